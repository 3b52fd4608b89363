//! One visit that can't be booked gives the others back: all or none.

use super::*;

#[test]
fn a_visit_that_can_not_be_booked_after_another_one_was_gives_that_one_back() {
    for problem in [Problem::Gone, Problem::Taken, Problem::MailLimit, Problem::Misconfigured] {
        let undoing = half_booked().fails(problem);
        assert_eq!(undoing.booking.heading(), Message::UndoingHeading, "{problem:?}");
        assert!(undoing.asked().contains(&Question::Cancel(credentials(1))), "{problem:?}");
        assert_eq!(undoing.effects[0], Effect::Tell(HostNotice::Error(problem)));
        assert!(!undoing.booking.can_go_back());
    }

    let undone = half_booked().fails(Problem::Gone).hears(Reply::Cancelled);
    assert_eq!(undone.booking.heading(), Message::UndoneHeading);
    assert_eq!(undone.effects, PAGE);
    assert_eq!(undone.all_held(), [0; 0]);
    let times = undone.clone().goes_on();
    assert_eq!(times.booking.heading(), Message::TimesHeadingOf { visit: 1, of: 2 });
    assert_eq!(undone.goes_back().kind(), StepKind::Contact);
}

#[test]
fn times_that_are_only_held_are_given_back_with_the_first_one_that_is_gone() {
    let third = at_times(7).takes(1, 0).sees_days().takes(2, 10).sees_days().takes(3, 20);
    let saved = third.goes_on().hears(Reply::Updated).hears(Reply::Updated).hears(Reply::Updated);
    let undoing = saved.hears(visit(AppointmentStatus::Preconfirmed, 0)).fails(Problem::Gone);

    let asked = undoing.asked();
    assert!(
        asked.contains(&Question::Cancel(credentials(3)))
            && asked.contains(&Question::Cancel(credentials(1)))
    );
    assert!(!asked.contains(&Question::Cancel(credentials(2))), "that one is not there any more");
}

#[test]
fn a_visit_that_is_gone_before_any_was_booked_leads_to_the_first_time_again() {
    let citizen = at_check().goes_on().hears(Reply::Updated).fails(Problem::Gone);

    assert_eq!(citizen.booking.heading(), Message::TimesHeadingOf { visit: 1, of: 2 });
    assert_eq!(citizen.times().notice, Some(TimesNotice::HoldOver));
    assert_eq!(citizen.all_held(), [0; 0]);
    assert!(citizen.asked().contains(&Question::Cancel(credentials(1))));
}

#[test]
fn a_lost_answer_is_looked_up_before_anything_is_repeated_or_given_back() {
    let lost = half_booked().gets_no_answer(Problem::Connection);
    assert_eq!(lost.kind(), StepKind::Check);
    assert!(!lost.booking.can_go_back(), "one is booked: it goes on, or all is given back");
    assert_eq!(lost.clone().does(Event::ChangeWanted(Place::Contact)).effects, []);

    let looking = lost.does(Event::Retried);
    assert_eq!(looking.asked(), [Question::Find(credentials(2))]);
    let again = looking.clone().hears(visit(AppointmentStatus::Reserved, 10));
    assert_eq!(again.asked(), [Question::Preconfirm(credentials(2))]);
    let booked = looking.clone().hears(visit(AppointmentStatus::Preconfirmed, 10));
    assert_eq!(booked.kind(), StepKind::Activation);
    let gone = looking.fails(Problem::Gone);
    assert_eq!(gone.kind(), StepKind::Undone);
}

#[test]
fn the_first_visit_in_doubt_is_looked_up_and_then_all_are_saved_anew() {
    let lost = booking().gets_no_answer(Problem::Connection);
    let found = lost.goes_on().hears(visit(AppointmentStatus::Reserved, 0));

    assert!(
        matches!(&found.asked()[..], [Question::Update { credentials: it, .. }] if *it == credentials(1))
    );
    let next = found.hears(Reply::Updated);
    assert!(matches!(&next.asked()[..], [Question::Update { credentials: it, .. }] if *it == credentials(2)));
}

/// The first visit was booked while nobody knew it, and the telephone number was changed.
fn booked_before_the_change() -> Citizen {
    let changed = booking()
        .gets_no_answer(Problem::Connection)
        .does(Event::ChangeWanted(Place::Contact))
        .does(Event::Typed(Field::Telephone, "02043 110188".to_owned()))
        .goes_on();
    assert_eq!(changed.kind(), StepKind::Check);
    changed.goes_on().hears(visit(AppointmentStatus::Preconfirmed, 0))
}

#[test]
fn a_contact_that_was_changed_while_the_first_visit_was_in_doubt_is_saved_for_the_second() {
    let saving = booked_before_the_change();
    let [Question::Update { credentials: second, contact }] = &saving.asked()[..] else {
        panic!("{:?}", saving.asked())
    };
    assert_eq!((second, contact.telephone.as_str()), (&credentials(2), "02043110188"));

    let booked = saving.hears(Reply::Updated).hears(visit(AppointmentStatus::Preconfirmed, 10));
    let Step::Activation { differences, further, .. } = &booked.booking.step else {
        panic!("{:?}", booked.kind())
    };
    let before = differences.contact.as_ref().map(|it| it.telephone.as_str());
    assert_eq!(before, Some("0341123456"), "the first one is booked with the number of before");
    assert!(further[0].differences.none());
}

#[test]
fn a_visit_whose_time_ends_while_it_is_saved_anew_gives_the_booked_one_back() {
    let saving = booked_before_the_change().waits_minutes(16);
    let undoing = saving.fails(Problem::Unexpected);

    assert_eq!(undoing.kind(), StepKind::Undone);
    assert!(undoing.asked().contains(&Question::Cancel(credentials(1))));
}

#[test]
fn giving_back_is_tried_three_times_and_then_it_is_said_what_may_still_stand() {
    let mut citizen = half_booked().fails(Problem::Gone);
    for _ in 0..2 {
        citizen = citizen.fails(Problem::Busy);
        assert_eq!(citizen.booking.heading(), Message::UndoingHeading);
        citizen = citizen.waits(TimeDelta::seconds(5));
        assert_eq!(citizen.asked(), [Question::Cancel(credentials(1))]);
    }
    let left = citizen.fails(Problem::Connection);

    assert_eq!(left.booking.heading(), Message::NotUndoneHeading);
    let undone = left.booking.step.undone().unwrap();
    assert_eq!(undone.left.iter().map(|it| it.slot).collect::<Vec<_>>(), [time(0)]);
    assert_eq!(left.clone().goes_on().effects, [], "nobody books on top of it");
    let again = left.does(Event::Retried);
    assert_eq!(again.asked(), [Question::Cancel(credentials(1))]);
    assert_eq!(
        again.fails(Problem::Denied).booking.heading(),
        Message::UndoneHeading,
        "it was given back before"
    );
}

#[test]
fn the_element_that_was_away_while_times_were_given_back_gives_them_back_again() {
    let undoing = half_booked().fails(Problem::Gone).does(Event::Returned);

    assert!(undoing.asked().contains(&Question::Cancel(credentials(1))));
    assert_eq!(undoing.hears(Reply::Cancelled).booking.heading(), Message::UndoneHeading);
}

#[test]
fn deleting_everything_gives_all_back() {
    let held = at_check().does(Event::EraseWanted).does(Event::EraseConfirmed);
    for process in [1, 2] {
        assert!(held.asked().contains(&Question::Cancel(credentials(process))));
    }

    let doubt = half_booked()
        .gets_no_answer(Problem::Connection)
        .does(Event::EraseWanted)
        .does(Event::EraseConfirmed);
    for process in [1, 2] {
        assert!(doubt.asked().contains(&Question::Cancel(credentials(process))));
    }
}
