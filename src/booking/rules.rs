//! What a city's rules say of a service, as far as the journey depends on it. The words are the configuration's.
//!
//! Who must be there and who may act are law (`PAuswG` §§ 1, 8, 9 for the identity card, `BMG` and `BZRG` for other matters); which
//! law holds for a service is said by the city, never by code.

use super::{Booking, Role, ServiceId, Wanted, every::every};

every! {
    /// Why nobody needs an appointment, or not this one (page 4).
    pub enum Advice {
        /// Somebody with a power can do it for the person.
        Proxy,
        /// It works online.
        Online,
        /// The person can be exempted from the duty to hold a card (`PAuswG` § 1 (3)).
        Exemption,
    }
}

/// What is said of some services.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceRule {
    /// Of these; of each at most one rule speaks.
    pub services: Vec<ServiceId>,
    /// What page 4 may offer instead of an appointment.
    pub advice: Vec<Advice>,
    /// The person whose matter it is must be there herself.
    pub in_person: bool,
    /// Representatives whose paper does not suffice.
    pub not_enough: Vec<Role>,
}

impl Booking {
    /// The rule on a service, if the city has one.
    #[must_use]
    pub fn rule(&self, service: ServiceId) -> Option<&ServiceRule> {
        self.setup.rules.iter().find(|it| it.services.contains(&service))
    }

    fn rules_on_wanted(&self) -> impl Iterator<Item = (ServiceId, &ServiceRule)> {
        self.answers.wanted.iter().map(Wanted::service).filter_map(|it| Some((it, self.rule(it)?)))
    }

    /// What page 4 offers, each for one of the services that are wanted.
    ///
    /// Only where it applies: whoever comes for herself wants an appointment and no more pages, and is told beside the matter
    /// on page 3 that it works online. Nobody who can come is told to be exempted.
    #[must_use]
    pub fn advice(&self) -> Vec<(ServiceId, Advice)> {
        if !self.is_visit() && !self.for_other() {
            return Vec::new();
        }
        let all = self
            .rules_on_wanted()
            .flat_map(|(service, rule)| rule.advice.iter().map(move |it| (service, *it)));
        all.filter(|(_, it)| *it != Advice::Exemption || self.is_visit()).collect()
    }

    /// Whether page 4 has something to say that was not said.
    #[must_use]
    pub fn advice_is_new(&self) -> bool {
        self.advice().iter().any(|it| !self.answers.advised.contains(it))
    }

    /// Whether it matters in which role somebody types for somebody else: who comes to the door or the counter must bring the
    /// right paper.
    #[must_use]
    pub fn asks_role(&self) -> bool {
        self.for_other() && (self.is_visit() || self.rules_on_wanted().any(|(_, it)| it.in_person))
    }

    /// The services for which this representative's paper does not suffice.
    #[must_use]
    pub fn not_enough_for(&self) -> Vec<ServiceId> {
        let Some(role) = self.answers.role.filter(|_| self.asks_role()) else { return Vec::new() };
        self.rules_on_wanted().filter(|(_, it)| it.not_enough.contains(&role)).map(|(it, _)| it).collect()
    }
}
