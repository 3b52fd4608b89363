//! The captcha: asked for by an office's scope, solved by work, good for some minutes.

use chrono::DateTime;
use sandbox::{Captcha, Clock, Options, Seed};
use serde_json::{Value, json};

use crate::{
    client::{Answer, send},
    solver,
    town::{TUESDAY_EIGHT, Town, moment},
};

const MITTE: u32 = 200_001;
const SCHLOSS: u32 = 200_009;
const FISHING: u32 = 200_113;
const DOG: u32 = 200_114;
const WEDNESDAY_EIGHT: i64 = TUESDAY_EIGHT + 86_400;
const HERE: &str = "127.0.0.1";

fn musterstadt(captcha: Captcha) -> Town {
    let clock = Clock::at(moment(TUESDAY_EIGHT - 1800));
    Town::with(Options { clock, seed: Seed::variety(), captcha, ..Options::default() })
}

fn open() -> Town {
    musterstadt(Captcha::default())
}

fn calendar(town: &Town, offices: &str, token: &str) -> Answer {
    town.get(&format!(
        "available-calendar/?startDate=2026-12-02&endDate=2026-12-02&officeIds={offices}\
         &serviceIds={DOG}&serviceCounts=1&captchaToken={token}"
    ))
}

fn reserve(town: &Town, token: &Value) -> Answer {
    let wish = json!({
        "timestamp": WEDNESDAY_EIGHT, "officeId": SCHLOSS, "serviceId": [FISHING], "serviceCount": [1],
        "captchaToken": token
    });
    town.post("reserve-appointment", &wish)
}

fn verify(town: &Town, challenge: &Value, solution: &Value) -> Value {
    let answer = town.post("captcha-verify", &solver::payload(challenge, solution));
    assert_eq!(answer.status, 200, "whatever it says");
    answer.json()
}

fn solve(town: &Town) -> Value {
    let challenge = town.get("captcha-challenge/").json();
    verify(town, &challenge, &solver::solve(&challenge))
}

fn refused() -> Value {
    json!({ "meta": { "success": false, "error": "Captcha verification failed" }, "data": { "valid": false } })
}

#[test]
fn who_solved_a_captcha_sees_times_and_reserves_one() {
    let town = open();

    let verified = solve(&town);
    let token = verified["token"].as_str().unwrap();

    assert_eq!(verified["meta"], json!({ "success": true }));
    assert_eq!(calendar(&town, &SCHLOSS.to_string(), token).json()["availableDays"][0]["date"], "2026-12-02");
    assert_eq!(reserve(&town, &json!(token)).status, 200);
}

#[test]
fn one_office_that_asks_for_it_is_enough() {
    let town = open();

    assert_eq!(calendar(&town, &MITTE.to_string(), "").status, 200);
    let both = calendar(&town, &format!("{MITTE},{SCHLOSS}"), "");

    assert_eq!(both.refusal(), (400, "captchaMissing".to_owned()));
}

#[test]
fn nothing_but_times_and_reservations_wants_a_token() {
    let town = open();
    let token = town.it().captcha_token(HERE, moment(WEDNESDAY_EIGHT));
    let process = reserve(&town, &json!(token)).json();
    let key = json!({ "processId": process["processId"], "authKey": process["authKey"] });
    let mut contact = key.clone();
    contact["familyName"] = json!("Erika Muster");
    contact["email"] = json!("erika.muster@example.com");

    assert_eq!(town.post("update-appointment", &contact).status, 200);
    assert_eq!(town.post("preconfirm-appointment", &key).status, 200);
    assert_eq!(town.post("confirm-appointment", &key).status, 200);
    assert_eq!(town.post("cancel-appointment", &key).status, 200);
}

#[test]
fn a_token_lasts_for_five_minutes_and_may_be_shown_again_until_then() {
    let town = open();
    let token = solve(&town)["token"].as_str().unwrap().to_owned();
    let ask = || calendar(&town, &SCHLOSS.to_string(), &token);

    town.wait(4);
    assert_eq!((ask().status, ask().status), (200, 200));
    town.wait(1);

    assert_eq!(ask().refusal(), (400, "captchaExpired".to_owned()));
    assert_eq!(reserve(&town, &json!(token)).refusal(), (400, "captchaExpired".to_owned()));
}

#[test]
fn a_token_is_good_for_the_address_that_solved_it_only() {
    let town = open();
    let token = town.it().captcha_token("203.0.113.9", moment(WEDNESDAY_EIGHT));
    let path = format!(
        "/api/citizen/available-calendar/?startDate=2026-12-02&endDate=2026-12-02\
         &officeIds={SCHLOSS}&serviceIds={DOG}&serviceCounts=1&captchaToken={token}"
    );

    let here = send(&town.it().portal(), "GET", &path, &[], "");
    let there = send(&town.it().portal(), "GET", &path, &[("X-Forwarded-For", "203.0.113.9")], "");

    assert_eq!(here.refusal(), (400, "captchaInvalid".to_owned()));
    assert_eq!(there.status, 200);
}

#[test]
fn looking_at_an_appointment_and_confirming_it_give_a_token_for_the_next_one() {
    let town = open();
    let token = town.it().captcha_token(HERE, moment(WEDNESDAY_EIGHT));
    let process = reserve(&town, &json!(token)).json();
    let (id, key) = (&process["processId"], process["authKey"].as_str().unwrap());
    town.wait(1);

    let seen = town.get(&format!("appointment/?processId={id}&authKey={key}")).json();
    let confirmed = town.post("confirm-appointment", &json!({ "processId": id, "authKey": key })).json();

    for page in [seen, confirmed] {
        let token = page["captchaToken"].as_str().unwrap();
        assert_eq!(calendar(&town, &SCHLOSS.to_string(), token).status, 200);
    }
}

#[test]
fn a_challenge_is_good_for_one_token() {
    let town = open();
    let challenge = town.get("captcha-challenge/").json();
    let solution = solver::solve(&challenge);

    assert_eq!(verify(&town, &challenge, &solution)["data"]["valid"], true);

    assert_eq!(verify(&town, &challenge, &solution), refused());
}

#[test]
fn a_challenge_that_was_made_easier_is_refused() {
    let town = open();
    let mut challenge = town.get("captcha-challenge/").json();
    challenge["parameters"]["keyPrefix"] = json!("");

    assert_eq!(verify(&town, &challenge, &solver::solve(&challenge)), refused());
}

#[test]
fn a_challenge_must_be_solved_in_time() {
    let town = open();
    let challenge = town.get("captcha-challenge/").json();
    let expires_at = challenge["parameters"]["expiresAt"].as_i64().unwrap();
    assert_eq!(expires_at, town.it().clock().now().timestamp() + 300);
    let solution = solver::solve(&challenge);

    town.it().clock().set(DateTime::from_timestamp(expires_at + 1, 0).unwrap());

    assert_eq!(verify(&town, &challenge, &solution), refused());
}

#[test]
fn any_algorithm_of_the_family_can_be_asked_for() {
    for algorithm in ["SHA-384", "SHA-512", "PBKDF2/SHA-256", "PBKDF2/SHA-384", "PBKDF2/SHA-512"] {
        let town = musterstadt(Captcha {
            algorithm: algorithm.to_owned(),
            cost: 3,
            key_prefix: "0".to_owned(),
            ..Captcha::default()
        });

        assert_eq!(solve(&town)["data"]["valid"], true, "{algorithm}");
    }
}

#[test]
fn an_algorithm_that_nobody_here_can_check_is_asked_for_and_never_solved() {
    let town = musterstadt(Captcha { algorithm: "ARGON2ID".to_owned(), ..Captcha::default() });
    let challenge = town.get("captcha-challenge/").json();
    let guess = json!({ "counter": 1, "derivedKey": "00", "time": 1 });

    assert_eq!(challenge["parameters"]["algorithm"], "ARGON2ID");
    assert_eq!(verify(&town, &challenge, &guess), refused());
}
