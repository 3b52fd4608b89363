//! What a test can have happen, from now on and in the middle of a booking.

use std::{net::IpAddr, sync::atomic::Ordering};

use super::Sandbox;
use crate::{
    call::Call,
    faults::{Fault, FaultRecord},
    gateway::GatewayRefusal,
    record::AppointmentRecord,
    secrets,
};

impl Sandbox {
    /// Gives an appointment a key of the old kind, of four hex digits, as links in old mails have it. `None`
    /// when there is no such appointment.
    #[must_use]
    pub fn give_old_key(&self, process_id: u32) -> Option<String> {
        let auth_key = secrets::old_auth_key();
        let given = self.city.work(|book| {
            let Some(appointment) = book.find(process_id)? else { return Ok(None) };
            book.write(&AppointmentRecord { auth_key: auth_key.clone(), ..appointment })?;
            Ok(Some(auth_key))
        });
        given.unwrap_or_default()
    }

    /// Has a call fail: so often, or with `None` until it recovers. A call has one fault at a time, the last
    /// one; its own goes before that of [`Call::Any`].
    pub fn fails(&self, call: Call, fault: Fault, times: Option<u32>) {
        self.city.faults.switch_on(call, fault, times);
    }

    /// Has a call fail no more.
    pub fn recovers(&self, call: Call) {
        self.city.faults.switch_off(call);
    }

    /// Has nothing fail any more.
    pub fn recovers_all(&self) {
        self.city.faults.switch_all_off();
    }

    /// The faults that are on, in the order of [`Call::ALL`].
    #[must_use]
    pub fn faults(&self) -> Vec<FaultRecord> {
        self.city.faults.list()
    }

    /// Shuts the API for maintenance, or opens it again. The pages stay.
    pub fn set_maintenance(&self, on: bool) {
        self.city.guard.set_maintenance(on);
    }

    /// Sets another limit for the questions of one address, or none. What was asked so far is forgotten.
    pub fn set_limit(&self, limit: Option<u32>) {
        self.city.guard.set_limit(limit);
    }

    /// Refuses an address, as a city's blacklist does. The answer is not recorded: it is what the source of
    /// the real server (it-at-m/eappointment, zmscitizenapi) says.
    pub fn ban(&self, address: IpAddr) {
        self.city.guard.set_banned(address, true);
    }

    /// Lets an address in again.
    pub fn unban(&self, address: IpAddr) {
        self.city.guard.set_banned(address, false);
    }

    /// Has the gateway refuse questions by itself, in HTML and without CORS headers: so many, or with `None`
    /// all from now on. They are noted, and never reach the API. Preflights pass. It is the fault of
    /// [`Call::Any`], in place of any other.
    pub fn gateway_refuses(&self, refusal: GatewayRefusal, times: Option<u32>) {
        self.fails(Call::Any, refusal.fault(), times);
    }

    /// Has the gateway refuse no more.
    pub fn gateway_recovers(&self) {
        self.recovers(Call::Any);
    }

    /// Whether the gateway leaves its CORS headers off the API's own 429 and 503.
    pub fn gateway_hides_refusals(&self, on: bool) {
        self.city.hides_refusals.store(on, Ordering::Relaxed);
    }
}
