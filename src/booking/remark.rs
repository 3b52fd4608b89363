//! What a visit needs to be found, written into an office's free fields as a clerk reads it at a glance.
//!
//! ZMS knows neither visits nor addresses: all it keeps of them are two free fields of up to 250 characters each (CONTRACT,
//! recordings `23-update-*`). The city words templates for them; they are filled here. Where the space is short, labels
//! go, never what somebody typed.

mod line;

use self::line::{Line, on_one_line};
use super::every::{Every, every};

every! {
    /// What a template can be filled with.
    pub enum Hole {
        /// The street that the visit goes to.
        Street,
        /// The house number.
        Number,
        /// The postal code: five digits.
        PostalCode,
        /// The town.
        Town,
        /// The floor or the ward.
        Floor,
        /// The name on the bell.
        Bell,
        /// Who is asked for at the door.
        AskFor,
        /// Who is there when we come.
        Contact,
        /// What that person is to the one who is visited.
        Role,
        /// Where that person can be called.
        Telephone,
        /// How many people the visit is for.
        People,
    }
}

/// One free field's content: segments that are joined by `"; "`.
///
/// A segment is text with holes, such as `Etage: {floor}`. It is left out where all its holes are empty; so whatever may
/// be empty is best a segment of its own. A label is all that stands before the first hole up to its last `": "`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    segments: Vec<Segment>,
}

/// Why a text is no template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateError {
    /// In which segment, counted from 0.
    pub segment: usize,
    /// What is wrong there.
    pub fault: TemplateFault,
}

/// What can be wrong with a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateFault {
    /// Nothing is known by the name between these braces.
    UnknownHole(String),
    /// A brace without its partner.
    LoneBrace,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Segment {
    label: String,
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Hole(Hole),
}

impl Hole {
    /// How it is written between braces.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Street => "street",
            Self::Number => "number",
            Self::PostalCode => "postalCode",
            Self::Town => "town",
            Self::Floor => "floor",
            Self::Bell => "bell",
            Self::AskFor => "askFor",
            Self::Contact => "contact",
            Self::Role => "role",
            Self::Telephone => "telephone",
            Self::People => "people",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.name() == name)
    }
}

impl Template {
    /// Reads the segments as the city wrote them.
    ///
    /// # Errors
    /// The first segment with an unknown hole or a brace without its partner.
    pub fn parse<S: AsRef<str>>(segments: &[S]) -> Result<Self, TemplateError> {
        let parse = |(segment, text): (usize, &S)| {
            Segment::parse(text.as_ref()).map_err(|fault| TemplateError { segment, fault })
        };
        segments.iter().enumerate().map(parse).collect::<Result<_, _>>().map(|segments| Self { segments })
    }

    /// The holes in their order; one that stands twice comes twice.
    pub fn holes(&self) -> impl Iterator<Item = Hole> {
        self.segments.iter().flat_map(Segment::holes)
    }

    /// Whether this is written into the field.
    #[must_use]
    pub fn has(&self, hole: Hole) -> bool {
        self.holes().any(|it| it == hole)
    }

    /// How many characters it takes when nothing is typed and all labels are left out.
    #[must_use]
    pub fn own_length(&self) -> usize {
        let words = |it: &Segment| it.pieces.iter().map(Piece::own_length).sum::<usize>();
        self.segments.iter().map(words).sum::<usize>() + 2 * self.segments.len().saturating_sub(1)
    }

    /// The field's content, at most `limit` characters long.
    ///
    /// What was typed is never read as a template and never cut; only its line breaks and runs of spaces become one space
    /// each. What is too long loses its labels, the last segment's first.
    ///
    /// # Errors
    /// How many characters are too many even without labels.
    pub fn fill(&self, value: impl Fn(Hole) -> String, limit: usize) -> Result<String, usize> {
        let value = |hole| on_one_line(&value(hole));
        let filled: Vec<Filled> = self.segments.iter().filter_map(|it| it.fill(&value)).collect();
        let length = |text: &str| text.chars().count();
        let mut ever_shorter = (0..=filled.len()).rev().map(|labels| joined(&filled, labels));
        ever_shorter
            .find(|it| length(it) <= limit)
            .ok_or_else(|| length(&joined(&filled, 0)).saturating_sub(limit))
    }
}

impl Piece {
    fn own_length(&self) -> usize {
        match self {
            Self::Text(text) => text.chars().count(),
            Self::Hole(_) => 0,
        }
    }
}

/// Stands between two segments.
const BETWEEN: &str = "; ";

/// The first segment of a filled field: where the visit goes to, without what helps at the door.
#[must_use]
pub fn first_segment(filled: &str) -> &str {
    filled.split(BETWEEN).next().unwrap_or_default()
}

/// A segment that says something.
struct Filled<'a> {
    label: &'a str,
    text: String,
}

/// The segments, of which the first so many keep their labels.
fn joined(filled: &[Filled], labels: usize) -> String {
    let text = |(index, it): (usize, &Filled)| {
        let label = if index < labels { it.label } else { "" };
        format!("{label}{}", it.text)
    };
    filled.iter().enumerate().map(text).collect::<Vec<_>>().join(BETWEEN)
}

impl Segment {
    fn parse(text: &str) -> Result<Self, TemplateFault> {
        let text = on_one_line(text);
        let before_holes = text.split('{').next().unwrap_or_default();
        let (label, mut rest) = text.split_at(before_holes.rfind(": ").map_or(0, |it| it + 2));
        plain(label)?;
        let mut pieces = Vec::new();
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').ok_or(TemplateFault::LoneBrace)?;
            pieces.extend([plain(before)?, hole(name)?]);
            rest = after;
        }
        pieces.push(plain(rest)?);
        Ok(Self { label: label.to_owned(), pieces })
    }

    fn holes(&self) -> impl Iterator<Item = Hole> {
        self.pieces.iter().filter_map(|it| match it {
            Piece::Text(_) => None,
            Piece::Hole(hole) => Some(*hole),
        })
    }

    /// Nothing where there are holes and all are empty.
    fn fill(&self, value: &impl Fn(Hole) -> String) -> Option<Filled<'_>> {
        if self.holes().next().is_some() && self.holes().all(|it| value(it).is_empty()) {
            return None;
        }
        let mut line = Line::default();
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => line.write(text),
                Piece::Hole(hole) => line.insert(&value(*hole)),
            }
        }
        Some(Filled { label: &self.label, text: line.finish() })
    }
}

fn plain(text: &str) -> Result<Piece, TemplateFault> {
    if text.contains('}') { Err(TemplateFault::LoneBrace) } else { Ok(Piece::Text(text.to_owned())) }
}

fn hole(name: &str) -> Result<Piece, TemplateFault> {
    let unknown = || TemplateFault::UnknownHole(name.to_owned());
    if name.contains('{') {
        return Err(TemplateFault::LoneBrace);
    }
    Hole::named(name).map(Piece::Hole).ok_or_else(unknown)
}

#[cfg(test)]
mod tests;
