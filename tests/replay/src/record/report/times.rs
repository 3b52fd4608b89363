//! What the calendars say.

use super::{Findings, Subject, count, some};
use crate::{Recording, line};
use serde_json::Value;

pub(super) fn tell(subject: &Subject, findings: &mut Findings) {
    let calendars: Vec<&Recording> = subject
        .all
        .iter()
        .filter(|it| it.exchange.call() == "available-calendar" && it.exchange.scenario != "04-refusal")
        .collect();
    let (mut free, mut empty, mut failed) = (0_usize, Vec::new(), Vec::new());
    for recording in &calendars {
        let line = line(&recording.exchange);
        let offices = recording.exchange.sent("officeIds").as_str().unwrap_or_default().to_owned();
        if line.contains(" → days free: ") {
            free += 1;
        } else if line.contains(" → nothing free") {
            empty.push(offices);
        } else if recording.exchange.response.status != 429 {
            failed.push(format!("{}: {line}", recording.file));
        }
    }
    let mut lines = vec![format!("{} asked, {free} with free times", count(calendars.len(), "calendar"))];
    lines.extend((!empty.is_empty()).then(|| format!("nothing free at {}", some(&empty))));
    lines.extend(other_day(&calendars));
    findings.section("Free times", lines);
    for line in failed {
        findings.fails(line);
    }
}

/// Whether the times of another day than the first can be had: the widget opens days one by one.
fn other_day(calendars: &[&Recording]) -> Option<String> {
    let asked = calendars.iter().find(|it| it.exchange.scenario.ends_with("-day"))?;
    let wanted = asked.exchange.sent("slotsStartDate").as_str()?;
    let came = asked.exchange.response.body.get("slotsStartDate").and_then(Value::as_str);
    Some(match came {
        Some(day) if day == wanted => format!("the times of {wanted}, which was asked for, came"),
        Some(day) => {
            format!("the times of {wanted} were asked for; those of {day} came: was it booked meanwhile?")
        }
        None => {
            format!("the times of {wanted} were asked for; the answer does not say of which day they are")
        }
    })
}
