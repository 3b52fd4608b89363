//! Texts that are not just so.

use super::example::{read, texts};
use crate::common::catalogue;
use buergertermin::booking::{Event, Reply, flow::Supply};
use proptest::{
    prelude::{ProptestConfig, any},
    strategy::Strategy,
    test_runner::{RngAlgorithm, TestRng, TestRunner},
};

/// It is not read; or it is, and then the journey goes on from it.
fn is_survived(text: &str) -> bool {
    let Some(booking) = read(text) else { return false };
    let (mut booking, _) = booking.step(Event::Returned);
    let Supply::Asking(ticket) = booking.supply else { panic!("the catalogue is asked for") };
    let here = Event::Answered { ticket, outcome: Ok(Reply::Catalogue(catalogue())) };
    for event in [here, Event::Continued, Event::WentBack, Event::WentBack, Event::Continued] {
        (booking, _) = booking.step(event);
        let _ = booking.keep();
    }
    true
}

#[test]
fn half_of_it_is_nothing() {
    for text in texts() {
        assert!(is_survived(&text));
        for end in (0..text.len()).filter(|it| text.is_char_boundary(*it)) {
            assert!(!is_survived(&text[..end]), "{}", &text[..end]);
        }
    }
}

#[test]
fn with_one_entry_less_or_more_it_is_nothing() {
    for text in texts() {
        let all: Vec<String> = serde_json::from_str(&text).unwrap();
        let more = [all.as_slice(), &["0".to_owned()]].concat();
        assert!(!is_survived(&serde_json::to_string(&more).unwrap()));
        for index in 0..all.len() {
            let mut less = all.clone();
            less.remove(index);
            is_survived(&serde_json::to_string(&less).unwrap());
        }
        assert!(!is_survived(&serde_json::to_string(&all[..all.len() - 1]).unwrap()));
    }
}

#[test]
fn with_any_character_changed_nobody_is_harmed() {
    for text in texts() {
        for (place, was) in text.char_indices() {
            for other in ["9", "-", "\"", ""] {
                is_survived(&format!("{}{other}{}", &text[..place], &text[place + was.len_utf8()..]));
            }
        }
    }
}

#[test]
fn with_any_entry_of_another_kind_nobody_is_harmed() {
    let largest = u64::MAX.to_string();
    for text in texts() {
        let all: Vec<String> = serde_json::from_str(&text).unwrap();
        for index in 1..all.len() {
            for other in ["", "1", "2", "253402300799000", "-1", "1e3", &largest] {
                let mut changed = all.clone();
                other.clone_into(&mut changed[index]);
                is_survived(&serde_json::to_string(&changed).unwrap());
            }
        }
    }
}

#[test]
fn whatever_else_stands_there_is_nothing() {
    for text in ["", "null", "{}", "[]", "[\"1\"]", "[[\"1\"]]", "not JSON", "\u{0}", "[\"1\",null]"] {
        assert!(!is_survived(text), "{text}");
    }
    let entry = any::<(u8, u64)>().prop_map(|(kind, number)| match kind % 8 {
        0 => number.to_string(),
        1 => "Erika".to_owned(),
        _ => (number % 4).to_string(),
    });
    let entries = proptest::collection::vec(entry, 0..120);
    let config = ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let outcome = TestRunner::new_with_rng(config, rng).run(&entries, |entries| {
        let all = [vec!["1".to_owned()], entries].concat();
        is_survived(&serde_json::to_string(&all).unwrap_or_default());
        Ok(())
    });
    outcome.unwrap();
}
