use super::super::Config;
use super::*;
use crate::i18n::Lang;

/// A configuration of which the rules are these.
fn read(rules: &str) -> Result<Vec<Rule>, Vec<String>> {
    let json = format!(
        r#"{{
            "api": {{ "kind": "zms", "url": "/api/citizen/" }},
            "reach": {{ "telephone": {{ "number": "+492214710115", "display": "0221 4710 115" }} }},
            "rules": {rules}
        }}"#
    );
    let config = Config::read(&json).map_err(|it| it.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    Ok(config.rules)
}

fn faults(rules: &str) -> Vec<String> {
    read(rules).unwrap_err()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

const FEES: &str = r#"[{
    "services": [1], "presence": "person",
    "fees": [
        { "name": "Karte", "cents": 3700, "fromAge": 24, "validFrom": "2021-01-01", "validTo": "2026-02-06", "source": "x" },
        { "name": "Karte", "cents": 4600, "fromAge": 24, "validFrom": "2026-02-07", "source": "x" },
        { "name": "Karte", "cents": 2760, "toAge": 23, "validFrom": "2026-02-07", "source": "x" },
        { "name": "Foto", "cents": 600, "way": "counter", "validFrom": "2025-05-01", "source": "x" }
    ]
}]"#;

#[test]
fn a_fee_holds_on_the_day_of_the_appointment_from_the_first_day_to_the_last() {
    let rules = read(FEES).unwrap();
    let cents = |on: &str, way| rules[0].fees_on(day(on), way).map(|it| it.cents).collect::<Vec<_>>();

    assert_eq!(cents("2026-02-06", Branch::Visit), [3700]);
    assert_eq!(cents("2026-02-07", Branch::Visit), [4600, 2760]);
    assert_eq!(cents("2026-02-07", Branch::Counter), [4600, 2760, 600]);
    assert_eq!(cents("2020-12-31", Branch::Counter), [0; 0]);
}

#[test]
fn a_fee_is_for_an_age() {
    let rules = read(FEES).unwrap();
    let cents = |age| {
        let fees = rules[0].fees_on(day("2026-12-01"), Branch::Visit);
        fees.filter(|it| it.is_for_age(age)).map(|it| it.cents).collect::<Vec<_>>()
    };

    assert_eq!(cents(24), [4600]);
    assert_eq!(cents(23), [2760]);
}

#[test]
fn what_is_said_of_a_service_is_read_as_it_is_written() {
    let rules = read(
        r#"[{
            "services": [1, 2], "presence": "person", "source": "PAuswG § 9", "photo": true,
            "representatives": {
                "guardian": { "papers": ["Bestellungsurkunde"] },
                "otherPower": { "enough": false, "text": { "de": "Reicht nicht.", "en": "Is not enough." } }
            },
            "proxy": { "text": "Mit Vollmacht.", "papers": ["Vollmacht", "Ihr Ausweis"] },
            "online": { "url": "https://www.example.org/", "text": "Mit Online-Ausweis." },
            "exemption": { "text": "Frei.", "conditions": ["Im Heim"], "papers": ["Alte Karte"], "handIn": "Im Amt." },
            "ready": { "always": ["Alte Karte"], "visit": ["Ein Tisch"] },
            "arrival": { "visit": "Wir bringen ihn." }
        }]"#,
    )
    .unwrap();
    let rule = &rules[0];

    assert_eq!(
        rule.ready_on(Branch::Visit).map(|it| it.get(Lang::De).0).collect::<Vec<_>>(),
        ["Alte Karte", "Ein Tisch"]
    );
    assert_eq!(rule.ready_on(Branch::Counter).count(), 1);
    assert!(rule.representative(Role::Guardian).unwrap().enough);
    assert_eq!(rule.arrival_on(Branch::Visit).unwrap().get(Lang::En).0, "Wir bringen ihn.");
    assert_eq!(rule.arrival_on(Branch::Counter), None);
    assert_eq!(
        rule.of_the_journey(),
        ServiceRule {
            services: vec![ServiceId(1), ServiceId(2)],
            advice: vec![Advice::Proxy, Advice::Online, Advice::Exemption],
            in_person: true,
            not_enough: vec![Role::OtherPower],
        }
    );
}

#[test]
fn everything_that_is_wrong_with_a_rule_is_named_by_its_path() {
    let wrong = r#"[
        { "services": [1], "presence": "perhaps", "fee": 4600 },
        { "services": [1, "two"], "presence": "anyone", "photo": "yes",
          "representatives": { "neighbour": {}, "power": { "enough": 1, "papers": [] } },
          "online": { "url": "www.example.org", "text": "" },
          "exemption": { "text": "Frei." },
          "ready": { "visit": ["Tisch", 2] },
          "arrival": { "post": "Mit der Post" },
          "fees": [
              { "name": "Karte", "cents": 46.5, "validFrom": "7.2.2026", "way": "online" },
              { "name": "Karte", "cents": 4600, "validFrom": "2026-02-30", "source": "x" },
              { "name": "Karte", "cents": 4600, "validFrom": "2026-02-07", "validTo": "2026-02-06", "source": "x" }
          ] }
    ]"#;

    assert_eq!(
        faults(wrong),
        [
            "rules[0].fee: is not known here; known are \"services\", \"presence\", \"source\", \"representatives\", \
             \"proxy\", \"online\", \"exemption\", \"ready\", \"photo\", \"fees\", \"feeNote\", \"arrival\"",
            "rules[0].presence: must be one of \"person\", \"anyone\"",
            "rules[1].services[1]: must be an id, which is a number",
            "rules[1].representatives.neighbour: is not known here; known are \"family\", \"carer\", \"guardian\", \
             \"power\", \"otherPower\"",
            "rules[1].representatives.power.enough: must be true or false",
            "rules[1].representatives.power.papers: must be a list of texts that is not empty",
            "rules[1].online.url: must be an address that begins with \"https://\", \"http://\", \"/\"",
            "rules[1].online.text: must be a text that is not empty",
            "rules[1].exemption.conditions: is missing",
            "rules[1].exemption.handIn: is missing",
            "rules[1].ready.visit[1]: must be a text, or an object with a text for each language",
            "rules[1].photo: must be true or false",
            "rules[1].fees[0].cents: must be a whole number",
            "rules[1].fees[0].way: must be one of \"counter\", \"visit\"",
            "rules[1].fees[0].validFrom: must be a day, such as \"2026-02-07\"",
            "rules[1].fees[0].source: is missing",
            "rules[1].fees[1].validFrom: must be a day, such as \"2026-02-07\"",
            "rules[1].fees[2].validTo: is before the day in validFrom",
            "rules[1].arrival.post: is not known here; known are \"counter\", \"visit\"",
            "rules[1].services[0]: is named by another rule already; say all of it in one",
        ]
    );
}

#[test]
fn a_rule_on_a_service_that_is_not_there_is_named() {
    let rules = read(r#"[{ "services": [7, 8], "presence": "anyone" }]"#).unwrap();
    let found = not_there(&rules, &Catalogue::default());

    assert_eq!(
        found.iter().map(ToString::to_string).collect::<Vec<_>>(),
        [
            "rules[0].services[0]: the appointment system has no service 7",
            "rules[0].services[1]: the appointment system has no service 8",
        ]
    );
}
