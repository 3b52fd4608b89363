use super::*;
use crate::booking::{Combination, Relation};

const ONE: ServiceId = ServiceId(1);
const TWO: ServiceId = ServiceId(2);
const THREE: ServiceId = ServiceId(3);
const HERE: OfficeId = OfficeId(10);
const THERE: OfficeId = OfficeId(20);
const BOTH: [OfficeId; 2] = [HERE, THERE];

fn service(id: ServiceId) -> Service {
    let combinable = Vec::new();
    Service {
        id,
        name: (&*format!("Service {}", id.0)).into(),
        max_quantity: 5,
        combinable,
        root: None,
        variant: None,
        listed: true,
    }
}

fn does(office: OfficeId, service: ServiceId, slots: u32) -> Relation {
    Relation { office, service, slots, max_quantity: None }
}

fn once(services: &[ServiceId]) -> Vec<Wanted> {
    services.iter().map(|it| Wanted::once(*it)).collect()
}

fn times(service: ServiceId, count: u32) -> [Wanted; 1] {
    [Wanted { count, ..Wanted::once(service) }]
}

/// Two offices of ten minutes a slot, which both do the first two services; here both can be done together.
fn city() -> Catalogue {
    let office = |id| Office { id, slot_minutes: 10, ..Office::default() };
    let together = Combination { with: TWO, at: vec![HERE] };
    Catalogue {
        services: vec![Service { combinable: vec![together], ..service(ONE) }, service(TWO), service(THREE)],
        offices: vec![office(HERE), office(THERE)],
        relations: vec![does(HERE, ONE, 2), does(HERE, TWO, 1), does(THERE, ONE, 3), does(THERE, TWO, 1)],
    }
}

fn with(change: impl FnOnce(&mut Catalogue)) -> Catalogue {
    let mut city = city();
    change(&mut city);
    city
}

#[test]
fn a_list_holds_what_one_of_the_offices_does_in_the_citys_order() {
    let ids = |city: &Catalogue, among: &[OfficeId]| {
        city.matters(&city.at(among)).map(|it| it.id).collect::<Vec<_>>()
    };

    assert_eq!(ids(&city(), &BOTH), [ONE, TWO], "nobody does the third");
    assert_eq!(ids(&city(), &[]), []);
    assert_eq!(ids(&with(|it| it.services[0].listed = false), &BOTH), [TWO], "a link leads to it");
}

#[test]
fn variants_are_listed_once_even_those_that_the_city_does_not_list() {
    let city = with(|it| {
        it.services[1].root = Some(ONE);
        it.services[1].listed = false;
    });

    assert_eq!(city.matters(&city.at(&BOTH)).map(|it| it.id).collect::<Vec<_>>(), [ONE]);
    assert_eq!(city.family(ONE, &city.at(&BOTH)).iter().map(|it| it.id).collect::<Vec<_>>(), [ONE, TWO]);
    assert_eq!(city.family(TWO, &city.at(&BOTH)).iter().map(|it| it.id).collect::<Vec<_>>(), [TWO]);
}

#[test]
fn a_matter_that_a_variant_says_again_is_no_variant_of_itself() {
    let city = with(|it| {
        it.services[1].root = Some(ONE);
        it.services[1].name = " Service 1".into();
    });

    assert_eq!(city.family(ONE, &city.at(&BOTH)).iter().map(|it| it.id).collect::<Vec<_>>(), [TWO]);
}

#[test]
fn a_variant_whose_root_is_not_in_the_catalogue_stands_for_itself() {
    let city = with(|it| it.services[1].root = Some(ServiceId(99)));

    assert_eq!(city.matters(&city.at(&BOTH)).map(|it| it.id).collect::<Vec<_>>(), [ONE, TWO]);
}

#[test]
fn services_go_together_where_either_names_the_other_one() {
    assert_eq!(city().offices_for(&once(&[ONE, TWO]), &city().at(&BOTH)), [HERE]);
    assert_eq!(city().offices_for(&once(&[TWO, ONE]), &city().at(&BOTH)), [HERE]);
    assert_eq!(city().offices_for(&once(&[ONE, TWO]), &city().at(&[THERE])), []);
    assert!(city().fits(TWO, &once(&[ONE]), &city().at(&BOTH)));
    assert!(!city().fits(THREE, &once(&[ONE]), &city().at(&BOTH)));
}

#[test]
fn of_three_services_each_two_must_go_together() {
    let mut city = with(|it| {
        it.relations.push(does(HERE, THREE, 1));
        it.services[0].combinable.push(Combination { with: THREE, at: vec![HERE] });
    });
    assert_eq!(city.offices_for(&once(&[ONE, TWO, THREE]), &city.at(&BOTH)), []);

    city.services[2].combinable.push(Combination { with: TWO, at: vec![HERE] });
    assert_eq!(city.offices_for(&once(&[ONE, TWO, THREE]), &city.at(&BOTH)), [HERE]);
}

#[test]
fn a_service_is_asked_for_as_often_as_the_city_allows_and_the_offices_own_limit_goes_first() {
    assert_eq!(city().offices_for(&times(ONE, 5), &city().at(&BOTH)), BOTH);
    assert_eq!(city().offices_for(&times(ONE, 6), &city().at(&BOTH)), []);

    let city = with(|it| it.relations[0].max_quantity = Some(2));
    assert_eq!(city.offices_for(&times(ONE, 2), &city.at(&BOTH)), BOTH);
    assert_eq!(city.offices_for(&times(ONE, 3), &city.at(&BOTH)), [THERE]);
    assert_eq!(city.most(ONE, &once(&[ONE]), &city.at(&BOTH)), 5);
    assert_eq!(city.most(ONE, &once(&[ONE]), &city.at(&[HERE])), 2);
}

#[test]
fn an_appointment_takes_no_more_slots_than_the_office_gives() {
    let city = with(|it| it.offices[0].most_slots = Some(5));

    assert_eq!(city.offices_for(&times(ONE, 2), &city.at(&[HERE])), [HERE]);
    assert_eq!(city.offices_for(&times(ONE, 3), &city.at(&[HERE])), []);
    let together = [times(ONE, 2), times(TWO, 1)].concat();
    assert_eq!(city.offices_for(&together, &city.at(&[HERE])), [HERE]);
    let too_much = [times(ONE, 2), times(TWO, 2)].concat();
    assert_eq!(city.offices_for(&too_much, &city.at(&[HERE])), []);
    assert_eq!(city.most(TWO, &once(&[ONE, TWO]), &city.at(&[HERE])), 3);
}

#[test]
fn one_matter_once_can_always_be_asked_for_however_long_it_takes() {
    let city = with(|it| it.offices[0].most_slots = Some(1));

    assert_eq!(city.offices_for(&once(&[ONE]), &city.at(&[HERE])), [HERE]);
    assert_eq!(city.most(ONE, &once(&[ONE]), &city.at(&[HERE])), 1);
    assert_eq!(city.offices_for(&once(&[ONE, TWO]), &city.at(&[HERE])), []);
}

#[test]
fn without_a_limit_of_its_own_no_office_gives_more_than_twenty_five_slots() {
    let city = with(|it| {
        it.services[0].max_quantity = 100;
        it.relations[0].slots = 5;
    });

    assert_eq!(city.most(ONE, &once(&[ONE]), &city.at(&[HERE])), 5);
}

#[test]
fn how_long_it_takes_is_the_slots_of_all_of_it() {
    let wanted = [times(ONE, 2), times(TWO, 1)].concat();

    assert_eq!(city().minutes(HERE, &wanted), Some(50));
    assert_eq!(city().least_minutes(&wanted, &city().at(&BOTH)), Some(50), "there it is not done together");
    assert_eq!(city().least_minutes(&once(&[ONE]), &city().at(&BOTH)), Some(20));
    assert_eq!(city().minutes(HERE, &once(&[THREE])), None);
    assert_eq!(with(|it| it.offices[0].slot_minutes = 0).minutes(HERE, &wanted), None, "not known");
}

#[test]
fn the_offices_that_the_city_prefers_come_first() {
    let city = with(|it| it.offices[1].priority = 90);

    assert_eq!(city.offices_for(&once(&[ONE]), &city.at(&BOTH)), [THERE, HERE]);
}

#[test]
fn offices_that_share_their_times_are_one_place_named_by_the_lowest() {
    let city = with(|it| {
        it.offices[0].shares_with = BOTH.to_vec();
        it.offices[1].shares_with = BOTH.to_vec();
        it.offices[1].priority = 90;
    });

    let places = city.places_for(&once(&[ONE]), &city.at(&BOTH));
    assert_eq!(places, [Place { office: HERE, offices: vec![THERE, HERE] }]);
}

#[test]
fn an_office_is_not_offered_for_what_it_hides() {
    let city = with(|it| it.offices[0].not_for = vec![ONE]);

    assert_eq!(city.offices_for(&once(&[ONE]), &city.at(&BOTH)), [THERE]);
    assert_eq!(city.offices_for(&once(&[TWO]), &city.at(&BOTH)), BOTH);
    assert_eq!(city.offices_for(&once(&[ONE, TWO]), &city.at(&BOTH)), [], "not even together with others");
}

#[test]
fn among_peers_a_matter_alone_is_done_by_the_one_that_hides_nothing_and_a_mix_by_the_other_one() {
    let city = with(|it| {
        it.services[0].combinable[0].at = BOTH.to_vec();
        it.offices[0].not_for = vec![ONE];
        it.offices[0].mixes_with = BOTH.to_vec();
        it.offices[1].mixes_with = BOTH.to_vec();
    });

    assert_eq!(city.offices_for(&once(&[ONE]), &city.at(&BOTH)), [THERE]);
    assert_eq!(city.offices_for(&once(&[ONE, TWO]), &city.at(&BOTH)), [HERE]);
    assert_eq!(city.offices_for(&once(&[TWO]), &city.at(&BOTH)), BOTH, "nothing of it is hidden");
}

#[test]
fn what_nobody_comes_for_is_known_by_its_variant() {
    let city = with(|it| it.services[1].variant = Some(Variant::Telephone));

    assert_eq!(city.variant(&once(&[ONE])), None);
    assert_eq!(city.variant(&once(&[ONE, TWO])), Some(Variant::Telephone));
}
