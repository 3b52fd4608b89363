//! Imports, put in their place.

use anyhow::{Context, Result, bail, ensure};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The sheet with all it imports, in the order of the cascade.
pub(crate) fn inline(sheet: &Path) -> Result<String> {
    inline_within(sheet, &mut Vec::new())
}

/// `above` are the sheets that led here: importing one of them again would never end.
fn inline_within(sheet: &Path, above: &mut Vec<PathBuf>) -> Result<String> {
    let name = sheet.display();
    ensure!(
        !above.iter().any(|it| it == sheet),
        "{name} imports itself. Take the circle out of the @import lines"
    );
    let text =
        fs::read_to_string(sheet).with_context(|| format!("{name} can't be read. Correct the @import"))?;
    above.push(sheet.to_owned());
    let mut whole = String::new();
    for line in text.lines() {
        match line.trim().strip_prefix("@import") {
            None => whole.push_str(line),
            Some(import) => {
                let import = Import::read(import).with_context(|| format!("in {name}: {line}"))?;
                let folder = sheet.parent().unwrap_or(Path::new(""));
                whole.push_str(&import.around(&inline_within(&folder.join(import.file), above)?));
            }
        }
        whole.push('\n');
    }
    above.pop();
    Ok(whole)
}

/// `"parts/button.css" layer(parts);`
struct Import<'a> {
    file: &'a str,
    layer: Option<&'a str>,
}

impl<'a> Import<'a> {
    fn read(text: &'a str) -> Result<Self> {
        let statement =
            text.trim().strip_suffix(';').context("an @import stands on one line and ends with `;`")?;
        let parts = statement.strip_prefix('"').and_then(|it| it.split_once('"'));
        let (file, rest) = parts.context("write @import \"file.css\"; with the name in double quotes")?;
        let layer = match rest.trim() {
            "" => None,
            rest => match rest.strip_prefix("layer(").and_then(|it| it.strip_suffix(')')) {
                Some(layer) => Some(layer),
                None => bail!("only layer(…) may follow the name. Write @media into the imported file"),
            },
        };
        Ok(Self { file, layer })
    }

    fn around(&self, sheet: &str) -> String {
        self.layer.map_or_else(|| sheet.to_owned(), |layer| format!("@layer {layer} {{\n{sheet}}}"))
    }
}

#[cfg(test)]
mod tests {
    use super::inline;
    use std::{fs, path::PathBuf};

    fn folder(test: &str, sheets: &[(&str, &str)]) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-css-{test}-{}", std::process::id()));
        fs::create_dir_all(folder.join("parts")).unwrap();
        for (name, text) in sheets {
            fs::write(folder.join(name), text).unwrap();
        }
        folder
    }

    #[test]
    fn imports_come_in_their_order_and_from_the_folder_of_their_sheet() {
        let sheets = [
            (
                "widget.css",
                "@layer base, parts;\n@import \"tokens.css\";\n@import \"parts/all.css\" layer(parts);\n",
            ),
            ("tokens.css", ":host { --a: 1 }\n"),
            ("parts/all.css", "@import \"button.css\";\n"),
            ("parts/button.css", "button { }\n"),
        ];
        let folder = folder("order", &sheets);

        let whole = inline(&folder.join("widget.css")).unwrap();

        let lines: Vec<&str> = whole.lines().filter(|it| !it.is_empty()).collect();
        assert_eq!(lines, ["@layer base, parts;", ":host { --a: 1 }", "@layer parts {", "button { }", "}"]);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_circle_and_a_missing_sheet_are_named() {
        let folder = folder("circle", &[("a.css", "@import \"b.css\";"), ("b.css", "@import \"a.css\";")]);

        assert!(format!("{:#}", inline(&folder.join("a.css")).unwrap_err()).contains("imports itself"));
        assert!(format!("{:#}", inline(&folder.join("c.css")).unwrap_err()).contains("c.css can't be read"));
        fs::remove_dir_all(folder).unwrap();
    }
}
