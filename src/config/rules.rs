//! Rules by service: who must be there with which paper, what can be done without an appointment, what to have ready, what it
//! costs on which day, how the finished document comes.
//!
//! All of it is the city's: no fee, paper or rule stands in code. Fees carry their source and the day from which they hold.

mod reading;

pub(super) use self::reading::rules;
use super::{Fault, LocalText, Wrong};
use crate::booking::{
    Branch, Catalogue, Role, ServiceId,
    rules::{Advice, ServiceRule},
};
use chrono::NaiveDate;

/// What the city says of some services.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rule {
    /// Of these.
    pub services: Vec<ServiceId>,
    /// Whether the person whose matter it is must be there herself.
    pub in_person: bool,
    /// What holds for whoever acts for her.
    pub representatives: Vec<(Role, Representative)>,
    /// Somebody with a power can do it for her.
    pub proxy: Option<Proxy>,
    /// It works online.
    pub online: Option<Online>,
    /// She can be exempted from the duty to hold a card.
    pub exemption: Option<Exemption>,
    /// What to have ready.
    pub ready: Ready,
    /// Whether a photo is needed.
    pub photo: bool,
    /// What it costs, each line with the days on which it holds.
    pub fees: Vec<Fee>,
    /// What is to be said of the fees, such as when they are less.
    pub fee_note: Option<LocalText>,
    /// How and when the finished document comes, after an appointment at a counter and after a visit.
    pub arrival: [Option<LocalText>; 2],
}

/// Who acts for somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Representative {
    /// Whether her paper suffices.
    pub enough: bool,
    /// What she brings.
    pub papers: Vec<LocalText>,
    /// What else is to be said.
    pub text: Option<LocalText>,
}

/// Somebody with a power can do it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proxy {
    /// How.
    pub text: LocalText,
    /// What that person brings.
    pub papers: Vec<LocalText>,
}

/// It works online.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Online {
    /// Where.
    pub url: String,
    /// How, and what is needed for it.
    pub text: LocalText,
}

/// An exemption from a duty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exemption {
    /// What it means, in a sentence or two.
    pub text: LocalText,
    /// For whom: one of these is enough.
    pub conditions: Vec<LocalText>,
    /// What to hand in.
    pub papers: Vec<LocalText>,
    /// Where, and in which way.
    pub hand_in: LocalText,
    /// A page that says more.
    pub url: Option<String>,
}

/// What to have ready.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ready {
    /// On both ways.
    pub always: Vec<LocalText>,
    /// At a counter.
    pub counter: Vec<LocalText>,
    /// At a visit.
    pub visit: Vec<LocalText>,
}

/// A fee, and when it holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fee {
    /// For what.
    pub name: LocalText,
    /// In euro cents.
    pub cents: u32,
    /// From this age on, in years.
    pub from_age: Option<u32>,
    /// Up to this age, in years, and including it.
    pub to_age: Option<u32>,
    /// On this way only.
    pub way: Option<Branch>,
    /// The first day on which it holds.
    pub valid_from: NaiveDate,
    /// The last one; open where it is absent.
    pub valid_to: Option<NaiveDate>,
    /// Where that is written.
    pub source: String,
}

impl Rule {
    /// What to have ready on a way: that of both first.
    pub fn ready_on(&self, way: Branch) -> impl Iterator<Item = &LocalText> {
        let own = match way {
            Branch::Counter => &self.ready.counter,
            Branch::Visit => &self.ready.visit,
        };
        self.ready.always.iter().chain(own)
    }

    /// The fees that hold on a day and on a way: not on the day of booking but on that of the appointment.
    pub fn fees_on(&self, day: NaiveDate, way: Branch) -> impl Iterator<Item = &Fee> {
        self.fees.iter().filter(move |it| it.holds_on(day) && it.way.is_none_or(|it| it == way))
    }

    /// What holds for a representative.
    #[must_use]
    pub fn representative(&self, role: Role) -> Option<&Representative> {
        self.representatives.iter().find(|(it, _)| *it == role).map(|(_, it)| it)
    }

    /// How the finished document comes.
    #[must_use]
    pub fn arrival_on(&self, way: Branch) -> Option<&LocalText> {
        self.arrival.get(way as usize)?.as_ref()
    }

    /// What the journey depends on.
    #[must_use]
    pub fn of_the_journey(&self) -> ServiceRule {
        let offered = [
            self.proxy.as_ref().map(|_| Advice::Proxy),
            self.online.as_ref().map(|_| Advice::Online),
            self.exemption.as_ref().map(|_| Advice::Exemption),
        ];
        let wanting = self.representatives.iter().filter(|(_, it)| !it.enough);
        ServiceRule {
            services: self.services.clone(),
            advice: offered.into_iter().flatten().collect(),
            in_person: self.in_person,
            not_enough: wanting.map(|(role, _)| *role).collect(),
        }
    }
}

impl Fee {
    /// Whether it holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|it| day <= it)
    }

    /// Whether somebody of this age, in years, pays it.
    #[must_use]
    pub fn is_for_age(&self, years: u32) -> bool {
        self.from_age.is_none_or(|it| it <= years) && self.to_age.is_none_or(|it| years <= it)
    }
}

/// Rules on services that the appointment system does not have.
pub(super) fn not_there(rules: &[Rule], catalogue: &Catalogue) -> Vec<Fault> {
    let missing = |(index, rule): (usize, &Rule)| {
        let services = rule.services.iter().enumerate();
        let unknown = services.filter(|(_, it)| catalogue.service(**it).is_none());
        let fault = |(at, it): (usize, &ServiceId)| {
            Fault::new(&format!("rules[{index}].services[{at}]"), Wrong::NoSuchService(it.0))
        };
        unknown.map(fault).collect::<Vec<_>>()
    };
    rules.iter().enumerate().flat_map(missing).collect()
}

#[cfg(test)]
mod tests;
