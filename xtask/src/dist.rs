//! The widget as files for a web server, and its gallery. Cargo compiles, the program `pack` makes the files.

use crate::{
    repo,
    shell::{cargo, run, say},
    tools::rust,
};
use anyhow::Result;
use std::{env, path::PathBuf};

pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// `dist/`, from scratch. Ends with the table of sizes.
pub(crate) fn build() -> Result<()> {
    rust::target(WASM)?;
    say("The widget for the browser: 3 minutes on a fresh checkout with two cores, then about one.");
    let mut widget =
        cargo(["build", "--release", "--lib", "-p", "buergertermin", "--features", "csr", "--target", WASM]);
    widget.env("RUSTFLAGS", flags());
    run(&mut widget, "Correct what the compiler says above, then start again.")?;

    say("Its files: a minute for the tool on a fresh checkout, then seconds.");
    let wasm = repo::target()?.join(WASM).join("release").join("buergertermin.wasm");
    let mut pack = cargo(["run", "--package", "xtask", "--features", "pack", "--bin", "pack", "--"]);
    run(pack.arg(wasm).arg(repo::DIST), "The last line above says what to do.")
}

/// The program names the places where it could stop; without this they would be paths of the machine that built it, and
/// two machines would not build the same files.
fn flags() -> String {
    let home = |variable: &str| env::var(variable).ok().filter(|it| !it.is_empty());
    let cargo = home("CARGO_HOME").or_else(|| home("HOME").map(|it| format!("{it}/.cargo")));
    let remapped = cargo.map(|it| format!("--remap-path-prefix={it}=cargo"));
    [home("RUSTFLAGS"), remapped].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// All named examples of parts and pages as HTML. Answers with their folder.
pub(crate) fn gallery() -> Result<PathBuf> {
    say("The gallery of all parts and pages: up to 5 minutes on a fresh checkout, then seconds.");
    let folder = repo::target()?.join("gallery");
    let example = ["run", "-p", "buergertermin", "--features", "ssr", "--example", "gallery", "--"];
    run(cargo(example).arg(&folder), "Correct examples/gallery or the views, then start again.")?;
    Ok(folder)
}
