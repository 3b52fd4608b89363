//! What a proof of work costs: how long the device calculates, and whether the page answers meanwhile.

use crate::clock::{self, Clock};
use browser::{Town, Visitor};
use sandbox::Captcha;
use serde_json::Value;

/// Riddles: the recorded one; what `altcha-lib` makes by default; and a hard one, which keeps an old phone busy.
fn riddles() -> [(&'static str, Captcha); 3] {
    let of = |algorithm: &str, cost, key_prefix: &str| Captcha {
        algorithm: algorithm.to_owned(),
        cost,
        key_prefix: key_prefix.to_owned(),
        ..Captcha::default()
    };
    [
        ("SHA-256, cost 100, as recorded", Captcha::default()),
        ("PBKDF2/SHA-256, cost 5000", of("PBKDF2/SHA-256", 5000, "00")),
        ("SHA-256, cost 1000, three digits", of("SHA-256", 1000, "000")),
    ]
}

/// A riddle that was solved.
pub(crate) struct Solved {
    pub(crate) name: &'static str,
    pub(crate) millis: f64,
    /// Rounds of hashing in a millisecond: luck plays no part in it.
    pub(crate) pace: f64,
    /// How the page was meanwhile.
    pub(crate) clock: Clock,
}

/// Each riddle, solved.
pub(crate) fn solved(slower: u32) -> Vec<Solved> {
    riddles().map(|(name, captcha)| solve(name, captcha, slower)).into()
}

fn solve(name: &'static str, captcha: Captcha, slower: u32) -> Solved {
    let cost = f64::from(captcha.cost);
    let city = Town::musterstadt().with_captcha(captcha).is_there();
    let someone = Visitor::of(&city);
    clock::start(&someone, slower);
    someone.opens("/").sees_page("Für wen ist der Termin?").chooses("Für mich").goes_on();
    someone.chooses("Ja").goes_on().is_on("Was möchten Sie erledigen?");
    clock::look(&someone);
    someone.chooses("Fischereischein").goes_on().is_on("Wie erreichen wir Sie?");
    // Meanwhile she types.
    someone
        .types_into("Vorname und Nachname", "Erika Muster")
        .types_into("Ihre E-Mail-Adresse", "erika@example.org");
    someone.goes_on().is_on("Wann passt es Ihnen?").sees_times();
    let clock = clock::look(&someone);
    let payload = city.last_said("captcha-verify").get("payload").cloned().unwrap_or_default();
    let solution = "const { time, counter } = JSON.parse(atob(args[0])).solution; return [time, counter + 1]";
    let solution = someone.sees(solution, &[payload]);
    let number = |index| solution.get(index).and_then(Value::as_f64).unwrap_or_default();
    let millis = number(0);
    Solved { name, millis, pace: number(1) * cost / millis.max(1.0), clock }
}

/// The questions of a booking at an office that demands a proof.
pub(crate) fn calls() -> Vec<String> {
    let city = Town::musterstadt().is_there();
    let someone = Visitor::of(&city);
    someone.opens("/").sees_page("Für wen ist der Termin?").chooses("Für mich").goes_on();
    someone.chooses("Ja").goes_on().chooses("Fischereischein").goes_on().is_on("Wie erreichen wir Sie?");
    someone
        .types_into("Vorname und Nachname", "Erika Muster")
        .types_into("Ihre E-Mail-Adresse", "erika@example.org");
    crate::walks::takes_the_first_time(&someone);
    someone.clicks("Diesen Termin buchen").is_on("Nur noch ein Klick in Ihrer E-Mail");
    city.calls()
}
