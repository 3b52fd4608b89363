//! One line of text from the appointment system: a name, a label, a number.

use super::{
    considered,
    markup::{Token, Tokens},
    pen::{Pen, is_dropped},
    separates,
};
use std::{fmt, ops::Deref};

/// A text on one line, without markup, control characters and what turns its direction, and not longer than it may be.
///
/// There is no other way to make one, so what is of this type can be shown wherever a word of ours can.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Line(String);

/// Names of offices and services: the longest in the recorded catalogue of a large city has 97 characters.
pub const NAME: usize = 200;
/// What a free field is called: the longest recorded label has 99 characters.
pub const LABEL: usize = 150;
/// Street, number, postal code or town: the longest German street name has 38 letters, addresses of institutions are longer.
pub const ADDRESS_PART: usize = 100;
/// What is said on the telephone: a letter and four digits, or the number of the process (CONTRACT).
pub const NUMBER: usize = 30;
/// What somebody typed and the system gives back: a free field holds 250 characters, an e-mail address 254.
pub const TYPED: usize = 254;
/// A hint on one line, below a name: the longest recorded one has 179 characters.
pub const HINT: usize = 300;

impl Line {
    /// A text of the city, with at most so many characters: its tags are taken out, its entities decoded.
    #[must_use]
    pub fn new(text: &str, most: usize) -> Self {
        let mut writing = Writing::new(most);
        for token in Tokens::new(considered(text).chars()) {
            match token {
                Token::Text(text) => writing.text(&text),
                Token::Open(name, _) | Token::Close(name) if separates(&name) => writing.pen.space(),
                Token::Open(..) | Token::Close(_) => {}
            }
            if writing.is_full() {
                break;
            }
        }
        writing.finish()
    }

    /// What a person typed and the system gives back: every sign of it is meant.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        Self::cut(considered(text), TYPED)
    }

    /// A text without markup, with at most so many characters.
    pub(super) fn cut(text: &str, most: usize) -> Self {
        let mut writing = Writing::new(most);
        writing.text(text);
        writing.finish()
    }

    /// Several as one, as far as they say something.
    #[must_use]
    pub fn joined(parts: impl IntoIterator<Item = Self>, between: &'static str) -> Self {
        let parts: Vec<String> = parts.into_iter().map(|it| it.0).filter(|it| !it.is_empty()).collect();
        Self(parts.join(between))
    }
}

impl Deref for Line {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// As long as a name may be.
impl From<&str> for Line {
    fn from(text: &str) -> Self {
        Self::new(text, NAME)
    }
}

impl From<Line> for String {
    fn from(line: Line) -> Self {
        line.0
    }
}

impl PartialEq<&str> for Line {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

/// A line that is being written.
struct Writing {
    pen: Pen,
    text: String,
    length: usize,
    most: usize,
}

impl Writing {
    fn new(most: usize) -> Self {
        Self { pen: Pen::default(), text: String::new(), length: 0, most }
    }

    fn is_full(&self) -> bool {
        self.length > self.most
    }

    fn text(&mut self, text: &str) {
        for it in text.chars() {
            if let Some((before, it)) = self.pen.take(it) {
                self.length += 1 + usize::from(before.is_some());
                self.text.extend(before);
                self.text.push(it);
            }
            if self.is_full() {
                return;
            }
        }
    }

    fn finish(self) -> Line {
        if !self.is_full() {
            return Line(self.text);
        }
        let room = self.text.char_indices().nth(self.most.saturating_sub(1));
        let fits = room.and_then(|(end, _)| self.text.get(..end)).unwrap_or_default();
        let word = fits.rfind(' ').filter(|end| *end > 0).and_then(|end| fits.get(..end)).unwrap_or(fits);
        let loose = |it: char| it == ' ' || it == '–' || it.is_ascii_punctuation() || is_dropped(it);
        Line(format!("{}…", word.trim_end_matches(loose)))
    }
}
