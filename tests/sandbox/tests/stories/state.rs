//! What is kept in a file, and what happens to a file that is none.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rusqlite::Connection;
use sandbox::{Clock, Options, Sandbox, Seed, Status};
use serde_json::json;
use tokio::runtime::Runtime;

use crate::{
    client::send,
    solver,
    town::{COUNTER, IDENTITY_CARD, TUESDAY_EIGHT, Town, VISIT, moment},
};

const VISIT_AT: i64 = TUESDAY_EIGHT + 3600;

/// A place for a file that is not there yet.
fn place(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.sqlite"));
    fs::remove_file(&path).unwrap_or_default();
    path
}

fn options(state: &Path, seed: Seed) -> Options {
    let clock = Clock::at(moment(TUESDAY_EIGHT - 1800));
    Options { clock, seed, state: Some(state.to_path_buf()), ..Options::default() }
}

fn town(state: &Path) -> Town {
    Town::with(options(state, Seed::gladbeck()))
}

/// Why no sandbox starts on this file, which is then as it was.
fn refusal(state: &Path, seed: Seed) -> String {
    let before = fs::read(state).unwrap();
    let started = Runtime::new().unwrap().block_on(Sandbox::start(options(state, seed)));
    assert_eq!(before, fs::read(state).unwrap(), "the file was touched");
    started.map(|_| ()).unwrap_err().to_string()
}

#[test]
fn a_restart_loses_nothing_that_was_booked() {
    let state = place("restart");
    let before = town(&state);
    let erika = before.reserved();
    erika.says(&json!({}));
    erika.does("preconfirm-appointment");
    before.citizen(VISIT, IDENTITY_CARD, VISIT_AT);
    let (appointments, mails) = (before.appointments(), before.it().mails());
    let (number, key) = (erika.process["processId"].clone(), erika.process["authKey"].clone());
    drop(before);

    let after = town(&state);

    assert_eq!((after.appointments(), after.it().mails()), (appointments, mails));
    assert_eq!(after.reserve(VISIT, IDENTITY_CARD, VISIT_AT).status, 404, "still held");
    let confirmed = after.post("confirm-appointment", &json!({ "processId": number, "authKey": key }));
    assert_eq!(confirmed.json()["displayNumber"], "B0001");
    let max = after.citizen(COUNTER, IDENTITY_CARD, TUESDAY_EIGHT + 600);
    assert_eq!(max.does("confirm-appointment").json()["displayNumber"], "B0002", "numbers go on");
}

#[test]
fn what_would_have_lapsed_meanwhile_has_lapsed() {
    let state = place("lapsed");
    town(&state).reserved();

    let after = town(&state);
    assert_eq!(after.appointments()[0].status, Status::Reserved);
    after.wait(16);

    assert!(after.appointments().is_empty());
}

#[test]
fn tokens_and_solved_challenges_outlive_a_restart_too() {
    let state = place("tokens");
    let before = town(&state);
    let challenge = before.get("captcha-challenge/").json();
    let payload = solver::payload(&challenge, &solver::solve(&challenge));
    assert_eq!(before.post("captcha-verify", &payload).json()["data"]["valid"], true);
    let bearer = format!("Bearer {}", before.it().access_token("Erika", "Muster", "erika@example.com"));
    drop(before);

    let after = town(&state);

    let path = "/authenticated/api/citizen/my-appointments/";
    assert_eq!(send(&after.it().portal(), "GET", path, &[("Authorization", &bearer)], "").status, 200);
    let again = after.post("captcha-verify", &payload).json();
    assert_eq!(again["data"]["valid"], false, "a challenge is good for one token");
}

#[test]
fn a_state_of_another_version_is_refused_and_left_alone() {
    let state = place("version");
    drop(town(&state));
    Connection::open(&state).unwrap().pragma_update(None, "user_version", 99).unwrap();

    assert!(refusal(&state, Seed::gladbeck()).contains("another version of the sandbox (99"));
}

#[test]
fn a_damaged_state_is_refused_and_left_alone() {
    let state = place("damaged");
    town(&state).reserved();
    let mut bytes = fs::read(&state).unwrap();
    for byte in bytes.iter_mut().skip(4096) {
        *byte = 0xA5;
    }
    fs::write(&state, bytes).unwrap();

    assert!(refusal(&state, Seed::gladbeck()).contains("damaged"));
}

#[test]
fn what_is_no_state_at_all_is_refused_and_left_alone() {
    let letter = place("letter");
    fs::write(&letter, "Liebe Erika, ".repeat(100)).unwrap();
    let other = place("other");
    Connection::open(&other).unwrap().execute_batch("CREATE TABLE recipes (name)").unwrap();

    assert!(refusal(&letter, Seed::gladbeck()).contains("damaged, or no state"));
    assert!(refusal(&other, Seed::gladbeck()).contains("something else"));
}

#[test]
fn a_state_of_another_city_is_refused_and_left_alone() {
    let state = place("city");
    town(&state).reserved();

    assert!(refusal(&state, Seed::variety()).contains("another city's"));
}

#[test]
fn two_sandboxes_never_share_a_file() {
    let state = place("shared");
    let _first = town(&state);

    assert!(refusal(&state, Seed::gladbeck()).contains("another sandbox has this file open"));
}
