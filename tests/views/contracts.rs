//! The contracts.

use super::document::{Document, all, words};
use buergertermin::{
    booking::{Booking, ForWhom},
    i18n::Lang,
    ui::states::StateName,
};
use std::collections::BTreeSet;

#[test]
fn every_page_has_one_heading_that_can_take_the_focus_and_is_no_stop_for_the_tab_key() {
    for page in all() {
        let headings = page.find("[data-bt-focus='heading']");

        assert_eq!(headings.len(), 1, "{}", page.place());
        assert_eq!(headings[0].value().name(), "h2", "{}", page.place());
        assert_eq!(headings[0].attr("tabindex"), Some("-1"), "{}", page.place());
        assert!(!words(headings[0]).is_empty(), "{}", page.place());
    }
}

#[test]
fn headings_never_skip_a_level() {
    for page in all() {
        let levels: Vec<u32> = page
            .find("h2, h3, h4, h5, h6")
            .iter()
            .map(|it| it.value().name().trim_start_matches('h').parse().unwrap())
            .collect();

        assert_eq!(levels.first(), Some(&2), "{}", page.place());
        assert!(levels.windows(2).all(|it| it[1] <= it[0] + 1), "{}: {levels:?}", page.place());
    }
}

#[test]
fn every_id_is_there_once_and_every_reference_leads_to_one() {
    for page in all() {
        let ids: Vec<&str> = page.find("[id]").iter().map(|it| it.attr("id").unwrap()).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{}: {ids:?}", page.place());

        for attribute in ["aria-describedby", "aria-labelledby", "for"] {
            for element in page.find(&format!("[{attribute}]")) {
                for named in page.named_by(element, attribute) {
                    assert!(attribute == "for" || !words(named).is_empty(), "{}: {attribute}", page.place());
                }
            }
        }
    }
}

#[test]
fn every_field_has_a_label_in_words() {
    for page in all() {
        for input in page.find("input, textarea") {
            let id = input.attr("id").unwrap();
            let labels = page.find(&format!("label[for='{id}']"));

            assert_eq!(labels.len(), 1, "{}: {id}", page.place());
            assert!(!words(labels[0]).is_empty(), "{}: {id}", page.place());
            assert_eq!(input.attr("placeholder"), None, "{}: {id}", page.place());
        }
    }
}

#[test]
fn every_choice_stands_under_a_question() {
    for page in all() {
        for fieldset in page.find("fieldset") {
            let legend = fieldset.child_elements().next().unwrap();

            assert_eq!(legend.value().name(), "legend", "{}", page.place());
            assert!(!words(legend).is_empty(), "{}", page.place());
        }
        let inside = page.find("fieldset input[type=radio]").len();
        assert_eq!(inside, page.find("input[type=radio]").len(), "{}", page.place());
    }
}

#[test]
fn a_field_is_called_invalid_exactly_while_its_error_is_shown() {
    for page in all() {
        for input in page.find("input:not([type=radio]), textarea") {
            let id = input.attr("id").unwrap();
            let error = page.by_id(&format!("{id}-error"));

            assert_eq!(input.attr("aria-invalid").is_some(), error.is_some(), "{}: {id}", page.place());
            if error.is_some() {
                let described = input.attr("aria-describedby").unwrap();
                assert!(described.split(' ').any(|it| it == format!("{id}-error")), "{}: {id}", page.place());
            }
        }
    }
}

#[test]
fn the_list_of_mistakes_says_the_same_sentence_as_the_field_and_leads_there() {
    let mut seen = 0;
    for page in all() {
        let errors: BTreeSet<String> = page.find(".bt-field__error > span").into_iter().map(words).collect();
        for link in page.find(".bt-errors__list a") {
            let target = page.by_id(link.attr("href").unwrap().trim_start_matches('#'));

            assert!(matches!(target.unwrap().value().name(), "input" | "textarea"), "{}", page.place());
            let nothing_picked = page.name.file_name() == "times-nothing-picked";
            assert!(
                nothing_picked || errors.iter().any(|it| it.ends_with(&words(link))),
                "{}: {errors:?}",
                page.place()
            );
            seen += 1;
        }
    }
    assert!(seen > 20, "only {seen} mistakes were looked at");
}

#[test]
fn mistakes_and_failures_stand_before_the_heading_and_can_take_the_focus() {
    for page in all() {
        for errors in page.find(".bt-errors") {
            let order = page.find("[data-bt-focus='errors'], [data-bt-focus='heading']");

            assert_eq!(errors.attr("tabindex"), Some("-1"), "{}", page.place());
            assert_eq!(order[0].attr("data-bt-focus"), Some("errors"), "{}", page.place());
        }
    }
}

#[test]
fn a_persons_number_is_the_first_thing_on_every_page() {
    for page in all() {
        let first = page.find("a, button, input, summary")[0];

        assert!(first.attr("href").unwrap().starts_with("tel:+"), "{}", page.place());
    }
}

#[test]
fn the_way_back_is_there_wherever_it_leads_somewhere() {
    for page in all() {
        let booking = page.name.example();
        let back = !page.find("button.bt-back").is_empty();

        assert_eq!(back, Booking::can_go_back(&booking), "{}", page.place());
    }
}

#[test]
fn everything_that_can_be_pressed_says_what_it_does() {
    for page in all() {
        for button in page.find("button, a, summary") {
            assert!(!words(button).is_empty(), "{}", page.place());
        }
        for button in page.find("button") {
            assert!(matches!(button.attr("type"), Some("button" | "submit")), "{}", page.place());
        }
        for link in page.find("a") {
            assert!(link.attr("href").is_some_and(|it| !it.is_empty()), "{}", page.place());
        }
    }
}

#[test]
fn buttons_with_the_same_name_do_the_same() {
    for page in all() {
        let names: Vec<String> = page.find(".bt-summary__change button").into_iter().map(words).collect();

        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{}: {names:?}", page.place());
    }
}

#[test]
fn nothing_is_chosen_when_a_page_is_new() {
    for name in ["for-whom-fresh", "way-fresh", "people-fresh", "services-fresh", "times-open"] {
        let state = StateName::all().into_iter().find(|it| it.file_name() == name).unwrap();

        let page = Document::of(state, Lang::De);

        // What filters the times is no question: there the whole day is chosen from the start.
        let answers = "input:is([type=radio], [type=checkbox]):not([name=part])";
        assert!(page.find(answers).iter().all(|it| it.attr("checked").is_none()), "{name}");
        assert!(page.find(answers).len() > 1, "{name}");
    }
}

#[test]
fn no_sign_stands_in_a_field_that_nobody_typed() {
    for page in all() {
        for field in page.find("textarea") {
            assert!(!field.text().any(|it| it.contains("<!>")), "{}", page.place());
        }
    }
}

#[test]
fn the_name_of_a_time_is_its_whole_date_and_time() {
    let mut seen = 0;
    for page in all().into_iter().filter(|it| it.lang == Lang::De) {
        for label in page.find(".bt-slot__label[for^='time-']") {
            let name = words(label);
            let parts: Vec<&str> = name.split(", ").collect();

            let with_office =
                parts.len() == 4 && ["Bürgeramt Mitte", "Seniorenbüro Nord"].contains(&parts[3]);
            assert!(parts.len() == 3 || with_office, "{}: {name}", page.place());
            assert!(
                parts[1].contains("November") || parts[1].contains("Dezember"),
                "{}: {name}",
                page.place()
            );
            assert!(parts[2].ends_with(" Uhr"), "{}: {name}", page.place());
            seen += 1;
        }
    }
    assert!(seen > 50, "only {seen} times were looked at");
}

#[test]
fn only_the_typists_own_data_may_be_filled_in_by_the_browser() {
    let page = Document::of(StateName::Contact(buergertermin::ui::states::Filled::Empty), Lang::De);
    let of = |id: &str| page.by_id(id).unwrap().attr("autocomplete").unwrap().to_owned();

    assert_eq!([of("name"), of("email"), of("telephone"), of("remark")], ["name", "email", "tel", "off"]);
}

#[test]
fn the_name_and_the_address_of_somebody_else_are_not_filled_in_by_the_browser() {
    let of = |name: StateName, id: &str| {
        Document::of(name, Lang::De).by_id(id).unwrap().attr("autocomplete").unwrap().to_owned()
    };
    let contact = StateName::ContactVisit(ForWhom::Other);
    let (own, other) = (StateName::Address(ForWhom::Me), StateName::Address(ForWhom::Other));

    assert_eq!(
        [of(contact, "name"), of(contact, "contact-name"), of(contact, "email")],
        ["off", "name", "email"]
    );
    assert_eq!([of(own, "street"), of(own, "postal-code")], ["address-line1", "postal-code"]);
    assert_eq!([of(other, "street"), of(other, "postal-code")], ["off", "off"]);
}

#[test]
fn what_a_template_fills_is_never_asked_and_never_called_by_the_systems_own_name() {
    for whom in [ForWhom::Me, ForWhom::Other, ForWhom::Home] {
        let asked = Document::of(StateName::ContactVisit(whom), Lang::De);
        let checked = Document::of(StateName::CheckVisit(whom), Lang::De);

        assert!(asked.by_id("remark").is_none() && asked.by_id("second-remark").is_none());
        let names: Vec<String> = checked.find(".bt-sent dt").into_iter().map(words).collect();
        assert_eq!(names, ["Termin", "Name", "E-Mail", "Telefon", "Adresse", "Kontakt"]);
        assert!(!words(checked.find(".bt")[0]).contains("Zusätzliche Bemerkungen"));
    }
}

#[test]
fn what_the_city_wrote_is_marked_with_its_language() {
    let page = Document::of(StateName::Offices, Lang::En);

    assert_eq!(page.find(".bt")[0].attr("lang"), Some("en"));
    assert_eq!(words(page.find(".bt-choice__label [lang='de']")[0]), "Bürgeramt Mitte");
}

#[test]
fn a_page_about_to_come_says_so_in_a_status_region_that_is_there_before() {
    for page in all() {
        let regions = page.find("[role='status']");

        assert!(!regions.is_empty(), "{}", page.place());
        assert!(page.find("[aria-live]").is_empty(), "{}", page.place());
    }
}

#[test]
fn no_style_no_script_and_no_handler_stands_in_the_html() {
    for page in all() {
        for element in page.find("*") {
            let attributes: Vec<&str> = element.value().attrs().map(|(name, _)| name).collect();

            assert!(!attributes.iter().any(|it| *it == "style" || it.starts_with("on")), "{}", page.place());
            assert!(
                !matches!(element.value().name(), "script" | "style" | "main" | "h1"),
                "{}",
                page.place()
            );
        }
    }
}

#[test]
fn no_hole_of_a_text_stays_open() {
    for page in all() {
        let text = words(page.find(".bt")[0]);

        assert!(!text.contains(['{', '}', '[', ']', '|']), "{}: {text}", page.place());
    }
}
