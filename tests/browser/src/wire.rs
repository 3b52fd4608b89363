//! W3C WebDriver over HTTP: a session, and its commands as paths and JSON.

use crate::{driver::Driver, machine};
use serde_json::{Value, json};
use std::{sync::Arc, time::Duration};

/// A browser with one window and a fresh profile.
pub(crate) struct Session {
    address: String,
    agent: ureq::Agent,
    _driver: Arc<Driver>,
}

const ARGUMENTS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=de",
    "--window-size=1280,900",
];

impl Session {
    /// # Errors
    /// What chromedriver says.
    pub(crate) fn start() -> Result<Self, String> {
        let driver = Driver::shared();
        let wanted = json!({
            "browserName": "chrome",
            "goog:chromeOptions": { "binary": machine::chromium(), "args": ARGUMENTS },
            "goog:loggingPrefs": { "browser": "ALL" },
        });
        let agent = agent();
        let whole = json!({ "capabilities": { "alwaysMatch": wanted } });
        let begun = post(&agent, &format!("{}/session", driver.address), &whole)?;
        let id = begun.get("sessionId").and_then(Value::as_str).ok_or("the session has no id")?;
        Ok(Self { address: format!("{}/session/{id}", driver.address), agent, _driver: driver })
    }

    /// # Errors
    /// What chromedriver says, a fault of the page's script among it.
    pub(crate) fn ask(&self, command: &str, content: &Value) -> Result<Value, String> {
        post(&self.agent, &format!("{}/{command}", self.address), content)
    }

    /// A command of the browser's own protocol, for what WebDriver has none.
    ///
    /// # Errors
    /// What chromedriver says.
    pub(crate) fn tell_chromium(&self, command: &str, parameters: &Value) -> Result<Value, String> {
        self.ask("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.agent.delete(&self.address).call().ok();
    }
}

/// # Errors
/// Where nobody answers.
pub(crate) fn get(address: &str) -> Result<(), String> {
    agent().get(address).call().map(drop).map_err(|it| it.to_string())
}

/// One connection each: chromedriver answers the commands of a session one after the other.
fn agent() -> ureq::Agent {
    let minute = Some(Duration::from_mins(1));
    ureq::Agent::config_builder().http_status_as_error(false).timeout_global(minute).build().into()
}

fn post(agent: &ureq::Agent, address: &str, content: &Value) -> Result<Value, String> {
    let mut answer = agent.post(address).send_json(content).map_err(|it| format!("{address}: {it}"))?;
    let fine = answer.status().is_success();
    let mut body = answer.body_mut().with_config().limit(u64::MAX).read_json::<Value>();
    let value = body.as_mut().map_err(|it| it.to_string())?.get_mut("value").map(Value::take);
    let value = value.unwrap_or_default();
    if fine { Ok(value) } else { Err(complaint(&value)) }
}

fn complaint(value: &Value) -> String {
    let part = |name| value.get(name).and_then(Value::as_str).unwrap_or_default();
    let first_line = part("message").lines().next().unwrap_or_default();
    format!("{}: {first_line}", part("error"))
}
