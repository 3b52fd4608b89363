//! Pages 1 and 2: for whom, and whether the person can come.

use super::citizen::{Citizen, PAGE};
use crate::common::without_visits;
use buergertermin::{
    booking::{CanCome, Effect, Event, ForWhom, Question, Services, Step, StepKind, Target, effect::Ticket},
    i18n::Message,
};

fn at_way_without_visits() -> Citizen {
    Citizen::at_for_whom_of(without_visits()).does(Event::ForWhomPicked(ForWhom::Me)).goes_on()
}

#[test]
fn the_catalogue_is_fetched_while_the_first_question_is_read() {
    let citizen = Citizen::default();

    assert_eq!(citizen.kind(), StepKind::ForWhom);
    assert_eq!(citizen.effects, [Effect::Ask { ticket: Ticket(1), question: Question::Catalogue }]);
}

#[test]
fn whoever_books_for_herself_is_asked_whether_she_can_come() {
    let citizen = Citizen::at_for_whom().does(Event::ForWhomPicked(ForWhom::Me)).goes_on();

    assert_eq!(citizen.booking.step, Step::Way { missing: false });
    assert_eq!(citizen.booking.heading(), Message::WayHeading);
    assert_eq!(citizen.effects, PAGE);
}

#[test]
fn whoever_books_for_somebody_else_is_asked_about_that_person() {
    let citizen = Citizen::at_for_whom().does(Event::ForWhomPicked(ForWhom::Other)).goes_on();

    assert_eq!(citizen.booking.heading(), Message::WayHeadingOther);
}

#[test]
fn going_on_without_saying_for_whom_says_that_an_answer_is_missing() {
    let citizen = Citizen::at_for_whom().goes_on();

    assert_eq!(citizen.booking.step, Step::ForWhom { missing: true });
    assert_eq!(citizen.effects, [Effect::Focus(Target::Errors)]);
}

#[test]
fn the_mistake_goes_as_soon_as_an_answer_is_chosen() {
    let first = Citizen::at_for_whom().goes_on().does(Event::ForWhomPicked(ForWhom::Me));
    let second = Citizen::at_way().goes_on().does(Event::CanComePicked(CanCome::No));

    assert_eq!(first.booking.step, Step::ForWhom { missing: false });
    assert_eq!(first.effects, [], "choosing an answer leads nowhere and says nothing");
    assert_eq!(second.booking.step, Step::Way { missing: false });
}

#[test]
fn going_on_without_saying_whether_she_can_come_says_that_an_answer_is_missing() {
    let citizen = Citizen::at_way().goes_on();

    assert_eq!(citizen.booking.step, Step::Way { missing: true });
    assert_eq!(citizen.effects, [Effect::Focus(Target::Errors)]);
}

#[test]
fn where_visits_are_not_booked_here_several_people_in_a_home_are_an_outcome_with_a_way_back() {
    let home = Citizen::at_for_whom_of(without_visits()).does(Event::ForWhomPicked(ForWhom::Home)).goes_on();
    assert_eq!(home.booking.step, Step::Home);
    assert_eq!(home.effects, PAGE);

    let back = home.goes_back();
    assert_eq!(back.kind(), StepKind::ForWhom);
    assert_eq!(back.booking.answers.for_whom, Some(ForWhom::Home), "the answer is kept");
}

#[test]
fn whoever_can_come_is_asked_what_it_is_about() {
    let citizen = Citizen::at_way().does(Event::CanComePicked(CanCome::Yes)).goes_on();

    assert_eq!(citizen.booking.step, Step::Services(Services::default()));
    assert_eq!(citizen.effects, PAGE);
}

#[test]
fn where_visits_are_not_booked_here_whoever_cannot_come_reads_how_to_get_one() {
    let visit = at_way_without_visits().does(Event::CanComePicked(CanCome::No)).goes_on();
    assert_eq!(visit.booking.step, Step::Visit);
    assert_eq!(visit.effects, PAGE);

    let back = visit.goes_back();
    assert_eq!(back.kind(), StepKind::Way);
    assert_eq!(back.booking.answers.can_come, Some(CanCome::No), "the answer is kept");
}

#[test]
fn whoever_was_offered_a_visit_can_come_to_the_office_after_all() {
    let citizen = at_way_without_visits()
        .does(Event::CanComePicked(CanCome::No))
        .goes_on()
        .does(Event::OfficePreferred);

    assert_eq!(citizen.kind(), StepKind::Services);
    assert_eq!(citizen.booking.answers.can_come, Some(CanCome::Yes));
    assert_eq!(citizen.effects, PAGE);
}

#[test]
fn whoever_is_unsure_reads_what_helps_and_is_then_asked_again() {
    let unsure = Citizen::at_way().does(Event::CanComePicked(CanCome::Unsure)).goes_on();
    assert_eq!(unsure.booking.step, Step::Unsure);
    assert_eq!(unsure.effects, PAGE);

    let again = unsure.clone().goes_on();
    assert_eq!(again.booking.step, Step::Way { missing: false });
    assert_eq!(again.booking.answers.can_come, None, "nothing is chosen in advance");

    assert_eq!(unsure.goes_back().kind(), StepKind::Way);
}

#[test]
fn the_first_page_has_no_page_before_it() {
    let citizen = Citizen::at_for_whom();

    assert!(!citizen.booking.can_go_back());
    assert_eq!(citizen.clone().goes_back().booking, citizen.booking);
}

#[test]
fn going_back_to_the_first_page_keeps_its_answer() {
    let citizen = Citizen::at_way().goes_back();

    assert_eq!(citizen.kind(), StepKind::ForWhom);
    assert_eq!(citizen.booking.answers.for_whom, Some(ForWhom::Me));
    assert_eq!(citizen.effects, PAGE);
}

#[test]
fn an_event_that_does_not_fit_the_page_changes_nothing() {
    let before = Citizen::at_way();
    for event in [
        Event::ForWhomPicked(ForWhom::Home),
        Event::OfficePreferred,
        Event::MoreDaysWanted,
        Event::Retried,
        Event::EraseConfirmed,
        Event::StartedOver,
        Event::OtherOfficeWanted,
    ] {
        let after = before.clone().does(event.clone());

        assert_eq!((after.booking, after.effects), (before.booking.clone(), Vec::new()), "{event:?}");
    }
}
