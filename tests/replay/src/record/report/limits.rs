//! How much, how often and how long.

use super::{City, Findings, count, some};
use buergertermin::booking::Office;
use std::collections::BTreeMap;

/// Who gets a mail needs some minutes to read it.
const SHORT: u64 = 15;

pub(super) fn tell(city: &City, findings: &mut Findings) {
    let held = |it: &Office| city.scope_number(it, "reservationDuration");
    let within = |it: &Office| city.scope_number(it, "activationDuration");
    let slots = |it: &Office| it.most_slots.map(u64::from);
    let mails = |it: &Office| city.scope_number(it, "appointmentsPerMail");
    let lines = [
        values(city, "a time is held for so many minutes", held),
        values(city, "a confirmation is due within so many minutes of the reservation", within),
        values(city, "slots in one appointment, at most", slots),
        values(city, "appointments for one e-mail address, at most", mails),
        quantities(city),
    ];
    findings.section("Limits", lines.into_iter().flatten().collect());
    for office in city.catalogue.offices.iter().filter(|it| city.has_scope(it)) {
        durations(office, held(office), within(office), findings);
        amounts(city, office, findings);
    }
}

/// Which values a number has, and at how many offices.
fn values(city: &City, what: &str, value: impl Fn(&Office) -> Option<u64>) -> Option<String> {
    let mut values: BTreeMap<u64, usize> = BTreeMap::new();
    for value in city.catalogue.offices.iter().filter_map(value) {
        *values.entry(value).or_default() += 1;
    }
    let told: Vec<String> =
        values.iter().map(|(value, offices)| format!("{value} ({})", count(*offices, "office"))).collect();
    (!told.is_empty()).then(|| format!("{what}: {}", told.join(", ")))
}

fn quantities(city: &City) -> Option<String> {
    let often = city.catalogue.services.iter().filter(|it| it.max_quantity > 1);
    let often: Vec<String> = often.map(|it| format!("{} ({}×)", it.name, it.max_quantity)).collect();
    (!often.is_empty()).then(|| format!("more than once in one appointment: {}", some(&often)))
}

/// Both spans count from the reservation (CONTRACT, "reserve, update, preconfirm, confirm, cancel").
fn durations(office: &Office, held: Option<u64>, within: Option<u64>, findings: &mut Findings) {
    match held {
        Some(0) => findings.fails_at(office, "A time is held for 0 minutes: nothing can be booked"),
        None => findings.fails_at(office, "It is not said how long a time is held: nothing can be booked"),
        Some(_) => {}
    }
    match (held, within) {
        (Some(held), Some(within)) if within < held => findings.fails_at(
            office,
            format!(
                "A confirmation is due {within} min after the reservation, and a time is held for {held}: who books \
                 late gets no time to confirm"
            ),
        ),
        (_, Some(within)) if within < SHORT => {
            let what = format!("{within} min to confirm by mail, from the reservation on, are few");
            findings.fails_at(office, what);
        }
        _ => {}
    }
}

fn amounts(city: &City, office: &Office, findings: &mut Findings) {
    if city.scope_number(office, "appointmentsPerMail") == Some(1) {
        let what = "One appointment for each e-mail address: nobody can book a second one, or move the first";
        findings.fails_at(office, what);
    }
    let does = city.catalogue.relations.iter().filter(|it| it.office == office.id);
    let longest = does.map(|it| it.slots).max();
    if longest.zip(office.most_slots).is_some_and(|(longest, most)| longest > most) {
        let what =
            "Something takes more slots than an appointment may have: it can be booked alone and once only";
        findings.fails_at(office, what);
    }
}
