//! The ways to reach the office.

use super::{local::local, prose::in_a_new_window};
use crate::{
    i18n::Message,
    ui::{
        Scene,
        dom::{a, bdi, together, wbr},
    },
};
use leptos::prelude::*;

/// The telephone number, to be read and to be dialled.
pub(in crate::ui) fn telephone(scene: &Scene) -> AnyView {
    let telephone = &scene.shell.config.reach.telephone;
    a().class("bt-phone")
        .attr("href", format!("tel:{}", telephone.number))
        .child(bdi().attr("dir", "ltr").child(telephone.display.clone()))
        .into_any()
}

/// The e-mail address, where there is one.
pub(in crate::ui) fn email(scene: &Scene) -> Option<AnyView> {
    let address = scene.shell.config.reach.email.clone()?;
    Some(
        a().class("bt-mail")
            .attr("href", format!("mailto:{address}"))
            .child(bdi().attr("dir", "ltr").child(breakable(&address)))
            .into_any(),
    )
}

/// The contact form, where there is one.
pub(in crate::ui) fn form(scene: &Scene) -> Option<AnyView> {
    let url = scene.shell.config.reach.form.clone()?;
    let words = scene.say(&Message::HelpFormLink).into_any();
    Some(in_a_new_window(scene, a().class("bt-mail").attr("href", url), words))
}

/// The relay service for people who can't speak or hear on the telephone, where there is one.
pub(in crate::ui) fn relay(scene: &Scene) -> Option<AnyView> {
    let relay = scene.shell.config.reach.relay.as_ref()?;
    let words = local(scene, &relay.name);
    let link = a().class("bt-mail").attr("href", relay.url.clone()).attr("rel", "noreferrer");
    Some(in_a_new_window(scene, link, words))
}

/// An e-mail address that breaks behind its `@`, if it must.
pub(in crate::ui) fn breakable(address: &str) -> AnyView {
    match address.split_once('@') {
        Some((local, host)) => together((format!("{local}@"), wbr(), host)),
        None => together(address),
    }
}
