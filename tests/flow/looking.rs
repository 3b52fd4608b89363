//! Free times are only looked at: nothing is typed before, nothing is reserved, what was marked is remembered.

use super::citizen::{Citizen, PAGE};
use crate::common::{CARD, CENTRE, LICENCE, NORTH, PROOF, SUITCASE, day, offer, offer_at, slot};
use buergertermin::{
    booking::{
        CalendarOffer, DayTimes, Effect, Event, ForWhom, FreeDay, Place, Problem, Question, Reply,
        ServicesFault, Slot, StepKind, Times, TimesNotice, step::Days,
    },
    i18n::Message,
};

fn looks() -> Citizen {
    Citizen::at_services().wants(CARD).does(Event::TimesWanted).hears(Reply::Calendar(offer()))
}

#[test]
fn times_can_be_looked_at_once_a_matter_is_chosen() {
    let citizen = Citizen::at_services().wants(CARD).does(Event::TimesWanted);

    assert!(citizen.times().looking);
    assert_eq!(citizen.booking.heading(), Message::LookingHeading);
    assert_eq!(citizen.shown(), PAGE);
    let progress = citizen.booking.progress().unwrap();
    assert_eq!((progress.page, progress.of), (3, 6), "it is no page further on");
    assert_eq!(citizen.goes_back().kind(), StepKind::Services);
}

#[test]
fn what_page_three_misses_is_said_before_anything_is_looked_at() {
    let missing = Citizen::at_services().does(Event::TimesWanted);
    assert_eq!(missing.booking.step.services().unwrap().fault, Some(ServicesFault::Missing));

    let not_together = Citizen::at_services().wants(PROOF).wants(LICENCE).does(Event::TimesWanted);
    assert_eq!(not_together.booking.step.services().unwrap().fault, Some(ServicesFault::NotTogether));
}

#[test]
fn nothing_is_reserved_and_the_time_is_chosen_again_once_the_contact_is_known() {
    let contact = looks().does(Event::SlotPicked(slot(1, 10))).goes_on();
    assert_eq!(contact.kind(), StepKind::Contact);
    assert_eq!(contact.asked(), []);

    let times = contact.says_who().goes_on();
    assert!(!times.times().looking);
    assert_eq!(times.times().picked, Some(slot(1, 10)));
    assert!(
        matches!(&times.goes_on().asked()[..], [Question::Reserve { slot: it, .. }] if *it == slot(1, 10))
    );
}

#[test]
fn a_wish_on_a_later_day_opens_that_day_without_a_word() {
    let day_two = CalendarOffer {
        days: vec![FreeDay { date: day(2), offices: vec![CENTRE] }],
        slots: vec![slot(2, 0), slot(2, 10)],
    };
    let wished = looks()
        .does(Event::DayOpened(day(2)))
        .hears(Reply::Calendar(day_two.clone()))
        .does(Event::SlotPicked(slot(2, 10)))
        .goes_on();
    let times = wished.says_who().goes_on();
    let Some(DayTimes::Asking(ticket)) = times.times().calendar().unwrap().times(day(2)).cloned() else {
        panic!("the day should be asked for")
    };

    let open = times.gets_answer(ticket, Ok(Reply::Calendar(day_two)));
    assert_eq!(open.times().picked, Some(slot(2, 10)));
    assert_eq!(open.effects, []);
}

#[test]
fn a_wish_whose_day_is_gone_by_now_is_told_and_the_hand_stays_where_it_is() {
    let wished = looks().does(Event::DayOpened(day(2))).hears(Reply::Calendar(CalendarOffer {
        days: vec![FreeDay { date: day(2), offices: vec![CENTRE] }],
        slots: vec![slot(2, 10)],
    }));
    let times = wished.does(Event::SlotPicked(slot(2, 10))).goes_on().says_who().goes_on();
    let Some(DayTimes::Asking(ticket)) = times.times().calendar().unwrap().times(day(2)).cloned() else {
        panic!("the day should be asked for")
    };

    let gone = times.gets_answer(ticket, Ok(Reply::Calendar(offer())));
    assert_eq!(gone.times().notice, Some(TimesNotice::WishGone));
    assert_eq!(gone.effects, [Effect::Announce(Message::WishGoneHeading)]);
    assert_eq!(gone.does(Event::SlotPicked(slot(1, 0))).times().notice, None);
}

#[test]
fn a_wish_that_is_held_by_now_is_chosen() {
    let looking = Citizen::at_check()
        .does(Event::ChangeWanted(Place::Service))
        .does(Event::TimesWanted)
        .hears(Reply::Calendar(offer()));
    let own = looking.booking.hold.as_ref().unwrap().reservation.slot;
    let others =
        CalendarOffer { slots: offer().slots.into_iter().filter(|it| *it != own).collect(), ..offer() };
    let times = looking.does(Event::SlotPicked(own)).goes_on().goes_on().hears(Reply::Calendar(others));

    assert_eq!(times.times().picked, Some(own));
    assert_eq!(times.times().notice, None);
}

#[test]
fn a_wish_that_is_not_free_any_more_is_not_chosen_and_that_is_said() {
    let contact = looks().does(Event::SlotPicked(slot(1, 10))).goes_on().says_who().waits_minutes(6);
    let left = CalendarOffer { slots: vec![slot(1, 0)], ..offer() };
    let times = contact.goes_on().hears(Reply::Calendar(left));

    assert_eq!(times.times().picked, None);
    assert_eq!(times.times().notice, Some(TimesNotice::WishGone));
    assert!(times.effects.contains(&Effect::Announce(Message::WishGoneHeading)));
    assert_eq!(times.booking.answers.wish, None, "it is said once");
}

#[test]
fn another_matter_makes_the_wish_void() {
    let services = looks().does(Event::SlotPicked(slot(1, 10))).goes_on().goes_back();

    assert_eq!(services.wants(PROOF).booking.answers.wish, None);
}

#[test]
fn whoever_has_not_marked_anything_goes_on_all_the_same() {
    let citizen = looks().goes_on();

    assert_eq!(citizen.kind(), StepKind::Contact);
    assert_eq!(citizen.booking.answers.wish, None);
}

#[test]
fn visits_can_be_looked_at_before_the_address_is_typed() {
    let first = Slot { office: SUITCASE, ..slot(1, 0) };
    let citizen = Citizen::at_services_of_visits(ForWhom::Me)
        .wants(CARD)
        .does(Event::TimesWanted)
        .hears(Reply::Calendar(offer_at(SUITCASE)))
        .does(Event::SlotPicked(first))
        .goes_on();

    assert_eq!(citizen.kind(), StepKind::Address);
    assert_eq!(citizen.booking.answers.wish, Some(first));
}

#[test]
fn another_office_is_looked_at_only_too() {
    let offices = looks().does(Event::OtherOfficeWanted);
    assert_eq!(offices.kind(), StepKind::Offices);

    let back = offices.clone().goes_back();
    assert!(back.times().looking, "nothing was typed so far");
    let north = offices.does(Event::OfficePicked(Some(NORTH))).goes_on();
    assert!(north.times().looking);
    let contact = north
        .hears(Reply::Calendar(offer_at(NORTH)))
        .does(Event::SlotPicked(Slot { office: NORTH, ..slot(1, 0) }))
        .goes_on();
    assert_eq!((contact.kind(), contact.asked()), (StepKind::Contact, Vec::new()));
}

#[test]
fn times_that_do_not_come_are_asked_for_again_while_looking() {
    let failed = Citizen::at_services().wants(CARD).does(Event::TimesWanted).fails(Problem::Busy);
    assert_eq!(failed.times().days, Days::Failed(Problem::Busy));

    let again = failed.does(Event::Retried);
    assert!(matches!(again.times(), Times { looking: true, days: Days::Asking(_), .. }));
}

#[test]
fn a_wish_goes_before_the_time_that_is_held_until_another_one_is_chosen() {
    let looking = Citizen::at_check()
        .does(Event::ChangeWanted(Place::Service))
        .does(Event::TimesWanted)
        .hears(Reply::Calendar(offer()));
    let contact = looking.does(Event::SlotPicked(slot(1, 10))).goes_on();
    let times = contact.goes_on().hears(Reply::Calendar(offer()));
    assert_eq!(times.times().picked, Some(slot(1, 10)));

    let own = times.does(Event::SlotPicked(slot(1, 0))).goes_back().goes_on().hears(Reply::Calendar(offer()));
    assert_eq!(own.times().picked, Some(slot(1, 0)));
    assert_eq!(own.goes_on().kind(), StepKind::Check);
}
