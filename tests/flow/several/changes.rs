//! Holds that end, and answers that change, while several visits are chosen.

use super::*;

#[test]
fn all_times_are_held_until_the_first_of_them_ends() {
    let second = at_times(5).takes(1, 0).waits_minutes(5).sees_days();
    let check = second.takes(2, 10);
    let end = check.booking.first_to_end().unwrap().until;
    assert_eq!(end, check.booking.now + TimeDelta::minutes(10));

    let told = check.waits_minutes(7);
    assert_eq!(told.shown(), [Effect::Announce(Message::HoldEnds { time: office_time(end) })]);
    let over = told.waits_minutes(3);
    assert_eq!(over.booking.heading(), Message::TimesHeadingOf { visit: 1, of: 2 });
    assert_eq!(over.times().notice, Some(TimesNotice::HoldOver));
    assert_eq!(over.shown(), PAGE_WITH_ERRORS);
    assert_eq!(over.all_held(), [0; 0]);
    assert!(over.asked().contains(&Question::Cancel(credentials(2))), "the second one is given back with it");
    assert!(!over.asked().contains(&Question::Cancel(credentials(1))), "the first one is over by itself");
    assert_eq!(over.booking.answers.people, Some(5), "everything else is kept");
}

#[test]
fn a_hold_that_ends_while_the_next_time_is_chosen_begins_again_with_the_first_visit() {
    let citizen = at_times(5).takes(1, 0).sees_days().waits_minutes(15);

    assert_eq!(citizen.booking.heading(), Message::TimesHeadingOf { visit: 1, of: 2 });
    assert_eq!(citizen.times().notice, Some(TimesNotice::HoldOver));
}

#[test]
fn a_time_that_is_reserved_after_all_began_again_is_given_back() {
    let reserving = at_times(5).takes(1, 0).sees_days().does(Event::SlotPicked(time(10))).goes_on();
    let late = reserving.ticket;
    let over = reserving.waits_minutes(15);

    let citizen = over.gets_answer(late, Ok(reserved(2, 10)));
    assert_eq!(citizen.asked(), [Question::Cancel(credentials(2))]);
    assert_eq!(citizen.all_held(), [0; 0]);
}

#[test]
fn fewer_people_give_back_the_visits_that_are_not_needed_any_more() {
    let people = at_check().does(Event::ChangeWanted(Place::People)).does(Event::PeoplePicked(3));
    assert_eq!(people.all_held(), [1, 2], "a choice that is not finished gives nothing back");

    let check = people.goes_on();
    assert_eq!(check.kind(), StepKind::Check);
    assert_eq!(check.all_held(), [1]);
    assert_eq!(check.asked(), [Question::Cancel(credentials(2))]);
}

#[test]
fn more_people_keep_the_times_and_choose_the_one_that_is_missing() {
    let times = at_check().does(Event::ChangeWanted(Place::People)).does(Event::PeoplePicked(8)).goes_on();

    assert_eq!(times.booking.heading(), Message::TimesHeadingOf { visit: 3, of: 3 });
    assert_eq!(times.times().notice, None);
    assert_eq!(times.all_held(), [1, 2]);
    assert_eq!(times.sees_days().takes(3, 20).kind(), StepKind::Check);
}

#[test]
fn other_matters_give_all_times_back() {
    let services = at_check().does(Event::ChangeWanted(Place::Service)).wants(PROOF).goes_on();

    assert_eq!(services.booking.heading(), Message::TimesHeadingOf { visit: 1, of: 2 });
    assert_eq!(services.all_held(), [0; 0]);
    for process in [1, 2] {
        assert!(services.asked().contains(&Question::Cancel(credentials(process))));
    }
}

#[test]
fn an_office_that_asks_for_more_at_one_of_the_visits_asks_for_it_on_a_page_of_its_own() {
    let mut contact = at_contact(5);
    contact.changes_the_city(|it| it.offices.iter_mut().for_each(|it| it.rules.email_required = false));
    let no_mail = ContactRules { email_required: false, ..rules_of_visits() };
    let first = Reservation { rules: no_mail, ..reservation_of(1, time(0)) };
    let times = contact.types(Field::Email, "").goes_on().sees_days();
    let second = times.does(Event::SlotPicked(time(0))).goes_on().hears(Reply::Reserved(first));

    let more = second.sees_days().takes(2, 10);
    assert_eq!(more.kind(), StepKind::More);
    assert_eq!(more.all_held(), [1, 2]);
    assert_eq!(more.types(Field::Email, "haus@example.com").goes_on().kind(), StepKind::Check);
}

#[test]
fn who_goes_back_from_checking_goes_through_the_visits_from_the_last_to_the_first() {
    let last = at_check().goes_back();
    assert_eq!(last.booking.heading(), Message::TimesHeadingOf { visit: 2, of: 2 });
    assert_eq!(last.all_held(), [1, 2], "and every time stays held");

    let first = last.sees_days().goes_back();
    assert_eq!(first.booking.heading(), Message::TimesHeadingOf { visit: 1, of: 2 });
    assert_eq!(first.sees_days().goes_back().kind(), StepKind::Contact);
}
