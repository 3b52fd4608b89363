//! Answers that nobody recorded, made from those that somebody did: what a proxy, a new version or a broken server might send.

use crate::Exchange;
use buergertermin::api::Answer;
use serde_json::{Map, Number, Value, json};

/// An answer that was changed, and how: for whoever reads a failure.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// What the widget hears.
    pub answer: Answer,
    /// What was done, and where.
    pub how: String,
}

/// A row of numbers that is the same every time.
#[derive(Clone, Debug)]
struct Dice(u64);

impl Dice {
    /// `SplitMix64`, by Sebastiano Vigna: public domain.
    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        it ^ (it >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.throw() % end.max(1) as u64).unwrap_or_default()
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.below(all.len()))
    }
}

/// HTTP statuses that somebody in between may send.
const STATUSES: [u16; 16] = [200, 201, 204, 206, 301, 304, 400, 401, 403, 404, 406, 409, 429, 500, 503, 520];
/// Words for a status: known, unknown, and such as only look alike.
const WORDS: [&str; 9] =
    ["reserved", "preconfirmed", "confirmed", "deleted", "blocked", "queued", "Confirmed", "confirmed ", ""];
/// Codes that nobody recorded.
const CODES: [&str; 4] = ["appointmentTaken", "appointmentConfirmed", "ok", ""];

/// Changes the answer of an exchange; the same seed, the same change.
#[must_use]
pub fn mutate(exchange: &Exchange, seed: u64) -> Mutant {
    let mut dice = Dice(seed);
    let status = exchange.response.status;
    let mut body = exchange.response.body.clone();
    match dice.below(20) {
        0 => {
            let status = dice.one_of(&STATUSES).copied().unwrap_or(status);
            heard(status, body.to_string(), format!("HTTP {status}"))
        }
        1 => {
            let text = body.to_string();
            let end = text.floor_char_boundary(dice.below(text.len()));
            heard(status, text.get(..end).unwrap_or_default().to_owned(), format!("cut after {end} bytes"))
        }
        2 => {
            let pages = [
                "<!doctype html><h1>Gateway</h1>",
                "",
                "null",
                "[]",
                "{}",
                "\u{feff}{}",
                "0",
                "\"ok\"",
                "\0\u{1}",
            ];
            let page = dice.one_of(&pages).copied().unwrap_or_default();
            heard(status, page.to_owned(), format!("all of it is {page:?}"))
        }
        3 => {
            let (text, how) = with_a_name_twice(&body, &mut dice);
            heard(status, text, how)
        }
        4 => {
            let code = dice.one_of(&CODES).copied().unwrap_or_default();
            if let Some(fields) = body.as_object_mut() {
                fields.insert("errors".to_owned(), json!([{ "errorCode": code, "statusCode": 404 }]));
            }
            heard(status, body.to_string(), format!("it lists the error {code:?}"))
        }
        _ => {
            let how = change(&mut body, &mut dice, String::new());
            heard(status, body.to_string(), how)
        }
    }
}

fn heard(status: u16, body: String, how: String) -> Mutant {
    Mutant { answer: Answer::Heard { status, body }, how }
}

/// Goes down to some place in it, and changes what is there.
fn change(value: &mut Value, dice: &mut Dice, path: String) -> String {
    let deeper = dice.below(4) > 0;
    match value {
        Value::Object(fields) if deeper && !fields.is_empty() => {
            let names: Vec<String> = fields.keys().cloned().collect();
            let Some(name) = dice.one_of(&names) else { return path };
            let path = format!("{path}/{name}");
            if dice.below(6) == 0 {
                fields.remove(name);
                return format!("{path} is gone");
            }
            if name == "status" && dice.below(2) == 0 {
                let word = dice.one_of(&WORDS).copied().unwrap_or_default();
                fields.insert(name.clone(), json!(word));
                return format!("{path} is {word:?}");
            }
            if name == "errorCode" && dice.below(2) == 0 {
                let code = dice.one_of(&CODES).copied().unwrap_or_default();
                fields.insert(name.clone(), json!(code));
                return format!("{path} is {code:?}");
            }
            fields.get_mut(name).map(|it| change(it, dice, path)).unwrap_or_default()
        }
        Value::Array(values) if deeper && !values.is_empty() => {
            let at = dice.below(values.len());
            let path = format!("{path}/{at}");
            match dice.below(6) {
                0 => {
                    values.remove(at);
                    format!("{path} is gone")
                }
                1 => {
                    values.extend_from_within(at..=at);
                    format!("{path} is there twice")
                }
                _ => values.get_mut(at).map(|it| change(it, dice, path)).unwrap_or_default(),
            }
        }
        Value::Null
        | Value::Bool(_)
        | Value::Number(_)
        | Value::String(_)
        | Value::Array(_)
        | Value::Object(_) => {
            let (other, how) = another(value, dice);
            *value = other;
            format!("{path} is {how}")
        }
    }
}

/// Something else in its place.
fn another(value: &Value, dice: &mut Dice) -> (Value, String) {
    let near = |by: i64| match value {
        Value::Number(number) => number.as_i64().map(|it| json!(it.wrapping_add(by))),
        Value::String(text) => text.parse::<i64>().ok().map(|it| json!(it.wrapping_add(by).to_string())),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    };
    let other = match dice.below(14) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!([value]),
        3 => json!({ "value": value }),
        4 => json!({}),
        5 => json!([]),
        6 => near(1).unwrap_or_else(|| json!(-1)),
        7 => near(-600).unwrap_or_else(|| json!(0)),
        8 => near(86_400).unwrap_or_else(|| json!("0")),
        9 => json!(u64::MAX),
        10 => Number::from_f64(1e300).map_or(Value::Null, Value::Number),
        11 => json!(i64::MIN),
        12 => return (json!("Ä\u{202e}".repeat(20_000)), "a huge text".to_owned()),
        _ => match value {
            Value::String(text) => {
                text.parse::<i64>().map_or_else(|_| json!(text.to_uppercase()), |it| json!(it))
            }
            Value::Number(number) => json!(number.to_string()),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => json!("anderes"),
        },
    };
    let how = other.to_string();
    (other, how)
}

/// The first name of the outermost object stands there twice, with two contents.
fn with_a_name_twice(body: &Value, dice: &mut Dice) -> (String, String) {
    let text = body.to_string();
    let names: Vec<&String> = body.as_object().map(Map::keys).into_iter().flatten().collect();
    let Some(name) = dice.one_of(&names) else { return (text, "nothing".to_owned()) };
    let content = body.get(name.as_str()).cloned().unwrap_or_default();
    let (other, how) = another(&content, dice);
    let twice = text.replacen('{', &format!("{{{}:{other},", json!(name)), 1);
    (twice, format!("/{name} is there twice, at first as {how}"))
}
