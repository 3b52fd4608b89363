//! `GET my-appointments/`: what stands for a signed-in citizen, the soonest first; with `filterId` that one
//! alone. Only the refusal is recorded (`31-my-appointments-unauthenticated`); that confirmed ones alone are
//! listed is from the real server's source.

use serde_json::Value;

use super::{Question, process, unauthenticated};
use crate::{city::City, errors::Refusal, record::Status};

pub(super) fn answer(city: &City, question: &Question) -> Result<Value, Refusal> {
    let owner = question.citizen.as_deref().ok_or_else(unauthenticated)?;
    let only = question.word("filterId").and_then(|it| it.parse::<u32>().ok());
    let appointments = city.work(|book| Ok(book.owned_by(owner)?))?;
    let listed = appointments
        .iter()
        .filter(|it| it.status == Status::Confirmed && only.is_none_or(|id| it.process_id == id));
    Ok(listed.map(|it| process::known(city, it)).collect())
}
