//! A shorter sheet with the same meaning.

use std::{iter::Peekable, str::Chars};

/// Around these, white space never means anything. Not before `:`, where it is "inside of" in a selector, and not
/// around `+` and `-`, which `calc()` wants apart.
const LOOSE: [char; 4] = ['{', '}', ';', ','];

/// Leaves out comments, needless white space and the last `;` of a rule.
pub(crate) fn minify(sheet: &str) -> String {
    let mut short = Short::default();
    let mut chars = sheet.chars().peekable();
    while let Some(it) = chars.next() {
        match it {
            '/' if chars.peek() == Some(&'*') => {
                skip_comment(&mut chars);
                short.comment();
            }
            '"' | '\'' => short.put(&quoted(it, &mut chars)),
            '(' if short.ends_with_url() => short.put(&address(&mut chars)),
            _ if it.is_whitespace() => short.gap = Gap::Space,
            _ => short.put_char(it),
        }
    }
    short.text
}

/// What lies between the last character and the next one.
#[derive(Default, Clone, Copy)]
enum Gap {
    #[default]
    None,
    Comment,
    Space,
}

#[derive(Default)]
struct Short {
    text: String,
    gap: Gap,
}

impl Short {
    /// A comment alone parts two words without being white space between them.
    fn comment(&mut self) {
        if matches!(self.gap, Gap::None) {
            self.gap = Gap::Comment;
        }
    }

    fn put_char(&mut self, it: char) {
        if it == '}' && self.text.ends_with(';') {
            self.text.pop();
        }
        self.put(it.encode_utf8(&mut [0; 4]));
    }

    fn put(&mut self, token: &str) {
        let gap = std::mem::take(&mut self.gap);
        if !self.ends_loosely() && !token.starts_with(LOOSE) {
            match gap {
                Gap::None => {}
                Gap::Comment => self.text.push_str("/**/"),
                Gap::Space => self.text.push(' '),
            }
        }
        self.text.push_str(token);
    }

    fn ends_loosely(&self) -> bool {
        self.text.is_empty() || self.text.ends_with(LOOSE) || self.text.ends_with(':')
    }

    fn ends_with_url(&self) -> bool {
        self.text.ends_with("url") && matches!(self.gap, Gap::None)
    }
}

fn skip_comment(chars: &mut Peekable<Chars<'_>>) {
    chars.next();
    let mut last = ' ';
    for it in chars {
        if last == '*' && it == '/' {
            return;
        }
        last = it;
    }
}

/// A string to its closing quote, which a backslash may hide.
fn quoted(quote: char, chars: &mut Peekable<Chars<'_>>) -> String {
    let mut text = String::from(quote);
    while let Some(it) = chars.next() {
        text.push(it);
        if it == '\\' {
            text.extend(chars.next());
        } else if it == quote {
            break;
        }
    }
    text
}

/// `(…)` of a `url`: with or without quotes, `//` and `/*` are parts of it.
fn address(chars: &mut Peekable<Chars<'_>>) -> String {
    let mut text = String::from('(');
    while let Some(it) = chars.next() {
        match it {
            '"' | '\'' => text.push_str(&quoted(it, chars)),
            ')' => {
                text.push(it);
                break;
            }
            _ => text.push(it),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::minify;

    #[test]
    fn white_space_goes_where_it_means_nothing() {
        let sheet = ".bt-a ,\n.bt-b {\n  color: red;\n  margin: 0  1px;\n}\n\n@layer a , b;\n";

        assert_eq!(minify(sheet), ".bt-a,.bt-b{color:red;margin:0 1px}@layer a,b;");
    }

    #[test]
    fn white_space_stays_where_it_means_something() {
        assert_eq!(minify(".a :hover { width: calc(1px + 2px) }"), ".a :hover{width:calc(1px + 2px)}");
        assert_eq!(
            minify("@media (width >= 40rem) and (hover) { }"),
            "@media (width >= 40rem) and (hover){}"
        );
    }

    #[test]
    fn strings_and_addresses_are_kept() {
        let sheet = r#"a::before { content: "a  /* b */ \" ; }" }"#;
        assert_eq!(minify(sheet), r#"a::before{content:"a  /* b */ \" ; }"}"#);

        let sheet = "a { background: url(data:image/svg+xml;a/*b*/  c) , url( \"x ) y\" ) }";
        assert_eq!(minify(sheet), "a{background:url(data:image/svg+xml;a/*b*/  c),url( \"x ) y\" )}");
    }

    #[test]
    fn a_comment_goes_but_still_parts_words() {
        assert_eq!(minify("/* why */\na { /* x */ color: red /* y */; }"), "a{color:red}");
        assert_eq!(minify("a { margin: 1px/* and */2px }"), "a{margin:1px/**/2px}");
        assert_eq!(minify("a/* no space */.b { }"), "a/**/.b{}");
        assert_eq!(minify("a { } /* never closed"), "a{}");
    }

    #[test]
    fn the_empty_value_of_a_property_stays() {
        assert_eq!(
            minify(":host { --bt-shadow: ; --bt-x: var(--y, ) }"),
            ":host{--bt-shadow:;--bt-x:var(--y,)}"
        );
    }
}
