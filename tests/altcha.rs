//! The proof of work that some offices demand: held against a recorded riddle, and against those that `altcha-lib` made
//! (`tests/fixtures/altcha`).

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::panic,
    reason = "what fails here ends its test"
)]

use base64::{Engine, prelude::BASE64_STANDARD};
use buergertermin::{
    api::altcha::{Progress, Unsolvable, Work},
    booking::proof::{Riddle, Solution},
};
use serde_json::{Value, json};

fn fixture(name: &str) -> Value {
    let path = format!("{}/tests/fixtures/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn riddle(challenge: &Value) -> Riddle {
    Riddle(challenge.to_string())
}

/// Solves it in slices of so many rounds.
fn solved(challenge: &Value, slice: u32) -> Solution {
    let mut work = Work::new(&riddle(challenge)).unwrap();
    loop {
        match work.go_on(slice) {
            Progress::Working => {}
            Progress::Solved(solution) => return solution,
            Progress::Exhausted => panic!("{challenge} has no solution"),
        }
    }
}

#[test]
fn the_recorded_riddle_is_solved_as_the_recorded_client_did_it() {
    let riddle = &fixture("zms/52-captcha-challenge")["response"]["body"];
    let sent = &fixture("zms/53-verify-ok")["request"]["body"]["payload"];
    let sent: Value =
        serde_json::from_slice(&BASE64_STANDARD.decode(sent.as_str().unwrap()).unwrap()).unwrap();

    let solution = solved(riddle, 1000);

    assert_eq!(solution.counter, sent["solution"]["counter"]);
    assert_eq!(solution.key, sent["solution"]["derivedKey"].as_str().unwrap());
}

#[test]
fn what_the_library_made_is_solved_as_the_library_solves_it() {
    let made = fixture("altcha/riddles");
    for it in made.as_array().unwrap() {
        let solution = solved(&it["challenge"], 1000);

        let name = it["challenge"]["parameters"]["algorithm"].to_string();
        assert_eq!(solution.counter, it["solution"]["counter"], "{name}");
        assert_eq!(solution.key, it["solution"]["derivedKey"].as_str().unwrap(), "{name}");
    }
    assert_eq!(made.as_array().unwrap().len(), 18);
}

#[test]
fn however_thin_the_slices_are_the_solution_is_the_same() {
    for it in fixture("altcha/riddles").as_array().unwrap().iter().step_by(3) {
        assert_eq!(solved(&it["challenge"], 1), solved(&it["challenge"], 7_777));
    }
}

/// A riddle that nobody solves soon.
fn hard() -> Value {
    let prefix = "00".repeat(16);
    json!({ "parameters": {
        "algorithm": "PBKDF2/SHA-256", "nonce": "00ff", "salt": "ff00", "cost": 4_000_000_000_u32,
        "keyLength": 32, "keyPrefix": prefix,
    } })
}

#[test]
fn a_slice_ends_when_its_rounds_are_over_however_hard_the_riddle_is() {
    let mut work = Work::new(&riddle(&hard())).unwrap();

    assert_eq!(work.go_on(10), Progress::Working);
    assert_eq!(work.go_on(10), Progress::Working);
}

fn changed(parameter: &str, to: Value) -> Result<Work, Unsolvable> {
    let mut challenge = hard();
    challenge["parameters"][parameter] = to;
    Work::new(&riddle(&challenge))
}

#[test]
fn an_algorithm_that_we_do_not_know_is_named() {
    for algorithm in ["SCRYPT", "ARGON2ID", "sha-256", "SHA-1", ""] {
        let refused = changed("algorithm", json!(algorithm)).unwrap_err();

        assert_eq!(refused, Unsolvable::Unknown(algorithm.to_owned()));
    }
}

#[test]
fn a_picture_to_be_read_by_a_person_is_nothing_that_the_device_can_do() {
    let mut challenge = hard();
    challenge["codeChallenge"] = json!({ "image": "data:image/png;base64,AAAA" });

    assert!(matches!(Work::new(&riddle(&challenge)), Err(Unsolvable::Unknown(_))));
}

#[test]
fn a_riddle_that_is_none_is_refused_at_once() {
    let wrong = [
        ("keyPrefix", json!("")),
        ("keyPrefix", json!("xy")),
        ("keyPrefix", json!("00".repeat(40))),
        ("keyLength", json!(0)),
        ("keyLength", json!(4_000_000_000_u32)),
        ("nonce", json!("0")),
        ("salt", json!("not hex!")),
        ("cost", json!(-1)),
        ("cost", json!("much")),
        ("algorithm", Value::Null),
    ];
    for (parameter, to) in wrong {
        let refused = changed(parameter, to.clone()).unwrap_err();

        assert!(matches!(refused, Unsolvable::Malformed(_)), "{parameter} {to}: {refused}");
    }
    for text in ["", "null", "{}", "[]", "<html>", r#"{"parameters":[]}"#] {
        assert!(matches!(Work::new(&Riddle(text.to_owned())), Err(Unsolvable::Malformed(_))), "{text}");
    }
}
