//! The project's commands. Each says what it does, installs what it lacks and ends a failure with what to do next.
//!
//! - [`dist`]: the widget as files, by cargo and the program `pack`
//! - [`demo`]: widget, sandbox and portal on this machine, by the program `serve`
//! - [`city`]: a city's tools against its own API, by the program `replay`
//! - [`rings`]: all tests and checks, cheap ones first
//! - [`tools`]: what may be missing on a machine, and how it gets there
//! - [`repo`], [`shell`]: where things lie, and how programs are called

mod city;
mod demo;
mod dist;
mod repo;
mod rings;
mod shell;
mod tools;

use anyhow::{Result, bail};
use std::process::ExitCode;

const COMMANDS: &str = "\
cargo xtask demo [--port N] [--open] [--no-gallery]   the widget in a portal, against the sandbox, on this machine
                 [--city gladbeck|munich|neustadt|variety]   which city it plays
                 [--state FILE]                       where it keeps what was booked
cargo xtask test [--full]                             all tests and checks, cheap ones first
cargo xtask check                                     format, lints, docs and licences only
cargo xtask build                                     the files for a web server, into dist/
cargo xtask bench                                     sizes, times and questions, measured in a browser
cargo xtask record URL [--out DIR] [--origin ORIGIN]  asks a city's API what does no harm, and tells what works with it
cargo xtask replay DIR                                what the widget makes of recorded answers, a line each
cargo xtask check-config FILE [--recorded DIR]        every fault of a configuration, by itself and against your own system";

fn main() -> ExitCode {
    match start() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start() -> Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((command, options)) = arguments.split_first() else {
        println!("{COMMANDS}");
        return Ok(ExitCode::SUCCESS);
    };
    match command.as_str() {
        "check-config" => return city::check_config(options),
        "record" => return city::record(options),
        "replay" => return city::replay(options),
        _ => repo::enter()?,
    }
    match command.as_str() {
        "demo" => demo::demo(&demo::Options::read(options)?)?,
        "test" => return Ok(rings::all(full(options)?)),
        "check" => return none(options).map(|()| rings::checks()),
        "build" => none(options).and_then(|()| dist::build())?,
        "bench" => none(options).and_then(|()| rings::bench())?,
        "help" | "-h" | "--help" => println!("{COMMANDS}"),
        other => bail!("there is no command `{other}`. These are the ones:\n{COMMANDS}"),
    }
    Ok(ExitCode::SUCCESS)
}

fn full(options: &[String]) -> Result<bool> {
    match options {
        [] => Ok(false),
        [one] if one == "--full" => Ok(true),
        _ => bail!("`test` knows only `--full`. Leave out: {}", options.join(" ")),
    }
}

fn none(options: &[String]) -> Result<()> {
    match options {
        [] => Ok(()),
        _ => bail!("this command takes no options. Leave out: {}", options.join(" ")),
    }
}
