//! The browser and its driver, as packages of Debian. On other systems they are looked for, never installed.

use crate::{
    repo,
    shell::{ask, run, say},
};
use anyhow::{Context, Result, bail};
use std::{env, path::PathBuf, process::Command};

/// The fonts are there so that measured widths are the same on each machine.
const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-liberation"];

/// What the browser tests drive.
pub(crate) struct Browser {
    pub(crate) chromium: PathBuf,
    pub(crate) driver: PathBuf,
}

/// The browser named by CHROMIUM and CHROMEDRIVER, else the one in PATH, else Debian's, freshly installed.
pub(crate) fn browser() -> Result<Browser> {
    if let (Some(chromium), Some(driver)) = (env::var_os("CHROMIUM"), env::var_os("CHROMEDRIVER")) {
        return Ok(Browser { chromium: chromium.into(), driver: driver.into() });
    }
    if repo::program("dpkg-query").is_some() {
        install(&PACKAGES)?;
    }
    let found = (repo::program("chromium"), repo::program("chromedriver"));
    let (Some(chromium), Some(driver)) = found else {
        bail!(
            "there is no Chromium with its driver. Install both and name them: \
             CHROMIUM=… CHROMEDRIVER=… cargo xtask test"
        );
    };
    Ok(Browser { chromium, driver })
}

/// Installs those packages that are missing; nothing is asked and nothing more than needed comes along.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    let missing: Vec<&str> = packages.iter().copied().filter(|it| !installed(it)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if !is_root() {
        bail!("missing on this machine: {names}. Run `sudo apt-get install {names}`, then start again");
    }
    say(&format!("Missing on this machine: {names}. Installing from Debian takes about a minute."));
    let hint = format!("Check the network, then run `apt-get install {names}` by hand.");
    run(apt_get().arg("update"), &hint)?;
    run(apt_get().args(["install", "--yes", "--no-install-recommends"]).args(&missing), &hint)
        .context("the packages are still missing. What they are for can't run")
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").args(["-qq", "-o", "Dpkg::Use-Pty=0"]);
    command
}

fn installed(package: &str) -> bool {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat", "${db:Status-Status}", package]);
    ask(&mut query).is_some_and(|it| it == "installed")
}

fn is_root() -> bool {
    ask(Command::new("id").arg("-u")).is_some_and(|it| it.trim() == "0")
}
