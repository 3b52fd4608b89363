//! The compiled program, split into the WebAssembly and its glue in JavaScript. wasm-bindgen is used as a library: so there is
//! no tool to install, and `Cargo.lock` holds its version.

use anyhow::{Context, Result, bail, ensure};
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// What the browser gets of the Rust code.
pub(crate) struct Program {
    pub(crate) wasm: Vec<u8>,
    pub(crate) glue: String,
}

/// Without names and producers: they weigh and tell a browser nothing. Without a default address of the WebAssembly: it is
/// always handed in, and the default would name a file that doesn't exist.
pub(crate) fn split(wasm: &Path) -> Result<Program> {
    ensure!(wasm.is_file(), "{} is missing. Start `cargo xtask build`, which compiles it", wasm.display());
    let mut output = Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .omit_default_module_path(true)
        .generate_output()
        .context(
            "wasm-bindgen refused the program. Is its version in xtask/Cargo.toml that of the widget?",
        )?;
    // Every crate that speaks to JavaScript is listed; only those with files of their own have something in their list.
    let with_files = output.snippets().iter().filter(|(_, files)| !files.is_empty()).map(|(name, _)| name);
    if let Some(name) = with_files.chain(output.local_modules().keys()).next() {
        bail!(
            "{name} brings JavaScript files of its own, for which dist/ has no place. Leave that dependency out"
        );
    }
    Ok(Program { glue: output.js().to_owned(), wasm: output.wasm_mut().emit_wasm() })
}
