//! What the portal may know of where she is.

use super::citizen::Citizen;
use buergertermin::booking::{Field, ForWhom, Stage, every::Every};

fn stages(pages: &[Citizen]) -> Vec<Stage> {
    let mut stages: Vec<Stage> = pages.iter().filter_map(|it| it.booking.stage()).collect();
    stages.dedup();
    stages
}

#[test]
fn both_ways_go_through_the_same_stages_so_that_the_portal_learns_nothing() {
    let begin = [Citizen::at_for_whom(), Citizen::at_way()];
    let counter = [
        Citizen::at_services(),
        Citizen::at_contact(),
        Citizen::at_times(),
        Citizen::at_check(),
        Citizen::booked(),
    ];
    let visit = [
        Citizen::at_services_of_visits(ForWhom::Me),
        Citizen::at_address(ForWhom::Me),
        Citizen::at_contact_of_visit(ForWhom::Me),
        Citizen::at_contact_of_visit(ForWhom::Me)
            .says_who()
            .types(Field::Telephone, "0171 3920042")
            .goes_on(),
        Citizen::at_check_of_visit(),
        Citizen::booked(),
    ];

    assert_eq!(stages(&[&begin[..], &counter].concat()), Stage::ALL);
    assert_eq!(stages(&[&begin[..], &visit].concat()), Stage::ALL);
}

#[test]
fn the_title_that_the_portal_gets_names_no_way() {
    let address = Citizen::at_address(ForWhom::Other);
    let contact = Citizen::at_contact();

    assert_eq!(address.booking.title(), contact.booking.title());
    assert_ne!(address.booking.heading(), contact.booking.heading());
}
