//! What is told of a city, section by section, in plain words for its web team.

mod captcha;
mod catalogue;
mod configuration;
mod fields;
mod limits;
mod reach;
mod times;

use super::{City, Options, city::named};
use crate::Recording;
use buergertermin::booking::Office;
use std::fmt::Write;

/// A section of the report.
pub(super) struct Section {
    title: &'static str,
    lines: Vec<String>,
}

/// What the sections are about.
pub(super) struct Subject<'a> {
    pub(super) options: &'a Options,
    pub(super) all: &'a [Recording],
    /// Where the catalogue could be read.
    pub(super) city: Option<City<'a>>,
}

/// What was found: told where it belongs, and what would fail is gathered at the end.
#[derive(Default)]
pub(super) struct Findings {
    sections: Vec<Section>,
    fails: Vec<(String, Vec<String>)>,
}

impl Findings {
    pub(super) fn section(&mut self, title: &'static str, lines: Vec<String>) {
        self.sections.push(Section { title, lines });
    }

    /// The widget can't do this, or not well.
    pub(super) fn fails(&mut self, what: impl Into<String>) {
        self.fails.push((what.into(), Vec::new()));
    }

    /// The same at an office: those at which it is the same are told together.
    pub(super) fn fails_at(&mut self, office: &Office, what: impl Into<String>) {
        let what = what.into();
        match self.fails.iter_mut().find(|(it, _)| *it == what) {
            Some((_, offices)) => offices.push(named(office)),
            None => self.fails.push((what, vec![named(office)])),
        }
    }

    /// What would fail, each with where.
    fn failing(self) -> (Vec<Section>, Vec<String>) {
        let at = |(what, offices): (String, Vec<String>)| match offices.as_slice() {
            [] => what,
            offices => format!("{what}\n  {}", some(offices)),
        };
        let fails = self.fails.into_iter().map(at).collect();
        (self.sections, fails)
    }
}

pub(super) fn report(options: &Options, all: &[Recording], stopped: Option<&str>) -> String {
    let first = all.iter().find(|it| it.exchange.call() == "offices-and-services");
    let read = first.map(|it| City::read(&it.exchange));
    let mut findings = Findings::default();
    if let Some(Err(why)) = &read {
        findings.fails(format!("offices-and-services: the widget can't use the answer ({why})"));
    }
    let subject = Subject { options, all, city: read.and_then(Result::ok) };
    reach::tell(&subject, &mut findings);
    if let Some(city) = &subject.city {
        fields::tell(city, &mut findings);
        limits::tell(city, &mut findings);
        captcha::tell(&subject, city, &mut findings);
        catalogue::tell(city, &mut findings);
        times::tell(&subject, &mut findings);
    }
    let (mut sections, mut fails) = findings.failing();
    if fails.is_empty() {
        fails.push("nothing was found".to_owned());
    }
    sections.push(Section { title: "What the widget can't do with this city", lines: fails });
    if let Some(city) = &subject.city {
        sections.push(Section {
            title: "A configuration to begin with",
            lines: configuration::lines(options, city),
        });
    }
    text(options, all, stopped, &sections)
}

fn text(options: &Options, all: &[Recording], stopped: Option<&str>, sections: &[Section]) -> String {
    let (questions, folder) = (count(all.len(), "question"), options.out.display());
    let mut text = format!("{}\n{questions}, saved in {folder}\n", options.url);
    text.extend(stopped.map(|it| format!("Not everything was asked: {it}\n")));
    for Section { title, lines } in sections {
        // Writing into a String can't fail.
        let _ = write!(text, "\n{title}\n");
        for line in lines {
            let _ = writeln!(text, "  {}", line.replace('\n', "\n  "));
        }
    }
    let _ = write!(text, "\nWhat the widget makes of each answer: cargo xtask replay {folder}\n");
    text
}

/// The first few of a list, and how many more there are.
pub(super) fn some(names: &[String]) -> String {
    const SHOWN: usize = 5;
    let shown = names.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// `1 office`, `2 offices`.
pub(super) fn count(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}
