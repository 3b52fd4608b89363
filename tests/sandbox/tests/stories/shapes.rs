//! The example city's answers have the shape of the recorded ones: the same fields, and no type that was not
//! recorded.
//!
//! `replay` compares values; this compares what a client's types would have to hold.

use std::collections::{BTreeMap, BTreeSet};

use sandbox::Seed;
use serde_json::{Value, json};

use crate::{
    replay::recording,
    town::{IDENTITY_CARD, TUESDAY_EIGHT, Town, VISIT},
};

type Shape = BTreeMap<String, BTreeSet<String>>;

/// The types at each path; for an object also its fields.
fn shape(value: &Value) -> Shape {
    let mut shape = Shape::new();
    walk(value, "$", &mut shape);
    shape
}

fn walk(value: &Value, path: &str, shape: &mut Shape) {
    let kind = match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) => "boolean".to_owned(),
        Value::Number(_) => "number".to_owned(),
        Value::String(_) => "string".to_owned(),
        Value::Array(_) => "array".to_owned(),
        // The fields of `combinable` are ids.
        Value::Object(_) if path.contains("combinable") => "map".to_owned(),
        Value::Object(fields) => {
            format!("object with {}", fields.keys().cloned().collect::<Vec<_>>().join(", "))
        }
    };
    shape.entry(path.to_owned()).or_default().insert(kind);
    match value {
        Value::Array(items) => items.iter().for_each(|it| walk(it, &format!("{path}[]"), shape)),
        Value::Object(fields) => {
            for (name, it) in fields {
                let name = if path.contains("combinable") { "*" } else { name };
                walk(it, &format!("{path}.{name}"), shape);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Compares an answer with all recordings of its kind together.
fn assert_shaped(answer: &Value, recordings: &[&str]) {
    let mut recorded = Shape::new();
    for name in recordings {
        walk(&recording(name)["response"]["body"], "$", &mut recorded);
    }
    for (path, kinds) in shape(answer) {
        let known = recorded.get(&path).cloned().unwrap_or_default();
        assert!(kinds.is_subset(&known), "{recordings:?} {path}: {kinds:?} is not in {known:?}");
    }
}

#[test]
fn the_catalogue_has_the_recorded_shape() {
    assert_shaped(&Town::open().get("offices-and-services/").json(), &["01-offices-and-services-cut"]);
}

#[test]
fn the_city_of_oddities_has_the_recorded_shape_too() {
    let town = Town::of(Seed::variety());
    let everything = ["01-offices-and-services-full"];

    assert_shaped(&town.get("offices-and-services/").json(), &everything);
}

#[test]
fn the_calendar_has_the_recorded_shape() {
    let town = Town::open();
    let whole = town.calendar("2026-12-01", "2027-02-28", VISIT, IDENTITY_CARD).json();
    let empty = town.calendar("2026-12-05", "2026-12-06", VISIT, IDENTITY_CARD).json();

    assert_shaped(&whole, &["02-calendar-one-office"]);
    assert_shaped(&empty, &["02-calendar-no-days-weekend"]);
}

#[test]
fn a_visit_has_the_recorded_shape_from_reservation_to_cancellation() {
    let town = Town::open();
    let erika = town.citizen(VISIT, IDENTITY_CARD, TUESDAY_EIGHT + 3600);
    let fields = json!({ "customTextfield": "Gartenstraße 5", "customTextfield2": "Gehbehindert" });

    assert_shaped(&erika.process, &["11-koffer-1-reserve"]);
    assert_shaped(&erika.says(&fields).json(), &["11-koffer-2-update"]);
    assert_shaped(&erika.does("preconfirm-appointment").json(), &["11-koffer-3-preconfirm"]);
    assert_shaped(&erika.does("confirm-appointment").json(), &["11-koffer-4-confirm"]);
    assert_shaped(&erika.looks().json(), &["11-koffer-5-get"]);
    assert_shaped(&erika.does("confirm-appointment").json(), &["10-rathaus-9-confirm-twice"]);
    assert_shaped(&erika.does("cancel-appointment").json(), &["11-koffer-7-cancel"]);
    assert_shaped(&erika.looks().json(), &["22-wrong-authkey"]);
}
