//! Serves the widget in the sandbox's portal until Ctrl-C: called by `cargo xtask demo`.

mod options;

use anyhow::{Context, Error, Result};
use options::Options;
use sandbox::Sandbox;
use std::{
    io,
    process::{Command, ExitCode, Stdio},
};

#[tokio::main]
async fn main() -> ExitCode {
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("demo: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<()> {
    let options = Options::read(std::env::args().skip(1))?;
    let (port, with_gallery, open) = (options.port, options.gallery.is_some(), options.open);
    let state = options.state.clone();
    let sandbox = Sandbox::start(settings(options)).await.map_err(|error| explained(error, port))?;
    let portal = sandbox.portal();
    println!("{}", addresses(&portal, &sandbox.gateway(), with_gallery));
    if open {
        show(&portal);
    }
    tokio::signal::ctrl_c().await.context("Ctrl-C can't be heard. End the demo with `kill`")?;
    match state {
        Some(file) => println!("\nThe demo has ended; what was booked is in {}.", file.display()),
        None => println!("\nThe demo has ended; all that was booked is gone."),
    }
    Ok(())
}

fn explained(error: io::Error, port: u16) -> Error {
    let taken = matches!(error.kind(), io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied);
    if !taken {
        return error.into();
    }
    let next = port + 1;
    Error::new(error).context(format!(
        "ports {port} and {next} are not to be had. Choose others: cargo xtask demo --port 8181"
    ))
}

fn settings(options: Options) -> sandbox::Options {
    sandbox::Options {
        portal_port: options.port,
        gateway_port: options.port + 1,
        widget: Some(options.widget),
        gallery: options.gallery,
        seed: options.city,
        state: options.state,
        ..sandbox::Options::default()
    }
}

fn addresses(portal: &str, gateway: &str, with_gallery: bool) -> String {
    let gallery = if with_gallery { format!("\n  gallery    {portal}/gallery/") } else { String::new() };
    format!(
        "\nThe demo is ready. Nobody gets mail, and no appointment is a real one.\n\
         \x20 portal     {portal}/\n\
         \x20 English    {portal}/english\n\
         \x20 signed in  {portal}/login\n\
         \x20 gateway    {portal}/gateway   (the API on another origin: {gateway})\n\
         \x20 outbox     {portal}/outbox\n\
         \x20 faults     {portal}/faults   (what can go wrong, switched on and off){gallery}\n\
         Ctrl-C ends it."
    )
}

/// Opens the portal where there is a desktop. If there is none, the address is on the screen anyway.
fn show(portal: &str) {
    for opener in ["xdg-open", "open"] {
        let silent = || Stdio::null();
        if Command::new(opener).arg(portal).stdout(silent()).stderr(silent()).spawn().is_ok() {
            return;
        }
    }
    println!("No browser could be opened. Open {portal} by hand.");
}
