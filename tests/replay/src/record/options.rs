//! What was typed.

use anyhow::{Context, Result, bail, ensure};
use std::{path::PathBuf, time::Duration};

/// How the recorder is used.
pub const HELP: &str = "\
cargo xtask record URL [--out FOLDER] [--origin ORIGIN] [--most N] [--pause SECONDS]

Asks a city's citizen API what does no harm (what can be booked where, which times are free, whether there is a captcha), saves
each answer as a file for `cargo xtask replay FOLDER`, and tells what the widget can and can't do with this city. Nothing is
reserved, and no personal data is asked for or sent.

URL              the base address, such as https://termine.example.org/terminvereinbarung/api/citizen/
--out FOLDER     where the answers go (recorded/ if absent)
--origin ORIGIN  the portal's address, such as https://portal.example.org: whether its pages may ask this API
--most N         how many questions at most (30)
--pause SECONDS  between two questions (1.1): most cities allow 60 a minute";

/// What is asked, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// The base address, with a slash at its end.
    pub url: String,
    /// Where the answers go.
    pub out: PathBuf,
    /// The portal's origin.
    pub origin: Option<String>,
    /// How many questions at most.
    pub most: usize,
    /// Between two questions.
    pub pause: Duration,
}

impl Options {
    /// Reads what was typed.
    ///
    /// # Errors
    /// What is wrong, and what would be right.
    pub fn read(arguments: &[String]) -> Result<Self> {
        let mut options = Self {
            url: String::new(),
            out: "recorded".into(),
            origin: None,
            most: 30,
            pause: Duration::from_millis(1_100),
        };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let mut value = || rest.next().with_context(|| format!("{argument} lacks its value. Add it"));
            match argument.as_str() {
                "--out" => options.out = value()?.into(),
                "--origin" => options.origin = Some(origin(value()?)?),
                "--most" => options.most = value()?.parse().context("--most takes a number, such as 30")?,
                "--pause" => options.pause = pause(value()?)?,
                other if other.starts_with('-') => bail!("{other} is not known.\n{HELP}"),
                url => options.url = base(url)?,
            }
        }
        ensure!(!options.url.is_empty(), "the address of the API is missing.\n{HELP}");
        Ok(options)
    }
}

fn base(url: &str) -> Result<String> {
    let http = ["https://", "http://"].iter().any(|it| url.len() > it.len() && url.starts_with(it));
    ensure!(http && !url.contains(['?', '#']), "{url} is no base address. It begins with https://");
    Ok(format!("{}/", url.trim_end_matches('/')))
}

/// Scheme, host and port; what stands behind them is left out, as a browser does.
fn origin(text: &str) -> Result<String> {
    let (scheme, rest) =
        text.split_once("://").with_context(|| format!("{text} is no origin. It begins with https://"))?;
    let host = rest.split('/').next().unwrap_or_default();
    ensure!(!host.is_empty(), "{text} is no origin. It names a host");
    Ok(format!("{scheme}://{host}"))
}

fn pause(text: &str) -> Result<Duration> {
    let seconds = text.parse().ok().and_then(|it| Duration::try_from_secs_f64(it).ok());
    seconds.context("--pause takes seconds, such as 1.5")
}

#[cfg(test)]
mod tests {
    use super::Options;

    fn read(line: &str) -> Result<Options, String> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Options::read(&words).map_err(|it| it.to_string())
    }

    #[test]
    fn an_address_is_enough_and_gets_its_slash() {
        let options = read("https://city.example/api/citizen").unwrap();

        assert_eq!(options.url, "https://city.example/api/citizen/");
        assert_eq!((options.most, options.origin), (30, None));
    }

    #[test]
    fn a_portal_is_named_by_its_origin() {
        let options = read("https://a.example/ --origin https://portal.example/termine/ --most 5").unwrap();

        assert_eq!(options.origin.as_deref(), Some("https://portal.example"));
        assert_eq!(options.most, 5);
    }

    #[test]
    fn what_is_wrong_is_said_with_what_would_be_right() {
        assert!(read("").unwrap_err().contains("cargo xtask record URL"));
        assert!(read("city.example").unwrap_err().contains("https://"));
        assert!(read("https://a.example --pause lange").unwrap_err().contains("1.5"));
        assert!(read("https://a.example --reserve").unwrap_err().contains("--reserve"));
    }
}
