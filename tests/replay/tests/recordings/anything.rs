//! The readers on what is recorded and on what nobody would write; and that each has its target in `fuzz/`.

use crate::{here, recordings};
use replay::anything::{READERS, seed};
use std::fs;

#[test]
fn every_reader_takes_what_is_recorded_and_what_is_none() {
    let recorded = recordings().into_iter().filter_map(|(_, it)| seed(&it));
    let none = ["", "\0", "{}", "\u{202e}<a href=x>", "%25%25%", "{\"api\":1}", "eyJpZCI6MX0=", "[[[[[[[["];
    let deep = ["[", "{\"a\":", "<b>", "%25"].map(|it| it.repeat(20_000).into_bytes());
    let garbage = [vec![0xff; 100], (0..=255).collect(), vec![1, 0, b'{']];
    let all = recorded.chain(none.map(|it| it.as_bytes().to_vec())).chain(deep).chain(garbage);
    for bytes in all {
        for (_, read) in READERS {
            read(&bytes);
        }
    }
}

#[test]
fn every_reader_has_its_target() {
    let mut targets: Vec<String> = fs::read_dir(here("../../fuzz/fuzz_targets"))
        .unwrap()
        .map(|it| it.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    targets.sort();

    assert_eq!(targets, READERS.map(|(name, _)| name));
    for name in targets {
        let target = fs::read_to_string(here(&format!("../../fuzz/fuzz_targets/{name}.rs"))).unwrap();
        assert!(target.contains(&format!("replay::anything::{name}(bytes)")), "{name}");
    }
}
