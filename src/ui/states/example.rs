//! An example of each named state.

use super::{
    Asked, Filled, LinkOutcome, Sent, StateName, TimesOutcome,
    city::{self, CARD, CENTRE},
};
use crate::booking::{
    AppointmentStatus, Booking, Calendar, CalendarOffer, CanCome, Check, DayTimes, Fault, Field, FieldError,
    ForWhom, Hold, Link, LinkPurpose, LinkState, Problem, Resume, Sending, Setup, Step, Times, TimesNotice,
    effect::Ticket, flow::Supply, step::Days, time::office_day,
};
use std::sync::Arc;

const ASKED: Ticket = Ticket(7);

pub(super) fn of(name: StateName) -> Booking {
    match name {
        StateName::ForWhom(asked) => at(Step::ForWhom { missing: missing(asked) }, Known::Nothing),
        StateName::Way(asked) => at(Step::Way { missing: missing(asked) }, Known::ForMe),
        StateName::WayOther(asked) => other(at(Step::Way { missing: missing(asked) }, Known::ForMe)),
        StateName::Unsure => at(Step::Unsure, Known::ForMe),
        StateName::Visit => at(Step::Visit, Known::ForMe),
        StateName::Home => at(Step::Home, Known::ForMe),
        StateName::ServicesLoading => {
            let mut booking = at(Step::Services { missing: false }, Known::CanCome);
            booking.supply = Supply::Asking(ASKED);
            booking
        }
        StateName::Services(asked) => at(Step::Services { missing: missing(asked) }, Known::CanCome),
        StateName::Offices(asked) => at(Step::Offices { missing: missing(asked) }, Known::Service),
        StateName::Contact(Filled::Empty) => at(Step::Contact { errors: Vec::new() }, Known::Office),
        StateName::Contact(Filled::Typed) => at(Step::Contact { errors: Vec::new() }, Known::All),
        StateName::ContactWrong(fault) => wrong(fault),
        StateName::Times(outcome) => times(outcome),
        StateName::TimesFailed(problem) => at_times(Days::Failed(problem), None),
        StateName::NotReserved(problem) => at_times(days(), Some(TimesNotice::Failed(problem))),
        StateName::Check(Sent::Nothing) => check(Check::default()),
        StateName::Check(Sent::UnderWay) => {
            check(Check { sending: Some(Sending::Saving(ASKED)), ..Check::default() })
        }
        StateName::NotBooked(problem) => check(Check { problem: Some(problem), unsure: true, sending: None }),
        StateName::Activation => at(
            Step::Activation {
                appointment: Box::new(city::appointment(AppointmentStatus::Preconfirmed)),
                until: hold().confirm_until,
            },
            Known::Nothing,
        ),
        StateName::Booked => {
            at(Step::Booked(Box::new(city::appointment(AppointmentStatus::Confirmed))), Known::Nothing)
        }
        StateName::Link(outcome) => at_link(link(outcome)),
        StateName::LinkFailed(problem) => at_link(LinkState::Failed(problem)),
        StateName::Erase => at(Step::Erase(Box::new(Step::Contact { errors: Vec::new() })), Known::All),
        StateName::Unavailable(problem) => at(Step::Unavailable(problem, resume(problem)), Known::ForMe),
    }
}

/// How far the answers go.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Known {
    Nothing,
    ForMe,
    CanCome,
    Service,
    Office,
    All,
}

fn at(step: Step, known: Known) -> Booking {
    let mut booking = Booking::new(Setup { activation_by_mail: true, ..Setup::default() });
    booking.now = city::now();
    booking.supply = Supply::Here(Arc::new(city::catalogue()));
    let answers = &mut booking.answers;
    answers.for_whom = (known >= Known::ForMe).then_some(ForWhom::Me);
    answers.can_come = (known >= Known::CanCome).then_some(CanCome::Yes);
    answers.service = (known >= Known::Service).then_some(CARD);
    answers.office = (known >= Known::Office).then_some(CENTRE);
    if known == Known::All {
        answers.contact.set(Field::Name, "Erika Muster".to_owned());
        answers.contact.set(Field::Email, "erika.muster@example.com".to_owned());
        answers.contact.set(Field::Telephone, "0171 3920042".to_owned());
        answers.contact.set(Field::SecondRemark, "Ich komme mit Begleitung.".to_owned());
    }
    booking.step = step;
    booking
}

fn other(mut booking: Booking) -> Booking {
    booking.answers.for_whom = Some(ForWhom::Other);
    booking
}

const fn missing(asked: Asked) -> bool {
    match asked {
        Asked::Fresh => false,
        Asked::Missing => true,
    }
}

/// A field that can be wrong in this way, and what was typed.
fn wrong(fault: Fault) -> Booking {
    let (field, typed) = match fault {
        Fault::Missing => (Field::Name, String::new()),
        Fault::TooLong => (Field::Remark, "Bitte beachten ".repeat(20)),
        Fault::BadCharacter => (Field::Name, "Erika 🙂".to_owned()),
        Fault::NoAt => (Field::Email, "erika.muster.example.com".to_owned()),
        Fault::Plus => (Field::Email, "erika+amt@example.com".to_owned()),
        Fault::NotAnAddress => (Field::Email, "erika@example".to_owned()),
        Fault::NotANumber => (Field::Telephone, "nach 18 Uhr".to_owned()),
        Fault::TooShort => (Field::Telephone, "39200".to_owned()),
        Fault::Refused => (Field::Email, "erika@example.com".to_owned()),
    };
    let mut booking = at(Step::Contact { errors: Vec::new() }, Known::All);
    booking.answers.contact.set(field, typed);
    let mut errors = vec![FieldError { field, fault }];
    if fault == Fault::Missing {
        // The longest list there can be: everything that is required is missing.
        booking.answers.contact = crate::booking::ContactDraft::default();
        errors = booking.answers.contact.check(&city::rules()).err().unwrap_or_default();
    }
    booking.step = Step::Contact { errors };
    booking
}

fn days() -> Days {
    let days = [1, 2, 3, 6, 7, 8, 9].map(|it| office_day(city::slot(it, 0).start));
    let slots = [0, 10, 20, 60, 90, 120, 300].map(|it| city::slot(1, it));
    Days::Open(Calendar::new(CalendarOffer { days: days.to_vec(), slots: slots.to_vec() }))
}

fn days_with(second: DayTimes) -> Days {
    let mut days = days();
    if let Days::Open(calendar) = &mut days {
        calendar.set(office_day(city::slot(2, 0).start), second);
    }
    days
}

fn at_times(days: Days, notice: Option<TimesNotice>) -> Booking {
    let times = Times { days, notice, ..Times::asking(ASKED, None, None) };
    at(Step::Times(times), Known::All)
}

fn times(outcome: TimesOutcome) -> Booking {
    match outcome {
        TimesOutcome::Asking => at_times(Days::Asking(ASKED), None),
        TimesOutcome::Open => at_times(days(), None),
        TimesOutcome::DayAsking => at_times(days_with(DayTimes::Asking(ASKED)), None),
        TimesOutcome::DayFailed => at_times(days_with(DayTimes::Failed(Problem::Connection)), None),
        TimesOutcome::OwnTime => picked(held(at_times(days(), None)), None),
        TimesOutcome::Reserving => picked(at_times(days(), None), Some(ASKED)),
        TimesOutcome::NothingPicked => at_times(days(), Some(TimesNotice::NothingPicked)),
        TimesOutcome::HoldOver => at_times(days(), Some(TimesNotice::HoldOver)),
        TimesOutcome::NothingFree => at_times(Days::NothingFree, None),
    }
}

fn picked(mut booking: Booking, reserving: Option<Ticket>) -> Booking {
    let own = booking.hold.as_ref().map(|it| it.reservation.slot);
    if let Step::Times(times) = &mut booking.step {
        let slot = own.unwrap_or_else(|| city::slot(1, 10));
        times.picked = Some(slot);
        times.reserving = reserving.map(|it| (it, slot));
    }
    booking
}

fn hold() -> Hold {
    Hold::new(city::reservation(), CARD, city::now())
}

fn held(mut booking: Booking) -> Booking {
    booking.hold = Some(hold());
    booking
}

fn check(check: Check) -> Booking {
    held(at(Step::Check(check), Known::All))
}

fn at_link(state: LinkState) -> Booking {
    let link = Link { purpose: LinkPurpose::Confirm, credentials: Some(city::credentials()), state };
    at(Step::Link(link), Known::Nothing)
}

fn link(outcome: LinkOutcome) -> LinkState {
    let appointment = |status| Box::new(city::appointment(status));
    match outcome {
        LinkOutcome::Working => LinkState::Working(ASKED),
        LinkOutcome::Confirmed => LinkState::Confirmed(appointment(AppointmentStatus::Confirmed)),
        LinkOutcome::Already => LinkState::Already(appointment(AppointmentStatus::Confirmed)),
        LinkOutcome::Seen => LinkState::Seen(appointment(AppointmentStatus::Confirmed)),
        LinkOutcome::SeenUnconfirmed => LinkState::Seen(appointment(AppointmentStatus::Preconfirmed)),
        LinkOutcome::Over => LinkState::Over,
        LinkOutcome::Unknown => LinkState::Unknown,
    }
}

fn resume(problem: Problem) -> Resume {
    if problem == Problem::Captcha { Resume::Offices } else { Resume::Services }
}
