//! Paragraphs and lists, made of what was taken apart.

use super::{
    Block, Href, Piece, Run,
    markup::Token,
    pen::{Pen, ends_line},
    separates,
};
use std::mem;

/// A text that is being written. It knows how deep it is in elements, and never more than one line of each.
#[derive(Default)]
pub(super) struct Writing {
    blocks: Vec<Block>,
    /// The paragraph or item that is being written.
    pieces: Vec<Piece>,
    pen: Pen,
    /// Whether the text's own lines are meant.
    lines_count: bool,
    /// How many lines have ended since the last character.
    lines: u8,
    strong: u32,
    stressed: u32,
    link: Option<Href>,
    /// How many lines have ended in it since the last character.
    lines_of_link: u8,
    /// Whether the last piece is that link.
    in_link: bool,
    /// Whether the last run goes on.
    in_run: bool,
    /// In how many lists we are.
    lists: u32,
    /// Whether the outermost of them is numbered.
    numbered: bool,
    /// Whether the last block is that list.
    in_list: bool,
}

impl Writing {
    pub(super) fn new(lines_count: bool) -> Self {
        Self { lines_count, ..Self::default() }
    }

    pub(super) fn token(&mut self, token: Token) {
        match token {
            Token::Text(text) => text.chars().for_each(|it| self.character(it)),
            Token::Open(name, href) => self.open(&name, href),
            Token::Close(name) => self.close(&name),
        }
    }

    /// What was written; with a sign that there was more.
    pub(super) fn finish(mut self, more: bool) -> Vec<Block> {
        if more {
            self.put_on(None);
            self.put(None, '…');
        }
        self.end();
        self.blocks
    }

    fn character(&mut self, it: char) {
        if self.lines_count && ends_line(it) {
            self.end_line();
        } else if let Some((before, it)) = self.pen.take(it) {
            self.put(before, it);
        }
    }

    fn open(&mut self, name: &str, href: Option<String>) {
        match name {
            "b" | "strong" => self.look(|it| it.strong = it.strong.saturating_add(1)),
            "i" | "em" => self.look(|it| it.stressed = it.stressed.saturating_add(1)),
            "a" => self.put_on(href.as_deref().and_then(Href::safe)),
            "br" => self.end_line(),
            "ul" | "ol" => {
                self.end();
                if self.lists == 0 {
                    (self.numbered, self.in_list) = (name == "ol", false);
                }
                self.lists = self.lists.saturating_add(1);
            }
            _ => self.between(name),
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "b" | "strong" => self.look(|it| it.strong = it.strong.saturating_sub(1)),
            "i" | "em" => self.look(|it| it.stressed = it.stressed.saturating_sub(1)),
            "a" => self.put_on(None),
            "ul" | "ol" => {
                self.end();
                self.lists = self.lists.saturating_sub(1);
            }
            _ => self.between(name),
        }
    }

    /// A paragraph within an item is a line of it.
    fn between(&mut self, name: &str) {
        if name == "li" || separates(name) && self.lists == 0 {
            self.end();
        } else if separates(name) {
            self.put_on(None);
            self.lines = 1;
            self.pen.begin();
        }
    }

    fn look(&mut self, change: impl Fn(&mut Self)) {
        change(self);
        self.in_run = false;
    }

    fn put_on(&mut self, link: Option<Href>) {
        self.link = link;
        self.lines_of_link = 0;
        (self.in_link, self.in_run) = (false, false);
    }

    /// Within a link a new line is a space, so that one link stays one. An empty line ends it: it was never closed.
    fn end_line(&mut self) {
        if self.link.is_some() && self.lines_of_link == 0 {
            self.lines_of_link = 1;
            return self.pen.space();
        }
        self.lines = self.lines.saturating_add(1 + self.lines_of_link);
        self.put_on(None);
        self.pen.begin();
    }

    /// The paragraph or item is over, and with it a link that was not ended.
    fn end(&mut self) {
        self.put_on(None);
        self.lines = 0;
        self.pen.begin();
        let pieces = mem::take(&mut self.pieces);
        if pieces.is_empty() {
            return;
        }
        match self.blocks.last_mut() {
            _ if self.lists == 0 => self.blocks.push(Block::Paragraph(pieces)),
            Some(Block::List { items, .. }) if self.in_list => items.push(pieces),
            _ => {
                self.blocks.push(Block::List { numbered: self.numbered, items: vec![pieces] });
                self.in_list = true;
            }
        }
    }

    fn put(&mut self, before: Option<char>, it: char) {
        if self.lines > 0 && !self.pieces.is_empty() {
            self.new_line();
        }
        (self.lines, self.lines_of_link) = (0, 0);
        if let Some(space) = before {
            self.space(space);
        }
        self.write(it);
    }

    /// A space belongs to the words before it, and never to a link that begins or has ended.
    fn space(&mut self, space: char) {
        match self.pieces.last_mut() {
            Some(Piece::Run(run)) => run.text.push(space),
            Some(Piece::Link(..)) if self.link.is_some() && !self.in_link => {
                self.pieces.push(Piece::Run(Run { text: space.to_string(), ..Run::default() }));
            }
            _ => self.write(space),
        }
    }

    fn new_line(&mut self) {
        if self.lines > 1 && self.lists == 0 {
            let pieces = mem::take(&mut self.pieces);
            self.blocks.push(Block::Paragraph(pieces));
        } else {
            self.pieces.push(Piece::Break);
        }
        (self.in_link, self.in_run) = (false, false);
    }

    fn write(&mut self, it: char) {
        if !self.in_run {
            self.begin_run();
        }
        match self.pieces.last_mut() {
            Some(Piece::Run(run)) => run.text.push(it),
            Some(Piece::Link(_, all)) => {
                if let Some(run) = all.last_mut() {
                    run.text.push(it);
                }
            }
            Some(Piece::Break) | None => {}
        }
    }

    fn begin_run(&mut self) {
        let run = Run { text: String::new(), strong: self.strong > 0, stressed: self.stressed > 0 };
        match (&self.link, self.pieces.last_mut()) {
            (Some(_), Some(Piece::Link(_, all))) if self.in_link => all.push(run),
            (Some(to), _) => self.pieces.push(Piece::Link(to.clone(), vec![run])),
            (None, _) => self.pieces.push(Piece::Run(run)),
        }
        self.in_link = self.link.is_some();
        self.in_run = true;
    }
}
