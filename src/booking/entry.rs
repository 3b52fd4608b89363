//! The calendar file of an appointment (RFC 5545), under a neutral title: whoever looks over a shoulder does not learn what
//! it is about.
//!
//! It has the same UID as the entry in the appointment system's own mails (CONTRACT, "Calls"), so that a calendar keeps one
//! of the two, not both.
//!
//! | property | section | why |
//! |---|---|---|
//! | `CALSCALE:GREGORIAN` | 3.7.1 | the default, named since some programs look for it |
//! | no `METHOD` | 3.7.2 | so it is an entry, not a message. `PUBLISH` would need an `ORGANIZER` with a mail address (RFC 5546, 3.2.1), and the media type would have to name it, too. Outlook takes a file without it for published (MS-STANOICAL, V0078) |
//! | `CLASS:PRIVATE` | 3.8.1.3 | who shares a calendar shares this as "busy" |
//! | `LOCATION` | 3.8.1.7 | where to be, for maps and for whoever drives |
//! | `STATUS` | 3.8.1.11 | whether it stands |
//! | `DTEND` | 3.8.2.2 | must be later than `DTSTART` |
//! | `TRANSP:OPAQUE` | 3.8.2.7 | the time is taken |
//! | `UID` | 3.8.4.7 | as above |
//! | `DTSTAMP` | 3.8.7.2 | without `METHOD` it says when the entry was last revised; in UTC |

use super::{Appointment, AppointmentStatus, time::office_day};
use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Timelike, Utc};

/// What the entry says, in the language that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntryTexts {
    /// Its title.
    pub summary: String,
    /// Where: the office, or the home that is visited. Empty where that is not known.
    pub location: String,
    /// Its text.
    pub description: String,
}

/// How long an appointment lasts whose end the system does not tell.
const USUAL: TimeDelta = TimeDelta::minutes(30);
/// Longer lines are folded (RFC 5545, 3.1), in octets.
const LINE: usize = 75;

/// The file's content. Times are in UTC, so that no calendar has to know a time zone.
#[must_use]
pub fn calendar_file(appointment: &Appointment, texts: &EntryTexts, now: DateTime<Utc>) -> String {
    let told = appointment.end.filter(|it| *it > appointment.start);
    let end = told.unwrap_or(appointment.start + USUAL);
    let day = digits(office_day(appointment.start));
    let said = |name: &str, text: &str| {
        let text = escaped(text);
        (!text.is_empty()).then(|| format!("{name}:{text}"))
    };
    let own = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//buergertermin//DE".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{day}-{}", escaped(&appointment.number)),
        format!("DTSTAMP:{}", second(now)),
        format!("DTSTART:{}", second(appointment.start)),
        format!("DTEND:{}", second(end)),
        format!("STATUS:{}", status(appointment.status)),
        "CLASS:PRIVATE".to_owned(),
        "TRANSP:OPAQUE".to_owned(),
    ];
    let own_texts = [
        said("SUMMARY", &texts.summary),
        said("LOCATION", &texts.location),
        said("DESCRIPTION", &texts.description),
    ];
    let close = ["END:VEVENT".to_owned(), "END:VCALENDAR".to_owned()];
    own.into_iter().chain(own_texts.into_iter().flatten()).chain(close).map(|it| folded(&it)).collect()
}

const fn status(status: AppointmentStatus) -> &'static str {
    match status {
        AppointmentStatus::Reserved | AppointmentStatus::Preconfirmed => "TENTATIVE",
        AppointmentStatus::Confirmed => "CONFIRMED",
        AppointmentStatus::Cancelled => "CANCELLED",
    }
}

/// `20261201`. Chrono's own writer knows every format there is, and each is downloaded.
fn digits(day: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

fn second(at: DateTime<Utc>) -> String {
    format!("{}T{:02}{:02}{:02}Z", digits(at.date_naive()), at.hour(), at.minute(), at.second())
}

fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for it in text.trim().chars() {
        match it {
            '\\' | ';' | ',' => escaped.extend(['\\', it]),
            '\n' => escaped.push_str("\\n"),
            it if it.is_control() => {}
            it => escaped.push(it),
        }
    }
    escaped
}

/// A line and its end; what is longer goes on in the next one, behind a space.
fn folded(line: &str) -> String {
    let mut folded = String::new();
    let mut length = 0;
    for it in line.chars() {
        if length + it.len_utf8() > LINE {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(it);
        length += it.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::booking::{Line, OfficeId, Prose};

    fn appointment() -> Appointment {
        Appointment {
            number: "K0001".into(),
            status: AppointmentStatus::Confirmed,
            // 1 December 2026, 9 to 10 o'clock at the office.
            start: DateTime::from_timestamp(1_796_112_000, 0).unwrap(),
            end: DateTime::from_timestamp(1_796_115_600, 0),
            office: OfficeId(4),
            office_name: "Bürgerkoffer".into(),
            address: Line::default(),
            hint: Prose::default(),
            services: Vec::new(),
            remarks: Prose::default(),
            email: String::new(),
            noted: [String::new(), String::new()],
        }
    }

    fn file(texts: &EntryTexts) -> String {
        calendar_file(&appointment(), texts, DateTime::from_timestamp(1_795_512_600, 0).unwrap())
    }

    #[test]
    fn it_has_the_uid_of_the_systems_own_mails_and_times_that_need_no_zone() {
        let texts = EntryTexts { summary: "Termin bei Ihnen vor Ort".to_owned(), ..EntryTexts::default() };

        let lines: Vec<String> = file(&texts).split("\r\n").map(str::to_owned).collect();

        assert_eq!(
            lines,
            [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//buergertermin//DE",
                "CALSCALE:GREGORIAN",
                "BEGIN:VEVENT",
                "UID:20261201-K0001",
                "DTSTAMP:20261124T093000Z",
                "DTSTART:20261201T080000Z",
                "DTEND:20261201T090000Z",
                "STATUS:CONFIRMED",
                "CLASS:PRIVATE",
                "TRANSP:OPAQUE",
                "SUMMARY:Termin bei Ihnen vor Ort",
                "END:VEVENT",
                "END:VCALENDAR",
                ""
            ]
        );
    }

    #[test]
    fn an_end_that_is_none_counts_as_not_told() {
        let start = appointment().start;
        let odd = Appointment { end: Some(start), ..appointment() };

        let file = calendar_file(&odd, &EntryTexts::default(), start);

        assert!(file.contains("DTSTART:20261201T080000Z\r\nDTEND:20261201T083000Z\r\n"), "{file}");
    }

    #[test]
    fn what_is_not_confirmed_so_far_is_tentative() {
        let booked = Appointment { status: AppointmentStatus::Preconfirmed, ..appointment() };

        let file = calendar_file(&booked, &EntryTexts::default(), booked.start);

        assert!(file.contains("\r\nSTATUS:TENTATIVE\r\n"), "{file}");
    }

    #[test]
    fn signs_that_mean_something_in_such_a_file_are_escaped_and_no_line_is_too_long() {
        let texts = EntryTexts {
            location: "Rathaus; Platz 2, 45964\nEingang B".to_owned(),
            description: "ü".repeat(100),
            ..EntryTexts::default()
        };

        let file = file(&texts);

        assert!(file.contains("LOCATION:Rathaus\\; Platz 2\\, 45964\\nEingang B\r\n"), "{file}");
        assert!(file.split("\r\n").all(|it| it.len() <= 75), "{file}");
        assert!(file.replace("\r\n ", "").contains(&"ü".repeat(100)), "nothing is lost");
    }
}
