//! What the sandbox gave in place of what was recorded: numbers, keys, tokens, the challenge.

use std::collections::BTreeMap;

use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{solver, town::moment};

/// The counter of the recorded right solution (`53-verify-ok`).
const RECORDED_COUNTER: i64 = 17;

pub(super) struct Given<'town> {
    sandbox: &'town Sandbox,
    words: BTreeMap<String, String>,
    challenge: Option<Value>,
}

impl<'town> Given<'town> {
    pub(super) fn by(sandbox: &'town Sandbox) -> Self {
        Self { sandbox, words: BTreeMap::new(), challenge: None }
    }

    /// Learns what stands for what.
    pub(super) fn learn(&mut self, recorded: &Value, answered: &Value) {
        for name in ["processId", "authKey", "token", "captchaToken"] {
            let both = recorded.get(name).zip(answered.get(name)).filter(|(recorded, _)| **recorded != "");
            if let Some((recorded, answered)) = both {
                self.words.insert(word(recorded), word(answered));
            }
        }
        if recorded.get("parameters").is_some() {
            self.challenge = Some(answered.clone());
        }
    }

    /// The same question or answer, with what the sandbox gave.
    pub(super) fn in_place(&self, value: &Value) -> Value {
        match value {
            Value::Array(items) => items.iter().map(|it| self.in_place(it)).collect(),
            Value::Object(fields) => {
                fields.iter().map(|(name, it)| (name.clone(), self.in_place(it))).collect()
            }
            Value::String(text) => json!(self.text(text)),
            Value::Number(number) => {
                self.words.get(&number.to_string()).map_or(value.clone(), |it| it.parse().unwrap())
            }
            Value::Null | Value::Bool(_) => value.clone(),
        }
    }

    fn text(&self, text: &str) -> String {
        let known = self.words.iter().find(|(recorded, _)| text.starts_with(recorded.as_str()));
        if let Some((recorded, given)) = known.filter(|(recorded, _)| is_token(recorded) || *recorded == text)
        {
            // A recorded token with something behind it is a spoilt one, and stays spoilt.
            return text.replacen(recorded, given, 1);
        }
        self.signed(text).or_else(|| self.solved(text)).unwrap_or_else(|| text.to_owned())
    }

    /// A token that the recorder signed by itself, with the server's secret: here with the sandbox's.
    fn signed(&self, text: &str) -> Option<String> {
        let claims = text.split('.').nth(1).filter(|_| is_token(text))?;
        let claims: Value = serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(claims).ok()?).ok()?;
        let end = moment(claims["exp"].as_i64()?);
        Some(self.sandbox.captcha_token(claims["ip"].as_str()?, end))
    }

    /// A solution: of the sandbox's challenge, and as far off the mark as the recorded one.
    fn solved(&self, text: &str) -> Option<String> {
        let recorded: Value = serde_json::from_slice(&BASE64_STANDARD.decode(text).ok()?).ok()?;
        let challenge = self.challenge.as_ref().filter(|_| recorded.get("solution").is_some())?;
        let mut solution = solver::solve(challenge);
        let off = recorded["solution"]["counter"].as_i64()? - RECORDED_COUNTER;
        solution["counter"] = json!(solution["counter"].as_i64()? + off);
        Some(word(&solver::payload(challenge, &solution)["payload"]))
    }
}

fn is_token(text: &str) -> bool {
    text.split('.').count() == 3
}

pub(super) fn word(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
