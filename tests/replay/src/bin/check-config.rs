//! `check-config FILE`: a configuration's faults, called by `cargo xtask check-config`.

use anyhow::{Context, Result, bail};
use replay::checked::{HELP, catalogue, check};
use std::{fs, path::Path, process::ExitCode};

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("check-config: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (file, recorded) = match words.as_slice() {
        ["-h" | "--help" | "help"] => {
            println!("{HELP}");
            return Ok(ExitCode::SUCCESS);
        }
        [file] if !file.starts_with('-') => (*file, None),
        [file, "--recorded", folder] | ["--recorded", folder, file] => (*file, Some(*folder)),
        _ => bail!("the file is missing, or something else is not known.\n{HELP}"),
    };
    let text = fs::read_to_string(file).with_context(|| format!("{file} can't be read"))?;
    let catalogue = recorded.map(|it| catalogue(Path::new(it))).transpose()?;
    let checked = check(&text, catalogue.as_ref());
    println!("{}", checked.report(file));
    Ok(if checked.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
