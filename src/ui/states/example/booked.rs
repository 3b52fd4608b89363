//! Examples of what is booked.

use super::{ASKED, Known, at, hold};
use crate::{
    booking::{
        AppointmentStatus, Behalf, Booking, Branch, Differences, ForWhom, Link, LinkPurpose, LinkState,
        Problem, Role, Step,
    },
    ui::states::{Erasing, LinkOutcome, city},
};

pub(super) fn activation(branch: Branch, differences: Differences) -> Booking {
    let step = Step::Activation {
        appointment: Box::new(appointment(branch, AppointmentStatus::Preconfirmed)),
        until: hold().confirm_until,
        greets: (branch == Branch::Visit).then(|| "Anna Beispiel".to_owned()),
        differences: Box::new(differences),
        further: Vec::new(),
    };
    behalf(at(step, Known::Nothing), branch)
}

pub(super) fn booked(branch: Branch, differences: Differences) -> Booking {
    let appointment = Box::new(appointment(branch, AppointmentStatus::Confirmed));
    let step = Step::Booked { appointment, differences: Box::new(differences), further: Vec::new() };
    behalf(at(step, Known::Nothing), branch)
}

/// A visit was booked by a guardian, an appointment at a counter for oneself.
fn behalf(mut booking: Booking, branch: Branch) -> Booking {
    booking.behalf = match branch {
        Branch::Counter => Behalf { for_whom: Some(ForWhom::Me), role: None, people: None },
        Branch::Visit => Behalf { for_whom: Some(ForWhom::Other), role: Some(Role::Guardian), people: None },
    };
    booking
}

/// All of it was chosen otherwise.
pub(super) fn differences() -> Differences {
    Differences {
        start: Some(city::slot(2, 80).start),
        office: Some("Bürgeramt Nord".into()),
        services: Some(vec![("Meldebescheinigung".into(), 2)]),
        contact: Some(Box::new(city::contact())),
    }
}

fn appointment(branch: Branch, status: AppointmentStatus) -> crate::booking::Appointment {
    match branch {
        Branch::Counter => city::appointment(status),
        Branch::Visit => city::visit(status),
    }
}

pub(super) fn at_link(state: LinkState) -> Booking {
    let link = Link {
        purpose: LinkPurpose::Confirm,
        credentials: Some(city::credentials()),
        state,
        lost: 0,
        why: Problem::Connection,
    };
    at(Step::Link(link), Known::Nothing)
}

pub(super) fn link(outcome: LinkOutcome) -> LinkState {
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

/// The page before it, and the question.
pub(super) fn erasing(what: Erasing) -> Booking {
    let mut booking = match what {
        Erasing::Answers => at(Step::Contact { errors: Vec::new() }, Known::All),
        Erasing::Reserved => activation(Branch::Visit, Differences::default()),
        Erasing::Booked => booked(Branch::Visit, Differences::default()),
        Erasing::Link => at_link(LinkState::Unknown),
        Erasing::LinkBooked => at_link(link(LinkOutcome::Confirmed)),
    };
    let before = std::mem::replace(&mut booking.step, Step::Unsure);
    booking.step = Step::Erase(Box::new(before));
    booking
}
