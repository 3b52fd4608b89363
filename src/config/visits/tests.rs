use super::super::Config;
use super::*;
use crate::booking::{ContactRules, CustomField, Relation};

mod people;

const SUITCASE: OfficeId = OfficeId(100_004);

const GOOD_FIELDS: &str = r#"[["{street} {number}, {postalCode}"], ["Kontakt: {contact}"]]"#;

/// A configuration of which the part on visits is this.
fn read(visits: &str) -> Result<Visits, Vec<String>> {
    let json = format!(
        r#"{{
            "api": {{ "kind": "zms", "url": "/api/citizen/" }},
            "reach": {{ "telephone": {{ "number": "+492214710115", "display": "0221 4710 115" }} }},
            "visits": {visits}
        }}"#
    );
    let config = Config::read(&json).map_err(|it| it.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    Ok(config.visits)
}

fn faults(visits: &str) -> Vec<String> {
    read(visits).unwrap_err()
}

/// The suitcase's office, with these labels of its free fields.
fn catalogue(labels: [Option<&str>; 2]) -> Catalogue {
    let field = |it: &str| CustomField { label: it.into(), required: false };
    let office = Office {
        id: SUITCASE,
        name: "Bürgerkoffer".into(),
        slot_minutes: 30,
        rules: ContactRules { custom: labels.map(|it| it.map(field)), ..ContactRules::default() },
        ..Office::default()
    };
    Catalogue { offices: vec![office], ..Catalogue::default() }
}

fn remarks(fields: &str, labels: [Option<&str>; 2]) -> Vec<String> {
    let visits = read(&format!(r#"{{ "offices": [100004], "fields": {fields} }}"#)).unwrap();
    visits.remarks_on(&catalogue(labels)).iter().map(ToString::to_string).collect()
}

#[test]
fn a_city_that_says_nothing_about_the_area_visits_everywhere_and_as_many_as_there_are() {
    assert_eq!(read("{}"), Ok(Visits::default()));
    let everywhere = read(r#"{ "area": {} }"#).unwrap();
    assert_eq!((everywhere.postal_codes(), everywhere.towns().count()), (Vec::new(), 0));
}

#[test]
fn a_city_says_where_it_goes_and_how_many_people_fit_a_visit() {
    let visits = read(
        r#"{ "area": { "postalCodes": ["01067", "12345"], "town": "Musterstadt" }, "peoplePerVisit": 3 }"#,
    )
    .unwrap();

    assert_eq!(visits.postal_codes(), ["01067", "12345"]);
    assert_eq!(visits.towns().collect::<Vec<_>>(), ["Musterstadt"]);
    assert_eq!(visits.people_per_visit, Some(3));
}

#[test]
fn a_city_may_go_to_several_areas_each_with_its_town() {
    let visits = read(
        r#"{ "area": [
            { "postalCodes": ["99997"], "town": "Neustadt" },
            { "postalCodes": ["99998", "99999"], "town": "Musterdorf" }
        ] }"#,
    )
    .unwrap();

    assert_eq!(visits.postal_codes(), ["99997", "99998", "99999"]);
    assert_eq!(visits.towns().collect::<Vec<_>>(), ["Neustadt", "Musterdorf"]);
}

#[test]
fn an_area_in_a_list_says_all_of_it() {
    let wrong = r#"{ "area": [{ "town": "Neustadt" }, { "postalCodes": ["1"], "city": "" }, "Musterdorf"] }"#;

    assert_eq!(
        faults(wrong),
        [
            "visits.area[0].postalCodes: is missing",
            "visits.area[1].city: is not known here; known are \"postalCodes\", \"town\"",
            "visits.area[1].postalCodes[0]: must be a postal code: five digits, such as \"12345\"",
            "visits.area[1].town: is missing",
            "visits.area[2]: must be an object",
        ]
    );
    let none = ["visits.area: must be an object, or a list of areas that is not empty"];
    assert_eq!(faults(r#"{ "area": [] }"#), none);
    assert_eq!(faults(r#"{ "area": 7 }"#), ["visits.area: must be an object"]);
}

#[test]
fn both_fields_are_filled_or_one_and_the_citizen_is_asked_for_the_other() {
    let filled = |fields: &str| {
        let visits = read(&format!(r#"{{ "offices": [100004], "fields": {fields} }}"#)).unwrap();
        visits.fields.map(|it| it.map(|it| it.holes().count()))
    };

    assert_eq!(filled(GOOD_FIELDS), [Some(3), Some(1)]);
    assert_eq!(filled(r#"[["{street}, {postalCode}"]]"#), [Some(2), None]);
    assert_eq!(filled(r#"[null, ["{street}, {postalCode}"]]"#), [None, Some(2)]);
    assert_eq!(filled(r#"[["{street}"], ["{postalCode}"]]"#), [Some(1), Some(1)]);
}

#[test]
fn offices_for_visits_without_templates_leave_nobody_knowing_where_to_go() {
    assert_eq!(faults(r#"{ "offices": [100004] }"#), ["visits.fields: is missing"]);
    assert_eq!(faults(r#"{ "services": [7] }"#), ["visits.fields: is missing"]);
    assert!(read(r#"{ "offices": [], "services": [] }"#).is_ok());
}

#[test]
fn a_service_for_visits_is_an_id_and_the_appointment_system_has_it() {
    assert_eq!(
        faults(&format!(r#"{{ "services": ["home"], "fields": {GOOD_FIELDS} }}"#)),
        ["visits.services[0]: must be an id, which is a number"]
    );
    let visits = read(&format!(r#"{{ "services": [7], "fields": {GOOD_FIELDS} }}"#)).unwrap();
    let found: Vec<String> = visits.check_against(&Catalogue::default()).map(|it| it.to_string()).collect();

    assert_eq!(found, ["visits.services[0]: the appointment system has no service 7"]);
}

#[test]
fn an_ordinary_office_gets_a_remark_only_where_it_does_a_service_for_visits() {
    let visits = read(&format!(r#"{{ "services": [7], "fields": {GOOD_FIELDS} }}"#)).unwrap();
    let mut city = catalogue([Some("Bemerkungen"), None]);
    assert_eq!(visits.remarks_on(&city), []);

    city.relations.push(Relation { office: SUITCASE, service: ServiceId(7), slots: 1, max_quantity: None });
    let said: Vec<String> = visits.remarks_on(&city).iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "visits.fields[1]: office 100004 has not activated its second free field: visits are switched off there"
        ]
    );
}

#[test]
fn an_address_that_would_be_lost_is_a_fault() {
    let lost =
        ["visits.fields: must write {street} and {postalCode} somewhere, or the address would be lost"];

    for fields in
        [r#"[["{street}"]]"#, r#"[["{town}"], ["{postalCode}"]]"#, r#"[["Kontakt: {contact}"], null]"#]
    {
        assert_eq!(faults(&format!(r#"{{ "fields": {fields} }}"#)), lost, "{fields}");
    }
    assert_eq!(faults(r#"{ "offices": [100004], "fields": [null, null] }"#), lost);
    assert!(read(r#"{ "fields": [null] }"#).is_ok());
}

#[test]
fn every_segment_with_a_fault_is_named_and_the_holes_that_there_are() {
    let wrong = r#"{ "fields": [["{street}", "Etage: {floor", "Tür: {door}"], ["{reason}", 7, ""]] }"#;
    let known = "known are \"street\", \"number\", \"postalCode\", \"town\", \"floor\", \"bell\", \"askFor\", \
                 \"contact\", \"role\", \"telephone\", \"people\"";

    assert_eq!(
        faults(wrong),
        [
            "visits.fields[0][1]: has a brace without its partner",
            &format!("visits.fields[0][2]: \"door\" is not known between braces; {known}"),
            &format!("visits.fields[1][0]: \"reason\" is not known between braces; {known}"),
            "visits.fields[1][1]: must be a text that is not empty",
            "visits.fields[1][2]: must be a text that is not empty",
        ]
    );
}

#[test]
fn there_are_two_fields_and_each_is_null_or_a_list() {
    let of_two = ["visits.fields: must be a list of one or two entries"];

    for fields in ["[]", "[null, null, null]", "{}", "null"] {
        assert_eq!(faults(&format!(r#"{{ "offices": [100004], "fields": {fields} }}"#)), of_two, "{fields}");
    }
    assert_eq!(
        faults(r#"{ "fields": ["{street}", []] }"#),
        [
            "visits.fields[0]: must be null, or a list of texts that is not empty",
            "visits.fields[1]: must be null, or a list of texts that is not empty",
        ]
    );
}

#[test]
fn an_office_that_has_both_fields_gets_no_remark() {
    assert_eq!(remarks(GOOD_FIELDS, [Some("Adresse"), Some("Kontakt vor Ort")]), [""; 0]);
}

#[test]
fn a_field_that_is_filled_and_not_there_switches_the_visits_of_that_office_off() {
    assert_eq!(
        remarks(GOOD_FIELDS, [Some("Adresse"), None]),
        [
            "visits.fields[1]: office 100004 has not activated its second free field: visits are switched off there"
        ]
    );
    assert_eq!(remarks(GOOD_FIELDS, [None, None]).len(), 2);
}

#[test]
fn a_field_that_is_filled_and_asks_why_is_to_be_renamed() {
    assert_eq!(
        remarks(GOOD_FIELDS, [Some("Adresse"), Some("Grund des Hausbesuchs")]),
        [
            "visits.fields[1]: office 100004 calls its second free field \"Grund des Hausbesuchs\", which asks for a \
             reason: please rename it, since nobody is asked this: the widget fills it with the address or the contact \
             on site"
        ]
    );
    for label in ["BESUCHSGRUND", "Reason", "Diagnose", "diagnosis"] {
        assert_eq!(remarks(GOOD_FIELDS, [Some(label), Some("Kontakt")]).len(), 1, "{label}");
    }
}

#[test]
fn a_field_that_the_citizen_is_asked_for_is_the_citys_own_matter() {
    let first_only = r#"[["{street}, {postalCode}"], null]"#;

    assert_eq!(remarks(first_only, [Some("Adresse"), Some("Grund")]), [""; 0]);
    assert_eq!(remarks(first_only, [Some("Adresse"), None]), [""; 0]);
}

#[test]
fn an_office_that_is_not_there_is_named_once() {
    let visits = read(&format!(r#"{{ "offices": [7], "fields": {GOOD_FIELDS} }}"#)).unwrap();

    assert_eq!(visits.remarks_on(&catalogue([None, None])), []);
}

#[test]
fn a_reason_is_not_a_plot_of_land() {
    for asks in ["Grund des Hausbesuchs", "Hinderungsgrund", "Warum?", "Reason for the visit"] {
        assert!(asks_for_a_reason(asks), "{asks}");
    }
    for does_not in ["Adresse Baugrundstück, Flurnummer", "Grundbuchblatt", "Adresse", ""] {
        assert!(!asks_for_a_reason(does_not), "{does_not}");
    }
}

#[test]
fn a_template_whose_own_words_leave_no_room_for_an_address_is_a_fault() {
    let long = "Bitte beachten ".repeat(10);

    assert_eq!(
        faults(&format!(r#"{{ "fields": [["{{street}} {{postalCode}} {long}"]] }}"#)),
        [
            "visits.fields[0]: leaves 99 characters of the appointment system's field for what is typed, and 120 are \
             needed: shorten its own words"
        ]
    );
}
