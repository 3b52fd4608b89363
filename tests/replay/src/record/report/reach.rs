//! Whether the API answers, and whether the pages of a portal may ask it.

use super::{Findings, Subject};
use crate::exchange::Exchange;
use chrono::DateTime;
use serde_json::Value;

/// A clock that differs by less does no harm.
const SECONDS: i64 = 60;

pub(super) fn tell(subject: &Subject, findings: &mut Findings) {
    let mut lines: Vec<String> = subject.all.iter().map(|it| answered(&it.exchange)).take(4).collect();
    let plain = subject.options.url.starts_with("http://");
    let here = ["127.0.0.1", "localhost"].iter().any(|it| subject.options.url.contains(it));
    if plain && !here {
        findings.fails("The address is not https: a page of a portal on https may not ask it");
    }
    if let Some(first) = subject.all.first().map(|it| &it.exchange) {
        lines.extend(clock(first));
        lines.extend(header(first, "X-RateLimit-Limit").map(|it| format!("rate limit: {it} questions")));
        of_first(first, findings);
    }
    if let Some(refusal) = subject.all.iter().map(|it| &it.exchange).find(|it| it.scenario == "04-refusal") {
        of_refusal(refusal, findings);
    }
    findings.section("Is it there?", lines);
    if let Some(origin) = &subject.options.origin {
        let lines = portal(subject, origin, findings);
        findings.section("May the portal's pages ask it?", lines);
    } else {
        let hint = "not tried; name your portal: --origin https://portal.example.org";
        findings.section("May the portal's pages ask it?", vec![hint.to_owned()]);
    }
}

fn answered(exchange: &Exchange) -> String {
    let (call, status, seconds) = (exchange.call(), exchange.response.status, exchange.seconds);
    let method = &exchange.request.method;
    format!("{method} {call}: HTTP {status} in {seconds:.2} s")
}

fn of_first(first: &Exchange, findings: &mut Findings) {
    match first.response.status {
        200 => {}
        503 => findings.fails("offices-and-services: HTTP 503. Is it under maintenance? Try again later"),
        status => findings.fails(format!(
            "offices-and-services: HTTP {status}. Is the address the base of the citizen API, such as \
             https://termine.example.org/terminvereinbarung/api/citizen/?"
        )),
    }
}

/// A wrong question is refused in the system's own words, unless something in between answers.
fn of_refusal(refusal: &Exchange, findings: &mut Findings) {
    let has_codes = refusal.response.body.get("errors").is_some_and(Value::is_array);
    if !has_codes {
        let status = refusal.response.status;
        findings.fails(format!(
            "A wrong question is answered HTTP {status} without an error code: people can't be told what to do"
        ));
    }
}

fn clock(first: &Exchange) -> Option<String> {
    let Some(modified) = header(first, "Last-Modified") else {
        return Some("no Last-Modified: the widget goes by the clock of each visitor's device".to_owned());
    };
    let server = DateTime::parse_from_rfc2822(modified).ok()?;
    let apart = (server.to_utc() - first.at()).num_seconds();
    Some(if apart.abs() > SECONDS {
        format!("Last-Modified: {modified}; {apart} s apart from the clock of this machine")
    } else {
        format!("Last-Modified: {modified}; any page may read it, and it agrees with this machine's clock")
    })
}

fn portal(subject: &Subject, origin: &str, findings: &mut Findings) -> Vec<String> {
    if subject.options.url.starts_with(&format!("{origin}/")) {
        return vec![format!("the API is on the portal's own origin {origin}: nothing need be allowed")];
    }
    let mut lines = Vec::new();
    for exchange in subject.all.iter().map(|it| &it.exchange).take(4) {
        let allowed = header(exchange, "Access-Control-Allow-Origin");
        let may = allowed.is_some_and(|it| it == origin || it == "*");
        let preflight = exchange.request.method == "OPTIONS";
        let what = format!("{} {}", exchange.request.method, exchange.call());
        let says = allowed.unwrap_or("nothing");
        lines.push(format!("{what}: Access-Control-Allow-Origin says {says}"));
        if !may {
            findings.fails(format!(
                "Pages of {origin} may not read the answer to {what}: the gateway must send \
                 Access-Control-Allow-Origin, also with refusals"
            ));
        } else if preflight {
            of_preflight(exchange, findings);
        }
    }
    lines
}

fn of_preflight(exchange: &Exchange, findings: &mut Findings) {
    let allows = |name: &str, what: &str| {
        header(exchange, name).is_some_and(|it| {
            it.split(',').any(|it| it.trim() == "*" || it.trim().eq_ignore_ascii_case(what))
        })
    };
    // POST is allowed without being named (Fetch, "CORS-safelisted method"), a JSON body is not.
    if !allows("Access-Control-Allow-Headers", "content-type") {
        findings.fails(
            "The gateway allows no bodies of JSON from the portal's pages: Access-Control-Allow-Headers must name \
             Content-Type, or nothing can be reserved",
        );
    }
    if !(200..300).contains(&exchange.response.status) {
        findings.fails(format!(
            "A browser asks OPTIONS before it reserves, and gets HTTP {}: the gateway must answer it with 2xx",
            exchange.response.status
        ));
    }
}

/// A header of an answer, whatever its case.
pub(super) fn header<'a>(exchange: &'a Exchange, name: &str) -> Option<&'a str> {
    let headers = exchange.response.headers.as_ref()?;
    headers.iter().find(|(it, _)| it.eq_ignore_ascii_case(name))?.1.as_str()
}
