//! Which calls fail now, how, and how often more.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use super::Fault;
use crate::{call::Call, record::Door};

/// A fault that is switched on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FaultRecord {
    /// The call that fails.
    pub call: Call,
    /// How it fails.
    pub fault: Fault,
    /// How often more; `None` until it is switched off.
    pub times: Option<u32>,
}

/// The switchboard: a fault a call.
#[derive(Debug, Default)]
pub(crate) struct Faults(Mutex<BTreeMap<Call, FaultRecord>>);

impl Faults {
    /// Switches a fault on, in place of the call's former one. No times at all is off.
    pub(crate) fn switch_on(&self, call: Call, fault: Fault, times: Option<u32>) {
        let mut on = self.on();
        if times == Some(0) {
            on.remove(&call);
        } else {
            on.insert(call, FaultRecord { call, fault, times });
        }
    }

    pub(crate) fn switch_off(&self, call: Call) {
        self.on().remove(&call);
    }

    pub(crate) fn switch_all_off(&self) {
        self.on().clear();
    }

    /// What is on, in the order of [`Call::ALL`].
    pub(crate) fn list(&self) -> Vec<FaultRecord> {
        self.on().values().copied().collect()
    }

    /// What the next question of this call meets at this door, which counts as one time. A call's own fault
    /// comes before that of any call.
    pub(super) fn next(&self, call: Option<Call>, door: Door) -> Option<Fault> {
        let mut on = self.on();
        let met = |call: &Call| on.get(call).copied().filter(|it| it.fault.is_met_at(door));
        let record = call.as_ref().and_then(met).or_else(|| met(&Call::Any))?;
        match record.times {
            None => {}
            Some(1) => drop(on.remove(&record.call)),
            Some(more) => {
                on.insert(record.call, FaultRecord { times: Some(more - 1), ..record });
            }
        }
        Some(record.fault)
    }

    fn on(&self) -> MutexGuard<'_, BTreeMap<Call, FaultRecord>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
