//! The arrows between the layers, held over the sources and the dependency graph (docs/ARCHITECTURE.md).

#![expect(clippy::unwrap_used, reason = "what fails here ends its test")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// A source file: its path below `src`, and its lines without comments and tests.
struct Source {
    path: String,
    lines: Vec<String>,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|it| it.is_dir());
    let mut all = files;
    for deeper in folders {
        all.extend(self::files(&deeper));
    }
    all
}

/// All Rust files of a folder of `src`.
fn sources(folder: &str) -> Vec<Source> {
    let src = root().join("src");
    let all = files(&src.join(folder)).into_iter().filter(|it| it.extension().is_some_and(|it| it == "rs"));
    all.filter(|it| !it.ends_with("tests.rs")).map(|it| source(&src, &it)).collect()
}

fn source(src: &Path, file: &Path) -> Source {
    let text = fs::read_to_string(file).unwrap();
    let shipped = text.split("#[cfg(test)]\nmod tests").next().unwrap();
    let code = |it: &str| it.split("//").next().unwrap_or_default().to_owned();
    Source {
        path: file.strip_prefix(src).unwrap().display().to_string(),
        lines: shipped.lines().filter(|it| !it.trim_start().starts_with("//")).map(code).collect(),
    }
}

/// The places below a folder where one of these words stands in the code.
fn places(folder: &str, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources(folder) {
        for line in &source.lines {
            if words.iter().any(|it| line.contains(it)) {
                found.push(format!("{}: {}", source.path, line.trim()));
            }
        }
    }
    found
}

const BROWSER: [&str; 5] = ["web_sys", "js_sys", "wasm_bindgen", "gloo_net", "leptos"];

/// The layers whose names stand in a layer's imports. Imports are nested, so the names are looked for as modules.
fn knows(folder: &str, layers: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources(folder) {
        let code = source.lines.join("\n");
        let imports: String = code
            .split("use crate::")
            .skip(1)
            .filter_map(|it| it.split(';').next())
            .chain(code.split("crate::").skip(1).filter_map(|it| it.lines().next()))
            .collect::<Vec<_>>()
            .join("\n");
        for layer in layers {
            let named = imports
                .split(|it: char| !it.is_alphanumeric() && it != '_' && it != ':')
                .any(|it| it == *layer || it.starts_with(&format!("{layer}::")));
            if named {
                found.push(format!("{} knows {layer}", source.path));
            }
        }
    }
    found
}

#[test]
fn the_core_knows_only_the_keys_of_the_words() {
    assert_eq!(knows("booking", &["config", "api", "ui", "web"]), [""; 0]);
    assert_eq!(places("booking", &BROWSER), [""; 0]);
    assert_eq!(places("booking", &["Words", "serde", "Utc::now", "SystemTime", "Instant"]), [""; 0]);
}

#[test]
fn the_adapter_knows_neither_views_nor_browser_nor_words() {
    assert_eq!(knows("api", &["i18n", "ui", "web"]), [""; 0]);
    assert_eq!(places("api", &BROWSER), [""; 0]);
}

#[test]
fn the_configuration_knows_the_core_and_the_languages() {
    assert_eq!(knows("config", &["api", "ui", "web"]), [""; 0]);
    assert_eq!(places("config", &BROWSER), [""; 0]);
}

#[test]
fn the_words_know_nobody() {
    assert_eq!(knows("i18n", &["booking", "config", "api", "ui", "web"]), [""; 0]);
}

#[test]
fn the_views_know_neither_api_nor_browser() {
    assert_eq!(knows("ui", &["api", "web"]), [""; 0]);
    assert_eq!(places("ui", &["web_sys", "js_sys", "wasm_bindgen", "gloo_net"]), [""; 0]);
}

#[test]
fn an_arrow_that_is_there_is_seen() {
    assert!(knows("web", &["api"]).iter().any(|it| it.contains("runtime.rs")));
    assert!(knows("ui", &["booking"]).len() > 10);
    assert!(!places("web", &["web_sys"]).is_empty());
}

#[test]
fn nothing_is_ever_set_as_html_or_as_a_style_attribute() {
    assert_eq!(places("", &["view!", "inner_html", "insert_adjacent_html", "outer_html", "eval("]), [""; 0]);
    assert_eq!(places("ui", &["\"style\"", ".style("]), [""; 0]);
}

#[test]
fn nothing_is_stored_on_the_device_but_in_the_tab_and_in_one_place() {
    assert_eq!(places("", &["local_storage", "set_cookie", "indexed_db"]), [""; 0]);
    let stored = places("", &["session_storage"]);
    assert!(matches!(stored.as_slice(), [it] if it.starts_with("web/storage.rs: ")), "{stored:?}");
}

#[test]
fn no_word_for_people_stands_in_a_view() {
    let mut found = Vec::new();
    for source in sources("ui").into_iter().filter(|it| !it.path.contains("states")) {
        for line in source.lines.iter().filter(|it| !it.contains("reason = ")) {
            // Every second piece between quotation marks is a literal.
            let literals = line.split('"').skip(1).step_by(2);
            let sentences = literals.filter(|it| !technical(it));
            found.extend(sentences.map(|it| format!("{}: {it}", source.path)));
        }
    }
    assert_eq!(found, [""; 0]);
}

/// Class names, ids, attributes, numbers, drawings: what is not read by people has no capital letter and no umlaut, or
/// is one word.
fn technical(literal: &str) -> bool {
    let drawing = literal.starts_with(['M', 'm']) && literal.chars().any(|it| it.is_ascii_digit());
    let names =
        literal.split(' ').all(|it| it.is_empty() || it.starts_with("bt-") || it.contains(['{', '=', '.']));
    let words = literal.chars().any(char::is_whitespace) || !literal.is_ascii();
    drawing || names || !words || literal.chars().all(|it| !it.is_alphabetic())
}

#[test]
fn no_line_of_code_knows_a_city() {
    assert_eq!(places("", &["Gladbeck", "gladbeck", "München", "Munich", "45964"]), [""; 0]);
}

#[test]
fn files_have_one_purpose_and_less_than_three_hundred_lines() {
    // A list of messages and a language's texts grow with the widget; to split them would hide what is missing.
    let lists = ["i18n/message.rs", "i18n/de.rs", "i18n/en.rs"];
    let long: Vec<String> = files(&root().join("src"))
        .into_iter()
        .filter(|it| !lists.iter().any(|list| it.ends_with(list)))
        .map(|it| (it.display().to_string(), fs::read_to_string(&it).unwrap().lines().count()))
        .filter(|(_, lines)| *lines > 300)
        .map(|(path, lines)| format!("{path}: {lines}"))
        .collect();

    assert_eq!(long, [""; 0]);
}

#[test]
fn without_a_feature_neither_leptos_nor_the_browser_is_in_the_graph() {
    let cargo = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--package", "buergertermin", "--edges", "normal", "--prefix", "none"])
        .current_dir(root())
        .output()
        .unwrap();
    let graph = String::from_utf8(cargo.stdout).unwrap();

    assert!(graph.contains("serde_json"), "{}", String::from_utf8_lossy(&cargo.stderr));
    for package in ["leptos", "tachys", "web-sys", "js-sys", "wasm-bindgen", "gloo-net"] {
        assert!(!graph.lines().any(|it| it.starts_with(&format!("{package} "))), "{package} is in the graph");
    }
}
