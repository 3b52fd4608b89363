//! What weighs how much. Of the packed bytes only, since that is what travels: brotli at its best, as servers keep it.

use anyhow::{Context, Result};
use std::{fmt, fs, path::Path};

/// One file of `dist/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Size {
    pub(crate) file: String,
    pub(crate) raw: usize,
    pub(crate) brotli: usize,
    /// Whether a first visit in the built-in language loads it.
    pub(crate) first_visit: bool,
}

/// All files of `dist/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sizes(pub(crate) Vec<Size>);

impl Sizes {
    pub(crate) fn measure(folder: &Path, files: &[String], first_visit: &[&str]) -> Result<Self> {
        let measure = |file: &String| {
            let content =
                fs::read(folder.join(file)).with_context(|| format!("{file} is gone. Build again"))?;
            let first_visit = first_visit.contains(&file.as_str());
            Ok(Size { file: file.clone(), raw: content.len(), brotli: packed(&content)?, first_visit })
        };
        files.iter().map(measure).collect::<Result<_>>().map(Self)
    }

    /// Packed bytes before the first page shows.
    pub(crate) fn first_visit(&self) -> usize {
        self.0.iter().filter(|it| it.first_visit).map(|it| it.brotli).sum()
    }
}

impl fmt::Display for Sizes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{:36}{:>10}{:>10}", "file", "bytes", "brotli")?;
        for Size { file, raw, brotli, first_visit } in &self.0 {
            let mark = if *first_visit { " *" } else { "" };
            writeln!(f, "{file:36}{raw:>10}{brotli:>10}{mark}")?;
        }
        write!(f, "{:36}{:>20} *", "first visit, in German", self.first_visit())
    }
}

fn packed(content: &[u8]) -> Result<usize> {
    let mut packed = Vec::new();
    let best = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut &*content, &mut packed, &best).context("brotli failed. Start again")?;
    Ok(packed.len())
}

#[cfg(test)]
mod tests {
    use super::{Size, Sizes, packed};

    fn size(file: &str, brotli: usize, first_visit: bool) -> Size {
        Size { file: file.to_owned(), raw: 2 * brotli, brotli, first_visit }
    }

    #[test]
    fn a_first_visit_loads_no_other_language() {
        let sizes = Sizes(vec![size("widget.wasm", 100, true), size("lang-en.json", 10, false)]);

        assert_eq!(sizes.first_visit(), 100);
    }

    #[test]
    fn repetition_weighs_little() {
        assert!(packed(&[b'a'; 10_000]).unwrap() < 30);
    }
}
