//! The city of the examples. It does not exist.

use crate::{
    booking::{
        Address, Appointment, AppointmentStatus, Catalogue, ContactRules, Credentials, CustomField, Office,
        OfficeId, Relation, Reservation, Service, ServiceId, Slot,
    },
    config::{ApiConfig, ApiKind, Config, Counter, Links, LocalText, Reach, Telephone, Visits},
    i18n::Lang,
};
use chrono::{DateTime, TimeDelta, Utc};

pub(super) const CENTRE: OfficeId = OfficeId(1);
pub(super) const CARD: ServiceId = ServiceId(11);
const NORTH: OfficeId = OfficeId(2);

pub(super) fn config() -> Config {
    let mut hours = LocalText::same("Montag bis Freitag, 8 bis 16 Uhr".to_owned());
    hours.set(Lang::En, "Monday to Friday, 8:00 to 16:00".to_owned());
    let criterion =
        "Wir besuchen Menschen, die den Weg ins Bürgeramt nicht schaffen, zu Hause oder im Pflegeheim.";
    Config {
        api: ApiConfig { kind: ApiKind::Zms, url: "/api/citizen/".to_owned() },
        reach: Reach {
            telephone: Telephone {
                number: "+492214710115".to_owned(),
                display: "0221 4710 115".to_owned(),
                hours: Some(hours),
            },
            email: Some("termine@musterstadt.example".to_owned()),
        },
        links: Links { portal: Some("/".to_owned()), privacy: Some("/datenschutz".to_owned()) },
        counter: Counter {
            offices: None,
            mobile: Vec::new(),
            access: Some(LocalText::same("Das Bürgeramt hat keine Stufen, aber einen Aufzug.".to_owned())),
        },
        visits: Visits { criterion: Some(LocalText::same(criterion.to_owned())), ..Visits::default() },
        synonyms: Vec::new(),
    }
}

/// The moment of the examples: Tuesday, 24 November 2026, 10:30 at the office.
pub(super) fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_512_600, 0).unwrap_or_default()
}

pub(super) fn catalogue() -> Catalogue {
    let names = [
        "Personalausweis beantragen",
        "Meldebescheinigung",
        "Wohnsitzanmeldung für Personen mit Aufenthaltstitel und Familienangehörige",
        "Führungszeugnis beantragen",
    ];
    let services: Vec<Service> = names
        .iter()
        .zip(11..)
        .map(|(name, id)| Service { id: ServiceId(id), name: (*name).to_owned() })
        .collect();
    let relation = |office, service: &Service| Relation { office, service: service.id, slots: 2 };
    let relations = services.iter().flat_map(|it| [relation(CENTRE, it), relation(NORTH, it)]).collect();
    Catalogue { services, offices: vec![centre(), north()], relations }
}

fn centre() -> Office {
    Office {
        id: CENTRE,
        name: "Bürgeramt Mitte".to_owned(),
        address: address("Rathausplatz 1"),
        hint: Some("Erdgeschoss".to_owned()),
        slot_minutes: 10,
        rules: rules(),
        captcha: false,
    }
}

fn north() -> Office {
    Office {
        id: NORTH,
        name: "Bürgeramt Nord".to_owned(),
        address: address("Schulstraße 12"),
        hint: None,
        ..centre()
    }
}

fn address(street: &str) -> Address {
    Address { street: street.to_owned(), postal_code: "12345".to_owned(), town: "Musterstadt".to_owned() }
}

/// An office that asks for everything: so every field is shown.
pub(super) fn rules() -> ContactRules {
    let field = |label: &str, required| Some(CustomField { label: label.to_owned(), required });
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

pub(super) fn credentials() -> Credentials {
    Credentials { process: 100_804, key: "317f".to_owned() }
}

pub(super) fn reservation() -> Reservation {
    Reservation {
        credentials: credentials(),
        slot: slot(2, 30),
        minutes: 15,
        activation_minutes: 45,
        rules: rules(),
    }
}

pub(super) fn appointment(status: AppointmentStatus) -> Appointment {
    Appointment {
        number: "R0147".to_owned(),
        status,
        start: slot(2, 30).start,
        office: CENTRE,
        office_name: "Bürgeramt Mitte".to_owned(),
        address: "Rathausplatz 1, 12345 Musterstadt".to_owned(),
        hint: Some("Erdgeschoss".to_owned()),
        services: vec![("Personalausweis beantragen".to_owned(), 1), ("Meldebescheinigung".to_owned(), 2)],
        remarks: vec!["Bitte bringen Sie Ihren alten Ausweis mit.".to_owned()],
        email: "erika.muster@example.com".to_owned(),
    }
}
