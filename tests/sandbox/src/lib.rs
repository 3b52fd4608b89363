//! A stand-in for the city's appointment API, to try and to test the widget against. Never for production.
//!
//! It answers as a real ZMS server was recorded to answer, quirks included, and is held against all recordings
//! (`tests/stories/replay`). Where nothing was recorded (a ban, a signed-in citizen's list), the file says that
//! it follows the real server's source.
//!
//! ```text
//! sandbox     two doors: the portal's origin and a gateway's, both onto one city
//! city        what both doors share: clock, catalogue, store, files, the list of questions
//! citizen/    the API, one file a call; `CALLS` in its `mod.rs` is the table of them
//! portal/     the pages: demonstration, outbox, widget folder, gallery, under the strict policy
//! guard, gateway    what keeps a question from its answer: switches that a test can turn in the middle
//! faults/     calls that fail as they are told to, before the server acts or after
//! call, line  the calls' names; the connections, which can break
//! captcha/    challenges and their solutions; jwt: the tokens; login: who is signed in
//! store/      all that is kept, in SQLite: in memory, or in a file that outlives a restart; nothing else speaks SQL
//! catalogue, opening, slots, berlin    what can be booked and when; pure, without store and clock
//! seed        the example cities as data, and what the portal says of them
//! ```
//!
//! ```no_run
//! # async fn demo() -> std::io::Result<()> {
//! use sandbox::{Clock, Options, Sandbox};
//!
//! let sandbox = Sandbox::start(Options { clock: Clock::default(), ..Options::default() }).await?;
//! println!("Open {}, and read the mails at {}/outbox", sandbox.portal(), sandbox.portal());
//! sandbox.stop().await;
//! # Ok(()) }
//! ```
//!
//! What a test can do besides: read appointments, mails and questions, sign tokens, and have any call fail
//! ([`Sandbox::fails`]). On the demo's page `/faults`, or with `POST /sandbox/faults`, everybody can.
//!
//! What is absent: no real mail, no network beyond 127.0.0.1, no job that runs by itself. What a job would
//! have done by now is done when the next question comes, so a clock that stands still is enough to test a
//! whole day.

mod berlin;
mod call;
mod captcha;
mod catalogue;
mod citizen;
mod city;
mod clock;
mod errors;
mod faults;
mod gateway;
mod guard;
mod jwt;
mod line;
mod login;
mod mail;
mod opening;
mod portal;
mod record;
mod sandbox;
mod secrets;
mod seed;
mod slots;
mod store;

pub use crate::{
    call::Call,
    captcha::Captcha,
    clock::Clock,
    errors::ErrorCode,
    faults::{Failure, Fault, FaultRecord},
    gateway::GatewayRefusal,
    mail::{Mail, MailKind},
    record::{AppointmentRecord, BookedService, Door, RequestRecord, Status},
    sandbox::{Options, Sandbox},
    seed::Seed,
};
