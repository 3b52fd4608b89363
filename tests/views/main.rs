//! Contracts of the views: each a sentence that holds in every named state and every language.
//!
//! They are read from the HTML that the views become, as a browser would read it; what only a browser knows (colours,
//! sizes, focus) is held by `tests/browser`.

mod booked;
mod cases;
mod contracts;
mod document;
mod foreign;
mod states;
