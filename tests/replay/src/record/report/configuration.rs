//! A configuration to begin with.

use super::{City, Options, fields::for_visits};
use crate::record::city::named;
use serde_json::{Value, json};

pub(super) fn lines(options: &Options, city: &City) -> Vec<String> {
    let mut configuration = json!({
        "$schema": "config.schema.json",
        "api": {"kind": "zms", "url": options.url},
        "reach": {"telephone": {"number": "+490000000", "display": "0000 000"}},
    });
    let visits = for_visits(city);
    if let (Some(office), Some(fields)) = (visits, configuration.as_object_mut()) {
        let templates = templates(&office.rules.custom);
        fields.insert("visits".to_owned(), json!({"offices": [office.id.0], "fields": templates}));
    }
    let what = match visits {
        Some(office) => format!(
            "for visits, {} is the likeliest: look whether it is. Put your telephone in, and where visits go",
            named(office)
        ),
        None => "no office looks like one for visits: only counters. Put your telephone in".to_owned(),
    };
    let text = serde_json::to_string_pretty(&configuration).unwrap_or_default();
    vec![what, "docs/EMBEDDING.md explains every key".to_owned(), text]
}

/// Address and contact in two fields, or both in the one that there is.
fn templates<T>(fields: &[Option<T>; 2]) -> Value {
    let address = [
        "{street} {number}, {postalCode} {town}",
        "Etage: {floor}",
        "Klingel: {bell}",
        "Fragen nach: {askFor}",
    ];
    let contact = ["Kontakt: {contact} ({role})", "Telefon: {telephone}", "Personen: {people}"];
    let both: Vec<&str> = address.into_iter().chain(contact).collect();
    match fields {
        [Some(_), Some(_)] => json!([address, contact]),
        [None, _] => json!([null, both]),
        [Some(_), None] => json!([both]),
    }
}
