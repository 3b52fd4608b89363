//! The widget as people meet it: in a real Chromium, on a portal's page, against the sandbox, under the strict policy.
//!
//! ```text
//! journey               the way to a page, for those stories that begin there
//! walks                 through all pages of both ways, for those that look at each
//! mouse                 a counter appointment, booked to `confirmed`
//! keyboard              the same without a mouse, and a visit
//! mistakes              what is missing or wrong, on each page
//! fork                  both ways from page 2, to the database: visits, counters, telephone, outcomes, privacy, time zones
//! failures              each call in each way: said truly, and a way leads on
//! times                 taken, held, given back, a connection that is gone
//! hold                  what is held ends while it is checked
//! outcomes, erase       pages that are no questions
//! language              another one, at the switch and by the attribute
//! host                  what the page around it may expect: nothing stolen, nothing changed; two of them
//! otherwise             the system books something else than was chosen
//! gateway               turned away without CORS headers, at every call
//! moved                 taken off and put back
//! reload, copies        the page is loaded anew, everywhere; a tab that was duplicated, a link in two windows
//! memory                three hundred times
//! fallback, bad_input   what stands there when nothing works, and what the console says
//! narrow, rules         320 px and axe, over each page and each named state
//! policy                that the tests themselves would notice
//! shots                 pictures, if they are wanted
//! ```

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "what fails here ends its test")]

mod bad_input;
mod copies;
mod erase;
mod failures;
mod fallback;
mod fork;
mod gateway;
mod hold;
mod host;
mod journey;
mod keyboard;
mod language;
mod memory;
mod mistakes;
mod mouse;
mod moved;
mod narrow;
mod otherwise;
mod outcomes;
mod policy;
mod reload;
mod rules;
mod shots;
mod times;
mod walks;
