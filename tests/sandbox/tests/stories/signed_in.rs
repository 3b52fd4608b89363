//! Booking signed in: the portal gives a token, and the citizen finds the appointment again.

use sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{
    client::{Answer, send},
    town::{COUNTER, IDENTITY_CARD, TUESDAY_EIGHT, Town},
};

/// Someone with a token, asking where signed-in citizens ask.
struct Citizen<'town> {
    sandbox: &'town Sandbox,
    token: String,
}

impl<'town> Citizen<'town> {
    fn signs_in(town: &'town Town, email: &str) -> Self {
        Self { sandbox: town.it(), token: town.it().access_token("Erika", "Muster", email) }
    }

    fn asks(&self, method: &str, call: &str, body: &Value) -> Answer {
        let path = format!("/authenticated/api/citizen/{call}");
        let bearer = format!("Bearer {}", self.token);
        let headers = [("Content-Type", "application/json"), ("Authorization", bearer.as_str())];
        send(&self.sandbox.portal(), method, &path, &headers, &body.to_string())
    }

    /// As the city's own client does: confirmed at once, without a mail to click.
    fn books(&self, start: i64) -> Value {
        let wish = json!({
            "timestamp": start, "officeId": COUNTER, "serviceId": [IDENTITY_CARD], "serviceCount": [1]
        });
        let process = self.asks("POST", "reserve-appointment/", &wish).json();
        let key = json!({ "processId": process["processId"], "authKey": process["authKey"] });
        let mut contact = key.clone();
        contact["familyName"] = json!("Erika Muster");
        contact["email"] = json!("erika.muster@example.com");
        assert_eq!(self.asks("POST", "update-appointment/", &contact).status, 200);
        let confirmed = self.asks("POST", "confirm-appointment/", &key);
        assert_eq!(confirmed.json()["status"], "confirmed");
        confirmed.json()
    }

    fn finds(&self, query: &str) -> Vec<Value> {
        let answer = self.asks("GET", &format!("my-appointments/{query}"), &Value::Null);
        assert_eq!(answer.status, 200, "{}", answer.text);
        answer.json().as_array().unwrap().iter().map(|it| it["processId"].clone()).collect()
    }
}

fn unauthenticated() -> (u16, String) {
    (401, "authKeyMismatch".to_owned())
}

#[test]
fn who_is_signed_in_finds_what_they_booked_the_soonest_first() {
    let town = Town::open();
    let erika = Citizen::signs_in(&town, "erika.muster@example.com");
    let later = erika.books(TUESDAY_EIGHT + 3600);
    let sooner = erika.books(TUESDAY_EIGHT);

    assert_eq!(erika.finds(""), [sooner["processId"].clone(), later["processId"].clone()]);
    assert_eq!(erika.finds(&format!("?filterId={}", later["processId"])), [later["processId"].clone()]);
    assert_eq!(erika.finds("?filterId=1"), Vec::<Value>::new());
}

#[test]
fn nobody_finds_what_another_booked_nor_what_was_booked_by_nobody() {
    let town = Town::open();
    Citizen::signs_in(&town, "erika.muster@example.com").books(TUESDAY_EIGHT);
    let stranger = town.citizen(COUNTER, IDENTITY_CARD, TUESDAY_EIGHT + 600);
    stranger.says(&json!({ "email": "max@example.com" }));
    stranger.does("confirm-appointment");

    let max = Citizen::signs_in(&town, "max@example.com");

    assert_eq!(max.finds(""), Vec::<Value>::new());
}

#[test]
fn what_is_not_confirmed_or_was_cancelled_is_not_listed() {
    let town = Town::open();
    let erika = Citizen::signs_in(&town, "erika.muster@example.com");
    let booked = erika.books(TUESDAY_EIGHT);
    let key = json!({ "processId": booked["processId"], "authKey": booked["authKey"] });
    assert_eq!(erika.finds("").len(), 1);

    erika.asks("POST", "cancel-appointment/", &key);

    assert_eq!(erika.finds(""), Vec::<Value>::new());
}

#[test]
fn the_signed_in_path_is_shut_without_a_good_token() {
    let town = Town::open();
    let path = "/authenticated/api/citizen/offices-and-services/";
    let with = |authorization: &str| {
        send(&town.it().portal(), "GET", path, &[("Authorization", authorization)], "").status
    };
    let token = town.it().access_token("Erika", "Muster", "erika.muster@example.com");
    let captcha = town.it().captcha_token("127.0.0.1", town.it().clock().now() + chrono::TimeDelta::hours(1));

    assert_eq!(send(&town.it().portal(), "GET", path, &[], "").refusal(), unauthenticated());
    assert_eq!(with(&format!("Bearer {token}x")), 401);
    assert_eq!(with(&format!("Bearer {captcha}")), 401, "a solved captcha is nobody");
    assert_eq!(with(&token), 401);
    assert_eq!(with(&format!("Bearer {token}")), 200);
    town.wait(60);

    assert_eq!(with(&format!("Bearer {token}")), 401, "one is signed in for an hour");
}

#[test]
fn a_token_counts_for_nothing_on_the_open_path() {
    let town = Town::open();
    let bearer = format!("Bearer {}", town.it().access_token("Erika", "Muster", "erika@example.com"));
    let path = "/api/citizen/my-appointments/";

    let answer = send(&town.it().portal(), "GET", path, &[("Authorization", &bearer)], "");

    assert_eq!(answer.refusal(), unauthenticated());
}

#[test]
fn the_portals_form_leads_to_the_widget_with_a_token_that_is_good() {
    let town = Town::open();
    let headers = [("Content-Type", "application/x-www-form-urlencoded")];
    let form = "given_name=Erika&family_name=Muster&email=erika.muster%40example.com";
    assert!(town.page("/login").text.contains(r#"<form method="post" action="/login">"#));

    let page = send(&town.it().portal(), "POST", "/login", &headers, form).text;

    let (_, rest) = page.split_once(r#"data-access-token=""#).unwrap();
    let token = rest.split_once('"').unwrap().0.to_owned();
    let erika = Citizen { sandbox: town.it(), token };
    assert_eq!(erika.finds(""), Vec::<Value>::new());
    assert!(
        !send(&town.it().portal(), "POST", "/login", &headers, "email=").text.contains("data-access-token")
    );
}
