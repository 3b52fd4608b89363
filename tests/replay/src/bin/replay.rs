//! `replay DIR`: a line for each recorded exchange of a folder.

use std::{path::PathBuf, process::ExitCode};

const HELP: &str = "\
cargo xtask replay DIR

Reads the recorded exchanges of a folder (*.json, as tests/fixtures/zms holds them, or as `cargo xtask record` writes
them) and prints for each what the widget makes of it: result or kind of error, where the person then is, and the ways on.
Keys, names, addresses and numbers of people are not printed.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let folder = match arguments.as_slice() {
        [one] if !one.starts_with('-') => PathBuf::from(one),
        _ => {
            eprintln!("{HELP}");
            return ExitCode::FAILURE;
        }
    };
    match replay::folder(&folder) {
        Ok(recordings) => {
            for it in recordings {
                println!("{}: {}", it.file, replay::line(&it.exchange));
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("replay: {error:#}");
            ExitCode::FAILURE
        }
    }
}
