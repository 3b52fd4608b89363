//! "Angaben löschen", asked once.

use super::citizen::{Citizen, PAGE, PROCESS, credentials, reservation};
use buergertermin::{
    booking::{Answers, Effect, Event, HostNotice, Problem, Question, Reply, Step, StepKind, Target},
    i18n::Message,
};

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
