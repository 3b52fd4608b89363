//! What is done on each of the two ways, and on which of them an appointment is.
//!
//! A city has its visits as offices of their own, or as services that ordinary offices do (docs/adr/0008). Then an office is
//! on both ways, and only what is done there tells which.

use super::{
    Appointment, Booking, Branch, Catalogue, Hold, Office, OfficeId, Relation, ServiceId, Setup, Wanted,
};

/// One of the two ways.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Way {
    /// Its offices.
    pub(super) offices: Vec<OfficeId>,
    /// What they do on it.
    pub(super) done: Vec<Relation>,
    /// Its matters, in the city's order.
    pub(super) matters: Vec<ServiceId>,
}

impl Way {
    /// Offices with counters, and what is done there.
    pub(super) fn to_counters(catalogue: &Catalogue, setup: &Setup) -> Self {
        let listed = |id: &OfficeId| setup.counter_offices.as_ref().is_none_or(|it| it.contains(id));
        let ids = catalogue.offices.iter().map(|it| it.id);
        let offices: Vec<OfficeId> =
            ids.filter(|id| listed(id) && !setup.visit_offices.contains(id)).collect();
        Self::of(catalogue, offices, |it| !setup.visit_services.contains(&it.service))
    }

    /// Offices that make visits, and what is done at one.
    ///
    /// An office whose free fields are not activated can't be told where to go: no visits there (PRODUCT, "Names and
    /// remarks"). What is wrong is said to the city by [`crate::config::Config::remarks_on`].
    pub(super) fn home(catalogue: &Catalogue, setup: &Setup) -> Self {
        let done = |it: &Relation| setup.at_home(it.office, [it.service]);
        let own = setup.visit_offices.iter().filter_map(|id| catalogue.office(*id));
        let others = catalogue.offices.iter().filter(|office| {
            let own = setup.visit_offices.contains(&office.id);
            !own && catalogue.relations.iter().any(|it| it.office == office.id && done(it))
        });
        let offices = own.chain(others).filter(|it| told_where(it, setup)).map(|it| it.id).collect();
        Self::of(catalogue, offices, done)
    }

    fn of(catalogue: &Catalogue, offices: Vec<OfficeId>, on_this_way: impl Fn(&Relation) -> bool) -> Self {
        let mut done = catalogue.at(&offices);
        done.retain(on_this_way);
        let matters = catalogue.matters(&done).map(|it| it.id).collect();
        Self { offices, done, matters }
    }
}

/// Whether an office has all free fields that are filled at a visit.
fn told_where(office: &Office, setup: &Setup) -> bool {
    let mut fields = setup.templates.iter().zip(&office.rules.custom);
    fields.all(|(fills, field)| fills.is_none() || field.is_some())
}

impl Setup {
    /// Whether the city makes visits at all, as far as its configuration says it.
    pub(super) fn has_visits(&self) -> bool {
        !self.visit_offices.is_empty() || !self.visit_services.is_empty()
    }

    /// Whether this office does any of these services at people's homes.
    fn at_home(&self, office: OfficeId, services: impl IntoIterator<Item = ServiceId>) -> bool {
        self.visit_offices.contains(&office)
            || services.into_iter().any(|it| self.visit_services.contains(&it))
    }
}

impl Booking {
    /// What is wanted, as it is done on a way: a variant that is not done on it is the only one that is, else none so far.
    /// What is done on one way only stays as it is.
    #[must_use]
    pub fn wanted_on(&self, branch: Branch) -> Vec<Wanted> {
        let wanted = self.answers.wanted.iter();
        let Some(offering) = self.offering() else { return wanted.copied().collect() };
        let on_it = |it: &Wanted| {
            let family = offering.catalogue.family(it.matter, offering.done(branch));
            if family.is_empty() || family.iter().any(|one| one.id == it.service()) {
                return *it;
            }
            let only = if let [only] = family.as_slice() { Some(only.id) } else { None };
            Wanted { variant: only.filter(|id| *id != it.matter), ..*it }
        };
        wanted.map(on_it).collect()
    }

    /// Whether an appointment is a visit: told by its office, or by what is done.
    #[must_use]
    pub fn visits(&self, appointment: &Appointment) -> bool {
        self.setup.at_home(appointment.office, appointment.services.iter().filter_map(|it| it.id))
    }

    /// Whether a time is held for a visit.
    #[must_use]
    pub fn holds_visit(&self, hold: &Hold) -> bool {
        let office = hold.reservation.slot.office;
        self.setup.at_home(office, hold.wanted.iter().map(Wanted::service))
    }

    /// Whether what is wanted now would be a visit of this office.
    #[must_use]
    pub fn would_visit(&self, office: OfficeId) -> bool {
        self.setup.at_home(office, self.answers.wanted.iter().map(Wanted::service))
    }
}
