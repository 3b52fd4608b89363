//! What the city offers: offices, services, which office offers what, and opening hours.
//!
//! The first three are answered as they stand in the seed; what the rules need to know is read out of the
//! same text once.

use chrono::NaiveDate;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

use crate::{
    opening::{Day, Opening},
    record::BookedService,
    slots::Period,
};

/// The whole offer.
#[derive(Debug)]
pub(crate) struct Catalogue {
    /// The answer to the question for the catalogue.
    pub(crate) page: Value,
    offices: Vec<Office>,
    services: Vec<Service>,
    relations: Vec<Relation>,
    openings: Vec<Opening>,
    closed_days: Vec<Day>,
}

/// An office. Without a scope it is listed and cannot be booked.
///
/// Its scope is the one that a reservation shows and an update enforces. Where the seed has a
/// `scopeAtReserve`, the catalogue lists another one.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Office {
    pub(crate) id: u32,
    pub(crate) slot_time_in_minutes: u32,
    pub(crate) scope: Option<Scope>,
    /// Offices, itself included, that offer each time once when they are asked together.
    pub(crate) shared_booking_office_ids: Option<Vec<u32>>,
    /// The scope as the answers to a reservation show it.
    #[serde(skip)]
    pub(crate) scope_page: Value,
}

/// The office's rules for bookings.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "the switches as the API names them")]
pub(crate) struct Scope {
    pub(crate) id: u32,
    pub(crate) provider: Provider,
    pub(crate) short_name: String,
    pub(crate) email_required: bool,
    pub(crate) telephone_required: bool,
    pub(crate) custom_textfield_activated: bool,
    pub(crate) custom_textfield_required: bool,
    pub(crate) custom_textfield2_activated: bool,
    pub(crate) custom_textfield2_required: bool,
    pub(crate) captcha_activated_required: bool,
    pub(crate) appointments_per_mail: Option<String>,
    pub(crate) whitelisted_mails: Option<String>,
    pub(crate) reservation_duration: i64,
    pub(crate) activation_duration: i64,
}

/// The office as its scope calls it: the official name, and the name for citizens.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Provider {
    pub(crate) name: String,
    pub(crate) display_name: String,
    pub(crate) contact: Contact,
}

/// The office's address.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Contact {
    pub(crate) street: String,
    pub(crate) street_number: String,
    pub(crate) postal_code: String,
    pub(crate) city: String,
}

#[derive(Debug, Clone, Deserialize)]
struct Service {
    id: u32,
    name: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Relation {
    office_id: u32,
    service_id: u32,
    slots: u32,
}

/// The seed's file.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Written {
    offices: Vec<Value>,
    services: Vec<Value>,
    relations: Vec<Value>,
    openings: Vec<Opening>,
    /// Days on which no office opens, whatever the week says.
    #[serde(default)]
    closed_days: Vec<Day>,
}

impl Catalogue {
    /// Reads a seed.
    ///
    /// # Errors
    /// When the text is no JSON, or lacks what the rules need.
    pub(crate) fn read(seed: &str) -> serde_json::Result<Self> {
        let mut written: Written = serde_json::from_str(seed)?;
        Ok(Self {
            offices: written.offices.iter_mut().map(Office::read).collect::<Result<_, _>>()?,
            services: each(&written.services)?,
            relations: each(&written.relations)?,
            openings: written.openings,
            closed_days: written.closed_days,
            page: json!({
                "offices": written.offices, "services": written.services, "relations": written.relations
            }),
        })
    }

    pub(crate) fn office(&self, id: u32) -> Option<&Office> {
        self.offices.iter().find(|office| office.id == id)
    }

    /// Whether one of these offices answers only to those who solved a captcha.
    pub(crate) fn wants_captcha(&self, office_ids: &[u32]) -> bool {
        let scopes = office_ids.iter().filter_map(|id| self.office(*id)?.scope.as_ref());
        scopes.into_iter().any(|scope| scope.captcha_activated_required)
    }

    /// The service's name; empty for a service that an office offers and the city does not list.
    pub(crate) fn service_name(&self, id: u32) -> &str {
        self.services.iter().find(|service| service.id == id).map_or("", |service| &service.name)
    }

    /// How many slots these services take at this office. `None` when it does not offer all of them.
    pub(crate) fn slots(&self, office_id: u32, services: &[BookedService]) -> Option<u32> {
        let slots = |booked: &BookedService| {
            let offered = |it: &&Relation| it.office_id == office_id && it.service_id == booked.service_id;
            self.relations.iter().find(offered).map(|it| it.slots.saturating_mul(booked.count))
        };
        services.iter().map(slots).sum()
    }

    /// The office's opening periods on this day, as far as today they may be booked.
    pub(crate) fn periods(&self, office: &Office, day: NaiveDate, today: NaiveDate) -> Vec<Period> {
        if self.closed_days.iter().any(|closed| closed.0 == day) {
            return Vec::new();
        }
        let period = |opening: &Opening| opening.period(day, today, office.slot_time_in_minutes);
        self.openings.iter().filter(|opening| opening.office_id == office.id).filter_map(period).collect()
    }
}

impl Office {
    /// Reads an office, and takes out of its page what the catalogue must not show: the fields that its scope
    /// has for reservations only.
    fn read(page: &mut Value) -> serde_json::Result<Self> {
        let at_reserve = page.as_object_mut().and_then(|fields| fields.remove("scopeAtReserve"));
        let mut page = page.clone();
        let scope = page.get_mut("scope").and_then(Value::as_object_mut);
        if let (Some(scope), Some(Value::Object(at_reserve))) = (scope, at_reserve) {
            scope.extend(at_reserve);
        }
        let office = Self::deserialize(&page)?;
        Ok(Self { scope_page: page.get("scope").cloned().unwrap_or_default(), ..office })
    }
}

fn each<T: DeserializeOwned>(pages: &[Value]) -> serde_json::Result<Vec<T>> {
    pages.iter().map(T::deserialize).collect()
}
