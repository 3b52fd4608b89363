//! Times are the office's (Europe/Berlin), whatever the device says, also over a change to or from summer time.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
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
