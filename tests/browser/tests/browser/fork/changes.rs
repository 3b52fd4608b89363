//! What happens to a visit from outside: somebody was quicker, the portal changes its mind, a link is opened elsewhere.

use super::*;
use browser::Town;

#[test]
fn a_visit_that_somebody_else_took_leads_back_to_the_times_with_everything_kept() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Nein");
    erika.chooses(ID_CARD).goes_on();
    lives_in(&erika, MUSTERSTADT);
    erika.is_on(CONTACT);
    fills(&erika, &[NAME, EMAIL, TELEPHONE]);
    erika.goes_on().is_on(TIMES);
    let taken = first(&erika.times());
    erika.clicks_id(&id(taken));
    city.others_take(taken, 200_101);

    erika.goes_on().is_told("Diese Zeit ist gerade vergeben worden").sees_page(TIMES);

    let other = first(&erika.times());
    assert!(other.start > taken.start);
    takes(&erika, other);
    let booked = books(&city, &erika, other);
    assert!(booked.custom_textfield.starts_with("Lindenweg 12 a, 12345 Musterstadt; "));
    erika.hears("buergertermin: reserve-appointment/: taken");
    erika.pardons("Failed to load resource");
}

#[test]
fn the_mails_link_is_opened_by_somebody_else_who_reads_where_and_when() {
    let city = Town::musterstadt().is_there();
    let petra = Visitor::of(&city);
    petra.opens("/");
    let time = goes_to_check_of_a_visit(&petra);
    let booked = books(&city, &petra, time);

    let erika = Visitor::of(&city);
    confirms(&city, &erika, &booked);

    erika
        .reads("Besuch zu Hause")
        .reads("Lindenweg 12 a, 12345 Musterstadt")
        .reads("Klingel: Muster / Meier");
    assert!(!erika.words().contains("Marktplatz"), "nobody has to come to the office");
    let mail = city.mailed_link(MailKind::Confirmation);
    erika.opens("/outbox").opens(&mail).is_on("Ihr Termin").reads(&when(&booked));
}

#[test]
fn a_portal_that_stops_visits_in_the_middle_gives_the_time_back_and_leads_on_with_all_answers() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    erika.opens("/");
    goes_to_check_of_a_visit(&erika);

    erika.host_does("element.setAttribute('visit', 'off')").sees_page(FOR_WHOM);

    city.comes_to(&[Status::Blocked]);
    erika.goes_on().is_on(MATTERS).goes_on().is_on(CONTACT);
    assert_eq!(erika.field("name"), "Erika Muster");
    let time = takes_the_first_time(&erika);
    assert_eq!(books(&city, &erika, time).custom_textfield, "");
}

#[test]
fn a_portal_that_changes_its_mind_leaves_nobody_on_a_page_that_it_does_not_offer() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Nein");
    erika.chooses(ID_CARD).goes_on().is_on(ADDRESS).types_into("Straße", "Lindenweg");
    erika.host_does("element.setAttribute('visit', 'off')").sees_page(FOR_WHOM);

    erika.host_does("element.setAttribute('visit', 'ask')").sees_page(FOR_WHOM).goes_on().is_on(CAN_COME);
    erika.host_does("element.setAttribute('visit', 'only')").sees_page(FOR_WHOM).goes_on().is_on(MATTERS);
    erika.goes_on().is_on(ADDRESS);
    assert_eq!(erika.field("street"), "Lindenweg");
    erika.clicks("Zurück").is_on(MATTERS).clicks("Zurück").is_on(FOR_WHOM);
    erika.chooses("Für mehrere Personen in einem Pflegeheim").goes_on().is_on(PEOPLE);

    erika.host_does("element.setAttribute('visit', 'off')").sees_page(FOR_WHOM);

    assert!(!erika.words().contains("Pflegeheim"));
    erika.goes_on().is_on("Wir planen den Besuch im Heim mit Ihnen");
}

#[test]
fn an_attribute_that_nobody_knows_is_said_to_the_portal_and_people_are_asked() {
    let city = Town::musterstadt().with_attributes("visit=\"maybe\"").is_there();
    let erika = Visitor::of(&city);

    erika.opens("/").sees_page(FOR_WHOM).chooses("Für mich").goes_on().is_on(CAN_COME);

    erika.hears("buergertermin: the attribute `visit` must be ask, only or off, not \"maybe\"");
}

#[test]
fn the_number_of_people_can_still_be_changed_at_the_end() {
    let city = Town::musterstadt().is_there();
    let karla = Visitor::of(&city);
    karla.opens("/").sees_page(FOR_WHOM).chooses("Für mehrere Personen in einem Pflegeheim");
    karla.goes_on().is_on(PEOPLE).chooses("2 Personen").goes_on().is_on(MATTERS);
    karla.chooses(ID_CARD).goes_on().is_on(ADDRESS);
    fills(&karla, &[("Straße", "Heimweg 5"), ("Postleitzahl", "12345"), ("Ort", "Musterstadt")]);
    karla.chooses("In Musterstadt").goes_on();
    karla.is_on("Welches Heim besuchen wir, und wie erreichen wir Sie?");
    fills(&karla, &[("Name des Heims", "Haus Abendsonne"), ("Ihr Vorname und Nachname", "Karla Karl")]);
    fills(&karla, &[EMAIL, TELEPHONE]);
    let time = takes_the_first_time(&karla);

    karla.clicks("Ändern: Personen").is_on(PEOPLE).chooses("3 Personen").goes_on().is_on(CHECK);

    let booked = books(&city, &karla, time);
    assert_eq!(booked.custom_textfield, "Heimweg 5, 12345 Musterstadt");
    assert_eq!(booked.custom_textfield2, "Kontakt: Karla Karl; Telefon: 02043123456; Personen: 3");
    assert_eq!(city.count_of("reserve-appointment"), 1);
}

#[test]
fn a_call_by_video_is_no_way_to_the_office() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Ja");
    erika.chooses("Rentenauskunft").chooses("Per Video").goes_on().is_on(CONTACT);
    fills(&erika, &[NAME, EMAIL, TELEPHONE]);
    erika.goes_on().is_on(TIMES).reads("Das Gespräch per Video dauert etwa 30 Minuten.");
    let time = first(&erika.times());
    takes(&erika, time);
    assert_eq!(erika.row("Ihr Termin", "Wie").as_deref(), Some("per Video"));
    assert!(!erika.row("Ihr Termin", "Wo").unwrap_or_default().contains("Marktplatz"));

    let booked = books(&city, &erika, time);

    assert_eq!((services(&booked), booked.office_id), (vec![(200_109, 1)], 200_005));
    confirms(&city, &erika, &booked);
}
