//! The city's configuration: one JSON file, parsed and checked; every fault is named by its path, all at once.
//!
//! Nothing about a city stands in code. The published schema is `public/config.schema.json`; `public/gladbeck.json` and
//! `public/neustadt.json` are examples of it, and all are held against this reader by a test.

mod fault;
mod privacy;
mod reach;
mod reader;
pub mod rules;
mod text;
mod visits;

pub use self::{
    fault::{Fault, Wrong},
    privacy::Privacy,
    reach::{Links, Reach, Relay, Telephone},
    rules::Rule,
    text::LocalText,
    visits::{Area, Visits, asks_for_a_reason},
};
use self::{
    privacy::privacy,
    reach::{links, reach},
    reader::Reader,
    rules::rules,
    visits::visits,
};
use crate::{
    booking::{Catalogue, OfficeId, Role, ServiceId, Setup, VisitMode, every::Every},
    i18n::Words,
};
use chrono::TimeDelta;

/// What a city sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The appointment system.
    pub api: ApiConfig,
    /// The ways to reach the office, on every page.
    pub reach: Reach,
    /// Pages of the portal.
    pub links: Links,
    /// Counter appointments.
    pub counter: Counter,
    /// Visits.
    pub visits: Visits,
    /// What holds for which services.
    pub rules: Vec<Rule>,
    /// What the city says of the data.
    pub privacy: Privacy,
    /// After so many minutes in which nobody did anything all answers are deleted; never where it is absent.
    pub idle_minutes: Option<u32>,
    /// Words that people look for, each with a word that stands in the name of a service; one word may come several times.
    pub synonyms: Vec<(String, String)>,
}

/// Which appointment system, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiConfig {
    /// Which one.
    pub kind: ApiKind,
    /// Its base address, ending in a slash; may be relative to the portal's page.
    pub url: String,
}

/// The appointment systems that there is an adapter for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiKind {
    /// The ZMS Citizen API.
    Zms,
}

/// Counter appointments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counter {
    /// Which offices; all that do not stand for visits where it is absent.
    pub offices: Option<Vec<OfficeId>>,
    /// Stops of the suitcase, which is not there every day: marked as mobile.
    pub mobile: Vec<OfficeId>,
    /// How one can pay there.
    pub payment: Option<LocalText>,
    /// How one gets in: steps, lift, door.
    pub access: Option<LocalText>,
}

impl Config {
    /// Reads a configuration.
    ///
    /// # Errors
    /// All faults at once, each with its path and what would be right.
    pub fn read(json: &str) -> Result<Self, Vec<Fault>> {
        let value: serde_json::Value =
            serde_json::from_str(json).map_err(|it| vec![Fault::new("", Wrong::NotJson(it.to_string()))])?;
        let faults = reader::Faults::default();
        let config = config(&Reader::root(&value, &faults));
        let faults = faults.into_inner();
        if faults.is_empty() { Ok(config) } else { Err(faults) }
    }

    /// What the flow must know of it. What clerks read is German, whatever language the person reads.
    #[must_use]
    pub fn setup(&self, activation_by_mail: bool, visit: VisitMode) -> Setup {
        let german = Words::german();
        Setup {
            counter_offices: self.counter.offices.clone(),
            visit_offices: self.visits.offices.clone(),
            visit_services: self.visits.services.clone(),
            visit,
            postal_codes: self.visits.postal_codes(),
            asks_registered: self.visits.towns().next().is_some(),
            people_per_visit: self.visits.people_per_visit,
            most_visits: self.visits.most_visits,
            templates: self.visits.fields.clone(),
            roles: Role::ALL.iter().map(|it| german.say(&it.message())).collect(),
            synonyms: self.synonyms.clone(),
            rules: self.rules.iter().map(Rule::of_the_journey).collect(),
            visit_minutes: self.visits.minutes,
            idle: self.idle_minutes.map(|it| TimeDelta::minutes(it.into())),
            activation_by_mail,
        }
    }

    /// Faults that only the appointment system's catalogue shows, and with which nothing can be booked.
    #[must_use]
    pub fn check_against(&self, catalogue: &Catalogue) -> Vec<Fault> {
        let lists = [
            ("counter.offices", self.counter.offices.as_deref().unwrap_or_default()),
            ("counter.mobile", &self.counter.mobile),
            ("visits.offices", &self.visits.offices),
        ];
        let offices = lists.into_iter().flat_map(|(path, ids)| not_there(path, ids, catalogue));
        let services = self.visits.check_against(catalogue);
        offices.chain(services).chain(rules::not_there(&self.rules, catalogue)).collect()
    }

    /// What holds for a service, if the city says anything.
    #[must_use]
    pub fn rule(&self, service: ServiceId) -> Option<&Rule> {
        self.rules.iter().find(|it| it.services.contains(&service))
    }

    /// Faults that only the catalogue shows, and that stop no more than the office that they name.
    #[must_use]
    pub fn remarks_on(&self, catalogue: &Catalogue) -> Vec<Fault> {
        self.visits.remarks_on(catalogue)
    }
}

fn not_there(path: &str, ids: &[OfficeId], catalogue: &Catalogue) -> impl Iterator<Item = Fault> {
    let missing = ids.iter().enumerate().filter(|(_, id)| catalogue.office(**id).is_none());
    missing.map(move |(index, id)| Fault::new(&format!("{path}[{index}]"), Wrong::NoSuchOffice(id.0)))
}

fn config(root: &Reader) -> Config {
    let top = root.object(&[
        "$schema",
        "api",
        "reach",
        "links",
        "counter",
        "visits",
        "rules",
        "privacy",
        "idleMinutes",
        "synonyms",
    ]);
    // For whoever writes the file, as are the sources of rules: not read, but not anything either.
    if let Some(schema) = top.optional("$schema") {
        schema.text();
    }
    Config {
        api: api(&top.part("api")),
        reach: reach(&top.part("reach")),
        links: top.optional("links").map(|it| links(&it)).unwrap_or_default(),
        counter: top.optional("counter").map(|it| counter(&it)).unwrap_or_default(),
        visits: top.optional("visits").map(|it| visits(&it)).unwrap_or_default(),
        rules: top.optional("rules").map(|it| rules(&it)).unwrap_or_default(),
        privacy: top.optional("privacy").map(|it| privacy(&it)).unwrap_or_default(),
        idle_minutes: top.optional("idleMinutes").and_then(|it| it.at_least_one()),
        synonyms: top.optional("synonyms").map(|it| synonyms(&it)).unwrap_or_default(),
    }
}

fn api(part: &Reader) -> ApiConfig {
    let part = part.object(&["kind", "url"]);
    let _ = part.part("kind").one_of(&["zms"]);
    let mut url = part.part("url").address(&["https://", "http://127.0.0.1", "http://localhost", "/"]);
    if !url.ends_with('/') {
        url.push('/');
    }
    ApiConfig { kind: ApiKind::Zms, url }
}

fn counter(part: &Reader) -> Counter {
    let part = part.object(&["offices", "mobile", "payment", "access"]);
    Counter {
        offices: offices(&part, "offices"),
        mobile: offices(&part, "mobile").unwrap_or_default(),
        payment: part.optional("payment").map(|it| it.local_text()),
        access: part.optional("access").map(|it| it.local_text()),
    }
}

fn offices(part: &Reader, key: &str) -> Option<Vec<OfficeId>> {
    part.optional(key).map(|it| it.ids().into_iter().map(OfficeId).collect())
}

fn synonyms(part: &Reader) -> Vec<(String, String)> {
    let pairs = |(word, texts): (&str, Reader)| {
        texts.texts().into_iter().map(move |it| (word.to_owned(), it)).collect::<Vec<_>>()
    };
    part.entries("an object with words as its keys").into_iter().flat_map(pairs).collect()
}

#[cfg(test)]
mod tests;
