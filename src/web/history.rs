//! The browser's own "back" and "forward" go through the pages (PRODUCT, "Nothing is lost").
//!
//! An entry is made for each stage of a booking, as the portal is told of them, not for each page: how many entries there are would
//! tell which way was chosen. "Back" from the second page of a stage leads to its first one, and the entry is taken again. Entries
//! have the address that the page has, and the state that the portal gave them, with a part of ours: so a router of the portal finds
//! nothing new. What they hold is a place and a stage, never an answer.

use super::runtime::Runtime;
use crate::booking::{Booking, Event, Step};
use js_sys::{Array, Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::History;

/// More pages than a booking has.
const PAGES: usize = 12;
/// Our part of an entry's state: by the element's own name, its place among our entries, and its stage.
const PART: &str = "buergertermin";

/// Where in the history a widget is.
#[derive(Clone, Debug, Default)]
pub(super) struct Trail {
    /// The place among our entries, from 0.
    place: usize,
    /// The stage of each entry up to here, as far as it is known: after a reload those before are not.
    stages: Vec<u32>,
    /// How many of the browser's moves are our own, and need no answer.
    own: u32,
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

/// The place and the stage of the entry that is shown; `None` for one that is not ours.
fn shown(name: &str) -> Option<(usize, u32)> {
    let part = Reflect::get(&history()?.state().ok()?, &PART.into()).ok()?;
    let ours = Array::from(&Reflect::get(&part, &name.into()).ok().filter(JsValue::is_object)?);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small numbers of our own")]
    let number = |index| ours.get(index).as_f64().map(|it| it as u32);
    Some((usize::try_from(number(0)?).ok()?, number(1)?))
}

/// The state of the entry that is shown, with another part of ours.
fn state(name: &str, place: usize, stage: u32) -> Result<JsValue, JsValue> {
    let before = history().ok_or(JsValue::NULL)?.state()?;
    let all = Object::new();
    if before.is_object() {
        Object::assign(&all, before.unchecked_ref());
    }
    let part = Object::new();
    if let Ok(before) = Reflect::get(&all, &PART.into())
        && before.is_object()
    {
        Object::assign(&part, before.unchecked_ref());
    }
    #[expect(clippy::cast_precision_loss, reason = "a handful of entries")]
    let ours = Array::of2(&JsValue::from(place as f64), &JsValue::from(stage));
    Reflect::set(&part, &name.into(), &ours)?;
    Reflect::set(&all, &PART.into(), &part)?;
    Ok(all.into())
}

impl Trail {
    fn stage_at(&self, place: usize) -> Option<u32> {
        self.stages.get(place).copied()
    }

    fn reach(&mut self, place: usize, stage: u32) {
        self.place = place;
        self.stages.truncate(place);
        self.stages.resize(place, stage);
        self.stages.push(stage);
    }
}

impl Runtime {
    /// Another page is there, and nobody pressed "back" or "forward" of the browser.
    pub(super) fn follow(self, stage: Option<u32>) {
        let Some(stage) = stage else { return };
        let name = self.name();
        self.trail.update_value(|trail| {
            let here = trail.stage_at(trail.place).or_else(|| shown(&name).map(|(_, it)| it)).unwrap_or(1);
            if stage > here {
                let place = trail.place + 1;
                let pushed = state(&name, place, stage)
                    .and_then(|it| history().ok_or(JsValue::NULL)?.push_state_with_url(&it, "", None));
                if pushed.is_ok() {
                    trail.reach(place, stage);
                }
            } else {
                // Entries that are now in front of the page are taken back; those whose stage is not known stay.
                let mut place = trail.place;
                while place > 0 && trail.stage_at(place - 1).is_some_and(|before| before >= stage) {
                    place -= 1;
                }
                trail.moves_to(place);
            }
        });
    }

    /// "Back" or "forward" of the browser was pressed; or its move is our own, or the portal's.
    pub(super) fn history_moved(self) {
        let name = self.name();
        let own = self.trail.try_update_value(|trail| {
            let own = trail.own > 0;
            trail.own = trail.own.saturating_sub(1);
            own
        });
        if own != Some(false) {
            return;
        }
        // An entry of the portal's own, such as a link within its page.
        let Some((place, stage)) = shown(&name) else { return };
        let before = self.trail.with_value(|it| it.place);
        if place < before {
            self.went_back_to(place, stage, before);
        } else if place > before {
            self.went_forward_to(place, stage, before);
        }
    }

    fn went_back_to(self, place: usize, stage: u32, before: usize) {
        // One page back; as many as it takes where several entries were passed at once.
        let most = if before - place == 1 { 1 } else { PAGES };
        for _ in 0..most {
            let Some(event) = self.booking.with_untracked(back) else { break };
            self.dispatch_quietly(event);
            if self.stage_shown().is_none_or(|it| it <= stage) {
                break;
            }
        }
        let left = self.booking.with_untracked(|it| back(it).is_none() && !is_busy(it));
        self.trail.update_value(|trail| {
            // Where nothing leads back, the browser's own history goes on.
            let reached = left || self.stage_shown().is_none_or(|it| it <= stage);
            trail.place = place;
            if !reached {
                trail.moves_to(before);
            }
        });
    }

    fn went_forward_to(self, place: usize, stage: u32, before: usize) {
        for _ in before..place {
            self.dispatch_quietly(Event::Continued);
        }
        self.trail.update_value(|trail| {
            trail.place = place;
            if self.stage_shown().is_none_or(|it| it < stage) {
                trail.moves_to(before);
            } else {
                trail.reach(place, stage);
            }
        });
    }

    /// By which its part of an entry is known.
    fn name(self) -> String {
        self.nodes.with_value(|it| {
            let config = it.attribute("config").unwrap_or_default();
            if it.host.id().is_empty() { config } else { it.host.id() }
        })
    }

    /// Where a page that was reloaded, or an element that was put back, is. An entry that is not ours so far becomes the first.
    pub(super) fn find_place(self) {
        let next = self.trail.with_value(|it| it.stages.len());
        let name = self.name();
        let (place, stage) = shown(&name).unwrap_or_else(|| {
            let marked = state(&name, next, 1)
                .and_then(|it| history().ok_or(JsValue::NULL)?.replace_state_with_url(&it, "", None));
            if let Err(why) = marked {
                super::dom::report(&format!("the browser's history is left alone: {why:?}"));
            }
            (next, 1)
        });
        self.trail.update_value(|trail| {
            trail.place = place;
            if place == next {
                trail.reach(place, stage);
            }
        });
    }
}

impl Trail {
    /// Moves the browser to one of our entries, and needs no answer to that.
    fn moves_to(&mut self, place: usize) {
        let delta = i32::try_from(place).unwrap_or_default() - i32::try_from(self.place).unwrap_or_default();
        if delta != 0 && history().is_some_and(|it| it.go_with_delta(delta).is_ok()) {
            self.own += 1;
            self.place = place;
        }
    }
}

/// What "back" is on this page.
fn back(booking: &Booking) -> Option<Event> {
    if matches!(booking.step, Step::Erase(_)) {
        return Some(Event::EraseDeclined);
    }
    booking.can_go_back().then_some(Event::WentBack)
}

/// Something is under way that must not be left: the page stays, and so does its entry.
fn is_busy(booking: &Booking) -> bool {
    booking.step.check().is_some() || booking.step.undone().is_some_and(|it| !it.ended())
}
