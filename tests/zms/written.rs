//! How a question is put.

use super::recording::{asked, calendar, card, credentials, eight_o_clock, recording, zms};
use buergertermin::booking::{Contact, Demand, OfficeId, Question, ServiceId, Wanted};
use chrono::NaiveDate;

#[test]
fn a_reserve_is_written_as_the_recorded_one() {
    let (body, recorded) = asked("10-rathaus-1-reserve");

    assert_eq!(recorded["method"], "POST");
    assert_eq!(body["timestamp"], recorded["body"]["timestamp"]);
    assert_eq!(body["officeId"], recorded["body"]["officeId"]);
    assert_eq!(body["serviceId"][0].to_string(), recorded["body"]["serviceId"][0].as_str().unwrap());
    assert_eq!(body["serviceCount"], recorded["body"]["serviceCount"]);
}

#[test]
fn an_update_names_every_field_so_that_the_placeholder_address_never_stays() {
    let (body, recorded) = asked("10-rathaus-2-update");

    for field in ["processId", "authKey", "familyName", "email", "telephone"] {
        assert_eq!(body[field], recorded["body"][field], "{field}");
    }
    assert_eq!(body["customTextfield"], "");
    assert_eq!(body["customTextfield2"], "");
}

#[test]
fn a_calendar_is_asked_for_as_the_recorded_one() {
    let request = zms().write(&calendar());
    let recorded = recording("02-calendar-one-office").request;

    for (key, value) in &request.query {
        let as_recorded = recorded["query"][*key].to_string();
        assert_eq!(as_recorded.trim_matches('"'), value, "{key}");
    }
    assert_eq!(request.body, None);
}

/// Two cards and one registration.
fn several() -> Vec<Wanted> {
    vec![Wanted { count: 2, ..card() }, Wanted::once(ServiceId(1_063_475))]
}

#[test]
fn several_matters_are_reserved_as_the_recorded_ones() {
    let request = zms().write(&Question::Reserve { slot: eight_o_clock(), wanted: several() });
    let body: serde_json::Value = serde_json::from_str(&request.body.unwrap()).unwrap();

    assert_eq!(body, recording("12-multi-reserve").request["body"]);
}

#[test]
fn the_times_of_a_day_are_asked_for_several_matters_as_the_recorded_ones() {
    let day = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    let demand = Demand { offices: vec![OfficeId(990_001)], wanted: several() };
    let request = zms().write(&Question::Calendar { demand, from: day, to: day, day: Some(day) });
    let recorded = recording("02-calendar-multi-service").request;

    let query = recorded["query"].as_object().unwrap();
    assert_eq!(request.query.len(), query.len());
    for (key, value) in &request.query {
        assert_eq!(query[*key].to_string().trim_matches('"'), value, "{key}");
    }
}

#[test]
fn several_offices_are_asked_for_in_one_question() {
    let day = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    let offices = vec![OfficeId(990_001), OfficeId(990_002)];
    let demand = Demand { offices, wanted: vec![card()] };
    let request = zms().write(&Question::Calendar { demand, from: day, to: day, day: None });

    assert!(request.query.contains(&("officeIds", "990001,990002".to_owned())));
}

#[test]
fn the_variant_is_what_is_reserved() {
    let wanted = vec![Wanted { variant: Some(ServiceId(2)), ..Wanted::once(ServiceId(1)) }];
    let request = zms().write(&Question::Reserve { slot: eight_o_clock(), wanted });

    assert!(request.body.unwrap().contains(r#""serviceId":[2]"#));
}

#[test]
fn a_visit_is_written_into_the_two_free_fields_as_recorded() {
    let recorded = recording("11-koffer-2-update").request;
    let field = |name: &str| recorded["body"][name].as_str().unwrap().to_owned();
    let contact = Contact {
        name: field("familyName"),
        email: field("email"),
        telephone: field("telephone"),
        remarks: [field("customTextfield"), field("customTextfield2")],
    };
    let request = zms().write(&Question::Update { credentials: credentials(), contact });
    let body: serde_json::Value = serde_json::from_str(&request.body.unwrap()).unwrap();

    for name in ["familyName", "email", "telephone", "customTextfield", "customTextfield2"] {
        assert_eq!(body[name], recorded["body"][name], "{name}");
    }
}
