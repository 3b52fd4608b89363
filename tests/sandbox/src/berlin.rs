//! Days and hours as the office's wall clock shows them, whatever the machine's zone is.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Europe::Berlin;

/// The office's day at this moment.
pub(crate) fn day(moment: DateTime<Utc>) -> NaiveDate {
    wall(moment).date()
}

/// What the office's wall clock shows.
pub(crate) fn wall(moment: DateTime<Utc>) -> NaiveDateTime {
    moment.with_timezone(&Berlin).naive_local()
}

/// The Unix second at which the office's wall clock shows this. `None` in the hour that summer time leaves
/// out.
pub(crate) fn second(day: NaiveDate, time: NaiveTime) -> Option<i64> {
    Berlin.from_local_datetime(&day.and_time(time)).earliest().map(|it| it.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_o_clock_is_another_hour_of_the_world_in_summer() {
        let eight = NaiveTime::from_hms_opt(8, 0, 0).unwrap();
        let winter = second(NaiveDate::from_ymd_opt(2026, 12, 1).unwrap(), eight).unwrap();
        let summer = second(NaiveDate::from_ymd_opt(2027, 6, 1).unwrap(), eight).unwrap();

        assert_eq!(winter, 1_796_108_400);
        assert_eq!(winter % 86_400, 7 * 3600);
        assert_eq!(summer % 86_400, 6 * 3600);
    }
}
