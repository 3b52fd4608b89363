//! Shall all answers be deleted? Asked once.

use crate::{
    booking::Event,
    i18n::Message,
    ui::{
        Scene,
        dom::div,
        parts::{
            button::action_button,
            heading::page_heading,
            layout::{lead, page as framed},
        },
    },
};
use leptos::prelude::*;

pub(super) fn page(scene: &Scene) -> AnyView {
    let yes = action_button(
        scene,
        "bt-button bt-button--danger",
        scene.say(&Message::EraseYes),
        Event::EraseConfirmed,
    );
    let no = action_button(scene, "bt-button", scene.say(&Message::EraseNo), Event::EraseDeclined);
    framed(
        scene,
        vec![
            page_heading(scene),
            lead(scene.say(&Message::EraseLead)),
            div().class("bt-actions").child((yes, no)).into_any(),
        ],
    )
}
