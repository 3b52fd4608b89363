//! `dist/`, emptied and filled. What may change has its content in its name, so that browsers can keep it for ever.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

/// The folder, and what was written into it.
pub(crate) struct Folder {
    path: PathBuf,
    files: Vec<String>,
}

impl Folder {
    pub(crate) fn empty(path: &Path) -> Result<Self> {
        let hint = || format!("{} can't be emptied. Is it open elsewhere? Remove it by hand", path.display());
        if path.exists() {
            fs::remove_dir_all(path).with_context(hint)?;
        }
        fs::create_dir_all(path).with_context(hint)?;
        Ok(Self { path: path.to_owned(), files: Vec::new() })
    }

    /// Under a name that pages and people know.
    pub(crate) fn named(&mut self, name: &str, content: &[u8]) -> Result<()> {
        let path = self.path.join(name);
        fs::write(&path, content)
            .with_context(|| format!("{} can't be written. Is the disk full?", path.display()))?;
        self.files.push(name.to_owned());
        Ok(())
    }

    /// Under a name with its content in it. Answers with that name.
    pub(crate) fn hashed(&mut self, stem: &str, extension: &str, content: &[u8]) -> Result<String> {
        let name = format!("{stem}-{}.{extension}", fingerprint(content));
        self.named(&name, content)?;
        Ok(name)
    }

    pub(crate) fn files(&self) -> &[String] {
        &self.files
    }
}

/// The first 16 digits of the SHA-256: enough for telling versions of one file apart.
fn fingerprint(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(8).fold(String::new(), |mut text, byte| {
        // Writing into a String can't fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::{Folder, fingerprint};
    use std::fs;

    #[test]
    fn the_name_follows_the_content_and_nothing_else() {
        assert_eq!(fingerprint(b""), "e3b0c44298fc1c14");
        assert_eq!(fingerprint(b"abc"), "ba7816bf8f01cfea");
    }

    #[test]
    fn what_was_there_before_is_gone() {
        let path = std::env::temp_dir().join(format!("xtask-folder-{}", std::process::id()));
        let old = Folder::empty(&path).unwrap().hashed("widget", "js", b"old").unwrap();

        let mut folder = Folder::empty(&path).unwrap();
        let new = folder.hashed("widget", "js", b"new").unwrap();

        assert!(!path.join(old).exists());
        assert!(path.join(&new).exists());
        assert_eq!(folder.files(), [new]);
        fs::remove_dir_all(path).unwrap();
    }
}
