//! The calendar entry in an answer, in the shape of the recorded ones (a place on earth that is not the
//! office's included).

use chrono::TimeDelta;

use crate::{berlin, city::City, mail, record::AppointmentRecord};

/// Longest line in bytes; longer ones go on behind a space.
const LONGEST_LINE: usize = 74;

const HEAD: &str = "BEGIN:VCALENDAR\nX-LOTUS-CHARSET:UTF-8\nCALSCALE:GREGORIAN\nVERSION:2.0\n\
    PRODID:ZMS-Sandbox\n\
    X-WR-TIMEZONE:Europe/Berlin\nBEGIN:VTIMEZONE\nTZID:Europe/Berlin\nX-LIC-LOCATION:Europe/Berlin\n\
    BEGIN:DAYLIGHT\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nTZNAME:CEST\nDTSTART:19700329T020000\n\
    RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\n\
    BEGIN:STANDARD\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nTZNAME:CET\nDTSTART:19701025T030000\n\
    RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nEND:VTIMEZONE";

pub(super) fn write(city: &City, appointment: &AppointmentRecord) -> String {
    let number = &appointment.display_number;
    let (start, end) =
        (berlin::wall(appointment.start), berlin::wall(appointment.start + length(city, appointment)));
    let now = berlin::wall(city.now());
    let moment = "%Y%m%dT%H%M%S";
    let event = [
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}-{number}", start.format("%Y%m%d")),
        format!("LOCATION:{}", location(city, appointment)),
        "GEO:48.85299;2.36885".to_owned(),
        format!("SUMMARY: {} ", names(city, appointment).join(", ")),
        format!("DESCRIPTION:{}", description(city, appointment)),
        "CLASS:PUBLIC".to_owned(),
        format!("DTSTART;TZID=Europe/Berlin:{}", start.format(moment)),
        format!("DTEND;TZID=Europe/Berlin:{}", end.format(moment)),
        format!("DTSTAMP:{}", now.format(moment)),
        "BEGIN:VALARM\nACTION:DISPLAY".to_owned(),
        format!("DESCRIPTION:Termin: {number}"),
        "TRIGGER:-P1D\nEND:VALARM\nSTATUS:CONFIRMED\nEND:VEVENT\nEND:VCALENDAR".to_owned(),
    ];
    let lines = HEAD.lines().chain(event.iter().flat_map(|it| it.lines()));
    lines.map(folded).collect::<Vec<_>>().join("\r\n")
}

fn length(city: &City, appointment: &AppointmentRecord) -> TimeDelta {
    let minutes =
        city.catalogue.office(appointment.office_id).map_or(0, |office| office.slot_time_in_minutes);
    TimeDelta::minutes(i64::from(minutes) * i64::from(appointment.slot_count))
}

fn location(city: &City, appointment: &AppointmentRecord) -> String {
    let office = city.catalogue.office(appointment.office_id);
    let Some(provider) = office.and_then(|office| office.scope.as_ref()).map(|scope| &scope.provider) else {
        return String::new();
    };
    let it = &provider.contact;
    format!("{}: {} {}, {} {}", provider.display_name, it.street, it.street_number, it.postal_code, it.city)
}

fn names(city: &City, appointment: &AppointmentRecord) -> Vec<String> {
    appointment.services.iter().map(|it| city.catalogue.service_name(it.service_id).to_owned()).collect()
}

fn description(city: &City, appointment: &AppointmentRecord) -> String {
    let services = appointment.services.iter().zip(names(city, appointment));
    let services = services.map(|(it, name)| format!("{}x {name}", it.count)).collect::<Vec<_>>();
    format!(
        "Terminnummer: {}\\n\\nLeistung:\\n{}\\n\\nIhnen ist etwas dazwischengekommen? \
         Sagen Sie Ihren Termin ab: {}\\n",
        appointment.display_number,
        services.join(r"\n"),
        mail::manage_link(appointment, &city.page()),
    )
}

fn folded(line: &str) -> String {
    let mut length = 0;
    let mut folded = String::with_capacity(line.len());
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST_LINE {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(letter);
        length += letter.len_utf8();
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_goes_on_behind_a_space() {
        let folded = folded(&"ä".repeat(50));

        assert!(folded.split("\r\n").all(|line| line.len() <= LONGEST_LINE));
        assert_eq!(folded.replace("\r\n ", ""), "ä".repeat(50));
    }
}
