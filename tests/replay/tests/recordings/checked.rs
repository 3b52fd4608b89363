//! A configuration that is checked before it is put on the portal.

use crate::here;
use replay::checked::{Checked, catalogue, check};
use std::fs;

/// The sandbox's catalogue of Munich, with its suitcase (990002), and an office whose fields are off (990004).
fn against_munich(configuration: &str) -> Checked {
    check(configuration, Some(&catalogue(&here("../fixtures/zms")).unwrap()))
}

fn visits(office: u64) -> String {
    format!(
        r#"{{
            "api": {{ "kind": "zms", "url": "https://termine.example/api/citizen/" }},
            "reach": {{ "telephone": {{ "number": "+498921150", "display": "089 2115" }} }},
            "visits": {{ "offices": [{office}], "fields": [["{{street}}, {{postalCode}}"], ["{{telephone}}"]] }}
        }}"#
    )
}

#[test]
fn the_shipped_example_has_no_fault_and_says_that_its_offices_were_not_looked_at() {
    let text = fs::read_to_string(here("../../public/gladbeck.json")).unwrap();
    let checked = check(&text, None);

    assert_eq!((&checked.faults[..], &checked.remarks[..]), (&[][..], &[][..]));
    assert!(checked.report("gladbeck.json").contains("was not looked at: --recorded FOLDER"));
}

#[test]
fn all_faults_are_named_at_once_with_their_paths() {
    let text = r#"{ "api": { "kind": "qmatic", "url": "ftp://x" }, "reach": {}, "colour": "red" }"#;
    let checked = check(text, None);

    let paths: Vec<&str> = checked.faults.iter().filter_map(|it| it.split(": ").next()).collect();
    for path in ["api.kind", "api.url", "reach.telephone", "colour"] {
        assert!(paths.contains(&path), "{path} in {paths:?}");
    }
    assert!(
        checked.report("x.json").ends_with(&format!("{} to be mended; the widget refuses it.", paths.len()))
    );
}

#[test]
fn an_office_that_the_own_system_does_not_have_is_a_fault() {
    let checked = against_munich(&visits(4711));

    assert_eq!(checked.faults, ["visits.offices[0]: the appointment system has no office 4711"]);
}

#[test]
fn a_field_that_is_off_or_asks_for_a_reason_is_told_and_the_rest_can_be_used() {
    let off = against_munich(&visits(990_004));
    assert!(
        off.faults.is_empty()
            && off.remarks[0].starts_with("visits.fields[0]: office 990004 has not activated")
    );

    let asks = against_munich(&visits(990_002));
    assert!(asks.remarks[0].contains("\"Grund des Hausbesuchs\", which asks for a reason"), "{asks:?}");
    assert!(asks.report("x.json").contains("it can be used"));
}

#[test]
fn a_folder_without_a_catalogue_says_how_to_get_one() {
    let why = catalogue(&here("../fixtures/altcha")).map(|_| ()).unwrap_err().to_string();

    assert!(why.contains("cargo xtask record URL") || why.contains("no recorded exchange"), "{why}");
}
