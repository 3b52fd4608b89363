//! Page 3: which matters, in which variant, how often.

use super::turn::Turn;
use crate::booking::{
    Booking, Branch, OfficeId, Problem, Resume, ServiceId, Services, ServicesFault, Step, Target, Times,
    Wanted,
};

impl Turn {
    pub(super) fn matter_ticked(&mut self, matter: ServiceId, ticked: bool) {
        let branch = self.it.branch();
        let known = !ticked || self.it.offering().is_some_and(|it| it.matters(branch).contains(&matter));
        if !known || self.it.step.services().is_none() {
            return;
        }
        let wanted = &mut self.it.answers.wanted;
        match wanted.iter().position(|it| it.matter == matter) {
            Some(index) if !ticked => {
                wanted.remove(index);
            }
            None if ticked => wanted.push(Wanted::once(matter)),
            Some(_) | None => return,
        }
        self.take_only_variant(matter);
        self.fit_counts();
        self.services_touched();
    }

    /// A variant that is not done on this way is chosen anew, a count that is too much gets smaller.
    pub(super) fn fit_to_the_way(&mut self) {
        self.it.answers.wanted = self.it.wanted_on(self.it.branch());
        self.fit_counts();
    }

    /// Where there is one variant only, it is the one.
    fn take_only_variant(&mut self, matter: ServiceId) {
        let branch = self.it.branch();
        let Some(offering) = self.it.offering().cloned() else { return };
        if let [only] = offering.catalogue.family(matter, offering.done(branch)).as_slice()
            && only.id != matter
        {
            self.change_wanted_of(matter, |it| it.variant = Some(only.id));
        }
    }

    pub(super) fn variant_picked(&mut self, matter: ServiceId, variant: ServiceId) {
        let known = self.it.family(matter).contains(&variant);
        if known && self.it.step.services().is_some() {
            self.change_wanted_of(matter, |it| it.variant = Some(variant));
            self.fit_counts();
            self.services_touched();
        }
    }

    pub(super) fn count_picked(&mut self, matter: ServiceId, count: u32) {
        if self.it.step.services().is_some() && (1..=self.it.most(matter)).contains(&count) {
            self.change_wanted_of(matter, |it| it.count = count);
            self.services_touched();
        }
    }

    fn change_wanted_of(&mut self, matter: ServiceId, change: impl Fn(&mut Wanted)) {
        self.it.answers.wanted.iter_mut().filter(|it| it.matter == matter).for_each(change);
    }

    /// More of something than an office does in one appointment is never asked for (PRODUCT, "People and counts").
    fn fit_counts(&mut self) {
        for it in self.it.answers.wanted.clone() {
            let most = self.it.most(it.matter);
            self.change_wanted_of(it.matter, |it| it.count = it.count.min(most));
        }
    }

    fn services_touched(&mut self) {
        if let Step::Services(services) = &mut self.it.step {
            services.fault = None;
        }
        self.it.answers.wish = None;
        self.wanted_changed();
    }

    pub(super) fn searched(&mut self, query: String) {
        if let Step::Services(services) = &mut self.it.step {
            services.query = query;
            services.shown = Services::AT_FIRST;
        }
    }

    pub(super) fn more_matters_wanted(&mut self) {
        let listed = self.it.found();
        if let Step::Services(services) = &mut self.it.step
            && let Some(next) = listed.get(services.shown)
        {
            services.shown += Services::AT_FIRST;
            self.focus(Target::Matter(*next));
        }
    }

    pub(super) fn after_services(&mut self) {
        if !self.services_said() {
            return;
        }
        self.glance_now();
        self.leave_office();
        if self.it.changing {
            self.go_on_after_change();
        } else if !self.go_to_advice() {
            self.go_to_entries();
        }
    }

    /// To the first page on which something is typed.
    pub(super) fn go_to_entries(&mut self) {
        self.go(match self.it.branch() {
            Branch::Visit => Step::Address { errors: Vec::new() },
            Branch::Counter => Step::Contact { errors: Vec::new() },
        });
    }

    /// An office that does not do what is wanted is not chosen any more.
    pub(super) fn leave_office(&mut self) {
        let places = self.it.places();
        let does = |id: &OfficeId| places.iter().any(|it| it.offices.contains(id));
        self.it.answers.office = self.it.answers.office.filter(does);
    }

    /// Whether page 3 is complete; else it says what is not.
    fn services_said(&mut self) -> bool {
        if self.it.offering().is_none() {
            return false;
        }
        if let Some(fault) = self.it.services_fault() {
            if let Step::Services(services) = &mut self.it.step {
                services.fault = Some(fault);
            }
            self.focus(Target::Errors);
            return false;
        }
        if self.it.only_unsolvable() {
            self.go(Step::Unavailable(Problem::CaptchaUnknown, Resume::Services));
            return false;
        }
        true
    }

    /// Free times can be looked at before anything is typed; nothing is reserved.
    pub(super) fn times_wanted(&mut self) {
        if self.it.step.services().is_some() && self.services_said() {
            self.glance_now();
            self.it.changing = false;
            self.show_times(None, true);
        }
    }

    /// What was looked at is remembered, and chosen again once the contact is known.
    pub(super) fn looked(&mut self) {
        let Step::Times(Times { picked, .. }) = &self.it.step else { return };
        self.it.answers.wish = *picked;
        if !self.go_to_advice() {
            self.go_to_entries();
        }
    }
}

impl Booking {
    /// All matters that fit the search, the best first.
    #[must_use]
    pub fn found(&self) -> Vec<ServiceId> {
        let (Some(offering), Some(services)) = (self.offering(), self.step.services()) else {
            return Vec::new();
        };
        offering.found(self.branch(), &services.query)
    }

    /// Those that are listed so far, and behind them those that were chosen but are not among them, so that none is out of
    /// sight: not even one that is not done on this way, which must be left out before it goes on.
    #[must_use]
    pub fn listed(&self, found: &[ServiceId]) -> Vec<ServiceId> {
        let shown = self.step.services().map_or(0, |it| it.shown);
        let mut listed: Vec<ServiceId> = found.iter().copied().take(shown).collect();
        let chosen = self.answers.wanted.iter().map(|it| it.matter);
        let beyond: Vec<ServiceId> = chosen.filter(|it| !listed.contains(it)).collect();
        listed.extend(beyond);
        listed
    }

    /// The variants of a matter on the way that was chosen; one alone where it has none.
    #[must_use]
    pub fn family(&self, matter: ServiceId) -> Vec<ServiceId> {
        let Some(offering) = self.offering() else { return Vec::new() };
        let family = offering.catalogue.family(matter, offering.done(self.branch()));
        family.into_iter().map(|it| it.id).collect()
    }

    /// Whether a variant must still be chosen.
    #[must_use]
    pub fn variant_missing(&self, wanted: &Wanted) -> bool {
        wanted.variant.is_none() && self.family(wanted.matter).len() > 1
    }

    /// How often a matter can be asked for. A home's people are one visit: once (PRODUCT, "People and counts").
    #[must_use]
    pub fn most(&self, matter: ServiceId) -> u32 {
        match self.offering() {
            Some(it) if !self.for_home() => {
                let done = it.done(self.branch());
                let once = |it: &Wanted| Wanted { count: 1, ..*it };
                let all_once: Vec<Wanted> = self.answers.wanted.iter().map(once).collect();
                // What does not go together at all is no reason to ask for less of it.
                let alone = it.catalogue.offices_for(&all_once, done).is_empty();
                let fits = |it: &&Wanted| !alone || it.matter == matter;
                let wanted: Vec<Wanted> = self.answers.wanted.iter().filter(fits).copied().collect();
                it.catalogue.most(matter, &wanted, done)
            }
            _ => 1,
        }
    }

    /// Whether a matter can be done together with what is wanted so far. What is not done on this way must be left out anyway.
    #[must_use]
    pub fn fits(&self, matter: ServiceId) -> bool {
        let stays = |it: &Wanted| it.matter != matter && !self.family(it.matter).is_empty();
        let others: Vec<Wanted> = self.answers.wanted.iter().copied().filter(stays).collect();
        others.is_empty()
            || self.offering().is_some_and(|it| it.catalogue.fits(matter, &others, it.done(self.branch())))
    }

    /// Whether all offices that do it want a proof that we can't give.
    fn only_unsolvable(&self) -> bool {
        self.places().iter().flat_map(|it| &it.offices).any(|id| self.refuses_us(*id))
    }

    /// Whether page 3 leads on.
    pub(super) fn services_complete(&self) -> bool {
        self.offering().is_some() && self.services_fault().is_none() && !self.only_unsolvable()
    }

    /// Why page 3 would not lead on.
    #[must_use]
    pub fn services_fault(&self) -> Option<ServicesFault> {
        let wanted = &self.answers.wanted;
        if wanted.is_empty() {
            return Some(ServicesFault::Missing);
        }
        if let Some(it) = wanted.iter().find(|it| self.variant_missing(it)) {
            return Some(ServicesFault::NoVariant(it.matter));
        }
        let known = self.offering().is_some();
        if let Some(it) = wanted.iter().find(|it| known && self.family(it.matter).is_empty()) {
            return Some(ServicesFault::NotThisWay(it.matter));
        }
        self.places().is_empty().then_some(ServicesFault::NotTogether)
    }
}
