//! Words without what people write in different ways: case, accents, umlauts, punctuation.

use std::iter;

pub(super) type Letters = Vec<char>;

/// A word without case and accents, in two spellings. Both are needed: with the second alone, nobody finds "Einkleidung"
/// in "Neueinkleidung".
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// "ue" is "ue".
    pub(super) written: Letters,
    /// "ue" is the "u" that "ü" became.
    pub(super) folded: Letters,
}

/// The words of a text; whatever is neither letter nor digit stands between them.
pub(super) fn words(text: &str) -> Vec<Word> {
    let letters = text.chars().flat_map(char::to_lowercase).filter(|it| !is_unseen(*it));
    let folded = letters.fold(String::new(), |mut folded, letter| {
        match bare(letter) {
            'ß' => folded.push_str("ss"),
            letter if letter.is_alphanumeric() => folded.push(letter),
            _ => folded.push(' '),
        }
        folded
    });
    folded.split_whitespace().map(Word::new).collect()
}

/// Marks that are put over the letter before, and places where a word may be broken.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}')
}

/// A letter without its accent.
fn bare(letter: char) -> char {
    match letter {
        'à'..='æ' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ø' | 'œ' => 'o',
        'ù'..='ü' => 'u',
        other => other,
    }
}

/// "ae", "oe" and "ue" as the letter that their umlaut becomes.
fn without_e(written: &str) -> Letters {
    let mut letters = Letters::new();
    let mut before = None;
    for letter in written.chars() {
        let umlaut = letter == 'e' && matches!(before, Some('a' | 'o' | 'u'));
        if !umlaut {
            letters.push(letter);
        }
        before = Some(letter);
    }
    letters
}

impl Word {
    fn new(written: &str) -> Self {
        Self { written: written.chars().collect(), folded: without_e(written) }
    }

    /// Written together.
    pub(super) fn joined(words: &[Self]) -> Self {
        let spelling = |it: fn(&Self) -> &Letters| words.iter().flat_map(it).copied().collect();
        Self { written: spelling(|it| &it.written), folded: spelling(|it| &it.folded) }
    }

    /// One, where both are the same.
    pub(super) fn spellings(&self) -> impl Iterator<Item = &Letters> {
        let other = (self.folded != self.written).then_some(&self.folded);
        iter::once(&self.written).chain(other)
    }

    pub(super) fn len(&self) -> usize {
        self.folded.len()
    }
}
