use super::{line::NAME, markup::Tokens, *};

/// A text as a reader would sketch it: a paragraph a line, `/` for a new line, `*strong*`, `_stressed_`, `[words](address)`.
fn sketch(text: &str) -> String {
    let prose = Prose::read(text);
    let mut sketch = String::new();
    let mut link = None;
    for piece in prose.pieces() {
        let sign = match piece {
            Piece::Paragraph => "\n",
            Piece::Item { numbered: true, first: true } => "\n# ",
            Piece::Item { numbered: false, first: true } => "\n- ",
            Piece::Item { first: false, .. } => "\n· ",
            Piece::Break => "/",
            Piece::Link(to) => {
                link = Some(to);
                "["
            }
            Piece::LinkEnd => &format!("]({})", link.take().unwrap().as_str()),
            Piece::Text { text, strong, stressed } => {
                let (strong, stressed) = (if *strong { "*" } else { "" }, if *stressed { "_" } else { "" });
                &format!("{stressed}{strong}{text}{strong}{stressed}")
            }
        };
        sketch.push_str(sign);
    }
    sketch.trim_start().to_owned()
}

#[track_caller]
fn are(table: &[(&str, &str)]) {
    for (text, sketched) in table {
        assert_eq!(sketch(text), *sketched, "{text}");
    }
}

#[test]
fn what_editors_write_stays() {
    are(&[
        ("Bitte bringen Sie Ihren Ausweis mit.", "Bitte bringen Sie Ihren Ausweis mit."),
        ("<p>Eins <strong>zwei</strong> <em>drei</em>.</p>\r\n<p>Vier</p>", "Eins *zwei *_drei_.\nVier"),
        ("<P>Eins<BR>zwei<br/><br />drei</P>", "Eins/zwei\ndrei"),
        (
            "Bitte mitbringen:<ul><li>Ausweis</li><li> Foto </li></ul>Danke",
            "Bitte mitbringen:\n- Ausweis\n· Foto\nDanke",
        ),
        ("<ol><li>Eins<li><p>Zwei</p><p>Drei</p></ol><ul><li>Vier</ul>", "# Eins\n· Zwei/Drei\n- Vier"),
        ("<ul><li>Eins<ul><li>Zwei</ul><li>Drei</ul>", "- Eins\n· Zwei\n· Drei"),
        (
            "<p>F&uuml;r 5&nbsp;&euro; &ndash; &sect;&nbsp;1 &lt;neu&gt; &amp;amp; &#228;&#xE4;",
            "Für 5\u{a0}€ – §\u{a0}1 <neu> &amp; ää",
        ),
        (
            "<h2>Wichtig</h2><div>Eins<span> zwei</span></div><table><tr><td>a<td>b</table>",
            "Wichtig\nEins zwei\na\nb",
        ),
        ("<p>&nbsp;</p><p> </p><p>Nur das</p><p></p>", "Nur das"),
    ]);
}

#[test]
fn plain_lines_are_lines_and_an_empty_one_begins_a_paragraph() {
    are(&[
        ("Eins \r\nzwei\r\n\r\n \r\n  drei\n", "Eins/zwei\ndrei"),
        ("Eins <b>zwei\ndrei</b>", "Eins *zwei*/*drei*"),
        ("<p>Eins\r\nzwei</p>\r\n\r\ndrei", "Eins zwei\ndrei"),
        ("Eins\u{2028}zwei\u{2029}\u{2029}drei", "Eins/zwei\ndrei"),
        ("5 < 6 > 4 & 3 &c; &unknown; &#; &#x; <", "5 < 6 > 4 & 3 &c; &unknown; &#; &#x; <"),
    ]);
}

#[test]
fn a_recorded_text_keeps_its_link() {
    are(&[
        (
            "Diese Information finden Sie auf \r\n<a href=\"https://www.example.de/buergerservice\" target=\"_blank\">example.de/buergerservice</a>. \r\n\r\nWenn Sie",
            "Diese Information finden Sie auf/[example.de/buergerservice](https://www.example.de/buergerservice).\nWenn Sie",
        ),
        (
            "<p>Einen Termin <a href='https://example.de/a?b=1&amp;c=2'><strong>buchen</strong> oder nicht</a>.</p>",
            "Einen Termin [*buchen *oder nicht](https://example.de/a?b=1&c=2).",
        ),
    ]);
}

#[test]
fn what_runs_or_draws_is_gone_with_all_that_is_in_it() {
    are(&[
        ("Eins<script>alert('</p>')</script> zwei", "Eins zwei"),
        ("Eins<SCRIPT src=//evil.example>a<b</ScRiPt\n>zwei", "Einszwei"),
        ("a<script>x</scri</script>b</script >c", "abc"),
        ("a<style>p{}</style>b<iframe>x</iframe>c<noscript><p>x</noscript>d", "abcd"),
        ("a<svg><svg><script>1</script></svg><text>x</text></svg>b<math><mi>x</math>c", "abc"),
        ("a<template><p>x</p></template>b<object data=x>x</object>c<svg/>d", "abcd"),
        ("a<!-- <b>x</b> -->b<!-->c<!--->d<!-- x --!>e<!doctype x>f<?x ?>g</ x>h</>i", "abcdefghi"),
        ("a<script>never ended <p>b", "a"),
        ("a<!-- never ended <p>b", "a"),
        ("a<img src=x onerror=alert(1)>b<input autofocus onfocus=alert(1)>c<b onclick=x>d</b>", "abc*d*"),
        ("a<p title=\"</p><script>x</script>\">b", "a\nb"),
        ("a<a href=\"https://x.example", "a"),
    ]);
}

#[test]
fn only_links_that_lead_where_they_seem_to_are_links() {
    let link = |written: &str| Href::safe(written).map(|it| it.as_str().to_owned());
    for (written, leads) in [
        ("https://www.example.de/a?b#c", "https://www.example.de/a?b#c"),
        (" HTTPS://example.de ", "https://example.de"),
        ("ht\ntps://example.de/a b\u{202e}", "https://example.de/a%20b"),
        ("mailto:amt@example.de", "mailto:amt@example.de"),
        ("tel:+49 (2043) 99-20/26", "tel:+49%20(2043)%2099-20/26"),
    ] {
        assert_eq!(link(written).as_deref(), Some(leads), "{written}");
    }
    for written in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "\u{1}javascript:alert(1)",
        "java\u{ad}script:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "blob:https://example.de/1",
        "file:///etc",
        "//evil.example",
        "/a",
        "a",
        "",
        "#a",
        "?a",
        "https:",
        "https://",
        "https:evil.example",
        "https:///evil.example",
        "https:\\\\evil.example",
        "https://bank.example\\@evil.example",
        "https://bank.example@evil.example",
        "https://bank.example:x@evil.example/",
        "https://a b/",
        "mailto:",
        "tel:",
        "tel:*21*0900#",
        "javascript&colon;alert(1)",
        "view-source:https://example.de",
    ] {
        assert_eq!(link(written), None, "{written}");
    }
    assert_eq!(link(&format!("https://example.de/{}", "a".repeat(2_000))), None);
    are(&[
        ("<a href=\"java&#10;script&#58;alert(1)\">Klick</a>", "Klick"),
        ("<a href=javascript:alert(1) href=https://example.de>Klick</a>", "Klick"),
        ("<a name=x>Klick</a> <a>hier</a>", "Klick hier"),
        (
            "<a href=https://a.example>eins <a href=https://b.example>zwei",
            "[eins](https://a.example) [zwei](https://b.example)",
        ),
        ("<p><a href=https://a.example>nie beendet</p><p>weiter", "[nie beendet](https://a.example)\nweiter"),
        ("<a href=https://a.example></a><a href=https://a.example> </a>x", "x"),
        ("<a href=https://a.example>a<br>b</a>", "[a b](https://a.example)"),
        ("<a href=https://a.example>a\nb\n\nnie beendet", "[a b](https://a.example)\nnie beendet"),
    ]);
}

#[test]
fn no_sign_turns_or_hides_a_text() {
    are(&[
        ("Amt\u{202e}nhoJ\u{202c} \u{2066}x\u{2069}\u{200e}\u{200f}\u{61c}", "AmtnhoJ x"),
        (
            "A\u{200b}m\u{2060}t\u{feff} \u{e0041}\u{e007f}x\u{fff9}\u{e000}\u{f0000}\u{fdd0}\u{ffff}\u{1fffe}\u{3164}",
            "Amt x",
        ),
        ("a\0b\u{7}c\u{85}d\te\u{b}f", "a b c d e f"),
        ("a&#x202E;b&#0;c&#8203;d&#1114112;e", "ab cde"),
    ]);
}

#[test]
fn signs_that_a_language_needs_stay() {
    are(&[
        ("Ver\u{ad}wal\u{ad}tung\u{ad} \u{ad}x 1\u{ad}2", "Ver\u{ad}wal\u{ad}tung x 12"),
        ("می\u{200c}خواهم a\u{200c}b", "می\u{200c}خواهم ab"),
        ("👩\u{200d}💻 \u{200d}x", "👩\u{200d}💻 x"),
        ("Việt e\u{323}\u{302}", "Việt e\u{323}\u{302}"),
        ("مرحبا שלום", "مرحبا שלום"),
    ]);
    assert_eq!(sketch(&format!("a{}b", "\u{310}\u{489}".repeat(50))), "a\u{310}\u{489}\u{310}\u{489}b");
    assert_eq!(sketch("\u{310}a \u{310}b"), "a b", "no mark without a letter");
}

#[test]
fn a_name_is_one_line_and_cut_at_a_word() {
    let line = |text: &str| Line::new(text, 20).to_string();

    assert_eq!(line("  B&uuml;rgeramt \r\n <b>Mitte</b> "), "Bürgeramt Mitte");
    assert_eq!(line("<p>Eins</p><p>zwei<br>drei</p>"), "Eins zwei drei");
    assert_eq!(line("<script>alert(1)</script>Amt<svg onload=x>"), "Amt");
    assert_eq!(line("Sehr langer Name, eines Amtes"), "Sehr langer Name…");
    assert_eq!(line(&"ä".repeat(50)), format!("{}…", "ä".repeat(19)));
    assert_eq!(line("12345678901234567890"), "12345678901234567890");
    assert_eq!(Line::from("<b></b> \u{200b}"), "");
    assert_eq!(Line::new(&"Amt ".repeat(1_000_000), NAME).chars().count(), 200, "50 words and the sign");
}

#[test]
fn what_somebody_typed_is_no_markup() {
    assert_eq!(Line::typed("Klingel <Meier> &amp; 3\u{202e}\r\nlinks"), "Klingel <Meier> &amp; 3 links");
}

#[test]
fn where_there_is_room_for_one_line_all_is_on_it() {
    let prose =
        Prose::read("<p>Raum <b>12</b>,<br>links</p><ul><li><a href=https://a.example>Plan</a><li>Lift</ul>");

    assert_eq!(prose.line(line::HINT), "Raum 12, links Plan Lift");
}

#[test]
fn a_text_of_megabytes_is_cut_at_a_word_and_says_so() {
    let cut = sketch(&"Verwaltung ".repeat(1_000_000));

    assert!(cut.ends_with(" Verwaltung…") && cut.chars().count() < CONSIDERED, "{}", cut.len());
    assert!(sketch(&"a".repeat(1_000_000)).ends_with("a…"));
    assert_eq!(sketch(&format!("Amt <!--{}", "-".repeat(1_000_000))), "Amt…");
}

#[test]
fn elements_within_elements_without_end_are_only_counted() {
    let nested = |tag: &str, count| format!("{}Amt", tag.repeat(count));

    for tag in ["<b>", "<i>", "<ul>", "<li>", "<a href=https://a.example>", "<div>", "<p>"] {
        assert!(sketch(&nested(tag, 100)).contains("Amt"), "{tag}");
        assert_eq!(sketch(&nested(tag, 100_000)).trim_matches(['*', '_', '-', ' ']), "…", "{tag}");
    }
    assert_eq!(sketch(&nested("<svg>", 100_000)), "…");
}

/// How often a character is read until a text is taken apart.
fn readings(text: &str) -> usize {
    let mut count = 0;
    let counted = text.chars().inspect(|_| count += 1);
    Tokens::new(counted).for_each(drop);
    count
}

#[test]
fn every_character_is_read_once() {
    for text in [
        "<",
        "<a",
        "</",
        "<!--",
        "&",
        "&#",
        "&a",
        "<script></",
        "<a href=\"",
        "<svg>",
        "<svg><script>",
        "-->",
        "a ",
    ] {
        for times in [1, 2, 4_000] {
            let text = text.repeat(times);
            assert_eq!(
                readings(&text),
                text.chars().count(),
                "{}…",
                text.chars().take(20).collect::<String>()
            );
        }
    }
}

#[test]
fn a_name_that_needs_no_cleaning_is_taken_as_it_is_and_would_be_the_same_if_it_were_read() {
    let texts = [
        "Bürgeramt Mitte",
        "Führungszeugnis (einfach), 13 €",
        "A",
        "",
        " ",
        "zwei  Spaces",
        "am Ende ",
        " am Anfang",
        "Łódź ăâî Ə ɏ ɐ",
        "50 % & mehr",
        "a<b",
        "1234567890123456789012345678901",
        "ñ\u{303}o",
        "×÷ÿ~",
    ];
    for text in texts {
        for most in [1, 5, 15, 30, NAME] {
            assert_eq!(Line::new(text, most), Prose::read(text).line(most), "{text:?}, {most}");
        }
    }
}
