//! What fails, how often, and when it is over.

use super::dice::Dice;
use sandbox::{Call, Failure, Fault, Sandbox};
use std::{
    collections::BTreeMap,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

const CALLS: [Call; 9] = [
    Call::Any,
    Call::OfficesAndServices,
    Call::AvailableCalendar,
    Call::ReserveAppointment,
    Call::UpdateAppointment,
    Call::PreconfirmAppointment,
    Call::ConfirmAppointment,
    Call::Appointment,
    Call::CancelAppointment,
];

/// None of them lies: what says that a time is taken, or an appointment gone, though it is not, is another test's matter. Nor does one
/// hang, which costs time: there are answers that come too late instead (`client.rs`).
const FAILURES: [Failure; 21] = [
    Failure::Break,
    Failure::Break,
    Failure::BreakMidway,
    Failure::Html(502),
    Failure::Html(503),
    Failure::Html(504),
    Failure::Html(429),
    Failure::Html(403),
    Failure::Html(200),
    Failure::Opaque(429),
    Failure::Opaque(503),
    Failure::Text(500),
    Failure::Text(503),
    Failure::Empty(200),
    Failure::Empty(204),
    Failure::CutJson,
    Failure::EmptyObject,
    Failure::EmptyList,
    Failure::Null,
    Failure::Crash,
    Failure::UnknownError(500),
];

/// The faults of the city, which any client may meet.
pub(super) struct Faults<'a> {
    sandbox: &'a Sandbox,
    over: AtomicBool,
    counts: Mutex<Counts>,
}

#[derive(Default)]
struct Counts {
    on: BTreeMap<Call, (Fault, u32)>,
    met: BTreeMap<String, u32>,
}

impl<'a> Faults<'a> {
    pub(super) fn of(sandbox: &'a Sandbox) -> Self {
        Self { sandbox, over: AtomicBool::new(false), counts: Mutex::default() }
    }

    pub(super) fn are_over(&self) -> bool {
        self.over.load(Ordering::Relaxed)
    }

    /// Any fault, of any call.
    pub(super) fn strike(&self, dice: &mut Dice) {
        let call = dice.pick(&CALLS);
        let failure = match dice.below(24) {
            0 => Failure::WrongShape,
            1 => Failure::NewCode,
            _ => dice.pick(&FAILURES),
        };
        let fault = match dice.below(20) {
            0 => Fault::Opaque,
            1 => Fault::Slow(Duration::from_millis(3)),
            // What any call may be is acted upon, or not, by what it happens to be.
            2..11 => Fault::Before(failure),
            _ => Fault::After(failure),
        };
        self.strikes(call, fault, dice.pick(&[1, 1, 1, 2, 3, 8]));
    }

    /// Unless the call fails already.
    pub(super) fn strikes(&self, call: Call, fault: Fault, times: u32) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if self.are_over() || self.sandbox.faults().iter().any(|it| it.call == call) {
            return;
        }
        if let Some((before, times)) = counts.on.insert(call, (fault, times)) {
            *counts.met.entry(before.to_string()).or_default() += times;
        }
        self.sandbox.fails(call, fault, Some(times));
    }

    /// All is well from now on. How often each was met.
    pub(super) fn end(&self) -> BTreeMap<String, u32> {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        self.over.store(true, Ordering::Relaxed);
        let left = self.sandbox.faults();
        self.sandbox.recovers_all();
        for (call, (fault, times)) in std::mem::take(&mut counts.on) {
            let left = left.iter().find(|it| it.call == call).and_then(|it| it.times).unwrap_or(0);
            *counts.met.entry(fault.to_string()).or_default() += times - left;
        }
        counts.met.retain(|_, times| *times > 0);
        counts.met.clone()
    }
}
