//! A process: what ZMS calls a reservation and the appointment that it becomes.

use super::{
    Failure, Request,
    catalogue::{ScopeDto, joined, prose},
    post,
};
use crate::booking::{
    Appointment, AppointmentStatus, Contact, Credentials, Line, OfficeId, Problem, Reservation, Slot,
    prose::line::{NAME, NUMBER},
    time::office_moment,
};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Dto {
    process_id: u64,
    /// A string of Unix seconds here; the calendar's are numbers (CONTRACT).
    timestamp: Timestamp,
    auth_key: String,
    #[serde(default)]
    email: Option<String>,
    #[serde(default)]
    office_name: Option<String>,
    #[serde(default)]
    office_id: Option<u64>,
    #[serde(default)]
    scope: Option<ScopeDto>,
    #[serde(default)]
    sub_request_counts: Vec<SubRequestDto>,
    #[serde(default)]
    service_name: Option<String>,
    #[serde(default)]
    service_count: Option<u32>,
    status: String,
    #[serde(default)]
    display_number: Option<String>,
    #[serde(default)]
    ics_content: Option<String>,
    #[serde(default)]
    custom_textfield: Option<String>,
    #[serde(default)]
    custom_textfield2: Option<String>,
}

#[derive(Deserialize)]
struct SubRequestDto {
    name: String,
    count: u32,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Timestamp {
    Text(String),
    Number(i64),
}

/// All fields every time: what is absent keeps what is there, and a fresh reservation holds a placeholder e-mail, to
/// which the key would be sent (CONTRACT, "Placeholder e-mail").
pub(super) fn update(credentials: &Credentials, contact: &Contact) -> Request {
    let [first, second] = &contact.remarks;
    post(
        "update-appointment/",
        &json!({
            "processId": credentials.process,
            "authKey": credentials.key,
            "familyName": contact.name,
            "email": contact.email,
            "telephone": contact.telephone,
            "customTextfield": first,
            "customTextfield2": second,
        }),
    )
}

pub(super) fn reservation(dto: Dto) -> Result<Reservation, Failure> {
    if dto.status != "reserved" {
        return Err(Failure::new(
            Problem::Unexpected,
            format!("reserving was answered with status {}", dto.status),
        ));
    }
    let scope = dto.scope.unwrap_or_default();
    Ok(Reservation {
        slot: Slot { start: dto.timestamp.read()?, office: OfficeId(dto.office_id.unwrap_or_default()) },
        credentials: Credentials { process: dto.process_id, key: dto.auth_key },
        minutes: scope.reservation_duration.unwrap_or_default(),
        activation_minutes: scope.activation_duration.unwrap_or_default(),
        rules: scope.rules(),
    })
}

pub(super) fn read(dto: Dto) -> Result<Appointment, Failure> {
    let scope = dto.scope.unwrap_or_default();
    Ok(Appointment {
        start: dto.timestamp.read()?,
        end: dto.ics_content.as_deref().and_then(end),
        number: number(dto.display_number.as_deref(), dto.process_id),
        status: status(&dto.status)?,
        office: OfficeId(dto.office_id.unwrap_or_default()),
        office_name: Line::new(&dto.office_name.unwrap_or_default(), NAME),
        hint: prose(scope.hint.as_deref()),
        remarks: prose(scope.info_for_appointment.as_deref()),
        address: address(scope),
        services: services(dto.service_name, dto.service_count, dto.sub_request_counts),
        email: dto.email.unwrap_or_default(),
        noted: [dto.custom_textfield, dto.custom_textfield2].map(Option::unwrap_or_default),
    })
}

/// The end of an appointment stands only in ZMS's own calendar entry: `DTEND;TZID=Europe/Berlin:20261201T100000`.
fn end(entry: &str) -> Option<DateTime<Utc>> {
    let line = entry.lines().find(|it| it.starts_with("DTEND"))?;
    let (_, local) = line.trim().split_once(':')?;
    let number = |from: usize, to: usize| local.get(from..to)?.parse::<u32>().ok();
    let day = NaiveDate::from_ymd_opt(i32::try_from(number(0, 4)?).ok()?, number(4, 6)?, number(6, 8)?)?;
    let at_the_office = day.and_hms_opt(number(9, 11)?, number(11, 13)?, number(13, 15)?)?;
    office_moment(at_the_office)
}

fn status(status: &str) -> Result<AppointmentStatus, Failure> {
    match status {
        "reserved" => Ok(AppointmentStatus::Reserved),
        "preconfirmed" => Ok(AppointmentStatus::Preconfirmed),
        "confirmed" => Ok(AppointmentStatus::Confirmed),
        "deleted" | "blocked" => Ok(AppointmentStatus::Cancelled),
        _ => Err(Failure::new(
            Problem::Unexpected,
            format!("an appointment has the status {status}, which we don't know"),
        )),
    }
}

fn number(said: Option<&str>, process: u64) -> Line {
    let said = Line::new(said.unwrap_or_default(), NUMBER);
    if said.is_empty() { Line::new(&process.to_string(), NUMBER) } else { said }
}

fn services(name: Option<String>, count: Option<u32>, more: Vec<SubRequestDto>) -> Vec<(Line, u32)> {
    let first = name.map(|it| (it, count.unwrap_or(1)));
    let all = first.into_iter().chain(more.into_iter().map(|it| (it.name, it.count)));
    all.map(|(name, count)| (Line::new(&name, NAME), count)).collect()
}

fn address(scope: ScopeDto) -> Line {
    let Some(contact) = scope.provider.and_then(|it| it.contact) else { return Line::default() };
    let lines =
        [joined([contact.street, contact.street_number]), joined([contact.postal_code, contact.city])];
    Line::joined(&lines, ", ")
}

impl Timestamp {
    fn read(&self) -> Result<DateTime<Utc>, Failure> {
        let seconds = match self {
            Self::Text(text) => text.parse().ok(),
            Self::Number(number) => Some(*number),
        };
        seconds.and_then(|it| DateTime::from_timestamp(it, 0)).ok_or_else(|| {
            Failure::new(Problem::Unexpected, "an appointment has a timestamp that is no time")
        })
    }
}
