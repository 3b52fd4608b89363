//! A device that others use, too, in the middle of several visits.

use super::*;

#[test]
fn nobody_comes_back_and_what_is_half_booked_is_given_back_whole() {
    let mut doubt = half_booked();
    doubt.booking.setup.idle = Some(TimeDelta::minutes(5));
    doubt.booking.idle.since = doubt.booking.now;
    let mut doubt = doubt.gets_no_answer(Problem::Connection);
    doubt.booking.idle.since = doubt.booking.now;
    let erased = doubt.waits_minutes(4).waits_minutes(1);

    assert_eq!(erased.kind(), StepKind::ForWhom);
    for process in [1, 2] {
        assert!(erased.asked().contains(&Question::Cancel(credentials(process))), "{process}");
    }
}

#[test]
fn nobody_is_interrupted_while_times_are_given_back() {
    let mut before = half_booked();
    before.booking.setup.idle = Some(TimeDelta::seconds(12));
    before.booking.idle.since = before.booking.now;
    let undoing = before.fails(Problem::Gone).fails(Problem::Busy).waits(TimeDelta::seconds(5));
    let busy = undoing.fails(Problem::Busy).waits(TimeDelta::seconds(8));

    assert_eq!(busy.booking.heading(), Message::UndoingHeading);
}
