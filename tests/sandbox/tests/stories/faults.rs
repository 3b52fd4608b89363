//! Faults that are switched on: what comes in place of an answer, whether the server has acted, and how often.

use sandbox::{Call, Clock, ErrorCode, Failure, Fault, FaultRecord, Options};
use serde_json::{Value, json};

use crate::{
    client::{Answer, send},
    town::{COUNTER, IDENTITY_CARD, TUESDAY_EIGHT, Town, VISIT, moment},
};

const RESERVE: &str = "/api/citizen/reserve-appointment/";

fn fault(word: &str) -> Fault {
    Fault::parse(word).unwrap_or_else(|| panic!("there is no {word}"))
}

/// What the catalogue's call answers once with this fault.
fn answered(town: &Town, word: &str) -> Answer {
    town.it().fails(Call::OfficesAndServices, fault(word), Some(1));
    town.get("offices-and-services/")
}

#[test]
fn every_failure_answers_as_it_is_named() {
    let town = Town::open();
    let html = |title: &str| format!("<!doctype html><title>{title}</title>");
    let json = "application/json; charset=utf-8";
    let answers = [
        ("html-502", 502, "text/html", html("502 Bad Gateway")),
        ("html-200", 200, "text/html", html("200 OK")),
        ("text-503", 503, "text/plain; charset=utf-8", "503 Service Unavailable\n".to_owned()),
        ("empty-200", 200, json, String::new()),
        ("empty-204", 204, json, String::new()),
        ("empty-object", 200, json, "{}".to_owned()),
        ("empty-list", 200, json, "[]".to_owned()),
        ("null", 200, json, "null".to_owned()),
    ];
    for (word, status, content_type, text) in answers {
        let answer = answered(&town, word);
        assert_eq!((answer.status, &answer.text), (status, &text), "{word}");
        assert_eq!(answer.header("Content-Type"), Some(content_type), "{word}");
    }
    assert_eq!(answered(&town, "new-code").refusal(), (400, "appointmentNeedsSomethingNew".to_owned()));
    assert_eq!(answered(&town, "unknown-error-404").refusal(), (404, "unknownError".to_owned()));
    let fallen = answered(&town, "crash");
    assert_eq!((fallen.status, &fallen.json()["error"]["code"]), (500, &json!(500)));
    assert!(fallen.json().get("errors").is_none(), "another envelope");
}

#[test]
fn every_code_of_the_api_can_be_had() {
    let town = Town::open();

    for code in ErrorCode::ALL {
        town.it().fails(Call::Any, Fault::Before(Failure::Refusal(code)), Some(1));
        let answer = town.get("offices-and-services/");
        assert_eq!(answer.refusal(), (code.status(), code.as_str().to_owned()));
    }
}

#[test]
fn a_refusal_that_is_switched_on_is_the_very_answer_of_a_real_one() {
    let town = Town::open();
    let (erika, other_key) = (town.reserved(), "0".repeat(64));
    let nobody = format!("appointment/?processId=999999&authKey={other_key}");
    town.reserve(VISIT, IDENTITY_CARD, TUESDAY_EIGHT + 3600);
    let too_late = || town.reserve(VISIT, IDENTITY_CARD, TUESDAY_EIGHT + 3600);
    let shut = || {
        town.it().set_maintenance(true);
        let answer = town.get("offices-and-services/");
        town.it().set_maintenance(false);
        answer
    };
    let too_often = || {
        town.it().set_limit(Some(0));
        let answer = town.get("offices-and-services/");
        town.it().set_limit(None);
        answer
    };

    for (word, real) in [
        ("appointment-not-found", town.get(&nobody)),
        ("auth-key-mismatch", erika.looks_with(&other_key)),
        ("appointment-not-available", too_late()),
        ("service-unavailable", shut()),
        ("rate-limit-exceeded", too_often()),
        ("invalid-start-date", town.calendar("", "2026-12-01", COUNTER, IDENTITY_CARD)),
    ] {
        let said = |answer: &Answer| {
            let headers = ["Content-Type", "Cache-Control", "Last-Modified"];
            (answer.status, answer.text.clone(), headers.map(|it| answer.header(it).map(str::to_owned)))
        };
        assert_eq!(said(&answered(&town, word)), said(&real), "{word}");
    }
}

#[test]
fn what_cannot_be_understood_is_cut_or_the_answer_to_another_call() {
    let town = Town::open();

    let cut = answered(&town, "cut-json").text;
    assert!(cut.starts_with('{') && serde_json::from_str::<Value>(&cut).is_err(), "{cut}");
    assert_eq!(answered(&town, "wrong-shape").text, town.get("captcha-details/").text);
    town.it().fails(Call::CaptchaDetails, fault("wrong-shape"), Some(1));
    assert!(town.get("captcha-details/").json()["signature"].is_string(), "not its own answer");
    assert_eq!(answered(&town, "captcha-refused").json()["data"], json!({ "valid": false }));
}

#[test]
fn a_connection_breaks_before_the_answer_or_in_the_middle_of_it() {
    let town = Town::open();
    let whole = town.get("offices-and-services/");

    let broken = answered(&town, "break-after");
    assert_eq!(
        (broken.status, broken.text.as_str()),
        (0, "H"),
        "one letter, or a browser would ask again by itself"
    );
    let half = answered(&town, "break-midway-after");
    assert_eq!(half.status, 200);
    assert_eq!(half.header("Content-Length"), whole.header("Content-Length"), "more is promised than comes");
    assert!(whole.text.starts_with(&half.text) && half.text.len() < whole.text.len());

    assert_eq!(answered(&town, "break").status, 0);
    assert_eq!(answered(&town, "break-midway").status, 200);
    assert_eq!(town.get("offices-and-services/").text, whole.text, "nothing else is broken");
}

#[test]
fn before_the_server_has_done_nothing_and_after_it_has_done_all() {
    let town = Town::open();
    let erika = town.reserved();
    let says = |name: &str, fault: Fault| {
        town.it().fails(Call::UpdateAppointment, fault, Some(1));
        let answer = erika.says(&json!({ "familyName": name }));
        assert_ne!(
            serde_json::from_str::<Value>(&answer.text).unwrap_or_default()["familyName"],
            name,
            "{fault}: the answer came through"
        );
        town.appointments()[0].family_name.clone()
    };

    for failure in Failure::usual().into_iter().filter(|it| !matches!(it, Failure::Hang | Failure::Opaque(_)))
    {
        let name = format!("Erika {failure}");
        assert_ne!(says(&name, Fault::Before(failure)), name, "{failure}: nothing may be saved");
        assert_eq!(says(&name, Fault::After(failure)), name, "{failure}: all must be saved");
    }
}

#[test]
fn a_time_can_be_held_and_an_appointment_booked_though_nobody_hears_of_it() {
    let town = Town::open();
    town.it().fails(Call::ReserveAppointment, fault("break-after"), Some(1));
    assert_eq!(town.reserve(COUNTER, IDENTITY_CARD, TUESDAY_EIGHT).status, 0);
    assert_eq!(town.appointments().len(), 1);
    let erika = town.reserved();
    erika.says(&json!({}));

    town.it().fails(Call::PreconfirmAppointment, fault("html-503-after"), Some(1));
    assert_eq!(erika.does("preconfirm-appointment").status, 503);

    assert_eq!(town.it().mails().len(), 1, "the mail has gone out");
    assert_eq!(erika.does("confirm-appointment").json()["status"], "confirmed");
}

#[test]
fn a_fault_comes_as_often_as_it_was_told_and_other_calls_are_as_ever() {
    let town = Town::open();
    town.it().fails(Call::AvailableCalendar, fault("text-500"), Some(2));
    let calendar = || town.calendar("2026-12-01", "2026-12-01", COUNTER, IDENTITY_CARD).status;

    assert_eq!((calendar(), town.get("offices-and-services/").status), (500, 200));
    let once_more = FaultRecord { call: Call::AvailableCalendar, fault: fault("text-500"), times: Some(1) };
    assert_eq!(town.it().faults(), [once_more]);
    assert_eq!((calendar(), calendar()), (500, 200));

    assert_eq!(town.it().faults(), []);
    assert_eq!(town.it().requests().len(), 4, "what failed was asked as well");
}

#[test]
fn a_fault_without_a_number_stays_until_the_call_recovers() {
    let town = Town::open();
    let asked = || ["offices-and-services/", "captcha-details/"].map(|it| town.get(it).status);
    town.it().fails(Call::OfficesAndServices, fault("html-502"), None);
    town.it().fails(Call::CaptchaDetails, fault("html-503"), None);

    assert_eq!((asked(), asked()), ([502, 503], [502, 503]));
    town.it().recovers(Call::CaptchaDetails);
    assert_eq!(asked(), [502, 200]);
    town.it().fails(Call::OfficesAndServices, fault("html-504"), Some(5));
    assert_eq!(asked(), [504, 200], "the last one is in place of the former");
    town.it().fails(Call::Any, fault("html-503"), None);
    assert_eq!(asked(), [504, 503], "its own goes before that of any call");
    town.it().recovers_all();

    assert_eq!(asked(), [200, 200]);
}

#[test]
fn each_call_fails_by_its_own_name_and_no_other_with_it() {
    let town = Town::open();

    for failing in Call::ALL.into_iter().skip(1) {
        town.it().fails(failing, fault("html-599"), None);
        for asked in Call::ALL.into_iter().skip(1) {
            for base in ["/api/citizen", "/authenticated/api/citizen"] {
                let status = town.page(&format!("{base}/{}/", asked.as_str())).status;
                assert_eq!(status == 599, asked == failing, "{asked:?} while {failing:?} fails");
            }
        }
        town.it().recovers(failing);
    }
}

#[test]
fn what_fails_before_the_server_acts_does_not_count_towards_its_limit() {
    let clock = Clock::at(moment(TUESDAY_EIGHT));
    let town = Town::with(Options { clock, limit: Some(1), ..Options::default() });

    assert_eq!(answered(&town, "html-502").status, 502);

    assert_eq!(answered(&town, "html-502-after").status, 502);
    assert_eq!(town.get("offices-and-services/").status, 429);
}

#[test]
fn an_opaque_answer_is_one_that_the_gateway_gives_no_leave_to_read() {
    let town = Town::open();
    let portal = town.it().portal();
    let headers = [("Origin", portal.as_str()), ("Content-Type", "application/json")];
    let visit = json!({
        "timestamp": TUESDAY_EIGHT + 3600, "officeId": VISIT, "serviceId": [IDENTITY_CARD], "serviceCount": [1]
    });
    let ask = |method| send(&town.it().gateway(), method, RESERVE, &headers, &visit.to_string());
    let readable = |answer: &Answer| answer.header("Access-Control-Allow-Origin").is_some();
    let fails = |word| town.it().fails(Call::ReserveAppointment, fault(word), Some(1));

    fails("opaque-503");
    assert_eq!(town.get("reserve-appointment/").status, 405, "the portal needs no leave");
    assert!(readable(&ask("OPTIONS")), "nor do preflights fail");
    let refused = ask("POST");
    assert_eq!((refused.status, readable(&refused), town.appointments().len()), (503, false, 0));

    fails("opaque");
    let held = ask("POST");
    assert_eq!((held.status, readable(&held), town.appointments().len()), (200, false, 1));
    fails("html-503");
    assert!(readable(&ask("POST")), "any other failure may be read");
}
