//! Times are the office's (Europe/Berlin), whatever the device says, also over a change to or from summer time.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Europe::Berlin;

/// The day at the office.
#[must_use]
pub fn office_day(at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&Berlin).date_naive()
}

/// The time of day on the office's wall.
#[must_use]
pub fn office_time(at: DateTime<Utc>) -> NaiveTime {
    at.with_timezone(&Berlin).time()
}

/// The moment at which the office's clock shows this; the first of two when summer time ends.
#[must_use]
pub fn office_moment(clock: NaiveDateTime) -> Option<DateTime<Utc>> {
    Berlin.from_local_datetime(&clock).earliest().map(|it| it.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_in_winter_and_in_summer_is_the_one_on_the_offices_wall() {
        let winter = DateTime::from_timestamp(1_796_108_400, 0).unwrap();
        let summer = DateTime::from_timestamp(1_780_297_200, 0).unwrap();

        assert_eq!(office_time(winter).to_string(), "08:00:00");
        assert_eq!(office_day(winter).to_string(), "2026-12-01");
        assert_eq!(office_time(summer).to_string(), "09:00:00");
    }
}
