//! Faults, switched by people on a page of forms and by programs through its route.

use serde_json::{Value, json};

use crate::{
    client::{Answer, send},
    town::Town,
};

const ROUTE: &str = "/sandbox/faults";

fn submits(town: &Town, form: &str) -> Answer {
    let portal = town.it().portal();
    let headers = [("Content-Type", "application/x-www-form-urlencoded"), ("Origin", portal.as_str())];
    send(&portal, "POST", ROUTE, &headers, form)
}

fn orders(town: &Town, order: &Value) -> Answer {
    send(&town.it().portal(), "POST", ROUTE, &[("Content-Type", "application/json")], &order.to_string())
}

fn list(town: &Town) -> Value {
    town.page(ROUTE).json()
}

/// The values of one of the page's lists to choose from.
fn choices(page: &str, name: &str) -> Vec<String> {
    let (_, rest) = page.split_once(&format!("<select id=\"{name}\"")).unwrap();
    let (options, _) = rest.split_once("</select>").unwrap();
    let values = options.split("<option value=\"").skip(1);
    values.map(|it| it.split_once('"').unwrap().0.to_owned()).collect()
}

#[test]
fn the_page_is_in_the_portals_foot_and_needs_no_script() {
    let town = Town::open();
    let link = r#"<a href="/faults""#;

    let text = town.page("/faults").text;

    assert!(text.contains("<h1 class=\"portal__title\">Störungen</h1>"));
    assert!(text.contains("Gerade ist nichts gestört."));
    assert!(!text.contains("<script") && !text.contains(" on"), "forms alone");
    assert!(town.page("/").text.contains(link) && town.page("/english").text.contains(link));
}

#[test]
fn a_form_switches_a_fault_on_and_leads_back_to_the_page_that_shows_it() {
    let town = Town::open();

    let back = submits(&town, "call=reserve-appointment&fault=html-502&when=after&times=2");

    assert_eq!((back.status, back.header("Location")), (303, Some("/faults#on")));
    let on = json!([{ "call": "reserve-appointment", "fault": "html-502-after", "times": 2 }]);
    assert_eq!(list(&town), on);
    let text = town.page("/faults").text;
    assert!(text.contains("Gerade ist eine Störung eingeschaltet."));
    assert!(text.contains(
        "<strong>502 mit einer HTML-Seite, aber der Server hat alles getan</strong><br>noch 2 Mal"
    ));
    assert!(text.contains(r#"aria-label="Abschalten: Zeit freihalten">Abschalten</button>"#));
}

#[test]
fn forms_switch_off_one_or_all() {
    let town = Town::open();
    for call in ["reserve-appointment", "appointment", "any"] {
        submits(&town, &format!("call={call}&fault=break&when=before&times="));
    }

    submits(&town, "call=appointment&fault=off");
    let named: Vec<Value> = list(&town).as_array().unwrap().iter().map(|it| it["call"].clone()).collect();
    assert_eq!(named, ["any", "reserve-appointment"]);
    assert!(town.page("/faults").text.contains("bis Sie sie abschalten"));
    submits(&town, "fault=off");

    assert_eq!(list(&town), json!([]));
    assert!(!town.page("/faults").text.contains("abschalten</button>"), "nothing is left to switch off");
}

#[test]
fn everything_that_the_page_offers_can_be_switched_on() {
    let town = Town::open();
    let page = town.page("/faults").text;
    let (calls, faults) = (choices(&page, "call"), choices(&page, "fault"));
    assert!((calls.len(), faults.len()) > (12, 50), "{calls:?} {faults:?}");

    for call in &calls {
        let row = format!("<code>{call}</code></th>");
        assert!(page.contains(&row), "{call} is not in the table");
        assert_eq!(
            submits(&town, &format!("call={call}&fault=null&when=before&times=")).status,
            303,
            "{call}"
        );
    }
    assert_eq!(list(&town).as_array().unwrap().len(), calls.len());
    for fault in &faults {
        submits(&town, &format!("call=any&fault={fault}&when=before&times=1"));
        assert_eq!(list(&town)[0]["fault"], json!(fault));
    }
}

#[test]
fn a_program_switches_with_json_and_is_answered_with_the_list() {
    let town = Town::open();

    let on = orders(&town, &json!({ "call": "captcha-verify", "fault": "slow-3s", "times": 1 }));

    assert_eq!((on.status, on.header("Content-Type")), (200, Some("application/json")));
    assert_eq!(on.json(), json!([{ "call": "captcha-verify", "fault": "slow-3s", "times": 1 }]));
    orders(&town, &json!({ "call": "any", "fault": "hang" }));
    assert_eq!(list(&town)[0], json!({ "call": "any", "fault": "hang", "times": null }));
    assert_eq!(orders(&town, &json!({ "call": "any", "fault": "off" })).json().as_array().unwrap().len(), 1);

    assert_eq!(send(&town.it().portal(), "DELETE", ROUTE, &[], "").json(), json!([]));
}

#[test]
fn what_cannot_be_understood_is_refused_with_the_reason_and_changes_nothing() {
    let town = Town::open();
    let refusals = [
        (
            json!({ "call": "reserve", "fault": "break" }),
            "there is no call `reserve`. There are any, offices",
        ),
        (json!({ "fault": "break" }), "there is no call ``"),
        (json!({ "call": "any", "fault": "brake" }), "there is no fault `brake`"),
        (json!({ "call": "any", "fault": "break", "times": 0 }), "`times` is a number from 1"),
        (json!({ "call": "any", "fault": "break", "when": "later" }), "not `later`"),
        (json!({ "call": "any" }), "missing field `fault`"),
    ];
    for (order, reason) in refusals {
        let refused = orders(&town, &order);
        assert_eq!(refused.status, 400, "{order}");
        assert!(refused.text.contains(reason), "{}", refused.text);
    }
    assert_eq!(submits(&town, "call=any&fault=break&times=often").status, 400);
    assert_eq!(send(&town.it().portal(), "PUT", ROUTE, &[], "").status, 405);

    assert_eq!(list(&town), json!([]));
}

#[test]
fn a_foreign_page_switches_nothing() {
    let town = Town::open();
    submits(&town, "call=any&fault=null&when=before&times=");
    let form = "application/x-www-form-urlencoded";

    for origin in ["https://evil.example", "null", &town.it().gateway()] {
        let headers = [("Content-Type", form), ("Origin", origin)];
        for method in ["POST", "DELETE"] {
            let refused = send(&town.it().portal(), method, ROUTE, &headers, "fault=off");
            assert_eq!(refused.status, 403, "{method} by {origin}");
        }
    }
    assert_eq!(list(&town).as_array().unwrap().len(), 1);
    assert_eq!(
        send(&town.it().gateway(), "GET", ROUTE, &[], "").text,
        "null",
        "the gateway has no such door"
    );
}
