//! Texts that the appointment system holds: the city wrote them, but whoever gets hold of an account there can write
//! anything. They are read into data of ours, of which a view makes nodes (docs/adr/0009).
//!
//! ```text
//! Prose     paragraphs and lists, with links: hints, what is said about an appointment
//! Line      one line: names, labels, numbers, addresses
//! Href      where a link may lead
//! markup    tags, entities and comments, taken apart
//! writing   paragraphs and lists, made of what was taken apart
//! pen       characters, cleaned while they are written
//! ```
//!
//! All are made by reading only; what is of these types was cleaned. The work is linear: every character is read twice at
//! most, nothing calls itself, and no more than [`CONSIDERED`] bytes of a text are looked at.

mod href;
pub mod line;
mod markup;
mod pen;
mod writing;

pub use self::{href::Href, line::Line};

use self::writing::Writing;

/// So many bytes of a text are read; the longest recorded one has 804 characters. A text of megabytes must not stop the page.
pub const CONSIDERED: usize = 20_000;

/// A text of several paragraphs.
///
/// It is flat: a list within a list is continued in it, so however deep a text was nested, nothing here is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose(Vec<Piece>);

/// A part of a text, in the order of reading. First comes a paragraph or an item, and each holds some text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A paragraph begins.
    Paragraph,
    /// An item of a list begins.
    Item {
        /// Whether the list is numbered.
        numbered: bool,
        /// Whether the list begins with it.
        first: bool,
    },
    /// A new line.
    Break,
    /// Words that look alike.
    Text {
        /// The words.
        text: String,
        /// Whether they are important.
        strong: bool,
        /// Whether they are stressed.
        stressed: bool,
    },
    /// A link begins; it ends in the same line.
    Link(Href),
    /// It ends.
    LinkEnd,
}

impl Prose {
    /// Reads a text of the city, marked up or plain.
    ///
    /// Where no element of it makes lines or paragraphs, its own lines are meant: an empty one ends a paragraph. Elements that we
    /// don't know are taken out, and their text stays.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let marked_up = text.contains('<').then(|| Writing::read(text, false)).filter(|it| it.separates);
        let written = marked_up.unwrap_or_else(|| Writing::read(text, true));
        Self(written.pieces)
    }

    /// Whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Its pieces.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.0
    }

    /// Its words on one line, with at most so many characters.
    #[must_use]
    pub fn line(&self, most: usize) -> Line {
        let mut line = line::Writing::new(most);
        for piece in &self.0 {
            match piece {
                Piece::Text { text, .. } => line.text(text),
                Piece::Paragraph | Piece::Item { .. } | Piece::Break => line.space(),
                Piece::Link(_) | Piece::LinkEnd => {}
            }
        }
        line.finish()
    }
}

impl Piece {
    /// Whether a paragraph or an item begins.
    #[must_use]
    pub const fn begins(&self) -> bool {
        matches!(self, Self::Paragraph | Self::Item { .. })
    }
}

/// The beginning of a text, up to a word's end.
fn considered(text: &str) -> &str {
    if text.len() <= CONSIDERED {
        return text;
    }
    let head = text.get(..text.floor_char_boundary(CONSIDERED)).unwrap_or_default();
    let mut word = head.as_bytes();
    while let [before @ .., last] = word
        && !last.is_ascii_whitespace()
    {
        word = before;
    }
    text.get(..word.len()).filter(|it| !it.is_empty()).unwrap_or(head)
}

/// Elements that stand by themselves.
const SEPARATE: &str = "address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer \
    form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table td th tr ul";

/// Whether what stands before such an element and what stands behind it are two things.
fn separates(name: &str) -> bool {
    SEPARATE.split(' ').any(|it| it == name)
}

#[cfg(test)]
mod tests;
