//! What may be asked for together, how often, and where.
//!
//! The server checks none of it (CONTRACT, "What the server does not check, the widget must"): combinability, the largest
//! quantity and the slots of an appointment are rules of the catalogue, and whoever breaks them books a time that is too
//! short. The rules are tested on the recorded catalogue of Munich (`tests/munich.rs`).

use super::{Catalogue, Office, OfficeId, Relation, Service, ServiceId, Variant, order::ordered_by};

/// A matter in the list: it may stand for a family of variants, of which one is then chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Wanted {
    /// What was chosen in the list.
    pub matter: ServiceId,
    /// The variant; `None` until one is chosen where there are several.
    pub variant: Option<ServiceId>,
    /// How often, for how many people.
    pub count: u32,
}

/// Offices at one place: asked for their times together, shown as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The one whose name is shown.
    pub office: OfficeId,
    /// All of them, this one among them.
    pub offices: Vec<OfficeId>,
}

/// More slots than this in one appointment are never free (CONTRACT, "available-calendar").
const MOST_SLOTS: u32 = 25;

impl Wanted {
    /// A matter, once.
    #[must_use]
    pub const fn once(matter: ServiceId) -> Self {
        Self { matter, variant: None, count: 1 }
    }

    /// What is booked for it.
    #[must_use]
    pub fn service(&self) -> ServiceId {
        self.variant.unwrap_or(self.matter)
    }
}

impl Catalogue {
    /// What these offices do, whatever it is. The rules below look only at what is done, which on one of the two ways is not
    /// all that its offices do ([`super::Offering::done`]).
    #[must_use]
    pub fn at(&self, offices: &[OfficeId]) -> Vec<Relation> {
        self.relations.iter().filter(|it| offices.contains(&it.office)).copied().collect()
    }

    /// The matters of a list, in the city's order: services that are done, a family of variants once.
    pub fn matters<'a>(&'a self, among: &'a [Relation]) -> impl Iterator<Item = &'a Service> {
        self.services.iter().filter(move |it| {
            it.listed
                && it.root.is_none_or(|root| root == it.id || self.service(root).is_none())
                && !self.family(it.id, among).is_empty()
        })
    }

    /// The variants of a matter that are done; the matter itself where it has none.
    #[must_use]
    pub fn family(&self, matter: ServiceId, among: &[Relation]) -> Vec<&Service> {
        let done = |it: &&Service| among.iter().any(|one| one.service == it.id);
        let belongs = |it: &&Service| it.id == matter || it.root == Some(matter);
        let mut family: Vec<&Service> = self.services.iter().filter(belongs).filter(done).collect();
        let said_again = family.iter().any(|it| it.id != matter && self.same_name(it.id, matter));
        if said_again && family.len() > 1 {
            family.retain(|it| it.id != matter);
        }
        family
    }

    fn same_name(&self, one: ServiceId, other: ServiceId) -> bool {
        self.service(one).map(|it| &it.name) == self.service(other).map(|it| &it.name)
    }

    /// The offices that can do all of it in one appointment; those of the highest priority first, else in the city's
    /// order.
    #[must_use]
    pub fn offices_for(&self, wanted: &[Wanted], among: &[Relation]) -> Vec<OfficeId> {
        if wanted.is_empty() {
            return Vec::new();
        }
        let does = |office: OfficeId, service: ServiceId| {
            among.iter().any(|it| it.office == office && it.service == service)
        };
        let does_all = |it: &&Office| wanted.iter().all(|one| does(it.id, one.service()));
        let able = self.offices.iter().filter(does_all).filter(|it| self.can_do(it, wanted));
        let able = not_disabled(able.collect(), wanted);
        let able = ordered_by(able, |one, other| other.priority.cmp(&one.priority));
        able.into_iter().map(|it| it.id).collect()
    }

    /// The same, those at one place together.
    #[must_use]
    pub fn places_for(&self, wanted: &[Wanted], among: &[Relation]) -> Vec<Place> {
        let mut places: Vec<Place> = Vec::new();
        for id in self.offices_for(wanted, among) {
            let peers = self.office(id).map(|it| it.shares_with.as_slice()).unwrap_or_default();
            match places.iter_mut().find(|it| it.offices.iter().any(|other| peers.contains(other))) {
                Some(place) => {
                    place.offices.push(id);
                    place.office = place.office.min(id);
                }
                None => places.push(Place { office: id, offices: vec![id] }),
            }
        }
        places
    }

    fn can_do(&self, office: &Office, wanted: &[Wanted]) -> bool {
        let within_limits = wanted.iter().all(|it| it.count <= self.limit(office.id, it.service()));
        let together = wanted.iter().enumerate().all(|(index, one)| {
            wanted.iter().skip(index + 1).all(|other| self.combine(one.service(), other.service(), office.id))
        });
        // One matter, once, may take as long as it takes: the slots of an appointment only limit what is added.
        let alone = matches!(wanted, [Wanted { count: 1, .. }]);
        let room = office.most_slots.unwrap_or(MOST_SLOTS);
        within_limits && together && (alone || self.slots(office.id, wanted).is_some_and(|it| it <= room))
    }

    /// Whether either of two services names the other one at this office.
    fn combine(&self, one: ServiceId, other: ServiceId, office: OfficeId) -> bool {
        let names = |one: ServiceId, other: ServiceId| {
            self.service(one)
                .is_some_and(|it| it.combinable.iter().any(|it| it.with == other && it.at.contains(&office)))
        };
        names(one, other) || names(other, one)
    }

    /// The smaller one of the service's own limit and the office's.
    fn limit(&self, office: OfficeId, service: ServiceId) -> u32 {
        let own = self.service(service).map_or(1, |it| it.max_quantity);
        self.relation(office, service).and_then(|it| it.max_quantity).map_or(own, |it| it.min(own))
    }

    /// How many slots of this office all of it takes; `None` where it does not do all of it.
    #[must_use]
    pub fn slots(&self, office: OfficeId, wanted: &[Wanted]) -> Option<u32> {
        let slots = |it: &Wanted| Some(self.relation(office, it.service())?.slots.saturating_mul(it.count));
        wanted.iter().map(slots).sum()
    }

    /// How long it takes there, in minutes.
    #[must_use]
    pub fn minutes(&self, office: OfficeId, wanted: &[Wanted]) -> Option<u32> {
        let minutes = self.office(office)?.slot_minutes.saturating_mul(self.slots(office, wanted)?);
        (minutes > 0).then_some(minutes)
    }

    /// How long it takes at least, wherever it is done, in minutes.
    #[must_use]
    pub fn least_minutes(&self, wanted: &[Wanted], among: &[Relation]) -> Option<u32> {
        self.offices_for(wanted, among).into_iter().filter_map(|it| self.minutes(it, wanted)).min()
    }

    /// Whether a matter can be added to what is wanted, so that one office does all of it.
    #[must_use]
    pub fn fits(&self, matter: ServiceId, wanted: &[Wanted], among: &[Relation]) -> bool {
        self.family(matter, among).iter().any(|it| {
            let more = Wanted { variant: Some(it.id), ..Wanted::once(matter) };
            let all: Vec<Wanted> = wanted.iter().copied().chain([more]).collect();
            !self.offices_for(&all, among).is_empty()
        })
    }

    /// How often a matter can be asked for, together with what else is wanted; at least once.
    #[must_use]
    pub fn most(&self, matter: ServiceId, wanted: &[Wanted], among: &[Relation]) -> u32 {
        let possible = |count: &u32| {
            let mut all = wanted.to_vec();
            for it in all.iter_mut().filter(|it| it.matter == matter) {
                it.count = *count;
            }
            !self.offices_for(&all, among).is_empty()
        };
        (2..=MOST_SLOTS).take_while(possible).last().unwrap_or(1)
    }

    /// The variant that is booked, if it is one.
    #[must_use]
    pub fn variant(&self, wanted: &[Wanted]) -> Option<Variant> {
        wanted.iter().filter_map(|it| self.service(it.service())?.variant).find(|it| !it.on_site())
    }
}

/// Offices that are not offered for some services. Among peers these services are divided: asked for alone, the peer
/// does them that hides nothing; together with others, the one that hides them when they are alone.
fn not_disabled<'a>(offices: Vec<&'a Office>, wanted: &[Wanted]) -> Vec<&'a Office> {
    let hidden = |it: &Office| wanted.iter().filter(|one| it.not_for.contains(&one.service())).count();
    let shown: Vec<&Office> = offices
        .into_iter()
        .filter(|it| match hidden(it) {
            0 => true,
            some => !it.mixes_with.is_empty() && some < wanted.len(),
        })
        .collect();
    let mixing = |it: &Office| hidden(it) > 0;
    let peer_mixes =
        |it: &Office| shown.iter().any(|other| mixing(other) && it.mixes_with.contains(&other.id));
    shown.iter().copied().filter(|it| mixing(it) || !peer_mixes(it)).collect()
}

#[cfg(test)]
mod tests;
