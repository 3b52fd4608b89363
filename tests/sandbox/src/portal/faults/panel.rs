//! The page on which faults are switched: forms alone, so that it works under the policy without any script.

use std::fmt::Write as _;

use super::{ROUTE, words};
use crate::{call::Call, city::City, faults::FaultRecord};

pub(in crate::portal) fn main(city: &City) -> String {
    let on = city.faults.list();
    let row = |call: Call| row(call, on.iter().find(|it| it.call == call));
    include_str!("../pages/faults.html")
        .replace("{{summary}}", &words::summary(on.len()))
        .replace("{{rows}}", &Call::ALL.into_iter().map(row).collect::<String>())
        .replace("{{off}}", if on.is_empty() { "" } else { include_str!("../pages/faults-off.html") })
        .replace("{{calls}}", &calls())
        .replace("{{faults}}", &faults())
        .replace("{{route}}", ROUTE)
}

fn row(call: Call, on: Option<&FaultRecord>) -> String {
    let (name, path) = (words::call(call), call.as_str());
    let state = on.map_or_else(
        || "keine".to_owned(),
        |it| {
            include_str!("../pages/faults-on.html")
                .replace("{{fault}}", &words::fault(it.fault))
                .replace("{{times}}", &words::times(it.times))
                .replace("{{call}}", path)
                .replace("{{name}}", name)
        },
    );
    format!("<tr><th scope=\"row\">{name} <code>{path}</code></th><td>{state}</td></tr>\n")
}

fn calls() -> String {
    Call::ALL.into_iter().map(|it| option(it.as_str(), words::call(it))).collect()
}

fn faults() -> String {
    let mut groups = String::new();
    for (heading, faults) in words::groups() {
        let options: String =
            faults.into_iter().map(|it| option(&it.to_string(), &words::fault_alone(it))).collect();
        write!(groups, "<optgroup label=\"{heading}\">\n{options}</optgroup>\n").unwrap_or_default();
    }
    groups
}

fn option(value: &str, label: &str) -> String {
    format!("<option value=\"{value}\">{label}</option>\n")
}
