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

    /// Clicks twice, as many people do.
    #[track_caller]
    pub fn double_clicks(&self, words: &str) -> &Self {
        let place = self.place_of("button, a, summary", words);
        self.clicks_at(words, &place, 2)
    }

    /// Clicks on the second day that is listed, which opens it.
    #[track_caller]
    pub fn clicks_second_day(&self) -> &Self {
        let day = self.second_day();
        self.clicks(&day).is_on_open_day()
    }

    /// Clicks on "Weiter".
    #[track_caller]
    pub fn goes_on(&self) -> &Self {
        self.clicks("Weiter")
    }

    #[track_caller]
    fn clicks_on(&self, selector: &str, words: &str) -> &Self {
        let place = self.place_of(selector, words);
        self.clicks_at(words, &place, 1)
    }

    #[track_caller]
    fn place_of(&self, selector: &str, words: &str) -> Value {
        let script = "return middleOf(byWords(args[0], args[1]))";
        self.waits_for(&format!("“{words}”"), script, &[Value::from(selector), Value::from(words)])
    }

    /// Clicks on the label of the radio button, or on the control, with this id.
    #[track_caller]
    pub fn clicks_id(&self, id: &str) -> &Self {
        let script = "const it = root.getElementById(args[0]); return middleOf(it?.labels?.[0] ?? it)";
        let place = self.waits_for(id, script, &[Value::from(id)]);
        self.clicks_at(id, &place, 1)
    }

    #[track_caller]
    fn clicks_at(&self, what: &str, place: &Value, times: usize) -> &Self {
        let part = |name| place.get(name).and_then(Value::as_f64);
        let (Some(x), Some(y)) = (part("x"), part("y")) else {
            self.fails(&format!("“{what}” can't be clicked: above it is {place}"))
        };
        self.asks("actions", &keys::clicked(x, y, times));
        self
    }

    /// Clicks on a field's label and types.
    #[track_caller]
    pub fn types_into(&self, label: &str, text: &str) -> &Self {
        self.chooses(label).types(text)
    }

    /// The same, in place of what is typed there.
    #[track_caller]
    pub fn types_anew(&self, label: &str, text: &str) -> &Self {
        self.chooses(label).presses(Key::SelectAll).types(text)
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
            let named = focus.name == name || focus.name.starts_with(&format!("{name} "));
            if named && focus.in_widget {
                return self;
            }
            stops.push(focus.name);
        }
        self.fails(&format!("“{name}” is not reached by {key:?}; stops: {stops:?}"))
    }

    /// Loads the page anew.
    #[track_caller]
    pub fn reloads(&self) -> &Self {
        self.told_nobody();
        self.asks("refresh", &json!({}));
        self
    }

    /// The connection is there, or gone.
    #[track_caller]
    pub fn is_online(&self, online: bool) -> &Self {
        self.tells_chromium("Network.enable", &json!({}));
        self.tells_chromium(
            "Network.emulateNetworkConditions",
            &json!({ "offline": !online, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 }),
        );
        self
    }

    /// Her clock goes ahead by so many minutes: the page was asleep, as on a telephone in a pocket.
    #[track_caller]
    pub fn sleeps(&self, minutes: u32) -> &Self {
        let script = "const before = Date.now; Date.now = () => before() + args[0] * 60_000";
        self.sees(script, &[json!(minutes)]);
        self
    }

    /// Something that a page's own script would do.
    #[track_caller]
    pub fn host_does(&self, script: &str) -> &Self {
        self.sees(script, &[json!(null)]);
        self
    }
}
