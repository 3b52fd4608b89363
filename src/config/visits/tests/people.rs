//! How many people fit a visit, how many visits a home gets, and where they go.

use super::{faults, read};

#[test]
fn what_is_wrong_about_the_area_and_the_people_is_named_by_its_path() {
    let wrong = r#"{
        "area": { "postalCodes": ["12345", 12345, "1234", "1234O", "１２３"], "town": " ", "country": "DE" },
        "peoplePerVisit": 0
    }"#;
    let postal_code = "must be a postal code: five digits, such as \"12345\"";

    assert_eq!(
        faults(wrong),
        [
            "visits.area.country: is not known here; known are \"postalCodes\", \"town\"",
            "visits.area.postalCodes[1]: must be a text that is not empty",
            &format!("visits.area.postalCodes[2]: {postal_code}"),
            &format!("visits.area.postalCodes[3]: {postal_code}"),
            &format!("visits.area.postalCodes[4]: {postal_code}"),
            "visits.area.town: must be a text that is not empty",
            "visits.peoplePerVisit: must be a whole number, at least 1",
        ]
    );
    assert_eq!(
        faults(r#"{ "area": { "postalCodes": [] } }"#),
        ["visits.area.postalCodes: must be a list of postal codes that is not empty"]
    );
}

#[test]
fn half_a_person_is_none() {
    for people in ["1.5", "-1", "\"3\"", "null", "4294967296"] {
        assert_eq!(
            faults(&format!(r#"{{ "peoplePerVisit": {people} }}"#)),
            ["visits.peoplePerVisit: must be a whole number, at least 1"],
            "{people}"
        );
    }
}

#[test]
fn more_people_than_fit_a_visit_call_or_get_several_visits_as_the_city_says() {
    let most = |visits: &str| read(visits).unwrap().most_visits;

    assert_eq!(most(r#"{ "peoplePerVisit": 3 }"#), None);
    assert_eq!(most(r#"{ "peoplePerVisit": 3, "morePeople": "call" }"#), None);
    assert_eq!(most(r#"{ "peoplePerVisit": 3, "morePeople": "severalVisits" }"#), Some(3));
    assert_eq!(most(r#"{ "peoplePerVisit": 3, "morePeople": "severalVisits", "mostVisits": 2 }"#), Some(2));
}

#[test]
fn several_visits_that_say_too_little_or_too_much_are_named_by_their_path() {
    assert_eq!(
        faults(r#"{ "morePeople": "severalVisits", "mostVisits": 1 }"#),
        ["visits.peoplePerVisit: is missing", "visits.mostVisits: must be a whole number, at least 2"]
    );
    assert_eq!(
        faults(r#"{ "peoplePerVisit": 3, "mostVisits": 2 }"#),
        ["visits.mostVisits: must be left out, unless visits.morePeople is \"severalVisits\""]
    );
    assert_eq!(
        faults(r#"{ "peoplePerVisit": 3, "morePeople": "often" }"#),
        ["visits.morePeople: must be one of \"call\", \"severalVisits\""]
    );
}
