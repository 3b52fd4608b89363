//! What happened to a client last, for whoever must find out why.

use std::fmt::{self, Debug, Display, Write};

/// So much of it is kept.
const KEPT: usize = 120;
/// So long is a line: what is longer is an answer whose beginning says enough.
const LINE: usize = 200;

#[derive(Debug, Default)]
pub(super) struct Story(Vec<String>);

/// The beginning of what is written.
struct Short(String);

impl Story {
    pub(super) fn goes_on(&mut self, at: impl Display, page: impl Debug, event: impl Debug) {
        let mut line = Short(String::new());
        let _ = write!(line, "{at} {page:?}: {event:?}");
        if self.0.len() >= KEPT {
            self.0.remove(0);
        }
        self.0.push(line.0);
    }
}

impl Display for Story {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|it| write!(out, "\n  {it}"))
    }
}

impl Write for Short {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.push_str(text);
        if self.0.len() > LINE { Err(fmt::Error) } else { Ok(()) }
    }
}
