use super::*;
use proptest::prelude::*;

const ADDRESS: [&str; 4] =
    ["{street} {number}, {postalCode} {town}", "Etage: {floor}", "Klingel: {bell}", "Fragen nach: {askFor}"];
const CONTACT: [&str; 3] = ["Kontakt: {contact} ({role})", "Telefon: {telephone}", "Personen: {people}"];

fn template(segments: &[&str]) -> Template {
    Template::parse(segments).unwrap()
}

/// Erika Muster's answers.
fn erika(hole: Hole) -> String {
    let answer = match hole {
        Hole::Street => "Horster Straße",
        Hole::Number => "12a",
        Hole::PostalCode => "45964",
        Hole::Town => "Gladbeck",
        Hole::Floor => "2. Stock links",
        Hole::Bell => "Muster",
        Hole::AskFor => "Schwester Anna",
        Hole::Contact => "Max Muster",
        Hole::Role => "Sohn",
        Hole::Telephone => "01713920042",
        Hole::People => "2",
    };
    answer.to_owned()
}

/// Erika's answers, but this one is another.
fn but(other: Hole, answer: &str) -> impl Fn(Hole) -> String + use<> {
    let answer = answer.to_owned();
    move |hole| if hole == other { answer.clone() } else { erika(hole) }
}

/// What the office reads where Erika's answers go into these segments.
fn read(segments: &[&str], value: impl Fn(Hole) -> String) -> String {
    template(segments).fill(value, 250).unwrap()
}

fn fault(segments: &[&str]) -> (usize, TemplateFault) {
    let error = Template::parse(segments).unwrap_err();
    (error.segment, error.fault)
}

#[test]
fn a_clerk_reads_at_a_glance_where_to_go_and_whom_to_meet() {
    assert_eq!(
        read(&ADDRESS, erika),
        "Horster Straße 12a, 45964 Gladbeck; Etage: 2. Stock links; Klingel: Muster; Fragen nach: Schwester Anna"
    );
    assert_eq!(read(&CONTACT, erika), "Kontakt: Max Muster (Sohn); Telefon: 01713920042; Personen: 2");
}

#[test]
fn a_segment_about_which_nothing_was_said_is_left_out_with_its_label() {
    assert_eq!(
        read(&ADDRESS, but(Hole::Floor, " \n ")),
        "Horster Straße 12a, 45964 Gladbeck; Klingel: Muster; Fragen nach: Schwester Anna"
    );
    assert_eq!(read(&ADDRESS, |_| String::new()), "");
}

#[test]
fn a_segment_without_a_hole_is_always_there() {
    assert_eq!(read(&["Besuch zu Hause", "Etage: {floor}"], |_| String::new()), "Besuch zu Hause");
}

#[test]
fn of_a_segment_in_which_something_was_said_that_much_stays_and_no_empty_punctuation() {
    let nobody = but(Hole::Role, "");

    assert_eq!(read(&["Kontakt: {contact} ({role})"], &nobody), "Kontakt: Max Muster");
    assert_eq!(read(&["{contact} ({role}), {telephone}"], &nobody), "Max Muster, 01713920042");
    assert_eq!(read(&["{contact} ({role}, {people})"], &nobody), "Max Muster (2)");
    assert_eq!(read(&["{contact} ({people}, {role})"], &nobody), "Max Muster (2)");
    assert_eq!(read(&["Kontakt: {contact}, {role}"], &nobody), "Kontakt: Max Muster");
    assert_eq!(read(&["Kontakt: {role}, {contact}"], &nobody), "Kontakt: Max Muster");
    assert_eq!(read(&["{street} {role} {number}"], &nobody), "Horster Straße 12a");
    assert_eq!(read(&["{contact}, {role}, {telephone}"], &nobody), "Max Muster, 01713920042");
}

#[test]
fn what_was_typed_is_never_read_as_a_template() {
    let text = "bei {street}; () , }{ Ring: 2x";

    assert_eq!(read(&["Klingel: {bell}"], but(Hole::Bell, text)), format!("Klingel: {text}"));
    assert_eq!(read(&["({bell})", "{role}, {bell}"], but(Hole::Bell, "(,")), "((,); Sohn, (,");
}

#[test]
fn several_lines_become_one() {
    assert_eq!(
        read(&["Klingel: {bell}"], but(Hole::Bell, "\tMuster,\r\n  Hinterhaus\u{2028}links\n")),
        "Klingel: Muster, Hinterhaus links"
    );
}

#[test]
fn what_fits_exactly_keeps_its_labels() {
    let floor = but(Hole::Floor, &"x".repeat(250 - "Etage: ".len()));

    assert_eq!(read(&["Etage: {floor}"], floor).len(), 250);
}

#[test]
fn one_character_too_many_costs_a_label_and_nothing_that_was_typed() {
    let typed = "x".repeat(251 - "Etage: ".len());

    assert_eq!(read(&["Etage: {floor}"], but(Hole::Floor, &typed)), typed);
}

#[test]
fn the_last_label_goes_first() {
    let template = template(&CONTACT);
    let shortened = |limit| template.fill(erika, limit).unwrap();

    assert_eq!(shortened(64), "Kontakt: Max Muster (Sohn); Telefon: 01713920042; Personen: 2");
    assert_eq!(shortened(60), "Kontakt: Max Muster (Sohn); Telefon: 01713920042; 2");
    assert_eq!(shortened(50), "Kontakt: Max Muster (Sohn); 01713920042; 2");
    assert_eq!(shortened(41), "Max Muster (Sohn); 01713920042; 2");
}

#[test]
fn a_colon_behind_a_hole_or_in_an_answer_makes_no_label() {
    let typed = but(Hole::Bell, "Station: 4");

    assert_eq!(template(&["{role}: {bell}"]).fill(&typed, 16), Ok("Sohn: Station: 4".to_owned()));
    assert_eq!(template(&["{role}: {bell}"]).fill(&typed, 15), Err(1));
    assert_eq!(template(&["Haus: Klingel: {bell}"]).fill(&typed, 10), Ok("Station: 4".to_owned()));
}

#[test]
fn what_is_too_long_even_without_labels_says_by_how_much() {
    let typed = "x".repeat(251);

    assert_eq!(template(&["Etage: {floor}"]).fill(but(Hole::Floor, &typed), 250), Err(1));
    assert_eq!(template(&CONTACT).fill(erika, 30), Err("Max Muster (Sohn); 01713920042; 2".len() - 30));
}

#[test]
fn characters_are_counted_not_bytes() {
    let street = but(Hole::Street, &"ß".repeat(250));

    assert_eq!(template(&["{street}"]).fill(&street, 250), Ok("ß".repeat(250)));
    assert_eq!(template(&["{street}"]).fill(&street, 249), Err(1));
}

#[test]
fn a_template_tells_what_it_writes() {
    let address = template(&ADDRESS);

    assert!(address.has(Hole::Street) && address.has(Hole::PostalCode) && !address.has(Hole::Telephone));
    assert_eq!(
        template(&CONTACT).holes().collect::<Vec<_>>(),
        [Hole::Contact, Hole::Role, Hole::Telephone, Hole::People]
    );
}

#[test]
fn every_hole_is_found_by_its_name() {
    for hole in Hole::ALL {
        assert!(template(&[&format!("{{{}}}", hole.name())]).has(*hole), "{}", hole.name());
    }
}

#[test]
fn an_unknown_hole_is_named_with_its_segment() {
    let unknown = |name: &str| TemplateFault::UnknownHole(name.to_owned());

    assert_eq!(fault(&["{street}", "{Street}"]), (1, unknown("Street")));
    assert_eq!(fault(&["{}"]), (0, unknown("")));
}

#[test]
fn a_brace_without_its_partner_is_a_fault() {
    for lone in
        ["Etage: {floor", "Etage: floor}", "} Etage: {floor}", "}: {floor}", "{floor{bell}", "{floor}}"]
    {
        assert_eq!(fault(&["{street}", lone]), (1, TemplateFault::LoneBrace), "{lone}");
    }
}

proptest! {
    #[test]
    fn whatever_was_typed_is_there_whole_or_refused(
        answers in proptest::collection::vec("[ -~äß\n]{0,60}", Hole::ALL.len()),
        limit in 0_usize..300,
    ) {
        let value = |hole: Hole| answers[hole as usize].clone();
        let template = template(&[&ADDRESS[..], &CONTACT[..]].concat());
        match template.fill(value, limit) {
            Ok(text) => {
                prop_assert!(text.chars().count() <= limit);
                for hole in template.holes() {
                    prop_assert!(text.contains(&on_one_line(&value(hole))), "{text}");
                }
            }
            Err(too_many) => prop_assert!(template.fill(value, limit + too_many).is_ok()),
        }
    }
}

#[test]
fn the_first_segment_of_a_filled_field_is_all_before_the_first_end_of_one() {
    assert_eq!(
        first_segment("Lindenweg 12 a, 45964 Gladbeck; Etage: 3; Klingel: M; W"),
        "Lindenweg 12 a, 45964 Gladbeck"
    );
    assert_eq!(first_segment("Lindenweg 12 a;b"), "Lindenweg 12 a;b");
    assert_eq!(first_segment(""), "");
}
