//! Where the programs and the built files are. `cargo xtask test` says so in the environment; without it the usual
//! places are tried.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

const HINT: &str = "`cargo xtask test` builds what is missing and sets the variable";

/// The folder with `buergertermin.js` and all that belongs to it.
#[must_use]
pub fn widget() -> PathBuf {
    find("BUERGERTERMIN_DIST", &[checkout("dist")], "buergertermin.js")
}

/// The folder with the named states as pages, and `states.json`, the list of them.
#[must_use]
pub fn gallery() -> PathBuf {
    find("BUERGERTERMIN_GALLERY", &[checkout("target/gallery")], "states.json")
}

/// The source of axe-core.
#[must_use]
pub fn axe() -> PathBuf {
    let tools = fs::read_dir(checkout("target/tools")).into_iter().flatten().flatten();
    let usual: Vec<PathBuf> =
        tools.map(|it| it.path().join("pytest_playwright_axe/resources/axe.min.js")).collect();
    find("BUERGERTERMIN_AXE", &usual, "")
}

/// The program that drives the browser.
#[must_use]
pub fn chromedriver() -> PathBuf {
    find("CHROMEDRIVER", &programs("chromedriver"), "")
}

/// The browser.
#[must_use]
pub fn chromium() -> PathBuf {
    let usual = [programs("chromium"), programs("chromium-browser"), programs("google-chrome")].concat();
    find("CHROMIUM", &usual, "")
}

/// Whether the long version of a story was asked for.
#[must_use]
pub fn full() -> bool {
    env::var_os("BUERGERTERMIN_FULL").is_some()
}

/// Where pictures of the pages go, if they are wanted.
#[must_use]
pub fn shots() -> Option<PathBuf> {
    env::var_os("BUERGERTERMIN_SHOTS").map(PathBuf::from)
}

fn find(variable: &str, usual: &[PathBuf], inside: &str) -> PathBuf {
    let there = |it: &Path| if inside.is_empty() { it.exists() } else { it.join(inside).exists() };
    let Some(named) = env::var_os(variable).map(PathBuf::from) else {
        let found = usual.iter().find(|it| there(it)).cloned();
        return found
            .unwrap_or_else(|| panic!("{variable} is not set, and none of {usual:?} is there; {HINT}"));
    };
    assert!(there(&named), "{variable} names {}, where {inside} is not; {HINT}", named.display());
    named
}

fn checkout(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

fn programs(name: &str) -> Vec<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).map(|it| it.join(name)).collect()
}
