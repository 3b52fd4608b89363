//! An office's two free fields: what is too long, what they are called, what is not there.

use super::*;
use browser::Town;

const ONE_FIELD: &str = r#"["{street} {number}, {postalCode} {town}", "Etage: {floor}", "Klingel: {bell}", "Fragen nach: {askFor}", "Kontakt: {contact} ({role})", "Telefon: {telephone}"]"#;

const TWO_FIELDS: &str = r#"["{street} {number}, {postalCode} {town}", "Etage: {floor}", "Klingel: {bell}", "Fragen nach: {askFor}"],
      ["Kontakt: {contact} ({role})", "Telefon: {telephone}", "Personen: {people}"]"#;

/// Address and contact stand in one field, the other is not there.
fn town_with_one_field() -> Town {
    let second = |is: &str, label: &str| {
        format!(
            "\"customTextfield2Activated\": {is}, \"customTextfield2Required\": false, \"customTextfield2Label\": \"{label}\""
        )
    };
    Town::musterstadt()
        .where_configuration_says(TWO_FIELDS, ONE_FIELD)
        .where_seed_says(&second("true", "Kontakt vor Ort"), &second("false", ""))
}

/// From the first page to the address.
fn goes_to_the_address(petra: &Visitor) {
    goes_to_matters(petra.opens("/"), "Für eine andere Person", "Nein");
    petra.chooses(ID_CARD).goes_on().is_on(ADDRESS);
    let street = "Straße der ungewöhnlich langen Namen am alten Stadtgraben";
    fills(petra, &[("Straße", street), ("Hausnummer", "12 a"), ("Postleitzahl", "12345")]);
    fills(petra, &[("Ort", "Musterstadt"), ("Name an der Klingel", "Muster")]);
    petra.chooses("In Musterstadt");
}

#[test]
fn one_free_field_holds_address_and_contact() {
    let city = town_with_one_field().is_there();
    let petra = Visitor::of(&city);
    goes_to_the_address(&petra);
    petra.goes_on().is_on(CONTACT_OTHER);
    fills(&petra, &[NAME, ("Ihr Vorname und Nachname", "Petra Muster"), EMAIL, TELEPHONE]);
    petra.chooses("Ich arbeite in der Pflege oder im Heim");
    let time = takes_the_first_time(&petra);

    let booked = books(&city, &petra, time);

    let all = "Straße der ungewöhnlich langen Namen am alten Stadtgraben 12 a, 12345 Musterstadt; \
               Klingel: Muster; Kontakt: Petra Muster (Pflege); Telefon: 02043123456";
    assert_eq!((booked.custom_textfield.as_str(), booked.custom_textfield2.as_str()), (all, ""));
}

#[test]
fn what_does_not_fit_is_refused_at_its_field_and_nothing_is_lost() {
    let city = town_with_one_field().is_there();
    let petra = Visitor::of(&city);
    goes_to_the_address(&petra);
    let ask_for = "Wohnbereich zwei im zweiten Obergeschoss links, Frau Muster!";
    fills(&petra, &[("Etage", "zweites Obergeschoss links"), ("Nach wem sollen wir fragen?", ask_for)]);

    petra.goes_on().is_told("Bitte sehen Sie eine Angabe noch einmal an");

    petra.reads("Das ist etwas zu lang. Kürzen Sie den Text bitte.").sees_page(ADDRESS);
    assert_eq!(petra.field("ask-for"), ask_for);
    petra.clicks("Das ist etwas zu lang.").has_focus_on("ask-for");
    petra.types_anew("Nach wem sollen wir fragen?", "Frau Muster");
    petra.goes_on().is_on(CONTACT_OTHER);
    let long =
        "Petra Aloisia Maria Magdalena von und zu Musterhausen-Beispielsdorf auf der Höhe am See".repeat(2);
    fills(&petra, &[NAME, ("Ihr Vorname und Nachname", &long), EMAIL, TELEPHONE]);
    petra.chooses("Ich arbeite in der Pflege oder im Heim").goes_on();
    petra.is_told("Bitte sehen Sie eine Angabe noch einmal an").sees_page(CONTACT_OTHER);

    petra.clicks("Das ist etwas zu lang.").has_focus_on("contact-name");
    assert_eq!(petra.field("contact-name"), long);
    petra.types_anew("Ihr Vorname und Nachname", "Petra Muster");
    let time = takes_the_first_time(&petra);
    let booked = books(&city, &petra, time);

    let field = &booked.custom_textfield;
    assert!(field.chars().count() <= 250, "{field}");
    for part in
        ["Stadtgraben 12 a, 12345 Musterstadt", "zweites Obergeschoss links", "Frau Muster", "02043123456"]
    {
        assert!(field.contains(part), "{field}");
    }
    assert!(field.contains("Petra Muster (Pflege)"), "{field}");
}

#[test]
fn labels_go_before_anything_that_was_typed() {
    let city = Town::musterstadt().is_there();
    let petra = Visitor::of(&city);
    goes_to_the_address(&petra);
    let floor = "zweites Obergeschoss links, der Aufzug ist leider kaputt";
    let ask_for = "Wohnbereich zwei im zweiten Stock links, dort Frau Muster";
    fills(&petra, &[("Etage", floor), ("Nach wem sollen wir fragen?", ask_for)]);
    petra.types_anew("Name an der Klingel", "Muster und Söhne, Handel und Wandel");
    petra.goes_on().is_on(CONTACT_OTHER);
    fills(&petra, &[NAME, ("Ihr Vorname und Nachname", "Petra Muster"), EMAIL, TELEPHONE]);
    petra.chooses("Ich habe eine Vollmacht vom Notar");
    let time = takes_the_first_time(&petra);

    let booked = books(&city, &petra, time);

    let field = &booked.custom_textfield;
    assert!(field.chars().count() <= 250, "{field}");
    assert!(field.contains(floor) && field.contains(ask_for), "{field}");
    assert!(!field.contains("Fragen nach: "), "the last label goes first: {field}");
    assert!(field.contains("Etage: "), "{field}");
    assert!(booked.custom_textfield2.starts_with("Kontakt: Petra Muster (Vollmacht); "));
}

#[test]
fn a_field_that_is_called_a_reason_is_never_shown_and_the_city_is_told() {
    let named = "\"customTextfieldLabel\": \"Adresse\"";
    let reason = "\"customTextfieldLabel\": \"Grund des Hausbesuchs\"";
    let city = Town::musterstadt().where_seed_says(named, reason).is_there();
    let erika = Visitor::of(&city);
    erika.opens("/");
    let time = goes_to_check_of_a_visit(&erika);
    assert!(!erika.words().contains("Grund"));
    assert!(erika.row(SENT, "Adresse").unwrap().starts_with("Lindenweg 12 a"));

    let booked = books(&city, &erika, time);

    assert!(!erika.words().contains("Grund"));
    assert!(booked.custom_textfield.starts_with("Lindenweg 12 a"));
    let told = erika.hears("buergertermin: visits.fields[0]: office 200004 calls its first free field");
    assert!(told.contains("\"Grund des Hausbesuchs\", which asks for a reason: please rename it"), "{told}");
}

#[test]
fn a_field_that_is_not_there_switches_visits_off_and_the_city_is_told() {
    let on = "\"customTextfieldActivated\": true, \"customTextfieldRequired\": true, \"customTextfieldLabel\": \"Adresse\"";
    let off = "\"customTextfieldActivated\": false, \"customTextfieldRequired\": false, \"customTextfieldLabel\": \"\"";
    let city = Town::musterstadt().where_seed_says(on, off).is_there();
    let erika = Visitor::of(&city);
    erika.opens("/").sees_page(FOR_WHOM).chooses("Für mich").goes_on().is_on(CAN_COME);

    erika.chooses("Nein").goes_on().is_on("Besuch zu Hause: Rufen Sie uns an");

    erika.reads("Einen Besuch vereinbaren wir mit Ihnen persönlich.").reads("01234 567 89");
    erika.hears("buergertermin: visits.fields[0]: office 200004 has not activated its first free field");
    erika.clicks("Termin im Bürgeramt buchen").is_on(MATTERS).chooses(ID_CARD).reads("Im Bürgeramt");
    assert!(!erika.words().contains("Besuch zu Hause"));
}
