//! The pages that are written, not found in a folder. Their text is in `pages/`.

use serde_json::{Value, json};

use super::{Page, folder, login, outbox};
use crate::city::City;

const GERMAN: &str = include_str!("pages/frame.de.html");
const ENGLISH: &str = include_str!("pages/frame.en.html");
const WIDGET: &str = "/buergertermin/gladbeck.json";
const THROUGH_GATEWAY: &str = "/buergertermin-gateway.json";

pub(super) fn find(city: &City, path: &str) -> Option<Page> {
    Some(match path {
        "/" => booking("/portal.css", WIDGET),
        "/english" => Page::html(frame(ENGLISH, "Book an appointment", "/portal.css", &english())),
        "/two" => Page::html(framed("Zwei Termine", include_str!("pages/two.html"))),
        "/gateway" => booking("/portal.css", THROUGH_GATEWAY),
        "/hostile" => booking("/hostile.css", WIDGET),
        login::PATH => Page::html(login()),
        "/sign-in.js" => Page::found("text/javascript; charset=utf-8", include_str!("pages/sign-in.js")),
        "/outbox" => Page::html(framed("Postausgang", &outbox::main(city))),
        "/portal.css" => Page::found("text/css; charset=utf-8", include_str!("pages/portal.css")),
        "/hostile.css" => Page::found("text/css; charset=utf-8", include_str!("pages/hostile.css")),
        "/icon.svg" => Page::found("image/svg+xml", include_str!("pages/icon.svg")),
        THROUGH_GATEWAY => Page::found("application/json", gateway_configuration(city)?),
        _ => return None,
    })
}

pub(super) fn missing() -> String {
    framed("Seite nicht gefunden", include_str!("pages/missing.html"))
}

/// The form to sign in with.
pub(super) fn login() -> String {
    framed("Anmelden", include_str!("pages/login.html"))
}

/// The page of a citizen who is signed in.
pub(super) fn signed_in(token: &str) -> String {
    let main = include_str!("pages/signed-in.html").replace("{{token}}", token).replace("{{config}}", WIDGET);
    framed("Termin beim Bürgeramt", &main)
}

fn booking(styles: &str, configuration: &str) -> Page {
    let main = include_str!("pages/booking.de.html").replace("{{config}}", configuration);
    Page::html(frame(GERMAN, "Termin beim Bürgeramt", styles, &main))
}

fn english() -> String {
    include_str!("pages/booking.en.html").replace("{{config}}", WIDGET)
}

/// In the German portal's frame.
fn framed(title: &str, main: &str) -> String {
    frame(GERMAN, title, "/portal.css", main)
}

fn frame(frame: &str, title: &str, styles: &str, main: &str) -> String {
    frame.replace("{{title}}", title).replace("{{styles}}", styles).replace("{{main}}", main)
}

/// The example's configuration, its API on the other origin.
fn gateway_configuration(city: &City) -> Option<String> {
    let file = city.file(WIDGET).or_else(|| folder::read(city.widget.as_deref()?, "gladbeck.json"))?;
    let mut configuration: Value = serde_json::from_slice(&file.body).ok()?;
    *configuration.pointer_mut("/api/url")? = json!(format!("{}/api/citizen/", city.gateway));
    Some(configuration.to_string())
}
