//! A city's configuration, checked as the running widget checks it: every fault at once, each with its path in the file.

use crate::{Recording, exchange};
use anyhow::{Context, Result};
use buergertermin::{
    api::adapter,
    booking::{Catalogue, Question, Reply},
    config::{ApiKind, Config},
};
use std::path::Path;

/// How the checker is used.
pub const HELP: &str = "\
cargo xtask check-config FILE [--recorded FOLDER]

Checks a configuration as the running widget does: every fault at once, each with its path in the file. With the folder that
`cargo xtask record URL` wrote, it is held against the offices and fields of your own appointment system as well.";

/// What came of checking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// With these nothing can be booked.
    pub faults: Vec<String>,
    /// These stop no more than the office that they name.
    pub remarks: Vec<String>,
    /// Whether it was held against a catalogue.
    pub against_catalogue: bool,
}

/// Checks the text of a configuration, and holds it against a catalogue if there is one.
#[must_use]
pub fn check(text: &str, catalogue: Option<&Catalogue>) -> Checked {
    let said = |all: Vec<_>| all.iter().map(ToString::to_string).collect::<Vec<_>>();
    let (faults, remarks) = match (Config::read(text), catalogue) {
        (Err(faults), _) => (said(faults), Vec::new()),
        (Ok(_), None) => (Vec::new(), Vec::new()),
        (Ok(config), Some(catalogue)) => {
            (said(config.check_against(catalogue)), said(config.remarks_on(catalogue)))
        }
    };
    Checked { faults, remarks, against_catalogue: catalogue.is_some() }
}

/// The catalogue of a folder of recorded exchanges.
///
/// # Errors
/// If the folder can't be read, or holds no catalogue that the widget can use.
pub fn catalogue(folder: &Path) -> Result<Catalogue> {
    let all = exchange::folder(folder)?;
    let catalogues = all.iter().filter(|it| it.exchange.call() == "offices-and-services");
    let mut read = catalogues.filter_map(|Recording { exchange, .. }| {
        match adapter(ApiKind::Zms).read(&Question::Catalogue, &exchange.answer()) {
            Ok(Reply::Catalogue(catalogue)) => Some(catalogue),
            Ok(_) | Err(_) => None,
        }
    });
    read.next().with_context(|| {
        format!(
            "{} holds no catalogue that can be read. Record one: cargo xtask record URL",
            folder.display()
        )
    })
}

impl Checked {
    /// What is told of it.
    #[must_use]
    pub fn report(&self, file: &str) -> String {
        let mut lines: Vec<String> = self.faults.iter().chain(&self.remarks).cloned().collect();
        lines.push(match (self.faults.len(), self.remarks.len(), self.against_catalogue) {
            (0, 0, true) => format!("{file}: nothing is wrong."),
            (0, 0, false) => format!(
                "{file}: nothing is wrong in itself. Whether its offices are there was not looked at: --recorded FOLDER"
            ),
            (0, _, _) => format!("{file}: it can be used; the lines above name what is switched off or odd."),
            (count, ..) => format!("{file}: {count} to be mended; the widget refuses it."),
        });
        lines.join("\n")
    }
}
