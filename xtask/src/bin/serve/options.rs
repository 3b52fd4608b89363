//! What `cargo xtask demo` hands over.

use anyhow::{Context, Result, bail};
use std::path::PathBuf;

/// Where to serve what.
pub(crate) struct Options {
    pub(crate) port: u16,
    pub(crate) widget: PathBuf,
    pub(crate) gallery: Option<PathBuf>,
    pub(crate) open: bool,
}

impl Options {
    pub(crate) fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self> {
        let mut options = Self { port: 8080, widget: "dist".into(), gallery: None, open: false };
        while let Some(argument) = arguments.next() {
            let mut value =
                || arguments.next().with_context(|| format!("{argument} lacks its value. Add it"));
            match argument.as_str() {
                "--port" => options.port = value()?.parse().context("--port takes a number")?,
                "--widget" => options.widget = value()?.into(),
                "--gallery" => options.gallery = Some(value()?.into()),
                "--open" => options.open = true,
                other => bail!("{other} is not known here. Use `cargo xtask demo`"),
            }
        }
        Ok(options)
    }
}
