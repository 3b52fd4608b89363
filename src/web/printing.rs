//! What is printed: the page, or one part of it from a frame of its own, so that nothing of the portal's page comes along.
//!
//! The frame is an empty document. Nodes are copied into it, never written as HTML, and the element's class makes its style
//! sheet in the frame's own realm: so the strictest policy of a portal has nothing to refuse. It stands in the shadow root
//! beside the widget, where neither the portal's scripts nor its style sheets meet it. Where it can't be made, the page is
//! printed, and the style sheet leaves of the widget only that part.

use super::dom::{Nodes, report};
use crate::ui::Printed;
use leptos::leptos_dom::helpers::set_timeout;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    AddEventListenerOptions, Document, Element, EventTarget, HtmlElement, HtmlIFrameElement, ShadowRoot,
    Window,
};

/// Says on the widget's `<div>` which part alone goes on paper, should a browser print the page in place of the frame.
const MARK: &str = "data-bt-print";
/// After this time a frame goes that nothing else took away: nobody looks at the dialog of printing for longer.
const LONGEST: Duration = Duration::from_mins(10);

/// Prints it.
pub(super) fn print(nodes: &Nodes, what: Printed) {
    let Printed::Sheet(name) = what else { return print_page() };
    let _ = nodes.frame.set_attribute(MARK, name);
    if let Err(why) = Sheet::put_up(nodes, name) {
        print_with_page(&nodes.frame, &why);
    }
}

fn print_page() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// The way that is left where there is no frame.
fn print_with_page(widget: &HtmlElement, why: &JsValue) {
    report(&format!(
        "a sheet is printed with the page around it, since its frame could not be made: {why:?}"
    ));
    print_page();
    let widget = widget.clone();
    when_used_again(move || unmark(&widget));
}

fn unmark(widget: &HtmlElement) {
    let _ = widget.remove_attribute(MARK);
}

/// Parts of the widget with one name, and the frame that they are printed from, each on a sheet of its own.
#[derive(Clone)]
struct Sheet {
    root: ShadowRoot,
    widget: HtmlElement,
    parts: Vec<Element>,
    /// A neutral word: it becomes the name of a saved PDF, and stands on top of the sheet in some browsers.
    title: String,
    dress: js_sys::Function,
    frame: HtmlIFrameElement,
}

impl Sheet {
    /// Puts up an empty frame. It is filled once it has loaded, which Firefox does later than others: what stood in it
    /// before would be lost.
    fn put_up(nodes: &Nodes, name: &str) -> Result<(), JsValue> {
        let root = nodes.host.shadow_root().ok_or(JsValue::NULL)?;
        if let Some(earlier) = root.query_selector("iframe")? {
            earlier.remove();
        }
        let found = nodes.frame.query_selector_all(&format!("[data-bt-sheet='{name}']"))?;
        let parts: Vec<Element> =
            (0..found.length()).filter_map(|it| found.item(it)?.dyn_into().ok()).collect();
        let part = parts.first().ok_or(JsValue::NULL)?;
        let title = part.get_attribute("data-bt-title").unwrap_or_default();
        let document = part.owner_document().ok_or(JsValue::NULL)?;
        let frame = empty_frame(&document, &title)?;
        let sheet = Self {
            root: root.clone(),
            widget: nodes.frame.clone(),
            parts,
            title,
            dress: nodes.dress.clone(),
            frame: frame.clone(),
        };
        once(&frame, "load", move || sheet.fill());
        root.append_child(&frame).map(drop)
    }

    /// The frame is there. It prints in a task of its own: `print` waits for its dialog, and by then the press of the
    /// button shall be over.
    fn fill(self) {
        match self.copy() {
            Ok(window) => set_timeout(move || self.print(&window), Duration::ZERO),
            Err(why) => self.give_up(&why),
        }
    }

    /// Copies the part into the frame, in the widget's language and direction.
    fn copy(&self) -> Result<Window, JsValue> {
        let document = self.frame.content_document().ok_or(JsValue::NULL)?;
        let around = self.parts.first().and_then(|it| it.closest(".bt").ok()?).ok_or(JsValue::NULL)?;
        let (page, body) = document.document_element().zip(document.body()).ok_or(JsValue::NULL)?;
        for name in ["lang", "dir"] {
            page.set_attribute(name, &around.get_attribute(name).unwrap_or_default())?;
        }
        document.set_title(&self.title);
        self.dress.call1(&JsValue::NULL, &document)?;
        let around = document.import_node(&around)?;
        for part in &self.parts {
            around.append_child(&document.import_node_with_deep(part, true)?)?;
        }
        body.set_class_name("bt-sheet");
        body.append_child(&around)?;
        document.default_view().ok_or(JsValue::NULL)
    }

    fn print(self, window: &Window) {
        let frame = self.frame.clone();
        set_timeout(move || frame.remove(), LONGEST);
        let focus = self.root.active_element();
        let sheet = self.clone();
        once(window, "afterprint", move || sheet.clear(focus));
        if let Err(why) = window.print() {
            self.give_up(&why);
        }
    }

    /// It is printed, or so the browser says: Safari and Firefox say it while the dialog still needs the frame. No key and
    /// no press reaches the page before the dialog is closed, so the frame waits for the first.
    fn clear(self, focus: Option<Element>) {
        if let Some(focus) = focus.filter(|_| self.root.active_element().is_none()) {
            let _ = focus.unchecked_ref::<HtmlElement>().focus();
        }
        when_used_again(move || {
            self.frame.remove();
            unmark(&self.widget);
        });
    }

    fn give_up(&self, why: &JsValue) {
        self.frame.remove();
        print_with_page(&self.widget, why);
    }
}

/// Nobody is to meet it: neither eyes, nor the tabulator, nor a screen reader. It has a title all the same, for tools that
/// list the frames of a page.
fn empty_frame(document: &Document, title: &str) -> Result<HtmlIFrameElement, JsValue> {
    let frame = document.create_element("iframe")?;
    for (name, value) in
        [("class", "bt-sheetframe"), ("aria-hidden", "true"), ("tabindex", "-1"), ("title", title)]
    {
        frame.set_attribute(name, value)?;
    }
    Ok(frame.dyn_into()?)
}

/// What is done at the next key or press on the page, wherever.
fn when_used_again(then: impl FnOnce() + Clone + 'static) {
    let Some(window) = web_sys::window() else { return };
    for event in ["keydown", "pointerdown"] {
        once(&window, event, then.clone());
    }
}

/// What is done when this happens for the first time.
fn once(target: &EventTarget, event: &str, then: impl FnOnce() + 'static) {
    let options = AddEventListenerOptions::new();
    options.set_once(true);
    options.set_capture(true);
    let then: Box<dyn FnOnce()> = Box::new(then);
    let then = Closure::once_into_js(then);
    let _ = target.add_event_listener_with_callback_and_add_event_listener_options(
        event,
        then.unchecked_ref(),
        &options,
    );
}
