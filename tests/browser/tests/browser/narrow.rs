//! 320 px: a small telephone, or a computer at 400 %.

use super::{journey::FOR_WHOM, rules::states, walks::walks};
use browser::{City, Visitor, layout};

#[track_caller]
fn none(found: &[String]) {
    assert!(found.is_empty(), "{} places\n{}", found.len(), found.join("\n"));
}

#[test]
fn no_page_of_the_live_widget_scrolls_sideways_or_is_cut() {
    let city = City::gladbeck();
    let erika = Visitor::with_window(&city, 320);
    let mut found = Vec::new();

    walks(&city, &erika, |page| {
        found.extend(layout::cut(&erika).iter().map(|it| format!("{page}: {it}")));
    });

    none(&found);
}

#[test]
fn no_named_state_scrolls_sideways_or_is_cut() {
    let city = City::with_gallery();
    let erika = Visitor::with_window(&city, 320);
    let mut found = Vec::new();

    for state in states() {
        erika.opens(&format!("/gallery/{state}.html"));
        found.extend(layout::cut(&erika).iter().map(|it| format!("{state}: {it}")));
    }

    none(&found);
}

#[test]
fn cut_text_would_be_found() {
    let city = City::gladbeck();
    let erika = Visitor::with_window(&city, 320);
    erika.opens("/").sees_page(FOR_WHOM);

    erika.host_does("const it = root.querySelector('label').style; it.setProperty('white-space', 'nowrap'); it.setProperty('width', '20px'); it.setProperty('overflow', 'hidden')");

    assert!(layout::cut(&erika).iter().any(|it| it.contains("is cut")), "{:?}", layout::cut(&erika));
}
