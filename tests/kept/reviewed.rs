//! What is written was reviewed, and so was the order of all that is written as a number.

use super::example::{pages, read, texts};
use crate::common::{now, setup};
use buergertermin::booking::{
    Booking, CanCome, DayPart, Field, ForWhom, Problem, Registered, Role, Step, StepKind, every::Every,
    rules::Advice,
};
use std::{fmt::Debug, fs};

const REVIEWED: &str = include_str!("1.txt");

fn numbers<T: Every + Debug>() -> String {
    format!("{:?}", T::ALL)
}

/// Whoever changes what is written raises the version in `src/booking/kept`, so that no program reads what another one meant:
/// then the new text, in `target/kept.txt`, becomes the reviewed one under the version's number.
#[test]
fn what_is_written_is_as_it_was_reviewed_or_has_another_version() {
    let orders = [
        numbers::<StepKind>(),
        numbers::<Problem>(),
        numbers::<ForWhom>(),
        numbers::<CanCome>(),
        numbers::<Registered>(),
        numbers::<Role>(),
        numbers::<Advice>(),
        numbers::<DayPart>(),
        numbers::<Field>(),
    ];
    let written = [texts(), orders.to_vec()].concat().join("\n") + "\n";
    if written != REVIEWED {
        let target = concat!(env!("CARGO_MANIFEST_DIR"), "/target/kept.txt");
        fs::write(target, &written).unwrap();
    }

    assert!(written == REVIEWED, "another text: raise the version, and review target/kept.txt");
}

#[test]
fn everything_that_was_written_is_read() {
    for before in pages() {
        let kept = before.keep().unwrap();
        let after = Booking::restored(setup(), kept.clone(), now(), true).unwrap();

        assert_eq!(after.keep(), Some(kept), "and written again, from where it waits");
        assert_eq!((&after.answers, after.changing), (&before.answers, true));
        assert_eq!((&after.hold, &after.series), (&before.hold, &before.series));
        assert_eq!(after.idle.since, now());
        let Step::Returning { page, .. } = &after.step else { panic!("{:?}", after.step) };
        assert_eq!(page.kind(), before.kind());
    }
}

#[test]
fn another_version_is_not_read() {
    for text in texts() {
        assert!(text.starts_with("[\"1\","));

        for version in ["[\"0\",", "[\"2\",", "[\"\",", "[1,", "["] {
            let other = text.replacen("[\"1\",", version, 1);
            assert_eq!(read(&other), None, "{version}");
        }
    }
}
