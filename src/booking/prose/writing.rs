//! Paragraphs and lists, made of what was taken apart.

use super::{
    Href, Piece, considered,
    markup::{Token, Tokens},
    pen::{Pen, ends_line},
    separates,
};
use std::mem;

/// A text that is being written. What begins is written with its first character, so nothing is ever empty.
#[derive(Default)]
pub(super) struct Writing {
    pub(super) pieces: Vec<Piece>,
    /// Whether an element of it makes lines or paragraphs.
    pub(super) separates: bool,
    /// Whether the text's own lines are meant.
    lines_count: bool,
    pen: Pen,
    /// Whether we are within a paragraph or an item.
    in_block: bool,
    /// How many lines have ended since the last character.
    lines: u8,
    strong: u32,
    stressed: u32,
    link: Link,
    list: List,
}

#[derive(Default)]
enum Link {
    #[default]
    None,
    /// It begins with the next character.
    Due(Href),
    Begun,
}

/// The outermost list.
#[derive(Default)]
struct List {
    /// In how many lists we are.
    depth: u32,
    numbered: bool,
    /// Whether an item of it was written.
    begun: bool,
}

impl Writing {
    pub(super) fn read(text: &str, lines_count: bool) -> Self {
        let considered = considered(text);
        let mut writing = Self { lines_count, ..Self::default() };
        for token in Tokens::new(considered.chars()) {
            match token {
                Token::Text(text) => writing.text(&text),
                Token::Tag { name, opens, href } => writing.tag(&name, opens, href),
            }
        }
        writing.end_link();
        if considered.len() < text.len() {
            writing.put(None, '…');
        }
        writing
    }

    fn text(&mut self, text: &str) {
        for it in text.chars() {
            if self.lines_count && ends_line(it) {
                self.end_line();
            } else if let Some((before, it)) = self.pen.take(it) {
                self.put(before, it);
            }
        }
    }

    fn tag(&mut self, name: &str, opens: bool, href: Option<String>) {
        let separates = separates(name);
        self.separates |= separates;
        let deeper = |depth: u32| if opens { depth + 1 } else { depth.saturating_sub(1) };
        match name {
            "b" | "strong" => self.strong = deeper(self.strong),
            "i" | "em" => self.stressed = deeper(self.stressed),
            "a" => {
                self.end_link();
                let safe = href.and_then(|it| Href::safe(&it)).filter(|_| opens);
                self.link = safe.map_or(Link::None, Link::Due);
            }
            "br" => self.end_line(),
            "ul" | "ol" => {
                self.end();
                if self.list.depth == 0 {
                    self.list = List { numbered: name == "ol", ..List::default() };
                }
                self.list.depth = deeper(self.list.depth);
            }
            _ if separates => self.between(name),
            _ => {}
        }
    }

    /// A paragraph within an item is a line of it.
    fn between(&mut self, name: &str) {
        let in_item = self.in_block && self.list.depth > 0 && name != "li";
        self.end();
        if in_item {
            (self.in_block, self.lines) = (true, 1);
        }
    }

    /// The paragraph or item is over, and with it a link that was not ended.
    fn end(&mut self) {
        self.end_link();
        self.pen.begin();
        (self.in_block, self.lines) = (false, 0);
    }

    /// Within a link a new line is a space, so that one link stays one. An empty line ends it: it was never closed.
    fn end_line(&mut self) {
        self.lines = self.lines.saturating_add(1);
        if self.lines == 1 && matches!(self.link, Link::Begun) {
            return self.pen.space();
        }
        if self.lines > 1 {
            self.end_link();
        }
        self.pen.begin();
    }

    fn end_link(&mut self) {
        if matches!(mem::take(&mut self.link), Link::Begun) {
            self.pieces.push(Piece::LinkEnd);
        }
    }

    fn put(&mut self, before: Option<char>, it: char) {
        let mut space = before;
        match mem::replace(&mut self.link, Link::Begun) {
            Link::Begun => {}
            Link::None => {
                self.link = Link::None;
                self.begin_line(&mut space);
            }
            Link::Due(to) => {
                self.begin_line(&mut space);
                self.space(space.take());
                self.pieces.push(Piece::Link(to));
            }
        }
        self.lines = 0;
        self.space(space);
        self.write(it);
    }

    /// Begins a paragraph, an item or a line, where one is due; no space stands before its first character.
    fn begin_line(&mut self, space: &mut Option<char>) {
        let in_list = self.list.depth > 0;
        let piece = match self.lines {
            0 if self.in_block => return,
            lines if self.in_block && (in_list || lines == 1) => Piece::Break,
            _ if in_list => Piece::Item { numbered: self.list.numbered, first: !self.list.begun },
            _ => Piece::Paragraph,
        };
        self.list.begun |= in_list;
        self.in_block = true;
        self.pieces.push(piece);
        *space = None;
    }

    /// A space belongs to the words before it, never to a link that begins or has ended.
    fn space(&mut self, space: Option<char>) {
        match (space, self.pieces.last_mut()) {
            (Some(space), Some(Piece::Text { text, .. })) => text.push(space),
            (Some(space), _) => self.write(space),
            (None, _) => {}
        }
    }

    fn write(&mut self, it: char) {
        let look = (self.strong > 0, self.stressed > 0);
        match self.pieces.last_mut() {
            Some(Piece::Text { text, strong, stressed }) if look == (*strong, *stressed) => text.push(it),
            _ => {
                let (strong, stressed) = look;
                self.pieces.push(Piece::Text { text: it.to_string(), strong, stressed });
            }
        }
    }
}
