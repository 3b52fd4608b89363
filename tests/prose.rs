//! Random texts from the appointment system: whatever they hold, what comes out can be shown.
//!
//! What a browser would make of them is asked of `scraper`, which reads HTML as browsers do.

#![expect(clippy::unwrap_used, reason = "what fails here ends its test")]

use buergertermin::booking::prose::{
    CONSIDERED, Href, Line, Piece, Prose,
    line::{HINT, NAME, TYPED},
};
use proptest::{prelude::*, sample::select, test_runner::RngSeed};
use scraper::{Html, Selector};
use std::mem;

/// Pieces of markup, whole and broken, and signs that turn or hide.
const PIECES: &[&str] = &[
    "<p>",
    "</p>",
    "<br>",
    "<ul>",
    "</ul>",
    "<ol>",
    "<li>",
    "</li>",
    "<b>",
    "</b>",
    "<em>",
    "</em",
    "<div ",
    "<script>",
    "</script>",
    "</script ",
    "<style>",
    "</style>",
    "<svg>",
    "</svg>",
    "<svg/>",
    "<math>",
    "<template>",
    "</template>",
    "<noscript>",
    "<iframe srcdoc=\"",
    "<object>",
    "<!--",
    "-->",
    "--!>",
    "<!",
    "<?",
    "</",
    "<",
    ">",
    "\"",
    "'",
    "=",
    "/",
    "<a href=\"",
    "<a href=",
    "<a href='",
    "</a>",
    "javascript:",
    "java\nscript:",
    "java&#9;script&#58;",
    "data:text/html,",
    "https://",
    "https://a.example",
    "//evil.example",
    "\\\\evil.example",
    "mailto:",
    "tel:",
    "@evil.example",
    " onclick=",
    "alert(1)",
    "<img src=x onerror=",
    "&lt;",
    "&amp;",
    "&#60;",
    "&#x202E;",
    "&nbsp;",
    "&",
    "&#",
    "\n",
    "\r\n",
    "\n\n",
    " ",
    "\u{a0}",
    "\u{202e}",
    "\u{2066}",
    "\u{200b}",
    "\u{feff}",
    "\u{ad}",
    "\u{200d}",
    "\u{310}",
    "\u{310}\u{489}\u{310}",
    "\u{e0041}",
    "\0",
    "\u{85}",
    "Amt",
    "ä",
    "ع",
    "😀",
    "wort wort",
];

/// Texts of these pieces, and of anything else.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![5 => select(PIECES).prop_map(str::to_owned), 1 => any::<String>()];
    proptest::collection::vec(piece, 0..60).prop_map(|it| it.concat())
}

/// All that it shows, and all addresses that it links to.
fn shown(prose: &Prose) -> (Vec<String>, Vec<String>) {
    let (mut texts, mut addresses) = (Vec::new(), Vec::new());
    for piece in prose.pieces() {
        match piece {
            Piece::Text { text, .. } => texts.push(text.clone()),
            Piece::Link(to) => addresses.push(to.as_str().to_owned()),
            Piece::Paragraph | Piece::Item { .. } | Piece::Break | Piece::LinkEnd => {}
        }
    }
    (texts, addresses)
}

/// Whether every paragraph, item, line and link holds words, and each link ends in its line.
fn is_sound(prose: &Prose) -> bool {
    let (mut words, mut linked) = (true, false);
    let sound = prose.pieces().iter().all(|piece| match piece {
        Piece::Paragraph | Piece::Item { .. } | Piece::Break => mem::replace(&mut words, false) && !linked,
        Piece::Link(_) => {
            words = false;
            !mem::replace(&mut linked, true)
        }
        Piece::LinkEnd => words && mem::replace(&mut linked, false),
        Piece::Text { text, .. } => {
            words = true;
            !text.is_empty()
        }
    });
    sound && words && !linked && prose.pieces().first().is_none_or(Piece::begins)
}

/// Characters that end a line, turn a text, or are not to be seen.
fn is_unwanted(it: char) -> bool {
    it.is_control()
        || matches!(
            it,
            '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'
                ..='\u{202e}' | '\u{2028}' | '\u{2029}'
        )
        || matches!(it, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}')
        || matches!(it, '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..)
        || u32::from(it) & 0xfffe == 0xfffe
}

fn is_clean(text: &str) -> bool {
    let marks = text.split(|it| !matches!(it, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}'));
    !text.contains(is_unwanted) && marks.map(|it| it.chars().count()).max() <= Some(4)
}

/// Whether a browser would go where the address says: to a host without credentials, a mailbox or a telephone.
fn is_safe(address: &str) -> bool {
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let host = host.and_then(|it| it.split(['/', '?', '#', '\\']).next());
    host.is_some_and(|it| !it.is_empty() && !it.contains('@'))
        || address.starts_with("mailto:")
        || address.strip_prefix("tel:").is_some_and(|it| !it.contains(['*', '#']))
}

/// What scripts, styles and handlers of a text say, as a browser reads it.
fn running(text: &str) -> Vec<String> {
    let html = Html::parse_fragment(text);
    let raw = Selector::parse("script, style").unwrap();
    let all = Selector::parse("*").unwrap();
    let handlers =
        html.select(&all).flat_map(|it| it.value().attrs().filter(|(name, _)| name.starts_with("on")));
    let handlers: Vec<String> = handlers.map(|(_, value)| value.to_owned()).collect();
    html.select(&raw).map(|it| it.text().collect()).chain(handlers).collect()
}

/// The same texts every time.
fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 3_000,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(1),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_a_text_holds_only_clean_words_and_safe_links_come_out(text in hostile()) {
        let prose = Prose::read(&text);
        let (texts, addresses) = shown(&prose);

        prop_assert!(is_sound(&prose), "{:?}", prose);
        prop_assert!(texts.iter().all(|it| is_clean(it)), "{:?}", texts);
        prop_assert!(addresses.iter().all(|it| is_safe(it) && !it.contains(is_unwanted)), "{:?}", addresses);
        let length: usize = texts.iter().map(|it| it.chars().count()).sum();
        prop_assert!(length <= text.chars().count().min(CONSIDERED) + 1);
        prop_assert!(prose.is_empty() == texts.is_empty());
    }

    #[test]
    fn whatever_a_name_holds_it_is_one_clean_line(text in hostile(), most in 1..HINT) {
        for line in [Line::new(&text, most), Line::typed(&text), Line::from(&*text), Prose::read(&text).line(HINT)] {
            prop_assert!(is_clean(&line) && line.trim() == &*line, "{:?}", line);
        }
        prop_assert!(Line::new(&text, most).chars().count() <= most);
        prop_assert!(Line::from(&*text).chars().count() <= NAME);
        prop_assert!(Line::typed(&text).chars().count() <= TYPED);
        prop_assert!(Prose::read(&text).line(HINT).chars().count() <= HINT);
    }

    /// What is once cleaned stays as it is.
    #[test]
    fn a_typed_line_that_is_read_again_stays_the_same(text in hostile()) {
        let once = Line::typed(&text);

        prop_assert_eq!(Line::typed(&once), once);
    }

    #[test]
    fn no_address_is_taken_for_a_safe_one(text in hostile()) {
        prop_assert!(Href::safe(&text).is_none_or(|it| is_safe(it.as_str())));
    }

    /// What runs is marked, so that nothing else in the text says the same.
    #[test]
    fn what_a_browser_would_run_is_not_even_shown(
        before in "[a-z <>/p]{0,8}", element in select(&["script", "style"][..]), after in "[a-z <>/p]{0,8}"
    ) {
        let text = format!("{before}<{element} x>window.hurt = 1</{element}>{after}<b onclick='window.hurt = 2'>Amt</b>");
        let shown = shown(&Prose::read(&text)).0.concat();

        for it in running(&text).iter().filter(|it| it.contains("hurt")) {
            prop_assert!(!shown.contains(it) && !Line::from(&*text).contains(it), "{} in {}", it, shown);
        }
    }
}

#[test]
fn what_must_not_come_out_would_be_noticed() {
    assert!(["a\u{202e}b", "a\nb", "a\u{310}\u{310}\u{310}\u{310}\u{310}"].iter().all(|it| !is_clean(it)));
    assert!(["javascript:x", "https://", "https://a@b", "/a", "tel:*1#"].iter().all(|it| !is_safe(it)));
    assert_eq!(running("<p>a<script>b</script><i onload=c>"), ["b", "c"]);
}
