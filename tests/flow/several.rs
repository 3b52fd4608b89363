//! Several visits to one home: chosen one after the other, booked all or none.

use super::citizen::{Citizen, PAGE, PAGE_WITH_ERRORS, appointment, credentials, reservation_of};
use crate::common::{CARD, PROOF, SUITCASE, offer_at, rules_of_visits, setup, slot};
use buergertermin::{
    booking::{
        Appointment, AppointmentStatus, ContactRules, Effect, Event, Field, ForWhom, HostNotice, Place,
        Problem, Question, Reply, Reservation, Setup, Slot, Step, StepKind, TimesNotice, time::office_time,
    },
    i18n::Message,
};
use chrono::TimeDelta;

/// A city in which three people fit one visit, and up to three visits are booked in one go.
fn city() -> Setup {
    Setup { most_visits: Some(3), ..setup() }
}

fn at_people() -> Citizen {
    Citizen::at_for_whom_of(city()).does(Event::ForWhomPicked(ForWhom::Home)).goes_on()
}

/// Page 6, with everything typed.
fn at_contact(people: u32) -> Citizen {
    at_people()
        .does(Event::PeoplePicked(people))
        .goes_on()
        .wants(CARD)
        .goes_on()
        .says_where()
        .goes_on()
        .types(Field::Name, "Haus am See")
        .types(Field::ContactName, "Petra Pflege")
        .types(Field::Email, "haus@example.com")
        .types(Field::Telephone, "0341 123456")
}

/// Page 7, for the first visit.
fn at_times(people: u32) -> Citizen {
    at_contact(people).goes_on().sees_days()
}

fn time(minutes: i64) -> Slot {
    Slot { office: SUITCASE, ..slot(1, minutes) }
}

fn reserved(process: u64, minutes: i64) -> Reply {
    Reply::Reserved(Reservation { rules: rules_of_visits(), ..reservation_of(process, time(minutes)) })
}

impl Citizen {
    /// A time for the visit whose page this is.
    fn takes(self, process: u64, minutes: i64) -> Self {
        self.does(Event::SlotPicked(time(minutes))).goes_on().hears(reserved(process, minutes))
    }

    /// The days of the next page 7 are here.
    fn sees_days(self) -> Self {
        self.hears(Reply::Calendar(offer_at(SUITCASE)))
    }

    /// The processes whose times are held or just booked, in the order of the visits.
    fn all_held(&self) -> Vec<u64> {
        self.booking.holds().map(|it| it.reservation.credentials.process).collect()
    }
}

/// Page 8 of two visits, to three and to two people.
fn at_check() -> Citizen {
    at_times(5).takes(1, 0).sees_days().takes(2, 10)
}

/// Both contacts are saved, and the first visit is being booked.
fn booking() -> Citizen {
    at_check().goes_on().hears(Reply::Updated).hears(Reply::Updated)
}

/// The first visit is booked, and the second one is being booked.
fn half_booked() -> Citizen {
    booking().hears(visit(AppointmentStatus::Preconfirmed, 0))
}

/// What the system says of the visit at this time.
fn visit(status: AppointmentStatus, minutes: i64) -> Reply {
    let Reply::Appointment(it) = appointment(status) else { panic!("an appointment") };
    Reply::Appointment(Appointment { start: time(minutes).start, office: SUITCASE, ..it })
}

fn remark(question: &Question) -> &str {
    let Question::Update { contact, .. } = question else { panic!("{question:?} saves nothing") };
    &contact.remarks[1]
}

#[test]
fn up_to_nine_people_are_offered_and_more_are_planned_on_the_telephone() {
    let nine = at_people().does(Event::PeoplePicked(9)).goes_on();
    assert_eq!(nine.kind(), StepKind::Services);
    assert_eq!(nine.booking.visits_wanted(), 3);

    assert_eq!(at_people().does(Event::PeoplePicked(10)).goes_on().booking.step, Step::Home);
}

#[test]
fn the_people_are_divided_evenly_over_the_visits() {
    for (people, shares) in [(3, vec![3]), (4, vec![2, 2]), (7, vec![3, 2, 2]), (8, vec![3, 3, 2])] {
        let booking = at_people().does(Event::PeoplePicked(people)).booking;
        let visits = booking.visits_wanted() as usize;

        let divided: Vec<u32> = (0..visits).filter_map(|it| booking.people_at(it)).collect();
        assert_eq!(divided, shares, "{people} people");
    }
}

#[test]
fn as_many_people_as_fit_one_visit_are_asked_for_one_time_as_ever() {
    let citizen = at_times(3);
    assert_eq!(citizen.booking.heading(), Message::TimesHeading);

    assert_eq!(citizen.takes(1, 0).kind(), StepKind::Check);
}

#[test]
fn each_visit_has_a_page_of_its_own_and_the_times_before_stay_held() {
    let first = at_times(7);
    assert_eq!(first.booking.heading(), Message::TimesHeadingOf { visit: 1, of: 3 });

    let second = first.takes(1, 0);
    assert_eq!(second.booking.heading(), Message::TimesHeadingOf { visit: 2, of: 3 });
    assert_eq!(second.shown(), PAGE);
    assert_eq!(second.all_held(), [1]);
    assert_eq!(second.holds(), None, "the second visit has no time yet");
    assert!(matches!(&second.asked()[..], [Question::Calendar { .. }]), "what is free is asked anew");

    let third = second.sees_days().takes(2, 10);
    assert_eq!(third.booking.heading(), Message::TimesHeadingOf { visit: 3, of: 3 });
    let check = third.sees_days().takes(3, 20);
    assert_eq!(check.kind(), StepKind::Check);
    assert_eq!(check.all_held(), [1, 2, 3]);
}

#[test]
fn back_from_the_second_visit_leads_to_the_first_one_with_its_time_marked() {
    let citizen = at_times(5).takes(1, 0).sees_days().goes_back().sees_days();

    assert_eq!(citizen.booking.heading(), Message::TimesHeadingOf { visit: 1, of: 2 });
    assert_eq!(citizen.times().picked, Some(time(0)));
    assert_eq!(citizen.holds(), Some(1));
    let contact = citizen.clone().goes_back();
    assert_eq!(contact.kind(), StepKind::Contact);

    let on = citizen.goes_on();
    assert_eq!(on.booking.heading(), Message::TimesHeadingOf { visit: 2, of: 2 });
    assert_eq!(on.all_held(), [1]);
}

#[test]
fn another_time_for_the_first_visit_gives_its_former_one_back_in_the_same_step() {
    let citizen = at_times(5).takes(1, 0).sees_days().goes_back().sees_days().takes(7, 20);

    assert_eq!(citizen.all_held(), [7]);
    assert!(citizen.asked().contains(&Question::Cancel(credentials(1))));
    assert_eq!(citizen.booking.heading(), Message::TimesHeadingOf { visit: 2, of: 2 });
}

#[test]
fn the_time_of_one_visit_is_changed_from_the_page_of_checking_and_comes_straight_back() {
    let times = at_check().does(Event::ChangeWanted(Place::TimeOf(0))).sees_days();
    assert_eq!(times.booking.heading(), Message::TimesHeadingOf { visit: 1, of: 2 });
    assert_eq!(times.times().picked, Some(time(0)));
    assert_eq!(times.all_held(), [1, 2], "the other one stays held");

    let check = times.takes(7, 20);
    assert_eq!(check.kind(), StepKind::Check);
    assert_eq!(check.all_held(), [7, 2]);
    assert!(check.asked().contains(&Question::Cancel(credentials(1))));
}

#[test]
fn a_visit_that_is_not_there_has_no_time_to_change() {
    let citizen = at_check().does(Event::ChangeWanted(Place::TimeOf(2)));

    assert_eq!((citizen.kind(), citizen.effects), (StepKind::Check, Vec::new()));
}

#[test]
fn all_contacts_are_saved_before_the_first_visit_is_booked() {
    let first = at_check().goes_on();
    assert_eq!(remark(&first.asked()[0]), "Kontakt: Petra Pflege; Telefon: 0341123456; Personen: 3");
    assert!(
        matches!(&first.asked()[..], [Question::Update { credentials: it, .. }] if *it == credentials(1))
    );

    let second = first.hears(Reply::Updated);
    assert_eq!(remark(&second.asked()[0]), "Kontakt: Petra Pflege; Telefon: 0341123456; Personen: 2");
    assert!(
        matches!(&second.asked()[..], [Question::Update { credentials: it, .. }] if *it == credentials(2))
    );

    let booking = second.hears(Reply::Updated);
    assert_eq!(booking.asked(), [Question::Preconfirm(credentials(1))]);
    let last = booking.hears(visit(AppointmentStatus::Preconfirmed, 0));
    assert_eq!(last.asked(), [Question::Preconfirm(credentials(2))]);
    assert_eq!(last.kind(), StepKind::Check);
}

#[test]
fn page_nine_names_all_visits_and_each_is_confirmed_by_its_own_mail() {
    let before = half_booked();
    let until = before.booking.holds().map(|it| it.confirm_until).min().unwrap();
    let citizen = before.hears(visit(AppointmentStatus::Preconfirmed, 10));

    let Step::Activation { appointment, further, until: shown, .. } = &citizen.booking.step else {
        panic!("{:?}", citizen.booking.step)
    };
    assert_eq!((appointment.start, *shown), (time(0).start, until));
    assert_eq!(further.iter().map(|it| it.appointment.start).collect::<Vec<_>>(), [time(10).start]);
    assert_eq!(citizen.booking.heading(), Message::ActivationsHeading { count: 2 });
    assert_eq!(citizen.effects, [PAGE.to_vec(), vec![Effect::Tell(HostNotice::Booked)]].concat());
    assert_eq!(citizen.all_held(), [0; 0]);
}

#[test]
fn one_visit_that_is_booked_otherwise_is_said_like_any() {
    let citizen = half_booked().hears(visit(AppointmentStatus::Preconfirmed, 20));

    assert_eq!(citizen.booking.heading(), Message::DiffersHeading);
    assert!(citizen.effects.contains(&Effect::Tell(HostNotice::Differs)));
}

#[test]
fn where_there_is_no_mail_each_is_confirmed_at_once() {
    let mut check = at_check();
    check.booking.setup.activation_by_mail = false;
    let first = check.goes_on().hears(Reply::Updated).hears(Reply::Updated);
    assert_eq!(first.asked(), [Question::Confirm(credentials(1))]);

    let second = first.hears(visit(AppointmentStatus::Confirmed, 0));
    assert_eq!(second.asked(), [Question::Confirm(credentials(2))]);
    let booked = second.hears(visit(AppointmentStatus::Confirmed, 10));
    assert_eq!(booked.booking.heading(), Message::VisitsBookedHeading { count: 2 });
}

// --- all or none ---

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
    let lost = half_booked().fails(Problem::Connection);
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
    let lost = booking().fails(Problem::Connection);
    let found = lost.goes_on().hears(visit(AppointmentStatus::Reserved, 0));

    assert!(
        matches!(&found.asked()[..], [Question::Update { credentials: it, .. }] if *it == credentials(1))
    );
    let next = found.hears(Reply::Updated);
    assert!(matches!(&next.asked()[..], [Question::Update { credentials: it, .. }] if *it == credentials(2)));
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

    let doubt = half_booked().fails(Problem::Connection).does(Event::EraseWanted).does(Event::EraseConfirmed);
    for process in [1, 2] {
        assert!(doubt.asked().contains(&Question::Cancel(credentials(process))));
    }
}

// --- holds that end, answers that change ---

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
