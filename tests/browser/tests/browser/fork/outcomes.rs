//! Pages that are answers: outside the area, registered elsewhere, nothing free, no e-mail address, visits only or none.

use super::*;
use browser::Town;

#[test]
fn an_address_outside_the_area_is_told_where_to_ask_and_nothing_is_reserved() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Nein");
    erika.chooses(ID_CARD).goes_on().is_on(ADDRESS);
    fills(&erika, &[("Straße", "Lindenweg 7"), ("Postleitzahl", "54321"), ("Ort", "Anderstadt")]);
    fills(&erika, &[("Name an der Klingel", "Muster")]);
    erika.chooses("In Musterstadt").goes_on().is_on("Dorthin fährt ein anderes Bürgeramt");

    erika.reads("Lindenweg 7, 54321 Anderstadt").reads("Wir besuchen Menschen, die in Musterstadt sind.");
    erika.reads("01234 567 89").clicks("Adresse ändern").is_on(ADDRESS);

    assert_eq!(
        (erika.field("street"), erika.field("house-number")),
        ("Lindenweg".to_owned(), "7".to_owned())
    );
    assert_eq!((erika.field("postal-code"), erika.field("bell")), ("54321".to_owned(), "Muster".to_owned()));
    assert_eq!(city.count_of("reserve-appointment"), 0);
    assert!(city.appointments().is_empty());
}

#[test]
fn who_is_registered_elsewhere_is_told_who_is_competent_and_nothing_is_reserved() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für eine andere Person", "Nein");
    erika.chooses(ID_CARD).goes_on().is_on(ADDRESS).reads("Wo ist die Person gemeldet?");
    fills(&erika, &[("Straße", "Lindenweg"), ("Hausnummer", "7"), ("Postleitzahl", "12345")]);
    fills(&erika, &[("Ort", "Musterstadt"), ("Name an der Klingel", "Muster")]);

    erika.chooses("In einer anderen Stadt").goes_on().is_on("Zuständig ist das Bürgeramt am Wohnort");

    erika.reads("Mit uns sprechen").reads("01234 567 89").clicks("Adresse ändern").is_on(ADDRESS);
    assert!(erika.is_chosen("registered-elsewhere"));
    erika.chooses("In Musterstadt").goes_on().is_on(CONTACT_OTHER);
    assert_eq!(city.count_of("reserve-appointment"), 0);
}

#[test]
fn where_nothing_is_free_there_are_ways_on() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Ja");
    erika.chooses("Einsicht in alte Akten").reads("gerade nichts frei").goes_on().is_on(CONTACT);
    fills(&erika, &[NAME, EMAIL]);

    erika.goes_on().is_on("Gerade ist kein Termin frei").reads("Ihre Angaben haben wir behalten.");

    erika.reads("Uns anrufen").reads("01234 567 89");
    erika.clicks("Noch einmal versuchen").is_on("Gerade ist kein Termin frei");
    erika.clicks("Zurück").is_on(CONTACT);
    assert_eq!(erika.field("name"), "Erika Muster");
    assert_eq!(city.count_of("reserve-appointment"), 0);
}

#[test]
fn where_no_visit_is_free_the_office_may_be() {
    let never = "\"officeId\": 200004, \"weekdays\": [\"mon\", \"tue\", \"thu\"]";
    let closed = format!("{never}, \"validTo\": \"2020-12-31\"");
    let city = Town::musterstadt().where_seed_says(never, &closed).is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Nein");
    erika.chooses(ID_CARD).goes_on();
    lives_in(&erika, MUSTERSTADT);
    erika.is_on(CONTACT);
    fills(&erika, &[NAME, EMAIL, TELEPHONE]);
    erika
        .goes_on()
        .is_on("Gerade ist kein Besuch frei")
        .reads("Vielleicht geht es mit Begleitung. Frühestens am");

    erika.clicks("Termin im Bürgeramt ansehen").is_on(MATTERS).goes_on().is_on(CONTACT);

    assert_eq!(erika.field("name"), "Erika Muster");
    let time = takes_the_first_time(&erika);
    let booked = books(&city, &erika, time);
    assert_eq!(
        (booked.office_id, booked.custom_textfield.as_str()),
        (NORD, ""),
        "no address goes to a counter"
    );
}

#[test]
fn who_needs_an_e_mail_address_and_has_none_is_told_what_can_be_done() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Ja");
    erika.chooses(ID_CARD).goes_on().is_on(CONTACT);
    fills(&erika, &[NAME]);

    erika.clicks("Ich habe keine E-Mail-Adresse").is_on("Ohne E-Mail buchen wir mit Ihnen am Telefon");

    erika.reads("01234 567 89").reads("Das kann die Adresse von jemandem sein, dem Sie vertrauen.");
    erika.clicks("E-Mail-Adresse angeben").is_on(CONTACT);
    assert_eq!(erika.field("name"), "Erika Muster");
    assert_eq!(city.count_of("reserve-appointment"), 0);
}

#[test]
fn a_portal_for_visits_only_asks_nobody_whether_they_can_come() {
    let city = Town::musterstadt().with_attributes("visit=\"only\"").is_there();
    let erika = Visitor::of(&city);
    erika.opens("/").sees_page(FOR_WHOM).chooses("Für mich").goes_on().is_on(MATTERS);
    assert!(!erika.words().contains("Reisepass"), "no visit is for that");
    erika.chooses(ID_CARD).reads("Besuch zu Hause");
    assert!(!erika.words().contains("Doch lieber ins Bürgeramt"));
    erika.clicks("Zurück").is_on(FOR_WHOM).goes_on().is_on(MATTERS).goes_on();
    lives_in(&erika, MUSTERSTADT);
    erika.is_on(CONTACT);
    fills(&erika, &[NAME, EMAIL, TELEPHONE]);
    let time = takes_the_first_time(&erika);
    erika.reads("Schritt 6 von 6");
    assert!(!erika.words().contains("Ändern: Wie"));

    assert_eq!(books(&city, &erika, time).office_id, VISITS);
    let offices = city.requests().into_iter().filter(|it| it.path.contains("available-calendar"));
    assert!(offices.into_iter().all(|it| it.query.contains("officeIds=200004&")), "{:?}", city.calls());
}

#[test]
fn a_portal_without_visits_speaks_of_none() {
    let city = Town::musterstadt().with_attributes("visit=\"off\"").is_there();
    let erika = Visitor::of(&city);
    erika.opens("/").sees_page(FOR_WHOM);
    assert!(!erika.words().contains("Pflegeheim"));
    erika.chooses("Für mich").goes_on().is_on(MATTERS).chooses(ID_CARD).reads("Im Bürgeramt");
    assert!(!erika.words().contains("Besuch"));
    erika.goes_on().is_on(CONTACT);
    fills(&erika, &[NAME, EMAIL]);
    let time = takes_the_first_time(&erika);
    erika.reads("Schritt 5 von 5");

    assert_eq!(books(&city, &erika, time).office_id, NORD);
    assert!(city.requests().iter().all(|it| !it.query.contains("200004")), "nothing is asked about visits");
}
