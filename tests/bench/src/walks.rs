//! What is walked while it is measured.

use crate::{
    clock::{self, Clock},
    proof,
};
use browser::{City, Visitor};
use serde_json::json;

/// From the first question to the times, with the whole catalogue.
pub(crate) fn munich(city: &City, slower: u32) -> Vec<(&'static str, Clock)> {
    let someone = Visitor::of(city);
    clock::start(&someone, slower);
    someone.opens("/").sees_page("Für wen ist der Termin?");
    let mut found = vec![
        ("a fixed piece of work", clock::fixed_work(&someone)),
        ("the first question", clock::first_question(&someone)),
        ("the longest task until then", clock::start_of_it(&someone)),
        ("the catalogue is read", clock::look(&someone)),
    ];
    let mut step = |name, walked: &dyn Fn()| {
        walked();
        found.push((name, clock::look(&someone)));
    };
    step("the second question", &|| {
        someone.chooses("Für mich").goes_on().is_on(WAY);
    });
    step("the list of matters", &|| {
        someone.chooses("Ja").goes_on().is_on(MATTERS);
    });
    step("typing “perso”", &|| {
        someone.types_into("Anliegen suchen", "perso");
    });
    step("a typing error: “Fuehrungszeugniss”", &|| {
        someone.sees(
            "const it = root.getElementById('search'); it.value = ''; it.focus();
            it.dispatchEvent(new Event('input', { bubbles: true }));",
            &[],
        );
        someone.types("Fuehrungszeugniss");
    });
    step("the whole list again", &|| {
        someone.sees(
            "const it = root.getElementById('search'); it.value = '';
            it.dispatchEvent(new Event('input', { bubbles: true }));",
            &[],
        );
    });
    step("more of the list", &|| {
        someone.clicks("Weitere Anliegen zeigen");
    });
    step("a matter is ticked", &|| {
        someone.types_into("Anliegen suchen", "reisepass").clicks_id("service-1063453");
    });
    step("the contact", &|| {
        someone.goes_on().is_on("Wie erreichen wir Sie?");
    });
    someone.pardons("Failed to load resource");
    found
}

const WAY: &str = "Können Sie ins Bürgeramt kommen?";
const MATTERS: &str = "Was möchten Sie erledigen?";

/// The questions of a counter appointment and of a visit.
pub(crate) fn calls() -> Vec<(&'static str, Vec<String>)> {
    vec![
        ("a counter appointment", counter()),
        ("a visit", visit()),
        ("where a proof is demanded", proof::calls()),
    ]
}

fn counter() -> Vec<String> {
    let city = City::gladbeck();
    let someone = Visitor::of(&city);
    someone.opens("/").sees_page("Für wen ist der Termin?");
    someone.chooses("Für mich").goes_on().is_on(WAY).chooses("Ja").goes_on().is_on(MATTERS);
    someone.clicks_id("service-100101").goes_on().is_on("Wie erreichen wir Sie?");
    someone
        .types_into("Vorname und Nachname", "Erika Muster")
        .types_into("Ihre E-Mail-Adresse", "erika@example.org");
    takes_the_first_time(&someone);
    someone.clicks("Diesen Termin buchen").is_on(MAIL);
    city.calls()
}

fn visit() -> Vec<String> {
    let city = City::gladbeck();
    let someone = Visitor::of(&city);
    someone.opens("/").sees_page("Für wen ist der Termin?");
    someone.chooses("Für mich").goes_on().is_on(WAY).chooses("Nein").goes_on().is_on(MATTERS);
    someone.clicks_id("service-100101").goes_on().is_on("Wohin sollen wir kommen?");
    for (field, text) in
        [("Straße", "Lindenweg"), ("Hausnummer", "7"), ("Postleitzahl", "45964"), ("Ort", "Gladbeck")]
    {
        someone.types_into(field, text);
    }
    someone
        .types_into("Name an der Klingel", "Muster")
        .chooses("In Gladbeck")
        .goes_on()
        .is_on("Wie erreichen wir Sie?");
    someone
        .types_into("Vorname und Nachname", "Erika Muster")
        .types_into("Ihre E-Mail-Adresse", "erika@example.org");
    someone.types_into("Ihre Telefonnummer", "0171 3920042");
    takes_the_first_time(&someone);
    someone.clicks("Diesen Besuch buchen").is_on(MAIL);
    city.calls()
}

const MAIL: &str = "Nur noch ein Klick in Ihrer E-Mail";

pub(crate) fn takes_the_first_time(someone: &Visitor) {
    someone.goes_on().is_on("Wann passt es Ihnen?");
    let first = someone.times().first().map(|it| json!(format!("time-{}-{}", it.office, it.start)));
    let id = first.as_ref().and_then(|it| it.as_str()).unwrap_or_default();
    someone.clicks_id(id).goes_on().is_on("Stimmt alles?");
}
