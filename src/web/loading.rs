//! What a widget needs before it can ask its first question: the configuration, and its language.

use super::{
    dom, http,
    runtime::{Runtime, now},
    storage::{Found, Storage},
};
use crate::{
    api,
    booking::{Booking, Event, Setup, VisitMode, flow::Patience},
    config::{Config, Fault, Wrong},
    i18n::{Lang, Words},
};
use futures_util::future::join;
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// Loads both at the same time, then opens the widget where it belongs. Only a copy of another tab waits before.
pub(super) fn begin(runtime: Runtime, hash: Option<String>, kept: Option<Booking>) {
    let lang = runtime.nodes.with_value(|it| it.attribute("lang")).and_then(|it| Lang::from_tag(&it));
    let address = runtime.nodes.with_value(|it| it.attribute("config"));
    let found = runtime.storage.with_value(Storage::read).filter(|_| kept.is_none());
    let lang = found.as_ref().and_then(|it| it.lang).or(lang).unwrap_or(Lang::BUILT_IN);
    let lock = found.as_ref().and_then(|it| runtime.storage.with_value(|own| own.asks_for(&it.claim)));
    spawn_local(async move {
        let alone = runtime.locks(lock).await;
        let (config, words) = join(config(address), words(runtime, lang)).await;
        let found = found.map(|it| Found { alone, ..it });
        if let Some(words) = words {
            runtime.words.try_set(words);
        }
        match config {
            Ok(config) => open(runtime, config, hash, kept, found),
            Err(faults) => {
                dom::report_all(&faults);
                runtime.config.try_set(Some(Err(())));
                runtime.nodes.try_with_value(|it| it.dispatch("error", &[("kind", "misconfigured".into())]));
            }
        }
    });
}

fn open(runtime: Runtime, config: Config, hash: Option<String>, kept: Option<Booking>, found: Option<Found>) {
    let visit = runtime.nodes.try_with_value(dom::Nodes::visit).unwrap_or(VisitMode::Ask);
    let setup = config.setup(api::adapter(config.api.kind).capabilities().activation_by_mail, visit);
    let taken = kept.is_some();
    let before = kept.or_else(|| restored(runtime, setup.clone(), found?));
    let back = before.is_some();
    let mut booking = before.unwrap_or_else(|| Booking::new(setup.clone()));
    booking.setup = setup;
    booking.patience = Patience::with_dice(dice());
    if runtime.booking.try_set(booking).is_some() {
        // The element has left meanwhile.
        return;
    }
    runtime.config.try_set(Some(Ok(Arc::new(config))));
    runtime.find_place();
    // A mail's link is more urgent than what was said before a reload.
    if taken || !hash.is_some_and(|it| runtime.open(&it)) {
        runtime.dispatch(if back { Event::Returned } else { Event::Started });
    }
}

/// What was there before the page was loaded anew; what can't be read is dropped.
fn restored(runtime: Runtime, setup: Setup, found: Found) -> Option<Booking> {
    runtime.storage.try_update_value(|it| it.takes_over(&found));
    Booking::restored(setup, found.kept, now(), found.alone)
}

/// So that the pauses of many devices differ.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a random number, below the largest"
)]
fn dice() -> u32 {
    (js_sys::Math::random() * f64::from(u32::MAX)) as u32
}

async fn config(address: Option<String>) -> Result<Config, Vec<Fault>> {
    let address = address.ok_or_else(|| vec![Fault::new("", Wrong::NoAttribute)])?;
    let text = http::text(&address).await.map_err(|why| {
        let why = format!("{address}: {why}");
        vec![Fault::new("", Wrong::NotLoaded(why))]
    })?;
    Config::read(&text)
}

/// Shows another language, once its words are here.
pub(super) fn speak(runtime: Runtime, lang: Lang, chosen: bool) {
    spawn_local(async move {
        let Some(words) = words(runtime, lang).await else { return };
        runtime.words.try_set(words);
        runtime.storage.try_update_value(|it| it.speaks(chosen.then_some(lang)));
        runtime.nodes.try_with_value(|it| it.dispatch("languagechange", &[("lang", lang.code().into())]));
        if chosen {
            runtime.focus(dom::LANGUAGE.to_owned());
        }
    });
}

/// The words of a language. One that can't be loaded leaves the language as it is.
async fn words(runtime: Runtime, lang: Lang) -> Option<Words> {
    if lang == Lang::BUILT_IN {
        return Some(Words::german());
    }
    let address = runtime.nodes.try_with_value(|it| it.language(lang))??;
    let loaded =
        http::text(&address).await.and_then(|it| Words::load(lang, &it).map_err(|it| it.to_string()));
    loaded
        .map_err(|why| dom::report(&format!("the language {} could not be loaded: {why}", lang.code())))
        .ok()
}
