//! Ways on: numbered, so that they can be said on the telephone.

use super::{
    button::action_button,
    heading::{Depth, heading},
    reach::{email, form, telephone},
};
use crate::{
    booking::Event,
    i18n::Message,
    ui::{
        Scene,
        dom::{div, li, ol, p, together},
    },
};
use leptos::prelude::*;

/// A way on.
pub(in crate::ui) struct Way {
    title: String,
    content: AnyView,
}

impl Way {
    /// The telephone: always there, and always first or last.
    pub(in crate::ui) fn call(scene: &Scene) -> Self {
        Self::call_about(scene, &Message::WayCall, &Message::WayCallText)
    }

    /// The telephone, about something in particular.
    pub(in crate::ui) fn call_about(scene: &Scene, title: &Message, text: &Message) -> Self {
        let content = p().child((scene.say(text), " ", telephone(scene))).into_any();
        Self { title: scene.say(title), content }
    }

    /// Something to be done elsewhere.
    pub(in crate::ui) fn told(scene: &Scene, title: &Message, text: &Message) -> Self {
        Self { title: scene.say(title), content: p().child(scene.say(text)).into_any() }
    }

    /// With whatever belongs to it.
    pub(in crate::ui) fn holding(scene: &Scene, title: &Message, content: AnyView) -> Self {
        Self { title: scene.say(title), content }
    }

    /// The contact form, where there is one.
    pub(in crate::ui) fn form(scene: &Scene) -> Option<Self> {
        let link = form(scene)?;
        let text = scene.say(&Message::WayFormText);
        Some(Self { title: scene.say(&Message::WayForm), content: p().child((text, " ", link)).into_any() })
    }

    /// E-mail, where the city reads it.
    pub(in crate::ui) fn write(scene: &Scene) -> Option<Self> {
        let address = email(scene)?;
        let text = scene.say(&Message::WayMailText);
        Some(Self {
            title: scene.say(&Message::WayMail),
            content: p().child((text, " ", address)).into_any(),
        })
    }

    /// Something to be done in the widget.
    pub(in crate::ui) fn act(
        scene: &Scene,
        title: &Message,
        text: &Message,
        label: &Message,
        event: Event,
    ) -> Self {
        let button = action_button(scene, "bt-button bt-button--secondary", scene.say(label), event);
        let content = together((p().child(scene.say(text)), p().child(button)));
        Self { title: scene.say(title), content }
    }

    /// The same once more.
    pub(in crate::ui) fn again(scene: &Scene) -> Self {
        let (title, text) = (&Message::WayAgain, &Message::WayAgainText);
        Self::act(scene, title, text, &Message::TryAgain, Event::Retried)
    }
}

/// The ways on, under their heading.
pub(in crate::ui) fn ways(scene: &Scene, ways: Vec<Way>) -> AnyView {
    let entries: Vec<AnyView> = ways
        .into_iter()
        .map(|it| {
            let title = heading(scene, Depth::Detail, "bt-subtitle", None, it.title);
            li().child(div().class("bt-ways__body").child((title, it.content))).into_any()
        })
        .collect();
    let title = heading(scene, Depth::Part, "bt-title", None, scene.say(&Message::WaysHeading));
    together((title, ol().class("bt-ways").attr("role", "list").child(entries)))
}

/// The ways to reach the office, after others.
pub(in crate::ui) fn and_reach(scene: &Scene, mut others: Vec<Way>) -> Vec<Way> {
    others.push(Way::call(scene));
    others.extend(Way::write(scene));
    others.extend(Way::form(scene));
    others
}
