//! What can go wrong with a proof of work, and what is left to do.

use super::{
    citizen::{Citizen, PAGE},
    proving::{at_times, demands_a_token, first, mixed, solution, times_with_a_proof},
};
use crate::common::{CENTRE, NORTH, PASSPORT, offer};
use buergertermin::booking::{
    Event, Problem, Question, Reply, Resume, ServiceId, Services, Step, StepKind, TimesNotice, step::Days,
};

#[test]
fn a_token_that_is_refused_is_got_anew_and_the_question_repeated_once_silently() {
    let refused = times_with_a_proof().does(Event::SlotPicked(first())).goes_on().fails(Problem::Captcha);
    assert_eq!(refused.asked(), [Question::Riddle]);
    assert_eq!(refused.shown(), []);

    let again = refused.proves();
    assert!(matches!(&again.asked()[..], [it] if demands_a_token(it)));
    let twice = again.fails(Problem::Captcha);
    assert_eq!(twice.times().notice, Some(TimesNotice::Failed(Problem::Captcha)), "then it is said");
    assert_eq!(twice.goes_on().asked(), [Question::Riddle], "and she can try again");
}

#[test]
fn an_office_that_demands_one_although_the_list_does_not_say_so_gets_one() {
    let reserving = Citizen::reserving().fails(Problem::Captcha);
    assert_eq!(reserving.asked(), [Question::Riddle]);

    assert!(matches!(&reserving.proves().asked()[..], [it] if demands_a_token(it)));
}

#[test]
fn a_solution_that_is_not_taken_is_tried_once_more_and_then_said() {
    let first = at_times().gets_a_riddle().solves(Some(solution())).proof_fails(Problem::Captcha);
    assert_eq!(first.asked(), [Question::Riddle]);
    assert!(matches!(first.times().days, Days::Asking(_)));

    let second = first.gets_a_riddle().solves(Some(solution())).proof_fails(Problem::Captcha);
    assert_eq!(second.times().days, Days::Failed(Problem::Captcha));
    assert_eq!(second.does(Event::Retried).asked(), [Question::Riddle]);
}

#[test]
fn a_riddle_that_takes_too_long_can_be_tried_again() {
    let given_up = at_times().gets_a_riddle().solves(None);

    assert_eq!(given_up.times().days, Days::Failed(Problem::Captcha));
    assert_eq!(given_up.does(Event::Retried).asked(), [Question::Riddle]);
}

#[test]
fn a_riddle_that_does_not_come_is_told_as_what_it_is() {
    for problem in [Problem::Connection, Problem::Busy, Problem::Unexpected] {
        let failed = at_times().proof_fails(problem);

        assert_eq!(failed.times().days, Days::Failed(problem));
        assert_eq!(failed.does(Event::Retried).asked(), [Question::Riddle]);
    }
}

#[test]
fn a_reserve_that_was_never_sent_is_not_said_to_be_held() {
    let kept_back = times_with_a_proof().does(Event::SlotPicked(first())).waits_minutes(5).goes_on();
    let failed = kept_back.proof_fails(Problem::Connection);
    assert_eq!(failed.times().notice, Some(TimesNotice::Failed(Problem::Connection)));

    let taken = failed.goes_on().proves().fails(Problem::Taken);
    assert_eq!(taken.times().notice, Some(TimesNotice::Failed(Problem::Taken)));
}

#[test]
fn a_proof_that_nobody_can_give_leaves_the_matters_of_other_offices() {
    let unknown = at_times().proof_fails(Problem::CaptchaUnknown);
    assert_eq!(unknown.times().days, Days::Failed(Problem::CaptchaUnknown));

    let matters = unknown.goes_back().goes_back();
    assert_eq!(matters.kind(), StepKind::Services);
    let again = matters.goes_on();
    assert_eq!(again.booking.step, Step::Unavailable(Problem::CaptchaUnknown, Resume::Services));
    assert_eq!(again.shown(), PAGE);
    assert!(!again.booking.works(), "what the portal wrote inside the element is shown");
    assert_eq!(again.asked(), [], "it is not tried again");
    let back = again.goes_back();
    assert_eq!(back.booking.step, Step::Services(Services::default()));
    assert_eq!(matter(&back), [PASSPORT]);
}

fn matter(citizen: &Citizen) -> Vec<ServiceId> {
    citizen.booking.answers.wanted.iter().map(|it| it.matter).collect()
}

#[test]
fn where_other_offices_do_without_the_proof_those_are_asked_instead() {
    let unknown = mixed().goes_on().says_who().goes_on().proof_fails(Problem::CaptchaUnknown);

    assert!(matches!(unknown.times().days, Days::Asking(_)));
    let [Question::Calendar { demand, .. }] = &unknown.asked()[..] else { panic!("{:?}", unknown.asked()) };
    assert_eq!(demand.offices, [CENTRE, NORTH]);
    assert!(unknown.hears(Reply::Calendar(offer())).times().calendar().is_some());
}

#[test]
fn whoever_leaves_the_page_meanwhile_reserves_nothing_later() {
    let kept_back = times_with_a_proof().does(Event::SlotPicked(first())).waits_minutes(5).goes_on();
    let left = kept_back.goes_back().proves();

    assert_eq!(left.asked(), []);
}

#[test]
fn a_solution_for_a_riddle_that_nobody_solves_any_more_is_nothing() {
    let solving = at_times().gets_a_riddle();
    let ticket = solving.proving();
    let erased = solving.does(Event::EraseWanted).does(Event::EraseConfirmed);
    assert!(!erased.booking.solves(ticket));

    let late = erased.does(Event::Solved { ticket, solution: Some(solution()) });
    assert_eq!(late.effects, []);
}
