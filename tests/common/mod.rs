//! What the stories of `flow.rs` and the random journeys of `journeys.rs` share: a small city that does not exist.
//!
//! | office | does | peculiar |
//! |---|---|---|
//! | centre | card, proof | asks for an e-mail address |
//! | north | card | books without an e-mail address, too |
//! | south | card, passport | wants a captcha |
//! | suitcase | card | is for visits |

use buergertermin::booking::{
    Address, CalendarOffer, Catalogue, ContactRules, Office, OfficeId, Relation, Service, ServiceId, Setup,
    Slot, time::office_day,
};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

pub(crate) const CENTRE: OfficeId = OfficeId(1);
pub(crate) const NORTH: OfficeId = OfficeId(2);
pub(crate) const SOUTH: OfficeId = OfficeId(3);
pub(crate) const SUITCASE: OfficeId = OfficeId(4);

pub(crate) const CARD: ServiceId = ServiceId(11);
pub(crate) const PROOF: ServiceId = ServiceId(12);
pub(crate) const PASSPORT: ServiceId = ServiceId(13);

pub(crate) fn setup() -> Setup {
    Setup { counter_offices: None, visit_offices: vec![SUITCASE], activation_by_mail: true }
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
    CalendarOffer {
        days: [1, 2, 3, 6, 7, 8, 9].map(day).to_vec(),
        slots: [0, 10, 20].map(|it| slot(1, it)).to_vec(),
    }
}

pub(crate) fn rules() -> ContactRules {
    ContactRules { email_required: true, telephone: Some(false), custom: [None, None] }
}

pub(crate) fn catalogue() -> Catalogue {
    let service = |id, name: &str| Service { id, name: name.to_owned() };
    let does = |office, service| Relation { office, service, slots: 2 };
    Catalogue {
        services: vec![
            service(CARD, "Personalausweis"),
            service(PROOF, "Meldebescheinigung"),
            service(PASSPORT, "Reisepass"),
        ],
        offices: vec![
            office(CENTRE, "Bürgeramt Mitte"),
            Office {
                rules: ContactRules { email_required: false, ..rules() },
                ..office(NORTH, "Bürgeramt Nord")
            },
            Office { captcha: true, ..office(SOUTH, "Bürgeramt Süd") },
            office(SUITCASE, "Bürgerkoffer"),
        ],
        relations: vec![
            does(CENTRE, CARD),
            does(CENTRE, PROOF),
            does(NORTH, CARD),
            does(SOUTH, CARD),
            does(SOUTH, PASSPORT),
            does(SUITCASE, CARD),
        ],
    }
}

fn office(id: OfficeId, name: &str) -> Office {
    Office {
        id,
        name: name.to_owned(),
        address: Address::default(),
        hint: None,
        slot_minutes: 10,
        rules: rules(),
        captcha: false,
    }
}
