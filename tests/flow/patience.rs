//! Waiting: what is asked again by itself, when it is spoken of, and how to stop it.

use super::citizen::{Citizen, PAGE, PROCESS, appointment, credentials, reservation};
use crate::common::{catalogue, offer};
use buergertermin::{
    booking::{
        AppointmentStatus, Effect, Event, LinkPurpose, LinkState, Problem, Question, Reply, Step, StepKind,
        Target, TimesNotice,
        flow::{Patience, Waiting},
        step::Days,
    },
    i18n::Message,
};
use chrono::TimeDelta;

/// At the times of one matter, whose days are asked for.
fn asks_for_days() -> Citizen {
    Citizen::at_check().goes_back()
}

#[test]
fn what_only_reads_is_asked_again_by_itself_and_nobody_is_told() {
    let waiting = asks_for_days().fails_once(Problem::Connection);
    assert_eq!((waiting.kind(), waiting.shown()), (StepKind::Times, Vec::new()));
    assert!(matches!(waiting.times().days, Days::Asking(_)));

    let again = waiting.waits(TimeDelta::seconds(2));
    assert!(matches!(&again.asked()[..], [Question::Calendar { .. }]));
    let here = again.hears(Reply::Calendar(offer()));
    assert!(matches!(here.times().days, Days::Open(_)));
    assert!(here.effects.iter().all(|it| !matches!(it, Effect::Focus(_))), "the focus stays where it is");
}

#[test]
fn after_four_tries_in_vain_it_is_said() {
    let failed = asks_for_days().fails(Problem::Connection);

    assert_eq!(failed.times().days, Days::Failed(Problem::Connection));
    assert_eq!(failed.questions.iter().filter(|it| matches!(it, Question::Calendar { .. })).count(), 2 + 4);
}

#[test]
fn a_system_that_can_not_now_is_asked_for_two_minutes() {
    let before = asks_for_days();
    let begun = before.booking.now;
    let failed = before.fails(Problem::Busy);

    assert_eq!(failed.times().days, Days::Failed(Problem::Busy));
    let waited = failed.booking.now - begun;
    assert!((TimeDelta::seconds(95)..TimeDelta::seconds(165)).contains(&waited), "{waited}");
}

#[test]
fn that_the_system_can_not_now_is_said_at_once_and_calmly_and_goes_when_it_can() {
    let busy = asks_for_days().fails_once(Problem::Busy);
    assert_eq!(busy.booking.waits(), Some(Waiting::Busy));
    assert_eq!(busy.shown(), [Effect::Announce(Message::WaitingBusy)]);

    let again = busy.waits(TimeDelta::seconds(4)).fails_once(Problem::Busy);
    assert_eq!(again.shown(), [], "said once");
    let asking = again.waits(TimeDelta::seconds(8));
    assert_eq!(asking.booking.waits(), Some(Waiting::Busy), "also while it is being asked again");
    let here = asking.hears(Reply::Calendar(offer()));
    assert_eq!(here.booking.waits(), None);
    assert!(matches!(&here.shown()[..], [Effect::Announce(Message::DaysFound { .. })]));
}

#[test]
fn what_takes_long_is_said_after_a_while_and_goes_with_the_answer() {
    let asking = asks_for_days();
    assert_eq!(asking.booking.waits(), None, "a moment is no cause for words");

    let long = asking.waits(TimeDelta::seconds(6));
    assert_eq!(long.booking.waits(), Some(Waiting::Long));
    assert_eq!(long.shown(), [Effect::Announce(Message::WaitingLong)]);

    let reserving = Citizen::reserving().waits(TimeDelta::seconds(6));
    assert_eq!(reserving.booking.waits(), Some(Waiting::Long));
    let held = reserving.hears(Reply::Reserved(reservation()));
    assert_eq!((held.kind(), held.shown()), (StepKind::Check, PAGE.to_vec()));
}

#[test]
fn what_was_said_of_waiting_is_not_to_be_found_any_more_once_it_is_over() {
    let link = Event::LinkOpened { purpose: LinkPurpose::See, credentials: Some(credentials(5)) };
    let long = Citizen::default().does(link).waits(TimeDelta::seconds(7));
    let away = long.does(Event::EraseWanted);

    assert_eq!(away.shown(), PAGE, "another page says something else");
    let day = asks_for_days().hears(Reply::Calendar(offer())).does(Event::DayOpened(crate::common::day(2)));
    let gone = day.waits(TimeDelta::seconds(7)).fails(Problem::Misconfigured);
    assert!(gone.effects.iter().any(|it| matches!(it, Effect::Announce(it) if *it != Message::WaitingLong)));
}

#[test]
fn whoever_has_waited_enough_can_stop_and_try_again_later() {
    let stopped = asks_for_days().waits(TimeDelta::seconds(6)).does(Event::GivenUp);
    assert_eq!(stopped.times().days, Days::Failed(Problem::Connection));
    assert_eq!(stopped.booking.waits(), None);

    assert!(matches!(&stopped.does(Event::Retried).asked()[..], [Question::Calendar { .. }]));
    let busy = asks_for_days().fails_once(Problem::Busy).does(Event::GivenUp);
    assert_eq!(busy.times().days, Days::Failed(Problem::Busy));
    assert_eq!(busy.waits_minutes(3).asked(), [], "nothing is asked for a page that has given up");
}

#[test]
fn there_is_nothing_to_stop_before_it_takes_long() {
    let asking = asks_for_days();

    assert_eq!(asking.clone().does(Event::GivenUp).booking, asking.booking);
}

#[test]
fn a_reservation_that_was_given_up_and_comes_late_is_given_back() {
    let reserving = Citizen::reserving();
    let ticket = reserving.ticket;
    let stopped = reserving.waits(TimeDelta::seconds(6)).does(Event::GivenUp);
    assert_eq!(stopped.times().notice, Some(TimesNotice::Failed(Problem::Connection)));
    assert_eq!(stopped.asked(), [], "nothing more by itself");

    let late = stopped.gets_answer(ticket, Ok(Reply::Reserved(reservation())));
    assert_eq!(late.asked(), [Question::Cancel(credentials(PROCESS))]);
}

#[test]
fn a_booking_that_was_given_up_is_looked_up_before_it_is_repeated() {
    let stopped = Citizen::booking().waits(TimeDelta::seconds(6)).does(Event::GivenUp);
    assert!(
        matches!(&stopped.booking.step, Step::Check(it) if it.problem == Some(Problem::Connection) && it.unsure)
    );

    let looking = stopped.does(Event::Retried);
    assert_eq!(looking.asked(), [Question::Find(credentials(PROCESS))]);
    let found = looking.hears(appointment(AppointmentStatus::Preconfirmed));
    assert_eq!(found.kind(), StepKind::Activation);
}

#[test]
fn a_booking_that_was_given_up_and_is_answered_late_is_shown_and_not_repeated() {
    let booking = Citizen::booking();
    let ticket = booking.ticket;
    let looking = booking.waits(TimeDelta::seconds(6)).does(Event::GivenUp).does(Event::Retried);
    let saving = looking.hears(appointment(AppointmentStatus::Reserved));
    assert!(
        matches!(&saving.asked()[..], [Question::Update { .. }]),
        "it had not arrived when it was looked up"
    );

    let late = saving.gets_answer(ticket, Ok(appointment(AppointmentStatus::Preconfirmed)));
    assert_eq!((late.kind(), late.asked()), (StepKind::Activation, Vec::new()));
}

#[test]
fn a_contact_that_could_not_be_saved_is_saved_again_by_itself() {
    let again = Citizen::saving().fails_once(Problem::Connection).waits(TimeDelta::seconds(2));
    assert!(matches!(&again.asked()[..], [Question::Update { .. }]));

    assert_eq!(again.hears(Reply::Updated).asked(), [Question::Preconfirm(credentials(PROCESS))]);
}

#[test]
fn a_reservation_is_repeated_where_the_system_said_that_it_can_not_now() {
    let again = Citizen::reserving().fails_once(Problem::Busy).waits(TimeDelta::seconds(4));

    assert!(matches!(&again.asked()[..], [Question::Reserve { .. }]));
    assert_eq!(again.hears(Reply::Reserved(reservation())).kind(), StepKind::Check);
}

#[test]
fn a_time_that_is_taken_after_the_system_could_not_was_perhaps_taken_by_herself() {
    let again = Citizen::reserving().fails_once(Problem::Busy).waits(TimeDelta::seconds(4));
    assert!(matches!(again.fails_once(Problem::Taken).times().notice, Some(TimesNotice::MaybeHeld(_))));

    let stopped = Citizen::reserving().fails_once(Problem::Busy).does(Event::GivenUp).goes_on();
    assert!(matches!(stopped.fails_once(Problem::Taken).times().notice, Some(TimesNotice::MaybeHeld(_))));
}

#[test]
fn a_time_that_could_not_be_given_back_is_given_back_again() {
    let held = Citizen::at_check().does(Event::EraseWanted).does(Event::EraseConfirmed);
    let ticket = held.ticket_of(&Question::Cancel(credentials(PROCESS)));
    let again = held.gets_answer(ticket, Err(Problem::Connection)).waits(TimeDelta::seconds(2));

    assert_eq!(again.asked(), [Question::Cancel(credentials(PROCESS))]);
    let gone = again.gets_answer(ticket, Err(Problem::Gone));
    assert_eq!(gone.waits_minutes(5).asked(), [], "it was given back the first time");
}

#[test]
fn for_a_page_that_was_left_nothing_is_asked_again() {
    let left = asks_for_days().fails_once(Problem::Connection).goes_back();
    assert_eq!(left.kind(), StepKind::Contact);

    assert_eq!(left.waits_minutes(1).asked(), []);
}

#[test]
fn when_the_network_is_back_it_is_asked_at_once() {
    let offline = asks_for_days().fails_once(Problem::Offline);
    assert_eq!(offline.booking.waits(), Some(Waiting::Offline));
    assert_eq!(offline.shown(), [Effect::Announce(Message::WaitingOffline)], "the device knows it at once");

    assert!(matches!(&offline.does(Event::Online).asked()[..], [Question::Calendar { .. }]));
}

#[test]
fn a_catalogue_that_fails_once_is_never_spoken_of() {
    let citizen = Citizen::default();
    let ticket = citizen.ticket;
    let again = citizen.fails_once(Problem::Busy).waits(TimeDelta::seconds(4));
    assert_eq!(again.shown(), [], "the first questions do without it");
    assert_eq!(again.asked(), [Question::Catalogue]);

    let here = again.gets_answer(ticket, Ok(Reply::Catalogue(catalogue())));
    assert!(here.booking.offering().is_some());
}

#[test]
fn devices_do_not_come_back_all_at_the_same_moment() {
    let moment = |dice: u32| {
        let mut citizen = asks_for_days();
        citizen.booking.patience = Patience::with_dice(dice);
        let citizen = citizen.does(Event::Retried).goes_back().goes_on();
        let waiting = citizen.fails_once(Problem::Busy);
        waiting.effects.iter().find_map(|it| if let Effect::WakeAt(at) = it { Some(*at) } else { None })
    };
    let moments: std::collections::BTreeSet<_> =
        (0..20_u32).map(|it| moment(it.wrapping_mul(0x1234_5671))).collect();

    assert!(moments.len() > 10, "{moments:?}");
}

// --- a mail's link ---

#[test]
fn a_confirmation_whose_answer_was_lost_is_looked_up_and_not_repeated() {
    let link = Event::LinkOpened { purpose: LinkPurpose::Confirm, credentials: Some(credentials(5)) };
    let lost = Citizen::default().does(link).fails(Problem::Connection);
    assert_eq!(lost.asked(), [Question::Find(credentials(5))]);

    let done = lost.clone().hears(appointment(AppointmentStatus::Confirmed));
    assert!(matches!(done.booking.step.link().map(|it| &it.state), Some(LinkState::Already(_))));

    let again = lost.hears(appointment(AppointmentStatus::Preconfirmed));
    assert_eq!(again.asked(), [Question::Confirm(credentials(5))], "it had not arrived");
    for problem in [Problem::Connection, Problem::Busy, Problem::Unexpected] {
        let failed = again.clone().fails(problem).hears(appointment(AppointmentStatus::Preconfirmed));
        assert_eq!(failed.booking.step.link().map(|it| &it.state), Some(&LinkState::Failed(problem)));
    }
    let failed = again.fails(Problem::Connection).hears(appointment(AppointmentStatus::Preconfirmed));
    assert_eq!(failed.does(Event::Retried).asked(), [Question::Confirm(credentials(5))]);
}

#[test]
fn a_link_that_takes_long_can_be_given_up() {
    let link = Event::LinkOpened { purpose: LinkPurpose::Confirm, credentials: Some(credentials(5)) };
    let stopped = Citizen::default().does(link).waits(TimeDelta::seconds(6)).does(Event::GivenUp);

    assert_eq!(
        stopped.booking.step.link().map(|it| &it.state),
        Some(&LinkState::Failed(Problem::Connection))
    );
    assert!(stopped.effects.contains(&Effect::Focus(Target::Heading)));
}

#[test]
fn a_page_that_failed_for_want_of_a_network_comes_back_with_it_and_takes_no_focus() {
    let failed = asks_for_days().fails(Problem::Offline);
    assert_eq!(failed.times().days, Days::Failed(Problem::Offline));

    let again = failed.does(Event::Online);
    assert!(matches!(&again.asked()[..], [Question::Calendar { .. }]));
    assert!(again.effects.iter().all(|it| !matches!(it, Effect::Focus(_))), "{:?}", again.effects);

    let nothing = Citizen::default().fails(Problem::Offline);
    assert!(matches!(nothing.booking.step, Step::Unavailable(Problem::Offline, _)));
    assert_eq!(nothing.does(Event::Online).kind(), StepKind::ForWhom);
}

#[test]
fn what_may_be_booked_is_never_booked_by_a_network_that_is_back() {
    let failed = Citizen::booking().gets_no_answer(Problem::Offline);

    assert_eq!(failed.does(Event::Online).asked(), [], "the person decides");
}
