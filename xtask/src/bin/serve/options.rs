//! What `cargo xtask demo` hands over.

use anyhow::{Context, Result, bail};
use sandbox::Seed;
use std::path::PathBuf;

/// Where to serve what.
pub(crate) struct Options {
    pub(crate) port: u16,
    pub(crate) widget: PathBuf,
    pub(crate) gallery: Option<PathBuf>,
    pub(crate) open: bool,
    pub(crate) city: Seed,
    pub(crate) state: Option<PathBuf>,
}

impl Options {
    pub(crate) fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self> {
        let mut options = Self {
            port: 8080,
            widget: "dist".into(),
            gallery: None,
            open: false,
            city: Seed::gladbeck(),
            state: None,
        };
        while let Some(argument) = arguments.next() {
            let mut value =
                || arguments.next().with_context(|| format!("{argument} lacks its value. Add it"));
            match argument.as_str() {
                "--port" => options.port = value()?.parse().context("--port takes a number")?,
                "--widget" => options.widget = value()?.into(),
                "--gallery" => options.gallery = Some(value()?.into()),
                "--city" => options.city = city(&value()?)?,
                "--state" => options.state = Some(value()?.into()),
                "--open" => options.open = true,
                other => bail!("{other} is not known here. Use `cargo xtask demo`"),
            }
        }
        Ok(options)
    }
}

fn city(name: &str) -> Result<Seed> {
    match name {
        "gladbeck" => Ok(Seed::gladbeck()),
        "munich" => Ok(Seed::munich()),
        "neustadt" => Ok(Seed::neustadt()),
        "variety" => Ok(Seed::variety()),
        other => bail!("there is no city `{other}`. There are gladbeck, munich, neustadt and variety"),
    }
}
