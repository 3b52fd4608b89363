//! Whether a proof of work is demanded, and whether it is one that the widget can give.

use super::{City, Findings, Subject, some};
use crate::record::city::named;
use buergertermin::{api::altcha::Work, booking::proof::Riddle};

pub(super) fn tell(subject: &Subject, city: &City, findings: &mut Findings) {
    let offices: Vec<String> = city.captcha_offices().map(named).collect();
    if offices.is_empty() {
        return findings.section("Captcha", vec!["no office demands one".to_owned()]);
    }
    let mut lines = vec![format!("demanded by {}", some(&offices))];
    match subject.all.iter().find(|it| it.exchange.call() == "captcha-challenge") {
        None => lines.push("which algorithm it has was not asked".to_owned()),
        Some(asked) => match Work::new(&Riddle(asked.exchange.response.body.to_string())) {
            Ok(_) => lines.push("the visitor's device can solve it by itself".to_owned()),
            Err(why) => findings.fails(format!(
                "captcha-challenge: HTTP {}, {why}: nothing can be booked at {}",
                asked.exchange.response.status,
                some(&offices)
            )),
        },
    }
    findings.section("Captcha", lines);
}
