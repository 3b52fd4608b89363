//! What the city offers: services, offices, and which office does what.

/// An office in the appointment system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
    pub name: String,
}

/// A place with counters, a stop of the suitcase, or the suitcase itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    /// Its id in the appointment system.
    pub id: OfficeId,
    /// As the city words it.
    pub name: String,
    /// Where it is.
    pub address: Address,
    /// Floor or room, as the city words it.
    pub hint: Option<String>,
    /// How long a slot lasts, in minutes.
    pub slot_minutes: u32,
    /// What it asks of whoever books.
    pub rules: ContactRules,
    /// It answers only to those who solved a captcha.
    pub captcha: bool,
}

/// A German postal address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// Five digits.
    pub postal_code: String,
    /// Town.
    pub town: String,
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
    pub label: String,
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

    /// The offices that do the service.
    pub fn offices_for(&self, service: ServiceId) -> impl Iterator<Item = &Office> {
        self.offices.iter().filter(move |it| self.relation(it.id, service).is_some())
    }

    /// The services that at least one office does.
    pub fn services_offered(&self) -> impl Iterator<Item = &Service> {
        self.services.iter().filter(|it| self.offices_for(it.id).next().is_some())
    }

    /// How an office does a service.
    #[must_use]
    pub fn relation(&self, office: OfficeId, service: ServiceId) -> Option<&Relation> {
        self.relations.iter().find(|it| it.office == office && it.service == service)
    }

    /// How long the service takes there, in minutes.
    #[must_use]
    pub fn minutes(&self, office: OfficeId, service: ServiceId) -> Option<u32> {
        Some(self.office(office)?.slot_minutes.saturating_mul(self.relation(office, service)?.slots))
    }

    /// The same catalogue with those offices only that `keep` wants; services that nobody does any more are gone.
    #[must_use]
    pub fn only(mut self, keep: impl Fn(OfficeId) -> bool) -> Self {
        self.offices.retain(|it| keep(it.id));
        self.relations.retain(|it| keep(it.office));
        let relations = &self.relations;
        self.services.retain(|service| relations.iter().any(|it| it.service == service.id));
        self
    }
}
