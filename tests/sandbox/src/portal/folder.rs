//! Files out of a folder, and none from outside it.

use std::path::{Component, Path};

use crate::city::File;

/// The file at this path of the folder; for a path that ends with a slash, its `index.html`.
pub(super) fn read(folder: &Path, path: &str) -> Option<File> {
    let name =
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    let plain = |part: Component| matches!(part, Component::Normal(_));
    if name.contains(['\\', '\0']) || !Path::new(&name).components().all(plain) {
        return None;
    }
    let file = folder.join(&name).canonicalize().ok()?;
    // A link that leads out of the folder is not followed.
    if !file.starts_with(folder.canonicalize().ok()?) {
        return None;
    }
    Some(File { content_type: content_type(&name).to_owned(), body: std::fs::read(file).ok()? })
}

fn content_type(name: &str) -> &'static str {
    match Path::new(name).extension().and_then(|it| it.to_str()).unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "ico" => "image/x-icon",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "md" | "txt" => "text/plain; charset=utf-8",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "wasm" => "application/wasm",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages() -> &'static Path {
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/portal/pages"))
    }

    #[test]
    fn a_file_in_the_folder_is_found() {
        assert_eq!(read(pages(), "portal.css").unwrap().content_type, "text/css; charset=utf-8");
    }

    #[test]
    fn no_path_leads_out_of_the_folder() {
        for path in [
            "../mod.rs",
            "/etc/hostname",
            "./../mod.rs",
            "..\\mod.rs",
            "a/../../mod.rs",
            "..",
            "portal.css\0",
        ] {
            assert!(read(pages(), path).is_none(), "{path}");
        }
    }
}
