//! Nodes, attributes, events, focus, console.

use crate::{
    booking::{Target, VisitMode},
    config::Fault,
    i18n::Lang,
};
use leptos::leptos_dom::helpers::set_timeout;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, CustomEvent, CustomEventInit, HtmlElement, Url};

/// The nodes of one element, made by its class.
pub(super) struct Nodes {
    /// `<buerger-termin>` itself.
    pub(super) host: HtmlElement,
    /// The `<div>` in its shadow root.
    pub(super) frame: HtmlElement,
    /// Shows what the portal wrote inside the element.
    pub(super) slot: HtmlElement,
    /// The address of each language's file, by its code.
    pub(super) languages: js_sys::Object,
    /// Gives another document the style sheet.
    pub(super) dress: js_sys::Function,
}

const A_MINUTE: Duration = Duration::from_mins(1);

/// Where the focus goes after another language was chosen.
pub(super) const LANGUAGE: &str = "[data-bt-focus='language']";

impl Nodes {
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        self.host.get_attribute(name).filter(|it| !it.trim().is_empty())
    }

    /// The level of a page's heading: 2, or what the portal's page needs.
    pub(super) fn heading_level(&self) -> u8 {
        self.attribute("heading-level")
            .and_then(|it| it.trim().parse().ok())
            .filter(|it| (2..=4).contains(it))
            .unwrap_or(2)
    }

    /// Whether the person is asked which way it shall be; a word that nobody knows counts as "ask".
    pub(super) fn visit(&self) -> VisitMode {
        match self.attribute("visit").as_deref().map(str::trim) {
            None | Some("ask") => VisitMode::Ask,
            Some("only") => VisitMode::Only,
            Some("off") => VisitMode::Off,
            Some(other) => {
                report(&format!("the attribute `visit` must be ask, only or off, not \"{other}\""));
                VisitMode::Ask
            }
        }
    }

    /// The address of a language's file.
    pub(super) fn language(&self, lang: Lang) -> Option<String> {
        js_sys::Reflect::get(&self.languages, &lang.code().into()).ok()?.as_string()
    }

    /// Tells the portal: `buergertermin:…`, bubbling, composed.
    pub(super) fn dispatch(&self, name: &str, detail: &[(&str, JsValue)]) {
        let entries = js_sys::Object::new();
        for (key, value) in detail {
            let _ = js_sys::Reflect::set(&entries, &(*key).into(), value);
        }
        let init = CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_detail(&entries);
        if let Ok(event) = CustomEvent::new_with_event_init_dict(&format!("buergertermin:{name}"), &init) {
            let _ = self.host.dispatch_event(&event);
        }
    }

    /// Whether something in the widget has the focus.
    pub(super) fn has_focus(&self) -> bool {
        self.host.shadow_root().is_some_and(|it| it.active_element().is_some())
    }

    /// Moves the focus to what the selector finds first.
    pub(super) fn focus(&self, selector: &str) {
        let found = self.frame.query_selector(selector).ok().flatten();
        if let Some(element) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            element.scroll_into_view();
            let _ = element.focus();
        }
    }
}

/// How a target of the focus is found.
pub(super) fn selector(target: Target) -> String {
    match target {
        Target::Heading => "[data-bt-focus='heading']".to_owned(),
        Target::Errors => "[data-bt-focus='errors']".to_owned(),
        Target::Day(date) => format!("[data-bt-focus='day-{date}']"),
        Target::Matter(matter) => format!("#service-{}", matter.0),
    }
}

/// Saves a text on the person's device. A `Blob` needs no policy: nothing is run, and nobody is asked for it.
pub(super) fn save(name: &str, text: &str) {
    if let Err(why) = try_save(name, text) {
        report(&format!("the calendar file could not be saved: {why:?}"));
    }
}

fn try_save(name: &str, text: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type("text/calendar;charset=utf-8");
    let file = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &kind)?;
    let address = Url::create_object_url_with_blob(&file)?;
    let document = web_sys::window().and_then(|it| it.document()).ok_or(JsValue::NULL)?;
    let link: HtmlElement = document.create_element("a")?.dyn_into()?;
    link.set_attribute("href", &address)?;
    link.set_attribute("download", name)?;
    link.click();
    // Safari fetches it only after it has asked whether to.
    set_timeout(move || drop(Url::revoke_object_url(&address)), A_MINUTE);
    Ok(())
}

/// Copies a text; whether the device let it happen.
pub(super) async fn copy(text: &str) -> bool {
    let Some(navigator) = web_sys::window().map(|it| it.navigator()) else { return false };
    // Absent where the page was not loaded securely.
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).unwrap_or(JsValue::UNDEFINED);
    let Ok(clipboard) = clipboard.dyn_into::<web_sys::Clipboard>() else { return false };
    wasm_bindgen_futures::JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Says something to whoever looks after the portal. Never personal data.
pub(super) fn report(what: &str) {
    web_sys::console::error_1(&format!("buergertermin: {what}").into());
}

/// Says every fault of a configuration.
pub(super) fn report_all(faults: &[Fault]) {
    for fault in faults {
        report(&fault.to_string());
    }
}

/// Should the program break, what the portal wrote comes back in every element, and the console says why.
pub(super) fn show_fallbacks_on_panic() {
    std::panic::set_hook(Box::new(|why| {
        report(&format!("the program has stopped: {why}"));
        let Some(document) = web_sys::window().and_then(|it| it.document()) else { return };
        let Ok(found) = document.query_selector_all("buerger-termin") else { return };
        for index in 0..found.length() {
            let root = found
                .get(index)
                .and_then(|it| it.dyn_into::<HtmlElement>().ok())
                .and_then(|it| it.shadow_root());
            let Some(root) = root else { continue };
            if let Ok(Some(slot)) = root.query_selector("slot") {
                let _ = slot.remove_attribute("hidden");
            }
            if let Ok(Some(frame)) = root.query_selector("div") {
                frame.replace_children_with_node_0();
            }
        }
    }));
}

/// Takes the part behind `#` out of the page's address, where it is one of these: the page stays, and its history is no
/// longer.
pub(super) fn forget_hash(ours: impl FnOnce(&str) -> bool) {
    let forgotten = || -> Option<()> {
        let window = web_sys::window()?;
        let location = window.location();
        if ours(&location.hash().ok()?) {
            let here = location.pathname().ok()? + &location.search().ok()?;
            let history = window.history().ok()?;
            history.replace_state_with_url(&history.state().ok()?, "", Some(&here)).ok()?;
        }
        Some(())
    };
    let _ = forgotten();
}

/// Whether nothing on the page has the focus: then it is on the body.
pub(super) fn nothing_has_focus() -> bool {
    let page = web_sys::window().and_then(|it| it.document());
    page.is_some_and(|page| page.active_element() == page.body().map(Into::into))
}
