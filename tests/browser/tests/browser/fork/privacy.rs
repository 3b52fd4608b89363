//! Who can come is told to nobody: not to the city before it must know, and never to the portal.

use super::*;
use browser::Town;
use sandbox::RequestRecord;
use serde_json::{Value, json};

/// All that a question says, but the port, which is another one in each city.
fn told(request: &RequestRecord) -> Value {
    let told = json!([request.method, request.address(), request.headers, request.body]).to_string();
    let ports = request.headers.iter().find(|(name, _)| name == "host").map(|(_, it)| it.clone());
    Value::from(told.replace(&ports.unwrap_or_default(), "city"))
}

/// From the first page to that of matters, and there until both earliest times are known; then what everybody was told.
fn until_the_matters(answer: &str) -> (Vec<Value>, Vec<(String, Value)>, Value) {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.listens().opens("/"), "Für mich", answer);
    erika.chooses(ID_CARD);
    erika.reads("Im Bürgeramt").reads("Besuch zu Hause").reads("ab ");
    erika.waits_for(
        "both earliest times",
        "return !wordsOf(root.querySelector('.bt-facts')).includes('Wir sehen nach')",
        &[],
    );
    let browser = erika.sees(WHAT_THE_BROWSER_KEEPS, &[]);
    assert!(erika.console().is_empty(), "{:?}", erika.console());
    // In which order two questions of the same moment arrive, the network decides; the browser knows in which they were asked.
    let mut asked: Vec<Value> = city.requests().iter().map(told).collect();
    asked.sort_by_key(Value::to_string);
    let order = "return performance.getEntriesByType('resource').map((it) => new URL(it.name).search).filter((it) => it)";
    (asked, erika.heard(), json!([browser, erika.sees(order, &[])]))
}

const WHAT_THE_BROWSER_KEEPS: &str = "return [location.pathname, location.search, location.hash, history.length,
    JSON.stringify(history.state), document.title, document.cookie, localStorage.length, sessionStorage.length,
    element.getAttributeNames(), element.className,
    performance.getEntriesByType('resource').map((it) => new URL(it.name).pathname).sort()]";

#[test]
fn up_to_the_matters_both_answers_look_the_same_to_everybody() {
    let (asked, heard, browser) = until_the_matters("Ja");

    assert_eq!(until_the_matters("Nein"), (asked.clone(), heard.clone(), browser));

    assert_eq!((asked.len(), heard.len()), (3, 2), "the catalogue, and the free times of both ways");
}

/// A whole booking, and what everybody was told; the times, numbers and keys in it are of no interest here.
fn whole(answer: &str) -> (Vec<RequestRecord>, Vec<(String, Value)>, Value) {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    erika.listens().opens("/");
    let time = if answer == "Nein" {
        goes_to_check_of_a_visit(&erika)
    } else {
        goes_to_times_of_counters(&erika, ID_CARD);
        let time = first(&erika.times());
        takes(&erika, time);
        time
    };
    books(&city, &erika, time);
    let browser = erika.sees(WHAT_THE_BROWSER_KEEPS, &[]);
    assert!(erika.console().is_empty(), "{:?}", erika.console());
    (city.requests(), erika.heard(), browser)
}

#[test]
fn over_a_whole_booking_nothing_but_the_office_tells_the_answer() {
    let (counter, heard, browser) = whole("Ja");
    let (visit, heard_at_visit, browser_at_visit) = whole("Nein");

    assert_eq!(heard, heard_at_visit, "the portal hears the same");
    assert_eq!(browser, browser_at_visit);
    let paths = |all: &[RequestRecord]| -> Vec<String> {
        all.iter().map(|it| format!("{} {}", it.method, it.path)).collect()
    };
    assert_eq!(paths(&counter), paths(&visit));
    for (one, other) in counter.iter().zip(&visit) {
        assert_eq!(headers(one), headers(other));
        assert_eq!(names(one), names(other), "the same fields are sent");
    }
    let reserved = |all: &[RequestRecord]| -> Value {
        let body = all.iter().find(|it| it.path.contains("reserve-appointment")).map(|it| it.body.clone());
        let mut said: Value = serde_json::from_str(&body.unwrap()).unwrap();
        said["timestamp"].take();
        said
    };
    let mut visit = reserved(&visit);
    assert_eq!(visit["officeId"].take().to_string(), VISITS.to_string());
    let mut counter = reserved(&counter);
    assert_eq!(counter["officeId"].take().to_string(), NORD.to_string());
    assert_eq!(visit, counter, "nothing else differs");
}

/// Of the length, which is that of what was typed, only that it is there.
fn headers(request: &RequestRecord) -> Vec<(String, String)> {
    let own = request.headers.iter().find(|(name, _)| name == "host").map(|(_, it)| it.clone());
    let own = own.unwrap_or_default();
    let told = |(name, value): &(String, String)| {
        let value = if name == "content-length" { String::new() } else { value.replace(&own, "city") };
        (name.clone(), value)
    };
    request.headers.iter().map(told).collect()
}

fn names(request: &RequestRecord) -> Vec<String> {
    let said: Value = serde_json::from_str(&request.body).unwrap_or_default();
    said.as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect()
}

#[test]
fn no_word_for_a_visit_is_in_anything_that_is_asked() {
    let (visit, heard, _) = whole("Nein");

    let all = visit.iter().map(|it| told(it).to_string()).collect::<String>() + &json!(heard).to_string();
    for word in ["visit", "besuch", "mobil", "branch", "counter", "koffer", "way", "can_come", "cancome"] {
        // Of what the browser says by itself, `sec-ch-ua-mobile` is no word of ours.
        let said = all.to_lowercase().replace("sec-ch-ua-mobile", "");
        assert!(!said.contains(word), "{word} is in {all}");
    }
}

#[test]
fn an_outcome_on_the_way_to_a_visit_is_told_to_nobody() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    goes_to_matters(erika.listens().opens("/"), "Für mich", "Nein");
    erika.chooses(ID_CARD).goes_on().is_on(ADDRESS);
    fills(&erika, &[("Straße", "Lindenweg 7"), ("Postleitzahl", "54321"), ("Ort", "Anderstadt")]);
    fills(&erika, &[("Name an der Klingel", "Muster")]);
    erika.chooses("In Musterstadt").goes_on().is_on("Dorthin fährt ein anderes Bürgeramt");

    let heard: Vec<Value> = erika.heard().into_iter().map(|(_, detail)| detail["index"].clone()).collect();

    assert_eq!(heard, [2, 3, 4], "as far as a counter's page of contact");
    let asked = questions(&city);
    assert!(!asked.contains("54321") && !asked.contains("Lindenweg"), "{asked}");
}

fn questions(city: &City) -> String {
    city.requests().iter().map(|it| told(it).to_string()).collect()
}

// --- the stories find out whatever is told: each ends with looking for it ---

#[test]
#[should_panic(expected = "the browser keeps something")]
fn a_story_fails_where_the_browser_keeps_anything() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    erika.opens("/").sees_page(FOR_WHOM).host_does("sessionStorage.setItem('answers', '{}')").opens("/");
}

#[test]
#[should_panic(expected = "somebody is told “rollstuhl”")]
fn a_story_fails_where_the_portal_is_told_why() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    let tells = "element.dispatchEvent(new CustomEvent('buergertermin:step', { bubbles: true, detail: 'Rollstuhl' }))";
    erika.opens("/").sees_page(FOR_WHOM).host_does(tells).opens("/");
}

#[test]
#[should_panic(expected = "somebody is told “pflegegrad”")]
fn a_story_fails_where_the_city_is_asked_with_a_reason() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    let asks = "await fetch('/api/citizen/offices-and-services/?because=pflegegrad')";
    erika.opens("/").sees_page(FOR_WHOM).host_does(asks).opens("/");
}
