use super::*;
use crate::{
    api::{Answer, adapter},
    booking::{Catalogue, OfficeId, Question, Reply, every::Every, remark::Hole},
    i18n::Lang,
};

const SMALL: &str = r#"{
    "api": { "kind": "zms", "url": "/api/citizen" },
    "reach": { "telephone": { "number": "+492043992026", "display": "02043 99 20 26" } }
}"#;

fn faults(json: &str) -> Vec<String> {
    Config::read(json).unwrap_err().iter().map(ToString::to_string).collect()
}

#[test]
fn the_smallest_configuration_names_an_api_and_a_telephone() {
    let config = Config::read(SMALL).unwrap();

    assert_eq!(config.api.url, "/api/citizen/");
    assert_eq!(config.reach.telephone.display, "02043 99 20 26");
    assert_eq!(config.counter, Counter::default());
}

#[test]
fn the_shipped_example_is_right() {
    let config = Config::read(include_str!("../../public/gladbeck.json")).unwrap();

    assert!(!config.visits.offices.is_empty());
    assert_eq!(config.visits.criterion.unwrap().get(Lang::De).1, Lang::De);
    assert!(config.visits.fields.iter().all(Option::is_some));
}

#[test]
fn the_second_example_is_right_and_has_all_that_the_first_one_has_not() {
    let config = Config::read(include_str!("../../public/neustadt.json")).unwrap();
    let visits = &config.visits;

    assert!(visits.offices.is_empty() && !visits.services.is_empty());
    assert_eq!(visits.areas.len(), 2);
    assert!(matches!(&visits.fields, [Some(one), None] if one.has(Hole::Street) && one.has(Hole::Contact)));
    assert!(visits.people_per_visit.is_some() && !config.counter.mobile.is_empty());
}

/// The examples, each with the city that the sandbox plays.
const EXAMPLES: [[&str; 2]; 2] = [
    [include_str!("../../public/gladbeck.json"), include_str!("../../tests/sandbox/seed/gladbeck.json")],
    [include_str!("../../public/neustadt.json"), include_str!("../../tests/sandbox/seed/neustadt.json")],
];

#[test]
fn nothing_is_wrong_with_the_examples_in_their_cities() {
    for [config, seed] in EXAMPLES {
        let config = Config::read(config).unwrap();
        let answer = Answer::Heard { status: 200, body: seed.to_owned() };
        let Ok(Reply::Catalogue(city)) = adapter(config.api.kind).read(&Question::Catalogue, &answer) else {
            panic!("the catalogue should be read")
        };

        assert_eq!((config.check_against(&city), config.remarks_on(&city)), (Vec::new(), Vec::new()));
    }
}

#[test]
fn every_synonym_of_the_examples_leads_to_a_service() {
    for [config, seed] in EXAMPLES {
        let config = Config::read(config).unwrap();
        let seed: serde_json::Value = serde_json::from_str(seed).unwrap();
        let services: Vec<_> =
            seed["services"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect();

        for (word, leads_to) in &config.synonyms {
            assert!(services.iter().any(|it| it.contains(leads_to)), "{word}: {leads_to}");
        }
    }
}

#[test]
fn all_faults_are_named_at_once_each_by_its_path() {
    let wrong = r#"{
        "api": { "kind": "qmatic", "url": "ftp://example.org" },
        "reach": { "telephone": { "number": "02043/99", "hours": 8 }, "fax": "1" },
        "counter": { "offices": [1, "two"] },
        "visits": { "criterion": { "en": "Only those" } },
        "synonyms": { "Perso": 1, "Pass": ["Reisepass", ""], "Amt": [] }
    }"#;

    assert_eq!(
        faults(wrong),
        [
            "api.kind: must be one of \"zms\"",
            "api.url: must be an address that begins with \"https://\", \"http://127.0.0.1\", \"http://localhost\", \"/\"",
            "reach.fax: is not known here; known are \"telephone\", \"email\", \"form\", \"relay\"",
            "reach.telephone.number: must be a telephone number as it is dialled, such as \"+4920431234\"",
            "reach.telephone.display: is missing",
            "reach.telephone.hours: must be a text, or an object with a text for each language",
            "counter.offices[1]: must be an id, which is a number",
            "visits.criterion.de: is missing",
            "synonyms.Amt: must be a text, or a list of texts that is not empty",
            "synonyms.Pass[1]: must be a text that is not empty",
            "synonyms.Perso: must be a text, or a list of texts that is not empty",
        ]
    );
}

#[test]
fn what_is_no_json_says_where() {
    let said = faults("<!doctype html>").join("\n");

    assert!(said.starts_with("the configuration is not JSON: "), "{said}");
    assert!(said.contains("line 1 column 1"), "{said}");
}

#[test]
fn a_list_in_place_of_the_file_is_one_fault_not_a_row_of_missing_parts() {
    assert_eq!(faults("[]"), ["must be an object"]);
}

#[test]
fn a_synonym_may_lead_to_several_services() {
    let json = SMALL.replace(
        r#""reach""#,
        r#""synonyms": { "Ausweis": ["Personalausweis", "Reisepass"], "Perso": "Personalausweis" }, "reach""#,
    );
    let synonyms = Config::read(&json).unwrap().synonyms;
    let pairs: Vec<_> = synonyms.iter().map(|(word, leads_to)| (word.as_str(), leads_to.as_str())).collect();

    assert_eq!(
        pairs,
        [("Ausweis", "Personalausweis"), ("Ausweis", "Reisepass"), ("Perso", "Personalausweis")]
    );
}

#[test]
fn nothing_is_a_synonym_for_anything() {
    let json = SMALL.replace(r#""reach""#, r#""synonyms": { " ": "Umzug" }, "reach""#);

    assert_eq!(faults(&json), ["synonyms: must be an object with words as its keys"]);
}

#[test]
fn an_office_that_the_appointment_system_does_not_have_is_named() {
    let json = SMALL.replace(r#""reach""#, r#""counter": { "offices": [7, 8], "mobile": [9] }, "reach""#);
    let config = Config::read(&json).unwrap();
    let found = config.check_against(&Catalogue::default());

    assert_eq!(config.counter.offices, Some(vec![OfficeId(7), OfficeId(8)]));
    assert_eq!(
        found.iter().map(ToString::to_string).collect::<Vec<_>>(),
        [
            "counter.offices[0]: the appointment system has no office 7",
            "counter.offices[1]: the appointment system has no office 8",
            "counter.mobile[0]: the appointment system has no office 9",
        ]
    );
}

/// What the published schema says of a place, such as `reach.telephone` or `rules[].fees[]`.
fn place_of_the_schema(place: &str) -> serde_json::Value {
    let schema: serde_json::Value =
        serde_json::from_str(include_str!("../../public/config.schema.json")).unwrap();
    let resolved = |it: &serde_json::Value| match it["$ref"].as_str() {
        Some(name) => schema.pointer(name.trim_start_matches('#')).unwrap().clone(),
        // What may stand there alone or in a list is described once, elsewhere.
        None => match it["oneOf"][0]["$ref"].as_str() {
            Some(name) => schema.pointer(name.trim_start_matches('#')).unwrap().clone(),
            None => it.clone(),
        },
    };
    place.split('.').filter(|it| !it.is_empty()).fold(schema.clone(), |here, part| {
        let below = resolved(&here["properties"][part.trim_end_matches("[]")]);
        if part.ends_with("[]") { resolved(&below["items"]) } else { below }
    })
}

/// The keys that the published schema allows at a place.
fn keys_of_the_schema(place: &str) -> Vec<String> {
    let mut keys: Vec<String> =
        place_of_the_schema(place)["properties"].as_object().unwrap().keys().cloned().collect();
    keys.sort_unstable();
    keys
}

/// The keys that the reader knows there: it lists them when it meets one that it does not know.
fn keys_of_the_reader(place: &str) -> Vec<String> {
    let mut json = serde_json::json!({ "?": 0 });
    for part in place.rsplit('.').filter(|it| !it.is_empty()) {
        let listed = if part.ends_with("[]") { serde_json::json!([json]) } else { json };
        json = serde_json::json!({ part.trim_end_matches("[]"): listed });
    }
    let faults = Config::read(&json.to_string()).unwrap_err();
    let unknown = faults.into_iter().filter(|it| it.path.ends_with('?')).find_map(|it| {
        let Wrong::Unknown(known) = it.wrong else { return None };
        Some(known)
    });
    let mut keys: Vec<String> = unknown.unwrap().iter().map(ToString::to_string).collect();
    keys.sort_unstable();
    keys
}

const PLACES: [&str; 19] = [
    "",
    "api",
    "reach",
    "reach.telephone",
    "reach.relay",
    "links",
    "counter",
    "visits",
    "visits.area",
    "privacy",
    "rules[]",
    "rules[].representatives",
    "rules[].representatives.power",
    "rules[].proxy",
    "rules[].online",
    "rules[].exemption",
    "rules[].ready",
    "rules[].fees[]",
    "rules[].arrival",
];

#[test]
fn the_published_schema_allows_exactly_what_is_read() {
    for place in PLACES {
        assert_eq!(keys_of_the_schema(place), keys_of_the_reader(place), "at \"{place}\"");
    }
}

#[test]
fn what_the_published_schema_wants_is_missed_where_it_is_missing() {
    for place in PLACES.into_iter().filter(|it| !it.is_empty()) {
        let mut json = serde_json::json!({});
        for part in place.rsplit('.') {
            let listed = if part.ends_with("[]") { serde_json::json!([json]) } else { json };
            json = serde_json::json!({ part.trim_end_matches("[]"): listed });
        }
        let here = place.replace("[]", "[0]");
        let missed = Config::read(&json.to_string()).unwrap_err();
        let mut missed: Vec<&str> = missed
            .iter()
            .filter(|it| it.wrong == Wrong::Missing)
            .filter_map(|it| it.path.strip_prefix(&here)?.strip_prefix('.'))
            .filter(|it| !it.contains('.'))
            .collect();
        missed.sort_unstable();
        let wanted = place_of_the_schema(place)["required"].clone();
        let mut wanted: Vec<String> =
            wanted.as_array().into_iter().flatten().map(|it| it.as_str().unwrap().to_owned()).collect();
        wanted.sort_unstable();
        assert_eq!(missed, wanted, "at \"{place}\"");
    }
}

#[test]
fn the_published_schema_names_every_hole_of_a_template() {
    let schema: serde_json::Value =
        serde_json::from_str(include_str!("../../public/config.schema.json")).unwrap();
    let holes: Vec<_> = Hole::ALL.iter().map(|it| it.name()).collect();

    assert_eq!(schema["$defs"]["segment"]["pattern"], format!(r"^([^{{}}]|\{{({})\}})+$", holes.join("|")));
}

#[test]
fn the_documentation_names_every_key() {
    let text = include_str!("../../docs/CONFIGURATION.md");
    let named: Vec<&str> =
        text.split('`').skip(1).step_by(2).flat_map(|it| it.split(['.', ':', ' '])).collect();

    for place in PLACES {
        for key in keys_of_the_schema(place).iter().filter(|it| *it != "$schema") {
            assert!(named.contains(&key.as_str()), "{key} at \"{place}\"");
        }
    }
}
