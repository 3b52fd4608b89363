//! What is not held against the recordings: `exceptions.txt`, each with its reason, and each still needed.

use std::{cell::RefCell, collections::BTreeSet};

use serde_json::{Value, json};

const LIST: &str = include_str!("exceptions.txt");

/// The list, and which of it was found to differ.
pub(super) struct Exceptions {
    listed: BTreeSet<(&'static str, &'static str)>,
    differed: RefCell<BTreeSet<(&'static str, &'static str)>>,
}

impl Exceptions {
    pub(super) fn read() -> Self {
        let lines = LIST.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let exception = |line: &'static str| {
            let (what, reason) = line.split_once(" | ").expect("an exception has a reason");
            assert!(reason.len() > 10, "{line}");
            what.split_once(' ').unwrap()
        };
        Self { listed: lines.map(exception).collect(), differed: RefCell::default() }
    }

    /// The recordings that are left out as a whole.
    pub(super) fn recordings(&self) -> impl Iterator<Item = &'static str> {
        self.listed.iter().filter(|(kind, _)| *kind == "recording").map(|(_, name)| *name)
    }

    /// Notes of a recording that is left out whether it would differ.
    pub(super) fn left_out(&self, name: &str, differs: bool) {
        self.covers("recording", name, differs);
    }

    /// Whether this header is not compared.
    pub(super) fn header(&self, name: &str, recorded: Option<&str>, answered: Option<&str>) -> bool {
        self.covers("header", name, recorded != answered)
    }

    /// Makes the fields that are not compared the same in both, unless one is empty and the other is not, or
    /// they are of different types.
    pub(super) fn level(&self, recorded: &mut Value, answered: &mut Value) {
        match (recorded, answered) {
            (Value::Object(recorded), Value::Object(answered)) => {
                for (name, recorded) in recorded {
                    let Some(answered) = answered.get_mut(name) else { continue };
                    let alike = kind(recorded) == kind(answered);
                    if alike && self.covers("field", name, recorded != answered) {
                        *recorded = json!("like the other");
                        *answered = recorded.clone();
                    }
                    self.level(recorded, answered);
                }
            }
            (Value::Array(recorded), Value::Array(answered)) => {
                recorded.iter_mut().zip(answered).for_each(|(it, other)| self.level(it, other));
            }
            _ => {}
        }
    }

    /// Those that made no difference.
    pub(super) fn idle(&self) -> Vec<(&'static str, &'static str)> {
        self.listed.difference(&self.differed.borrow()).copied().collect()
    }

    fn covers(&self, kind: &str, name: &str, differs: bool) -> bool {
        let listed = self.listed.iter().find(|it| **it == (kind, name));
        if let Some(exception) = listed.filter(|_| differs) {
            self.differed.borrow_mut().insert(*exception);
        }
        listed.is_some()
    }
}

/// The type; of a text also whether it is empty, and the capital with which it begins. A short number is itself.
fn kind(value: &Value) -> String {
    match value {
        Value::String(text) if text.is_empty() => "empty".to_owned(),
        Value::String(text) if text.len() < 10 && text.parse::<u32>().is_ok() => text.clone(),
        Value::String(text) => format!("text {:?}", text.chars().next().filter(char::is_ascii_uppercase)),
        Value::Null => "null".to_owned(),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => "other".to_owned(),
    }
}
