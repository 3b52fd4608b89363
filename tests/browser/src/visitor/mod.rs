//! A person in front of the page. What she does are real clicks and keys; what she names are words on the page.

mod device;
mod does;
mod privacy;
mod reads;

use crate::{City, console::Line, patience, wire::Session};
use base64::{Engine, prelude::BASE64_STANDARD};
use sandbox::Sandbox;
use serde_json::{Value, json};
use std::{
    cell::{Cell, RefCell},
    fs,
    path::Path,
    sync::Arc,
};

pub use self::reads::Focus;

/// A person with a browser of her own. When she goes, nothing may be left in the console that no story expected, and nobody may
/// have been told anything about her health or her reasons.
pub struct Visitor {
    session: Session,
    portal: String,
    /// What it was asked is looked through when she goes.
    city: Arc<Sandbox>,
    /// The element that she looks at.
    element: RefCell<String>,
    /// What the console said and nobody has asked about.
    console: RefCell<Vec<Line>>,
    /// Whether complaints in the console are of no interest.
    deaf: Cell<bool>,
}

/// How somebody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eyes {
    /// Light colours.
    Light,
    /// Dark colours.
    Dark,
    /// Forced colours.
    Forced,
}

impl Visitor {
    /// Somebody at a computer.
    #[must_use]
    #[track_caller]
    pub fn of(city: &City) -> Self {
        let session = Session::start().unwrap_or_else(|why| panic!("no browser: {why}"));
        let visitor = Self {
            session,
            portal: city.portal(),
            city: city.sandbox(),
            element: RefCell::new("buerger-termin".to_owned()),
            console: RefCell::default(),
            deaf: Cell::default(),
        };
        visitor.before_each_page(privacy::NOTES);
        visitor
    }

    /// Somebody with a window this wide: 320 is a telephone, or a computer at 400 %.
    #[must_use]
    #[track_caller]
    pub fn with_window(city: &City, width: u32) -> Self {
        let visitor = Self::of(city);
        visitor.has_window(width);
        visitor
    }

    /// The window becomes this wide.
    #[track_caller]
    pub fn has_window(&self, width: u32) -> &Self {
        self.tells_chromium(
            "Emulation.setDeviceMetricsOverride",
            &json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false }),
        );
        self
    }

    /// She sees so from now on.
    #[track_caller]
    pub fn has(&self, eyes: Eyes) -> &Self {
        let (scheme, forced) = match eyes {
            Eyes::Light => ("light", "none"),
            Eyes::Dark => ("dark", "none"),
            Eyes::Forced => ("light", "active"),
        };
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "forced-colors", "value": forced },
        ]);
        self.tells_chromium("Emulation.setEmulatedMedia", &json!({ "features": features }));
        self
    }

    /// She looks at another element of the page.
    pub fn turns_to(&self, element: &str) -> &Self {
        element.clone_into(&mut self.element.borrow_mut());
        self
    }

    /// She opens a page of the portal.
    #[track_caller]
    pub fn opens(&self, path: &str) -> &Self {
        self.told_nobody();
        self.asks("url", &json!({ "url": format!("{}{path}", self.portal) }));
        self
    }

    /// Runs a script that looks. It knows `element`, its shadow `root` and `args`, and may wait.
    #[track_caller]
    pub fn sees(&self, script: &str, arguments: &[Value]) -> Value {
        self.looks(script, arguments).unwrap_or_else(|why| self.fails(&why))
    }

    fn looks(&self, script: &str, arguments: &[Value]) -> Result<Value, String> {
        let whole = format!("return (async function () {{ {LOOK}\n{script}\n}}).apply(null, arguments)");
        let element = Value::from(self.element.borrow().clone());
        let arguments: Vec<Value> = std::iter::once(element).chain(arguments.iter().cloned()).collect();
        self.session.ask("execute/sync", &json!({ "script": whole, "args": arguments }))
    }

    /// Waits until a script that looks answers with something other than null, false or nothing.
    #[track_caller]
    pub fn waits_for(&self, what: &str, script: &str, arguments: &[Value]) -> Value {
        let content = |it: &Value| !matches!(it, Value::Null | Value::Bool(false));
        // A page that is just being left answers with an error.
        let seen = patience::until(|| self.looks(script, arguments).ok().filter(content));
        seen.unwrap_or_else(|| self.fails(&format!("waited in vain for {what}")))
    }

    /// Asks chromium itself, for what is beyond a person.
    #[track_caller]
    pub fn tells_chromium(&self, command: &str, parameters: &Value) -> Value {
        self.session.tell_chromium(command, parameters).unwrap_or_else(|why| self.fails(&why))
    }

    #[track_caller]
    fn asks(&self, command: &str, content: &Value) -> Value {
        self.session.ask(command, content).unwrap_or_else(|why| self.fails(&why))
    }

    /// What the console has said, and no story has asked about so far.
    pub fn console(&self) -> Vec<Line> {
        let entries = self.session.ask("se/log", &json!({ "type": "browser" })).unwrap_or_default();
        let mut heard = self.console.borrow_mut();
        heard.extend(entries.as_array().into_iter().flatten().map(Line::read));
        heard.clone()
    }

    /// Waits until the console says something that begins so, which then is no cause for complaint.
    #[track_caller]
    pub fn hears(&self, beginning: &str) -> String {
        let heard = patience::until(|| {
            let index = self.console().iter().position(|it| it.text.starts_with(beginning))?;
            Some(self.console.borrow_mut().remove(index).text)
        });
        heard.unwrap_or_else(|| self.fails(&format!("the console does not say: {beginning}")))
    }

    /// Lines like this one, of which the browser says some by itself, are no cause for complaint.
    pub fn pardons(&self, part: &str) -> &Self {
        self.console();
        self.console.borrow_mut().retain(|it| !it.text.contains(part));
        self
    }

    /// What the console says from now on is of no interest: tools are at work on the page.
    pub fn stops_listening(&self) -> &Self {
        self.heard_no_complaint();
        self.deaf.set(true);
        self
    }

    /// What the console says of answers that failed on purpose is no cause for complaint.
    pub fn stops_listening_to_faults(&self) -> &Self {
        self.pardons("/api/citizen/").pardons("buergertermin: ")
    }

    #[track_caller]
    fn heard_no_complaint(&self) {
        let complaints: Vec<Line> = self.console().into_iter().filter(|it| it.complains).collect();
        assert!(complaints.is_empty() || self.deaf.get(), "in the console: {complaints:#?}");
    }

    /// A picture of the whole page.
    #[track_caller]
    pub fn photographs(&self, file: &Path) {
        let whole = json!({ "format": "png", "captureBeyondViewport": true });
        let answer = self.tells_chromium("Page.captureScreenshot", &whole);
        let picture =
            answer.get("data").and_then(Value::as_str).and_then(|it| BASE64_STANDARD.decode(it).ok());
        let written = fs::write(file, picture.unwrap_or_default());
        assert!(written.is_ok(), "{}: {written:?}", file.display());
    }

    /// Fails the test, with what can be seen.
    #[track_caller]
    fn fails(&self, why: &str) -> ! {
        let seen = self.looks(include_str!("snapshot.js"), &[]).unwrap_or_default();
        let console: Vec<String> = self.console().iter().map(ToString::to_string).collect();
        panic!("{why}\non the page: {seen:#}\nin the console: {console:#?}")
    }
}

const LOOK: &str = include_str!("look.js");

impl Drop for Visitor {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.told_nobody();
            self.heard_no_complaint();
        }
    }
}
