//! Several people in a home: a visit or several, booked all or none; and a list that the home prints for itself.

use super::{printed::*, *};
use browser::{Paper, Town};
use serde_json::json;

const HOME: &str = "Für mehrere Personen in einem Pflegeheim";
const CONTACT_HOME: &str = "Welches Heim besuchen wir, und wie erreichen wir Sie?";
const LIMIT: &str = "Mit dieser E-Mail-Adresse geht kein weiterer Termin";
const NOTHING: &str = "Es ist nichts gebucht";
const BOOK_VISITS: &str = "Diese Besuche buchen";

/// From the first page to the times: cards for so many people.
fn goes_to_times_of_a_home(karla: &Visitor, people: &str, first: &str) {
    karla.sees_page(FOR_WHOM).chooses(HOME).goes_on().is_on(PEOPLE);
    karla.chooses(people).goes_on().is_on(MATTERS).chooses(ID_CARD).goes_on().is_on(ADDRESS);
    let [code, town] = MUSTERSTADT;
    fills(karla, &[("Straße", "Heimweg"), ("Hausnummer", "5"), ("Postleitzahl", code), ("Ort", town)]);
    fills(karla, &[("Nach wem sollen wir fragen?", "Wohnbereich 2, Frau Karl")]);
    karla.chooses("In Musterstadt").goes_on().is_on(CONTACT_HOME);
    fills(karla, &[("Name des Heims", "Haus Abendsonne"), ("Ihr Vorname und Nachname", "Karla Karl")]);
    fills(karla, &[("Ihre E-Mail-Adresse", "heim@example.org"), TELEPHONE]);
    karla.goes_on().is_on(first);
}

/// At the times of a visit: one that is not taken so far.
fn takes_one(karla: &Visitor, taken: &mut Vec<Time>) {
    let free: Vec<Time> = karla.times().into_iter().filter(|it| !taken.contains(it)).collect();
    let time = first(&free);
    karla.clicks_id(&id(time)).goes_on();
    taken.push(time);
}

/// From the first page to the page of checking: two visits for four people.
fn goes_to_check_of_two_visits(karla: &Visitor) -> Vec<Time> {
    let mut taken = Vec::new();
    goes_to_times_of_a_home(karla, "4 Personen", "Besuch 1 von 2: Wann passt es Ihnen?");
    takes_one(karla, &mut taken);
    karla.is_on("Besuch 2 von 2: Wann passt es Ihnen?").reads("Schon für Sie reserviert");
    takes_one(karla, &mut taken);
    karla.is_on(CHECK);
    taken
}

/// What the office reads of the visits, in the order of their beginning.
fn read_by_the_office(city: &City, status: Status) -> Vec<(i64, String, String)> {
    let mut all: Vec<_> = city.appointments().into_iter().filter(|it| it.status == status).collect();
    all.sort_by_key(|it| it.start);
    all.into_iter().map(|it| (it.start.timestamp(), it.custom_textfield, it.custom_textfield2)).collect()
}

#[test]
fn four_people_are_two_visits_and_each_is_confirmed_by_its_own_mail() {
    let city = Town::musterstadt().is_there();
    let karla = Visitor::of(&city);
    karla.opens("/");
    let mut taken = goes_to_check_of_two_visits(&karla);
    city.comes_to(&[Status::Reserved, Status::Reserved]);
    karla.reads("Wir halten alle Zeiten bis").reads("Jeder Besuch ist eine eigene Buchung.");

    karla.clicks(BOOK_VISITS).is_on("Nur noch ein Klick in jeder der 2 E-Mails");

    taken.sort_by_key(|it| it.start);
    let address = "Heimweg 5, 12345 Musterstadt; Fragen nach: Wohnbereich 2, Frau Karl";
    let contact = "Kontakt: Karla Karl; Telefon: 02043123456; Personen: 2";
    let wanted: Vec<_> = taken.iter().map(|it| (it.start, address.to_owned(), contact.to_owned())).collect();
    assert_eq!(read_by_the_office(&city, Status::Preconfirmed), wanted);
    assert_eq!(city.mails(MailKind::Activation), 2);
    let once = ["offices-and-services", "available-calendar", "available-calendar", "reserve-appointment"];
    let more = ["available-calendar", "reserve-appointment"];
    let books =
        ["update-appointment", "update-appointment", "preconfirm-appointment", "preconfirm-appointment"];
    assert_eq!(city.calls(), [&once[..], &more, &books].concat());
    for it in city.appointments() {
        karla.reads(&it.display_number);
    }
    for link in city.mailed_links(MailKind::Activation) {
        karla.opens("/").sees_page(FOR_WHOM).opens(&link).is_on(CONFIRMED);
    }
    assert_eq!(read_by_the_office(&city, Status::Confirmed), wanted);
}

#[test]
fn a_time_can_be_changed_alone_and_the_others_stay_held() {
    let city = Town::musterstadt().is_there();
    let karla = Visitor::of(&city);
    karla.opens("/");
    let mut taken = goes_to_check_of_two_visits(&karla);

    karla.clicks("Ändern: Besuch 1").is_on("Besuch 1 von 2: Wann passt es Ihnen?").reads("Besuch 2");
    takes_one(&karla, &mut taken);
    karla.is_on(CHECK);

    city.comes_to(&[Status::Reserved, Status::Reserved, Status::Blocked]);
    let held: Vec<i64> =
        read_by_the_office(&city, Status::Reserved).into_iter().map(|(start, ..)| start).collect();
    let mut wanted = vec![taken[1].start, taken[2].start];
    wanted.sort_unstable();
    assert_eq!(held, wanted);
}

#[test]
fn who_goes_back_or_deletes_everything_leaves_no_time_held() {
    let city = Town::musterstadt().is_there();
    let karla = Visitor::of(&city);
    karla.opens("/");
    goes_to_check_of_two_visits(&karla);
    karla.clicks("Zurück").is_on("Besuch 2 von 2: Wann passt es Ihnen?");
    karla.clicks("Zurück").is_on("Besuch 1 von 2: Wann passt es Ihnen?");
    city.comes_to(&[Status::Reserved, Status::Reserved]);

    karla.clicks("Angaben löschen").clicks("Ja, alles löschen").is_on(FOR_WHOM);

    city.comes_to(&[Status::Blocked, Status::Blocked]);
}

/// The office for visits takes so many appointments by one e-mail address.
fn town_with_limit(limit: u32) -> City {
    let of_visits = |limit: &str| {
        format!(
            "\"slotsPerAppointment\": \"1\", \"appointmentsPerMail\": {limit}, \"whitelistedMails\": null,"
        )
    };
    let limit = format!("\"{limit}\"");
    Town::musterstadt().where_seed_says(&of_visits("null"), &of_visits(&limit)).is_there()
}

#[test]
fn where_the_second_visit_can_not_be_booked_none_is_and_the_page_says_so() {
    let city = town_with_limit(1);
    let karla = Visitor::of(&city);
    karla.opens("/");
    goes_to_check_of_two_visits(&karla);

    karla.clicks(BOOK_VISITS).is_on(NOTHING).reads(LIMIT).reads("Den Link brauchen Sie nicht mehr.");

    city.comes_to(&[Status::Blocked, Status::Deleted]);
    karla.clicks("E-Mail-Adresse ändern").is_on(CONTACT_HOME);
    assert_eq!(karla.field("contact-name"), "Karla Karl", "everything else is kept");
    karla.pardons("406");
}

#[test]
fn the_limit_of_an_e_mail_address_is_an_answer_with_ways_on_and_the_time_stays_held() {
    let city = town_with_limit(1);
    let erika = Visitor::of(&city);
    erika.opens("/");
    let time = goes_to_check_of_a_visit(&erika);
    books(&city, &erika, time);
    erika.clicks("Angaben löschen").clicks("Ja, alles löschen");
    let second = goes_to_check_of_a_visit(&erika);

    erika.clicks(BOOK_VISIT).is_on(LIMIT).reads("erika@example.org").reads("Wir halten die Zeit bis");

    city.comes_to(&[Status::Preconfirmed, Status::Reserved]);
    erika.clicks("E-Mail-Adresse ändern").is_on(CONTACT);
    erika.types_anew("Ihre E-Mail-Adresse", "muster@example.org").goes_on().is_on(CHECK);
    erika.clicks(BOOK_VISIT).is_on(ACTIVATION);
    let all = city.appointments();
    let booked = all.iter().find(|it| it.email == "muster@example.org").unwrap();
    assert_eq!((booked.status, booked.start.timestamp()), (Status::Preconfirmed, second.start));
    erika.pardons("406");
}

#[test]
fn a_home_prints_a_list_for_itself_and_no_name_leaves_the_device() {
    let city = Town::musterstadt().is_there();
    let karla = Visitor::of(&city);
    karla.before_each_page(NOTES).listens().opens("/");
    goes_to_check_of_two_visits(&karla);
    karla.clicks(BOOK_VISITS).is_on("Nur noch ein Klick in jeder der 2 E-Mails");
    let before = city.requests().len();

    karla.clicks("Namen eintragen").clicks_id("list-0").types("Hilde Heim, Zimmer 12");
    karla.clicks_id("list-3").types("Otto Ober");
    karla.clicks("Liste drucken");

    let sheet = printed(&karla);
    let words = sheet[0]["words"].as_str().unwrap();
    assert!(words.contains("1. Hilde Heim, Zimmer 12") && words.contains("4. Otto Ober"), "{words}");
    assert_eq!(sheet[0]["title"], json!("Liste für Ihr Haus"));
    let told = format!("{:?}{:?}{}", city.requests(), karla.console(), json!(karla.heard()));
    assert!(!told.contains("Hilde") && !told.contains("Ober"), "{told}");
    assert_eq!(city.requests().len(), before, "nobody is asked anything");
    karla.waits_for("the sheet", BECOMES, &[]);
    let paper = Paper::read(&karla.prints()).unwrap();
    assert!(paper.sheets.len() == 1 && paper.is_all(A4), "{paper:?}");
    has_all(&paper, &["Hilde Heim, Zimmer 12", "Otto Ober", "Erledigt"]);
}

#[test]
fn a_language_can_be_changed_without_losing_the_list() {
    let city = Town::musterstadt().is_there();
    let karla = Visitor::of(&city);
    karla.opens("/");
    goes_to_check_of_two_visits(&karla);
    karla.clicks(BOOK_VISITS).is_on("Nur noch ein Klick in jeder der 2 E-Mails");
    karla.clicks("Namen eintragen").clicks_id("list-0").types("Hilde Heim");

    karla.clicks("Sprache: Deutsch").clicks("English").reads("List for your home");

    assert_eq!(karla.field("list-0"), "Hilde Heim");
}
