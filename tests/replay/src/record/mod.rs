//! The recorder: asks a city's API what does no harm, saves what it says, and tells what the widget can do with this city.
//!
//! ```text
//! options    what was typed        network    the questions over HTTP, and their answers as exchanges
//! plan       which calendars are worth a question           city    the catalogue, as read and as written
//! report     what is told of it, section by section
//! ```
//!
//! Nothing is ever reserved, and nobody's data is asked for or sent. The rate limit of a city is respected: few questions, with a
//! pause between them, and none after the first 429.

mod city;
mod network;
mod options;
mod plan;
mod report;

pub use self::options::{HELP, Options};
use self::{city::City, network::Network, plan::Calendar};
use crate::{Recording, exchange::Exchange};
use anyhow::{Context, Result, ensure};
use std::{fs, path::Path};

/// What came of recording.
pub struct Recorded {
    /// All exchanges, in their order.
    pub all: Vec<Recording>,
    /// For the city's web team.
    pub report: String,
}

/// Asks, saves, and tells.
///
/// # Errors
/// If the address is none, the folder holds something or can't be written, or nothing answers at all.
pub fn record(options: &Options) -> Result<Recorded> {
    let taken = fs::read_dir(&options.out).is_ok_and(|mut it| it.next().is_some());
    ensure!(
        !taken,
        "{} holds something already, and two recordings in one folder can't be told apart. Name another one: --out FOLDER",
        options.out.display()
    );
    let mut session = Session { network: Network::new(options)?, all: Vec::new(), stopped: None };
    session.all(options)?;
    let report = report::report(options, &session.all, session.stopped.as_deref());
    save(&options.out, &session.all)?;
    Ok(Recorded { all: session.all, report })
}

struct Session {
    network: Network,
    all: Vec<Recording>,
    /// Why no more is asked.
    stopped: Option<String>,
}

impl Session {
    fn all(&mut self, options: &Options) -> Result<()> {
        let catalogue = self.get("01-offices-and-services", "offices-and-services/", &[])?;
        if options.origin.is_some() {
            self.ask("02-preflight", "OPTIONS", "reserve-appointment/", &[])?;
        }
        self.get("03-captcha-details", "captcha-details/", &[])?;
        // Harmless, and shows how this city says no.
        self.get("04-refusal", "available-calendar/", &[])?;
        let Some(catalogue) = catalogue else { return Ok(()) };
        let Ok(city) = City::read(&catalogue.exchange) else { return Ok(()) };
        if city.captcha_offices().next().is_some() {
            self.get("05-captcha-challenge", "captcha-challenge/", &[])?;
        }
        for calendar in plan::calendars(&city) {
            let answer = self.calendar(&calendar)?;
            let other_day = answer.and_then(|it| calendar.another_day(&it.exchange));
            if let Some(other) = other_day.filter(|_| !self.asked("-day")) {
                self.calendar(&other)?;
            }
        }
        Ok(())
    }

    fn asked(&self, end: &str) -> bool {
        self.all.iter().any(|it| it.exchange.scenario.ends_with(end))
    }

    fn calendar(&mut self, calendar: &Calendar) -> Result<Option<Recording>> {
        self.get(&calendar.name, "available-calendar/", &calendar.query)
    }

    fn get(&mut self, name: &str, call: &str, query: &[(&str, String)]) -> Result<Option<Recording>> {
        self.ask(name, "GET", call, query)
    }

    /// One question; none any more after the limit of questions, or after the city asked for less.
    fn ask(
        &mut self,
        name: &str,
        method: &str,
        call: &str,
        query: &[(&str, String)],
    ) -> Result<Option<Recording>> {
        if self.stopped.is_some() {
            return Ok(None);
        }
        if self.all.len() >= self.network.most {
            let most = self.network.most;
            self.stopped = Some(format!("{most} questions were asked, and no more; --most N allows others"));
            return Ok(None);
        }
        let exchange = match self.network.ask(name, method, call, query) {
            Ok(exchange) => exchange,
            // The first question decides whether anybody is there; a later one may fail alone.
            Err(error) if self.all.is_empty() => return Err(error),
            Err(error) => {
                self.stopped = Some(format!("{call} was not answered: {error:#}"));
                return Ok(None);
            }
        };
        if exchange.response.status == 429 {
            let asked = self.all.len() + 1;
            self.stopped = Some(format!(
                "question {asked} was answered 429, too many: nothing was asked after it. \
                 Try again in some minutes, with a longer pause: --pause SECONDS"
            ));
        }
        let recording = Recording { file: format!("{name}.json"), exchange };
        self.all.push(recording.clone());
        Ok(Some(recording))
    }
}

fn save(folder: &Path, all: &[Recording]) -> Result<()> {
    let hint = || format!("{} can't be written. Name another folder: --out FOLDER", folder.display());
    fs::create_dir_all(folder).with_context(hint)?;
    for Recording { file, exchange } in all {
        fs::write(folder.join(file), Exchange::write(exchange)?).with_context(hint)?;
    }
    Ok(())
}
