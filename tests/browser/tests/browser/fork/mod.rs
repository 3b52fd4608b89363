//! Both ways of a booking, each to the database: what was shown on "Das senden wir", what was asked of the API and what
//! stands in the book are the same, field by field.
//!
//! ```text
//! visits, counter, remote   journeys to an appointment
//! history                   the browser's own back and forward
//! homes                     several people in a home: several visits, all or none, and a list for the home
//! behalf                    who acts for whom, what nobody needs to come for, and on a device that others use
//! outcomes, templates       pages with ways on; what fits an office's two free fields
//! privacy                   who can come is told to nobody
//! printed, saved            the card for the door, and the entry for the calendar
//! proof                     the device solves a riddle where an office demands it
//! zones                     the office's wall clock, wherever the device is
//! texts                     what the appointment system holds does nothing
//! neustadt                  a second city, set up otherwise: visits as services, no e-mail address, two areas
//! looking, kept             looking first, changing one's mind, going back and forth
//! changes                   somebody was quicker, the portal changes its mind, a link is opened elsewhere
//! ```

mod behalf;
mod changes;
mod counter;
mod history;
mod homes;
mod kept;
mod looking;
mod neustadt;
mod outcomes;
mod printed;
mod privacy;
mod proof;
mod remote;
mod saved;
mod templates;
mod texts;
mod visits;
mod zones;

use browser::{City, Visitor, city::Time};
use chrono::{DateTime, Datelike, Timelike, Utc};
use chrono_tz::Europe::Berlin;
use sandbox::{AppointmentRecord, MailKind, Status};

const FOR_WHOM: &str = "Für wen ist der Termin?";
const CAN_COME: &str = "Können Sie ins Bürgeramt kommen?";
const CAN_THEY_COME: &str = "Kann die Person ins Bürgeramt kommen?";
const PEOPLE: &str = "Für wie viele Personen?";
const MATTERS: &str = "Was möchten Sie erledigen?";
const ADDRESS: &str = "Wohin sollen wir kommen?";
const ADVICE: &str = "Vielleicht brauchen Sie keinen Termin";
const CONTACT: &str = "Wie erreichen wir Sie?";
const CONTACT_OTHER: &str = "Wen besuchen wir, und wie erreichen wir Sie?";
const TIMES: &str = "Wann passt es Ihnen?";
const CHECK: &str = "Stimmt alles?";
const ACTIVATION: &str = "Nur noch ein Klick in Ihrer E-Mail";
const CONFIRMED: &str = "Ihr Termin ist bestätigt";

const BOOK: &str = "Diesen Termin buchen";
const BOOK_VISIT: &str = "Diesen Besuch buchen";
const SENT: &str = "Das senden wir";

const ID_CARD: &str = "Personalausweis beantragen";

const MITTE: u32 = 200_001;
const NORD: u32 = 200_002;
const VISITS: u32 = 200_004;
/// Gladbeck's visits.
const SUITCASE: u32 = 100_004;

const GLADBECK: [&str; 2] = ["45964", "Gladbeck"];
const MUSTERSTADT: [&str; 2] = ["12345", "Musterstadt"];

const NAME: (&str, &str) = ("Vorname und Nachname", "Erika Muster");
const EMAIL: (&str, &str) = ("Ihre E-Mail-Adresse", "erika@example.org");
const TELEPHONE: (&str, &str) = ("Ihre Telefonnummer", "02043 / 12 34 56");

/// From the first page to the matters.
fn goes_to_matters(erika: &Visitor, whom: &str, can_come: &str) {
    let question = if whom == "Für mich" { CAN_COME } else { CAN_THEY_COME };
    erika.sees_page(FOR_WHOM).chooses(whom).goes_on().is_on(question);
    erika.chooses(can_come).goes_on().is_on(MATTERS);
}

/// Types into these fields.
fn fills(erika: &Visitor, fields: &[(&str, &str)]) {
    for (label, text) in fields {
        erika.types_into(label, text);
    }
}

/// Reads that perhaps nobody needs an appointment, and books one.
fn books_all_the_same(erika: &Visitor) {
    erika.is_on(ADVICE).clicks("Trotzdem Termin buchen");
}

/// Types where the visit goes to, and goes on.
fn lives_in(erika: &Visitor, [code, town]: [&str; 2]) {
    erika.is_on(ADDRESS);
    fills(erika, &[("Straße", "Lindenweg"), ("Hausnummer", "12 a"), ("Postleitzahl", code), ("Ort", town)]);
    fills(erika, &[("Etage", "3, mit Aufzug"), ("Name an der Klingel", "Muster / Meier")]);
    erika.chooses(&format!("In {town}")).goes_on();
}

/// From the contact to the page of checking, at the first time that is free.
fn takes_the_first_time(erika: &Visitor) -> Time {
    erika.goes_on().is_on(TIMES);
    let time = first(&erika.times());
    takes(erika, time);
    time
}

fn first(times: &[Time]) -> Time {
    *times.iter().min_by_key(|it| it.start).unwrap()
}

/// From the times to the page of checking.
fn takes(erika: &Visitor, time: Time) {
    erika.clicks_id(&id(time)).goes_on().is_on(CHECK);
}

fn id(time: Time) -> String {
    format!("time-{}-{}", time.office, time.start)
}

/// From the first page to the page of checking: a visit in Musterstadt, for oneself.
fn goes_to_check_of_a_visit(erika: &Visitor) -> Time {
    goes_to_matters(erika, "Für mich", "Nein");
    erika.chooses(ID_CARD).goes_on();
    lives_in(erika, MUSTERSTADT);
    erika.is_on(CONTACT);
    fills(erika, &[NAME, EMAIL, TELEPHONE]);
    takes_the_first_time(erika)
}

/// From the first page to the times: a counter appointment in Musterstadt, for oneself.
fn goes_to_times_of_counters(erika: &Visitor, matter: &str) {
    goes_to_matters(erika, "Für mich", "Ja");
    erika.chooses(matter).goes_on().is_on(CONTACT);
    fills(erika, &[NAME, EMAIL]);
    erika.goes_on().is_on(TIMES);
}

/// Books what is on the page of checking: what is shown, what is asked and what then stands in the book are the same.
fn books(city: &City, erika: &Visitor, time: Time) -> AppointmentRecord {
    let visit = erika.words().contains(BOOK_VISIT);
    let shown = erika.rows(SENT);
    let mailed = shown.iter().any(|(name, _)| name == "E-Mail");
    let heading = match (mailed, visit) {
        (true, _) => ACTIVATION,
        (false, true) => "Ihr Besuch ist gebucht",
        (false, false) => "Ihr Termin ist gebucht",
    };
    erika.reads(&format!("Diese {} Angaben gehen an das Bürgeramt", shown.len()));
    erika.clicks(if visit { BOOK_VISIT } else { BOOK }).is_on(heading);

    let booked = city.the_one(if mailed { Status::Preconfirmed } else { Status::Confirmed });
    assert_eq!((booked.office_id, booked.start.timestamp()), (time.office, time.start));
    let (day, clock) = wall(booked.start);
    assert!(shown[0].1.starts_with(&format!("{day}, {clock}, ")), "{shown:?}, not {day}, {clock}");
    sent_is(city, &booked, &shown);
    booked
}

fn sent_is(city: &City, booked: &AppointmentRecord, shown: &[(String, String)]) {
    let said = city.last_said("update-appointment");
    let names = ["familyName", "email", "telephone", "customTextfield", "customTextfield2"];
    let said = names.map(|it| said[it].as_str().unwrap());
    let stands = [
        &booked.family_name,
        &booked.email,
        &booked.telephone,
        &booked.custom_textfield,
        &booked.custom_textfield2,
    ];
    assert_eq!(said, stands.map(String::as_str));
    let shown: Vec<&str> = shown.iter().skip(1).map(|(_, value)| value.as_str()).collect();
    let said: Vec<&str> = said.into_iter().filter(|it| !it.is_empty()).collect();
    assert_eq!(shown, said);
}

/// Clicks on the link in the mail.
fn confirms(city: &City, erika: &Visitor, booked: &AppointmentRecord) {
    erika.opens(&city.mailed_link(MailKind::Activation)).is_on(CONFIRMED);
    let confirmed = city.the_one(Status::Confirmed);
    assert_eq!(confirmed.process_id, booked.process_id);
    erika.reads(&confirmed.display_number);
    erika.reads(&when(&confirmed));
}

/// Day and time as a page of an appointment says them: of a visit, from when until when.
fn when(booked: &AppointmentRecord) -> String {
    let (day, clock) = wall(booked.start);
    if ![VISITS, SUITCASE].contains(&booked.office_id) {
        return format!("{day},{clock}");
    }
    let end = wall(booked.start + chrono::TimeDelta::hours(1)).1;
    format!("{day},{} bis {end}", clock.trim_end_matches(" Uhr"))
}

/// The services and how often, as they stand in the book.
fn services(booked: &AppointmentRecord) -> Vec<(u32, u32)> {
    booked.services.iter().map(|it| (it.service_id, it.count)).collect()
}

/// Day and time on the office's wall, as the pages write them.
fn wall(at: DateTime<Utc>) -> (String, String) {
    let wall = at.with_timezone(&Berlin);
    let day = DAYS[wall.weekday().num_days_from_monday() as usize];
    let month = MONTHS[wall.month0() as usize];
    let clock = match (wall.hour(), wall.minute()) {
        (hour, 0) => format!("{hour} Uhr"),
        (hour, minute) => format!("{hour}:{minute:02} Uhr"),
    };
    (format!("{day}, {}. {month} {}", wall.day(), wall.year()), clock)
}

const DAYS: [&str; 7] = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];
#[rustfmt::skip]
const MONTHS: [&str; 12] = [
    "Januar", "Februar", "März", "April", "Mai", "Juni",
    "Juli", "August", "September", "Oktober", "November", "Dezember",
];
