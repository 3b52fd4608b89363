//! A recorded exchange, as `tests/fixtures/zms` holds them.

use buergertermin::api::Answer;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::{fs, io, path::Path};

/// One question and its answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Exchange {
    /// What was tried, in a word.
    #[serde(default)]
    pub scenario: String,
    /// The same in a sentence.
    #[serde(default)]
    pub note: String,
    /// When.
    #[serde(default)]
    pub recorded: String,
    /// What was asked.
    pub request: Request,
    /// What came back.
    pub response: Response,
}

/// What was asked.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Request {
    /// GET, POST or OPTIONS.
    pub method: String,
    /// With `/api/citizen/`.
    pub path: String,
    /// What stood behind the question mark; numbers may be numbers or texts.
    #[serde(default)]
    pub query: Map<String, Value>,
    /// Headers that were sent.
    #[serde(default)]
    pub headers: Map<String, Value>,
    /// What was sent, if anything was.
    #[serde(default)]
    pub body: Value,
}

/// What came back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// Its headers.
    #[serde(default)]
    pub headers: Map<String, Value>,
    /// JSON as it came; anything else as a text.
    #[serde(default)]
    pub body: Value,
}

impl Exchange {
    /// Reads a file.
    ///
    /// # Errors
    /// If it can't be read, or holds something else; the message says what is wrong where.
    pub fn read(file: &Path) -> io::Result<Self> {
        let text = fs::read_to_string(file)?;
        serde_json::from_str(&text).map_err(|it| io::Error::new(io::ErrorKind::InvalidData, it))
    }

    /// The last word of the path, which names the call.
    #[must_use]
    pub fn call(&self) -> &str {
        self.request.path.split('/').rfind(|it| !it.is_empty()).unwrap_or_default()
    }

    /// The answer as the widget hears it.
    #[must_use]
    pub fn answer(&self) -> Answer {
        let body = match &self.response.body {
            Value::String(text) => text.clone(),
            Value::Null => String::new(),
            json @ (Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) => {
                json.to_string()
            }
        };
        Answer::Heard { status: self.response.status, body }
    }

    /// When it was recorded; the widget's own time plays no part in what an answer means.
    #[must_use]
    pub fn moment(&self) -> DateTime<Utc> {
        let read = DateTime::parse_from_str(&self.recorded, "%Y-%m-%dT%H:%M:%S%z");
        read.map(|it| it.to_utc()).unwrap_or_default()
    }
}

/// A folder's exchanges, by their files' names, in order.
///
/// # Errors
/// If the folder or one of its `.json` files can't be read; the message names it.
pub fn folder(folder: &Path) -> io::Result<Vec<(String, Exchange)>> {
    let named =
        |error: io::Error, file: &Path| io::Error::new(error.kind(), format!("{}: {error}", file.display()));
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|it| named(it, folder))? {
        let file = entry?.path();
        if file.extension().is_some_and(|it| it == "json") {
            files.push(file);
        }
    }
    files.sort();
    let read = |file: &std::path::PathBuf| {
        let name = file.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        Exchange::read(file).map(|it| (name, it)).map_err(|it| named(it, file))
    };
    files.iter().map(read).collect()
}
