//! Icons, built from nodes. They repeat what words beside them say, so they are hidden from assistive technology.

use crate::ui::dom::{path, svg};
use leptos::prelude::*;

/// A drawing on a field of 24 by 24.
#[derive(Clone, Copy)]
pub(in crate::ui) enum Icon {
    Back,
    Chevron,
    Globe,
    House,
    Mail,
    Mistake,
    Phone,
    Suitcase,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Back => "M19 12H5m6-6-6 6 6 6",
            Self::Chevron => "m6 9 6 6 6-6",
            Self::Globe => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9S9 6 12 3z"
            }
            Self::House => "M3.5 20.5h17M5 20.5V9.5L12 4l7 5.5v11m-9.500 0v-6h5v6",
            Self::Suitcase => "M3.500 8h17v11.500h-17zm5 0V4.500h7V8m-12 5h17M12 11.500v3",
            Self::Mail => "M3.5 6h17v12h-17zm0 .5 8.500 7 8.500-7",
            Self::Mistake => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v6m0 3.2v.3",
            Self::Phone => {
                "M6.5 3.5h3l1.6 4.2-2 1.5a12 12 0 0 0 5.7 5.7l1.5-2 4.2 1.6v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2z"
            }
        }
    }

    /// Whether it points somewhere, and so is mirrored where one reads from right to left.
    const fn class(self) -> &'static str {
        match self {
            Self::Back => "bt-icon bt-icon--directional",
            Self::Chevron
            | Self::Globe
            | Self::House
            | Self::Mail
            | Self::Mistake
            | Self::Phone
            | Self::Suitcase => "bt-icon",
        }
    }
}

/// The icon.
pub(in crate::ui) fn icon(icon: Icon) -> AnyView {
    drawing(icon.class(), "0 0 24 24", "2", icon.path())
}

/// The large mark of something that stands.
pub(in crate::ui) fn tick() -> AnyView {
    drawing("bt-ticket__mark", "0 0 48 48", "4", "M24 4a20 20 0 1 0 0 40 20 20 0 0 0 0-40zM14 25l7 7 13-15")
}

fn drawing(class: &'static str, field: &'static str, stroke: &'static str, lines: &'static str) -> AnyView {
    svg()
        .attr("class", class)
        .attr("viewBox", field)
        .attr("fill", "none")
        .attr("stroke", "currentColor")
        .attr("stroke-width", stroke)
        .attr("stroke-linecap", "round")
        .attr("stroke-linejoin", "round")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(path().attr("d", lines))
        .into_any()
}
