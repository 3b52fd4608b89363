//! A person in front of the widget, in a real Chromium, and the city that answers: what the browser tests are told in.
//!
//! ```text
//! tests/browser   the stories, one binary
//! visitor/        a person: opens, chooses, types, presses, reads; speaks of words on the page, never of selectors
//! city            the sandbox, with the built widget in it
//! axe, layout     what no person checks by eye: rules of accessibility; width, cut text
//! console         what the browser noted: each story ends with nobody having heard a complaint
//! paper           what comes out of a printer
//! wire, driver    WebDriver over HTTP, and chromedriver as a child of the test process
//! machine         where the programs and the built files are
//! ```
//!
//! Rules of the house:
//! - No sleep: whatever takes time is asked for again until it is so, twenty seconds at most ([`patience`]).
//! - Keys and clicks are real input of the browser; scripts only look.
//! - The policy is never bypassed. Whatever it refuses is in the console, and fails the story.
//!
//! The client is our own, on `ureq`: the dozen commands of W3C WebDriver that are needed take 80 lines and no package
//! that was not in the lock file before; `thirtyfour` would bring reqwest, and async into every story.

#![expect(
    clippy::missing_panics_doc,
    clippy::panic,
    reason = "a test that fails panics, with what was seen on the page"
)]

pub mod axe;
pub mod city;
pub mod console;
mod driver;
pub mod keys;
pub mod layout;
pub mod machine;
pub mod paper;
pub mod patience;
pub mod visitor;
mod wire;

pub use self::{
    city::{City, Town},
    keys::Key,
    paper::Paper,
    visitor::{Eyes, Visitor},
};
