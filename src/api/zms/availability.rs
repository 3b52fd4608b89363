//! `GET available-calendar/`: the days that are free, and the times of one of them.

use super::{Failure, Request};
use crate::booking::{CalendarOffer, OfficeId, Problem, ServiceId, Slot};
use chrono::{DateTime, NaiveDate};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Dto {
    available_days: Vec<DayDto>,
}

#[derive(Deserialize)]
struct DayDto {
    date: String,
    #[serde(default)]
    offices: Vec<OfficeDto>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct OfficeDto {
    /// A string here, a number everywhere else (CONTRACT).
    office_id: Id,
    appointments: Vec<i64>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Id {
    Text(String),
    Number(u64),
}

pub(super) fn write(
    office: OfficeId,
    service: ServiceId,
    from: NaiveDate,
    to: NaiveDate,
    day: Option<NaiveDate>,
) -> Request {
    let mut query = vec![
        ("startDate", from.to_string()),
        ("endDate", to.to_string()),
        ("officeIds", office.0.to_string()),
        ("serviceIds", service.0.to_string()),
        ("serviceCounts", "1".to_owned()),
    ];
    if let Some(day) = day {
        query.extend([("slotsStartDate", day.to_string()), ("slotsEndDate", day.to_string())]);
    }
    Request { path: "available-calendar/", query, body: None }
}

pub(super) fn read(dto: &Dto) -> Result<CalendarOffer, Failure> {
    let mut days: Vec<NaiveDate> = dto.available_days.iter().map(date).collect::<Result<_, _>>()?;
    days.sort_unstable();
    days.dedup();
    let mut slots: Vec<Slot> =
        dto.available_days.iter().flat_map(|it| &it.offices).flat_map(slots_of).collect();
    slots.sort_unstable();
    Ok(CalendarOffer { days, slots })
}

fn date(day: &DayDto) -> Result<NaiveDate, Failure> {
    day.date.parse().map_err(|_| Failure::new(Problem::Unexpected, "the calendar has a date that is none"))
}

fn slots_of(office: &OfficeDto) -> impl Iterator<Item = Slot> {
    let id = match &office.office_id {
        Id::Text(text) => text.parse().ok(),
        Id::Number(number) => Some(*number),
    };
    let starts = office.appointments.iter().filter_map(|it| DateTime::from_timestamp(*it, 0));
    id.into_iter().flat_map(move |it| starts.clone().map(move |start| Slot { start, office: OfficeId(it) }))
}
