//! The characters of a foreign text, cleaned while they are written.

/// Writes character by character, and leaves out what is no text.
///
/// - Spaces, and control characters, which become spaces, are folded into one, and none stands at the beginning or the end. One that must
///   not break ("z. B.") stays so.
/// - What turns the direction of a text, has no width or no meaning is left out: it only serves to make a text say
///   something else than it looks like.
/// - A soft hyphen stays between letters: without it long German words can't break. A joiner or non-joiner (ZWJ, ZWNJ)
///   stays between characters that are not ASCII: Persian, Indic scripts and emoji are misspelt without it.
/// - Of marks above and below a letter a handful stays, and none without a letter.
#[derive(Default)]
pub(super) struct Pen {
    /// The space that is written before the next character.
    space: Option<char>,
    /// What joins the last character to the next one, if both allow it.
    joiner: Option<char>,
    /// What was written last; nothing at the beginning of a line.
    last: Option<char>,
    /// How many marks the last letter has.
    marks: u8,
}

/// Vietnamese and Hebrew put up to three over and under a letter; "zalgo" puts dozens, over the lines above.
const MOST_MARKS: u8 = 4;

/// What a character is to us.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Visible,
    Space,
    NoBreak,
    Joiner,
    Mark,
    Dropped,
}

impl Pen {
    /// The line begins anew.
    pub(super) fn begin(&mut self) {
        *self = Self::default();
    }

    /// Something stands between the character before and the next one.
    pub(super) fn space(&mut self) {
        self.space_of(' ');
    }

    /// What is to be written for a character: a space or joiner before it, and itself.
    pub(super) fn take(&mut self, it: char) -> Option<(Option<char>, char)> {
        match kind(it) {
            Kind::Visible => {
                let before = self.last.and_then(|last| self.space.or_else(|| self.joined(last, it)));
                *self = Self { last: Some(it), ..Self::default() };
                return Some((before, it));
            }
            Kind::Mark if self.last.is_some() && self.space.is_none() && self.marks < MOST_MARKS => {
                (self.last, self.joiner) = (Some(it), None);
                self.marks += 1;
                return Some((None, it));
            }
            Kind::Space => self.space_of(' '),
            Kind::NoBreak => self.space_of(it),
            Kind::Joiner => self.joiner = Some(it),
            Kind::Mark | Kind::Dropped => {}
        }
        None
    }

    /// One that breaks wins.
    fn space_of(&mut self, it: char) {
        if self.space != Some(' ') {
            self.space = Some(it);
        }
    }

    fn joined(&self, last: char, next: char) -> Option<char> {
        let both = |is: fn(char) -> bool| is(last) && is(next);
        self.joiner.filter(|it| match it {
            '\u{ad}' => both(char::is_alphabetic),
            _ => both(|it| !it.is_ascii()),
        })
    }
}

/// Whether a character ends a line, where lines mean something.
pub(super) const fn ends_line(it: char) -> bool {
    matches!(it, '\n' | '\u{2028}' | '\u{2029}')
}

/// Whether it is no text, and no space either.
pub(super) fn is_dropped(it: char) -> bool {
    matches!(kind(it), Kind::Dropped | Kind::Joiner)
}

fn kind(it: char) -> Kind {
    match it {
        '\u{a0}' | '\u{202f}' => Kind::NoBreak,
        it if it.is_whitespace() || it.is_control() => Kind::Space,
        '\u{ad}' | '\u{200c}' | '\u{200d}' => Kind::Joiner,
        // Latin and its like; Cyrillic, Hebrew, Arabic, Thai, Lao, Tibetan; those for symbols; variants of emoji.
        '\u{300}'..='\u{36f}'
        | '\u{483}'..='\u{489}'
        | '\u{591}'..='\u{5bd}'
        | '\u{5bf}'..='\u{5c7}'
        | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6ed}'
        | '\u{e31}'
        | '\u{e34}'..='\u{e3a}'
        | '\u{e47}'..='\u{e4e}'
        | '\u{eb1}'
        | '\u{eb4}'..='\u{ebc}'
        | '\u{ec8}'..='\u{ecd}'
        | '\u{f71}'..='\u{f84}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{fe20}'..='\u{fe2f}' => Kind::Mark,
        // Directions: marks, embeddings, overrides, isolates; without width, or blank though they are letters; between the
        // lines; private use; noncharacters; tags, further variants and all that is behind them.
        '\u{61c}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{200b}'
        | '\u{feff}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{3164}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fdd0}'..='\u{fdef}'
        | '\u{e0000}'..='\u{10ffff}' => Kind::Dropped,
        it if u32::from(it) & 0xfffe == 0xfffe => Kind::Dropped,
        _ => Kind::Visible,
    }
}
