//! The proof of work, as it was recorded: a riddle, its solution, the token, and the questions that need it.

use super::recording::{card, recording, zms};
use base64::{Engine, prelude::BASE64_STANDARD};
use buergertermin::{
    api::{Answer, Failure},
    booking::{
        OfficeId, Problem, Question, Reply, Slot,
        proof::{Riddle, Solution, Token},
    },
};
use chrono::DateTime;
use serde_json::Value;

fn riddle() -> Riddle {
    match zms().read(&Question::Riddle, &recording("52-captcha-challenge").answer) {
        Ok(Reply::Riddle(riddle)) => riddle,
        other => panic!("{other:?}"),
    }
}

fn prove() -> Question {
    let key = "005a5b5442dcdda65356cfe77087f0f127c6838c51b505453d037f14991c8e60";
    Question::Prove { riddle: riddle(), solution: Solution { counter: 17, key: key.to_owned(), millis: 1 } }
}

fn handed_in(name: &str) -> Result<Reply, Failure> {
    zms().read(&prove(), &recording(name).answer)
}

#[test]
fn a_solution_is_handed_in_as_the_recorded_one_and_the_riddle_to_the_letter() {
    let request = zms().write(&prove());
    let body: Value = serde_json::from_str(&request.body.unwrap()).unwrap();
    let payload = |body: &Value| BASE64_STANDARD.decode(body["payload"].as_str().unwrap()).unwrap();
    let sent = String::from_utf8(payload(&body)).unwrap();

    assert!(recording("53-verify-ok").path.ends_with(request.path));
    assert!(sent.contains(&riddle().0), "the server has signed it: {sent}");
    let sent: Value = serde_json::from_str(&sent).unwrap();
    let recorded: Value =
        serde_json::from_slice(&payload(&recording("53-verify-ok").request["body"])).unwrap();
    assert_eq!(sent, recorded);
}

#[test]
fn a_token_comes_for_a_solution_that_was_taken_and_for_no_other() {
    let recorded = recording("54-calendar-with-token").request["query"]["captchaToken"].clone();
    assert_eq!(
        handed_in("53-verify-ok"),
        Ok(Reply::Proven(Token(recorded.as_str().unwrap().to_owned()))),
        "which was then used"
    );
    for name in [
        "53-verify-garbage",
        "53-verify-no-payload",
        "53-verify-not-json",
        "53-verify-replay",
        "53-verify-wrong",
    ] {
        assert_eq!(handed_in(name).map_err(|it| it.problem), Err(Problem::Captcha), "{name}");
    }
}

#[test]
fn success_without_a_token_or_a_token_without_success_is_none() {
    let bodies = [
        r#"{"meta":{"success":true},"data":{"valid":true}}"#,
        r#"{"meta":{"success":true},"data":{"valid":true},"token":""}"#,
        r#"{"meta":{"success":false},"data":{"valid":true},"token":"ey"}"#,
        r#"{"meta":{"success":true},"data":{"valid":false},"token":"ey"}"#,
        r#"{"meta":{"success":true},"data":null,"token":"ey"}"#,
    ];
    for body in bodies {
        let heard = Answer::Heard { status: 200, body: body.to_owned() };

        assert_eq!(zms().read(&prove(), &heard).map_err(|it| it.problem), Err(Problem::Captcha), "{body}");
    }
}

#[test]
fn a_riddle_that_wants_another_algorithm_is_a_clear_outcome_and_one_that_is_none_a_strange_answer() {
    let asked = |body: String| {
        let failure = zms().read(&Question::Riddle, &Answer::Heard { status: 200, body }).unwrap_err();
        (failure.problem, failure.detail)
    };

    let (problem, detail) = asked(riddle().0.replace("SHA-256", "ARGON2ID"));
    assert_eq!(problem, Problem::CaptchaUnknown);
    assert!(detail.contains("ARGON2ID"), "the city reads which: {detail}");
    for body in ["", "{}", "<html>", r#"{"parameters":{}}"#] {
        assert_eq!(asked(body.to_owned()).0, Problem::Unexpected, "{body}");
    }
}

fn token() -> Token {
    Token("eyJ0eXAi.x+y/z=".to_owned())
}

#[test]
fn a_calendar_carries_its_token_behind_the_question_mark_and_a_reserve_in_its_body() {
    let recorded = recording("54-calendar-with-token");
    let calendar = recorded.question().unwrap();
    let request = zms().write(&Question::WithProof { question: Box::new(calendar.clone()), token: token() });
    assert_eq!(request.query.last(), Some(&("captchaToken", token().0)));
    let names: Vec<_> = request.query.iter().map(|(name, _)| *name).collect();
    assert!(recorded.request["query"].as_object().unwrap().keys().all(|it| names.contains(&it.as_str())));
    assert_eq!(
        zms().read(
            &Question::WithProof { question: Box::new(calendar.clone()), token: token() },
            &recorded.answer
        ),
        zms().read(&calendar, &recorded.answer),
        "and is read like one without"
    );

    let slot = Slot { office: OfficeId(990_003), start: DateTime::from_timestamp(1_796_108_400, 0).unwrap() };
    let reserve = Question::Reserve { slot, wanted: vec![card()] };
    let request = zms().write(&Question::WithProof { question: Box::new(reserve), token: token() });
    let body: Value = serde_json::from_str(&request.body.unwrap()).unwrap();
    let mut recorded = recording("56-reserve-with-token").request["body"].clone();
    recorded["captchaToken"] = Value::from(token().0);
    assert_eq!(body, recorded);
}
