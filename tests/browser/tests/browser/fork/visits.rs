//! Visits, from the first page to the database.

use super::*;
use browser::Town;

#[test]
fn a_visit_for_oneself_is_booked_and_confirmed_by_the_mails_link() {
    let city = Town::gladbeck().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Nein");
    erika.reads("Wählen Sie aus, was wir beim Besuch erledigen sollen.");
    erika.chooses(ID_CARD).goes_on();
    books_all_the_same(&erika);
    lives_in(&erika, GLADBECK);
    erika.is_on(CONTACT);
    fills(&erika, &[NAME, EMAIL, TELEPHONE]);
    let time = takes_the_first_time(&erika);

    let names: Vec<String> = erika.rows(SENT).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["Termin", "Name", "E-Mail", "Telefon", "Adresse", "Kontakt"]);
    assert_eq!(erika.row("Ihr Termin", "Wie").as_deref(), Some("Besuch zu Hause"));
    let booked = books(&city, &erika, time);

    assert_eq!((booked.family_name.as_str(), booked.email.as_str()), ("Erika Muster", "erika@example.org"));
    assert_eq!(booked.telephone, "02043123456");
    let address = "Lindenweg 12 a, 45964 Gladbeck; Etage: 3, mit Aufzug; Klingel: Muster / Meier";
    assert_eq!(booked.custom_textfield, address);
    assert_eq!(booked.custom_textfield2, "Telefon: 02043123456");
    assert_eq!((booked.office_id, booked.slot_count), (SUITCASE, 1));
    assert_eq!(services(&booked), [(100_101, 1)]);
    confirms(&city, &erika, &booked);
    erika.reads("Lindenweg 12 a, 45964 Gladbeck").reads("Wer kommt").reads("zeigen ihre Dienstausweise");
}

#[test]
fn a_daughter_books_for_her_mother_and_the_office_reads_whom_to_visit_and_whom_to_call() {
    let city = Town::gladbeck().is_there();
    let petra = Visitor::of(&city);
    goes_to_matters(petra.opens("/"), "Für eine andere Person", "Nein");
    petra.chooses("Meldebescheinigung").goes_on();
    books_all_the_same(&petra);
    lives_in(&petra, GLADBECK);
    petra.is_on(CONTACT_OTHER).reads("Unsere E-Mails sprechen die Person an, die wir besuchen.");
    fills(&petra, &[NAME, ("Ihr Vorname und Nachname", "Petra Muster")]);
    fills(&petra, &[("Ihre E-Mail-Adresse", "petra@example.org"), TELEPHONE]);
    petra.chooses("Ich gehöre zur Familie oder zum Freundeskreis");
    let time = takes_the_first_time(&petra);

    let booked = books(&city, &petra, time);

    petra.reads("Die E-Mail spricht Erika Muster an.");
    assert_eq!((booked.family_name.as_str(), booked.email.as_str()), ("Erika Muster", "petra@example.org"));
    assert!(booked.custom_textfield.starts_with("Lindenweg 12 a, 45964 Gladbeck; "));
    let contact = "Kontakt: Petra Muster (Familie oder Freundeskreis); Telefon: 02043123456";
    assert_eq!(booked.custom_textfield2, contact);
    assert_eq!(services(&booked), [(100_104, 1)]);
    confirms(&city, &petra, &booked);
}

#[test]
fn three_people_in_a_home_are_one_visit_and_the_office_reads_how_many() {
    let city = Town::gladbeck().is_there();
    let karla = Visitor::of(&city);
    karla.opens("/").sees_page(FOR_WHOM);
    karla.chooses("Für mehrere Personen in einem Pflegeheim").goes_on().is_on(PEOPLE);
    karla.chooses("3 Personen").goes_on().is_on(MATTERS);
    karla.chooses(ID_CARD).reads("Wann es frühestens geht");
    assert!(!karla.words().contains("Wie oft?"), "a home's people are one visit");
    books_all_the_same(karla.goes_on());
    karla.is_on(ADDRESS).reads("Schreiben Sie die Adresse des Pflegeheims auf.");
    assert!(!karla.words().contains("Name an der Klingel"));
    let home = [("Straße", "Heimweg"), ("Hausnummer", "5"), ("Postleitzahl", "45968"), ("Ort", "Gladbeck")];
    fills(&karla, &home);
    fills(&karla, &[("Nach wem sollen wir fragen?", "Wohnbereich 2, Frau Karl")]);
    karla.chooses("In Gladbeck").goes_on().is_on("Welches Heim besuchen wir, und wie erreichen wir Sie?");
    fills(&karla, &[("Name des Heims", "Haus Abendsonne"), ("Ihr Vorname und Nachname", "Karla Karl")]);
    fills(&karla, &[("Ihre E-Mail-Adresse", "heim@example.org"), TELEPHONE]);
    let time = takes_the_first_time(&karla);

    let booked = books(&city, &karla, time);

    assert_eq!(booked.family_name, "Haus Abendsonne");
    let address = "Heimweg 5, 45968 Gladbeck; Fragen nach: Wohnbereich 2, Frau Karl";
    assert_eq!(booked.custom_textfield, address);
    assert_eq!(booked.custom_textfield2, "Kontakt: Karla Karl; Telefon: 02043123456; Personen: 3");
    assert_eq!((services(&booked), booked.slot_count), (vec![(100_101, 1)], 1));
    confirms(&city, &karla, &booked);
}

#[test]
fn more_people_than_fit_a_visit_are_planned_on_the_telephone_where_the_city_wants_that() {
    let city = Town::musterstadt().where_configuration_says("\"severalVisits\"", "\"call\"").is_there();
    let karla = Visitor::of(&city);
    karla.opens("/").sees_page(FOR_WHOM);
    karla.chooses("Für mehrere Personen in einem Pflegeheim").goes_on().is_on(PEOPLE);

    karla.chooses("Mehr als 3 Personen").goes_on().is_on("Wir planen den Besuch im Heim mit Ihnen");

    karla.reads("Uns anrufen").reads("01234 567 89").clicks("Zurück").is_on(PEOPLE);
    assert!(karla.is_chosen("people-4"));
    assert_eq!(city.calls(), ["offices-and-services"]);
}

#[test]
fn who_has_no_e_mail_address_books_a_visit_that_stands_at_once() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Nein");
    erika.chooses(ID_CARD).goes_on();
    lives_in(&erika, MUSTERSTADT);
    erika.is_on(CONTACT).reads("Ihre E-Mail-Adresse (freiwillig)");
    fills(&erika, &[NAME, TELEPHONE]);
    let time = takes_the_first_time(&erika);
    erika.reads("Danach steht der Termin fest.");

    let booked = books(&city, &erika, time);

    assert_eq!((booked.email.as_str(), booked.custom_textfield2.as_str()), ("", "Telefon: 02043123456"));
    assert_eq!((city.mails(MailKind::Activation), city.mails(MailKind::Confirmation)), (0, 0));
    assert_eq!(city.count_of("preconfirm-appointment"), 0);
    erika.reads(&booked.display_number).reads("Eine E-Mail bekommen Sie nicht.").reads("Diese Seite drucken");
    erika.reads("Lindenweg 12 a, 12345 Musterstadt").reads("Wer kommt");
}
