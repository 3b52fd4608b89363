//! A text field.

use super::{choices::described, errors::field_error};
use crate::{
    i18n::Message,
    ui::{
        Scene, Watched,
        dom::{div, input, label, p, span, textarea, typed},
    },
};
use leptos::prelude::*;

/// What a text field is.
pub(in crate::ui) struct TextField {
    /// Of the input; unique on the page.
    pub id: &'static str,
    /// The kind of input: it chooses the keyboard of a telephone.
    pub kind: Kind,
    /// How long an entry is expected to be.
    pub width: Width,
    /// Its name.
    pub label: AnyView,
    /// What helps to fill it.
    pub hint: Option<String>,
    /// Whether it must be filled; what need not be says so.
    pub required: bool,
    /// What the browser may fill in: only the typist's own data (WCAG 1.3.5).
    pub autocomplete: Option<&'static str>,
    /// What was typed before.
    pub value: String,
}

/// How wide a field is: it hints at what belongs into it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum Width {
    /// A few characters.
    Short,
    /// A name.
    Medium,
    /// As wide as its place.
    Full,
}

/// The kind of a text field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum Kind {
    /// A line of text.
    Line,
    /// Several lines.
    Lines,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Telephone,
    /// Digits.
    Digits,
    /// Words that are searched for.
    Search,
}

impl Kind {
    /// The value of `type`; several lines have an element of their own.
    const fn of_input(self) -> Option<&'static str> {
        match self {
            Self::Line | Self::Digits => Some("text"),
            Self::Search => Some("search"),
            Self::Email => Some("email"),
            Self::Telephone => Some("tel"),
            Self::Lines => None,
        }
    }
}

/// A text field with its label, hint and error.
///
/// ## Accessibility
/// - The label names the input; there is no placeholder.
/// - Label, hint, error, input stand in this order; hint and error are tied by `aria-describedby`.
/// - `aria-invalid` is set exactly while an error is shown.
/// - What is optional says so in its label; there are no asterisks.
pub(in crate::ui) fn text_field(
    scene: &Scene,
    field: TextField,
    error: Watched<Option<String>>,
    happened: impl Fn(String) + 'static,
) -> AnyView {
    let TextField { id, kind, width, label: text, hint, required, autocomplete, value } = field;
    let described = described(id, hint.is_some(), error.clone());
    let wrong = error.map(|it| it.is_some());
    let invalid = wrong.clone();
    let optional =
        (!required).then(|| (" ", span().class("bt-field__optional").child(scene.say(&Message::Optional))));
    let input = match kind.of_input() {
        Some(kind) => input().attr("type", kind).attr("value", value),
        None => textarea().attr("rows", "3").child(value),
    };
    let input = input
        .class(match width {
            Width::Short => "bt-field__input bt-field__input--short",
            Width::Medium => "bt-field__input bt-field__input--medium",
            Width::Full => "bt-field__input",
        })
        .attr("inputmode", (kind == Kind::Digits).then_some("numeric"))
        .id(id)
        .attr("name", id)
        .attr("required", required)
        .attr("autocomplete", autocomplete.unwrap_or("off"))
        .attr("spellcheck", matches!(kind, Kind::Email | Kind::Telephone | Kind::Digits).then_some("false"))
        .live_attr("aria-invalid", move || invalid.get().then(|| "true".to_owned()))
        .live_attr("aria-describedby", described)
        .on("input", move |it| happened(typed(&it)));
    div()
        .live_attr("class", move || {
            Some(if wrong.get() { "bt-field bt-field--invalid" } else { "bt-field" }.to_owned())
        })
        .child((
            label().class("bt-field__label").attr("for", id).child((text, optional)),
            hint.map(|it| p().class("bt-field__hint").id(format!("{id}-hint")).child(it)),
            field_error(scene, format!("{id}-error"), error),
            input,
        ))
        .into_any()
}
