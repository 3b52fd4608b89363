//! The two scripts: the hashed module with everything in it, and the small loader, whose name never changes.

use serde_json::{Value, json};

/// What a page names.
pub(crate) const LOADER: &str = "buergertermin.js";

/// The module: style sheet, glue and element class in one file, for one request. The class finds `STYLE` and the glue's
/// functions in scope.
pub(crate) fn module(style: &str, glue: &str, element: &str) -> String {
    format!("const STYLE = {};\n{glue}\n{element}", Value::from(style))
}

/// The loader: asks for the WebAssembly and the module at the same time, since each takes one way to the server. If either
/// fails, the element stays what the page put into it, and the console says why.
pub(crate) fn loader(wasm: &str, module: &str, languages: &[(&str, String)]) -> String {
    let files: Vec<String> =
        languages.iter().map(|(code, file)| format!("{}: at({}).href", json!(code), json!(file))).collect();
    format!(
        "const at = (file) => new URL(file, import.meta.url);\n\
         const wasm = fetch(at({wasm}));\n\
         // Whoever awaits it reports; unawaited it must not report twice.\n\
         wasm.catch(() => {{}});\n\
         import({module}).then((it) => it.start(wasm, {{ {languages} }}))\n\
         \x20 .catch((fault) => console.error(`buergertermin: the program could not be started: ${{fault}}`));\n",
        wasm = json!(wasm),
        module = json!(format!("./{module}")),
        languages = files.join(", "),
    )
}

#[cfg(test)]
mod tests {
    use super::{loader, module};

    #[test]
    fn the_sheet_is_a_string_whatever_is_in_it() {
        let text = module("a{content:\"\\201C\"}\n", "glue", "element");

        assert_eq!(text, "const STYLE = \"a{content:\\\"\\\\201C\\\"}\\n\";\nglue\nelement");
    }

    #[test]
    fn the_loader_names_the_hashed_files() {
        let text = loader("widget-1.wasm", "widget-2.js", &[("en", "lang-en-3.json".to_owned())]);

        assert!(text.contains("fetch(at(\"widget-1.wasm\"))"));
        assert!(text.contains("import(\"./widget-2.js\")"));
        assert!(text.contains("{ \"en\": at(\"lang-en-3.json\").href }"));
    }
}
