//! Examples of page 7.

use super::{ASKED, Known, anywhere, at, free, glanced, held, visit::visit};
use crate::{
    booking::{
        Booking, Calendar, CalendarOffer, DayPart, DayTimes, ForWhom, Problem, Slot, Step, Times,
        TimesNotice, effect::Ticket, flow::ProvingStage, proof::Riddle, step::Days, time::office_day,
    },
    ui::states::{TimesOutcome, city},
};
use chrono::TimeDelta;

fn slots() -> Vec<Slot> {
    [0, 10, 20, 60, 90, 120, 300].map(|it| city::slot(1, it)).to_vec()
}

fn opened(slots: Vec<Slot>) -> Days {
    let days = [1, 2, 3, 6, 7, 8, 9].map(|it| city::slot(it, 0));
    Days::Open(Calendar::new(CalendarOffer { days: free(&days), slots }))
}

pub(super) fn days() -> Days {
    opened(slots())
}

fn days_with(second: DayTimes) -> Days {
    let mut days = days();
    if let Days::Open(calendar) = &mut days {
        calendar.set(office_day(city::slot(2, 0).start), second);
    }
    days
}

pub(super) fn at_times(days: Days, notice: Option<TimesNotice>) -> Booking {
    at(Step::Times(Times { days, notice, ..Times::asking(ASKED, None, None) }), Known::All)
}

/// Days on which we come.
pub(super) fn visit_days() -> Days {
    opened([0, 60, 300].map(|it| city::visit_slot(1, it)).to_vec())
}

fn visit_times(days: Days) -> Booking {
    let times = Times { days, ..Times::asking(ASKED, None, None) };
    glanced(visit(Step::Times(times), ForWhom::Other))
}

pub(super) fn times(outcome: TimesOutcome) -> Booking {
    match outcome {
        TimesOutcome::Asking => at_times(Days::Asking(ASKED), None),
        TimesOutcome::Proving => {
            let mut booking = at_times(Days::Asking(ASKED), None);
            let riddle = Riddle(String::new());
            booking.proving.stage =
                ProvingStage::Solving { ticket: ASKED, riddle, since: booking.now, said: true };
            booking
        }
        TimesOutcome::Open => at_times(days(), None),
        TimesOutcome::Anywhere => {
            let shared = slots().into_iter().enumerate();
            let slots = shared.map(|(index, it)| if index % 2 == 0 { it } else { city::at_north(it) });
            anywhere(at_times(opened(slots.collect()), None))
        }
        TimesOutcome::Visit => visit_times(visit_days()),
        TimesOutcome::Looking => {
            let times = Times { days: days(), looking: true, ..Times::asking(ASKED, None, None) };
            at(Step::Times(times), Known::Service)
        }
        TimesOutcome::Filtered => {
            let mut booking = at_times(opened(vec![city::slot(1, 0)]), None);
            booking.answers.filter.part = DayPart::Afternoon;
            booking.answers.filter.without = vec![chrono::Weekday::Fri];
            booking
        }
        TimesOutcome::DayAsking => at_times(days_with(DayTimes::Asking(ASKED)), None),
        TimesOutcome::DayFailed => at_times(days_with(DayTimes::Failed(Problem::Connection)), None),
        TimesOutcome::OwnTime => picked(held(at_times(days(), None)), None),
        TimesOutcome::Reserving => picked(at_times(days(), None), Some(ASKED)),
        TimesOutcome::NothingPicked => at_times(days(), Some(TimesNotice::NothingPicked)),
        TimesOutcome::HoldOver => at_times(days(), Some(TimesNotice::HoldOver)),
        TimesOutcome::WishGone => at_times(days(), Some(TimesNotice::WishGone)),
        TimesOutcome::MaybeHeld => {
            let until = city::now() + TimeDelta::minutes(15);
            at_times(days(), Some(TimesNotice::MaybeHeld(until)))
        }
        TimesOutcome::NothingFree => at_times(Days::NothingFree, None),
        TimesOutcome::NoVisitFree => visit_times(Days::NothingFree),
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
