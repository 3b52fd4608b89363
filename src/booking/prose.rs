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
//! All are made by reading only; what is of these types was cleaned. The work is linear: every character is read once,
//! nothing calls itself, and at most [`CONSIDERED`] characters of a text are looked at.

mod href;
pub mod line;
mod markup;
mod pen;
mod writing;

pub use self::{href::Href, line::Line};

use self::{
    markup::{Token, Tokens},
    writing::Writing,
};

/// So many characters of a text are read; the longest recorded one has 804. A text of megabytes must not stop the page.
pub const CONSIDERED: usize = 20_000;

/// A text of several paragraphs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    blocks: Vec<Block>,
}

/// A part of a text that stands by itself. None is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Piece>),
    /// A list. A list within a list is continued in it: deeper is not nested.
    List {
        /// Whether its items are numbered.
        numbered: bool,
        /// Its items.
        items: Vec<Vec<Piece>>,
    },
}

/// A part of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Run(Run),
    /// A link, and the words that it is put on.
    Link(Href, Vec<Run>),
    /// A new line.
    Break,
}

/// Words that look alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// Whether it is important.
    pub strong: bool,
    /// Whether it is stressed.
    pub stressed: bool,
}

impl Prose {
    /// Reads a text of the city, marked up or plain.
    ///
    /// Where no element of it makes lines or paragraphs, its own lines are meant: an empty one ends a paragraph. Elements that we
    /// don't know are taken out, and their text stays.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let considered = considered(text);
        let tokens = || Tokens::new(considered.chars());
        let lines_count = !tokens().any(|it| matches!(it, Token::Open(name, _) if separates(&name)));
        let mut writing = Writing::new(lines_count);
        tokens().for_each(|it| writing.token(it));
        Self { blocks: writing.finish(considered.len() < text.len()) }
    }

    /// Whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// Its paragraphs and lists.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Its words on one line, for where there is room for no more.
    #[must_use]
    pub fn line(&self) -> Line {
        let mut text = String::new();
        for piece in self.blocks.iter().flat_map(Block::lines).flat_map(|it| it.iter().chain([&Piece::Break]))
        {
            match piece {
                Piece::Run(run) => text.push_str(&run.text),
                Piece::Link(_, all) => text.extend(all.iter().map(|it| it.text.as_str())),
                Piece::Break => text.push(' '),
            }
        }
        Line::cut(&text, line::HINT)
    }
}

impl Block {
    fn lines(&self) -> &[Vec<Piece>] {
        match self {
            Self::Paragraph(pieces) => std::slice::from_ref(pieces),
            Self::List { items, .. } => items,
        }
    }
}

/// The beginning of a text, up to a word's end.
fn considered(text: &str) -> &str {
    let Some((end, _)) = text.char_indices().nth(CONSIDERED) else { return text };
    let head = text.get(..end).unwrap_or_default();
    head.rfind(char::is_whitespace).and_then(|end| head.get(..end)).unwrap_or(head)
}

/// Whether what stands before such an element and what stands behind it are two things.
fn separates(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "br"
            | "caption"
            | "dd"
            | "details"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hr"
            | "legend"
            | "li"
            | "main"
            | "nav"
            | "ol"
            | "option"
            | "p"
            | "pre"
            | "section"
            | "summary"
            | "table"
            | "td"
            | "th"
            | "tr"
            | "ul"
    )
}

#[cfg(test)]
mod tests;
