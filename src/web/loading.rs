//! What a widget needs before it can ask its first question: the configuration, and its language.

use super::{dom, http, runtime::Runtime};
use crate::{
    api,
    booking::{Booking, Event, VisitMode, flow::Patience},
    config::{Config, Fault, Wrong},
    i18n::{Lang, Words},
};
use futures_util::future::join;
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// Loads both at the same time, then opens the widget where it belongs.
pub(super) fn begin(runtime: Runtime, hash: Option<String>, kept: Option<Booking>) {
    let lang = runtime.nodes.with_value(|it| it.attribute("lang")).and_then(|it| Lang::from_tag(&it));
    let address = runtime.nodes.with_value(|it| it.attribute("config"));
    spawn_local(async move {
        let (config, words) = join(config(address), words(runtime, lang.unwrap_or(Lang::BUILT_IN))).await;
        if let Some(words) = words {
            runtime.words.try_set(words);
        }
        match config {
            Ok(config) => open(runtime, config, hash, kept),
            Err(faults) => {
                dom::report_all(&faults);
                runtime.config.try_set(Some(Err(())));
                runtime.nodes.try_with_value(|it| it.dispatch("error", &[("kind", "misconfigured".into())]));
            }
        }
    });
}

fn open(runtime: Runtime, config: Config, hash: Option<String>, kept: Option<Booking>) {
    let visit = runtime.nodes.try_with_value(dom::Nodes::visit).unwrap_or(VisitMode::Ask);
    let setup = config.setup(api::adapter(config.api.kind).capabilities().activation_by_mail, visit);
    let back = kept.is_some();
    let mut booking = kept.map_or_else(
        || Booking::new(setup.clone()),
        |mut it| {
            it.setup = setup.clone();
            it
        },
    );
    booking.patience = Patience::with_dice(dice());
    if runtime.booking.try_set(booking).is_some() {
        // The element has left meanwhile.
        return;
    }
    runtime.config.try_set(Some(Ok(Arc::new(config))));
    runtime.find_place();
    if back {
        runtime.dispatch(Event::Returned);
    } else if !hash.is_some_and(|it| runtime.open(&it)) {
        runtime.dispatch(Event::Started);
    }
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
