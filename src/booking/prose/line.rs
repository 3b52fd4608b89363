//! One line of text from the appointment system: a name, a label, a number.

use super::{Prose, considered, pen::Pen};
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
        if is_clean(text, most) { Self(text.to_owned()) } else { Prose::read(text).line(most) }
    }

    /// What a person typed and the system gives back: every sign of it is meant.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        let mut writing = Writing::new(TYPED);
        writing.text(considered(text));
        writing.finish()
    }

    /// Several as one, as far as they say something.
    #[must_use]
    pub fn joined(parts: &[Self], between: &str) -> Self {
        let mut joined = String::new();
        for part in parts.iter().filter(|it| !it.is_empty()) {
            if !joined.is_empty() {
                joined.push_str(between);
            }
            joined.push_str(part);
        }
        Self(joined)
    }
}

/// Whether reading it would change nothing: short enough, letters, digits and punctuation of European languages, single spaces.
/// Nearly all names of a catalogue are so, and a large city has hundreds of them.
fn is_clean(text: &str, most: usize) -> bool {
    let mut before = ' ';
    let mut left = most;
    for it in text.chars() {
        let clean = match it {
            '<' | '&' => false,
            ' ' => before != ' ',
            '!'..='~' | 'À'..='ɏ' => true,
            _ => false,
        };
        if !clean || left == 0 {
            return false;
        }
        (before, left) = (it, left - 1);
    }
    before != ' ' || text.is_empty()
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
pub(super) struct Writing {
    pen: Pen,
    text: String,
    /// How many characters it has, and may have.
    length: usize,
    most: usize,
    /// Where the last word ends that leaves room for the sign that something was cut.
    word: usize,
    /// Where the last character ends that does.
    end: usize,
}

impl Writing {
    pub(super) fn new(most: usize) -> Self {
        Self { pen: Pen::default(), text: String::new(), length: 0, most, word: 0, end: 0 }
    }

    fn is_full(&self) -> bool {
        self.length > self.most
    }

    pub(super) fn space(&mut self) {
        self.pen.space();
    }

    pub(super) fn text(&mut self, text: &str) {
        for it in text.chars() {
            if self.is_full() {
                return;
            }
            if let Some((before, it)) = self.pen.take(it) {
                if before == Some(' ') && self.length < self.most {
                    self.word = self.end;
                }
                self.write(before);
                self.write(Some(it));
            }
        }
    }

    fn write(&mut self, it: Option<char>) {
        if let Some(it) = it {
            self.text.push(it);
            self.length += 1;
            if self.length < self.most {
                self.end = self.text.len();
            }
        }
    }

    pub(super) fn finish(mut self) -> Line {
        if self.is_full() {
            self.text.truncate(if self.word > 0 { self.word } else { self.end });
            while matches!(self.text.as_bytes().last(), Some(b',' | b';' | b':' | b'-' | b'(')) {
                self.text.pop();
            }
            self.text.push('…');
        }
        Line(self.text)
    }
}
