//! Number and key of an appointment: who has both may see and change it.

use serde_json::Value;

use super::{Question, wish};
use crate::{
    errors::{ErrorCode, Refusal},
    record::{AppointmentRecord, Status},
    store::Book,
};

/// What opens an appointment.
pub(super) struct Key {
    process_id: u32,
    auth_key: String,
}

impl Key {
    /// From the body of a question.
    pub(super) fn in_body(question: &Question) -> Result<Self, Refusal> {
        Self::read(wish::number(question.field("processId")), question.field("authKey").as_str())
    }

    /// From behind the question mark.
    pub(super) fn in_query(question: &Question) -> Result<Self, Refusal> {
        let process_id = question.word("processId").map(Value::from);
        Self::read(process_id.as_ref().and_then(wish::number), question.word("authKey"))
    }

    fn read(process_id: Option<u32>, auth_key: Option<&str>) -> Result<Self, Refusal> {
        let process_id = process_id.filter(|it| *it > 0);
        let auth_key = auth_key.filter(|key| is_key(key));
        let codes = [
            process_id.is_none().then_some(ErrorCode::InvalidProcessId),
            auth_key.is_none().then_some(ErrorCode::InvalidAuthKey),
        ];
        match (process_id, auth_key) {
            (Some(process_id), Some(key)) => Ok(Self { process_id, auth_key: key.to_owned() }),
            _ => Err(Refusal::checked(codes.into_iter().flatten().collect())),
        }
    }

    /// The appointment that it opens. One that lapsed and one that never was cannot be told apart.
    pub(super) fn open(&self, book: &Book) -> Result<AppointmentRecord, Refusal> {
        let found = book.find(self.process_id)?.filter(|it| it.status != Status::Blocked);
        let appointment = found.ok_or_else(|| Refusal::thrown(ErrorCode::AppointmentNotFound))?;
        if appointment.auth_key == self.auth_key {
            Ok(appointment)
        } else {
            Err(Refusal::thrown(ErrorCode::AuthKeyMismatch))
        }
    }
}

/// 64 hex digits; old keys have 4.
fn is_key(text: &str) -> bool {
    matches!(text.len(), 4 | 64) && text.chars().all(|it| it.is_ascii_hexdigit())
}
