//! Day and time as the office's clock shows them.

use crate::{
    booking::time::{office_day, office_time},
    i18n::{FullDay, Message, Span},
    ui::{
        Scene,
        dom::{br, together},
    },
};
use chrono::{DateTime, Utc};
use leptos::prelude::*;

/// Day and time, on two lines.
pub(in crate::ui) fn day_and_time(
    scene: &Scene,
    start: DateTime<Utc>,
    end: Option<DateTime<Utc>>,
) -> AnyView {
    let day = scene.say(&Message::WhenDay { day: FullDay(office_day(start)) });
    together((day, ",", br(), from_until(scene, start, end)))
}

/// The same on one line, as far as it begins.
pub(in crate::ui) fn day_and_time_words(scene: &Scene, start: DateTime<Utc>) -> String {
    let day = scene.say(&Message::WhenDay { day: FullDay(office_day(start)) });
    format!("{day}, {}", from_until(scene, start, None))
}

/// From when until when; only when it begins, where no end is to be named.
pub(in crate::ui) fn from_until(scene: &Scene, start: DateTime<Utc>, end: Option<DateTime<Utc>>) -> String {
    let time = office_time(start);
    match end {
        Some(end) => scene.say(&Message::SlotSpan { span: Span(time, office_time(end)) }),
        None => scene.say(&Message::SlotTime { time }),
    }
}
