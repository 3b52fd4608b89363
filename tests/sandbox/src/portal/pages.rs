//! The pages that are written, not found in a folder. Their text is in `pages/`.

use serde_json::{Value, json};

use super::{Page, faults, folder, login, outbox};
use crate::city::City;

const GERMAN: &str = include_str!("pages/frame.de.html");
const ENGLISH: &str = include_str!("pages/frame.en.html");
const BOOKING: &str = include_str!("pages/booking.de.html");
const BOOK: &str = "Termin beim Bürgeramt";
const STYLES: &str = "/portal.css";
/// The example's own configuration, in the widget's folder.
const EXAMPLE: &str = "/buergertermin/gladbeck.json";
/// That of a seed that brings one.
const OWN: &str = "/configuration.json";
const THROUGH_GATEWAY: &str = "/buergertermin-gateway.json";

pub(super) fn find(city: &City, path: &str) -> Option<Page> {
    let own = configuration(city);
    let german = |title, template, configuration| {
        Page::html(frame(city, GERMAN, title, STYLES, &embedded(city, template, configuration)))
    };
    let written = |title, main| Page::html(frame(city, GERMAN, title, STYLES, main));
    Some(match path {
        "/" => german(BOOK, BOOKING, own),
        "/english" => {
            let main = embedded(city, include_str!("pages/booking.en.html"), own);
            Page::html(frame(city, ENGLISH, "Book an appointment", STYLES, &main))
        }
        "/datenschutz" => written("Datenschutz", include_str!("pages/privacy.html")),
        "/barrierefreiheit" => written("Barrierefreiheit", include_str!("pages/accessibility.html")),
        "/two" => german("Zwei Termine", include_str!("pages/two.html"), own),
        "/gateway" => german(BOOK, BOOKING, THROUGH_GATEWAY),
        "/hostile" => Page::html(frame(city, GERMAN, BOOK, "/hostile.css", &embedded(city, BOOKING, own))),
        login::PATH => Page::html(login(city)),
        "/sign-in.js" => Page::found("text/javascript; charset=utf-8", include_str!("pages/sign-in.js")),
        "/outbox" => Page::html(frame(city, GERMAN, "Postausgang", STYLES, &outbox::main(city))),
        faults::PAGE => written("Störungen", &faults::main(city)),
        STYLES => Page::found("text/css; charset=utf-8", include_str!("pages/portal.css")),
        "/hostile.css" => Page::found("text/css; charset=utf-8", include_str!("pages/hostile.css")),
        "/icon.svg" => Page::found("image/svg+xml", include_str!("pages/icon.svg")),
        OWN => Page::found("application/json", city.seed.configuration()?),
        THROUGH_GATEWAY => Page::found("application/json", through_gateway(city)?),
        _ => Page::found("text/calendar; charset=utf-8", outbox::calendar(city, path)?),
    })
}

pub(super) fn missing(city: &City) -> String {
    frame(city, GERMAN, "Seite nicht gefunden", STYLES, include_str!("pages/missing.html"))
}

/// The form to sign in with.
pub(super) fn login(city: &City) -> String {
    frame(city, GERMAN, "Anmelden", STYLES, include_str!("pages/login.html"))
}

/// The page of a citizen who is signed in.
pub(super) fn signed_in(city: &City, token: &str) -> String {
    let main = embedded(city, include_str!("pages/signed-in.html"), configuration(city));
    frame(city, GERMAN, BOOK, STYLES, &main.replace("{{token}}", token))
}

fn configuration(city: &City) -> &'static str {
    if city.seed.configuration().is_some() { OWN } else { EXAMPLE }
}

/// A page's main part with the widget in it.
fn embedded(city: &City, main: &str, configuration: &str) -> String {
    let [number, telephone] = city.seed.telephone();
    main.replace("{{config}}", configuration)
        .replace("{{number}}", number)
        .replace("{{telephone}}", telephone)
}

/// The main part comes last: what strangers wrote into a mail is not filled in any more.
fn frame(city: &City, frame: &str, title: &str, styles: &str, main: &str) -> String {
    frame
        .replace("{{title}}", title)
        .replace("{{styles}}", styles)
        .replace("{{city}}", city.seed.name())
        .replace("{{main}}", main)
}

/// The page's configuration, its API on the other origin.
fn through_gateway(city: &City) -> Option<String> {
    let example = || {
        city.file(EXAMPLE)
            .or_else(|| folder::read(city.widget.as_deref()?, "gladbeck.json"))
            .map(|it| it.body)
    };
    let text = city.seed.configuration().map(|it| it.as_bytes().to_vec()).or_else(example)?;
    let mut configuration: Value = serde_json::from_slice(&text).ok()?;
    *configuration.pointer_mut("/api/url")? = json!(format!("{}/api/citizen/", city.gateway));
    Some(configuration.to_string())
}
