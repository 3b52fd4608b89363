//! A text that the city words, in one language or several.

use crate::i18n::Lang;

/// A city's text. In a language that it does not have, German stands in, marked with its `lang`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocalText {
    german: String,
    others: Vec<(Lang, String)>,
}

impl LocalText {
    /// The same text in every language.
    #[must_use]
    pub const fn same(german: String) -> Self {
        Self { german, others: Vec::new() }
    }

    /// Adds a language.
    pub fn set(&mut self, lang: Lang, text: String) {
        if lang != Lang::BUILT_IN {
            self.others.push((lang, text));
        }
    }

    /// The text, and the language in which it is.
    #[must_use]
    pub fn get(&self, lang: Lang) -> (&str, Lang) {
        self.others
            .iter()
            .find(|(it, _)| *it == lang)
            .map_or((self.german.as_str(), Lang::BUILT_IN), |(it, text)| (text.as_str(), *it))
    }
}
