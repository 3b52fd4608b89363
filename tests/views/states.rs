//! The list of named states itself.

use buergertermin::ui::states::StateName;
use std::collections::BTreeSet;

#[test]
fn every_example_is_an_example_of_its_own_name() {
    for name in StateName::all() {
        assert_eq!(StateName::of(&name.example()), name);
    }
}

#[test]
fn no_two_states_share_a_file() {
    let names: Vec<String> = StateName::all().into_iter().map(StateName::file_name).collect();

    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    assert!(names.contains(&"not-reserved-taken".to_owned()), "{names:?}");
    println!("{} named states", names.len());
}
