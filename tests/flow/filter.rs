//! Page 7: only the times that suit.

use super::citizen::Citizen;
use crate::common::{day, offer, slot};
use buergertermin::{
    booking::{CalendarOffer, DayPart, Effect, Event, Reply},
    i18n::Message,
};
use chrono::{NaiveDate, Weekday};

fn days(citizen: &Citizen) -> Vec<NaiveDate> {
    citizen.booking.days_shown().iter().map(|it| it.date).collect()
}

/// Half past ten, and half past one.
fn with_two_times() -> Citizen {
    let two = CalendarOffer { slots: vec![slot(1, 0), slot(1, 180)], ..offer() };
    Citizen::at_times_asking().hears(Reply::Calendar(two))
}

#[test]
fn a_day_of_the_week_that_does_not_suit_is_not_listed() {
    let citizen = Citizen::at_times();
    assert_eq!(days(&citizen), [1, 2, 3, 6, 7, 8, 9].map(day));

    let without = citizen.does(Event::WeekdayTicked(Weekday::Wed, true));
    assert_eq!(days(&without), [2, 3, 6, 7, 9].map(day));
    assert_eq!(without.effects, [Effect::Announce(Message::DaysFound { count: 5 })], "the focus stays");

    let again = without.does(Event::WeekdayTicked(Weekday::Wed, false));
    assert_eq!(days(&again).len(), 7);
}

#[test]
fn only_the_times_of_that_part_of_the_day_suit() {
    let citizen = with_two_times();
    for (part, suits) in [
        (DayPart::Whole, [true, true]),
        (DayPart::Morning, [true, false]),
        (DayPart::Afternoon, [false, true]),
    ] {
        let citizen = citizen.clone().does(Event::PartPicked(part));
        let shown = [slot(1, 0), slot(1, 180)].map(|it| citizen.booking.suits(it));
        assert_eq!(shown, suits, "{part:?}");
    }
}

#[test]
fn a_time_that_gets_out_of_sight_is_not_chosen_any_more() {
    let picked = with_two_times().does(Event::SlotPicked(slot(1, 0)));

    let kept = picked.clone().does(Event::PartPicked(DayPart::Morning));
    assert_eq!(kept.times().picked, Some(slot(1, 0)));
    let hidden = picked.clone().does(Event::PartPicked(DayPart::Afternoon));
    assert_eq!(hidden.times().picked, None);
    assert_eq!(picked.does(Event::WeekdayTicked(Weekday::Wed, true)).times().picked, None);
}

#[test]
fn the_own_time_stays_chosen_whatever_suits() {
    let times = Citizen::at_check().goes_back().hears(Reply::Calendar(offer()));
    let citizen = times.does(Event::WeekdayTicked(Weekday::Wed, true));

    assert_eq!(citizen.times().picked, Some(slot(1, 0)));
}

#[test]
fn what_suits_is_remembered_on_the_way_back_and_forth() {
    let citizen = Citizen::at_times().does(Event::WeekdayTicked(Weekday::Wed, true)).goes_back().goes_on();

    assert_eq!(days(&citizen).len(), 5);
}

#[test]
fn the_days_are_announced_as_they_are_listed() {
    let citizen = Citizen::at_times().does(Event::WeekdayTicked(Weekday::Wed, true));
    let again = citizen.goes_back().waits_minutes(6).goes_on().hears(Reply::Calendar(offer()));

    assert_eq!(again.effects, [Effect::Announce(Message::DaysFound { count: 5 })]);
}

#[test]
fn while_a_time_is_being_reserved_nothing_is_filtered() {
    let citizen = Citizen::reserving().does(Event::PartPicked(DayPart::Afternoon));

    assert_eq!(citizen.booking.answers.filter.part, DayPart::Whole);
    assert_eq!(citizen.times().picked, Some(slot(1, 0)));
}
