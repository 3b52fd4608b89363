//! Whatever bytes come, each reader of the widget must take: with a result or an error in words, never a panic.
//!
//! What `fuzz/` feeds with bytes that nobody thought of, and the ordinary tests with some that somebody did.

#![expect(clippy::missing_panics_doc, reason = "a panic is what is looked for")]

use crate::{
    exchange::{Exchange, Request, Response},
    person::Person,
};
use buergertermin::{
    api::{
        Answer, adapter,
        altcha::{Progress, Work},
    },
    booking::{Booking, Credentials, Event, LinkPurpose, Prose, Setup, proof::Riddle, prose::Line},
    config::{ApiKind, Config},
    i18n::{Lang, Words},
};
use chrono::DateTime;
use serde_json::json;

/// Reads whatever bytes come.
pub type Reader = fn(&[u8]);

/// All readers, by the names of their targets.
pub const READERS: [(&str, Reader); 7] = [
    ("answers", answers),
    ("configurations", configurations),
    ("kept", kept),
    ("languages", languages),
    ("links", links),
    ("riddles", riddles),
    ("texts", texts),
];

/// The calls whose answers are read, and what is asked with them.
const CALLS: [(&str, &str); 10] = [
    ("GET", "offices-and-services"),
    ("GET", "available-calendar"),
    ("POST", "reserve-appointment"),
    ("POST", "update-appointment"),
    ("POST", "preconfirm-appointment"),
    ("POST", "confirm-appointment"),
    ("POST", "cancel-appointment"),
    ("GET", "appointment"),
    ("GET", "captcha-challenge"),
    ("POST", "captcha-verify"),
];

const STATUSES: [u16; 8] = [200, 400, 404, 406, 409, 429, 500, 503];

/// An answer to any call: the first byte says which, the second one the HTTP status, the rest is the body. It goes through the
/// adapter, the flow, and into a line.
pub fn answers(bytes: &[u8]) {
    let [call, status, body @ ..] = bytes else { return };
    let Some((method, call)) = CALLS.get(usize::from(*call) % CALLS.len()) else { return };
    let status = STATUSES.get(usize::from(*status) % STATUSES.len()).copied();
    let body = String::from_utf8_lossy(body).into_owned();
    let sent = json!({
        "timestamp": 1_796_108_400, "officeId": 990_001, "serviceId": [1_063_441], "serviceCount": [1],
        "processId": 100_804, "authKey": "317f", "officeIds": "990001", "serviceIds": "1063441",
        "serviceCounts": "1", "startDate": "2026-11-23", "endDate": "2027-05-23",
    });
    let fields = sent.as_object().cloned().unwrap_or_default();
    let exchange = Exchange {
        scenario: String::new(),
        note: None,
        recorded: "2026-11-23T02:42:50+0000".to_owned(),
        request: Request {
            method: (*method).to_owned(),
            path: format!("/api/citizen/{call}/"),
            query: Some(fields),
            headers: None,
            body: sent,
        },
        response: Response { status: status.unwrap_or(200), headers: None, body: body.into() },
        seconds: 0.0,
    };
    assert!(!crate::line(&exchange).is_empty());
}

/// A recorded answer as the bytes that [`answers`] reads; `None` for calls that the widget does not make.
#[must_use]
pub fn seed(exchange: &Exchange) -> Option<Vec<u8>> {
    let call = CALLS.iter().position(|(_, it)| *it == exchange.call())?;
    let status = STATUSES.iter().position(|it| *it == exchange.response.status)?;
    let head = [u8::try_from(call).ok()?, u8::try_from(status).ok()?];
    Some([&head[..], exchange.response.body.to_string().as_bytes()].concat())
}

/// The city's configuration: every fault has its path and its sentence.
pub fn configurations(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Err(faults) = Config::read(&text) {
        assert!(!faults.is_empty() && faults.iter().all(|it| !it.to_string().is_empty()));
    }
}

/// What the browser has kept over a reload.
pub fn kept(bytes: &[u8]) {
    let Ok(strings) = serde_json::from_slice::<Vec<String>>(bytes) else { return };
    if let Some(booking) = Booking::restored(Setup::default(), strings, DateTime::UNIX_EPOCH, true) {
        drop(booking.step(Event::Returned).0.keep());
    }
}

/// A language's file.
pub fn languages(bytes: &[u8]) {
    drop(Words::load(Lang::En, &String::from_utf8_lossy(bytes)));
}

/// What stands behind `#` in the address, and the page that it leads to.
pub fn links(bytes: &[u8]) {
    let hash = String::from_utf8_lossy(bytes);
    let nothing = Credentials { process: 0, key: String::new() };
    for hash in
        [hash.clone().into_owned(), format!("#/appointment/{hash}"), format!("#/appointment/confirm/{hash}")]
    {
        if let Some((purpose, credentials)) = adapter(ApiKind::Zms).link(&hash) {
            let question = match purpose {
                LinkPurpose::Confirm => buergertermin::booking::Question::Confirm(nothing.clone()),
                LinkPurpose::See => buergertermin::booking::Question::Find(nothing.clone()),
            };
            let person = Person::who_asked(&question, None, DateTime::UNIX_EPOCH);
            drop(person.does(Event::LinkOpened { purpose, credentials }).booking.heading());
        }
    }
}

/// A riddle: some rounds of work on it, and its solution as it is handed in.
pub fn riddles(bytes: &[u8]) {
    let riddle = Riddle(String::from_utf8_lossy(bytes).into_owned());
    if let Ok(mut work) = Work::new(&riddle)
        && let Progress::Solved(solution) = work.go_on(50)
    {
        let question = buergertermin::booking::Question::Prove { riddle, solution };
        let request = adapter(ApiKind::Zms).write(&question);
        drop(
            adapter(ApiKind::Zms)
                .read(&question, &Answer::Heard { status: 200, body: request.body.unwrap_or_default() }),
        );
    }
}

/// A text of the city, as a line and as paragraphs.
pub fn texts(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let line = Line::from(&*text);
    assert!(
        !line.contains(['\n', '\r', '\u{202e}'])
            && line.chars().count() <= buergertermin::booking::prose::line::NAME
    );
    drop(Prose::read(&text));
}
