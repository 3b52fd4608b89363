//! What fits together in the catalogue, and what does not.

use super::{City, Findings, count, some};
use crate::record::city::number;
use buergertermin::booking::{OfficeId, Service, ServiceId};
use std::collections::BTreeSet;

pub(super) fn tell(city: &City, findings: &mut Findings) {
    let catalogue = &city.catalogue;
    let mut lines = vec![format!(
        "{}, {}, {}",
        count(catalogue.offices.len(), "office"),
        count(catalogue.services.len(), "service"),
        count(city.list("relations").count(), "relation")
    )];
    for office in catalogue.offices.iter().filter(|it| !city.has_scope(it)) {
        findings.fails_at(office, "No scope: what is asked for there is unknown until a time is reserved");
    }
    let hidden = city.list("relations").filter(|it| it.get("public") == Some(&false.into())).count();
    if hidden > 0 {
        lines.push(format!("{} not public: never offered", count(hidden, "relation")));
    }
    lines.extend(unknown(city));
    let idle: Vec<String> = nobody_does(city).into_iter().map(called).collect();
    if !idle.is_empty() {
        lines.push(format!(
            "{} that no office does: never offered: {}",
            count(idle.len(), "service"),
            some(&idle)
        ));
    }
    lines.extend(variants(city));
    findings.section("The catalogue", lines);
    if catalogue.offices.iter().all(|it| catalogue.matters(&catalogue.at(&[it.id])).next().is_none()) {
        findings.fails("No office does any service: nothing can be booked");
    }
}

fn called(service: &Service) -> String {
    format!("{} ({})", service.name, service.id.0)
}

/// Relations that lead nowhere.
fn unknown(city: &City) -> Option<String> {
    let nowhere = city.list("relations").filter(|it| {
        let office = number(it, "officeId").and_then(|it| city.catalogue.office(OfficeId(it)));
        let service = number(it, "serviceId").and_then(|it| city.catalogue.service(ServiceId(it)));
        office.is_none() || service.is_none()
    });
    let number = nowhere.count();
    (number > 0).then(|| {
        format!("{} to an office or service that is not listed: left out", count(number, "relation"))
    })
}

/// Services that are neither done by an office themselves nor by one of their variants.
fn nobody_does<'a>(city: &'a City) -> Vec<&'a Service> {
    let all: Vec<OfficeId> = city.catalogue.offices.iter().map(|it| it.id).collect();
    let done = city.catalogue.at(&all);
    city.catalogue.services.iter().filter(|it| city.catalogue.family(it.id, &done).is_empty()).collect()
}

fn variants(city: &City) -> Vec<String> {
    let catalogue = &city.catalogue;
    let roots: BTreeSet<ServiceId> =
        catalogue.services.iter().filter(|it| it.variant.is_some()).filter_map(|it| it.root).collect();
    let names: Vec<String> = roots.iter().filter_map(|it| catalogue.service(*it)).map(called).collect();
    let known = (!names.is_empty())
        .then(|| format!("{} with variants: {}", count(names.len(), "service"), some(&names)));
    let strange: BTreeSet<u64> = city
        .list("services")
        .filter_map(|it| number(it, "variantId"))
        .filter(|it| !(1..=7).contains(it))
        .collect();
    let strange = (!strange.is_empty()).then(|| {
        format!("variants that the widget does not know, and calls by their service's name: {strange:?}")
    });
    known.into_iter().chain(strange).collect()
}
