//! A simulation: a person, a page, a network that loses what it carries, and an appointment system that acts all the same.
//!
//! The random journeys (`world.rs`) ask what holds after every step, whatever happens in whatever order. Here time passes as it
//! does: a question takes its way, is lost before or after the system has acted on it, is put twice by the browser, comes after
//! the device has given up; holds end, others take times, the page is loaded anew, the tab is duplicated. A person goes on as people do. Then the faults
//! end, she goes on until nothing is left to do, and what the system has is held against what her pages said (`ledger.rs`).
//!
//! ```text
//! dice      all that is left to chance, from one seed
//! weather   what becomes of a question on its way
//! server    the appointment system: holds, appointments, and their ends
//! person    what somebody does who wants an appointment, and her whims
//! tab       the flow, as a browser runs it
//! run       one journey, and what came of it
//! ledger    what must hold at its end
//! runs      100 000 of them
//! mutants   flows that break what must hold, each found out
//! ```

mod dice;
mod ledger;
mod mutants;
mod person;
mod run;
mod runs;
mod server;
mod tab;
mod weather;
