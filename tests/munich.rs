//! The rules of the catalogue, held against that of a large city as it was recorded (`fixtures/zms`): what goes together,
//! how often, and where. The server checks none of them.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "what fails here ends its test"
)]

use buergertermin::{
    api::{Answer, adapter},
    booking::{
        Branch, Catalogue, Offering, OfficeId, Question, Relation, Reply, Service, ServiceId, Setup, Variant,
        Wanted, matters::Place,
    },
    config::ApiKind,
};
use std::sync::LazyLock;

const PASSPORT: ServiceId = ServiceId(1_063_453);
const CARD: ServiceId = ServiceId(1_063_441);
const INTERIM_PASSPORT: ServiceId = ServiceId(1_080_582);
const REGISTER: ServiceId = ServiceId(1_063_475);
const PICK_UP: ServiceId = ServiceId(10_295_182);
const PENSION: ServiceId = ServiceId(1_080_455);
const TRADE: ServiceId = ServiceId(1_063_423);
const DRAINS: ServiceId = ServiceId(10_441_370);
const PLANS: ServiceId = ServiceId(10_435_223);

/// The counters of one house: the main one, and the one for passes alone.
const MAIN: OfficeId = OfficeId(10_489);
const PASSES: OfficeId = OfficeId(10_502);
const TRAINEES: OfficeId = OfficeId(10_503);

static MUNICH: LazyLock<Offering> = LazyLock::new(|| {
    let recorded = include_str!("fixtures/zms/01-offices-and-services-full.json");
    let exchange: serde_json::Value = serde_json::from_str(recorded).unwrap();
    let answer = Answer::Heard { status: 200, body: exchange["response"]["body"].to_string() };
    let Ok(Reply::Catalogue(catalogue)) = adapter(ApiKind::Zms).read(&Question::Catalogue, &answer) else {
        panic!("the catalogue should be read")
    };
    let synonyms = [("Perso", "Personalausweis"), ("ummelden", "Wohnsitzanmeldung")];
    let synonyms = synonyms.map(|(said, meant)| (said.to_owned(), meant.to_owned())).to_vec();
    Offering::new(catalogue, &Setup { synonyms, ..Setup::default() }).unwrap()
});

fn city() -> &'static Catalogue {
    &MUNICH.catalogue
}

fn everywhere() -> &'static [Relation] {
    MUNICH.done(Branch::Counter)
}

fn matters() -> Vec<&'static Service> {
    city().matters(everywhere()).collect()
}

fn family(matter: ServiceId) -> Vec<(ServiceId, Option<Variant>)> {
    city().family(matter, everywhere()).iter().map(|it| (it.id, it.variant)).collect()
}

fn once(services: &[ServiceId]) -> Vec<Wanted> {
    services.iter().map(|it| Wanted::once(*it)).collect()
}

fn offices(services: &[ServiceId]) -> Vec<OfficeId> {
    city().offices_for(&once(services), everywhere())
}

/// A variant of a matter, once.
fn wanted(matter: ServiceId, variant: ServiceId) -> Wanted {
    Wanted { variant: Some(variant), ..Wanted::once(matter) }
}

// --- the list ---

#[test]
fn every_matter_of_the_list_can_be_had_somewhere() {
    for matter in matters() {
        let variants = family(matter.id);
        assert!(!variants.is_empty(), "{}", matter.name);
        for (variant, _) in variants {
            let offices = city().offices_for(&[wanted(matter.id, variant)], everywhere());
            assert!(!offices.is_empty(), "{} as {variant:?}", matter.name);
        }
    }
}

#[test]
fn the_list_leaves_out_what_the_city_leaves_out_and_names_each_family_once() {
    let matters = matters();
    assert_eq!(matters.len(), 142);

    for matter in &matters {
        assert!(matter.listed, "{}", matter.name);
        assert!(matter.root.is_none_or(|it| it == matter.id), "{}", matter.name);
    }
    let church = ServiceId(1_063_731);
    assert!(city().service(church).is_some() && !matters.iter().any(|it| it.id == church));
}

#[test]
fn the_families_are_those_of_the_city() {
    use Variant::{LargeClient, OnSite, SmallClient, Telephone, Video};

    let sorted = |matter| {
        let mut family = family(matter);
        family.sort();
        family
    };
    let id = ServiceId;
    assert_eq!(
        sorted(PENSION),
        [(id(1), Some(Video)), (id(2), Some(Telephone)), (id(3), Some(OnSite)), (PENSION, None)]
    );
    assert_eq!(sorted(TRADE), [(id(8), Some(Telephone)), (id(9), Some(Video)), (TRADE, None)]);
    assert_eq!(sorted(DRAINS), [(id(4), Some(OnSite)), (id(5), Some(Video)), (DRAINS, None)]);
    assert_eq!(
        sorted(PLANS),
        [(id(6), Some(SmallClient)), (id(7), Some(LargeClient))],
        "one says its name again"
    );

    let with_variants = matters().into_iter().filter(|it| family(it.id).len() > 1).count();
    assert_eq!(with_variants, 4);
}

// --- together ---

#[test]
fn whatever_fits_is_done_by_an_office_that_does_both_and_names_the_other_one() {
    let mut pairs = 0;
    for one in matters() {
        let others = one.combinable.iter().map(|it| it.with).filter(|it| *it != one.id);
        for other in others.filter(|it| city().service(*it).is_some()) {
            let able = offices(&[one.id, other]);
            assert_eq!(city().fits(other, &once(&[one.id]), everywhere()), !able.is_empty(), "{other:?}");
            pairs += able.len().min(1);
            for office in able {
                assert!(
                    city().relation(office, one.id).is_some() && city().relation(office, other).is_some()
                );
                let names = |one: ServiceId, other: ServiceId| {
                    let combinable = &city().service(one).unwrap().combinable;
                    combinable.iter().any(|it| it.with == other && it.at.contains(&office))
                };
                assert!(names(one.id, other) || names(other, one.id));
            }
        }
    }
    assert!(pairs > 200, "{pairs}");
}

#[test]
fn what_does_not_name_each_other_does_not_go_together() {
    assert!(!city().fits(PICK_UP, &once(&[CARD]), everywhere()));
    assert!(!city().fits(TRADE, &once(&[CARD]), everywhere()));
    assert!(city().fits(REGISTER, &once(&[CARD, PASSPORT]), everywhere()));
}

// --- how often ---

#[test]
fn nothing_is_asked_for_more_often_than_the_city_and_the_offices_slots_allow() {
    for matter in matters() {
        for (variant, _) in family(matter.id) {
            let most = city().most(matter.id, &[wanted(matter.id, variant)], everywhere());
            let service = city().service(variant).unwrap();
            let allowed = |office: OfficeId| {
                let relation = city().relation(office, variant)?;
                let by_slots = city().office(office)?.most_slots.unwrap_or(25) / relation.slots;
                Some(relation.max_quantity.unwrap_or(service.max_quantity).min(by_slots))
            };
            let best = MUNICH.offices(Branch::Counter).iter().filter_map(|it| allowed(*it)).max().unwrap();
            assert!(most <= best.max(1), "{}: {most}", service.name);
        }
    }
    assert_eq!(city().most(CARD, &once(&[CARD]), everywhere()), 2);
    assert_eq!(
        city().most(ServiceId(1_071_907), &once(&[ServiceId(1_071_907)]), everywhere()),
        1,
        "one slot"
    );
}

#[test]
fn as_often_as_it_may_be_asked_for_there_is_an_office() {
    for matter in matters() {
        for (variant, _) in family(matter.id) {
            let one = wanted(matter.id, variant);
            let count = city().most(matter.id, &[one], everywhere());
            assert!(
                !city().offices_for(&[Wanted { count, ..one }], everywhere()).is_empty(),
                "{}",
                matter.name
            );
        }
    }
}

// --- where ---

#[test]
fn passes_alone_are_done_at_their_own_counter() {
    for passes in [&[PASSPORT][..], &[CARD], &[INTERIM_PASSPORT], &[CARD, PASSPORT]] {
        let offices = offices(passes);
        assert!(offices.contains(&PASSES) && !offices.contains(&MAIN), "{passes:?}: {offices:?}");
    }
}

#[test]
fn passes_with_something_else_are_done_at_the_main_counter() {
    for mixed in [&[PASSPORT, REGISTER][..], &[REGISTER, CARD], &[CARD, PASSPORT, REGISTER]] {
        let offices = offices(mixed);
        assert!(offices.contains(&MAIN) && !offices.contains(&PASSES), "{mixed:?}: {offices:?}");
    }
}

#[test]
fn what_is_no_pass_is_done_at_the_main_counter_too() {
    assert!(offices(&[REGISTER]).contains(&MAIN));
}

#[test]
fn offices_that_hide_the_pick_up_do_not_offer_it() {
    let offices = offices(&[PICK_UP]);

    assert!(offices.contains(&OfficeId(10_492)), "{offices:?}");
    for hides in [1_060_068, 10_181_770, 10_204_387, 10_227_989, 10_286_849] {
        assert!(!offices.contains(&OfficeId(hides)), "{hides}");
    }
}

#[test]
fn counters_that_share_their_times_are_one_place_by_the_lowest_number() {
    let places = city().places_for(&once(&[REGISTER]), everywhere());

    assert!(places.contains(&Place { office: MAIN, offices: vec![MAIN, TRAINEES] }), "{places:?}");
    assert!(!places.iter().any(|it| it.office == TRAINEES));
    let all: usize = places.iter().map(|it| it.offices.len()).sum();
    assert_eq!(all, offices(&[REGISTER]).len(), "nobody is lost");
}

#[test]
fn the_offices_come_in_the_order_that_the_city_prefers() {
    let priorities: Vec<u32> =
        offices(&[CARD]).into_iter().map(|it| city().office(it).unwrap().priority).collect();

    assert!(priorities.is_sorted_by(|one, other| one >= other), "{priorities:?}");
    assert_eq!(priorities.first(), Some(&100));
}

// --- found ---

#[test]
fn people_find_their_matter_however_they_call_it() {
    let first = |query: &str| MUNICH.found(Branch::Counter, query).first().copied();

    assert_eq!(first("Perso"), Some(CARD));
    assert_eq!(first("reisepas"), Some(PASSPORT));
    assert_eq!(first("ummelden"), Some(REGISTER));
    assert_eq!(first("Rente Telefon"), Some(PENSION), "a variant is listed by its matter");
    assert_eq!(first("gewerbeanmeldung video"), Some(TRADE));
    assert_eq!(first("Planeinsicht Gewerbe"), Some(PLANS));
}

#[test]
fn without_a_query_all_are_listed_and_what_is_not_listed_is_not_found() {
    assert_eq!(MUNICH.found(Branch::Counter, "  ").len(), matters().len());
    assert!(MUNICH.found(Branch::Counter, "Kirchenaustritt").iter().all(|it| it.0 != 1_063_731));
    assert_eq!(MUNICH.found(Branch::Visit, "Perso"), []);
}

#[test]
fn every_matter_is_found_by_its_own_name() {
    for matter in matters() {
        let found = MUNICH.found(Branch::Counter, &matter.name);
        assert!(found.contains(&matter.id), "{}", matter.name);
    }
}
