//! A part of a page that can be printed alone (`Printed::Sheet`): from a frame of its own, in which there is nothing else.

use crate::ui::dom::{Element, div};

/// The part. `name` is what `Printed::Sheet` calls it, `title` becomes the name of a saved PDF, and some browsers print it
/// on top: so it tells nothing that others may not read.
pub(in crate::ui) fn sheet(name: &'static str, title: String) -> Element {
    div().attr("data-bt-sheet", name).attr("data-bt-title", title)
}
