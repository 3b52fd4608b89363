//! What a story can have go wrong.

use super::City;
use sandbox::{Call, Fault, FaultRecord};

impl City {
    /// A call fails: so often, or with `None` until it recovers.
    pub fn fails(&self, call: Call, fault: Fault, times: Option<u32>) {
        self.sandbox.fails(call, fault, times);
    }

    /// A call fails no more.
    pub fn recovers(&self, call: Call) {
        self.sandbox.recovers(call);
    }

    /// Nothing fails any more.
    pub fn recovers_all(&self) {
        self.sandbox.recovers_all();
    }

    /// The faults that are on.
    #[must_use]
    pub fn faults(&self) -> Vec<FaultRecord> {
        self.sandbox.faults()
    }
}
