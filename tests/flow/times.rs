//! Page 7: days and times.

use super::citizen::{Citizen, PAGE, reservation};
use crate::common::{CARD, CENTRE, NORTH, PROOF, day, offer, slot};
use buergertermin::{
    booking::{
        CalendarOffer, DayTimes, Demand, Effect, Event, Field, FreeDay, HostNotice, Problem, Question, Reply,
        Slot, StepKind, Target, TimesNotice, Wanted, step::Days,
    },
    i18n::Message,
};

fn times_of(citizen: &Citizen, days: i64) -> DayTimes {
    {
        let Days::Open(calendar) = &citizen.times().days else {
            panic!("the days should be shown, but are {:?}", citizen.times().days)
        };
        calendar.times(day(days)).unwrap().clone()
    }
}

fn free(days: i64) -> FreeDay {
    FreeDay { date: day(days), offices: vec![CENTRE] }
}

/// The answer for one day.
fn answer_for(days: i64, slots: Vec<Slot>) -> Reply {
    Reply::Calendar(CalendarOffer { days: vec![free(days)], slots })
}

/// Only one day has free times.
fn with_one_day() -> Citizen {
    let one = CalendarOffer { days: vec![free(1)], slots: Vec::new() };
    Citizen::at_times_asking().hears(Reply::Calendar(one))
}

#[test]
fn the_days_are_announced_when_they_have_come_and_the_first_one_is_open() {
    let citizen = Citizen::at_times();

    assert_eq!(citizen.effects, [Effect::Announce(Message::DaysFound { count: 7 })]);
    assert_eq!(times_of(&citizen, 1), DayTimes::Open(offer().slots));
    assert_eq!(times_of(&citizen, 2), DayTimes::Closed);
    assert_eq!(citizen.times().picked, None, "nothing is chosen in advance");
}

#[test]
fn opening_a_day_asks_for_its_times_and_leads_there_when_they_have_come() {
    let asking = Citizen::at_times().does(Event::DayOpened(day(2)));
    assert_eq!(times_of(&asking, 2), DayTimes::Asking(asking.ticket));
    let question = {
        let demand = Demand { offices: vec![CENTRE, NORTH], wanted: vec![Wanted::once(CARD)] };
        Question::Calendar { demand, from: day(0), to: day(180), day: Some(day(2)) }
    };
    assert_eq!(asking.asked(), [question]);

    let open = asking.hears(answer_for(2, vec![slot(2, 0), slot(2, 10)]));
    assert_eq!(times_of(&open, 2), DayTimes::Open(vec![slot(2, 0), slot(2, 10)]));
    assert_eq!(
        open.effects,
        [Effect::Announce(Message::FreeTimes { count: 2 }), Effect::Focus(Target::Day(day(2)))]
    );
    assert_eq!(times_of(&open, 1), DayTimes::Open(offer().slots), "the other day stays open");
}

#[test]
fn opening_a_day_twice_asks_once() {
    let citizen = Citizen::at_times().does(Event::DayOpened(day(2))).does(Event::DayOpened(day(2)));

    assert_eq!(citizen.effects, []);
}

#[test]
fn a_day_that_has_nothing_left_is_taken_off_the_list() {
    let citizen = Citizen::at_times().does(Event::DayOpened(day(2))).hears(answer_for(3, vec![slot(3, 0)]));

    let Days::Open(calendar) = &citizen.times().days else { panic!("the other days should be shown") };
    assert_eq!(calendar.days.len(), 6);
    assert_eq!(calendar.times(day(2)), None);
    assert_eq!(
        citizen.shown(),
        [Effect::Announce(Message::DayGone { day: day(2) }), Effect::Focus(Target::Heading)]
    );
}

#[test]
fn the_last_day_that_has_nothing_left_leaves_nothing_free() {
    let citizen = with_one_day().does(Event::DayOpened(day(1))).hears(answer_for(1, Vec::new()));

    assert_eq!(citizen.times().days, Days::NothingFree);
    assert_eq!(citizen.booking.heading(), Message::NothingFreeHeading);
    assert!(citizen.effects.contains(&Effect::Focus(Target::Heading)));
}

#[test]
fn a_day_whose_times_do_not_come_can_be_opened_again() {
    let failed = Citizen::at_times().does(Event::DayOpened(day(2))).fails(Problem::Connection);
    assert_eq!(times_of(&failed, 2), DayTimes::Failed(Problem::Connection));
    assert_eq!(failed.effects, [Effect::Announce(Message::ConnectionHeading)]);

    let again = failed.does(Event::DayOpened(day(2)));
    assert_eq!(times_of(&again, 2), DayTimes::Asking(again.ticket));
}

#[test]
fn more_days_are_listed_when_wanted_and_the_first_new_one_takes_the_focus() {
    let citizen = Citizen::at_times();
    assert_eq!(citizen.times().shown, 5);

    let more = citizen.does(Event::MoreDaysWanted);
    assert_eq!(more.times().shown, 10);
    assert_eq!(more.effects, [Effect::Focus(Target::Day(day(8)))]);

    let none = more.does(Event::MoreDaysWanted);
    assert_eq!(none.times().shown, 10, "there are no more");
}

#[test]
fn nothing_free_is_an_outcome_from_which_another_office_can_be_chosen() {
    let nothing = Citizen::at_times_asking().hears(Reply::Calendar(CalendarOffer::default()));
    assert_eq!(nothing.times().days, Days::NothingFree);
    assert_eq!(nothing.effects, PAGE);

    let other = nothing.clone().does(Event::OtherOfficeWanted);
    assert_eq!(other.kind(), StepKind::Offices);

    let again = nothing.does(Event::Retried).hears(Reply::Calendar(offer()));
    assert!(matches!(again.times().days, Days::Open(_)));
}

#[test]
fn where_one_office_does_it_no_other_can_be_wanted() {
    let nothing = Citizen::at_services()
        .wants(PROOF)
        .goes_on()
        .says_who()
        .goes_on()
        .hears(Reply::Calendar(CalendarOffer::default()));

    assert_eq!(nothing.does(Event::OtherOfficeWanted).kind(), StepKind::Times);
}

#[test]
fn days_that_do_not_come_are_asked_for_again_when_wanted() {
    let failed = Citizen::at_times_asking().fails(Problem::Busy);
    assert_eq!(failed.times().days, Days::Failed(Problem::Busy));
    assert_eq!(
        failed.effects,
        [Effect::Announce(Message::BusyHeading), Effect::Tell(HostNotice::Error(Problem::Busy))]
    );

    let again = failed.does(Event::Retried);
    assert_eq!(again.times().days, Days::Asking(again.ticket));
}

#[test]
fn going_on_without_a_time_says_that_one_is_missing_until_one_is_chosen() {
    let missing = Citizen::at_times().goes_on();
    assert_eq!(missing.times().notice, Some(TimesNotice::NothingPicked));
    assert_eq!(missing.effects, [Effect::Focus(Target::Errors)]);

    let chosen = missing.does(Event::SlotPicked(slot(1, 10)));
    assert_eq!(chosen.times().notice, None);
    assert_eq!(chosen.times().picked, Some(slot(1, 10)));
}

#[test]
fn a_time_that_is_not_shown_cannot_be_chosen() {
    let citizen = Citizen::at_times().does(Event::SlotPicked(slot(2, 0)));

    assert_eq!(citizen.times().picked, None);
}

#[test]
fn going_back_from_the_times_leads_to_the_contact() {
    let citizen = Citizen::at_times().goes_back();

    assert_eq!(citizen.kind(), StepKind::Contact);
    assert_eq!(citizen.booking.answers.draft.get(Field::Name), "Erika Muster");
}

#[test]
fn days_that_come_after_the_page_was_left_are_not_taken_for_the_new_ones() {
    let left = Citizen::at_times_asking();
    let late = left.ticket;
    let without_email = left.goes_back().types(Field::Email, "").goes_on();
    let citizen = without_email.gets_answer(late, Ok(Reply::Calendar(offer())));

    assert!(matches!(citizen.times().days, Days::Asking(_)));
    assert_eq!(citizen.effects, []);
}

#[test]
fn with_a_time_held_nothing_free_still_offers_ones_own_time() {
    let citizen = Citizen::reserving()
        .hears(Reply::Reserved(reservation()))
        .goes_back()
        .hears(Reply::Calendar(CalendarOffer::default()));

    assert!(matches!(&citizen.times().days, Days::Open(calendar) if calendar.days.is_empty()));
    assert_eq!(citizen.times().picked, Some(slot(1, 0)));
}

#[test]
fn with_a_time_held_the_last_day_that_has_nothing_left_still_leaves_ones_own_time() {
    let one = CalendarOffer { days: vec![free(2)], slots: Vec::new() };
    let citizen = Citizen::at_check()
        .goes_back()
        .hears(Reply::Calendar(one))
        .does(Event::DayOpened(day(2)))
        .hears(answer_for(2, Vec::new()));

    assert!(matches!(&citizen.times().days, Days::Open(calendar) if calendar.days.is_empty()));
    assert_eq!(
        citizen.shown(),
        [Effect::Announce(Message::DayGone { day: day(2) }), Effect::Focus(Target::Heading)]
    );
    assert_eq!(citizen.goes_on().kind(), StepKind::Check);
}
