//! The route that switches faults on and off, for forms and for programs. Its page is `/faults`.
//!
//! | question | what it does | answer |
//! |---|---|---|
//! | `GET /sandbox/faults` | nothing | the list |
//! | `POST /sandbox/faults` | switches one on, or with `fault=off` off | to JSON the list, to a form the page |
//! | `DELETE /sandbox/faults` | switches all off | the list |
//!
//! The list is JSON, `[{"call": "reserve-appointment", "fault": "html-502-after", "times": 1}]`; `times` is
//! `null` for a fault that stays until it is switched off. A POST sends the same names, as JSON or as a form:
//!
//! | name | what |
//! |---|---|
//! | `call` | one of [`Call::ALL`]; left out only where `off` means all |
//! | `fault` | the word of a [`Fault`], or `off` |
//! | `when` | `after` for a failure after the server has acted, as the ending `-after` says it as well |
//! | `times` | how often, from 1; left out or empty until it is switched off |
//!
//! Only the portal's own pages may change anything, and programs, which have no origin. What can't be
//! understood is a 400 that says why.

mod panel;
mod words;

use axum::{
    Form, RequestExt as _,
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderValue, Method, StatusCode, header},
    response::Response,
};
use serde::Deserialize;
use serde_json::{Value, json};

pub(super) use self::panel::main;
use super::Page;
use crate::{
    call::Call,
    city::City,
    faults::{Fault, FaultRecord},
};

pub(super) const PAGE: &str = "/faults";
pub(super) const ROUTE: &str = "/sandbox/faults";
/// Where the page lists what is on.
const SWITCHED_ON: &str = "/faults#on";
/// In place of a fault's word.
const OFF: &str = "off";
/// Far more than any order.
const LONGEST_BODY: usize = 1 << 16;

/// What a POST says.
#[derive(Deserialize)]
struct Order {
    call: Option<String>,
    fault: String,
    when: Option<String>,
    #[serde(default)]
    times: Value,
}

pub(super) async fn answer(city: &City, request: Request) -> Response {
    let foreign = request.headers().get(header::ORIGIN).is_some_and(|origin| !city.is_portal(origin));
    match *request.method() {
        Method::GET => list(city),
        Method::POST | Method::DELETE if foreign => {
            refused(StatusCode::FORBIDDEN, "only the portal's own pages may switch faults")
        }
        Method::DELETE => {
            city.faults.switch_all_off();
            list(city)
        }
        Method::POST => match ordered(city, request).await {
            Ok(response) => response,
            Err(why) => refused(StatusCode::BAD_REQUEST, &why),
        },
        _ => refused(StatusCode::METHOD_NOT_ALLOWED, "there are GET, POST and DELETE"),
    }
}

async fn ordered(city: &City, request: Request) -> Result<Response, String> {
    let content_type = request.headers().get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok());
    if content_type.is_some_and(|it| it.contains("json")) {
        let body = to_bytes(request.into_body(), LONGEST_BODY).await.map_err(|it| it.to_string())?;
        obey(city, &serde_json::from_slice(&body).map_err(|it| it.to_string())?)?;
        return Ok(list(city));
    }
    let Form(order) = request.extract::<Form<Order>, _>().await.map_err(|it| it.to_string())?;
    obey(city, &order)?;
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    response.headers_mut().insert(header::LOCATION, HeaderValue::from_static(SWITCHED_ON));
    Ok(response)
}

fn obey(city: &City, order: &Order) -> Result<(), String> {
    let call =
        order.call.as_deref().map(|name| Call::parse(name).ok_or_else(|| no_call(name))).transpose()?;
    match (call, order.fault.as_str()) {
        (None, OFF) => city.faults.switch_all_off(),
        (Some(call), OFF) => city.faults.switch_off(call),
        (None, _) => return Err(no_call("")),
        (Some(call), _) => city.faults.switch_on(call, order.fault()?, order.times()?),
    }
    Ok(())
}

impl Order {
    fn fault(&self) -> Result<Fault, String> {
        let word = &self.fault;
        let unknown =
            || format!("there is no fault `{word}`. There are `break`, `html-502`, `slow-3s` and others");
        let fault = Fault::parse(word).ok_or_else(unknown)?;
        match (fault, self.when.as_deref()) {
            (Fault::Before(failure), Some("after")) => Ok(Fault::After(failure)),
            (_, None | Some("before" | "after")) => Ok(fault),
            (_, Some(other)) => Err(format!("`when` is `before` or `after`, not `{other}`")),
        }
    }

    fn times(&self) -> Result<Option<u32>, String> {
        let word = self.times.as_str().map_or_else(|| self.times.to_string(), str::to_owned);
        if self.times.is_null() || word.is_empty() {
            return Ok(None);
        }
        let times = word.parse().ok().filter(|it| *it > 0);
        times.map(Some).ok_or_else(|| format!("`times` is a number from 1, or nothing, not `{word}`"))
    }
}

fn no_call(name: &str) -> String {
    let names: Vec<&str> = Call::ALL.into_iter().map(Call::as_str).collect();
    format!("there is no call `{name}`. There are {}", names.join(", "))
}

fn list(city: &City) -> Response {
    let page = |it: FaultRecord| json!({ "call": it.call.as_str(), "fault": it.fault.to_string(), "times": it.times });
    let list: Value = city.faults.list().into_iter().map(page).collect();
    Page::found("application/json", list.to_string()).sent()
}

fn refused(status: StatusCode, why: &str) -> Response {
    Page { status, ..Page::found("text/plain; charset=utf-8", format!("{why}\n")) }.sent()
}
