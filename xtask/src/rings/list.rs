//! The rings themselves, in their order: a saved edit should fail in the cheapest ring that can notice it.

use super::{
    licences::licences,
    run::{cargo_test, counted, lint, tests},
    tally::Tally,
};
use crate::{
    dist, repo,
    shell::{cargo, run, say},
    tools::{debian, pinned, rust},
};
use anyhow::{Context, Result};
use std::{fs, path::Path, process::Command};

/// One ring. `run` is told whether the long version was asked for.
pub(crate) struct Ring {
    pub(crate) name: &'static str,
    /// In one line, for whoever watches the run.
    pub(crate) proves: &'static str,
    /// Whether it only reads the code, and so belongs to `check`.
    pub(crate) check: bool,
    pub(crate) run: fn(full: bool) -> Result<Tally>,
}

const CORRECT: &str = "Correct what is said above, then start again.";

pub(crate) const RINGS: &[Ring] = &[
    Ring { name: "format", proves: "the code is laid out by rustfmt", check: true, run: |_| format() },
    Ring {
        name: "core",
        proves: "booking, configuration, adapter and words, without a browser",
        check: false,
        run: |_| tests(&["-p", "buergertermin"], &[]),
    },
    Ring {
        name: "lints native",
        proves: "no warning in the core, the sandbox, the tests and the tools",
        check: true,
        run: |_| {
            clippy(&["--workspace", "--all-targets", "--features", "xtask/pack,xtask/serve,replay/record"])
        },
    },
    Ring {
        name: "views",
        proves: "each page and part as HTML keeps its promises",
        check: false,
        run: |_| views(),
    },
    Ring {
        name: "lints views",
        proves: "no warning in the views",
        check: true,
        run: |_| clippy(&["-p", "buergertermin", "--features", "ssr", "--all-targets"]),
    },
    Ring {
        name: "lints wasm32",
        proves: "no warning in what is shipped",
        check: true,
        run: |_| clippy_wasm(),
    },
    Ring {
        name: "docs",
        proves: "the documentation builds and its links lead somewhere",
        check: true,
        run: |_| docs(),
    },
    Ring {
        name: "licences",
        proves: "no dependency with a wrong licence, from a wrong source or banned",
        check: true,
        run: |_| licences(),
    },
    Ring {
        name: "sandbox",
        proves: "the stand-in answers as the real server was recorded",
        check: false,
        run: |_| tests(&["-p", "sandbox"], &[]),
    },
    Ring {
        name: "replay",
        proves: "what becomes of every recorded answer, and of 100 000 that nobody recorded",
        check: false,
        run: |_| tests(&["-p", "replay", "--features", "record"], &[]),
    },
    Ring {
        name: "tools",
        proves: "style sheets, names and counts of these very commands",
        check: false,
        run: |_| tests(&["-p", "xtask", "--features", "pack"], &[]),
    },
    Ring { name: "browser", proves: "a citizen books, in a real browser", check: false, run: browser },
];

fn format() -> Result<Tally> {
    rust::component("rustfmt", "fmt")?;
    lint(&mut cargo(["fmt", "--all", "--check"]), "Run `cargo fmt --all`.")
}

fn clippy(words: &[&str]) -> Result<Tally> {
    rust::component("clippy", "clippy")?;
    lint(cargo(["clippy"]).args(words).args(["--", "-D", "warnings"]), CORRECT)
}

fn clippy_wasm() -> Result<Tally> {
    rust::target(dist::WASM)?;
    clippy(&["-p", "buergertermin", "--lib", "--features", "csr", "--target", dist::WASM])
}

fn docs() -> Result<Tally> {
    let mut doc = cargo(["doc", "--no-deps", "-p", "buergertermin"]);
    lint(doc.env("RUSTDOCFLAGS", "-Dwarnings"), CORRECT)
}

/// The contracts, and the gallery, in which a state that panics would be noticed.
fn views() -> Result<Tally> {
    let mut tally = tests(&["-p", "buergertermin", "--features", "ssr", "--test", "views"], &[])?;
    tally += match dist::gallery() {
        Ok(_) => Tally::PASSED,
        Err(error) => {
            say(&format!("{error:#}"));
            Tally::FAILED
        }
    };
    Ok(tally)
}

fn browser(_: bool) -> Result<Tally> {
    let axe = pinned::axe()?;
    let mut test = cargo_test(&["-p", "browser"], &["--test-threads=2"]);
    in_a_browser(&mut test)?;
    test.env("BUERGERTERMIN_GALLERY", whole(&dist::gallery()?)?).env("BUERGERTERMIN_AXE", whole(&axe)?);
    counted(&mut test)
}

/// Builds the widget, finds or installs a browser, and tells the command where both are.
fn in_a_browser(command: &mut Command) -> Result<()> {
    let machine = debian::browser()?;
    dist::build()?;
    command
        .env("BUERGERTERMIN_DIST", whole(repo::DIST.as_ref())?)
        .env("CHROMEDRIVER", machine.driver)
        .env("CHROMIUM", machine.chromium);
    Ok(())
}

/// What the widget costs: reported, never judged, since machines are noisy.
pub(crate) fn bench() -> Result<()> {
    let mut bench = cargo(["run", "--package", "bench"]);
    in_a_browser(&mut bench)?;
    say("Munich's catalogue at two speeds, and two bookings: 2 minutes.");
    run(&mut bench, "The last line above says what to do.")
}

/// cargo runs tests in the folder of their crate, so relative paths would miss.
fn whole(path: &Path) -> Result<std::path::PathBuf> {
    fs::canonicalize(path).with_context(|| format!("{} is missing. Build it again", path.display()))
}
