//! A system that books something else than it was asked for: the person learns it at once.

use super::journey::{BOOK, goes_to_the_one_clerk, takes};
use browser::{City, Visitor};
use serde_json::json;

/// The portal's page, behind something that puts every appointment ten minutes later.
const LATER: &str = "
    const real = window.fetch;
    window.fetch = async (...all) => {
        const answer = await real(...all);
        if (!answer.url.includes('/preconfirm-appointment/')) return answer;
        const body = await answer.json();
        body.timestamp = String(Number(body.timestamp) + 600);
        return new Response(JSON.stringify(body), { status: answer.status, headers: answer.headers });
    };
    window.heard = [];
    document.addEventListener('buergertermin:error', ({ detail }) => heard.push(detail.kind));";

#[test]
fn another_time_than_was_chosen_is_said_on_top_with_both_and_told_to_the_portal() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    city.puts_script("/later.js", LATER);
    city.puts_page(
        "/",
        "<script src=\"/later.js\"></script><script type=\"module\" src=\"/buergertermin/buergertermin.js\"></script>\
         <buerger-termin config=\"/buergertermin/gladbeck.json\"><p>02043 99 20 26</p></buerger-termin>",
    );
    erika.opens("/");
    let times = goes_to_the_one_clerk(&erika);
    takes(&erika, times[0]);
    let chosen = erika.row("Ihr Termin", "Wann").unwrap();

    erika.clicks(BOOK).is_on("Bitte prüfen Sie: Gebucht ist etwas anderes");

    let booked = erika.row("Für Sie reserviert", "Wann").unwrap();
    let (booked, told) = booked.split_once("Gewählt hatten Sie: ").unwrap();
    let plain = |it: &str| it.replace([',', ' '], "");
    assert!(plain(&chosen).starts_with(&plain(told)), "{chosen}, {told}");
    assert_ne!(plain(booked), plain(told));
    erika.reads("rufen Sie uns bitte an: 02043 99 20 26");
    assert_eq!(erika.sees("return window.heard", &[]), json!(["booked-otherwise"]));
}
