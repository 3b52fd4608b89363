//! Narrow windows: nothing to be scrolled sideways, nothing cut.

use crate::{Visitor, axe::lines};

/// What is too wide or cut in the widget as it is now, a line for each element.
#[must_use]
#[track_caller]
pub fn cut(visitor: &Visitor) -> Vec<String> {
    lines(&visitor.sees(include_str!("layout.js"), &[]))
}
