//! Writes the gallery: a page for each named state, with the widget's own stylesheet, without any script.
//!
//! `cargo run --features ssr --example gallery -- FOLDER`

use buergertermin::{
    i18n::Lang,
    ui::states::{StateName, html},
};
use std::{
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("Say which folder the gallery goes into.")?);
    fs::create_dir_all(&folder)?;
    let names = StateName::all();
    for name in &names {
        for lang in Lang::ALL {
            fs::write(folder.join(file(*name, *lang)), page(*name, *lang))?;
        }
    }
    let files: Vec<String> = names.iter().map(|it| it.file_name()).collect();
    fs::write(folder.join("states.json"), serde_json::to_string_pretty(&files)?)?;
    fs::write(folder.join("index.html"), index(&names))?;
    fs::write(folder.join("gallery.css"), include_str!("gallery.css"))?;
    fs::write(folder.join("widget.css"), stylesheet()?)?;
    fs::write(folder.join("icon.svg"), include_str!("icon.svg"))?;
    println!("gallery: {} states in {} languages", names.len(), Lang::ALL.len());
    Ok(())
}

/// German under the state's own name, other languages behind their code.
fn file(name: StateName, lang: Lang) -> String {
    let prefix = if lang == Lang::BUILT_IN { String::new() } else { format!("{}-", lang.code()) };
    format!("{prefix}{}.html", name.file_name())
}

fn page(name: StateName, lang: Lang) -> String {
    let title = name.file_name();
    let state = html(name, lang);
    head(&title)
        + &format!(
            "<body class=\"gallery\">\n<main>\n<h1 class=\"gallery__name\">{title}</h1>\n\
             <buerger-termin lang=\"{}\"><template shadowrootmode=\"open\">\
             <link rel=\"stylesheet\" href=\"widget.css\"><div>{state}</div></template></buerger-termin>\n\
             </main>\n</body>\n</html>\n",
            lang.code()
        )
}

fn index(names: &[StateName]) -> String {
    let mut list = String::new();
    for name in names {
        let german = file(*name, Lang::De);
        let english = file(*name, Lang::En);
        let name = name.file_name();
        let _ = writeln!(
            list,
            "<li><a href=\"{german}\">{name}</a> · <a href=\"{english}\" hreflang=\"en\"><span lang=\"en\">English</span>\
             <span class=\"gallery__hidden\">: {name}</span></a></li>"
        );
    }
    let count = names.len();
    head("Galerie")
        + &format!(
            "<body class=\"gallery\">\n<main>\n<h1>Galerie</h1>\n<p>Alle {count} benannten Zustände des Widgets, mit \
             erfundenen Beispielen. Nichts hier ist echt, und kein Knopf tut etwas.</p>\n<ul>\n{list}</ul>\n</main>\n\
             </body>\n</html>\n"
        )
}

fn head(title: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <link rel=\"icon\" href=\"icon.svg\">\n<link rel=\"stylesheet\" href=\"gallery.css\">\n</head>\n"
    )
}

/// The widget's stylesheet in one file, its imports in their order.
fn stylesheet() -> std::io::Result<String> {
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("style");
    let mut sheet = String::new();
    for line in fs::read_to_string(style.join("widget.css"))?.lines() {
        match line.strip_prefix("@import \"").and_then(|it| it.strip_suffix("\";")) {
            Some(file) => sheet.push_str(&fs::read_to_string(style.join(file))?),
            None => sheet.push_str(line),
        }
        sheet.push('\n');
    }
    Ok(sheet)
}
