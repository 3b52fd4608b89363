//! Bad input: a clear message on the page, a precise one in the console, and what the portal wrote stays to be seen.

use super::journey::{BROKEN, FOR_WHOM, example};
use browser::{City, Visitor};
use serde_json::json;

/// A page with a widget of this configuration.
fn opened(city: &City, attribute: &str) -> Visitor {
    city.puts_page(
        "/bad",
        &format!("<script type=\"module\" src=\"/buergertermin/buergertermin.js\"></script>\n<buerger-termin {attribute}><p>Termine auch telefonisch: 02043 99 20 26</p></buerger-termin>"),
    );
    let erika = Visitor::of(city);
    erika.opens("/bad");
    erika
}

fn configured(city: &City, text: &str) -> Visitor {
    city.puts_configuration("/bad.json", text);
    opened(city, "config=\"/bad.json\"")
}

/// The message for people, and the fallback.
#[track_caller]
fn is_clear(erika: &Visitor, message: &str) {
    erika.reads(message).sees_fallback(true);
}

#[test]
fn a_configuration_that_is_not_named() {
    let city = City::gladbeck();
    let erika = opened(&city, "");

    is_clear(&erika, BROKEN);
    erika.hears("buergertermin: the attribute `config` must name the configuration file");
}

#[test]
fn a_configuration_that_is_not_there() {
    let city = City::gladbeck();
    let erika = opened(&city, "config=\"/nowhere.json\"");

    is_clear(&erika, BROKEN);
    erika.hears("buergertermin: the configuration could not be loaded: /nowhere.json: HTTP 404");
    erika.pardons("Failed to load resource");
}

#[test]
fn a_configuration_that_is_not_json() {
    let city = City::gladbeck();
    let erika = configured(&city, "<!doctype html>");

    is_clear(&erika, BROKEN);
    erika.hears("buergertermin: the configuration is not JSON: expected value at line 1 column 1");
}

#[test]
fn a_configuration_with_two_faults_names_both_by_their_paths() {
    let city = City::gladbeck();
    let erika = configured(
        &city,
        r#"{ "api": { "kind": "zms", "url": "ftp://example.org" }, "reach": { "telephone": { "number": "+49204399", "display": "" } } }"#,
    );

    is_clear(&erika, BROKEN);
    erika.hears("buergertermin: api.url: must be an address that begins with");
    erika.hears("buergertermin: reach.telephone.display: ");
}

#[test]
fn an_office_that_the_appointment_system_does_not_have() {
    let city = City::gladbeck();
    let erika = configured(&city, &example("/counter", json!({ "offices": [999] })));

    is_clear(&erika, BROKEN);
    erika.hears("buergertermin: counter.offices[0]: the appointment system has no office 999");
}

#[test]
fn an_api_that_is_not_there() {
    let city = City::gladbeck();
    let erika = configured(&city, &example("/api/url", json!("http://127.0.0.1:9/")));

    is_clear(&erika, "Wir bekommen gerade keine Antwort");
    erika.reads("02043 99 20 26").reads("Noch einmal versuchen");
    erika.hears("buergertermin: offices-and-services/: connection: ");
    erika.pardons("offices-and-services/: connection: ");
    // The policy knows of no such API, and says so itself.
    erika.pardons("connect-src").pardons("violates").pardons("ERR_");
}

#[test]
fn an_api_that_answers_with_a_page() {
    let city = City::gladbeck();
    city.puts_page("/front/offices-and-services/", "<p>Willkommen</p>");
    let erika = configured(&city, &example("/api/url", json!("/front/")));

    is_clear(&erika, "Das hat leider nicht geklappt");
    for _ in ["at first", "once more, by itself"] {
        erika.hears("buergertermin: offices-and-services/: unexpected: the answer can't be read: ");
    }
}

#[test]
fn an_api_that_says_404_with_a_page() {
    let city = City::gladbeck();
    let erika = configured(&city, &example("/api/url", json!("/nothing/")));

    is_clear(&erika, "Das hat leider nicht geklappt");
    for _ in ["at first", "once more, by itself"] {
        erika.hears("buergertermin: offices-and-services/: unexpected: HTTP 404, no error code");
    }
    erika.pardons("Failed to load resource");
}

#[test]
fn an_api_that_comes_back_is_asked_again_and_the_fallback_goes() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    city.puts_page("/front/offices-and-services/", "<p>Wartung</p>");
    city.puts_configuration("/bad.json", &example("/api/url", json!("/front/")));
    city.puts_page("/bad", "<script type=\"module\" src=\"/buergertermin/buergertermin.js\"></script><buerger-termin config=\"/bad.json\"><p>02043 99 20 26</p></buerger-termin>");
    erika.opens("/bad");
    is_clear(&erika, "Das hat leider nicht geklappt");

    city.puts_configuration("/front/offices-and-services/", &city.catalogue());
    erika.clicks("Noch einmal versuchen").is_on(FOR_WHOM).sees_fallback(false);

    for _ in ["at first", "once more, by itself"] {
        erika.hears("buergertermin: offices-and-services/: unexpected");
    }
}

#[test]
fn a_link_that_was_cut_says_what_to_do() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);

    erika.opens("/#/appointment/confirm/eyJpZCI6MTIz").is_on("Diesen Termin finden wir nicht");

    erika.reads("02043 99 20 26").clicks("Neuen Termin buchen").is_on(FOR_WHOM);
}
