//! Marked-up text, taken apart in one pass: every character is read once, and nothing is ever gone back to.
//!
//! It is read as browsers read HTML, as far as that decides what is text and what is not. No page is made of it: what
//! comes out are texts and the names of elements, of which the reader keeps what it knows.

/// A piece of marked-up text.
pub(super) enum Token {
    /// Text, its entities decoded.
    Text(String),
    /// An element begins or ends.
    Tag {
        /// Its name, in small letters.
        name: String,
        opens: bool,
        /// What its `href` says.
        href: Option<String>,
    },
}

/// The pieces of a marked-up text. Comments, and elements of which nothing is for readers, are not among them.
pub(super) struct Tokens<I: Iterator<Item = char>> {
    characters: I,
    /// The next character.
    next: Option<char>,
    /// The element whose content is dropped, and how deep we are in elements of its name.
    dropping: Option<(String, u32)>,
}

/// Longer than every name that somebody asks for; of longer ones only the beginning is kept.
const LONGEST_NAME: usize = 12;
/// Up to its end tag nothing in them is markup.
const RAW: [&str; 4] = ["script", "style", "iframe", "noscript"];
/// What is in them is no text for readers.
const DROPPED: [&str; 4] = ["template", "object", "svg", "math"];

impl<I: Iterator<Item = char>> Tokens<I> {
    pub(super) fn new(mut characters: I) -> Self {
        let next = characters.next();
        Self { characters, next, dropping: None }
    }

    /// The next character, which is read with that.
    fn take(&mut self) -> Option<char> {
        std::mem::replace(&mut self.next, self.characters.next())
    }

    /// The same, if it is one of these.
    fn take_if(&mut self, is: fn(char) -> bool) -> Option<char> {
        if self.next.is_some_and(is) { self.take() } else { None }
    }

    /// The same, if it is none of these.
    fn take_until(&mut self, ends: &str) -> Option<char> {
        if self.next.is_some_and(|it| ends.contains(it)) { None } else { self.take() }
    }

    /// Whether it is this one, which then is read.
    fn took(&mut self, character: char) -> bool {
        let is = self.next == Some(character);
        if is {
            self.take();
        }
        is
    }

    /// The next piece, whether it is dropped or not; `None` for what says nothing.
    fn piece(&mut self, first: char) -> Option<Token> {
        if first != '<' {
            return Some(Token::Text(self.text("<")));
        }
        self.take();
        match self.next {
            Some(it) if it.is_ascii_alphabetic() => self.tag(true),
            Some('/') => {
                self.take();
                if self.next.is_some_and(|it| it.is_ascii_alphabetic()) {
                    return self.tag(false);
                }
                self.skip_past_end();
                None
            }
            Some('!') => {
                self.take();
                self.declaration();
                None
            }
            Some('?') => {
                self.skip_past_end();
                None
            }
            _ => Some(Token::Text("<".to_owned())),
        }
    }

    /// Behind `<` or `</`.
    fn tag(&mut self, opens: bool) -> Option<Token> {
        let name = self.name();
        let (href, closed) = self.attributes();
        if opens && RAW.contains(&name.as_str()) {
            self.skip_raw(&name);
            return None;
        }
        match &mut self.dropping {
            Some((dropped, depth)) if *dropped == name => match (opens, *depth) {
                (true, _) => *depth += u32::from(!closed),
                (false, 1) => self.dropping = None,
                (false, _) => *depth -= 1,
            },
            None if opens && DROPPED.contains(&name.as_str()) => {
                if !closed {
                    self.dropping = Some((name, 1));
                }
            }
            _ => return Some(Token::Tag { name, opens, href }),
        }
        None
    }

    fn name(&mut self) -> String {
        self.until(" \t\n\u{c}\r/>")
    }

    /// The beginning of what comes before such a character, in small letters.
    fn until(&mut self, ends: &str) -> String {
        let mut name = String::new();
        while let Some(it) = self.take_until(ends) {
            if name.len() < LONGEST_NAME {
                name.push(it.to_ascii_lowercase());
            }
        }
        name
    }

    /// Reads to the end of a tag: what its first `href` says, and whether it closes itself.
    fn attributes(&mut self) -> (Option<String>, bool) {
        let mut href = None;
        let mut closed = false;
        while let Some(first) = self.take() {
            match first {
                '>' => return (href, closed),
                '/' => closed = true,
                it if it.is_ascii_whitespace() => {}
                it => {
                    closed = false;
                    let mut name = it.to_ascii_lowercase().to_string();
                    name.push_str(&self.until(" \t\n\u{c}\r/>="));
                    let value = self.value();
                    if name == "href" && href.is_none() {
                        href = value;
                    }
                }
            }
        }
        (href, closed)
    }

    fn value(&mut self) -> Option<String> {
        self.skip_spaces();
        if !self.took('=') {
            return None;
        }
        self.skip_spaces();
        match self.take_if(|it| matches!(it, '"' | '\'')) {
            Some(quote) => {
                let value = self.text(if quote == '"' { "\"" } else { "'" });
                self.take();
                Some(value)
            }
            None => Some(self.text(" \t\n\u{c}\r>")),
        }
    }

    fn skip_spaces(&mut self) {
        while self.take_if(|it| it.is_ascii_whitespace()).is_some() {}
    }

    fn skip_past_end(&mut self) {
        while self.take().is_some_and(|it| it != '>') {}
    }

    /// Behind `<!`: a comment ends at `-->`, anything else at `>`.
    fn declaration(&mut self) {
        if !(self.took('-') && self.took('-')) {
            return self.skip_past_end();
        }
        // `<!-->` is a whole comment.
        let mut dashes = 2;
        while let Some(it) = self.take() {
            match it {
                '>' if dashes >= 2 => return,
                '-' => dashes += 1,
                '!' if dashes >= 2 => {}
                _ => dashes = 0,
            }
        }
    }

    /// Up to the end tag of this name.
    fn skip_raw(&mut self, name: &str) {
        while let Some(it) = self.take() {
            if it == '<' && self.took('/') && self.until(" \t\n\u{c}\r/><") == name && self.next != Some('<')
            {
                self.attributes();
                return;
            }
        }
    }

    /// Text up to such a character, its entities decoded.
    fn text(&mut self, ends: &str) -> String {
        let mut text = String::new();
        while let Some(it) = self.take_until(ends) {
            if it != '&' {
                text.push(it);
            } else if self.took('#') {
                self.numeric(&mut text);
            } else {
                self.named(&mut text);
            }
        }
        text
    }

    /// Behind `&#`. The semicolon may be missing, as in browsers; a number that is no character is left out.
    fn numeric(&mut self, text: &mut String) {
        let sign = self.take_if(|it| matches!(it, 'x' | 'X'));
        let radix = if sign.is_some() { 16 } else { 10 };
        let mut number: Option<u32> = None;
        while let Some(digit) = self.next.and_then(|it| it.to_digit(radix)) {
            self.take();
            number = Some(number.unwrap_or_default().saturating_mul(radix).saturating_add(digit));
        }
        if let Some(number) = number {
            self.took(';');
            text.extend(char::from_u32(number));
        } else {
            text.push_str("&#");
            text.extend(sign);
        }
    }

    /// Behind `&`. What we don't know stays as it stands.
    fn named(&mut self, text: &mut String) {
        let mut name = String::new();
        while name.len() < LONGEST_NAME
            && let Some(it) = self.take_if(|it| it.is_ascii_alphanumeric())
        {
            name.push(it);
        }
        if let Some(it) = entity(&name).filter(|_| self.took(';')) {
            text.push(it);
        } else {
            text.push('&');
            text.push_str(&name);
        }
    }
}

impl<I: Iterator<Item = char>> Iterator for Tokens<I> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            let first = self.next?;
            let piece = self.piece(first);
            if self.dropping.is_none() && piece.is_some() {
                return piece;
            }
        }
    }
}

/// Those that German editors produce, each with what it stands for.
const ENTITIES: &str = "amp& lt< gt> quot\" apos' nbsp\u{a0} shy\u{ad} aumlä oumlö uumlü AumlÄ OumlÖ UumlÜ szligß euro€ sect§ \
    ndash– mdash— hellip… bdquo„ ldquo“ rdquo”";

fn entity(name: &str) -> Option<char> {
    ENTITIES.split(' ').find_map(|it| {
        let mut rest = it.strip_prefix(name)?.chars();
        rest.next().filter(|_| rest.next().is_none())
    })
}
