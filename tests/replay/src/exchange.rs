//! One recorded question with its answer: a file each, in the form of `tests/fixtures/zms`.

use anyhow::{Context, Result, anyhow, ensure};
use buergertermin::api::Answer;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// One question and its answer. Only what is needed for reading the answer must be there.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Exchange {
    /// What it is called.
    #[serde(default)]
    pub scenario: String,
    /// Why it was recorded.
    #[serde(default)]
    pub note: Option<String>,
    /// When, such as `2026-11-23T03:42:25+0100`.
    #[serde(default)]
    pub recorded: String,
    /// What was asked.
    pub request: Request,
    /// What came.
    pub response: Response,
    /// How long it took.
    #[serde(default)]
    pub seconds: f64,
}

/// What was asked.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Request {
    /// `GET`, `POST`, `OPTIONS`.
    pub method: String,
    /// The path, with whatever stands before `/api/citizen/`.
    pub path: String,
    /// What stood behind the question mark.
    #[serde(default)]
    pub query: Option<Map<String, Value>>,
    /// As far as they were written down.
    #[serde(default)]
    pub headers: Option<Map<String, Value>>,
    /// JSON, or a text.
    #[serde(default)]
    pub body: Value,
}

/// What came.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// As they came.
    #[serde(default)]
    pub headers: Option<Map<String, Value>>,
    /// JSON, or a text where something in between answered with a page of its own.
    #[serde(default)]
    pub body: Value,
}

/// An exchange and the name of its file.
#[derive(Clone, Debug)]
pub struct Recording {
    /// Such as `20-slot-taken-twice.json`.
    pub file: String,
    /// Its content.
    pub exchange: Exchange,
}

impl Exchange {
    /// Reads one.
    ///
    /// # Errors
    /// If it is not such an exchange: says where in the text, and what would be right.
    pub fn read(json: &str) -> Result<Self> {
        let mut reader = serde_json::Deserializer::from_str(json);
        let read = serde_path_to_error::deserialize(&mut reader);
        read.map_err(|it| match it.path().to_string() {
            path if path == "." => anyhow!("{}", it.inner()),
            path => anyhow!("{path}: {}", it.inner()),
        })
    }

    /// As it is written into a file.
    ///
    /// # Errors
    /// If a body can't be written as JSON.
    pub fn write(&self) -> Result<String> {
        let mut text = serde_json::to_string_pretty(self).context("an exchange can't be written as JSON")?;
        text.push('\n');
        Ok(text)
    }

    /// The call, such as `reserve-appointment`.
    #[must_use]
    pub fn call(&self) -> &str {
        self.request.path.split('/').rfind(|it| !it.is_empty()).unwrap_or_default()
    }

    /// The answer, as the widget would get it.
    #[must_use]
    pub fn answer(&self) -> Answer {
        Answer::Heard { status: self.response.status, body: travelling(&self.response.body) }
    }

    /// When it was recorded; the epoch where that is not said.
    #[must_use]
    pub fn at(&self) -> DateTime<Utc> {
        let read = DateTime::parse_from_str(&self.recorded, "%Y-%m-%dT%H:%M:%S%z")
            .or_else(|_| DateTime::parse_from_rfc3339(&self.recorded));
        read.map(|it| it.to_utc()).unwrap_or_default()
    }

    /// A field of the request, wherever it was sent; `null` for one that was not.
    #[must_use]
    pub fn sent(&self, name: &str) -> &Value {
        let in_query = self.request.query.as_ref().and_then(|it| it.get(name));
        in_query.or_else(|| self.request.body.get(name)).unwrap_or(&Value::Null)
    }
}

/// A body as it travels: JSON as a text, a text as it is.
#[must_use]
pub fn travelling(body: &Value) -> String {
    match body {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => body.to_string(),
    }
}

/// All exchanges of a folder, by the names of their files.
///
/// # Errors
/// If the folder or one of its files can't be read, or holds no exchange: names the file and the place in it.
pub fn folder(path: &Path) -> Result<Vec<Recording>> {
    let entries = fs::read_dir(path)
        .with_context(|| format!("{} can't be opened. Is it a folder of recordings?", path.display()))?;
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in entries {
        files.push(entry.with_context(|| format!("{} can't be listed", path.display()))?.path());
    }
    files.retain(|it| it.extension().is_some_and(|it| it == "json"));
    files.sort();
    ensure!(!files.is_empty(), "{} has no .json file. Record some: cargo xtask record URL", path.display());
    files.iter().map(|it| file(it)).collect()
}

fn file(path: &Path) -> Result<Recording> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let text = fs::read_to_string(path).with_context(|| format!("{name} can't be read"))?;
    let exchange = Exchange::read(&text).with_context(|| {
        format!("{name} is no recorded exchange; tests/fixtures/zms shows what one looks like")
    })?;
    Ok(Recording { file: name, exchange })
}

#[cfg(test)]
mod tests {
    use super::Exchange;
    use buergertermin::api::Answer;

    fn fault(json: &str) -> String {
        Exchange::read(json).unwrap_err().to_string()
    }

    #[test]
    fn what_is_wrong_with_a_file_is_said_with_its_place() {
        let status = r#"{"request": {"method": "GET", "path": "/x/"}, "response": {"status": "ok"}}"#;
        let answer = r#"{"request": {"method": "GET", "path": "/x/"}}"#;

        assert!(fault(status).starts_with("response.status: "), "{}", fault(status));
        assert!(fault(answer).contains("response"), "{}", fault(answer));
        assert!(fault("<html>").contains("line 1"), "{}", fault("<html>"));
    }

    #[test]
    fn little_is_enough_and_a_page_of_html_is_an_answer() {
        let json = r#"{"request": {"method": "GET", "path": "/api/citizen/appointment/"},
                       "response": {"status": 502, "body": "<h1>Bad Gateway</h1>"}}"#;
        let exchange = Exchange::read(json).unwrap();

        assert_eq!(exchange.call(), "appointment");
        assert_eq!(exchange.answer(), Answer::Heard { status: 502, body: "<h1>Bad Gateway</h1>".to_owned() });
    }

    #[test]
    fn what_is_written_is_read_again() {
        let json = r#"{"recorded": "2026-11-23T03:42:25+0100", "request": {"method": "GET", "path": "/a/"},
                       "response": {"status": 200, "body": {"offices": []}}}"#;
        let exchange = Exchange::read(json).unwrap();
        let again = Exchange::read(&exchange.write().unwrap()).unwrap();

        assert_eq!((again.answer(), again.at()), (exchange.answer(), exchange.at()));
        assert_eq!(again.at().to_string(), "2026-11-23 02:42:25 UTC");
    }
}
