//! The catalogue comes late, not at all, or wrong.

use super::citizen::{Citizen, PAGE};
use crate::common::{CARD, catalogue, without_visits};
use buergertermin::{
    booking::{
        CanCome, Catalogue, Effect, Event, ForWhom, HostNotice, OfficeId, Problem, Question, Reply, Resume,
        Services, Setup, Step, StepKind,
    },
    i18n::Message,
};

/// At the matters, without a catalogue so far.
fn waiting_for_matters() -> Citizen {
    let mut citizen = Citizen::default();
    let ticket = citizen.ticket;
    citizen = citizen
        .does(Event::ForWhomPicked(ForWhom::Me))
        .goes_on()
        .does(Event::CanComePicked(CanCome::Yes))
        .goes_on();
    Citizen { ticket, ..citizen }
}

#[test]
fn a_catalogue_that_fails_on_the_first_page_is_said_at_once_without_taking_the_focus() {
    let citizen = Citizen::default().fails(Problem::Connection);

    assert_eq!(citizen.booking.step, Step::Unavailable(Problem::Connection, Resume::ForWhom));
    assert_eq!(
        citizen.effects,
        [
            Effect::Tell(HostNotice::Error(Problem::Connection)),
            Effect::Announce(Message::ConnectionHeading),
            Effect::Tell(HostNotice::Step),
        ]
    );
}

#[test]
fn trying_again_leads_back_to_the_question_where_she_was() {
    let first = Citizen::default().fails(Problem::Busy).does(Event::Retried);
    assert_eq!(first.kind(), StepKind::ForWhom);
    assert_eq!(first.asked(), [Question::Catalogue]);

    let second = waiting_for_matters().fails(Problem::Busy).does(Event::Retried);
    assert_eq!(second.kind(), StepKind::Services);
    assert_eq!(second.asked(), [Question::Catalogue]);
    assert_eq!(second.booking.answers.for_whom, Some(ForWhom::Me), "nothing is lost");
}

#[test]
fn trying_again_can_fail_again_and_then_work() {
    let citizen = Citizen::default()
        .fails(Problem::Connection)
        .does(Event::Retried)
        .fails(Problem::Busy)
        .does(Event::Retried)
        .hears(Reply::Catalogue(catalogue()));

    assert_eq!(citizen.kind(), StepKind::ForWhom);
    assert!(citizen.booking.offering().is_some());
}

#[test]
fn matters_that_come_late_can_be_chosen_once_they_are_there() {
    let waiting = waiting_for_matters().wants(CARD);
    assert_eq!(waiting.booking.answers.wanted, [], "there is nothing to choose from so far");
    let still = Citizen { ticket: waiting.ticket, ..waiting.clone().goes_on() };
    assert_eq!(still.booking.step, Step::Services(Services::default()), "nor is anything missing");

    let here = still.hears(Reply::Catalogue(catalogue())).wants(CARD).goes_on();
    assert_eq!(here.kind(), StepKind::Contact);
}

#[test]
fn a_catalogue_that_fails_while_a_visit_is_read_is_said_when_the_matters_are_wanted() {
    let citizen = Citizen::of(without_visits()).does(Event::Started);
    let ticket = citizen.ticket;
    let visit = citizen
        .does(Event::ForWhomPicked(ForWhom::Me))
        .goes_on()
        .does(Event::CanComePicked(CanCome::No))
        .goes_on()
        .gets_answer(ticket, Err(Problem::Denied));
    assert_eq!(visit.kind(), StepKind::Visit, "a visit is arranged on the telephone all the same");
    assert_eq!(visit.effects, [Effect::Tell(HostNotice::Error(Problem::Denied))]);

    let wanted = visit.does(Event::OfficePreferred);
    assert_eq!(wanted.booking.step, Step::Unavailable(Problem::Denied, Resume::Services));
    assert_eq!(wanted.effects, PAGE);

    let back = wanted.goes_back();
    assert_eq!(back.kind(), StepKind::Way);
}

#[test]
fn a_catalogue_without_any_of_the_citys_offices_is_a_wrong_set_up_that_trying_again_does_not_mend() {
    let elsewhere = Setup { counter_offices: Some(vec![OfficeId(999)]), ..without_visits() };
    let citizen = Citizen::at_for_whom_of(elsewhere);
    assert_eq!(citizen.booking.step, Step::Unavailable(Problem::Misconfigured, Resume::ForWhom));

    let again = citizen.clone().does(Event::Retried);
    assert_eq!(again.booking, citizen.booking);
}

#[test]
fn an_empty_catalogue_is_a_wrong_set_up() {
    let citizen = Citizen::default().hears(Reply::Catalogue(Catalogue::default()));

    assert_eq!(citizen.booking.step, Step::Unavailable(Problem::Misconfigured, Resume::ForWhom));
}

#[test]
fn an_answer_of_another_kind_is_not_taken_for_a_catalogue() {
    let citizen = Citizen::default().hears(Reply::Updated);

    assert_eq!(citizen.booking.step, Step::Unavailable(Problem::Unexpected, Resume::ForWhom));
}

#[test]
fn a_catalogue_that_fails_while_erasing_is_asked_about_is_said_when_she_stays() {
    let waiting = waiting_for_matters();
    let ticket = waiting.ticket;
    let citizen =
        waiting.does(Event::EraseWanted).gets_answer(ticket, Err(Problem::Denied)).does(Event::EraseDeclined);

    assert_eq!(citizen.booking.step, Step::Unavailable(Problem::Denied, Resume::Services));
}

#[test]
fn a_catalogue_that_itself_wants_a_proof_does_not_lead_back_to_matters_that_never_come() {
    let failed = waiting_for_matters().fails(Problem::CaptchaUnknown);
    assert_eq!(failed.booking.step, Step::Unavailable(Problem::CaptchaUnknown, Resume::Services));

    assert_eq!(failed.goes_back().kind(), StepKind::Way);
}

/// The suitcase can't be told where to go: the city has no visits after all.
fn without_free_fields() -> Catalogue {
    let mut city = catalogue();
    city.offices.iter_mut().for_each(|it| it.rules.custom = [None, None]);
    city
}

#[test]
fn a_catalogue_without_visits_that_comes_while_people_are_counted_leads_to_the_telephone() {
    let citizen = Citizen::default().does(Event::ForWhomPicked(ForWhom::Home)).goes_on();
    assert_eq!(citizen.kind(), StepKind::People);

    let counted =
        citizen.hears(Reply::Catalogue(without_free_fields())).does(Event::PeoplePicked(2)).goes_on();
    assert_eq!(counted.booking.step, Step::Home);
    assert_eq!(counted.effects, PAGE);
}

#[test]
fn a_catalogue_without_visits_that_comes_while_erasing_is_asked_about_is_minded_when_she_stays() {
    let waiting = Citizen::default()
        .does(Event::ForWhomPicked(ForWhom::Me))
        .goes_on()
        .does(Event::CanComePicked(CanCome::No))
        .goes_on();
    let citizen = waiting
        .does(Event::EraseWanted)
        .hears(Reply::Catalogue(without_free_fields()))
        .does(Event::EraseDeclined);

    assert_eq!(citizen.booking.step, Step::Visit);
}
