//! All recorded exchanges through the whole widget: what becomes of each is written down and was reviewed; and whatever is
//! changed in an answer, the person is told something true and has a way on.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "what fails here ends its test")]

use replay::Exchange;
use serde_json::Value;
use std::{fs, path::PathBuf};

mod anything;
mod checked;
mod mutants;

fn here(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn recordings() -> Vec<(String, Exchange)> {
    let all = replay::folder(&here("../fixtures/zms")).unwrap();
    all.into_iter().map(|it| (it.file, it.exchange)).collect()
}

/// Rewritten by `cargo xtask replay tests/fixtures/zms > tests/replay/golden/zms.txt`, and then read.
#[test]
fn what_the_widget_makes_of_each_recording_is_as_it_was_reviewed() {
    let golden = fs::read_to_string(here("golden/zms.txt")).unwrap();
    let mut reviewed = golden.lines();
    let recordings = recordings();
    for (name, exchange) in &recordings {
        let line = format!("{name}: {}", replay::line(exchange));

        assert_eq!(Some(line.as_str()), reviewed.next());
    }
    // 157 recordings, and a cut of the largest.
    assert_eq!((recordings.len(), reviewed.next()), (158, None));
}

/// What the requests and answers hold of people.
fn personal(exchange: &Exchange) -> Vec<String> {
    const NAMES: [&str; 8] = [
        "authKey",
        "familyName",
        "email",
        "telephone",
        "customTextfield",
        "customTextfield2",
        "captchaToken",
        "processId",
    ];
    let held = [&exchange.request.body, &exchange.response.body];
    let mut values: Vec<&Value> = held.iter().flat_map(|it| NAMES.iter().map(|name| &it[*name])).collect();
    values.extend(NAMES.iter().filter_map(|it| exchange.request.query.as_ref()?.get(*it)));
    let texts = values.into_iter().map(|it| it.as_str().map_or_else(|| it.to_string(), str::to_owned));
    texts.filter(|it| it.len() > 3 && it != "null").collect()
}

#[test]
fn no_line_tells_a_key_a_name_or_what_somebody_wrote() {
    let mut looked_for = 0;
    for (name, exchange) in recordings() {
        let line = replay::line(&exchange);
        for secret in personal(&exchange) {
            looked_for += 1;
            assert!(!line.contains(&secret), "{name} tells {secret}: {line}");
        }
    }
    assert!(looked_for > 500, "{looked_for}");
}

#[test]
fn a_code_that_nobody_knows_is_never_taken_and_never_a_success() {
    for (name, mut exchange) in recordings() {
        let Some(errors) = exchange.response.body.get_mut("errors").and_then(Value::as_array_mut) else {
            continue;
        };
        for error in errors {
            error["errorCode"] = "somethingNew".into();
        }
        let line = replay::line(&exchange);

        let known = ["not asked", "unexpected (", "busy ("];
        assert!(known.iter().any(|it| line.contains(it)), "{name}: {line}");
    }
}
