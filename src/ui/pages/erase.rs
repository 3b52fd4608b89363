//! Shall all answers be deleted? Asked once.

use crate::{
    booking::{Appointment, Booking, Event, Further, LinkState, Step},
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
            lead(scene.say(&scene.now(what_becomes))),
            div().class("bt-actions").child((yes, no)).into_any(),
        ],
    )
}

/// What becomes of the answers, the time that is held, the appointment that is booked.
#[expect(clippy::wildcard_enum_match_arm, reason = "a few pages are picked out of many")]
fn what_becomes(booking: &Booking) -> Message {
    let Step::Erase(before) = &booking.step else { return Message::EraseLead };
    match &**before {
        Step::Activation { appointment, further, .. } => {
            let (count, numbers) = numbers(appointment, further);
            Message::EraseLeadReserved { count, numbers }
        }
        Step::Booked { appointment, further, .. } => {
            let (count, numbers) = numbers(appointment, further);
            Message::EraseLeadBooked { count, numbers }
        }
        Step::Link(link) => match &link.state {
            LinkState::Confirmed(it) | LinkState::Already(it) => {
                let (count, numbers) = numbers(it, &[]);
                Message::EraseLeadBooked { count, numbers }
            }
            _ => Message::EraseLeadLink,
        },
        _ => Message::EraseLead,
    }
}

/// How many appointments there are, and their numbers.
fn numbers(first: &Appointment, further: &[Further]) -> (u32, String) {
    let all: Vec<&str> =
        [first].into_iter().chain(further.iter().map(|it| &it.appointment)).map(|it| &*it.number).collect();
    (u32::try_from(all.len()).unwrap_or(u32::MAX), all.join(", "))
}
