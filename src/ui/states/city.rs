//! The city of the examples. It does not exist.

use crate::{
    booking::{
        Address, Appointment, AppointmentStatus, BookedService, Catalogue, Combination, Contact,
        ContactRules, Credentials, CustomField, Office, OfficeId, Prose, Relation, Reservation, Service,
        ServiceId, Slot, Variant,
    },
    config::Config,
};
use chrono::{DateTime, TimeDelta, Utc};

pub(super) const CENTRE: OfficeId = OfficeId(1);
pub(super) const CARD: ServiceId = ServiceId(11);
pub(super) const PROOF: ServiceId = ServiceId(12);
pub(super) const CONDUCT: ServiceId = ServiceId(14);
pub(super) const PENSION: ServiceId = ServiceId(19);
pub(super) const SUITCASE: OfficeId = OfficeId(3);
const NORTH: OfficeId = OfficeId(2);

/// What it has configured: everything that can be.
#[expect(clippy::expect_used, reason = "the file is our own, and never shipped")]
pub(super) fn config() -> Config {
    Config::read(include_str!("city.json")).expect("the examples' configuration has no fault")
}

/// The moment of the examples: Tuesday, 24 November 2026, 10:30 at the office.
pub(super) fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_512_600, 0).unwrap_or_default()
}

const NAMES: [&str; 9] = [
    "Personalausweis beantragen",
    "Meldebescheinigung",
    "Wohnsitzanmeldung für Personen mit Aufenthaltstitel und Familienangehörige",
    "Führungszeugnis beantragen",
    "Reisepass beantragen",
    "Beglaubigung von Unterschriften",
    "Fundsachen",
    "Bewohnerparkausweis",
    "Rentenauskunft",
];

/// Nine matters, more than are looked over without a search: the first two go together, the last has three variants.
pub(super) fn catalogue() -> Catalogue {
    let mut services: Vec<Service> = NAMES.iter().zip(11..).map(|(name, id)| service(id, name)).collect();
    for (id, name, kind) in
        [(31, "Rentenauskunft Telefon", Variant::Telephone), (32, "Rentenauskunft Video", Variant::Video)]
    {
        services.push(Service {
            root: Some(PENSION),
            variant: Some(kind),
            listed: false,
            ..service(id, name)
        });
    }
    let relation = |office, service: &Service| Relation {
        office,
        service: service.id,
        slots: if office == SUITCASE { 1 } else { 2 },
        max_quantity: None,
    };
    let mut relations: Vec<Relation> =
        services.iter().flat_map(|it| [relation(CENTRE, it), relation(NORTH, it)]).collect();
    relations.extend(services.iter().take(2).map(|it| relation(SUITCASE, it)));
    Catalogue { services, offices: vec![centre(), north(), suitcase()], relations }
}

fn service(id: u64, name: &str) -> Service {
    let together = [CARD, PROOF];
    let combinable = together.map(|with| Combination { with, at: vec![CENTRE, NORTH, SUITCASE] });
    Service {
        id: ServiceId(id),
        name: name.into(),
        max_quantity: if id == CARD.0 { 4 } else { 1 },
        combinable: if together.contains(&ServiceId(id)) { combinable.to_vec() } else { Vec::new() },
        root: None,
        variant: None,
        listed: true,
    }
}

fn centre() -> Office {
    Office {
        id: CENTRE,
        name: "Bürgeramt Mitte".into(),
        address: address("Rathausplatz 1"),
        hint: Prose::read("Erdgeschoss"),
        slot_minutes: 10,
        rules: rules(),
        ..Office::default()
    }
}

fn north() -> Office {
    Office {
        id: NORTH,
        name: "Seniorenbüro Nord".into(),
        address: address("Schulstraße 12"),
        hint: Prose::default(),
        ..centre()
    }
}

fn suitcase() -> Office {
    Office {
        id: SUITCASE, name: "Bürgerkoffer".into(), hint: Prose::default(), slot_minutes: 60, ..centre()
    }
}

fn address(street: &str) -> Address {
    Address { street: street.into(), postal_code: "12345".into(), town: "Musterstadt".into() }
}

/// An office that asks for everything: so every field is shown.
pub(super) fn rules() -> ContactRules {
    let field = |label: &str, required| Some(CustomField { label: label.into(), required });
    ContactRules {
        email_required: true,
        telephone: Some(false),
        custom: [field("Zusätzliche Bemerkungen", false), field("", true)],
    }
}

/// A time on the n-th day from the moment of the examples, so many minutes after nine.
pub(super) fn slot(days: i64, minutes: i64) -> Slot {
    // 8:00 UTC is nine o'clock in winter.
    let nine = DateTime::from_timestamp(1_795_507_200, 0).unwrap_or_default();
    Slot { office: CENTRE, start: nine + TimeDelta::days(days) + TimeDelta::minutes(minutes) }
}

/// The same times and places as [`slot`], where the suitcase comes.
pub(super) fn visit_slot(days: i64, minutes: i64) -> Slot {
    Slot { office: SUITCASE, ..slot(days, minutes) }
}

/// Every other time of [`slot`] is at the other office.
pub(super) fn at_north(slot: Slot) -> Slot {
    Slot { office: NORTH, ..slot }
}

/// As it was before it was changed.
pub(super) fn contact() -> Contact {
    Contact {
        name: "Erika Muster".to_owned(),
        email: "erika.muster@example.com".to_owned(),
        telephone: "01713920042".to_owned(),
        ..Contact::default()
    }
}

pub(super) fn credentials() -> Credentials {
    Credentials { process: 100_804, key: "317f".to_owned() }
}

pub(super) fn reservation() -> Reservation {
    Reservation {
        credentials: credentials(),
        slot: slot(2, 30),
        services: booked(&[(CARD, "Personalausweis beantragen", 1)]),
        minutes: 15,
        activation_minutes: 45,
        rules: rules(),
    }
}

fn booked(services: &[(ServiceId, &str, u32)]) -> Vec<BookedService> {
    let service = |(id, name, count): &(ServiceId, &str, u32)| BookedService {
        id: Some(*id),
        name: (*name).into(),
        count: *count,
    };
    services.iter().map(service).collect()
}

pub(super) fn appointment(status: AppointmentStatus) -> Appointment {
    Appointment {
        number: "R0147".into(),
        status,
        start: slot(2, 30).start,
        end: Some(slot(2, 90).start),
        office: CENTRE,
        office_name: "Bürgeramt Mitte".into(),
        address: "Rathausplatz 1, 12345 Musterstadt".into(),
        hint: Prose::read("Erdgeschoss"),
        services: booked(&[(CARD, "Personalausweis beantragen", 1), (PROOF, "Meldebescheinigung", 2)]),
        remarks: Prose::read("Bitte bringen Sie Ihren alten Ausweis mit."),
        email: "erika.muster@example.com".to_owned(),
        noted: [String::new(), String::new()],
    }
}

/// The appointment of a visit.
pub(super) fn visit(status: AppointmentStatus) -> Appointment {
    Appointment {
        office: SUITCASE,
        office_name: "Bürgerkoffer".into(),
        remarks: Prose::default(),
        noted: [
            "Lindenweg 7, 12345 Musterstadt; Etage: 2. Etage, Aufzug; Klingel: Beispiel".to_owned(),
            "Kontakt: Sabine Beispiel (Familie oder Freundeskreis); Telefon: 01713920042".to_owned(),
        ],
        ..appointment(status)
    }
}
