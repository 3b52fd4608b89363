//! Paragraphs and lists, made of what was taken apart.

use super::{
    Href, Piece, considered,
    markup::{Token, Tokens},
    pen::{Pen, ends_line},
    separates,
};

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
    /// A link that begins with the next character.
    link: Option<Href>,
    in_link: bool,
    /// Whether the last piece is the text that goes on.
    in_text: bool,
    /// In how many lists we are.
    lists: u32,
    /// Whether the outermost of them is numbered.
    numbered: bool,
    /// Whether an item of it was written.
    listed: bool,
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
        self.in_text = false;
        self.separates |= separates(name);
        let deeper = |depth: u32| if opens { depth + 1 } else { depth.saturating_sub(1) };
        match name {
            "b" | "strong" => self.strong = deeper(self.strong),
            "i" | "em" => self.stressed = deeper(self.stressed),
            "a" => {
                self.end_link();
                self.link = href.and_then(|it| Href::safe(&it)).filter(|_| opens);
            }
            "br" => self.end_line(),
            "ul" | "ol" => {
                self.end();
                if self.lists == 0 {
                    (self.numbered, self.listed) = (name == "ol", false);
                }
                self.lists = deeper(self.lists);
            }
            _ if separates(name) => self.between(name),
            _ => {}
        }
    }

    /// A paragraph within an item is a line of it.
    fn between(&mut self, name: &str) {
        let in_item = self.in_block && self.lists > 0 && name != "li";
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
        if self.lines == 1 && self.in_link {
            return self.pen.space();
        }
        if self.lines > 1 {
            self.end_link();
        }
        self.pen.begin();
    }

    fn end_link(&mut self) {
        if self.in_link {
            self.pieces.push(Piece::LinkEnd);
        }
        (self.link, self.in_link, self.in_text) = (None, false, false);
    }

    fn put(&mut self, mut before: Option<char>, it: char) {
        if !self.in_link && self.begin_line() {
            before = None;
        }
        self.lines = 0;
        if let Some(to) = self.link.take() {
            self.space(before.take());
            self.pieces.push(Piece::Link(to));
            (self.in_link, self.in_text) = (true, false);
        }
        self.space(before);
        self.write(it);
    }

    /// Begins a paragraph, an item or a line, where one is due.
    fn begin_line(&mut self) -> bool {
        let in_list = self.lists > 0;
        let piece = if self.in_block && (in_list || self.lines < 2) {
            if self.lines == 0 {
                return false;
            }
            Piece::Break
        } else if in_list {
            Piece::Item { numbered: self.numbered, first: !self.listed }
        } else {
            Piece::Paragraph
        };
        self.listed |= in_list;
        self.pieces.push(piece);
        (self.in_block, self.in_text) = (true, false);
        true
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
        match self.pieces.last_mut() {
            Some(Piece::Text { text, .. }) if self.in_text => text.push(it),
            _ => {
                let (strong, stressed) = (self.strong > 0, self.stressed > 0);
                self.pieces.push(Piece::Text { text: it.to_string(), strong, stressed });
                self.in_text = true;
            }
        }
    }
}
