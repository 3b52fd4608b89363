//! axe-core: every rule it has, those for AAA, best practice and trial among them.

use crate::{Visitor, machine};
use serde_json::Value;
use std::{fs, sync::OnceLock};

/// Rules that are not asked, each with its reason.
pub const NOT_ASKED: [(&str, &str); 0] = [];

/// What axe finds in this part of the page as it is now, a line for each element: rule, element, what is wrong.
#[must_use]
#[track_caller]
pub fn violations(visitor: &Visitor, part: &str) -> Vec<String> {
    violations_of(visitor, part, &[])
}

/// The same for the rules on contrast alone, those for AAA among them: where only the colours are others.
#[must_use]
#[track_caller]
pub fn faint(visitor: &Visitor, part: &str) -> Vec<String> {
    violations_of(visitor, part, &["color-contrast", "color-contrast-enhanced", "link-in-text-block"])
}

#[track_caller]
fn violations_of(visitor: &Visitor, part: &str, only: &[&str]) -> Vec<String> {
    if visitor.sees("return typeof axe === 'undefined'", &[]) == Value::Bool(true) {
        visitor.sees(source(), &[]);
    }
    let not_asked: Value = NOT_ASKED.iter().map(|(rule, _)| Value::from(*rule)).collect();
    lines(&visitor.sees(include_str!("axe.js"), &[not_asked, part.into(), only.into()]))
}

fn source() -> &'static str {
    static SOURCE: OnceLock<String> = OnceLock::new();
    SOURCE.get_or_init(|| {
        let path = machine::axe();
        fs::read_to_string(&path).unwrap_or_else(|why| panic!("{} can't be read: {why}", path.display()))
    })
}

pub(crate) fn lines(found: &Value) -> Vec<String> {
    found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
