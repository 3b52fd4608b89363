//! `GET appointment/`: how an appointment stands. Also hands out a token, good for booking anew.

use serde_json::Value;

use super::{Question, key::Key, process};
use crate::{city::City, errors::Refusal};

pub(super) fn answer(city: &City, question: &Question) -> Result<Value, Refusal> {
    let key = Key::in_query(question)?;
    let appointment = city.work(|book| key.open(book))?;
    Ok(process::with_token(city, question, &appointment))
}
