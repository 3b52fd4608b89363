//! A town of a story's own: its offices, its configuration, the page with the widget, and its time.

use super::City;
use crate::machine;
use sandbox::{Captcha, Clock, MailKind, Options, Seed};
use serde_json::Value;

const GLADBECK: [&str; 2] = [super::SEED, include_str!("../../../../public/gladbeck.json")];
const MUSTERSTADT: [&str; 2] = [
    include_str!("../../../sandbox/seed/variety.json"),
    include_str!("../../../sandbox/seed/variety.config.json"),
];

const NEUSTADT: [&str; 2] =
    [include_str!("../../../sandbox/seed/neustadt.json"), include_str!("../../../../public/neustadt.json")];

/// A town before it is there.
pub struct Town {
    seed: String,
    configuration: String,
    attributes: String,
    clock: Clock,
    captcha: Captcha,
}

impl Town {
    /// The example, where no time is free today.
    #[must_use]
    pub fn gladbeck() -> Self {
        Self::of(GLADBECK).where_seed_says("\"bookableFromDays\": 0", "\"bookableFromDays\": 1")
    }

    /// The city of oddities (`Seed::variety`).
    #[must_use]
    pub fn musterstadt() -> Self {
        Self::of(MUSTERSTADT)
    }

    /// The city that is set up otherwise (`Seed::neustadt`).
    #[must_use]
    pub fn neustadt() -> Self {
        Self::of(NEUSTADT)
    }

    fn of([seed, configuration]: [&str; 2]) -> Self {
        Self {
            seed: seed.to_owned(),
            configuration: configuration.to_owned(),
            attributes: String::new(),
            clock: Clock::default(),
            captcha: Captcha::default(),
        }
    }

    /// Its offices, where one thing is said otherwise.
    #[must_use]
    #[track_caller]
    pub fn where_seed_says(mut self, this: &str, that: &str) -> Self {
        assert!(self.seed.contains(this), "the seed does not say {this}");
        self.seed = self.seed.replace(this, that);
        self
    }

    /// Its configuration, where one thing is said otherwise.
    #[must_use]
    #[track_caller]
    pub fn where_configuration_says(mut self, this: &str, that: &str) -> Self {
        assert!(self.configuration.contains(this), "the configuration does not say {this}");
        self.configuration = self.configuration.replace(this, that);
        self
    }

    /// Its page, where the element has more attributes.
    #[must_use]
    pub fn with_attributes(mut self, attributes: &str) -> Self {
        attributes.clone_into(&mut self.attributes);
        self
    }

    /// At this time, which stands still.
    #[must_use]
    pub fn at(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// With another captcha, where its offices demand one.
    #[must_use]
    pub fn with_captcha(mut self, captcha: Captcha) -> Self {
        self.captcha = captcha;
        self
    }

    /// The town: the widget is on its first page, to which the mails lead.
    #[must_use]
    #[track_caller]
    pub fn is_there(self) -> City {
        let city = City::start(Options {
            widget: Some(machine::widget()),
            seed: Seed::json(self.seed),
            clock: self.clock,
            captcha: self.captcha,
            ..Options::default()
        });
        city.puts_configuration("/town.json", &self.configuration);
        let element = format!(
            "<script type=\"module\" src=\"/buergertermin/buergertermin.js\"></script>\
             <buerger-termin config=\"/town.json\" {}><p>01234 567 89</p></buerger-termin>",
            self.attributes
        );
        city.puts_page("/", &element);
        city
    }
}

impl City {
    /// How many mails of this kind were sent.
    #[must_use]
    pub fn mails(&self, kind: MailKind) -> usize {
        self.sandbox.mails().iter().filter(|it| it.kind == kind).count()
    }

    /// The links in all mails of this kind, as paths of the portal.
    #[must_use]
    pub fn mailed_links(&self, kind: MailKind) -> Vec<String> {
        let mails = self.sandbox.mails().into_iter().filter(|it| it.kind == kind);
        let links = mails.filter_map(|it| it.links.into_iter().next());
        links.filter_map(|it| it.strip_prefix(&self.portal()).map(str::to_owned)).collect()
    }

    /// What the last question of this name said.
    #[must_use]
    #[track_caller]
    pub fn last_said(&self, call: &str) -> Value {
        let all = self.requests();
        let last = all.iter().rev().find(|it| it.path.contains(call) && it.method == "POST");
        let said = last.and_then(|it| serde_json::from_str(&it.body).ok());
        said.unwrap_or_else(|| panic!("nobody asked {call}: {:?}", self.calls()))
    }

    /// How often this was asked.
    #[must_use]
    pub fn count_of(&self, call: &str) -> usize {
        self.calls().iter().filter(|it| *it == call).count()
    }
}
