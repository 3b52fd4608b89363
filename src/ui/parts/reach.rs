//! The ways to reach the office.

use crate::ui::Scene;
use crate::ui::dom::{a, bdi};
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
            .child(bdi().attr("dir", "ltr").child(address))
            .into_any(),
    )
}
