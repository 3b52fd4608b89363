//! What each office asks for, and which of its fields could carry the address of a visit.

use super::{City, Findings, count, some};
use crate::record::city::named;
use buergertermin::{
    booking::{ContactRules, CustomField, Office},
    config::asks_for_a_reason,
};

/// In the label of a field that an address belongs into.
const ADDRESS: [&str; 8] =
    ["adresse", "anschrift", "straße", "strasse", "hausnummer", "wohnort", "address", "street"];
/// In the name of an office that stands for visits.
const VISIT: [&str; 5] = ["hausbesuch", "koffer", "besuch", "vor ort", "home visit"];

pub(super) fn tell(city: &City, findings: &mut Findings) {
    let mut kinds: Vec<(String, Vec<String>)> = Vec::new();
    for office in city.catalogue.offices.iter().filter(|it| city.has_scope(it)) {
        let asked = asked(&office.rules);
        match kinds.iter_mut().find(|(it, _)| *it == asked) {
            Some((_, names)) => names.push(named(office)),
            None => kinds.push((asked, vec![named(office)])),
        }
    }
    let lines = kinds.iter().map(|(asked, names)| format!("{asked}\n  {}", some(names)));
    findings.section("What the offices ask for", lines.collect());
    findings.section("Where the address of a visit could go", addresses(city));
    for (office, index, field) in fields(city) {
        let number = index + 1;
        if asks_for_a_reason(&field.label) {
            let label = &field.label;
            findings.fails_at(
                office,
                format!(
                    "Field {number} asks for a reason (\"{label}\"), which the widget never does: rename it. Where a \
                     template of visits fills it, nobody sees its label"
                ),
            );
        }
        if field.required && field.label.is_empty() {
            let what = format!("Field {number} is required and has no label: nobody knows what to write");
            findings.fails_at(office, what);
        }
    }
}

fn asked(rules: &ContactRules) -> String {
    let telephone = match rules.telephone {
        None => "no telephone",
        Some(false) => "telephone may be given",
        Some(true) => "telephone required",
    };
    let email = if rules.email_required { "e-mail required" } else { "e-mail may be left out" };
    let fields = rules.custom.iter().flatten().map(|it| {
        let must = if it.required { "required" } else { "may be left out" };
        format!("\"{}\" {must}", it.label)
    });
    [email.to_owned(), telephone.to_owned()].into_iter().chain(fields).collect::<Vec<_>>().join(", ")
}

/// All free fields that are switched on.
fn fields<'a>(city: &'a City) -> impl Iterator<Item = (&'a Office, usize, &'a CustomField)> {
    city.catalogue.offices.iter().flat_map(|office| {
        let fields = office.rules.custom.iter().enumerate();
        fields.filter_map(move |(index, field)| Some((office, index, field.as_ref()?)))
    })
}

fn addresses(city: &City) -> Vec<String> {
    let best: Vec<String> = fields(city)
        .filter(|(_, _, field)| has(&field.label, &ADDRESS))
        .map(|(office, index, field)| format!("{}, field {}: \"{}\"", named(office), index + 1, field.label))
        .collect();
    let both = city.catalogue.offices.iter().filter(|it| it.rules.custom.iter().all(Option::is_some));
    let both: Vec<String> = both.map(named).collect();
    let by_label = match best.as_slice() {
        [] => "no field is called by an address".to_owned(),
        best => format!("called by an address: {}", some(best)),
    };
    let by_number = match both.as_slice() {
        [] => "no office has both free fields: address and contact would have to share one".to_owned(),
        both => format!("{} with both free fields: {}", count(both.len(), "office"), some(both)),
    };
    vec![by_label, by_number]
}

/// The office that is most likely for visits: by its name, then by its fields.
pub(super) fn for_visits<'a>(city: &'a City) -> Option<&'a Office> {
    let able = || city.catalogue.offices.iter().filter(|it| it.rules.custom.iter().any(Option::is_some));
    let labelled = |it: &&Office| it.rules.custom.iter().flatten().any(|it| has(&it.label, &ADDRESS));
    able().find(|it| has(&it.name, &VISIT)).or_else(|| able().find(labelled))
}

/// Whether one of these words stands in it, be it as a part of another one.
fn has(text: &str, words: &[&str]) -> bool {
    let text = text.to_lowercase();
    words.iter().any(|it| text.contains(it))
}
