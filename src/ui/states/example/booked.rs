//! Examples of page 9.

use super::{Known, at, hold};
use crate::{
    booking::{Appointment, AppointmentStatus, Booking, Branch, Differences, Step},
    ui::states::city,
};

pub(super) fn activation(branch: Branch, differences: Differences) -> Booking {
    let step = Step::Activation {
        appointment: Box::new(appointment(branch, AppointmentStatus::Preconfirmed)),
        until: hold().confirm_until,
        greets: (branch == Branch::Visit).then(|| "Anna Beispiel".to_owned()),
        differences: Box::new(differences),
        further: Vec::new(),
    };
    at(step, Known::Nothing)
}

pub(super) fn booked(branch: Branch, differences: Differences) -> Booking {
    let appointment = Box::new(appointment(branch, AppointmentStatus::Confirmed));
    let differences = Box::new(differences);
    at(Step::Booked { appointment, differences, further: Vec::new() }, Known::Nothing)
}

/// All of it was chosen otherwise.
pub(super) fn differences() -> Differences {
    Differences {
        start: Some(city::slot(2, 80).start),
        office: Some("Bürgeramt Nord".into()),
        services: Some(vec![("Meldebescheinigung".into(), 2)]),
    }
}

fn appointment(branch: Branch, status: AppointmentStatus) -> Appointment {
    match branch {
        Branch::Counter => city::appointment(status),
        Branch::Visit => city::visit(status),
    }
}
