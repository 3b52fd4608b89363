//! Page 9, when something else is booked than was chosen.

use super::document::{Document, words};
use buergertermin::{booking::Branch, i18n::Lang, ui::states::StateName};

#[test]
fn what_is_booked_stands_beside_what_was_chosen_with_the_telephone_and_without_a_tick() {
    for name in [StateName::ActivationDiffers, StateName::BookedDiffers] {
        let page = Document::of(name, Lang::De);
        let rows: Vec<String> = page.find(".bt-summary__value").into_iter().map(words).collect();

        let both = |booked: &str, chosen: &str| {
            rows.iter()
                .any(|it| it.starts_with(booked) && it.ends_with(&format!("Gewählt hatten Sie: {chosen}")))
        };
        assert!(
            both("Donnerstag, 26. November 2026,9:30 Uhr", "Donnerstag, 26. November 2026, 10:20 Uhr"),
            "{rows:?}"
        );
        assert!(both("Bürgeramt Mitte", "Bürgeramt Nord"), "{rows:?}");
        assert!(
            rows.iter().any(|it| it.contains("Rathausplatz 1")),
            "where to go stays to be seen: {rows:?}"
        );
        assert!(
            both("Personalausweis beantragen, 2 × Meldebescheinigung", "2 × Meldebescheinigung"),
            "{rows:?}"
        );
        assert!(!page.find(".bt-note--warning a[href^='tel:']").is_empty());
        assert!(page.find(".bt-ticket").is_empty(), "not everything is well");
    }
}

#[test]
fn what_is_booked_as_it_was_chosen_says_nothing_of_choosing() {
    for name in [StateName::Activation(Branch::Counter), StateName::Booked(Branch::Visit)] {
        let page = Document::of(name, Lang::De);

        assert!(!words(page.find("*")[0]).contains("Gewählt hatten"), "{}", page.place());
    }
}
