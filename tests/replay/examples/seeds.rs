//! Writes seeds for `fuzz/` from what is recorded.

use replay::{anything, exchange};
use std::{fs, io, path::Path};

fn main() -> io::Result<()> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let corpus = |target: &str| {
        let folder = project.join("fuzz/corpus").join(target);
        fs::create_dir_all(&folder).map(|()| folder)
    };
    let answers = corpus("answers")?;
    for (name, exchange) in exchange::folder(&project.join("tests/fixtures/zms"))? {
        if let Some(seed) = anything::seed(&exchange) {
            fs::write(answers.join(name), seed)?;
        }
    }
    fs::copy(project.join("public/gladbeck.json"), corpus("configurations")?.join("gladbeck.json"))?;
    fs::write(corpus("texts")?.join("link"), "<p>Bitte <a href=\"https://example.org\">hier</a>")?;
    fs::copy(project.join("tests/fixtures/altcha/riddles.json"), corpus("riddles")?.join("riddles.json"))?;
    Ok(())
}
