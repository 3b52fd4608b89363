//! What the browser noted: messages of scripts, refusals of the policy, failed requests.

use serde_json::Value;
use std::fmt;

/// A line of the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Who says it: `console-api`, `security`, `network`, `javascript` …
    pub source: String,
    /// What is said, without the place in the script.
    pub text: String,
    /// Whether it is a warning or an error.
    pub complains: bool,
}

impl Line {
    pub(crate) fn read(entry: &Value) -> Self {
        let part = |name| entry.get(name).and_then(Value::as_str).unwrap_or_default();
        let (source, level) = (part("source").to_owned(), part("level"));
        let text = if source == "console-api" { said(part("message")) } else { part("message").to_owned() };
        Self { source, text, complains: matches!(level, "SEVERE" | "WARNING") }
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}] {}", self.source, self.text)
    }
}

/// `http://…/widget.js 12:34 "text" more`, where only the words are of interest.
fn said(message: &str) -> String {
    let words = message.splitn(3, ' ').nth(2).unwrap_or(message);
    let mut quoted = serde_json::Deserializer::from_str(words).into_iter::<String>();
    let Some(Ok(first)) = quoted.next() else { return words.to_owned() };
    let rest = words.get(quoted.byte_offset()..).unwrap_or_default();
    format!("{first}{rest}")
}
