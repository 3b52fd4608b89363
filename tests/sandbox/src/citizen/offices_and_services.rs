//! `GET offices-and-services/`: the catalogue, as the seed has it.

use serde_json::Value;

use super::Question;
use crate::{city::City, errors::Refusal};

#[expect(clippy::unnecessary_wraps, reason = "the shape of a call")]
pub(super) fn answer(city: &City, _: &Question) -> Result<Value, Refusal> {
    Ok(city.catalogue.page.clone())
}
