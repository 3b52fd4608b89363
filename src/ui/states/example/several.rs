//! Examples of several visits to one home.

use super::{ASKED, Known, at, glanced, times, visit::visit, whom};
use crate::{
    booking::{
        AppointmentStatus, Behalf, Booking, Check, Differences, ForWhom, Further, Hold, Left, Problem,
        Reservation, Slot, Step, Times, TimesNotice, Undone, Wanted,
    },
    ui::states::{
        Several,
        city::{self, CARD},
    },
};

pub(super) fn of(state: Several) -> Booking {
    match state {
        Several::People => in_city(whom(at(Step::People { missing: false }, Known::ForMe), ForWhom::Home)),
        Several::Times => {
            let mut booking = at_times(None);
            booking.series.earlier = vec![hold(0)];
            booking
        }
        Several::HoldsOver => at_times(Some(TimesNotice::HoldOver)),
        Several::Check => check(Check::default()),
        Several::Doubt => {
            let problem = Some(Problem::Connection);
            let mut booking = check(Check { problem, unsure: true, ..Check::default() });
            let first = booking.series.earlier.pop();
            booking.series.done.extend(first.map(|it| (it, city::visit(AppointmentStatus::Preconfirmed))));
            booking
        }
        Several::Undoing => undone(Problem::Taken, vec![left()], false),
        Several::Undone => undone(Problem::Taken, Vec::new(), true),
        Several::UndoneByLimit => undone(Problem::MailLimit, Vec::new(), true),
        Several::Left => undone(Problem::Taken, vec![left()], true),
        Several::Activation => {
            let status = AppointmentStatus::Preconfirmed;
            let step = Step::Activation {
                appointment: Box::new(city::visit(status)),
                until: hold(0).confirm_until,
                greets: Some("Haus am Lindenweg".to_owned()),
                differences: Box::default(),
                further: vec![second(status)],
            };
            listed(at(step, Known::Nothing))
        }
        Several::Booked => {
            let status = AppointmentStatus::Confirmed;
            let step = Step::Booked {
                appointment: Box::new(city::visit(status)),
                differences: Box::default(),
                further: vec![second(status)],
            };
            listed(at(step, Known::Nothing))
        }
    }
}

/// By a home for five; the first of them stands in its list.
fn listed(mut booking: Booking) -> Booking {
    booking.behalf = Behalf { for_whom: Some(ForWhom::Home), role: None, people: Some(5) };
    booking.list = vec!["Anna Beispiel".to_owned()];
    booking
}

/// Where up to three visits are booked in one go.
fn in_city(mut booking: Booking) -> Booking {
    booking.setup.most_visits = Some(3);
    booking
}

/// A home for five, which are two visits.
fn home(step: Step) -> Booking {
    let mut booking = in_city(visit(step, ForWhom::Home));
    booking.answers.people = Some(5);
    booking
}

fn at_times(notice: Option<TimesNotice>) -> Booking {
    let times = Times { days: times::visit_days(), notice, ..Times::asking(ASKED, None, None) };
    glanced(home(Step::Times(times)))
}

fn check(check: Check) -> Booking {
    let mut booking = home(Step::Check(check));
    booking.series.earlier = vec![hold(0)];
    booking.hold = Some(hold(1));
    booking
}

fn slot(visit: i64) -> Slot {
    city::visit_slot(2 + 5 * visit, 60)
}

fn hold(visit: i64) -> Hold {
    let reservation = Reservation { slot: slot(visit), ..city::reservation() };
    Hold::new(reservation, vec![Wanted::once(CARD)], city::now())
}

fn left() -> Left {
    Left { credentials: city::credentials(), slot: slot(0) }
}

fn undone(problem: Problem, left: Vec<Left>, ended: bool) -> Booking {
    home(Step::Undone(Undone { problem, left, next: (!ended).then_some(Ok(ASKED)), tries: 3 }))
}

/// The second visit of page 9.
fn second(status: AppointmentStatus) -> Further {
    let mut appointment = city::visit(status);
    appointment.number = "R0148".into();
    appointment.start = slot(1).start;
    appointment.end = Some(city::visit_slot(7, 120).start);
    Further { appointment, differences: Differences::default() }
}
