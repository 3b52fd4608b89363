//! "Ändern" on the page of checking, which comes straight back.

use super::citizen::{Citizen, PAGE, PROCESS, credentials};
use crate::common::{CARD, CENTRE, NORTH, PROOF, offer};
use buergertermin::booking::{
    Demand, Event, Field, Place, Question, Reply, Step, StepKind, TimesNotice, Wanted, step::Days,
};

fn changes(place: Place) -> Citizen {
    Citizen::at_check().does(Event::ChangeWanted(place))
}

#[test]
fn changing_the_contact_comes_straight_back() {
    let contact = changes(Place::Contact);
    assert_eq!(contact.booking.step, Step::Contact { errors: Vec::new() });
    assert_eq!(contact.effects, PAGE);

    let back = contact.types(Field::Name, "Erika Beispiel").goes_on();
    assert_eq!(back.kind(), StepKind::Check);
    assert_eq!(back.effects, PAGE, "nothing is asked, the time is still held");
    assert_eq!(back.holds(), Some(PROCESS));
    assert_eq!(back.booking.answers.draft.get(Field::Name), "Erika Beispiel");
}

#[test]
fn going_back_from_a_change_leads_to_the_page_of_checking() {
    for place in [Place::Service, Place::Office, Place::Contact] {
        let citizen = changes(place).goes_back();

        assert_eq!(citizen.kind(), StepKind::Check, "{place:?}");
        assert_eq!(citizen.holds(), Some(PROCESS));
    }
}

#[test]
fn going_back_from_a_contact_that_was_emptied_leads_to_the_times() {
    let citizen = changes(Place::Contact).types(Field::Name, "").goes_back();

    assert_eq!(citizen.kind(), StepKind::Times);
    assert_eq!(citizen.holds(), Some(PROCESS));
}

#[test]
fn a_change_that_changes_nothing_comes_straight_back() {
    let service = changes(Place::Service).goes_on();
    let office = changes(Place::Office).goes_on();

    assert_eq!(service.kind(), StepKind::Check);
    assert_eq!(office.kind(), StepKind::Check);
}

fn wants_proof_instead() -> Citizen {
    changes(Place::Service).does(Event::MatterTicked(CARD, false)).wants(PROOF)
}

#[test]
fn another_matter_gives_the_time_back_and_asks_for_a_new_one() {
    let citizen = wants_proof_instead().goes_on();

    assert_eq!(citizen.times().days, Days::Asking(citizen.ticket));
    assert_eq!(citizen.times().notice, None);
    assert_eq!(citizen.holds(), None);
    assert!(citizen.asked().contains(&Question::Cancel(credentials(PROCESS))));
    let demand = Demand { offices: vec![CENTRE], wanted: vec![Wanted::once(PROOF)] };
    assert!(
        citizen
            .asked()
            .iter()
            .any(|it| matches!(it, Question::Calendar { demand: asked, .. } if *asked == demand))
    );
}

#[test]
fn another_office_gives_the_time_back_and_asks_for_a_new_one() {
    let citizen = changes(Place::Office).does(Event::OfficePicked(Some(NORTH))).goes_on();

    assert_eq!(citizen.kind(), StepKind::Times);
    assert_eq!(citizen.holds(), None);
    assert_eq!(citizen.asked()[0], Question::Cancel(credentials(PROCESS)));
}

#[test]
fn the_office_that_holds_the_time_can_be_chosen_without_losing_it() {
    let back = changes(Place::Office).does(Event::OfficePicked(Some(CENTRE))).goes_on();

    assert_eq!(back.kind(), StepKind::Check);
    assert_eq!(back.holds(), Some(PROCESS));
}

#[test]
fn changing_the_time_shows_the_times_with_ones_own_chosen() {
    let citizen = changes(Place::Time);
    assert_eq!(citizen.kind(), StepKind::Times);
    assert_eq!(citizen.holds(), Some(PROCESS));

    let back = citizen.goes_back();
    assert_eq!(back.kind(), StepKind::Contact, "it is the way back through the pages, not a change");
}

#[test]
fn a_time_that_was_given_back_by_herself_is_not_called_over() {
    let times = wants_proof_instead().goes_on();
    let again = times.hears(Reply::Calendar(offer())).goes_back().goes_on();

    assert_eq!(again.kind(), StepKind::Times);
    assert_eq!(again.times().notice, None);
}

#[test]
fn a_time_that_ends_while_the_contact_is_changed_is_called_over() {
    let citizen = changes(Place::Contact).waits_minutes(16);
    assert_eq!(citizen.kind(), StepKind::Contact, "she is not torn away from what she types");

    let gone_on = citizen.goes_on();
    assert_eq!(gone_on.times().notice, Some(TimesNotice::HoldOver));
    assert_eq!(gone_on.asked().len(), 1, "there is nothing to give back any more");
}

#[test]
fn nothing_can_be_changed_while_it_is_being_booked() {
    for place in [Place::Service, Place::Office, Place::Contact, Place::Time] {
        let before = Citizen::saving();
        let after = before.clone().does(Event::ChangeWanted(place));

        assert_eq!((after.booking, after.effects), (before.booking, Vec::new()), "{place:?}");
    }
}

#[test]
fn what_is_not_on_the_page_of_checking_cannot_be_changed() {
    let at_a_counter = Citizen::at_check();
    let of_a_visit = Citizen::at_check_of_visit();
    for (before, place) in [
        (&at_a_counter, Place::Address),
        (&at_a_counter, Place::People),
        (&of_a_visit, Place::Office),
        (&of_a_visit, Place::People),
    ] {
        let after = before.clone().does(Event::ChangeWanted(place));

        assert_eq!((&after.booking, after.effects), (&before.booking, Vec::new()), "{place:?}");
    }
}
