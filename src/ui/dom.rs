//! Elements, all of one type.
//!
//! Leptos gives each element a type made of its tag, its attributes and its children, and code to make, change and drop
//! that type. Pages of a form are never so hot that this pays, but each type is downloaded. So elements here are data
//! until they are finished: one type for all, which saved 9 % of the download (docs/adr/0003). Nothing is ever set
//! as HTML: nodes are created, texts are text nodes.

use crate::booking::Line;
use leptos::{
    attr::{
        any_attribute::{AnyAttribute, IntoAnyAttribute},
        custom::custom_attribute,
    },
    ev, html,
    prelude::*,
    svg,
    tachys::html::property::prop,
};

/// An element in the making.
pub(super) struct Element {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

macro_rules! tags {
    ($($tag:ident)+) => {
        $(pub(super) fn $tag() -> Element {
            element(stringify!($tag))
        })+
    };
}
tags!(a bdi br button dd details div dl dt fieldset form input label legend li ol option p path progress section select small span strong summary svg table tbody td textarea th thead tr ul wbr);

/// An element with any tag.
pub(super) const fn element(tag: &'static str) -> Element {
    Element { tag, attributes: Vec::new(), children: Vec::new() }
}

impl Element {
    /// An attribute; none where the value says so.
    pub(super) fn attr(mut self, name: &'static str, value: impl Value) -> Self {
        self.attributes.extend(value.text().map(|it| custom_attribute(name, it).into_any_attr()));
        self
    }

    /// An attribute that changes with what its function reads.
    pub(super) fn live_attr(
        mut self,
        name: &'static str,
        value: impl Fn() -> Option<String> + Send + 'static,
    ) -> Self {
        let value: Box<dyn Fn() -> Option<String> + Send> = Box::new(value);
        self.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// Whether it is chosen, as the state has it: radio buttons that exclude each other without being one group.
    pub(super) fn live_checked(mut self, checked: impl Fn() -> bool + Send + 'static) -> Self {
        let checked: Box<dyn Fn() -> bool + Send> = Box::new(checked);
        self.attributes.push(prop("checked", checked).into_any_attr());
        self
    }

    pub(super) fn class(self, name: impl Value) -> Self {
        self.attr("class", name)
    }

    pub(super) fn id(self, id: impl Value) -> Self {
        self.attr("id", id)
    }

    /// Something within it.
    pub(super) fn child(mut self, content: impl Content) -> Self {
        content.add_to(&mut self.children);
        self
    }

    /// What happens at an event. The event arrives at the element itself, never by delegation: a `change` does not
    /// leave a shadow root.
    pub(super) fn on(mut self, event: &'static str, happened: impl Fn(ev::Event) + 'static) -> Self {
        let happened: Box<dyn FnMut(ev::Event)> = Box::new(happened);
        self.attributes.push(ev::on(ev::Custom::<ev::Event>::new(event), happened).into_any_attr());
        self
    }

    /// The finished element.
    pub(super) fn into_any(self) -> AnyView {
        let Self { tag, attributes, children } = self;
        match tag {
            "input" => html::input().add_any_attr(attributes).into_any(),
            "br" => html::br().into_any(),
            "wbr" => html::wbr().into_any(),
            "svg" => svg::svg().add_any_attr(attributes).child(children).into_any(),
            "path" => svg::path().add_any_attr(attributes).into_any(),
            _ => html::custom(tag).add_any_attr(attributes).child(children).into_any(),
        }
    }
}

/// What an attribute can be.
pub(super) trait Value {
    /// The text; `None` for no attribute at all.
    fn text(self) -> Option<String>;
}

impl Value for String {
    fn text(self) -> Option<String> {
        Some(self)
    }
}

impl Value for &str {
    fn text(self) -> Option<String> {
        Some(self.to_owned())
    }
}

/// An attribute that is there or not, such as `checked`.
impl Value for bool {
    fn text(self) -> Option<String> {
        self.then(String::new)
    }
}

impl<T: Value> Value for Option<T> {
    fn text(self) -> Option<String> {
        self.and_then(Value::text)
    }
}

/// What an element can hold.
pub(super) trait Content {
    /// Adds it behind what is there.
    fn add_to(self, nodes: &mut Vec<AnyView>);
}

impl Content for () {
    fn add_to(self, _: &mut Vec<AnyView>) {}
}

impl Content for AnyView {
    fn add_to(self, nodes: &mut Vec<AnyView>) {
        nodes.push(self);
    }
}

impl Content for Element {
    fn add_to(self, nodes: &mut Vec<AnyView>) {
        nodes.push(self.into_any());
    }
}

impl Content for String {
    fn add_to(self, nodes: &mut Vec<AnyView>) {
        nodes.push(IntoAny::into_any(self));
    }
}

impl Content for Line {
    fn add_to(self, nodes: &mut Vec<AnyView>) {
        String::from(self).add_to(nodes);
    }
}

impl Content for &str {
    fn add_to(self, nodes: &mut Vec<AnyView>) {
        self.to_owned().add_to(nodes);
    }
}

impl<T: Content> Content for Option<T> {
    fn add_to(self, nodes: &mut Vec<AnyView>) {
        if let Some(content) = self {
            content.add_to(nodes);
        }
    }
}

impl<T: Content> Content for Vec<T> {
    fn add_to(self, nodes: &mut Vec<AnyView>) {
        for content in self {
            content.add_to(nodes);
        }
    }
}

macro_rules! contents {
    ($($name:ident)+) => {
        impl<$($name: Content),+> Content for ($($name,)+) {
            #[expect(non_snake_case, reason = "the names of the types serve for their values")]
            fn add_to(self, nodes: &mut Vec<AnyView>) {
                let ($($name,)+) = self;
                $($name.add_to(nodes);)+
            }
        }
    };
}
contents!(A B);
contents!(A B C);
contents!(A B C D);
contents!(A B C D E);
contents!(A B C D E F);

/// Several things as one.
pub(super) fn together(content: impl Content) -> AnyView {
    let mut nodes = Vec::new();
    content.add_to(&mut nodes);
    match nodes.len() {
        1 => nodes.pop().unwrap_or_else(|| IntoAny::into_any(())),
        _ => IntoAny::into_any(nodes),
    }
}

/// Something that changes with what its function reads.
pub(super) fn live<C: Content>(content: impl Fn() -> C + Send + 'static) -> AnyView {
    let content: Box<dyn FnMut() -> AnyView + Send> = Box::new(move || together(content()));
    IntoAny::into_any(content)
}

/// Whether the tick box at which the event happened is ticked.
pub(super) fn ticked(event: &ev::Event) -> bool {
    event_target_checked(event)
}

/// What was typed into the field at which the event happened.
pub(super) fn typed(event: &ev::Event) -> String {
    event_target_value(event)
}
