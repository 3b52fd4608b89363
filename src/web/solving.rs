//! Solves a riddle in slices, so that the page stays alive: what is pressed or typed meanwhile is answered between two of them.
//!
//! Slices rather than a worker: a worker's address needs a Trusted Types policy of its own and a second copy of the program,
//! for work that takes a phone less than a second (docs/adr/0010).

use super::runtime::Runtime;
use crate::{
    api::altcha::{Progress, Work},
    booking::{
        Booking, Event,
        effect::Ticket,
        proof::{Riddle, Solution},
    },
};
use leptos::{leptos_dom::helpers::set_timeout, prelude::*};
use std::time::Duration;

/// So many milliseconds a slice lasts: a frame. Browsers wait 4 ms between two, so that shorter ones would waste more.
const SLICE: f64 = 16.0;
/// Rounds of hashing between two looks at the clock: well under a millisecond, also on an old phone.
const ROUNDS: u32 = 200;
/// After this many milliseconds the riddle is given up: nobody waits longer for a page to go on.
const PATIENCE: f64 = 120_000.0;

/// Begins; the solution comes back as an event.
pub(super) fn solve(runtime: Runtime, ticket: Ticket, riddle: &Riddle) {
    // The adapter has looked whether it can be solved.
    match Work::new(riddle) {
        Ok(work) => go_on(runtime, ticket, work, js_sys::Date::now()),
        Err(_) => runtime.dispatch(Event::Solved { ticket, solution: None }),
    }
}

fn go_on(runtime: Runtime, ticket: Ticket, mut work: Work, began: f64) {
    set_timeout(
        move || {
            let wanted = runtime.booking.try_with_untracked(|it: &Booking| it.solves(ticket));
            if wanted == Some(true) {
                match slice(&mut work, began) {
                    Progress::Working => go_on(runtime, ticket, work, began),
                    Progress::Solved(solution) => {
                        runtime.dispatch(Event::Solved { ticket, solution: Some(solution) });
                    }
                    Progress::Exhausted => runtime.dispatch(Event::Solved { ticket, solution: None }),
                }
            }
        },
        Duration::ZERO,
    );
}

/// Exhausted is the person's patience, too.
fn slice(work: &mut Work, began: f64) -> Progress {
    let from = js_sys::Date::now();
    loop {
        let now = js_sys::Date::now();
        match work.go_on(ROUNDS) {
            Progress::Solved(solution) => {
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "at most two minutes"
                )]
                let millis = (now - began).max(0.0) as u32;
                return Progress::Solved(Solution { millis, ..solution });
            }
            Progress::Working if now - began > PATIENCE => return Progress::Exhausted,
            Progress::Working if now - from < SLICE => {}
            done_or_enough @ (Progress::Working | Progress::Exhausted) => return done_or_enough,
        }
    }
}
