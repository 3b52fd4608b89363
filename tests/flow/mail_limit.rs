//! The office allows only so many appointments by one e-mail address: an outcome with ways on, the time stays held.

use super::citizen::{Citizen, PAGE, PROCESS, credentials, reservation_of};
use crate::common::{NORTH, offer_at, rules, slot};
use buergertermin::booking::{
    ContactRules, Effect, Event, Field, HostNotice, Place, Problem, Question, Reply, Reservation, Slot, Step,
    StepKind, TimesNotice,
};

fn limit() -> Citizen {
    Citizen::saving().fails(Problem::MailLimit)
}

#[test]
fn too_many_appointments_by_one_address_are_an_outcome_and_the_time_stays_held() {
    let citizen = limit();

    assert_eq!(citizen.booking.step, Step::MailLimit);
    assert_eq!(
        citizen.shown(),
        [vec![Effect::Tell(HostNotice::Error(Problem::MailLimit))], PAGE.to_vec()].concat()
    );
    assert_eq!(citizen.holds(), Some(PROCESS));
}

#[test]
fn another_address_comes_straight_back_and_is_saved() {
    let contact = limit().does(Event::ChangeWanted(Place::Contact));
    assert_eq!(contact.kind(), StepKind::Contact);

    let check = contact.types(Field::Email, "andere@example.com").goes_on();
    assert_eq!(check.kind(), StepKind::Check);
    let Question::Update { contact, .. } = &check.goes_on().asked()[0] else { panic!("it is saved first") };
    assert_eq!(contact.email, "andere@example.com");
}

#[test]
fn back_leads_to_the_page_of_checking() {
    assert_eq!(limit().goes_back().kind(), StepKind::Check);
}

#[test]
fn a_limit_that_is_only_said_when_it_is_booked_is_the_same_outcome() {
    let citizen = Citizen::booking().fails(Problem::MailLimit);
    assert_eq!(citizen.booking.step, Step::MailLimit);

    let again = citizen.goes_back().goes_on();
    assert_eq!(again.asked(), [Question::Find(credentials(PROCESS))], "looked up before it is repeated");
}

#[test]
fn where_an_address_is_needed_nobody_books_without_one() {
    assert!(!limit().booking.needs_no_mail());
    assert_eq!(limit().does(Event::NoEmailHad).booking.step, Step::MailLimit);
}

#[test]
fn where_none_is_needed_it_is_booked_without_one_and_stands_at_once() {
    let first = Slot { office: NORTH, ..slot(1, 0) };
    let rules = ContactRules { email_required: false, ..rules() };
    let citizen = Citizen::at_times_asking()
        .hears(Reply::Calendar(offer_at(NORTH)))
        .does(Event::SlotPicked(first))
        .goes_on()
        .hears(Reply::Reserved(Reservation { rules, ..reservation_of(PROCESS, first) }))
        .goes_on()
        .fails(Problem::MailLimit);
    assert!(citizen.booking.needs_no_mail());

    let check = citizen.does(Event::NoEmailHad);
    assert_eq!(check.kind(), StepKind::Check);
    assert!(!check.booking.confirmed_by_mail());
    assert_eq!(check.holds(), Some(PROCESS));
}

#[test]
fn a_hold_that_ends_meanwhile_leads_to_the_times() {
    let late = limit().waits_minutes(16);
    assert_eq!((late.kind(), late.holds()), (StepKind::MailLimit, None));

    assert_eq!(late.clone().goes_back().times().notice, Some(TimesNotice::HoldOver));
    let other = late.does(Event::ChangeWanted(Place::Contact)).goes_on();
    assert_eq!(other.times().notice, Some(TimesNotice::HoldOver));
}
