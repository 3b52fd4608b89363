//! Makes the files for a web server out of what cargo compiled: `pack WASM FOLDER`, called by `cargo xtask build`.
//!
//! - [`bindgen`]: the compiled program, split into WebAssembly and its glue in JavaScript
//! - [`css`]: the style sheets as one text
//! - [`module`]: the hashed module and the small file that a page names
//! - [`languages`]: the languages that are not compiled in
//! - [`folder`]: `dist/` itself, with names by content
//! - [`sizes`]: what a first visit loads
//!
//! Same input, same names and bytes: what a city checked can be built again.

mod bindgen;
mod css;
mod folder;
mod languages;
mod module;
mod sizes;

use anyhow::{Context, Result, bail};
use folder::Folder;
use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

fn main() -> ExitCode {
    match pack() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("pack: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn pack() -> Result<()> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [wasm, out] = arguments.as_slice() else { bail!("usage: pack WASM FOLDER. Use `cargo xtask build`") };
    let program = bindgen::split(wasm)?;
    let style = css::minify(&css::inline(Path::new("style/widget.css"))?);
    let element = read(Path::new("src/web/element.js"))?;
    let licence = read(Path::new("LICENSE"))?;

    let mut dist = Folder::empty(out)?;
    let wasm = dist.hashed("widget", "wasm", &program.wasm)?;
    let script = dist.hashed("widget", "js", module::module(&style, &program.glue, &element).as_bytes())?;
    let mut languages = Vec::new();
    for language in languages::to_load() {
        let file = dist.hashed(&format!("lang-{}", language.code), "json", language.words.as_bytes())?;
        languages.push((language.code, file));
    }
    let loader = module::loader(&wasm, &script, &languages);
    dist.named(module::LOADER, loader.as_bytes())?;
    dist.named("LICENSE", licence.as_bytes())?;
    copy(&mut dist)?;
    let first_visit = [module::LOADER, script.as_str(), wasm.as_str()];
    println!("{}", sizes::Sizes::measure(out, dist.files(), &first_visit)?);
    Ok(())
}

/// The configurations with their schema. The demo's page stays behind: it is not for a city's server.
fn copy(dist: &mut Folder) -> Result<()> {
    let mut found = Vec::new();
    for entry in fs::read_dir("public").context("the folder public/ is missing. Restore it from git")? {
        found.push(entry?.path());
    }
    found.sort();
    for path in found.iter().filter(|it| it.extension().is_some_and(|it| it == "json")) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        dist.named(&name, read(path)?.as_bytes())?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} can't be read. Restore it from git", path.display()))
}
