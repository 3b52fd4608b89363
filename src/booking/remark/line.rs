//! A segment while it is being written: the template's punctuation is fitted to what is there, what was typed stays.

/// A line of the template's text and of typed values.
#[derive(Default)]
pub(super) struct Line {
    text: String,
    /// Up to here nothing may be taken away: the end of the last value, in bytes.
    kept: usize,
    /// Where the template opened a parenthesis, in bytes.
    open: Option<usize>,
}

impl Line {
    /// A typed value, as it is.
    pub(super) fn insert(&mut self, value: &str) {
        if !value.is_empty() {
            self.text.push_str(value);
            self.kept = self.text.len();
        }
    }

    /// Text of the template: no two spaces in a row, no comma without anything before it, no empty parentheses.
    pub(super) fn write(&mut self, text: &str) {
        for sign in text.chars() {
            match sign {
                ' ' => self.space(),
                ',' => self.comma(),
                '(' => self.open(),
                ')' => self.close(),
                _ => self.text.push(sign),
            }
        }
    }

    /// The line without a comma or a space that the template left at its end.
    pub(super) fn finish(mut self) -> String {
        self.tidy();
        self.text
    }

    fn starts(&self) -> bool {
        self.text.is_empty() || self.open.is_some_and(|it| self.text.len() == it + 1)
    }

    fn space(&mut self) {
        if !self.starts() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    fn comma(&mut self) {
        self.tidy();
        if !self.starts() {
            self.text.push(',');
        }
    }

    fn open(&mut self) {
        self.open = Some(self.text.len());
        self.text.push('(');
    }

    fn close(&mut self) {
        self.tidy();
        let empty = self.starts();
        match self.open.take() {
            Some(start) if empty => self.text.truncate(start),
            _ => self.text.push(')'),
        }
    }

    fn tidy(&mut self) {
        let end = self.text.trim_end_matches([',', ' ']).len();
        self.text.truncate(end.max(self.kept));
    }
}

/// The text on one line: line breaks, tabs and runs of spaces become one space each, none is at its ends.
pub(super) fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
