//! What a test can have happen, from now on and in the middle of a booking.

use std::net::IpAddr;

use super::Sandbox;
use crate::{gateway::GatewayRefusal, record::AppointmentRecord, secrets};

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

    /// Has the server fall over at the next questions: 500, in the envelope of a crash.
    pub fn crash_next(&self, times: u32) {
        self.city.guard.crash_next(times);
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
    /// all from now on. They are noted, and never reach the API. Preflights pass.
    pub fn gateway_refuses(&self, refusal: GatewayRefusal, times: Option<u32>) {
        self.city.gateway_orders.refuse(refusal, times);
    }

    /// Has the gateway refuse no more.
    pub fn gateway_recovers(&self) {
        self.city.gateway_orders.refuse_no_more();
    }

    /// Whether the gateway leaves its CORS headers off the API's own 429 and 503.
    pub fn gateway_hides_refusals(&self, on: bool) {
        self.city.gateway_orders.hide_refusals(on);
    }
}
