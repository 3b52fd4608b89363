//! The widget in a portal, against the sandbox, on this machine.

use crate::{
    dist, repo,
    shell::{cargo, say},
};
use anyhow::{Context, Result, bail};
use std::{
    net::{Ipv4Addr, TcpListener},
    process::Command,
};

const CITIES: [&str; 4] = ["gladbeck", "munich", "neustadt", "variety"];

/// How the demo was asked for.
pub(crate) struct Options {
    port: u16,
    open: bool,
    gallery: bool,
    /// Which city the sandbox plays and where it keeps its state, as it is told.
    sandbox: Vec<String>,
}

impl Options {
    pub(crate) fn read(arguments: &[String]) -> Result<Self> {
        let mut options = Self { port: 8080, open: false, gallery: true, sandbox: Vec::new() };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--port" => options.port = port(rest.next())?,
                "--open" => options.open = true,
                "--no-gallery" => options.gallery = false,
                "--city" => options.hand_on(argument, city(rest.next())?),
                "--state" => {
                    let file = rest.next().context("after --state comes a file, for example demo.sqlite")?;
                    options.hand_on(argument, file);
                }
                other => bail!(
                    "`demo` knows --port N, --city NAME, --state FILE, --open and --no-gallery. Leave out: {other}"
                ),
            }
        }
        Ok(options)
    }

    fn hand_on(&mut self, argument: &str, value: &str) {
        self.sandbox.extend([argument.to_owned(), value.to_owned()]);
    }
}

/// Asked here already, before anything is built.
fn city(name: Option<&String>) -> Result<&String> {
    let known = name.filter(|it| CITIES.contains(&it.as_str()));
    known.with_context(|| format!("after --city comes one of these: {}", CITIES.join(", ")))
}

fn port(word: Option<&String>) -> Result<u16> {
    let port = word.and_then(|it| it.parse().ok()).filter(|it| (1..u16::MAX).contains(it));
    port.context("after --port comes a number from 1 to 65534, for example --port 8081")
}

/// Builds what is out of date and serves it until Ctrl-C.
pub(crate) fn demo(options: &Options) -> Result<()> {
    free(options.port)?;
    dist::build()?;
    let gallery = if options.gallery { dist::gallery().map_err(without_gallery).ok() } else { None };
    say("The sandbox and its portal: 2 minutes on a fresh checkout, then seconds.");
    let mut serve = cargo(["run", "--package", "xtask", "--features", "serve", "--bin", "serve", "--"]);
    serve.arg("--port").arg(options.port.to_string()).arg("--widget").arg(repo::DIST);
    if let Some(folder) = gallery {
        serve.arg("--gallery").arg(folder);
    }
    serve.args(&options.sandbox);
    if options.open {
        serve.arg("--open");
    }
    become_it(serve)
}

/// Asked before anything is built: nobody wants to hear after minutes that the port is taken. The next port is the gateway's.
fn free(port: u16) -> Result<()> {
    for each in [port, port + 1] {
        if TcpListener::bind((Ipv4Addr::LOCALHOST, each)).is_err() {
            let other = port.saturating_add(100);
            bail!("port {each} is taken. Choose another one: cargo xtask demo --port {other}");
        }
    }
    Ok(())
}

#[expect(clippy::needless_pass_by_value, reason = "map_err hands the error over")]
fn without_gallery(error: anyhow::Error) {
    say(&format!("No gallery: {error:#} The demo goes on without it."));
}

/// On Unix the server takes this process's place, so that Ctrl-C and `kill` reach it and nothing is left behind.
#[cfg(unix)]
fn become_it(mut serve: Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    Err(serve.exec()).context("the sandbox could not be started. Run `cargo build -p sandbox` to see why")
}

#[cfg(not(unix))]
fn become_it(mut serve: Command) -> Result<()> {
    crate::shell::run(&mut serve, "The last line above says what to do.")
}

#[cfg(test)]
mod tests {
    use super::Options;

    fn read(line: &str) -> Result<Options, String> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Options::read(&words).map_err(|it| it.to_string())
    }

    #[test]
    fn the_port_is_8080_unless_named() {
        assert_eq!(read("").unwrap().port, 8080);
        assert_eq!(read("--open --port 9000").unwrap().port, 9000);
    }

    #[test]
    fn the_last_port_has_no_neighbour_for_the_gateway() {
        assert!(read("--port 65535").is_err());
        assert!(read("--port").is_err());
        assert!(read("--port acht").is_err());
    }

    #[test]
    fn city_and_state_go_on_to_the_sandbox_as_they_are() {
        let options = read("--city munich --open --state demo.sqlite").unwrap();

        assert_eq!(options.sandbox, ["--city", "munich", "--state", "demo.sqlite"]);
        assert!(read("--state").is_err());
        assert!(read("--city bielefeld").err().unwrap().contains("gladbeck"));
    }

    #[test]
    fn an_unknown_option_is_named() {
        assert!(read("--opne").err().unwrap().contains("--opne"));
    }
}
