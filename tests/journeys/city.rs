//! The cities of the random journeys: one that asks everybody, and others that differ from it in what the flow must mind.

use crate::common::{
    CARD, CENTRE, NORTH, PROOF, SOUTH, SUITCASE, catalogue, catalogue_with_services_at_home, office, ruled,
    rules, service, setup, with_services_at_home, without_visits,
};
use buergertermin::booking::{
    Catalogue, Combination, ContactRules, CustomField, Office, OfficeId, Relation, ServiceId, Setup,
    VisitMode, remark::Template,
};
use chrono::TimeDelta;

/// At the same place as the centre.
pub(super) const STAIRCASE: OfficeId = OfficeId(5);

/// What its portal says, and what its appointment system offers.
#[derive(Clone)]
pub(super) struct City {
    pub(super) setup: Setup,
    pub(super) catalogue: Catalogue,
}

/// One of them; the first one is the most frequent.
pub(super) fn city(choice: u32) -> City {
    let (setup, catalogue) = match choice % 20 {
        0..5 => (setup(), catalogue()),
        5..10 => (Setup { idle: Some(TimeDelta::minutes(14)), ..ruled() }, narrow()),
        10 | 11 => (Setup { visit: VisitMode::Only, ..setup() }, catalogue()),
        12 | 13 => (Setup { visit: VisitMode::Off, ..setup() }, catalogue()),
        14 | 15 => (without_visits(), narrow()),
        16 => (setup(), untold()),
        17 => (Setup { visit: VisitMode::Only, ..setup() }, untold()),
        18 => (with_services_at_home(), catalogue_with_services_at_home()),
        _ => (plain(), narrow()),
    };
    City { setup, catalogue }
}

/// One in which homes get several visits.
pub(super) fn city_of_homes(choice: u32) -> City {
    let (setup, catalogue) = match choice % 3 {
        0 => (several(2), catalogue()),
        1 => (several(3), narrow()),
        _ => (Setup { activation_by_mail: false, ..several(2) }, catalogue()),
    };
    City { setup, catalogue }
}

/// A city that makes so many visits to one home in one go, to two people each.
fn several(visits: u32) -> Setup {
    Setup { people_per_visit: Some(2), most_visits: Some(visits), ..setup() }
}

/// A city that visits everywhere, asks little, sends no mail, and writes all into the first free field.
fn plain() -> Setup {
    let all = Template::parse(&[
        "{street} {number}, {postalCode} {town}",
        "Klingel: {bell}",
        "Kontakt: {contact}, {telephone}",
        "Personen: {people}",
    ]);
    Setup {
        postal_codes: Vec::new(),
        asks_registered: false,
        templates: [all.ok(), None],
        activation_by_mail: false,
        ..setup()
    }
}

/// Limits, two offices at one place, free fields at a counter, and a long list of matters.
fn narrow() -> Catalogue {
    let mut city = catalogue();
    for it in &mut city.offices {
        match it.id {
            CENTRE => {
                it.most_slots = Some(5);
                it.shares_with = vec![STAIRCASE];
            }
            NORTH => it.rules = remarks_at_north(),
            _ => {}
        }
    }
    // Four identity cards are done at the north alone; with a proof besides, two are the most.
    city.offices.push(Office {
        shares_with: vec![CENTRE],
        most_slots: Some(3),
        ..office(STAIRCASE, "Bürgeramt Mitte, Aufgang B")
    });
    let does = |office, service, max_quantity| Relation { office, service, slots: 1, max_quantity };
    city.relations.extend([does(STAIRCASE, CARD, None), does(STAIRCASE, PROOF, None)]);
    // And an identity card is done where a proof of work is demanded, too.
    city.relations.push(does(SOUTH, CARD, None));
    for it in city.relations.iter_mut().filter(|it| (it.office, it.service) == (SUITCASE, CARD)) {
        it.max_quantity = Some(2);
    }
    let with_staircase = |it: &mut Combination| {
        if it.with == PROOF {
            it.at.push(STAIRCASE);
        }
    };
    city.services.iter_mut().flat_map(|it| &mut it.combinable).for_each(with_staircase);
    for id in (100..120).map(ServiceId) {
        city.services.push(service(id, "Sonstiges"));
        city.relations.push(does(NORTH, id, None));
    }
    city
}

fn remarks_at_north() -> ContactRules {
    let field = |required| Some(CustomField { label: "Bemerkung".into(), required });
    ContactRules { email_required: false, custom: [field(false), field(true)], ..rules() }
}

/// The suitcase can't be told where to go: there are no visits after all.
fn untold() -> Catalogue {
    let mut city = catalogue();
    for it in city.offices.iter_mut().filter(|it| it.id == SUITCASE) {
        it.rules = rules();
    }
    city
}
