//! Who is let in: the rate limit, maintenance, banned addresses, each switched in the middle of a booking.

use std::net::{IpAddr, Ipv4Addr};

use sandbox::{Clock, Options, Status};
use serde_json::json;

use crate::{
    client::{Answer, send},
    town::{COUNTER, IDENTITY_CARD, TUESDAY_EIGHT, Town, moment},
};

const DETAILS: &str = "/api/citizen/captcha-details/";

fn limited(limit: u32) -> Town {
    let clock = Clock::at(moment(TUESDAY_EIGHT - 1800));
    Town::with(Options { clock, limit: Some(limit), ..Options::default() })
}

fn of(town: &Town, client: &str) -> Answer {
    send(&town.it().portal(), "GET", DETAILS, &[("X-Forwarded-For", client)], "")
}

fn too_many() -> (u16, String) {
    (429, "rateLimitExceeded".to_owned())
}

#[test]
fn without_a_limit_nothing_is_counted() {
    let answer = Town::open().get("captcha-details/");

    assert_eq!(answer.header("X-RateLimit-Limit"), None);
}

#[test]
fn all_questions_of_an_address_count_together_whatever_they_are() {
    let town = limited(3);
    assert_eq!(town.get("offices-and-services/").status, 200);
    assert_eq!(town.get("nope/").status, 404);
    assert_eq!(town.post("reserve-appointment", &json!({})).status, 400);

    let fourth = town.reserve(COUNTER, IDENTITY_CARD, TUESDAY_EIGHT);

    assert_eq!(fourth.refusal(), too_many());
    assert_eq!(fourth.header("Retry-After"), None);
    assert_eq!(of(&town, "203.0.113.9").status, 200, "another address has its own");
}

#[test]
fn a_client_is_told_one_less_than_it_has() {
    let town = limited(3);

    let told: Vec<_> = (0..3)
        .map(|_| town.get("captcha-details/").header("X-RateLimit-Remaining").unwrap().to_owned())
        .collect();

    assert_eq!(told, ["1", "0", "0"]);
}

#[test]
fn each_question_that_is_let_in_begins_the_minute_anew_and_a_refused_one_does_not() {
    let town = limited(2);
    let seconds = |seconds| town.it().clock().advance(std::time::Duration::from_secs(seconds));
    town.get("captcha-details/");
    seconds(59);
    town.get("captcha-details/");
    seconds(59);

    assert_eq!(town.get("captcha-details/").refusal(), too_many());
    seconds(1);

    assert_eq!(town.get("captcha-details/").status, 200);
}

#[test]
fn an_address_that_is_not_in_its_right_place_does_not_count() {
    let town = limited(1);
    town.get("captcha-details/");

    let real_ip = send(&town.it().portal(), "GET", DETAILS, &[("X-Real-IP", "203.0.113.10")], "");

    assert_eq!(real_ip.refusal(), too_many());
}

#[test]
fn a_limit_can_come_and_go_in_the_middle_of_a_booking() {
    let town = Town::open();
    let erika = town.reserved();
    erika.says(&json!({}));
    town.it().set_limit(Some(0));

    assert_eq!(erika.does("preconfirm-appointment").refusal(), too_many());
    assert_eq!(town.appointments()[0].status, Status::Reserved);
    town.it().set_limit(None);

    assert_eq!(erika.does("preconfirm-appointment").status, 200);
}

#[test]
fn maintenance_shuts_the_api_in_the_middle_of_a_booking_and_leaves_the_pages() {
    let town = Town::open();
    let erika = town.reserved();
    town.it().set_maintenance(true);

    let refused = erika.says(&json!({}));
    assert_eq!(refused.refusal(), (503, "serviceUnavailable".to_owned()));
    assert_eq!((refused.header("Retry-After"), refused.header("Cache-Control")), (None, None));
    assert_eq!(town.page("/outbox").status, 200);
    town.it().set_maintenance(false);

    assert_eq!(erika.says(&json!({})).status, 200);
}

#[test]
fn a_banned_address_is_refused_before_it_is_counted_until_it_is_let_in_again() {
    let town = limited(1);
    let here = IpAddr::V4(Ipv4Addr::LOCALHOST);
    town.it().ban(here);

    for _ in 0..3 {
        assert_eq!(town.get("captcha-details/").refusal(), (403, "IP_BLACKLISTED".to_owned()));
    }
    assert_eq!(of(&town, "203.0.113.9").status, 200);
    town.it().unban(here);

    assert_eq!(town.get("captcha-details/").status, 200);
}

#[test]
fn who_has_the_newest_answer_is_told_that_nothing_is_new() {
    let town = Town::open();
    let seen = town.get("offices-and-services/").header("Last-Modified").unwrap().to_owned();
    let again = || {
        let headers = [("If-Modified-Since", seen.as_str())];
        send(&town.it().portal(), "GET", "/api/citizen/offices-and-services/", &headers, "")
    };

    assert_eq!((again().status, again().text.as_str()), (304, ""));
    town.wait(1);

    assert_eq!(again().status, 200);
}
