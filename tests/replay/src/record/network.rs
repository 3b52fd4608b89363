//! The questions over HTTP. An answer of whatever status is an exchange; only what does not answer is an error.

use super::Options;
use crate::exchange::{Exchange, Request, Response};
use anyhow::{Context, Result};
use chrono::{DateTime, Utc};
use serde_json::{Map, Value};
use std::{
    sync::Arc,
    thread::sleep,
    time::{Duration, Instant, SystemTime},
};
use ureq::{
    Agent, Body,
    http::{self, HeaderMap},
    tls::{RootCerts, TlsConfig, TlsProvider},
};

/// The widget waits as long.
const PATIENCE: Duration = Duration::from_secs(20);
/// The catalogue of a very large city has half a megabyte.
const LARGEST: u64 = 20_000_000;

/// A city's API, asked slowly.
pub(super) struct Network {
    agent: Agent,
    url: String,
    origin: Option<String>,
    pause: Duration,
    /// When the last question was put.
    last: Option<Instant>,
    /// How many questions at most.
    pub(super) most: usize,
}

impl Network {
    pub(super) fn new(options: &Options) -> Result<Self> {
        let tls = TlsConfig::builder()
            .provider(TlsProvider::Rustls)
            .root_certs(RootCerts::PlatformVerifier)
            .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .build();
        let agent = Agent::config_builder()
            .tls_config(tls)
            .http_status_as_error(false)
            .timeout_global(Some(PATIENCE))
            .user_agent("buergertermin-record")
            .build()
            .new_agent();
        options.url.parse::<http::Uri>().with_context(|| format!("{} is no address", options.url))?;
        Ok(Self {
            agent,
            url: options.url.clone(),
            origin: options.origin.clone(),
            pause: options.pause,
            last: None,
            most: options.most,
        })
    }

    pub(super) fn ask(
        &mut self,
        name: &str,
        method: &str,
        call: &str,
        query: &[(&str, String)],
    ) -> Result<Exchange> {
        if let Some(last) = self.last {
            sleep(self.pause.saturating_sub(last.elapsed()));
        }
        let start = Instant::now();
        self.last = Some(start);
        let headers = self.headers(method);
        let question = self.request(method, call, query, &headers)?;
        let hint = || {
            format!(
                "{}{call} does not answer. Is the address right, and does this machine reach it?",
                self.url
            )
        };
        let mut answer = self.agent.run(question).with_context(hint)?;
        let response = response(&mut answer).with_context(hint)?;
        let text = |pairs: &[(&str, String)]| -> Map<String, Value> {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone().into())).collect()
        };
        Ok(Exchange {
            scenario: name.to_owned(),
            note: None,
            recorded: now().format("%Y-%m-%dT%H:%M:%S+0000").to_string(),
            request: Request {
                method: method.to_owned(),
                path: format!("{}{call}", self.path()),
                query: Some(text(query)),
                headers: Some(text(&headers)),
                body: Value::Null,
            },
            response,
            seconds: (start.elapsed().as_secs_f64() * 1_000.0).round() / 1_000.0,
        })
    }

    fn headers(&self, method: &str) -> Vec<(&'static str, String)> {
        let mut headers = vec![("Accept", "application/json".to_owned())];
        headers.extend(self.origin.clone().map(|it| ("Origin", it)));
        if method == "OPTIONS" {
            headers.push(("Access-Control-Request-Method", "POST".to_owned()));
            headers.push(("Access-Control-Request-Headers", "content-type".to_owned()));
        }
        headers
    }

    fn request(
        &self,
        method: &str,
        call: &str,
        query: &[(&str, String)],
        headers: &[(&str, String)],
    ) -> Result<http::Request<()>> {
        // Dates, numbers and commas: nothing that would have to be encoded.
        let query: Vec<String> = query.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mark = if query.is_empty() { "" } else { "?" };
        let mut request = http::Request::builder().method(method).uri(format!(
            "{}{call}{mark}{}",
            self.url,
            query.join("&")
        ));
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        request.body(()).context("the question can't be put; is the origin a plain address?")
    }

    /// The part of the address behind the host.
    fn path(&self) -> &str {
        let rest = self.url.split_once("://").map_or(self.url.as_str(), |(_, it)| it);
        rest.find('/').and_then(|it| rest.get(it..)).unwrap_or("/")
    }
}

fn response(answer: &mut http::Response<Body>) -> Result<Response> {
    let status = answer.status().as_u16();
    let headers = headers(answer.headers());
    let text = answer.body_mut().with_config().limit(LARGEST).lossy_utf8(true).read_to_string()?;
    let body = serde_json::from_str(&text).unwrap_or(Value::String(text));
    Ok(Response { status, headers: Some(headers), body })
}

/// As they came, without what tells one visitor from another.
fn headers(came: &HeaderMap) -> Map<String, Value> {
    let kept = came.iter().filter(|(name, _)| *name != http::header::SET_COOKIE);
    let named = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        (as_written(name.as_str()), String::from_utf8_lossy(value.as_bytes()).into_owned().into())
    };
    kept.map(named).collect()
}

/// `last-modified` as people write it.
fn as_written(name: &str) -> String {
    let word = |it: &str| {
        let mut letters = it.chars();
        letters.next().map(|it| it.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
    };
    name.split('-').map(word).collect::<Vec<_>>().join("-")
}

fn now() -> DateTime<Utc> {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    DateTime::from_timestamp(i64::try_from(since.as_secs()).unwrap_or_default(), 0).unwrap_or_default()
}
