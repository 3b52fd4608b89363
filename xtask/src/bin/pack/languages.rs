//! The languages that are loaded when a citizen chooses them. German is compiled in.

use buergertermin::i18n::{self, Lang};

/// A language as a file.
pub(crate) struct Language {
    pub(crate) code: &'static str,
    pub(crate) words: String,
}

/// All but the built-in one.
pub(crate) fn to_load() -> Vec<Language> {
    let others = Lang::ALL.iter().filter(|it| **it != Lang::BUILT_IN);
    others.map(|it| Language { code: it.code(), words: i18n::export(*it) }).collect()
}
