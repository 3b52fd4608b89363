//! The adapter for ZMS, held against what a real server answered (`fixtures/zms`).

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "what fails here ends its test")]

use buergertermin::{
    api::{Adapter, Answer, adapter},
    booking::{
        AppointmentStatus, Contact, Credentials, Demand, OfficeId, Problem, Question, Reply, ServiceId, Slot,
        Wanted,
        time::{office_day, office_time},
    },
    config::ApiKind,
};
use chrono::{DateTime, NaiveDate};
use serde_json::Value;
use std::{collections::BTreeMap, fs, path::PathBuf};

/// One exchange with the real server.
struct Recording {
    path: String,
    request: Value,
    answer: Answer,
    status: u16,
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/zms")
}

fn recording(name: &str) -> Recording {
    let text = fs::read_to_string(folder().join(format!("{name}.json"))).unwrap();
    let exchange: Value = serde_json::from_str(&text).unwrap();
    let status = u16::try_from(exchange["response"]["status"].as_u64().unwrap()).unwrap();
    let body = exchange["response"]["body"].to_string();
    Recording {
        path: exchange["request"]["path"].as_str().unwrap().to_owned(),
        request: exchange["request"].clone(),
        answer: Answer::Heard { status, body },
        status,
    }
}

/// The names of all recordings.
fn names() -> Vec<String> {
    let files = fs::read_dir(folder()).unwrap().map(|it| it.unwrap().path());
    let mut names: Vec<String> = files
        .filter(|it| it.extension().is_some_and(|it| it == "json"))
        .map(|it| it.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn zms() -> &'static dyn Adapter {
    adapter(ApiKind::Zms)
}

fn credentials() -> Credentials {
    let key = "317fa0d0b3583da638eccf0bef86ec559c7c977c2b06b2ef751fd45e1a6ef476";
    Credentials { process: 100_804, key: key.to_owned() }
}

fn eight_o_clock() -> Slot {
    Slot { office: OfficeId(990_001), start: DateTime::from_timestamp(1_796_108_400, 0).unwrap() }
}

fn card() -> Wanted {
    Wanted::once(ServiceId(1_063_441))
}

fn calendar() -> Question {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let to = NaiveDate::from_ymd_opt(2027, 5, 23).unwrap();
    let demand = Demand { offices: vec![OfficeId(990_001)], wanted: vec![card()] };
    Question::Calendar { demand, from: day, to, day: None }
}

fn update() -> Question {
    let contact = Contact {
        name: "Erika Muster".to_owned(),
        email: "erika.muster@example.com".to_owned(),
        telephone: "08912345678".to_owned(),
        ..Contact::default()
    };
    Question::Update { credentials: credentials(), contact }
}

/// The question that a recorded request puts; `None` for calls that the widget does not make so far.
fn question(path: &str) -> Option<Question> {
    let question = match path.split('/').rfind(|it| !it.is_empty())? {
        "offices-and-services" => Question::Catalogue,
        "available-calendar" => calendar(),
        "reserve-appointment" => Question::Reserve { slot: eight_o_clock(), wanted: vec![card()] },
        "update-appointment" => update(),
        "preconfirm-appointment" => Question::Preconfirm(credentials()),
        "confirm-appointment" => Question::Confirm(credentials()),
        "cancel-appointment" => Question::Cancel(credentials()),
        "appointment" => Question::Find(credentials()),
        _ => return None,
    };
    Some(question)
}

/// What the adapter makes of a recording.
fn heard(name: &str) -> Result<Reply, Problem> {
    let recording = recording(name);
    let question = question(&recording.path).unwrap();
    zms().read(&question, &recording.answer).map_err(|it| it.problem)
}

fn asked(name: &str) -> (Value, Value) {
    let recording = recording(name);
    let request = zms().write(&question(&recording.path).unwrap());
    assert!(recording.path.ends_with(request.path), "{} is not {}", request.path, recording.path);
    let body = request.body.map_or(Value::Null, |it| serde_json::from_str(&it).unwrap());
    (body, recording.request)
}

#[test]
fn every_recorded_success_is_read_and_every_recorded_refusal_is_none() {
    let mut counted = BTreeMap::from([("read", 0), ("refused", 0)]);
    for name in names() {
        let recording = recording(&name);
        let preflight = recording.request["method"] == "OPTIONS";
        let Some(question) = question(&recording.path).filter(|_| !preflight) else { continue };
        let reply = zms().read(&question, &recording.answer);

        assert_eq!(reply.is_ok(), recording.status < 300, "{name}: {reply:?}");
        *counted.get_mut(if reply.is_ok() { "read" } else { "refused" }).unwrap() += 1;
    }
    println!("{counted:?}");
    assert!(counted["read"] > 60 && counted["refused"] > 40, "{counted:?}");
}

#[test]
fn a_refusal_is_named_for_what_one_can_do() {
    let named = [
        ("20-slot-taken-twice", Problem::Taken),
        ("70-expiry-A-get", Problem::Gone),
        ("70-expiry-B-update", Problem::Gone),
        ("71-activation-D-confirm", Problem::Gone),
        ("22-unknown-process", Problem::Gone),
        ("22-wrong-authkey", Problem::Denied),
        ("10-rathaus-B-get-after-cancel-old-key", Problem::Denied),
        ("10-rathaus-9-confirm-twice", Problem::Settled),
        ("10-rathaus-8-preconfirm-after-confirm", Problem::Settled),
        ("23-update-bad-email", Problem::EmailRefused),
        ("23-update-plus-email", Problem::EmailRefused),
        ("23-update-bad-telephone", Problem::TelephoneRefused),
        ("23-update-no-name", Problem::NameRefused),
        ("23-update-several-errors", Problem::NameRefused),
        ("23-update-custom-251", Problem::RemarkRefused),
        ("23-update-custom2-251", Problem::RemarkRefused),
        ("23-update-long-name", Problem::Unexpected),
        ("10-rathaus-7-update-after-confirm", Problem::Unexpected),
        ("60-limit-2nd-same-mail-update", Problem::MailLimit),
        ("51-calendar-captcha-missing", Problem::Captcha),
        ("55-reserve-captcha-expired", Problem::Captcha),
        ("40-maintenance-get", Problem::Busy),
        ("40-maintenance-post", Problem::Busy),
        ("02-calendar-error-range", Problem::Unexpected),
        ("02-calendar-error-combination", Problem::Unexpected),
    ];
    for (name, problem) in named {
        let recording = recording(name);
        let question = question(&recording.path).unwrap_or(Question::Catalogue);
        let failure = zms().read(&question, &recording.answer).unwrap_err();

        assert_eq!(failure.problem, problem, "{name}: {failure}");
    }
}

#[test]
fn too_many_requests_are_busy_whatever_was_asked() {
    let refused = recording("41-ratelimit-6").answer;

    assert_eq!(zms().read(&Question::Catalogue, &refused).unwrap_err().problem, Problem::Busy);
}

#[test]
fn the_loser_of_a_race_is_told_that_the_time_is_taken_and_nobody_else() {
    let body = r#"{"errors":[{"errorCode":"unknownError","statusCode":520}]}"#.to_owned();
    let refused = Answer::Heard { status: 404, body };
    let reserve = Question::Reserve { slot: eight_o_clock(), wanted: vec![card()] };
    let confirm = Question::Confirm(credentials());

    assert_eq!(zms().read(&reserve, &refused).unwrap_err().problem, Problem::Taken);
    assert_eq!(zms().read(&confirm, &refused).unwrap_err().problem, Problem::Unexpected);
}

#[test]
fn what_nobody_recorded_is_never_a_success_and_never_taken() {
    let questions = [
        Question::Catalogue,
        calendar(),
        Question::Reserve { slot: eight_o_clock(), wanted: vec![card()] },
        update(),
        Question::Preconfirm(credentials()),
        Question::Confirm(credentials()),
        Question::Find(credentials()),
    ];
    let bodies = [
        "",
        "{}",
        "null",
        "[]",
        "<!doctype html><h1>Gateway</h1>",
        "{\"errors\":[{\"errorCode\":\"new\"}]}",
        "{\"a\":",
    ];
    for question in &questions {
        for body in bodies {
            for status in [200, 400, 404, 409, 500, 502, 503] {
                let answer = Answer::Heard { status, body: body.to_owned() };
                let problem = zms().read(question, &answer).unwrap_err().problem;

                let expected = matches!(problem, Problem::Unexpected | Problem::Busy);
                assert!(expected, "{status} {body} to {question:?}: {problem:?}");
            }
        }
        let lost = Answer::Lost("offline".to_owned());
        assert_eq!(zms().read(question, &lost).unwrap_err().problem, Problem::Connection);
    }
}

#[test]
fn what_goes_to_the_console_holds_no_personal_data() {
    for name in names() {
        let recording = recording(&name);
        let Some(question) = question(&recording.path) else { continue };
        if let Err(failure) = zms().read(&question, &recording.answer) {
            let said = failure.to_string();
            assert!(
                !said.contains("Muster") && !said.contains('@') && !said.contains("317f"),
                "{name}: {said}"
            );
        }
    }
}

#[test]
fn a_reserve_is_written_as_the_recorded_one() {
    let (body, recorded) = asked("10-rathaus-1-reserve");

    assert_eq!(recorded["method"], "POST");
    assert_eq!(body["timestamp"], recorded["body"]["timestamp"]);
    assert_eq!(body["officeId"], recorded["body"]["officeId"]);
    assert_eq!(body["serviceId"][0].to_string(), recorded["body"]["serviceId"][0].as_str().unwrap());
    assert_eq!(body["serviceCount"], recorded["body"]["serviceCount"]);
}

#[test]
fn an_update_names_every_field_so_that_the_placeholder_address_never_stays() {
    let (body, recorded) = asked("10-rathaus-2-update");

    for field in ["processId", "authKey", "familyName", "email", "telephone"] {
        assert_eq!(body[field], recorded["body"][field], "{field}");
    }
    assert_eq!(body["customTextfield"], "");
    assert_eq!(body["customTextfield2"], "");
}

#[test]
fn a_calendar_is_asked_for_as_the_recorded_one() {
    let request = zms().write(&calendar());
    let recorded = recording("02-calendar-one-office").request;

    for (key, value) in &request.query {
        let as_recorded = recorded["query"][*key].to_string();
        assert_eq!(as_recorded.trim_matches('"'), value, "{key}");
    }
    assert_eq!(request.body, None);
}

#[test]
fn the_whole_catalogue_of_a_large_city_is_read() {
    let Ok(Reply::Catalogue(catalogue)) = heard("01-offices-and-services-full") else {
        panic!("no catalogue")
    };

    assert_eq!((catalogue.offices.len(), catalogue.services.len()), (111, 159));
    let town_hall = catalogue.office(OfficeId(990_001)).unwrap();
    assert_eq!(town_hall.name, "Bürgeramt Rathaus");
    assert_eq!(town_hall.address.street, "Marienplatz 8");
    assert_eq!(town_hall.rules.telephone, Some(false));
    assert_eq!(town_hall.rules.custom[0].as_ref().unwrap().label, "Zusätzliche Bemerkungen");
    assert!(catalogue.office(OfficeId(990_003)).unwrap().captcha);
    assert_eq!(catalogue.minutes(OfficeId(990_001), &[card()]), Some(20));
}

#[test]
fn a_calendar_gives_its_days_and_the_times_of_the_first_one() {
    let Ok(Reply::Calendar(offer)) = heard("02-calendar-koffer") else { panic!("no calendar") };

    assert_eq!(offer.days.len(), 4);
    assert_eq!(offer.slots.len(), 6);
    assert_eq!(office_day(offer.slots[0].start), offer.days[0].date);
    assert_eq!(office_time(offer.slots[0].start).to_string(), "09:00:00");
    assert_eq!(offer.slots[0].office, OfficeId(990_002));
}

#[test]
fn a_weekend_has_no_days_and_is_no_failure() {
    let Ok(Reply::Calendar(offer)) = heard("02-calendar-no-days-weekend") else { panic!("no calendar") };

    assert!(offer.days.is_empty() && offer.slots.is_empty());
}

#[test]
fn a_reservation_tells_its_time_its_end_and_what_the_office_asks() {
    let Ok(Reply::Reserved(reservation)) = heard("10-rathaus-1-reserve") else { panic!("no reservation") };

    assert_eq!(reservation.slot, eight_o_clock());
    assert_eq!(reservation.credentials, credentials());
    assert_eq!((reservation.minutes, reservation.activation_minutes), (15, 30));
    assert!(reservation.rules.email_required);
}

#[test]
fn an_appointment_is_told_as_far_as_it_has_come() {
    let status = |name: &str| match heard(name) {
        Ok(Reply::Appointment(it)) => it.status,
        other => panic!("{name}: {other:?}"),
    };

    assert_eq!(status("10-rathaus-3-preconfirm"), AppointmentStatus::Preconfirmed);
    assert_eq!(status("10-rathaus-5-confirm"), AppointmentStatus::Confirmed);
    assert_eq!(status("21-first-still-reserved"), AppointmentStatus::Reserved);
    assert_eq!(status("10-rathaus-C-get-after-cancel-new-key"), AppointmentStatus::Cancelled);
}

#[test]
fn a_confirmed_appointment_has_its_number_place_and_matter() {
    let Ok(Reply::Appointment(appointment)) = heard("10-rathaus-6-get") else { panic!("no appointment") };

    assert_eq!(appointment.number, "R0002");
    assert_eq!(appointment.office_name, "Bürgeramt Rathaus");
    assert_eq!(appointment.address, "Marienplatz 8, 80331 Musterstadt");
    assert_eq!(appointment.hint.as_deref(), Some("Erdgeschoss, Raum 12"));
    assert_eq!(appointment.services, [("Personalausweis".to_owned(), 1)]);
    assert_eq!(appointment.remarks, ["Bitte bringen Sie Ihren Ausweis mit."]);
    assert_eq!(appointment.email, "erika.muster@example.com");
}

#[test]
fn several_matters_are_all_named() {
    let Ok(Reply::Appointment(appointment)) = heard("12-multi-get") else { panic!("no appointment") };

    let named = [("Personalausweis".to_owned(), 2), ("Wohnsitzanmeldung".to_owned(), 1)];
    assert_eq!(appointment.services, named);
}
