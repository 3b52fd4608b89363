//! A question on its way to the city, as `web/http.rs` sends it from a browser.

#![expect(clippy::wildcard_enum_match_arm, reason = "a few cases are picked out of many")]

use buergertermin::{
    api::{Answer, Request, adapter},
    booking::{Problem, Question, Reply},
    config::{ApiKind, Config},
};
use chrono::{DateTime, NaiveDateTime, Utc};
use sandbox::Sandbox;
use ureq::{Agent, Body, http::Response};

/// To one of the city's two doors.
pub(super) struct Line {
    agent: Agent,
    api: String,
    /// At the gateway's, what a browser may not read is no answer.
    origin: Option<String>,
}

impl Line {
    pub(super) fn to(sandbox: &Sandbox, gateway: bool) -> Self {
        // Each question on a connection of its own: none is put a second time because an old one was closed.
        let config = Agent::config_builder().http_status_as_error(false).max_idle_connections(0);
        let door = if gateway { sandbox.gateway() } else { sandbox.portal() };
        Self {
            agent: config.build().new_agent(),
            api: format!("{door}/api/citizen/"),
            origin: gateway.then(|| sandbox.portal()),
        }
    }

    /// What comes, and the city's own time where it comes with it.
    pub(super) fn asks(&self, question: &Question) -> (Answer, Option<DateTime<Utc>>) {
        let request = adapter(ApiKind::Zms).write(question);
        let acts = request.body.is_some();
        match self.sends(request) {
            Ok((status, body, at)) => (Answer::Heard { status, body }, at.filter(|_| acts)),
            Err(why) => (Answer::Lost(why), None),
        }
    }

    fn sends(&self, request: Request) -> Result<(u16, String, Option<DateTime<Utc>>), String> {
        let query: Vec<String> =
            request.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let url = format!("{}{}?{}", self.api, request.path, query.join("&"));
        let origin = self.origin.as_deref();
        let answer = match request.body {
            None => with_origin(self.agent.get(&url), origin).call(),
            Some(body) => with_origin(self.agent.post(&url), origin)
                .header("Content-Type", "application/json")
                .send(body),
        };
        let mut answer: Response<Body> = answer.map_err(|it| it.to_string())?;
        if origin.is_some() && !answer.headers().contains_key("Access-Control-Allow-Origin") {
            return Err("not to be read from this origin".to_owned());
        }
        let at = answer.headers().get("Last-Modified").and_then(|it| moment(it.to_str().ok()?));
        let body = answer.body_mut().read_to_string().map_err(|it| it.to_string())?;
        Ok((answer.status().as_u16(), body, at))
    }
}

fn with_origin<T>(request: ureq::RequestBuilder<T>, origin: Option<&str>) -> ureq::RequestBuilder<T> {
    match origin {
        Some(origin) => request.header("Origin", origin),
        None => request,
    }
}

fn moment(header: &str) -> Option<DateTime<Utc>> {
    NaiveDateTime::parse_from_str(header, "%a, %d %b %Y %H:%M:%S GMT").ok().map(|it| it.and_utc())
}

/// The answer in the words of the booking, as `web/runtime.rs` reads it.
pub(super) fn read(config: &Config, question: &Question, answer: &Answer) -> Result<Reply, Problem> {
    let reply = adapter(config.api.kind).read(question, answer).map_err(|it| it.problem)?;
    match &reply {
        Reply::Catalogue(it) if !config.check_against(it).is_empty() => Err(Problem::Misconfigured),
        _ => Ok(reply),
    }
}
