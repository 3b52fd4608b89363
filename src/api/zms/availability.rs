//! `GET available-calendar/`: the days that are free, and the times of one of them.

use super::{Failure, Request};
use crate::booking::{
    CalendarOffer, FreeDay, OfficeId, Problem, Slot, effect::Demand, order::ordered_by, time::office_day,
};
use chrono::{DateTime, NaiveDate};
use serde::Deserialize;
use std::ops::RangeInclusive;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Dto {
    available_days: Vec<DayDto>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DayDto {
    date: String,
    /// A list with commas of the offices that have free times on this day.
    #[serde(default, rename = "providerIDs")]
    provider_ids: Option<String>,
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

pub(super) fn write(demand: &Demand, from: NaiveDate, to: NaiveDate, day: Option<NaiveDate>) -> Request {
    let list = |numbers: Vec<u64>| numbers.iter().map(u64::to_string).collect::<Vec<_>>().join(",");
    let mut query = vec![
        ("startDate", from.to_string()),
        ("endDate", to.to_string()),
        ("officeIds", list(demand.offices.iter().map(|it| it.0).collect())),
        ("serviceIds", list(demand.wanted.iter().map(|it| it.service().0).collect())),
        ("serviceCounts", list(demand.wanted.iter().map(|it| it.count.into()).collect())),
    ];
    if let Some(day) = day {
        query.extend([("slotsStartDate", day.to_string()), ("slotsEndDate", day.to_string())]);
    }
    Request { path: "available-calendar/", query, body: None }
}

/// What was asked for, and nothing else: days outside the window, times of another day or of an office that was not asked
/// are left out. An answer of which nothing is left contradicts itself; it must not read as "nothing free".
pub(super) fn read(
    dto: &Dto,
    demand: &Demand,
    window: RangeInclusive<NaiveDate>,
) -> Result<CalendarOffer, Failure> {
    let mut days: Vec<FreeDay> = Vec::new();
    let mut slots: Vec<Slot> = Vec::new();
    for it in &dto.available_days {
        let day = day(it)?;
        if window.contains(&day.date) {
            let asked =
                |slot: &Slot| demand.offices.contains(&slot.office) && office_day(slot.start) == day.date;
            slots.extend(it.offices.iter().flat_map(slots_of).filter(asked));
            days.push(day);
        }
    }
    if days.is_empty() && !dto.available_days.is_empty() {
        return Err(Failure::new(
            Problem::Unexpected,
            "the calendar has none of the days that were asked for",
        ));
    }
    let mut days = ordered_by(days, |one, other| one.date.cmp(&other.date));
    days.dedup_by_key(|it| it.date);
    slots.sort_unstable();
    slots.dedup();
    Ok(CalendarOffer { days, slots })
}

fn day(day: &DayDto) -> Result<FreeDay, Failure> {
    let none = || Failure::new(Problem::Unexpected, "the calendar has a date that is none");
    let ids = day.provider_ids.iter().flat_map(|it| it.split(','));
    Ok(FreeDay {
        date: date(&day.date).ok_or_else(none)?,
        offices: ids.filter_map(|it| it.trim().parse().ok()).map(OfficeId).collect(),
    })
}

/// `2026-12-01`. Chrono's own reader knows every format there is, and each is downloaded.
fn date(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let date = NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
    parts.next().is_none().then_some(date)
}

fn slots_of(office: &OfficeDto) -> impl Iterator<Item = Slot> {
    let id = match &office.office_id {
        Id::Text(text) => text.parse().ok(),
        Id::Number(number) => Some(*number),
    };
    let starts = office.appointments.iter().filter_map(|it| DateTime::from_timestamp(*it, 0));
    id.into_iter().flat_map(move |it| starts.clone().map(move |start| Slot { start, office: OfficeId(it) }))
}
