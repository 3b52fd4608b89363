//! Reads a JSON value while noting every fault with its path; a fault never ends the reading.

use super::{Fault, LocalText, Wrong};
use crate::i18n::Lang;
use chrono::NaiveDate;
use serde_json::Value;
use std::{cell::RefCell, ops::RangeBounds};

pub(super) type Faults = RefCell<Vec<Fault>>;

/// A place in the file; absent where nothing stands there (that was noted already).
pub(super) struct Reader<'a> {
    value: Option<&'a Value>,
    path: String,
    faults: &'a Faults,
}

impl<'a> Reader<'a> {
    pub(super) const fn root(value: &'a Value, faults: &'a Faults) -> Self {
        Self { value: Some(value), path: String::new(), faults }
    }

    pub(super) fn note(&self, wrong: Wrong) {
        self.faults.borrow_mut().push(Fault::new(&self.path, wrong));
    }

    fn at(&self, key: &str, value: Option<&'a Value>) -> Self {
        let path = if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) };
        Self { value, path, faults: self.faults }
    }

    /// Whether anything stands here.
    pub(super) const fn is_there(&self) -> bool {
        self.value.is_some()
    }

    /// Whether `null` stands here.
    pub(super) fn is_null(&self) -> bool {
        self.value.is_some_and(Value::is_null)
    }

    /// Whether a list stands here.
    pub(super) fn is_list(&self) -> bool {
        self.value.is_some_and(Value::is_array)
    }

    /// Whether a fault was noted here or deeper.
    pub(super) fn has_faults(&self) -> bool {
        let deeper = |it: &str| it.is_empty() || it.starts_with(['.', '[']);
        self.faults.borrow().iter().any(|it| it.path.strip_prefix(&self.path).is_some_and(deeper))
    }

    /// An object with these keys and no others.
    pub(super) fn object(&self, known: &'static [&'static str]) -> Self {
        let here = Self { value: self.value, path: self.path.clone(), faults: self.faults };
        match self.value {
            Some(Value::Object(entries)) => {
                for key in entries.keys().filter(|it| !known.contains(&it.as_str())) {
                    self.at(key, None).note(Wrong::Unknown(known));
                }
                here
            }
            Some(_) => {
                self.note(Wrong::Expected("an object"));
                Self { value: None, ..here }
            }
            None => here,
        }
    }

    /// What stands behind a key; noted as missing where nothing does.
    pub(super) fn part(&self, key: &str) -> Self {
        let part = self.at(key, self.value.and_then(|it| it.get(key)));
        if self.value.is_some() && part.value.is_none() {
            part.note(Wrong::Missing);
        }
        part
    }

    /// What stands behind a key, if anything does.
    pub(super) fn optional(&self, key: &str) -> Option<Self> {
        let value = self.value?.get(key)?;
        Some(self.at(key, Some(value)))
    }

    /// A text that says something.
    pub(super) fn text(&self) -> String {
        match self.value {
            Some(Value::String(text)) if !text.trim().is_empty() => text.clone(),
            Some(_) => self.expected("a text that is not empty"),
            None => String::new(),
        }
    }

    fn expected<T: Default>(&self, what: &'static str) -> T {
        self.note(Wrong::Expected(what));
        T::default()
    }

    /// Whether this word stands here.
    pub(super) fn is(&self, word: &str) -> bool {
        self.value.and_then(Value::as_str) == Some(word)
    }

    pub(super) fn yes_or_no(&self) -> bool {
        match self.value {
            Some(Value::Bool(it)) => *it,
            Some(_) => self.expected("true or false"),
            None => false,
        }
    }

    /// A day, written as `2026-02-07`.
    pub(super) fn day(&self) -> Option<NaiveDate> {
        let day = day(self.value?.as_str().unwrap_or_default());
        if day.is_none() {
            self.note(Wrong::Expected("a day, such as \"2026-02-07\""));
        }
        day
    }

    /// The address of a page.
    pub(super) fn page(&self) -> String {
        self.address(&["https://", "http://", "/"])
    }

    /// Which of these words stands here.
    pub(super) fn one_of(&self, known: &'static [&'static str]) -> Option<&'static str> {
        let word = self.value?.as_str();
        let found = known.iter().find(|it| word == Some(**it)).copied();
        if found.is_none() {
            self.note(Wrong::NotOneOf(known));
        }
        found
    }

    pub(super) fn address(&self, beginnings: &'static [&'static str]) -> String {
        let text = self.text();
        if !text.is_empty() && !beginnings.iter().any(|it| text.starts_with(it)) {
            self.note(Wrong::Address(beginnings));
        }
        text
    }

    /// A telephone number as it is dialled.
    pub(super) fn dialled(&self) -> String {
        let text = self.text();
        let digits = text.strip_prefix('+').unwrap_or(&text);
        if !text.is_empty() && (digits.len() < 3 || !digits.chars().all(|it| it.is_ascii_digit())) {
            return self.expected("a telephone number as it is dialled, such as \"+4920431234\"");
        }
        text
    }

    /// A German postal code.
    pub(super) fn postal_code(&self) -> String {
        let text = self.text();
        if !text.is_empty() && (text.len() != 5 || !text.chars().all(|it| it.is_ascii_digit())) {
            return self.expected("a postal code: five digits, such as \"12345\"");
        }
        text
    }

    pub(super) fn at_least_one(&self) -> Option<u32> {
        self.number(1, "a whole number, at least 1")
    }

    pub(super) fn at_least_two(&self) -> Option<u32> {
        self.number(2, "a whole number, at least 2")
    }

    fn number(&self, least: u32, what: &'static str) -> Option<u32> {
        let number = self.small_number().filter(|it| *it >= least);
        if number.is_none() {
            self.note(Wrong::Expected(what));
        }
        number
    }

    pub(super) fn whole_number(&self) -> u32 {
        match self.small_number() {
            Some(number) => number,
            None if self.is_there() => self.expected("a whole number"),
            None => 0,
        }
    }

    fn small_number(&self) -> Option<u32> {
        self.value?.as_u64().and_then(|it| u32::try_from(it).ok())
    }

    /// What stands in a list of such a length.
    pub(super) fn list(&self, length: impl RangeBounds<usize>, what: &'static str) -> Vec<Self> {
        match self.value {
            Some(Value::Array(items)) if length.contains(&items.len()) => self.items(),
            Some(_) => self.expected(what),
            None => Vec::new(),
        }
    }

    /// What stands in a list; nothing where there is none.
    pub(super) fn items(&self) -> Vec<Self> {
        let path = |index| format!("{}[{index}]", self.path);
        let item = |(index, it)| Self { value: Some(it), path: path(index), faults: self.faults };
        self.value.and_then(Value::as_array).into_iter().flatten().enumerate().map(item).collect()
    }

    /// The keys of an object, which the city chooses, and what stands behind them.
    pub(super) fn entries(&self, what: &'static str) -> Vec<(&'a str, Self)> {
        match self.value {
            Some(Value::Object(entries)) if entries.keys().all(|it| !it.trim().is_empty()) => {
                entries.iter().map(|(key, it)| (key.as_str(), self.at(key, Some(it)))).collect()
            }
            Some(_) => self.expected(what),
            None => Vec::new(),
        }
    }

    pub(super) fn ids(&self) -> Vec<u64> {
        self.list(.., "a list of ids").iter().filter_map(Self::id).collect()
    }

    fn id(&self) -> Option<u64> {
        let id = self.value?.as_u64();
        if id.is_none() {
            self.note(Wrong::Expected("an id, which is a number"));
        }
        id
    }

    /// One text, or several.
    pub(super) fn texts(&self) -> Vec<String> {
        if let Some(Value::String(_)) = self.value {
            return vec![self.text()];
        }
        self.list(1.., "a text, or a list of texts that is not empty").iter().map(Self::text).collect()
    }

    /// Texts of the city, at least one.
    pub(super) fn local_texts(&self) -> Vec<LocalText> {
        self.list(1.., "a list of texts that is not empty").iter().map(Self::local_text).collect()
    }

    /// One text for all languages, or one for each; German must be among them.
    pub(super) fn local_text(&self) -> LocalText {
        match self.value {
            Some(Value::String(_)) => LocalText::same(self.text()),
            Some(Value::Object(_)) => self.texts_by_language(),
            Some(_) => self.expected("a text, or an object with a text for each language"),
            None => LocalText::default(),
        }
    }

    fn texts_by_language(&self) -> LocalText {
        let codes: &'static [&'static str] = &["de", "en"];
        let texts = self.object(codes);
        let mut local = LocalText::same(texts.part(Lang::BUILT_IN.code()).text());
        for lang in Lang::ALL {
            if let Some(text) = texts.optional(lang.code()) {
                local.set(*lang, text.text());
            }
        }
        local
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('-');
    let mut part =
        |length| parts.next().filter(|it| it.len() == length && it.bytes().all(|it| it.is_ascii_digit()));
    let (year, month, day) = (part(4)?, part(2)?, part(2)?);
    let whole = parts.next().is_none();
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).filter(|_| whole)
}
