//! Texts from the appointment system that hold what no editor wrote.

use super::document::{Document, all, words};
use buergertermin::{i18n::Lang, ui::states::StateName};

/// Signs that turn a text or hide in it.
fn is_unseen(it: char) -> bool {
    matches!(it, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        || it.is_control() && it != '\n'
}

#[test]
fn no_page_shows_a_sign_that_turns_or_hides_a_text() {
    for page in all() {
        let hidden: String =
            page.find(".bt")[0].text().flat_map(str::chars).filter(|it| is_unseen(*it)).collect();

        assert_eq!(hidden, "", "{}", page.place());
    }
}

#[test]
fn every_link_leads_to_a_page_a_mailbox_or_a_telephone() {
    for page in all() {
        for link in page.find("[href], [src], [action]") {
            let address = link.attr("href").unwrap_or_default();

            assert!(
                ["https://", "/", "#", "tel:+", "mailto:"].iter().any(|it| address.starts_with(it)),
                "{address}"
            );
            assert!(!address.contains(['@', '\\']) || address.starts_with("mailto:"), "{address}");
        }
    }
}

#[test]
fn a_link_to_another_page_opens_a_new_window_and_says_so() {
    let mut seen = 0;
    for page in all() {
        for link in page.find("a[target], a[href^=https]") {
            let said = if page.lang == Lang::De { "(neues Fenster)" } else { "(new window)" };

            assert_eq!(link.attr("target"), Some("_blank"), "{}", page.place());
            assert!(words(link).ends_with(said), "{}: {}", page.place(), words(link));
            seen += 1;
        }
    }
    assert!(seen > 10, "only {seen} links were looked at");
}

#[test]
fn of_a_hostile_text_words_lists_and_honest_links_stay() {
    let page = Document::of(StateName::HostileLink, Lang::De);
    let shown = words(page.find(".bt")[0]);

    for kept in [
        "Bitte pünktlich sein. Hier klicken, oder hier. Rückwärts مرحبا",
        "R0147",
        "Z\u{310}\u{310}\u{310}\u{310}algo €",
    ] {
        assert!(shown.contains(kept), "{kept} is not in {shown}");
    }
    for gone in ["alert", "0815", "display", "Bild", "nie ", "<", ">"] {
        assert!(!shown.contains(gone), "{gone} is in {shown}");
    }
    let links: Vec<_> = page
        .find("[dir=auto] a")
        .into_iter()
        .map(|it| (it.attr("href").unwrap_or_default(), words(it)))
        .collect();
    assert_eq!(
        links,
        [
            ("https://musterstadt.example/lift", "Aufzug B (neues Fenster)".to_owned()),
            (
                "https://musterstadt.example/plan?ebene=1&raum=2",
                "Lageplan der Ebene 1 (neues Fenster)".to_owned()
            ),
            ("tel:+492214710115", "0221 4710 115".to_owned()),
        ]
    );
    assert_eq!(page.find("ul[lang=de][dir=auto] > li").len(), 3);
    assert_eq!(
        page.find("[dir=auto] strong").into_iter().map(words).collect::<Vec<_>>(),
        ["pünktlich", "Ebene 1"]
    );
    assert!(
        page.find("[dir=auto] a[href^=https]")
            .iter()
            .all(|it| it.attr("referrerpolicy") == Some("no-referrer"))
    );
}

#[test]
fn a_name_that_no_editor_wrote_is_a_name_like_any_other() {
    let page = Document::of(StateName::HostileOffices, Lang::En);
    let names = page.find(".bt-choice__label [lang=de][dir=auto]");

    assert_eq!(names.len(), 2);
    for name in names.into_iter().map(words) {
        assert!(name.starts_with("Bürgeramtsaußen") && name.ends_with('…'), "{name}");
        assert_eq!(name.chars().count(), 200);
    }
}
