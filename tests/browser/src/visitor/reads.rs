//! What a person reads, and what her screen reader would.

use super::Visitor;
use crate::city::Time;
use serde_json::Value;

/// Where the focus is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Focus {
    /// The name of the control.
    pub name: String,
    /// Its id.
    pub id: String,
    /// What the widget calls the target: `heading`, `errors` …
    pub target: String,
    /// Whether it is in the element that she looks at.
    pub in_widget: bool,
    /// Whether it is nowhere.
    pub lost: bool,
    /// Whether it is to be seen.
    pub ring: bool,
}

impl Visitor {
    /// Waits for the page with this heading, and for the focus on it.
    #[track_caller]
    pub fn is_on(&self, heading: &str) -> &Self {
        self.sees_page(heading);
        self.waits_for(
            &format!("the focus on the heading “{heading}”"),
            "return focused()?.dataset.btFocus === 'heading'",
            &[],
        );
        self
    }

    /// Waits for the page with this heading, wherever the focus is.
    #[track_caller]
    pub fn sees_page(&self, heading: &str) -> &Self {
        self.waits_for(
            &format!("the heading “{heading}”"),
            "return wordsOf(root?.querySelector('[data-bt-focus=heading]')) === args[0]",
            &[Value::from(heading)],
        );
        self
    }

    /// Waits until these words are to be seen in the widget.
    #[track_caller]
    pub fn reads(&self, words: &str) -> &Self {
        self.waits_for(
            &format!("the words “{words}”"),
            "return wordsOf(root?.querySelector('.bt')).includes(args[0])",
            &[Value::from(words)],
        );
        self
    }

    /// Waits for the box on top that has the focus and begins with these words.
    #[track_caller]
    pub fn is_told(&self, words: &str) -> &Self {
        self.waits_for(
            &format!("the box “{words}”, with the focus on it"),
            "const it = focused(); return it?.dataset.btFocus === 'errors' && wordsOf(it).startsWith(args[0])",
            &[Value::from(words)],
        );
        self
    }

    /// All words of the widget.
    #[must_use]
    #[track_caller]
    pub fn words(&self) -> String {
        text(&self.sees("return wordsOf(root?.querySelector('.bt'))", &[]))
    }

    /// What is typed in the field with this id.
    #[must_use]
    #[track_caller]
    pub fn field(&self, id: &str) -> String {
        text(&self.sees("return root.getElementById(args[0]).value", &[Value::from(id)]))
    }

    /// Whether the radio button or tick box with this id is chosen.
    #[must_use]
    #[track_caller]
    pub fn is_chosen(&self, id: &str) -> bool {
        self.sees("return root.getElementById(args[0])?.checked === true", &[Value::from(id)])
            == Value::Bool(true)
    }

    /// The times that are to be seen, in the order of the page: by day, and by office on each day.
    #[must_use]
    #[track_caller]
    pub fn times(&self) -> Vec<Time> {
        let script = "const all = [...root.querySelectorAll('[id^=time-]')].map((it) => it.id);
            return all.length > 0 && all";
        let ids = self.waits_for("free times", script, &[]);
        let ids = ids.as_array().into_iter().flatten().filter_map(Value::as_str);
        ids.filter_map(time).collect()
    }

    /// Waits until it is said for so many ways when it can be at the earliest.
    #[track_caller]
    pub fn sees_earliest(&self, ways: usize) -> &Self {
        let script = "const all = [...root.querySelectorAll('.bt-fact__value')].map(wordsOf);
            return all.length === args[0] && all.every((it) => /\\d Uhr$/.test(it))";
        self.waits_for(&format!("the earliest times on {ways} ways"), script, &[Value::from(ways)]);
        self
    }

    /// Waits until times are to be seen.
    #[track_caller]
    pub fn sees_times(&self) -> &Self {
        self.waits_for("free times", "return root.querySelector('[id^=time-]') !== null", &[]);
        self
    }

    /// Where the focus is.
    #[must_use]
    #[track_caller]
    pub fn focus(&self) -> Focus {
        let seen = self.sees(include_str!("focus.js"), &[]);
        let word = |name: &str| seen.get(name).map(text).unwrap_or_default();
        let is = |name: &str| seen.get(name).and_then(Value::as_bool).unwrap_or_default();
        Focus {
            name: word("name"),
            id: word("id"),
            target: word("target"),
            in_widget: is("inWidget"),
            lost: is("lost"),
            ring: is("ring"),
        }
    }

    /// Waits until the focus is somewhere, and sees where.
    #[track_caller]
    pub fn keeps_focus(&self) -> &Self {
        self.waits_for("the focus to be somewhere", "return focused() !== document.body", &[]);
        let focus = self.focus();
        assert!(focus.in_widget && focus.ring, "{focus:?}");
        self
    }

    /// The words of the second day that is listed and closed.
    #[must_use]
    #[track_caller]
    pub fn second_day(&self) -> String {
        let script = "return wordsOf(root.querySelector('button[aria-expanded=false]'))";
        text(&self.waits_for("a closed day", script, &[]))
    }

    /// Waits until the focus is on what the widget calls so.
    #[track_caller]
    pub fn has_target_focused(&self, beginning: &str) -> &Self {
        self.waits_for(
            &format!("the focus on {beginning}"),
            "return focused()?.dataset.btFocus?.startsWith(args[0])",
            &[Value::from(beginning)],
        );
        self
    }

    /// Waits until the focus is on the name of a day that is open.
    #[track_caller]
    pub fn is_on_open_day(&self) -> &Self {
        let script = "const it = focused(); return it?.dataset.btFocus?.startsWith('day-') && it.localName !== 'button'";
        self.waits_for("the focus on a day that is open", script, &[]);
        self
    }

    /// Waits until the focus is on the control with this id.
    #[track_caller]
    pub fn has_focus_on(&self, id: &str) -> &Self {
        self.waits_for(
            &format!("the focus on #{id}"),
            "return focused()?.id === args[0]",
            &[Value::from(id)],
        );
        self
    }

    /// Waits until what the portal wrote inside the element is to be seen, or is not.
    #[track_caller]
    pub fn sees_fallback(&self, visible: bool) -> &Self {
        self.waits_for(
            &format!("the fallback to be {}", if visible { "seen" } else { "hidden" }),
            "const it = element.firstElementChild;
             return (it.checkVisibility() && it.getBoundingClientRect().height > 0) === args[0]",
            &[Value::from(visible)],
        );
        self
    }

    /// The part of the address behind `#`.
    #[must_use]
    #[track_caller]
    pub fn hash(&self) -> String {
        text(&self.sees("return location.hash", &[]))
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// `time-<office>-<seconds>`.
fn time(id: &str) -> Option<Time> {
    let (office, start) = id.strip_prefix("time-")?.split_once('-')?;
    Some(Time { office: office.parse().ok()?, start: start.parse().ok()? })
}
