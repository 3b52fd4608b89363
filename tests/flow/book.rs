//! Page 8: update, then preconfirm or confirm.

use super::citizen::{
    Citizen, PAGE, PAGE_WITH_ERRORS, PROCESS, appointment, contact, credentials, reservation_of,
};
use crate::common::{CENTRE, NORTH, offer_at, setup};
use buergertermin::booking::{
    Answers, Appointment, AppointmentStatus, Check, ContactRules, CustomField, Effect, Event, Fault, Field,
    FieldError, HostNotice, Problem, Question, Reply, Reservation, Sending, Setup, Step, StepKind,
};
use chrono::TimeDelta;

#[test]
fn pressing_the_button_saves_name_and_contact_first() {
    let citizen = Citizen::saving();

    assert_eq!(citizen.asked(), [Question::Update { credentials: credentials(PROCESS), contact: contact() }]);
    let sending = Some(Sending::Saving(citizen.ticket));
    assert_eq!(citizen.booking.step, Step::Check(Check { sending, ..Check::default() }));
}

#[test]
fn a_double_click_books_once() {
    assert_eq!(Citizen::saving().goes_on().effects, []);
    assert_eq!(Citizen::saving().does(Event::Retried).effects, []);
    assert_eq!(Citizen::booking().goes_on().effects, []);
}

#[test]
fn it_is_booked_only_after_the_contact_was_saved() {
    let citizen = Citizen::saving().hears(Reply::Updated);

    assert_eq!(citizen.asked(), [Question::Preconfirm(credentials(PROCESS))]);
}

#[test]
fn a_booking_leads_to_the_mail_and_nothing_is_kept() {
    let before = Citizen::booking();
    let until = before.booking.hold.as_ref().unwrap().confirm_until;
    assert_eq!(until, before.booking.now + TimeDelta::minutes(30), "it counts from the reservation");
    let citizen = before.hears(appointment(AppointmentStatus::Preconfirmed));

    assert!(matches!(&citizen.booking.step, Step::Activation { until: shown, .. } if *shown == until));
    assert_eq!(citizen.booking.answers, Answers::default());
    assert_eq!(citizen.holds(), None);
    assert_eq!(citizen.effects, [PAGE.to_vec(), vec![Effect::Tell(HostNotice::Booked)]].concat());
}

#[test]
fn a_refused_address_leads_to_its_field_with_the_time_still_held() {
    let citizen = Citizen::saving().fails(Problem::EmailRefused);

    let errors = vec![FieldError { field: Field::Email, fault: Fault::Refused }];
    assert_eq!(citizen.booking.step, Step::Contact { errors });
    assert_eq!(citizen.holds(), Some(PROCESS));
    assert_eq!(citizen.shown()[0], Effect::Tell(HostNotice::Error(Problem::EmailRefused)));
    assert_eq!(citizen.shown()[1..], PAGE_WITH_ERRORS);

    let mended = citizen.types(Field::Email, "erika@example.com").goes_on();
    assert_eq!(mended.kind(), StepKind::Check, "the change comes straight back");
}

/// At the page of checking of an office that asks for a remark.
fn asked_for_a_remark() -> Citizen {
    let mut citizen = Citizen::at_check();
    let remark = CustomField { label: "Bemerkungen".into(), required: false };
    if let Some(hold) = &mut citizen.booking.hold {
        hold.reservation.rules.custom[0] = Some(remark);
    }
    citizen
}

#[test]
fn every_field_that_is_refused_is_the_one_that_is_shown() {
    let refusals = [
        (Problem::NameRefused, Field::Name),
        (Problem::TelephoneRefused, Field::Telephone),
        (Problem::RemarkRefused, Field::Remark),
    ];
    for (problem, field) in refusals {
        let citizen = asked_for_a_remark().goes_on().fails(problem);

        let errors = vec![FieldError { field, fault: Fault::Refused }];
        assert_eq!(citizen.booking.step, Step::Contact { errors });
    }
}

#[test]
fn a_contact_that_could_not_be_saved_is_saved_again_when_wanted() {
    for problem in [Problem::Connection, Problem::Busy, Problem::Unexpected] {
        let failed = Citizen::saving().fails(problem);
        assert_eq!(failed.booking.step, Step::Check(Check { problem: Some(problem), ..Check::default() }));

        let again = failed.does(Event::Retried);
        assert!(matches!(&again.asked()[..], [Question::Update { .. }]), "{problem:?}");
    }
}

/// At the page of checking of an office that needs no address; none was given.
fn without_address() -> Citizen {
    let offer = offer_at(NORTH);
    let first = offer.slots[0];
    let rules = ContactRules { email_required: false, ..crate::common::rules() };
    Citizen::at_contact()
        .types(Field::Name, "Erika Muster")
        .goes_on()
        .hears(Reply::Calendar(offer))
        .does(Event::SlotPicked(first))
        .goes_on()
        .hears(Reply::Reserved(Reservation { rules, ..reservation_of(PROCESS, first) }))
}

#[test]
fn without_an_address_it_is_confirmed_at_once_and_never_by_a_mail_to_nobody() {
    let saving = without_address().goes_on();
    let Question::Update { contact, .. } = &saving.asked()[0] else { panic!("the contact is saved first") };
    assert_eq!(contact.email, "", "an empty address clears the placeholder");

    let confirming = saving.hears(Reply::Updated);
    assert_eq!(confirming.asked(), [Question::Confirm(credentials(PROCESS))]);

    let Reply::Appointment(answer) = appointment(AppointmentStatus::Confirmed) else { panic!("one") };
    let booked = confirming.hears(Reply::Appointment(Appointment { office: NORTH, ..answer }));
    assert_eq!(booked.kind(), StepKind::Booked);
    assert_eq!(booked.effects, [PAGE.to_vec(), vec![Effect::Tell(HostNotice::Booked)]].concat());
}

#[test]
fn a_system_without_mails_to_confirm_by_is_confirmed_at_once() {
    let mut citizen = Citizen::saving();
    citizen.booking.setup = Setup { activation_by_mail: false, ..setup() };

    assert_eq!(citizen.hears(Reply::Updated).asked(), [Question::Confirm(credentials(PROCESS))]);
}

#[test]
fn an_answer_that_the_time_is_only_reserved_is_not_taken_for_a_booking() {
    let citizen = Citizen::booking().hears(appointment(AppointmentStatus::Reserved));
    assert_eq!(citizen.asked(), [Question::Find(credentials(PROCESS))]);

    let cancelled = Citizen::booking().hears(appointment(AppointmentStatus::Cancelled));
    assert_eq!(cancelled.asked(), [Question::Find(credentials(PROCESS))], "looked up before it is believed");
    assert_eq!(cancelled.hears(appointment(AppointmentStatus::Cancelled)).kind(), StepKind::Times);
}

#[test]
fn back_from_the_page_of_checking_keeps_the_time() {
    let citizen = Citizen::at_check().goes_back();

    assert_eq!(citizen.kind(), StepKind::Times);
    assert_eq!(citizen.holds(), Some(PROCESS));
    assert_eq!(citizen.times().picked, Some(crate::common::slot(1, 0)));
    assert!(
        matches!(&citizen.asked()[..], [Question::Calendar { demand, .. }] if demand.offices == [CENTRE, NORTH])
    );
}

#[test]
fn nothing_leads_away_while_it_is_being_booked() {
    let before = Citizen::booking();
    for event in [Event::WentBack, Event::EraseWanted, Event::StartedOver] {
        let after = before.clone().does(event.clone());

        assert_eq!((after.booking, after.effects), (before.booking.clone(), Vec::new()), "{event:?}");
    }
}

#[test]
fn after_a_booking_another_one_can_be_started() {
    let citizen = Citizen::booked().does(Event::StartedOver);

    assert_eq!(citizen.kind(), StepKind::ForWhom);
    assert_eq!(citizen.effects, PAGE, "the catalogue is still here");
}

#[test]
fn a_booking_is_not_undone_by_going_back_or_by_an_answer_that_comes_twice() {
    let booking = Citizen::booking();
    let ticket = booking.ticket;
    let booked = booking.hears(appointment(AppointmentStatus::Preconfirmed));
    let after = booked
        .clone()
        .goes_back()
        .goes_on()
        .gets_answer(ticket, Ok(appointment(AppointmentStatus::Preconfirmed)));

    assert_eq!(after.booking, booked.booking);
    assert_eq!(after.effects, []);
}
