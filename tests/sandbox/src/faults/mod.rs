//! Faults that can be switched on: for a call, for some times or until they are switched off.
//!
//! A fault stands before everything else: before the guard, and before the API has looked at the question.
//! What fails *before* the server acts is noted and reaches nothing; what fails *after* is answered as ever,
//! and the answer is lost. Preflights never fail: after one that did, a browser would not ask.
//!
//! ```text
//! fault        what there is, each with a short word: `html-502`, `break-after`
//! failure      what comes in place of an answer, and its word
//! switched_on  which calls fail now, and how often
//! stand_in     what is sent
//! ```

mod failure;
mod fault;
mod stand_in;
mod switched_on;

use axum::{extract::Request, response::Response};

pub(crate) use self::switched_on::Faults;
pub use self::{failure::Failure, fault::Fault, switched_on::FaultRecord};
use crate::{citizen, city::City, line::Line, record::Door};

/// Marks an answer that the gateway must not give its leave to read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unreadable;

/// Answers a question to the API, unless it is told to fail.
pub(crate) async fn answer(city: &City, door: Door, request: Request) -> Response {
    let call = citizen::call(request.uri().path());
    let Some(fault) = city.faults.next(call, door) else {
        return citizen::answer(city, door, request).await;
    };
    let line = Line::of(&request);
    match fault {
        Fault::Slow(by) => {
            let response = citizen::answer(city, door, request).await;
            tokio::time::timeout(by, city.ends()).await.ok();
            response
        }
        Fault::Opaque => {
            let mut response = citizen::answer(city, door, request).await;
            response.extensions_mut().insert(Unreadable);
            response
        }
        Fault::Before(failure) => {
            citizen::note(city, door, request).await;
            stand_in::answer(city, failure, call, line, None).await
        }
        Fault::After(failure) => {
            let lost = citizen::answer(city, door, request).await;
            stand_in::answer(city, failure, call, line, Some(lost)).await
        }
    }
}
