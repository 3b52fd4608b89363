//! How other programs are called: always shown as a line that can be typed again, and always with a hint for when it fails.

use anyhow::{Context, Result, bail};
use std::{
    env,
    io::{BufRead, BufReader},
    process::{Child, Command, ExitStatus, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

/// Cargo as it was when xtask was started: without what `cargo run` adds for xtask itself, which would make build scripts
/// run again, and quiet about progress where nobody watches.
pub(crate) fn cargo<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    if env::var_os("CI").is_some() {
        command.env("CARGO_TERM_PROGRESS_WHEN", "never").env("CARGO_TERM_COLOR", "never");
    }
    command
}

/// Says what happens, in the voice of all commands.
pub(crate) fn say(text: &str) {
    println!("▸ {text}");
}

/// Runs to the end with the terminal attached, so that progress shows.
pub(crate) fn run(command: &mut Command, hint: &str) -> Result<()> {
    show(command);
    let status = command.status().with_context(|| not_started(command, hint))?;
    check(command, status, hint)
}

/// Runs and hands each line of the output on while it is printed. Tells whether the program was content.
pub(crate) fn stream(command: &mut Command, hint: &str, mut on_line: impl FnMut(&str)) -> Result<bool> {
    show(command);
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| not_started(command, hint))?;
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n') {
            let line = line.context("the output broke off. Run the command again")?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            on_line(&line);
        }
    }
    Ok(child.wait().context("the program's end was missed. Run the command again")?.success())
}

/// What a program prints, silently.
pub(crate) fn capture(command: &mut Command, hint: &str) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output().with_context(|| not_started(command, hint))?;
    check(command, output.status, hint)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What a program prints, when it is there and content; nothing is shown.
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs, but not for ever: a download that hangs is ended, and only this one.
pub(crate) fn run_within(patience: Duration, command: &mut Command, hint: &str) -> Result<()> {
    show(command);
    let mut child = command.spawn().with_context(|| not_started(command, hint))?;
    let Some(status) = wait(&mut child, patience)? else {
        bail!("`{}` gave no answer for {} seconds. {hint}", line(command), patience.as_secs());
    };
    check(command, status, hint)
}

fn wait(child: &mut Child, patience: Duration) -> Result<Option<ExitStatus>> {
    let start = Instant::now();
    while start.elapsed() < patience {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        sleep(Duration::from_millis(100));
    }
    child.kill()?;
    child.wait()?;
    Ok(None)
}

fn check(command: &Command, status: ExitStatus, hint: &str) -> Result<()> {
    if status.success() {
        return Ok(());
    }
    bail!("`{}` failed ({status}). {hint}", line(command))
}

fn not_started(command: &Command, hint: &str) -> String {
    format!("`{}` could not be started. {hint}", line(command))
}

fn show(command: &Command) {
    println!("  $ {}", line(command));
}

/// The command as one would type it; of the program only its name.
fn line(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program()).file_name().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|it| it.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}
