//! The cases that a clerk can read: `cases.md` says what each of them is told, in the shipped example's city.
//!
//! Role × whether the person can come × matter: which pages, what instead of an appointment, who must be there with which paper,
//! what to have ready. Matter × way × day × age: which fee. All of it is what the real flow and the real pages make of the
//! shipped configuration; the file was read and found right. When a rule changes, the file of the test is in `target/cases.md`:
//! read what changed, then copy it.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a case that is not as it was reviewed ends the test")]
#![expect(clippy::wildcard_enum_match_arm, reason = "a few pages are picked out of many")]

use super::document::{Document, words};
use buergertermin::{
    api::{Answer, adapter},
    booking::{
        Appointment, AppointmentStatus, Behalf, BookedService, Booking, Branch, CanCome, Differences, Event,
        Field, ForWhom, OfficeId, Prose, Question, Registered, Role, ServiceId, Step, StepKind, VisitMode,
        every::Every, flow::Supply,
    },
    config::{ApiKind, Config},
    i18n::{Lang, Message, Money, Words},
    ui::states::{StateName, html_of},
};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use scraper::ElementRef;
use std::{fmt::Write as _, fs};

const COUNTER: OfficeId = OfficeId(100_001);
const SUITCASE: OfficeId = OfficeId(100_004);

fn config() -> Config {
    Config::read(include_str!("../../public/gladbeck.json")).unwrap()
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_512_600, 0).unwrap()
}

/// The first page, with the city's catalogue.
fn first_page() -> Booking {
    let body = include_str!("../sandbox/seed/gladbeck.json").to_owned();
    let answer = Answer::Heard { status: 200, body };
    let catalogue = adapter(ApiKind::Zms).read(&Question::Catalogue, &answer).unwrap();
    let booking = Booking::new(config().setup(true, VisitMode::Ask));
    let booking = does(does(booking, Event::Ticked(now())), Event::Started);
    let Supply::Asking(ticket) = booking.supply else { panic!("the catalogue is asked for at once") };
    does(booking, Event::Answered { ticket, outcome: Ok(catalogue) })
}

fn does(booking: Booking, event: Event) -> Booking {
    booking.step(event).0
}

/// Who books, and in which role.
const WHO: [(&str, ForWhom, Option<Role>); 7] = [
    ("für sich selbst", ForWhom::Me, None),
    ("Familie, Freunde", ForWhom::Other, Some(Role::Family)),
    ("Pflege", ForWhom::Other, Some(Role::Carer)),
    ("rechtliche Betreuung", ForWhom::Other, Some(Role::Guardian)),
    ("beglaubigte Vollmacht", ForWhom::Other, Some(Role::Power)),
    ("andere Vollmacht", ForWhom::Other, Some(Role::OtherPower)),
    ("Pflegeheim, zwei Personen", ForWhom::Home, None),
];

/// What a journey came by.
#[derive(Default)]
struct Case {
    pages: Vec<&'static str>,
    advice: Vec<String>,
    presence: String,
}

const fn name(kind: StepKind) -> &'static str {
    match kind {
        StepKind::ForWhom => "Für wen",
        StepKind::Way => "Weg",
        StepKind::People => "Personen",
        StepKind::Services => "Anliegen",
        StepKind::Advice => "**Rat**",
        StepKind::Address => "Adresse",
        StepKind::Contact => "Kontakt",
        StepKind::WrongPaper => "**Papier reicht nicht**",
        StepKind::Times => "Zeiten",
        _ => "?",
    }
}

fn page(booking: &Booking) -> Document {
    Document::read(StateName::Home, Lang::De, &html_of(booking.clone(), config(), Lang::De))
}

/// From the first page to the times.
fn travels(for_whom: ForWhom, role: Option<Role>, can_come: CanCome, matter: ServiceId) -> Case {
    let mut booking = first_page();
    let mut case = Case::default();
    for _ in 0..12 {
        let kind = booking.kind();
        case.pages.push(name(kind));
        let answers: Vec<Event> = match kind {
            StepKind::ForWhom => vec![Event::ForWhomPicked(for_whom)],
            StepKind::Way => vec![Event::CanComePicked(can_come)],
            StepKind::People => vec![Event::PeoplePicked(2)],
            StepKind::Services => vec![Event::MatterTicked(matter, true)],
            StepKind::Address => address(),
            StepKind::Contact => contact(&booking, role),
            StepKind::Advice => {
                case.advice = titles(&booking);
                Vec::new()
            }
            StepKind::Times => break,
            _ => Vec::new(),
        };
        booking = answers.into_iter().fold(booking, does);
        if kind == StepKind::Contact {
            case.presence = said(&page(&booking), ".bt-form [role='status']");
        }
        booking = does(booking, Event::Continued);
    }
    assert_eq!(booking.kind(), StepKind::Times, "{:?}: {:?}", case.pages, booking.step.errors());
    case
}

fn address() -> Vec<Event> {
    let typed = |field, text: &str| Event::Typed(field, text.to_owned());
    vec![
        typed(Field::Street, "Lindenweg"),
        typed(Field::HouseNumber, "7"),
        typed(Field::PostalCode, "45964"),
        typed(Field::Town, "Gladbeck"),
        typed(Field::Bell, "Muster"),
        Event::RegisteredPicked(Registered::Here),
    ]
}

fn contact(booking: &Booking, role: Option<Role>) -> Vec<Event> {
    let typed = |field, text: &str| Event::Typed(field, text.to_owned());
    let role = role.filter(|_| booking.asks(Field::Role)).map(Event::RolePicked);
    let fields = [
        typed(Field::Name, "Hilde Muster"),
        typed(Field::ContactName, "Erika Muster"),
        typed(Field::Email, "erika.muster@example.com"),
        typed(Field::Telephone, "0171 3920042"),
    ];
    fields.into_iter().chain(role).collect()
}

/// The ways that page 4 offers, but for the last one, which is the appointment.
fn titles(booking: &Booking) -> Vec<String> {
    let page = page(booking);
    let mut titles: Vec<String> = page.find(".bt-ways .bt-subtitle").into_iter().map(words).collect();
    assert_eq!(titles.pop().as_deref(), Some("Einen Termin buchen"), "never a dead end");
    titles
}

/// The words of a place: sentences, and items of lists with a dot before each.
fn said(page: &Document, place: &str) -> String {
    let blocks = page.find(&format!("{place} p, {place} li"));
    let block = |it: ElementRef<'_>| {
        let dot = if it.value().name() == "li" { "· " } else { "" };
        format!("{dot}{}", words(it))
    };
    blocks.into_iter().map(block).collect::<Vec<_>>().join(" ")
}

fn services() -> Vec<(ServiceId, String)> {
    let booking = first_page();
    let offering = booking.offering().unwrap();
    let all = offering.catalogue.services.iter();
    all.map(|it| (it.id, it.name.to_string())).collect()
}

fn offered(service: ServiceId, way: Branch) -> bool {
    first_page().offering().unwrap().matters(way).contains(&service)
}

/// Page 9, booked on a day on somebody's behalf.
fn booked(service: (ServiceId, &str), way: Branch, behalf: Behalf, start: DateTime<Utc>) -> Document {
    let mut booking = first_page();
    booking.behalf = behalf;
    let appointment = Appointment {
        number: "K0001".into(),
        status: AppointmentStatus::Confirmed,
        start,
        end: Some(start + TimeDelta::hours(1)),
        office: if way == Branch::Visit { SUITCASE } else { COUNTER },
        office_name: "Bürgeramt".into(),
        address: "".into(),
        hint: Prose::default(),
        services: vec![BookedService { id: Some(service.0), name: service.1.into(), count: 1 }],
        remarks: Prose::default(),
        email: String::new(),
        noted: ["Lindenweg 7, 45964 Gladbeck".to_owned(), String::new()],
    };
    let differences = Box::new(Differences::default());
    booking.step = Step::Booked { appointment: Box::new(appointment), differences, further: Vec::new() };
    page(&booking)
}

fn row(cells: &[&str]) -> String {
    let full = |it: &&str| if it.is_empty() { "–".to_owned() } else { (*it).to_owned() };
    format!("| {} |\n", cells.iter().map(full).collect::<Vec<_>>().join(" | "))
}

fn journeys() -> String {
    let mut table = row(&[
        "Wer bucht",
        "Person kann kommen",
        "Anliegen",
        "Seiten",
        "Statt eines Termins",
        "Wer dabei sein muss",
        "Was bereitliegt",
    ]);
    table += &row(&["---"; 7]);
    for (who, for_whom, role) in WHO {
        let ways =
            if for_whom == ForWhom::Home { vec![CanCome::No] } else { vec![CanCome::Yes, CanCome::No] };
        for can_come in ways {
            let way = if can_come == CanCome::No { Branch::Visit } else { Branch::Counter };
            for (service, title) in services().iter().filter(|(it, _)| offered(*it, way)) {
                let case = travels(for_whom, role, can_come, *service);
                let behalf = Behalf { for_whom: Some(for_whom), role, people: None };
                let page = booked((*service, title), way, behalf, now() + TimeDelta::days(7));
                let answer = if can_come == CanCome::Yes { "ja" } else { "nein" };
                table += &row(&[
                    who,
                    answer,
                    title,
                    &case.pages.join(" → "),
                    &case.advice.join(", "),
                    &case.presence,
                    &said(&page, "[aria-labelledby='ready']"),
                ]);
            }
        }
    }
    table
}

fn fees() -> String {
    let config = config();
    let german = Words::german();
    let mut table = row(&["Anliegen", "Weg", "Tag des Termins", "Alter", "Gebühr"]);
    table += &row(&["---"; 5]);
    for (service, title) in services() {
        let Some(rule) = config.rule(service).filter(|it| !it.fees.is_empty()) else { continue };
        for way in Branch::ALL.iter().filter(|it| offered(service, **it)) {
            for day in ["2026-02-06", "2026-02-07", "2026-12-01"] {
                let day: NaiveDate = day.parse().unwrap();
                let noon = day.and_hms_opt(11, 0, 0).unwrap().and_utc();
                let page = booked((service, &title), *way, Behalf::default(), noon);
                let shown = said(&page, "[aria-labelledby='fees']");
                for age in [15, 23, 24, 80] {
                    let due = rule.fees_on(day, *way).filter(|it| it.is_for_age(age));
                    let lines: Vec<String> = due
                        .map(|it| {
                            let amount = Money(it.cents);
                            let name = it.name.get(Lang::De).0.to_owned();
                            let line = german.say(&Message::FeeLine { name, amount });
                            let amount = line.rsplit(": ").next().unwrap();
                            let plain = amount.replace('\u{a0}', " ");
                            assert!(shown.contains(&plain), "{plain} is not in: {shown}");
                            line
                        })
                        .collect();
                    let way = if *way == Branch::Visit { "Besuch" } else { "im Bürgeramt" };
                    table += &row(&[&title, way, &day.to_string(), &age.to_string(), &lines.join("; ")]);
                }
            }
        }
    }
    table
}

#[test]
fn every_case_is_told_what_was_reviewed() {
    let mut file = String::from("# Wer bucht was: was die Seiten sagen\n\n");
    file += "Gemacht von `tests/views/cases.rs` aus `public/gladbeck.json`, gelesen und für richtig befunden.\n\n";
    file += "## Wege, Rat, Papiere\n\n";
    write!(file, "{}\n## Gebühren am Tag des Termins\n\n{}", journeys(), fees()).unwrap();
    let reviewed = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/views/cases.md"));
    let reviewed = reviewed.unwrap_or_default();
    if file != reviewed {
        fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/target/cases.md"), &file).unwrap();
        let line = file.lines().zip(reviewed.lines()).find(|(new, old)| new != old);
        panic!("not as reviewed; all of it is in target/cases.md. The first other line: {line:#?}");
    }
}
