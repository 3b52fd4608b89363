//! The two ways: an appointment at a counter, or a visit. And what is offered on each.

use super::{
    Booking, CanCome, Catalogue, ContactRules, Field, ForWhom, Office, OfficeId, Problem, Relation,
    ServiceId, Setup, Slot, Variant, every::every, matters, search::Index, way::Way,
};

every! {
    /// Which of the two ways a booking takes.
    pub enum Branch {
        /// The person comes.
        Counter,
        /// We come.
        Visit,
    }
}

every! {
    /// What the element's attribute `visit` says.
    pub enum VisitMode {
        /// The person is asked.
        Ask,
        /// Visits only: nobody is asked.
        Only,
        /// No visits: nobody is asked.
        Off,
    }
}

/// What can be booked: the catalogue, and what of it belongs to which way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offering {
    /// All of it.
    pub catalogue: Catalogue,
    /// For searching in it.
    pub index: Index,
    /// What is done on each way: found once, since every key that is typed asks for it.
    ways: [Way; 2],
}

impl Offering {
    /// What a city offers.
    ///
    /// # Errors
    /// [`Problem::Misconfigured`] where nothing can be booked on any way that is offered.
    pub fn new(catalogue: Catalogue, setup: &Setup) -> Result<Self, Problem> {
        let ways = [Way::to_counters(&catalogue, setup), Way::home(&catalogue, setup)];
        let [at_counters, at_visits] = ways.each_ref().map(|it| !it.matters.is_empty());
        let something = match setup.visit {
            VisitMode::Ask => at_counters || at_visits,
            VisitMode::Only => at_visits,
            VisitMode::Off => at_counters,
        };
        if !something {
            return Err(Problem::Misconfigured);
        }
        let names = catalogue.services.iter().map(|it| (it.id, &*it.name));
        let index = Index::new(names, &setup.synonyms);
        Ok(Self { catalogue, index, ways })
    }

    fn way(&self, branch: Branch) -> &Way {
        let [counter, visit] = &self.ways;
        match branch {
            Branch::Counter => counter,
            Branch::Visit => visit,
        }
    }

    /// The offices of a way; an office with visits as a service is on both.
    #[must_use]
    pub fn offices(&self, branch: Branch) -> &[OfficeId] {
        &self.way(branch).offices
    }

    /// What these offices do on a way: the rules of [`matters`] look among it.
    #[must_use]
    pub fn done(&self, branch: Branch) -> &[Relation] {
        &self.way(branch).done
    }

    /// All matters of a way, in the city's order.
    #[must_use]
    pub fn matters(&self, branch: Branch) -> &[ServiceId] {
        &self.way(branch).matters
    }

    /// The matters of a way that fit what was typed into the search, the best first; all of them while nothing was typed.
    /// What is found by a variant's name is listed by its matter.
    #[must_use]
    pub fn found(&self, branch: Branch, query: &str) -> Vec<ServiceId> {
        let listed = self.matters(branch);
        if query.trim().is_empty() {
            return listed.to_vec();
        }
        let mut found: Vec<ServiceId> = Vec::new();
        for id in self.index.find(query) {
            let root = self.catalogue.service(id).and_then(|it| it.root).unwrap_or(id);
            let matter = [id, root].into_iter().find(|it| listed.contains(it));
            found.extend(matter.filter(|it| !found.contains(it)));
        }
        found
    }
}

impl Booking {
    /// The way that was chosen, or that there is only one of.
    #[must_use]
    pub fn branch(&self) -> Branch {
        let comes = self.answers.can_come != Some(CanCome::No) && !self.for_home();
        match self.setup.visit {
            VisitMode::Only => Branch::Visit,
            VisitMode::Ask if !comes => Branch::Visit,
            VisitMode::Ask | VisitMode::Off => Branch::Counter,
        }
    }

    /// Whether visits can be booked here.
    #[must_use]
    pub fn has_visits(&self) -> bool {
        self.setup.visit != VisitMode::Off
            && self.offering().map_or(self.setup.has_visits(), |it| !it.offices(Branch::Visit).is_empty())
    }

    /// Whether we come.
    #[must_use]
    pub fn is_visit(&self) -> bool {
        self.branch() == Branch::Visit
    }

    /// Whether somebody else is the person whose matter it is.
    #[must_use]
    pub fn for_other(&self) -> bool {
        self.answers.for_whom == Some(ForWhom::Other)
    }

    /// Whether somebody else types than whoever is visited.
    #[must_use]
    pub fn typed_by_other(&self) -> bool {
        self.is_visit() && self.answers.for_whom != Some(ForWhom::Me)
    }

    /// Whether the person is asked on which of the two ways it shall be; homes are always visited.
    #[must_use]
    pub fn asks_the_way(&self) -> bool {
        self.setup.visit == VisitMode::Ask && !self.for_home()
    }

    /// Whether several people in a care home are visited.
    #[must_use]
    pub fn for_home(&self) -> bool {
        self.answers.for_whom == Some(ForWhom::Home)
    }

    /// Where all that is wanted can be done in one appointment, on the way that was chosen. Offices that want a proof which
    /// we can't give only where there is no other.
    #[must_use]
    pub fn places(&self) -> Vec<matters::Place> {
        self.places_on(self.branch())
    }

    /// The same on either way.
    #[must_use]
    pub fn places_on(&self, branch: Branch) -> Vec<matters::Place> {
        let Some(offering) = self.offering() else { return Vec::new() };
        let all = offering.catalogue.places_for(&self.wanted_on(branch), offering.done(branch));
        let (refusing, open): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|it| it.offices.iter().any(|id| self.refuses_us(*id)));
        if open.is_empty() { refusing } else { open }
    }

    /// The office that was chosen; where we come it does not matter, even if it makes visits as well.
    pub(super) fn chosen_office(&self) -> Option<OfficeId> {
        self.answers.office.filter(|_| !self.is_visit())
    }

    /// The offices that come into question now: those of the place that was chosen, or all.
    #[must_use]
    pub fn offices_in_question(&self) -> Vec<OfficeId> {
        let places = self.places();
        let chosen = places.iter().find(|it| self.chosen_office().is_some_and(|id| it.offices.contains(&id)));
        match chosen {
            Some(place) => place.offices.clone(),
            None => places.into_iter().flat_map(|it| it.offices).collect(),
        }
    }

    /// Those of them whose times are shown: without an e-mail address those that need none, if there are such.
    #[must_use]
    pub fn offices_to_ask(&self) -> Vec<OfficeId> {
        let offices = self.offices_in_question();
        let given = !self.answers.draft.get(Field::Email).trim().is_empty();
        let needs_none = |id: &OfficeId| self.office(*id).is_some_and(|it| !it.rules.email_required);
        let without_mail: Vec<OfficeId> = offices.iter().copied().filter(needs_none).collect();
        if given || without_mail.is_empty() { offices } else { without_mail }
    }

    /// The office whose name stands for this one's place.
    #[must_use]
    pub fn place_of(&self, office: OfficeId) -> Option<&Office> {
        let place = self.places().into_iter().find(|it| it.offices.contains(&office));
        self.office(place.map_or(office, |it| it.office))
    }

    /// Whether there is a place to choose.
    #[must_use]
    pub fn several_places(&self) -> bool {
        self.places().len() > 1
    }

    /// Whether the appointment is not at the office: on the telephone, or by video.
    #[must_use]
    pub fn remote(&self) -> Option<Variant> {
        self.offering()?.catalogue.variant(&self.answers.wanted)
    }

    /// How long it takes at this office, in minutes.
    #[must_use]
    pub fn minutes_at(&self, office: OfficeId) -> Option<u32> {
        let told = self.setup.visit_minutes.filter(|_| self.is_visit());
        told.or_else(|| self.minutes_of_the_catalogue(office))
    }

    fn minutes_of_the_catalogue(&self, office: OfficeId) -> Option<u32> {
        self.offering()?.catalogue.minutes(office, &self.answers.wanted)
    }

    /// How long it takes at least, in minutes.
    #[must_use]
    pub fn minutes(&self) -> Option<u32> {
        if let Some(told) = self.setup.visit_minutes.filter(|_| self.is_visit()) {
            return Some(told);
        }
        let offering = self.offering()?;
        offering.catalogue.least_minutes(&self.answers.wanted, offering.done(self.branch()))
    }

    /// What the offices in question may ask for; once a time is held, what the one that holds it asks for.
    #[must_use]
    pub fn rules(&self) -> ContactRules {
        let again = || Some(self.step.check()?.renewing.as_ref()?.rules.clone());
        match self.fitting_hold().map(|it| it.reservation.rules.clone()).or_else(again) {
            Some(held) => self.with_number(held),
            None => self.rules_before(),
        }
    }

    /// What the offices in question may ask for, whether a time is held or not.
    #[must_use]
    pub fn rules_before(&self) -> ContactRules {
        let offices = self.offices_in_question();
        let rules = offices.iter().filter_map(|it| self.office(*it)).map(|it| &it.rules);
        self.with_number(ContactRules::of_any(rules))
    }

    fn with_number(&self, mut rules: ContactRules) -> ContactRules {
        // Whoever is called needs a number; the server would not notice (CONTRACT).
        if self.remote() == Some(Variant::Telephone) {
            rules.telephone = Some(true);
        }
        rules
    }

    /// The end of a visit that begins at this time; counters name only the beginning.
    #[must_use]
    pub fn visit_end(&self, slot: Slot) -> Option<chrono::DateTime<chrono::Utc>> {
        let minutes = self.minutes_at(slot.office).filter(|_| self.would_visit(slot.office))?;
        Some(slot.start + chrono::TimeDelta::minutes(i64::from(minutes)))
    }
}
