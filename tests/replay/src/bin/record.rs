//! `record URL`: the first thing that a city runs, called by `cargo xtask record`.

use anyhow::Result;
use replay::record::{HELP, Options, record};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("record: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|it| ["-h", "--help", "help"].contains(&it.as_str())) {
        return Ok(HELP.to_owned());
    }
    let options = Options::read(&arguments)?;
    eprintln!("Asking at most {} questions; with the pauses this takes up to a minute.", options.most);
    Ok(record(&options)?.report)
}
