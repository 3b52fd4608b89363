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
    match replay::exchange::folder(&folder) {
        Ok(exchanges) if exchanges.is_empty() => {
            eprintln!("{} holds no recorded exchange (*.json).", folder.display());
            ExitCode::FAILURE
        }
        Ok(exchanges) => {
            for (name, exchange) in exchanges {
                println!("{name}: {}", replay::line(&exchange));
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}\nA recorded exchange is a JSON object with `request` and `response`.");
            ExitCode::FAILURE
        }
    }
}
