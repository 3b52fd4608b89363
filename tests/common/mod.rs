//! What the stories of `flow.rs` and the random journeys of `journeys.rs` share: a small city that does not exist.
//!
//! | office | does | peculiar |
//! |---|---|---|
//! | centre | card, proof | asks for an e-mail address |
//! | north | card, licence, advice | books without an e-mail address, too |
//! | south | passport | wants a proof of work |
//! | suitcase | card, proof | is for visits |
//!
//! Card and proof can be done together, at the centre and at a visit. Advice is to be had at the office or by telephone.

use buergertermin::booking::{
    CalendarOffer, Catalogue, Combination, ContactRules, CustomField, FreeDay, Office, OfficeId, Relation,
    Role, Service, ServiceId, Setup, Slot, Variant,
    remark::Template,
    rules::{Advice, ServiceRule},
    time::office_day,
};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

pub(crate) const CENTRE: OfficeId = OfficeId(1);
pub(crate) const NORTH: OfficeId = OfficeId(2);
pub(crate) const SOUTH: OfficeId = OfficeId(3);
pub(crate) const SUITCASE: OfficeId = OfficeId(4);

/// Does [`CARD_AT_HOME`], but can't be told where to go.
pub(crate) const EAST: OfficeId = OfficeId(6);

pub(crate) const CARD: ServiceId = ServiceId(11);
pub(crate) const PROOF: ServiceId = ServiceId(12);
pub(crate) const PASSPORT: ServiceId = ServiceId(13);
pub(crate) const LICENCE: ServiceId = ServiceId(14);
pub(crate) const ADVICE: ServiceId = ServiceId(15);
pub(crate) const ADVICE_HERE: ServiceId = ServiceId(16);
pub(crate) const ADVICE_BY_TELEPHONE: ServiceId = ServiceId(17);
pub(crate) const CARD_AT_HOME: ServiceId = ServiceId(18);
pub(crate) const PROOF_AT_HOME: ServiceId = ServiceId(19);

/// A city that visits those who live in two of its districts and are registered in it.
pub(crate) fn setup() -> Setup {
    let template = |segments: &[&str]| Template::parse(segments).ok();
    Setup {
        visit_offices: vec![SUITCASE],
        postal_codes: ["01067", "01069"].map(str::to_owned).to_vec(),
        asks_registered: true,
        people_per_visit: Some(3),
        templates: [
            template(&[
                "{street} {number}, {postalCode} {town}",
                "Etage: {floor}",
                "Klingel: {bell}",
                "Fragen nach: {askFor}",
            ]),
            template(&["Kontakt: {contact} ({role})", "Telefon: {telephone}", "Personen: {people}"]),
        ],
        roles: ["Familie", "Pflege", "Betreuung", "Vollmacht", "andere Vollmacht"]
            .map(str::to_owned)
            .to_vec(),
        synonyms: vec![("Perso".to_owned(), "Personalausweis".to_owned())],
        activation_by_mail: true,
        ..Setup::default()
    }
}

/// Rules on three matters: a paper that does not suffice, an exemption, somebody else who can do it, and online.
pub(crate) fn ruled() -> Setup {
    let rule = |service, advice: &[Advice]| ServiceRule {
        services: vec![service],
        advice: advice.to_vec(),
        ..ServiceRule::default()
    };
    let card = rule(CARD, &[Advice::Exemption]);
    Setup {
        rules: vec![
            ServiceRule { in_person: true, not_enough: vec![Role::OtherPower], ..card },
            rule(PROOF, &[Advice::Proxy]),
            rule(LICENCE, &[Advice::Online]),
        ],
        ..setup()
    }
}

/// A city that visits nobody by the appointment system.
pub(crate) fn without_visits() -> Setup {
    Setup { counter_offices: Some(vec![CENTRE, NORTH, SOUTH]), activation_by_mail: true, ..Setup::default() }
}

/// A city whose visits are services of ordinary offices ([`catalogue_with_services_at_home`]), and that writes all into the
/// first free field.
pub(crate) fn with_services_at_home() -> Setup {
    let all =
        ["{street} {number}, {postalCode} {town}", "Klingel: {bell}", "Kontakt: {contact}, {telephone}"];
    Setup {
        visit_offices: Vec::new(),
        visit_services: vec![CARD_AT_HOME, PROOF_AT_HOME],
        templates: [Template::parse(&all).ok(), None],
        ..setup()
    }
}

/// Tuesday, 24 November 2026, 10:30 at the office.
pub(crate) fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_512_600, 0).unwrap()
}

/// The n-th day from [`now`].
pub(crate) fn day(days: i64) -> NaiveDate {
    office_day(now() + TimeDelta::days(days))
}

/// A time at the centre on the n-th day from [`now`], so many minutes after half past ten.
pub(crate) fn slot(days: i64, minutes: i64) -> Slot {
    Slot { office: CENTRE, start: now() + TimeDelta::days(days) + TimeDelta::minutes(minutes) }
}

/// Seven days, more than are listed at first, with the times of the first one.
pub(crate) fn offer() -> CalendarOffer {
    offer_at(CENTRE)
}

/// The same at another office.
pub(crate) fn offer_at(office: OfficeId) -> CalendarOffer {
    CalendarOffer {
        days: [1, 2, 3, 6, 7, 8, 9].map(|it| FreeDay { date: day(it), offices: vec![office] }).to_vec(),
        slots: [0, 10, 20].map(|it| Slot { office, ..slot(1, it) }).to_vec(),
    }
}

pub(crate) fn rules() -> ContactRules {
    ContactRules { email_required: true, telephone: Some(false), custom: [None, None] }
}

/// The same, and two free fields.
pub(crate) fn rules_of_visits() -> ContactRules {
    let field = |label: &str| Some(CustomField { label: label.into(), required: true });
    ContactRules { custom: [field("Adresse"), field("Kontakt")], ..rules() }
}

pub(crate) fn catalogue() -> Catalogue {
    let does = |office, service, slots| Relation { office, service, slots, max_quantity: None };
    let together = |with, at: &[OfficeId]| Combination { with, at: at.to_vec() };
    let variant = |it| Service { root: Some(ADVICE), variant: Some(it), ..service(ADVICE, "") };
    Catalogue {
        services: vec![
            Service {
                max_quantity: 4,
                combinable: vec![together(PROOF, &[CENTRE, SUITCASE]), together(LICENCE, &[NORTH])],
                ..service(CARD, "Personalausweis")
            },
            service(PROOF, "Meldebescheinigung"),
            service(PASSPORT, "Reisepass"),
            service(LICENCE, "Führerschein"),
            service(ADVICE, "Beratung zur Rente"),
            Service { id: ADVICE_HERE, name: "Beratung zur Rente im Amt".into(), ..variant(Variant::OnSite) },
            Service {
                id: ADVICE_BY_TELEPHONE,
                name: "Beratung zur Rente am Telefon".into(),
                ..variant(Variant::Telephone)
            },
        ],
        offices: vec![
            office(CENTRE, "Bürgeramt Mitte"),
            Office {
                rules: ContactRules { email_required: false, ..rules() },
                ..office(NORTH, "Bürgeramt Nord")
            },
            Office { captcha: true, ..office(SOUTH, "Bürgeramt Süd") },
            Office { rules: rules_of_visits(), ..office(SUITCASE, "Bürgerkoffer") },
        ],
        relations: vec![
            does(CENTRE, CARD, 2),
            does(CENTRE, PROOF, 1),
            does(NORTH, CARD, 2),
            does(NORTH, LICENCE, 3),
            does(NORTH, ADVICE_HERE, 3),
            does(NORTH, ADVICE_BY_TELEPHONE, 2),
            does(SOUTH, PASSPORT, 2),
            does(SUITCASE, CARD, 3),
            does(SUITCASE, PROOF, 1),
        ],
    }
}

/// The same city without the suitcase: the centre and the north make visits, and the east would if it had the free field.
/// The centre does both services at one visit. Card and card at home name each other as well, as nobody should have it.
pub(crate) fn catalogue_with_services_at_home() -> Catalogue {
    let mut city = catalogue();
    city.offices.retain(|it| it.id != SUITCASE);
    city.relations.retain(|it| it.office != SUITCASE);
    let remarks = CustomField { label: "Bemerkungen".into(), required: false };
    for it in city.offices.iter_mut().filter(|it| [CENTRE, NORTH].contains(&it.id)) {
        it.rules.custom[0] = Some(remarks.clone());
    }
    city.offices.push(office(EAST, "Bürgeramt Ost"));
    let together = |with| Combination { with, at: vec![CENTRE] };
    city.services.push(Service {
        max_quantity: 2,
        combinable: vec![together(PROOF_AT_HOME), together(CARD)],
        ..service(CARD_AT_HOME, "Personalausweis, Hausbesuch")
    });
    city.services.push(service(PROOF_AT_HOME, "Meldebescheinigung, Hausbesuch"));
    let does = |office, service, slots| Relation { office, service, slots, max_quantity: None };
    city.relations.extend([
        does(CENTRE, CARD_AT_HOME, 6),
        does(CENTRE, PROOF_AT_HOME, 3),
        does(NORTH, CARD_AT_HOME, 6),
        does(EAST, CARD, 2),
        does(EAST, CARD_AT_HOME, 6),
    ]);
    city
}

pub(crate) fn service(id: ServiceId, name: &str) -> Service {
    Service {
        id,
        name: name.into(),
        max_quantity: 1,
        combinable: Vec::new(),
        root: None,
        variant: None,
        listed: true,
    }
}

pub(crate) fn office(id: OfficeId, name: &str) -> Office {
    Office { id, name: name.into(), slot_minutes: 10, rules: rules(), ..Office::default() }
}
