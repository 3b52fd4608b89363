//! A language in use: from a message to a sentence.

use super::{Argument, Key, Lang, Message, Money, Span, de, en};
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use std::{fmt, sync::Arc};

/// A language in use. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    lang: Lang,
    texts: Texts,
}

#[derive(Clone)]
enum Texts {
    Compiled(fn(Key) -> &'static str),
    Loaded(Arc<[String]>),
}

/// Why the file of a language could not be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// It is not a list of texts.
    NotALanguage,
    /// It has more or fewer texts than this program has keys: it belongs to another build.
    OtherBuild,
}

impl Words {
    /// German, without loading anything.
    #[must_use]
    pub fn german() -> Self {
        Self { lang: Lang::De, texts: Texts::Compiled(de::text) }
    }

    /// A language from its file, as [`export`] wrote it.
    ///
    /// # Errors
    /// If it is not such a file, or one of another build.
    pub fn load(lang: Lang, file: &str) -> Result<Self, LoadError> {
        let texts: Vec<String> = serde_json::from_str(file).map_err(|_| LoadError::NotALanguage)?;
        if texts.len() != Key::ALL.len() {
            return Err(LoadError::OtherBuild);
        }
        Ok(Self { lang, texts: Texts::Loaded(texts.into()) })
    }

    /// Which language this is.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// The sentence.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        let arguments = message.arguments();
        let mut said = String::new();
        self.fill(self.text(message.key()), &arguments, &mut said);
        said
    }

    fn text(&self, key: Key) -> &str {
        match &self.texts {
            Texts::Compiled(text) => text(key),
            Texts::Loaded(texts) => texts.get(key as usize).map_or_else(|| de::text(key), String::as_str),
        }
    }

    fn fill(&self, template: &str, arguments: &[(&'static str, Argument)], said: &mut String) {
        let mut rest = template;
        while let Some(at) = rest.find(['{', '[']) {
            let (before, hole) = rest.split_at(at);
            said.push_str(before);
            let close = if hole.starts_with('{') { '}' } else { ']' };
            let Some((inside, after)) = hole.get(1..).and_then(|it| it.split_once(close)) else {
                rest = hole;
                break;
            };
            if close == '}' {
                self.put(inside, arguments, said);
            } else {
                let form = self.lang.plural(count_in(arguments));
                self.fill(inside.split('|').nth(form).unwrap_or(inside), arguments, said);
            }
            rest = after;
        }
        said.push_str(rest);
    }

    fn put(&self, name: &str, arguments: &[(&'static str, Argument)], said: &mut String) {
        match arguments.iter().find(|(it, _)| *it == name) {
            Some((_, Argument::Text(text))) => said.push_str(text),
            Some((_, Argument::Count(count))) => said.push_str(&count.to_string()),
            Some((_, Argument::Day(day))) => said.push_str(&self.day(*day, Key::Day)),
            Some((_, Argument::FullDay(day))) => said.push_str(&self.day(day.0, Key::FullDay)),
            Some((_, Argument::Time(time))) => said.push_str(&self.time(*time)),
            Some((_, Argument::Span(span))) => said.push_str(&self.span(*span)),
            Some((_, Argument::Money(amount))) => said.push_str(&self.money(*amount)),
            None => {}
        }
    }

    fn day(&self, day: NaiveDate, pattern: Key) -> String {
        let names = [
            ("weekday", Argument::Text(self.text(weekday(day)).to_owned())),
            ("month", Argument::Text(self.text(month(day)).to_owned())),
            ("day", Argument::Count(day.day())),
            ("year", Argument::Text(day.year().to_string())),
        ];
        self.filled(pattern, &names)
    }

    /// Both times without what follows a time, unless one of them has minutes.
    fn span(&self, Span(from, to): Span) -> String {
        let whole = from.minute() == 0 && to.minute() == 0;
        let bare = |it: NaiveTime| match it.minute() {
            0 if self.lang.bare_hours() => it.hour().to_string(),
            _ => self.filled(Key::BareTime, &clock(it)),
        };
        let pattern = if whole { Key::HoursFromTo } else { Key::TimesFromTo };
        self.filled(pattern, &[("from", Argument::Text(bare(from))), ("to", Argument::Text(bare(to)))])
    }

    fn money(&self, Money(cents): Money) -> String {
        let euros = Argument::Text((cents / 100).to_string());
        let cents = Argument::Text(format!("{:02}", cents % 100));
        self.filled(Key::Euro, &[("euros", euros), ("cents", cents)])
    }

    fn filled(&self, pattern: Key, arguments: &[(&'static str, Argument)]) -> String {
        let mut said = String::new();
        self.fill(self.text(pattern), arguments, &mut said);
        said
    }

    fn time(&self, time: NaiveTime) -> String {
        let parts = clock(time);
        let pattern = if time.minute() == 0 { Key::TimeOnTheHour } else { Key::Time };
        self.filled(pattern, &parts)
    }
}

fn clock(time: NaiveTime) -> [(&'static str, Argument); 2] {
    [
        ("hour", Argument::Text(time.hour().to_string())),
        ("minute", Argument::Text(format!("{:02}", time.minute()))),
    ]
}

fn count_in(arguments: &[(&'static str, Argument)]) -> u32 {
    arguments
        .iter()
        .find_map(|(_, it)| if let Argument::Count(count) = it { Some(*count) } else { None })
        .unwrap_or_default()
}

fn weekday(day: NaiveDate) -> Key {
    match day.weekday() {
        chrono::Weekday::Mon => Key::Monday,
        chrono::Weekday::Tue => Key::Tuesday,
        chrono::Weekday::Wed => Key::Wednesday,
        chrono::Weekday::Thu => Key::Thursday,
        chrono::Weekday::Fri => Key::Friday,
        chrono::Weekday::Sat => Key::Saturday,
        chrono::Weekday::Sun => Key::Sunday,
    }
}

fn month(day: NaiveDate) -> Key {
    match day.month() {
        1 => Key::January,
        2 => Key::February,
        3 => Key::March,
        4 => Key::April,
        5 => Key::May,
        6 => Key::June,
        7 => Key::July,
        8 => Key::August,
        9 => Key::September,
        10 => Key::October,
        11 => Key::November,
        _ => Key::December,
    }
}

/// The file of a language: a JSON list of its texts in the order of the keys. Written by the build, never in the browser.
#[must_use]
pub fn export(lang: Lang) -> String {
    let text = match lang {
        Lang::De => de::text,
        Lang::En => en::text,
    };
    let texts: Vec<&str> = Key::ALL.iter().map(|it| text(*it)).collect();
    serde_json::Value::from(texts).to_string()
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.lang).finish()
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.lang == other.lang
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotALanguage => "the file is not a list of texts",
            Self::OtherBuild => "the file belongs to another build of the widget",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> Words {
        Words::load(Lang::En, &export(Lang::En)).unwrap()
    }

    fn holes(template: &str) -> Vec<&str> {
        let mut found: Vec<&str> =
            template.split('{').skip(1).filter_map(|it| it.split_once('}')).map(|(name, _)| name).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    #[test]
    fn every_text_of_every_language_has_exactly_the_holes_of_its_message() {
        for lang in Lang::ALL {
            let texts: Vec<String> = serde_json::from_str(&export(*lang)).unwrap();
            for (key, text) in Key::ALL.iter().zip(&texts) {
                let mut named: Vec<&str> = key.arguments().to_vec();
                named.sort_unstable();
                assert!(!text.trim().is_empty(), "{key:?} has no words in {}", lang.code());
                assert_eq!(holes(text), named, "{key:?} in {}: {text}", lang.code());
            }
        }
    }

    #[test]
    fn every_choice_by_number_gives_as_many_forms_as_the_language_has() {
        for lang in Lang::ALL {
            let texts: Vec<String> = serde_json::from_str(&export(*lang)).unwrap();
            for text in texts.iter().filter(|it| it.contains('[')) {
                let forms = text.split_once('[').and_then(|(_, it)| it.split_once(']')).unwrap().0;
                assert_eq!(forms.split('|').count(), lang.plural_forms(), "{text}");
            }
        }
    }

    #[test]
    fn times_and_days_are_said_as_people_say_them() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 8).unwrap();
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
        let later = NaiveTime::from_hms_opt(10, 5, 0).unwrap();

        let words = Words::german();
        assert_eq!(words.say(&Message::SlotName { day, time: nine }), "Dienstag, 8.\u{a0}Dezember, 9 Uhr");
        assert_eq!(
            words.say(&Message::SlotName { day, time: later }),
            "Dienstag, 8.\u{a0}Dezember, 10:05 Uhr"
        );
        assert_eq!(english().say(&Message::SlotName { day, time: nine }), "Tuesday 8\u{a0}December, 9:00");
    }

    #[test]
    fn a_span_of_time_is_said_as_people_say_it() {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        let said = |words: &Words, from, to| words.say(&Message::SlotSpan { span: Span(from, to) });

        assert_eq!(said(&Words::german(), at(9, 0), at(10, 0)), "9 bis 10 Uhr");
        assert_eq!(said(&Words::german(), at(9, 0), at(9, 50)), "9 bis 9:50 Uhr");
        assert_eq!(said(&Words::german(), at(10, 30), at(11, 30)), "10:30 bis 11:30 Uhr");
        assert_eq!(said(&english(), at(9, 0), at(10, 0)), "9:00 to 10:00");
        assert_eq!(said(&english(), at(9, 0), at(9, 50)), "9:00 to 9:50");
    }

    #[test]
    fn one_free_time_is_not_called_times() {
        assert_eq!(Words::german().say(&Message::FreeTimes { count: 1 }), "1 freie Zeit");
        assert_eq!(Words::german().say(&Message::FreeTimes { count: 3 }), "3 freie Zeiten");
        assert_eq!(english().say(&Message::FreeTimes { count: 3 }), "3 free times");
    }

    #[test]
    fn a_language_of_another_build_is_refused() {
        assert_eq!(Words::load(Lang::En, "[\"one\"]").unwrap_err(), LoadError::OtherBuild);
        assert_eq!(Words::load(Lang::En, "<html>").unwrap_err(), LoadError::NotALanguage);
    }
}
