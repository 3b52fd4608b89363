//! What the widget makes of recorded exchanges with a city's appointment API, a line each.
//!
//! ```text
//! exchange   a recorded exchange: request, status, headers, body
//! asked      the question that a recorded request puts
//! person     somebody who has just put that question, in the real flow
//! line       what then becomes of her, in words, without keys and names
//! anything   the readers, for whatever bytes come (`fuzz/`)
//! record     asks a city's API itself, and tells what the widget can do with it (feature `record`)
//! checked    a city's configuration, by itself and against a recorded catalogue
//! mutate     answers that nobody recorded, made from those that somebody did
//! ```
//!
//! Nothing here knows what an answer means: the adapter reads it, the flow draws the consequence, and a line says where
//! the person then is and what she can do.

pub mod anything;
pub mod asked;
pub mod checked;
pub mod exchange;
pub mod line;
pub mod mutate;
pub mod person;
#[cfg(feature = "record")]
pub mod record;

pub use self::{
    exchange::{Exchange, Recording, folder},
    line::line,
};
