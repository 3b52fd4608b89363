//! The API seen from another origin.

use sandbox::{Door, GatewayRefusal};
use serde_json::json;

use crate::{
    client::{Answer, send},
    town::Town,
};

const PATH: &str = "/api/citizen/reserve-appointment/";

fn preflight(town: &Town, origin: &str) -> Answer {
    let headers = [("Origin", origin), ("Access-Control-Request-Method", "POST")];
    send(&town.it().gateway(), "OPTIONS", PATH, &headers, "")
}

#[test]
fn the_portals_pages_may_ask_the_gateway() {
    let town = Town::open();
    let portal = town.it().portal();

    let allowed = preflight(&town, &portal);

    assert_eq!(allowed.status, 204);
    assert_eq!(allowed.header("Access-Control-Allow-Origin"), Some(portal.as_str()));
    assert_eq!(allowed.header("Access-Control-Allow-Methods"), Some("*"));
    assert_eq!(allowed.header("Access-Control-Allow-Headers"), Some("*"));
    assert_eq!(allowed.header("Access-Control-Max-Age"), Some("86400"));
}

#[test]
fn a_foreign_page_may_not_read_the_answer() {
    let town = Town::open();

    let answer = preflight(&town, "https://evil.example");

    assert_eq!(answer.header("Access-Control-Allow-Origin"), None);
    assert_eq!(answer.header("Access-Control-Allow-Methods"), Some("*"));
}

#[test]
fn both_doors_lead_to_the_same_city() {
    let town = Town::open();
    let erika = town.reserved();
    let (number, key) = (&erika.process["processId"], erika.process["authKey"].as_str().unwrap());
    let path = format!("/api/citizen/appointment/?processId={number}&authKey={key}");
    let portal = town.it().portal();

    let answer = send(&town.it().gateway(), "GET", &path, &[("Origin", &portal)], "");

    assert_eq!(answer.json()["processId"], *number);
    assert_eq!(answer.header("Access-Control-Allow-Origin"), Some(portal.as_str()));
}

/// Asks the gateway as the portal's page would.
fn ask(town: &Town) -> Answer {
    let portal = town.it().portal();
    send(&town.it().gateway(), "GET", "/api/citizen/captcha-details/", &[("Origin", &portal)], "")
}

/// What a page may read: nothing without leave.
fn readable(answer: &Answer) -> Option<u16> {
    answer.header("Access-Control-Allow-Origin").map(|_| answer.status)
}

#[test]
fn a_gateway_that_refuses_by_itself_says_nothing_that_a_page_may_read() {
    let town = Town::open();
    town.it().gateway_refuses(GatewayRefusal::Unavailable, None);

    for _ in 0..3 {
        let refused = ask(&town);
        assert_eq!((refused.status, readable(&refused)), (503, None));
        assert_eq!(refused.header("Content-Type"), Some("text/html"));
    }
    assert_eq!(town.get("captcha-details/").status, 200, "the portal has no gateway before it");
    town.it().gateway_recovers();

    assert_eq!(readable(&ask(&town)), Some(200));
}

#[test]
fn a_gateway_refuses_as_often_as_it_was_told_and_preflights_pass() {
    let town = Town::open();
    let portal = town.it().portal();
    town.it().gateway_refuses(GatewayRefusal::TooManyRequests, Some(2));

    assert_eq!(ask(&town).status, 429);
    assert_eq!(readable(&preflight(&town, &portal)), Some(204));
    assert_eq!(ask(&town).status, 429);

    assert_eq!(readable(&ask(&town)), Some(200));
    assert_eq!(town.it().requests().len(), 4, "what the gateway refused was asked as well");
}

#[test]
fn the_apis_own_refusals_can_lose_their_leave_on_the_way() {
    let town = Town::open();
    town.it().set_maintenance(true);
    assert_eq!(readable(&ask(&town)), Some(503));
    town.it().gateway_hides_refusals(true);

    assert_eq!((ask(&town).status, readable(&ask(&town))), (503, None));
    town.it().set_maintenance(false);
    assert_eq!(readable(&ask(&town)), Some(200), "only refusals");
    town.it().set_limit(Some(0));

    assert_eq!((ask(&town).status, readable(&ask(&town))), (429, None));
}

#[test]
fn the_gateway_has_no_pages() {
    let town = Town::open();

    assert_eq!(send(&town.it().gateway(), "GET", "/", &[], "").refusal(), (404, "notFound".to_owned()));
}

#[test]
fn every_question_to_the_api_is_noted() {
    let town = Town::open();
    town.page("/");
    town.get("offices-and-services/?x=1");
    preflight(&town, "https://evil.example");

    let requests = town.it().requests();

    assert_eq!(requests.len(), 2, "pages are not questions");
    assert_eq!(requests[0].path, "/api/citizen/offices-and-services/");
    assert_eq!(requests[0].query, "x=1");
    assert_eq!((requests[0].door, requests[1].door), (Door::Portal, Door::Gateway));
    assert_eq!(requests[1].method, "OPTIONS");
    assert_eq!(requests[1].origin.as_deref(), Some("https://evil.example"));
}

#[test]
fn a_question_is_noted_with_all_that_it_gives_away() {
    let town = Town::open();
    let headers = [("Content-Type", "text/plain"), ("Referer", "https://city.example/"), ("X-Twice", "1")];
    let body = r#"{ "familyName": "Erika  Muster" "#;
    let path = "/api/citizen/update-appointment/?a=%20b";

    send(&town.it().gateway(), "POST", path, &[&headers[..], &[("X-Twice", "2")]].concat(), body);

    let [noted] = &town.it().requests()[..] else { panic!("one question") };
    assert_eq!((noted.method.as_str(), noted.address().as_str()), ("POST", path));
    assert_eq!(noted.body, body, "as it came, though it is no JSON");
    let named = |name: &str| -> Vec<String> {
        noted.headers.iter().filter(|(it, _)| it == name).map(|(_, value)| value.clone()).collect()
    };
    assert_eq!(named("referer"), ["https://city.example/"]);
    assert_eq!(named("x-twice"), ["1", "2"]);
    assert_eq!(named("content-length"), [body.len().to_string()]);
}

#[test]
fn a_call_that_does_not_exist_is_refused_in_the_apis_own_words() {
    let town = Town::open();

    assert_eq!(town.get("nope/").refusal(), (404, "notFound".to_owned()));
    let wrong = town.post("offices-and-services", &json!({}));
    assert_eq!(wrong.refusal(), (405, "requestMethodNotAllowed".to_owned()));
}
