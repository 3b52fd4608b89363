//! A second city, set up otherwise than the example: visits are services of ordinary offices, no e-mail address is needed,
//! visits go to two areas, one free field holds all, and the suitcase has a stop. Nothing in the widget is the example's.

use super::*;
use browser::Town;

const BUERGERBUERO: u32 = 300_001;
const MUSTERDORF: u32 = 300_002;
const SENIORENTREFF: u32 = 300_003;

const CARD_AT_HOME: &str = "Personalausweis beantragen (Hausbesuch)";
const TOWNS: &str = "Neustadt an der Muster oder Musterdorf";

/// Types where the visit goes to, and goes on as somebody who is registered in the city.
fn lives_at(erika: &Visitor, code: &str, town: &str) {
    erika.is_on(ADDRESS);
    fills(erika, &[("Straße", "Lindenweg"), ("Hausnummer", "12 a"), ("Postleitzahl", code), ("Ort", town)]);
    fills(erika, &[("Etage", "3, mit Aufzug"), ("Name an der Klingel", "Muster")]);
    erika.chooses(&format!("In {TOWNS}")).goes_on();
}

/// From when until when a visit of an hour is.
fn hour(booked: &AppointmentRecord) -> String {
    let (day, clock) = wall(booked.start);
    let end = wall(booked.start + chrono::TimeDelta::hours(1)).1;
    format!("{day},{} bis {end}", clock.trim_end_matches(" Uhr"))
}

#[test]
fn a_daughter_without_an_e_mail_address_books_a_visit_for_her_mother_that_stands_at_once() {
    let city = Town::neustadt().is_there();
    let petra = Visitor::of(&city);
    goes_to_matters(petra.opens("/"), "Für eine andere Person", "Nein");
    assert!(!petra.words().contains("Reisepass"), "that is done at a counter only");
    petra.chooses(CARD_AT_HOME).sees_earliest(1);
    assert!(!petra.words().contains("Im Bürgeramt"), "what is asked for a visit can't be asked of a counter");
    petra.goes_on();
    lives_at(&petra, "99997", "Neustadt an der Muster");
    petra.is_on(CONTACT_OTHER).reads("Ihre E-Mail-Adresse (freiwillig)");
    assert!(!petra.words().contains("Bemerkungen"), "the field is filled");
    fills(&petra, &[NAME, ("Ihr Vorname und Nachname", "Petra Muster"), TELEPHONE]);
    petra.chooses("Ich gehöre zur Familie oder zum Freundeskreis");
    let time = takes_the_first_time(&petra);
    petra.reads("Danach steht der Termin fest.");
    assert_eq!(petra.row("Ihr Termin", "Wie").as_deref(), Some("Besuch zu Hause"));
    let names: Vec<String> = petra.rows(SENT).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), 4, "day, name, telephone, one field for the rest: {names:?}");

    let booked = books(&city, &petra, time);

    assert_eq!((booked.office_id, services(&booked)), (BUERGERBUERO, vec![(300_111, 1)]));
    assert_eq!(booked.slot_count, 4, "an hour of an ordinary office's quarters");
    assert_eq!((booked.family_name.as_str(), booked.email.as_str()), ("Erika Muster", ""));
    let all = "Lindenweg 12 a, 99997 Neustadt an der Muster; Etage: 3, mit Aufzug; Klingel: Muster; \
               Kontakt: Petra Muster (Familie oder Freundeskreis); Telefon: 02043123456";
    assert_eq!((booked.custom_textfield.as_str(), booked.custom_textfield2.as_str()), (all, ""));
    assert_eq!(city.count_of("preconfirm-appointment"), 0);
    assert_eq!((city.mails(MailKind::Activation), city.mails(MailKind::Confirmation)), (0, 0));
    petra.reads(&booked.display_number).reads(&hour(&booked)).reads("Eine E-Mail bekommen Sie nicht.");
    petra.reads("Lindenweg 12 a, 99997 Neustadt an der Muster").reads("Wer kommt");
    petra.reads("zeigen ihre Dienstausweise").reads("069 90009 000").reads("Türkarte drucken");
    // The card is there for the printer only.
    let card = petra.sees("return wordsOf(root.querySelector('.bt-doorcard'))", &[]).to_string();
    assert!(card.contains(&booked.display_number) && card.contains("069 90009 000"), "{card}");
    assert!(!petra.words().contains("Bürgerbüro Neustadt"), "nobody has to go there");
}

#[test]
fn the_same_office_is_a_counter_whose_free_field_is_the_citizens_own() {
    let city = Town::neustadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Ja");
    assert!(!erika.words().contains("Hausbesuch"), "nobody comes to an office for that");
    erika.chooses(ID_CARD).goes_on().is_on(CONTACT);
    fills(&erika, &[NAME, ("Bemerkungen", "mit Hund")]);
    let time = takes_the_first_time(&erika);

    let booked = books(&city, &erika, time);

    assert_eq!((booked.office_id, services(&booked)), (BUERGERBUERO, vec![(300_101, 1)]));
    assert_eq!((booked.custom_textfield.as_str(), booked.custom_textfield2.as_str()), ("mit Hund", ""));
    erika.reads("Bürgerbüro Neustadt").reads("Marktstraße 5, 99997 Neustadt an der Muster");
    let words = erika.words();
    assert!(!words.contains("Wer kommt") && !words.contains("Besuch zu Hause"), "{words}");
}

#[test]
fn the_stop_of_the_suitcase_is_an_office_to_choose() {
    let city = Town::neustadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Ja");
    erika.chooses(ID_CARD).goes_on().is_on(CONTACT);
    fills(&erika, &[NAME]);
    erika.goes_on().is_on(TIMES).reads("An 3 Orten");
    erika.clicks("Bürgeramt wählen").is_on("In welches Bürgeramt möchten Sie kommen?");
    erika.reads("Seniorentreff Mühlbach (mobil)").reads("Der Koffer ist hier nur an manchen Tagen.");
    erika
        .chooses("Seniorentreff Mühlbach")
        .goes_on()
        .is_on(TIMES)
        .reads("Seniorentreff Mühlbach, etwa 20 Minuten.");
    let time = first(&erika.times());
    takes(&erika, time);

    let booked = books(&city, &erika, time);

    assert_eq!((booked.office_id, services(&booked)), (SENIORENTREFF, vec![(300_101, 1)]));
    erika.reads("Am Mühlbach 11, 99997 Neustadt an der Muster");
}

#[test]
fn a_visit_goes_to_the_second_area_and_may_be_made_by_the_office_there() {
    let closed = "\"officeId\": 300001, \"weekdays\"";
    let city = Town::neustadt()
        .where_seed_says(closed, &closed.replace("\"weekdays\"", "\"validTo\": \"2020-12-31\", \"weekdays\""))
        .is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Nein");
    erika.chooses(CARD_AT_HOME).chooses("Meldebescheinigung (Hausbesuch)").goes_on();
    lives_at(&erika, "99999", "Musterdorf");
    erika.is_on(CONTACT);
    fills(&erika, &[NAME, EMAIL, TELEPHONE]);
    let time = takes_the_first_time(&erika);

    let booked = books(&city, &erika, time);

    assert_eq!((booked.office_id, services(&booked)), (MUSTERDORF, vec![(300_111, 1), (300_113, 1)]));
    let all = "Lindenweg 12 a, 99999 Musterdorf; Etage: 3, mit Aufzug; Klingel: Muster; Telefon: 02043123456";
    assert_eq!(booked.custom_textfield, all);
    erika.opens(&city.mailed_link(MailKind::Activation)).is_on(CONFIRMED);
    erika.reads("Lindenweg 12 a, 99999 Musterdorf").reads("Wer kommt").reads("Besuch zu Hause");
}

#[test]
fn an_address_outside_both_areas_is_told_where_we_go_and_nothing_is_reserved() {
    let city = Town::neustadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Nein");
    erika.chooses(CARD_AT_HOME).goes_on();
    lives_at(&erika, "99998", "Anderdorf");

    erika
        .is_on("Dorthin fährt ein anderes Bürgeramt")
        .reads(&format!("Wir besuchen Menschen, die in {TOWNS} sind."));
    erika.clicks("Adresse ändern").is_on(ADDRESS).types_anew("Postleitzahl", "99999");
    erika.chooses("In einer anderen Stadt").goes_on().is_on("Zuständig ist das Bürgeramt am Wohnort");
    erika.reads(&format!("Wir sind für Menschen da, die in {TOWNS} gemeldet sind."));
    assert_eq!(city.count_of("reserve-appointment"), 0);
}

#[test]
fn whoever_can_come_after_all_chooses_again_what_it_is_for() {
    let city = Town::neustadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Nein");
    erika.chooses(CARD_AT_HOME).clicks("Doch lieber ins Bürgeramt").is_on(MATTERS);

    erika.chooses(ID_CARD).goes_on().is_told("Bitte sehen Sie eine Angabe noch einmal an");
    erika.reads("Im Bürgeramt geht das nicht: Personalausweis beantragen (Hausbesuch).");
    erika.chooses(CARD_AT_HOME).goes_on().is_on(CONTACT);
    fills(&erika, &[NAME]);
    let time = takes_the_first_time(&erika);

    assert_eq!(services(&books(&city, &erika, time)), [(300_101, 1)]);
}

#[test]
fn a_couple_in_a_home_is_one_visit_and_five_are_planned_on_the_telephone() {
    let city = Town::neustadt().is_there();
    let karla = Visitor::of(&city);
    karla
        .opens("/")
        .sees_page(FOR_WHOM)
        .chooses("Für mehrere Personen in einem Pflegeheim")
        .goes_on()
        .is_on(PEOPLE);
    karla
        .reads("Dafür kommen wir zweimal.")
        .chooses("Mehr als 4 Personen")
        .goes_on()
        .is_on("Wir planen den Besuch im Heim mit Ihnen");
    karla.reads("069 90009 000").clicks("Zurück").is_on(PEOPLE);
    karla.chooses("2 Personen").goes_on().is_on(MATTERS).chooses(CARD_AT_HOME).goes_on().is_on(ADDRESS);
    let home = [
        ("Straße", "Heimweg"),
        ("Hausnummer", "5"),
        ("Postleitzahl", "99997"),
        ("Ort", "Neustadt an der Muster"),
    ];
    fills(&karla, &home);
    karla.chooses(&format!("In {TOWNS}")).goes_on();
    karla.is_on("Welches Heim besuchen wir, und wie erreichen wir Sie?");
    fills(
        &karla,
        &[("Name des Heims", "Haus Abendsonne"), ("Ihr Vorname und Nachname", "Karla Karl"), TELEPHONE],
    );
    let time = takes_the_first_time(&karla);

    let booked = books(&city, &karla, time);

    let all =
        "Heimweg 5, 99997 Neustadt an der Muster; Kontakt: Karla Karl; Telefon: 02043123456; Personen: 2";
    assert_eq!((booked.custom_textfield.as_str(), services(&booked)), (all, vec![(300_111, 1)]));
}
