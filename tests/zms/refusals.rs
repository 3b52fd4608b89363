//! What is a success, what is none, and what it is called.

use super::recording::{calendar, card, credentials, eight_o_clock, names, recording, update, zms};
use buergertermin::{
    api::{Answer, Failure},
    booking::{Problem, Question, Reply},
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[test]
fn every_recorded_success_is_read_and_every_recorded_refusal_is_none() {
    let mut counted = BTreeMap::from([("read", 0), ("refused", 0)]);
    for name in names() {
        let recording = recording(&name);
        let preflight = recording.request["method"] == "OPTIONS";
        let Some(question) = recording.question().filter(|_| !preflight) else { continue };
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
        let question = recording.question().unwrap_or(Question::Catalogue);
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
        Question::Cancel(credentials()),
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

                let expected = matches!(problem, Problem::Unexpected | Problem::Busy | Problem::Connection);
                assert!(expected, "{status} {body} to {question:?}: {problem:?}");
            }
        }
        let lost = Answer::Lost("TypeError: Failed to fetch".to_owned());
        assert_eq!(zms().read(question, &lost).unwrap_err().problem, Problem::Connection);
        assert_eq!(zms().read(question, &Answer::Offline).unwrap_err().problem, Problem::Offline);
    }
}

#[test]
fn what_goes_to_the_console_holds_no_personal_data() {
    for name in names() {
        let recording = recording(&name);
        let Some(question) = recording.question() else { continue };
        if let Err(failure) = zms().read(&question, &recording.answer) {
            let said = failure.to_string();
            assert!(
                !said.contains("Muster") && !said.contains('@') && !said.contains("317f"),
                "{name}: {said}"
            );
        }
    }
}

/// What the adapter makes of a recorded answer in which one thing is another one.
fn changed(name: &str, field: &str, to: Value) -> Result<Reply, Failure> {
    let recording = recording(name);
    let Answer::Heard { status, body } = &recording.answer else { panic!("{name} was heard") };
    let mut body: Value = serde_json::from_str(body).unwrap();
    assert_ne!(body[field], to, "{name} says so already");
    body[field] = to;
    zms().read(&recording.question().unwrap(), &Answer::Heard { status: *status, body: body.to_string() })
}

#[test]
fn an_answer_about_another_appointment_is_none() {
    for name in [
        "10-rathaus-2-update",
        "10-rathaus-3-preconfirm",
        "10-rathaus-5-confirm",
        "10-rathaus-6-get",
        "10-rathaus-A-cancel",
        "25-cancel-reserved",
    ] {
        let failure = changed(name, "processId", json!(4711)).unwrap_err();

        assert_eq!(failure.problem, Problem::Unexpected, "{name}: {failure}");
    }
}

#[test]
fn an_answer_with_another_status_than_its_question_leads_to_is_none() {
    for (name, status) in [
        ("10-rathaus-1-reserve", "confirmed"),
        ("10-rathaus-2-update", "confirmed"),
        ("10-rathaus-2-update", "deleted"),
        ("10-rathaus-A-cancel", "confirmed"),
        ("10-rathaus-A-cancel", "preconfirmed"),
        ("10-rathaus-6-get", "queued"),
    ] {
        let failure = changed(name, "status", json!(status)).unwrap_err();

        assert_eq!(failure.problem, Problem::Unexpected, "{name} {status}: {failure}");
    }
}

#[test]
fn a_reservation_without_number_or_key_is_none() {
    for (field, to) in [("processId", json!(0)), ("authKey", json!(""))] {
        assert!(changed("10-rathaus-1-reserve", field, to).is_err(), "{field}");
    }
}

#[test]
fn an_answer_that_lists_errors_is_no_success_whatever_its_status_says() {
    let errors = json!([{ "errorCode": "appointmentNotFound", "statusCode": 404 }]);
    let failure = changed("10-rathaus-5-confirm", "errors", errors).unwrap_err();
    assert_eq!(failure.problem, Problem::Gone);

    assert!(changed("10-rathaus-5-confirm", "errors", json!([])).is_ok(), "none is none");
}

#[test]
fn what_can_not_be_read_is_told_by_its_place_and_not_by_what_stands_there() {
    for (field, to) in [("authKey", json!(31_717_171_717_u64)), ("processId", json!("Erika Muster"))] {
        let said = changed("10-rathaus-6-get", field, to).unwrap_err().to_string();

        assert!(
            said.contains("at line 1, column ") && !said.contains("Muster") && !said.contains("3171"),
            "{said}"
        );
    }
}
