//! "Angaben löschen", asked once.

use super::citizen::{Citizen, PAGE, PROCESS, appointment, credentials, reservation};
use buergertermin::{
    booking::{
        Answers, AppointmentStatus, Effect, Event, HostNotice, Link, LinkPurpose, LinkState, Problem,
        Question, Reply, Step, StepKind, Target,
    },
    i18n::Message,
};
use chrono::TimeDelta;

#[test]
fn erasing_is_asked_once() {
    let citizen = Citizen::at_contact().does(Event::EraseWanted);

    assert_eq!(citizen.kind(), StepKind::Erase);
    assert_eq!(citizen.effects, PAGE);
    assert!(!citizen.booking.can_go_back(), "there are two buttons, and no third way out");

    let twice = citizen.clone().does(Event::EraseWanted);
    assert_eq!(twice.booking, citizen.booking);
}

#[test]
fn who_stays_is_where_she_was_with_everything_kept() {
    let before = Citizen::at_contact().goes_on();
    let after = before.clone().does(Event::EraseWanted).does(Event::EraseDeclined);

    assert_eq!(after.booking, before.booking);
    assert_eq!(after.effects, PAGE);
}

#[test]
fn who_stays_at_the_times_sees_what_is_free_now() {
    let citizen = Citizen::at_times().does(Event::EraseWanted).does(Event::EraseDeclined);

    assert_eq!(citizen.kind(), StepKind::Times);
    assert!(matches!(&citizen.asked()[..], [Question::Calendar { .. }]));
}

#[test]
fn who_erases_begins_again_without_a_trace_and_the_time_is_given_back() {
    let citizen = Citizen::at_check().does(Event::EraseWanted).does(Event::EraseConfirmed);

    assert_eq!(citizen.booking.step, Step::ForWhom { missing: false });
    assert_eq!(citizen.booking.answers, Answers::default());
    assert_eq!(citizen.holds(), None);
    assert_eq!(
        citizen.effects,
        [
            Effect::Ask { ticket: citizen.ticket, question: Question::Cancel(credentials(PROCESS)) },
            Effect::Announce(Message::Erased),
            Effect::Focus(Target::Heading),
            Effect::Tell(HostNotice::Step),
        ]
    );
}

#[test]
fn a_reservation_that_comes_after_erasing_is_given_back() {
    let reserving = Citizen::reserving();
    let late = reserving.ticket;
    let citizen = reserving
        .does(Event::EraseWanted)
        .does(Event::EraseConfirmed)
        .gets_answer(late, Ok(Reply::Reserved(reservation())));

    assert_eq!(citizen.asked(), [Question::Cancel(credentials(PROCESS))]);
    assert_eq!(citizen.holds(), None);
}

#[test]
fn erasing_where_nothing_works_asks_for_the_catalogue_anew() {
    let citizen =
        Citizen::default().fails(Problem::Misconfigured).does(Event::EraseWanted).does(Event::EraseConfirmed);

    assert_eq!(citizen.kind(), StepKind::ForWhom);
    assert_eq!(citizen.asked(), [Question::Catalogue]);
}

// --- after booking ---

#[test]
fn who_has_booked_can_delete_what_the_page_shows_and_the_appointment_stays() {
    let asked = Citizen::booked().does(Event::EraseWanted);
    assert_eq!(asked.kind(), StepKind::Erase);
    assert_eq!(asked.clone().does(Event::EraseDeclined).booking, Citizen::booked().booking);

    let erased = asked.does(Event::EraseConfirmed);
    assert_eq!(erased.kind(), StepKind::ForWhom);
    assert_eq!(erased.asked(), [], "nothing is cancelled");
    assert!(erased.effects.contains(&Effect::Announce(Message::Erased)));
    assert!(!erased.effects.contains(&Effect::ForgetLink), "no link led here");
}

#[test]
fn a_link_goes_out_of_the_address_with_what_it_showed() {
    let opened = Event::LinkOpened { purpose: LinkPurpose::Confirm, credentials: Some(credentials(PROCESS)) };
    let seen = Citizen::default().does(opened).hears(appointment(AppointmentStatus::Confirmed));
    assert!(!seen.effects.contains(&Effect::ForgetLink), "a reload shows it again");

    let erased = seen.does(Event::EraseWanted).does(Event::EraseConfirmed);
    assert_eq!(erased.kind(), StepKind::ForWhom);
    assert!(erased.effects.contains(&Effect::ForgetLink));
    assert_eq!(erased.asked(), [], "nothing is cancelled");
}

#[test]
fn who_changes_her_mind_while_a_link_is_being_opened_waits_for_it_again() {
    let opened = Event::LinkOpened { purpose: LinkPurpose::Confirm, credentials: Some(credentials(PROCESS)) };
    let back = Citizen::default().does(opened).does(Event::EraseWanted).does(Event::EraseDeclined);

    assert_eq!(back.asked(), [Question::Confirm(credentials(PROCESS))]);
    let seen = back.hears(appointment(AppointmentStatus::Confirmed));
    assert!(matches!(seen.booking.step.link(), Some(Link { state: LinkState::Confirmed(_), .. })));
}

#[test]
fn nobody_comes_back_to_the_page_of_a_link_and_it_goes_out_of_the_address() {
    let opened = Event::LinkOpened { purpose: LinkPurpose::See, credentials: Some(credentials(PROCESS)) };
    let mut seen = Citizen::default().does(opened).hears(appointment(AppointmentStatus::Confirmed));
    seen.booking.setup.idle = Some(TimeDelta::minutes(5));
    seen.booking.idle.since = seen.booking.now;
    let erased = seen.waits_minutes(4).waits_minutes(1);

    assert_eq!(erased.kind(), StepKind::ForWhom);
    assert!(erased.effects.contains(&Effect::ForgetLink));
}
