//! When an office is open, as a week's pattern, and the periods that follow from it.

use chrono::{NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, de::Error};

use crate::{berlin, slots::Period};

/// Opening hours of one office on some weekdays. Those of one office must not overlap: desks are counted from
/// 0 in each.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Opening {
    pub(crate) office_id: u32,
    #[serde(deserialize_with = "weekdays")]
    weekdays: Vec<Weekday>,
    #[serde(deserialize_with = "time")]
    from: NaiveTime,
    #[serde(deserialize_with = "time")]
    to: NaiveTime,
    #[serde(default)]
    valid_from: Option<Day>,
    #[serde(default)]
    valid_to: Option<Day>,
    workstations: u32,
    several_slots: bool,
    bookable_from_days: i64,
    bookable_to_days: i64,
}

impl Opening {
    /// The opening period on this day, if it is one of these hours' days and may be booked today.
    pub(crate) fn period(&self, day: NaiveDate, today: NaiveDate, slot_minutes: u32) -> Option<Period> {
        let ahead = (day - today).num_days();
        let bookable = (self.bookable_from_days..=self.bookable_to_days).contains(&ahead);
        if !bookable || !self.is_open_on(day) {
            return None;
        }
        Some(Period {
            opens: berlin::second(day, self.from)?,
            closes: berlin::second(day, self.to)?,
            slot_seconds: i64::from(slot_minutes) * 60,
            workstations: self.workstations,
            several_slots: self.several_slots,
        })
    }

    fn is_open_on(&self, day: NaiveDate) -> bool {
        let begun = self.valid_from.as_ref().is_none_or(|first| first.0 <= day);
        let lasting = self.valid_to.as_ref().is_none_or(|last| day <= last.0);
        begun && lasting && self.weekdays.contains(&chrono::Datelike::weekday(&day))
    }
}

/// A day as the seed writes it, `2026-12-01`.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Day(pub(crate) NaiveDate);

impl TryFrom<String> for Day {
    type Error = chrono::ParseError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse().map(Self)
    }
}

fn weekdays<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<Weekday>, D::Error> {
    let names = Vec::<String>::deserialize(from)?;
    names
        .iter()
        .map(|name| name.parse().map_err(|_| D::Error::custom(format!("no weekday: {name}"))))
        .collect()
}

fn time<'de, D: serde::Deserializer<'de>>(from: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(from)?;
    NaiveTime::parse_from_str(&text, "%H:%M").map_err(D::Error::custom)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn tuesday_morning() -> Opening {
        serde_json::from_value(json!({
            "officeId": 1, "weekdays": ["tue"], "from": "08:00", "to": "12:00", "validTo": "2026-12-31",
            "workstations": 3, "severalSlots": true, "bookableFromDays": 1, "bookableToDays": 90
        }))
        .unwrap()
    }

    fn period(day: &str, today: &str) -> Option<Period> {
        tuesday_morning().period(day.parse().unwrap(), today.parse().unwrap(), 10)
    }

    #[test]
    fn an_office_is_open_on_its_weekday_only() {
        assert_eq!(period("2026-12-01", "2026-11-24").unwrap().opens, 1_796_108_400);
        assert_eq!(period("2026-12-02", "2026-11-24"), None);
    }

    #[test]
    fn a_day_too_near_or_too_far_is_not_bookable_yet() {
        assert_eq!(period("2026-12-01", "2026-12-01"), None);
        assert_eq!(period("2026-12-01", "2026-09-01"), None);
    }

    #[test]
    fn opening_hours_end_with_their_last_day() {
        assert!(period("2026-12-29", "2026-12-01").is_some());
        assert_eq!(period("2027-01-05", "2026-12-01"), None);
    }
}
