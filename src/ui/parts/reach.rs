//! The ways to reach the office.

use crate::ui::Scene;
use crate::ui::dom::{a, bdi, together, wbr};
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

/// An e-mail address that breaks behind its `@`, if it must.
pub(in crate::ui) fn breakable(address: &str) -> AnyView {
    match address.split_once('@') {
        Some((local, host)) => together((format!("{local}@"), wbr(), host)),
        None => together(address),
    }
}
