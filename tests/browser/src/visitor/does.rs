//! What a person does.

use super::Visitor;
use crate::keys::{self, Key};
use serde_json::{Value, json};

impl Visitor {
    /// Clicks on the label of an answer, or of a field.
    #[track_caller]
    pub fn chooses(&self, label: &str) -> &Self {
        self.clicks_on("label", label)
    }

    /// Clicks on a button or a link.
    #[track_caller]
    pub fn clicks(&self, words: &str) -> &Self {
        self.clicks_on("button, a, summary", words)
    }

    /// Clicks on "Weiter".
    #[track_caller]
    pub fn goes_on(&self) -> &Self {
        self.clicks("Weiter")
    }

    #[track_caller]
    fn clicks_on(&self, selector: &str, words: &str) -> &Self {
        let script = "return middleOf(byWords(args[0], args[1]))";
        let arguments = [Value::from(selector), Value::from(words)];
        let place = self.waits_for(&format!("“{words}”"), script, &arguments);
        self.clicks_at(words, &place)
    }

    /// Clicks on the label of the radio button, or on the control, with this id.
    #[track_caller]
    pub fn clicks_id(&self, id: &str) -> &Self {
        let script = "const it = root.getElementById(args[0]); return middleOf(it?.labels?.[0] ?? it)";
        let place = self.waits_for(id, script, &[Value::from(id)]);
        self.clicks_at(id, &place)
    }

    #[track_caller]
    fn clicks_at(&self, what: &str, place: &Value) -> &Self {
        let part = |name| place.get(name).and_then(Value::as_f64);
        let (Some(x), Some(y)) = (part("x"), part("y")) else {
            self.fails(&format!("“{what}” can't be clicked: above it is {place}"))
        };
        self.asks("actions", &keys::clicked(x, y));
        self
    }

    /// Clicks on a field's label and types.
    #[track_caller]
    pub fn types_into(&self, label: &str, text: &str) -> &Self {
        self.chooses(label).types(text)
    }

    /// Types where the focus is.
    #[track_caller]
    pub fn types(&self, text: &str) -> &Self {
        self.asks("actions", &keys::typed(text));
        self
    }

    /// Presses a key.
    #[track_caller]
    pub fn presses(&self, key: Key) -> &Self {
        self.asks("actions", &key.pressed());
        self
    }

    /// Presses tab until the control of this name has the focus, and sees on each stop where she is.
    #[track_caller]
    pub fn tabs_to(&self, name: &str) -> &Self {
        self.travels_to(name, Key::Tab)
    }

    /// The same, backwards.
    #[track_caller]
    pub fn tabs_back_to(&self, name: &str) -> &Self {
        self.travels_to(name, Key::TabBack)
    }

    #[track_caller]
    fn travels_to(&self, name: &str, key: Key) -> &Self {
        let mut stops = Vec::new();
        while stops.len() < 60 {
            self.presses(key);
            let focus = self.focus();
            if focus.in_widget {
                assert!(focus.ring, "the focus is not to be seen on {focus:?}");
            }
            if focus.name.starts_with(name) && focus.in_widget {
                return self;
            }
            stops.push(focus.name);
        }
        self.fails(&format!("“{name}” is not reached by {key:?}; stops: {stops:?}"))
    }

    /// Something that a page's own script would do.
    #[track_caller]
    pub fn host_does(&self, script: &str) -> &Self {
        self.sees(script, &[json!(null)]);
        self
    }
}
