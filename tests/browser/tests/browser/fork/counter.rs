//! Counter appointments, from the first page to the database.

use super::*;
use browser::Town;
use serde_json::{Value, json};

#[test]
fn two_matters_one_of_them_twice_are_one_appointment() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Ja");
    erika.chooses("Reisepass beantragen").types_into("Wie oft? Reisepass beantragen", "2");
    erika.chooses("Meldebescheinigung").reads("Zusammen dauert das etwa 70 Minuten.");
    erika.goes_on().is_on(CONTACT);
    fills(&erika, &[NAME, EMAIL]);
    erika.goes_on().is_on(TIMES).reads("An 2 Orten, etwa 70 Minuten.");
    let time = first(&erika.times());
    takes(&erika, time);
    let matters = "2 × Reisepass beantragenMeldebescheinigungetwa 75 Minuten";
    assert_eq!(erika.row("Ihr Termin", "Anliegen").as_deref(), Some(matters));

    let booked = books(&city, &erika, time);

    assert_eq!((booked.office_id, services(&booked)), (NORD, vec![(200_102, 2), (200_103, 1)]));
    assert_eq!(booked.slot_count, 5, "two of two slots each, and one");
    confirms(&city, &erika, &booked);
    erika.reads("2 × Reisepass beantragen, Meldebescheinigung");
}

#[test]
fn the_earliest_of_several_offices_is_booked_and_asked_only_for_what_it_wants() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.opens("/"), "Für mich", "Ja");
    erika.chooses(ID_CARD).goes_on().is_on(CONTACT);
    fills(&erika, &[NAME, EMAIL, TELEPHONE]);
    erika.goes_on().is_on(TIMES).reads("An 3 Orten");
    let time = first(&erika.times());
    assert_eq!(time.office, NORD, "Nord is always the earliest");
    takes(&erika, time);
    assert_eq!(erika.row(SENT, "Telefon"), None, "Nord has no field for it");

    let booked = books(&city, &erika, time);

    assert_eq!((booked.telephone.as_str(), booked.slot_count), ("", 1));
    assert!(erika.row("Für Sie reserviert", "Wo").unwrap().starts_with("Bürgeramt Nord"));
    confirms(&city, &erika, &booked);
    erika.reads("Bürgeramt Nord");
}

#[test]
fn times_of_several_offices_stand_below_their_names() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_times_of_counters(erika.opens("/"), ID_CARD);
    while !erika.times().iter().any(|it| it.office == MITTE) {
        erika.clicks_second_day();
    }

    let below = "return [...root.querySelectorAll('.bt-day__place')].flatMap((name) =>
        [...name.nextElementSibling.querySelectorAll('input')].map((it) => [wordsOf(name), it.id.split('-')[1]]))";
    let below = erika.sees(below, &[]);

    let places = [
        json!(["Bürgeramt Mitte", "200001"]),
        json!(["Bürgeramt Nord", "200002"]),
        json!(["Seniorenbüro Süd (mobil)", "200003"]),
    ];
    let below: Vec<&Value> = below.as_array().unwrap().iter().collect();
    assert_eq!(below.len(), erika.times().len());
    assert!(below.iter().all(|it| places.contains(it)) && below.contains(&&places[0]), "{below:?}");
}

#[test]
fn who_would_rather_choose_an_office_sees_only_its_times() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_times_of_counters(erika.opens("/"), ID_CARD);
    erika.clicks("Bürgeramt wählen").is_on("In welches Bürgeramt möchten Sie kommen?");
    erika.reads("Seniorenbüro Süd (mobil)").reads("Der Koffer ist hier nur an manchen Tagen.");
    erika.reads("Dorthin, wo es am schnellsten geht");
    assert!(!erika.words().contains("Hausbesuche"), "what stands for visits is no counter");

    erika.chooses("Bürgeramt Mitte").goes_on().is_on(TIMES).reads("Bürgeramt Mitte, etwa 20 Minuten.");

    let times = erika.times();
    assert!(times.iter().all(|it| it.office == MITTE), "{times:?}");
    takes(&erika, times[0]);
    let booked = books(&city, &erika, times[0]);
    assert_eq!((booked.office_id, booked.slot_count), (MITTE, 2));
    confirms(&city, &erika, &booked);
}

#[test]
fn the_shortest_way_has_six_pages() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    erika.listens().opens("/").sees_page(FOR_WHOM);
    let mut pages = vec![FOR_WHOM];
    for (answer, page) in [("Für mich", CAN_COME), ("Ja", MATTERS), (ID_CARD, CONTACT)] {
        erika.chooses(answer).goes_on().is_on(page);
        pages.push(page);
    }
    fills(&erika, &[NAME, EMAIL]);
    let time = takes_the_first_time(&erika);
    pages.extend([TIMES, CHECK]);
    erika.reads("Schritt 6 von 6");

    books(&city, &erika, time);

    assert_eq!(pages.len(), 6);
    let heard = erika.heard();
    let stages: Vec<u64> = heard.iter().filter_map(|(_, detail)| detail["index"].as_u64()).collect();
    assert_eq!(
        stages,
        [2, 3, 4, 5, 6, 7],
        "the first is there from the start, the seventh is the one after booking"
    );
}
