//! Writes seeds for `fuzz/` from what is recorded.

use anyhow::Result;
use replay::anything;
use std::{fs, io, path::Path};

fn main() -> Result<()> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let corpus = |target: &str| -> io::Result<_> {
        let folder = project.join("fuzz/corpus").join(target);
        fs::create_dir_all(&folder).map(|()| folder)
    };
    let answers = corpus("answers")?;
    for recording in replay::folder(&project.join("tests/fixtures/zms"))? {
        if let Some(seed) = anything::seed(&recording.exchange) {
            fs::write(answers.join(recording.file), seed)?;
        }
    }
    fs::copy(project.join("public/gladbeck.json"), corpus("configurations")?.join("gladbeck.json"))?;
    fs::write(corpus("texts")?.join("link"), "<p>Bitte <a href=\"https://example.org\">hier</a>")?;
    fs::copy(project.join("tests/fixtures/altcha/riddles.json"), corpus("riddles")?.join("riddles.json"))?;
    Ok(())
}
