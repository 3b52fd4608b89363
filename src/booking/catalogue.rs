//! What the city offers: services, offices, and which office does which service how.
//!
//! What may be asked for together, how often and where is in [`super::matters`].

use super::{
    every::every,
    prose::{Line, Prose},
};

/// An office in the appointment system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OfficeId(pub u64);

/// A service (Anliegen) in the appointment system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ServiceId(pub u64);

/// All that can be booked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// In the order of the answer.
    pub services: Vec<Service>,
    /// In the order of the answer.
    pub offices: Vec<Office>,
    /// Which office does which service.
    pub relations: Vec<Relation>,
}

/// A matter that people come with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// Its id in the appointment system.
    pub id: ServiceId,
    /// As the city words it, in the city's language.
    pub name: Line,
    /// How often it may be asked for in one appointment; at least once.
    pub max_quantity: u32,
    /// What may be done in the same appointment and where, in the city's order.
    pub combinable: Vec<Combination>,
    /// The service of which this is a variant: the root of its family.
    pub root: Option<ServiceId>,
    /// Which variant it is.
    pub variant: Option<Variant>,
    /// Whether the city wants it in its list; else a link leads to it.
    pub listed: bool,
}

/// A service that may be done together with another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Combination {
    /// The other one.
    pub with: ServiceId,
    /// Where.
    pub at: Vec<OfficeId>,
}

every! {
    /// How, or for whom, a service is done (CONTRACT, "Types": `variantId`).
    pub enum Variant {
        /// At the office.
        OnSite,
        /// On the telephone.
        Telephone,
        /// By video.
        Video,
        /// For one person.
        OnePerson,
        /// For a family.
        Family,
        /// For people with a small matter.
        SmallClient,
        /// For companies.
        LargeClient,
    }
}

/// A place with counters, a stop of the suitcase, or the suitcase itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Office {
    /// Its id in the appointment system.
    pub id: OfficeId,
    /// As the city words it.
    pub name: Line,
    /// Where it is.
    pub address: Address,
    /// Floor or room, as the city words it.
    pub hint: Prose,
    /// How long a slot lasts, in minutes.
    pub slot_minutes: u32,
    /// How many slots one appointment may take; `None` for any number.
    pub most_slots: Option<u32>,
    /// Which come first in a list: the highest.
    pub priority: u32,
    /// Services for which it is not offered, although it does them.
    pub not_for: Vec<ServiceId>,
    /// The offices among which those services are divided: here together with others, at a peer alone.
    pub mixes_with: Vec<OfficeId>,
    /// The offices at the same place whose times are one supply.
    pub shares_with: Vec<OfficeId>,
    /// What it asks of whoever books.
    pub rules: ContactRules,
    /// It answers only to those who solved a captcha.
    pub captcha: bool,
}

/// A German postal address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// Street and number.
    pub street: Line,
    /// Five digits.
    pub postal_code: Line,
    /// Town.
    pub town: Line,
}

/// One office does one service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relation {
    /// Who does it.
    pub office: OfficeId,
    /// What is done.
    pub service: ServiceId,
    /// How many slots of the office it takes.
    pub slots: u32,
    /// How often it may be asked for there; `None` where the service's own limit holds.
    pub max_quantity: Option<u32>,
}

/// What an office may ask of whoever books.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContactRules {
    /// Without an e-mail address nobody can book there by mail.
    pub email_required: bool,
    /// Whether a telephone number is asked for, and whether it must be given.
    pub telephone: Option<bool>,
    /// The two free fields.
    pub custom: [Option<CustomField>; 2],
}

/// A free field with a label of the city's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomField {
    /// In the city's words; may be empty (CONTRACT: "Some scopes are odd").
    pub label: Line,
    /// Whether it must be filled.
    pub required: bool,
}

impl Catalogue {
    /// The service with this id.
    #[must_use]
    pub fn service(&self, id: ServiceId) -> Option<&Service> {
        self.services.iter().find(|it| it.id == id)
    }

    /// The office with this id.
    #[must_use]
    pub fn office(&self, id: OfficeId) -> Option<&Office> {
        self.offices.iter().find(|it| it.id == id)
    }

    /// How an office does a service.
    #[must_use]
    pub fn relation(&self, office: OfficeId, service: ServiceId) -> Option<&Relation> {
        self.relations.iter().find(|it| it.office == office && it.service == service)
    }
}

impl ContactRules {
    /// What any of several offices may ask for. Something must be given only where all of them want it: what the
    /// one that reserves wants besides is asked after the reservation. A free field that they call by different
    /// names is left until then, too.
    #[must_use]
    pub fn of_any<'a>(all: impl IntoIterator<Item = &'a Self>) -> Self {
        all.into_iter().cloned().reduce(Self::or).unwrap_or_default()
    }

    fn or(self, other: Self) -> Self {
        let [first, second] = self.custom;
        let [other_first, other_second] = other.custom;
        Self {
            email_required: self.email_required && other.email_required,
            telephone: match (self.telephone, other.telephone) {
                (Some(one), Some(another)) => Some(one && another),
                (Some(_), None) | (None, Some(_)) => Some(false),
                (None, None) => None,
            },
            custom: [either(first, other_first), either(second, other_second)],
        }
    }
}

fn either(one: Option<CustomField>, other: Option<CustomField>) -> Option<CustomField> {
    match (one, other) {
        (Some(one), Some(other)) if one.label == other.label => {
            Some(CustomField { required: one.required && other.required, ..one })
        }
        (Some(_), Some(_)) | (None, None) => None,
        (Some(only), None) | (None, Some(only)) => Some(CustomField { required: false, ..only }),
    }
}

impl Variant {
    /// Whether somebody comes to the office for it.
    #[must_use]
    pub const fn on_site(self) -> bool {
        !matches!(self, Self::Telephone | Self::Video)
    }
}
