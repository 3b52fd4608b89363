//! The real flow on many random journeys: all invariants hold, and every arrow of the graph was walked.

use super::{
    city::city,
    graph::{ARROWS, FROM_ANYWHERE, RARE},
    invariants::Broken,
    world::{Flow, World},
};
use buergertermin::booking::{Booking, StepKind, every::Every};
use proptest::{
    prelude::{ProptestConfig, any},
    test_runner::{RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner},
};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

/// How many journeys, and how many steps each has at most.
const JOURNEYS: u32 = 5000;
const STEPS: usize = 180;

type Arrows = BTreeMap<(StepKind, StepKind), u32>;

/// Travels until an invariant breaks; then tries so often to find a shorter journey that breaks it, too. The same journeys
/// every time.
pub(super) fn travel(flow: Flow, journeys: u32, shorter: u32) -> Result<Arrows, Broken> {
    let config = ProptestConfig {
        cases: journeys,
        failure_persistence: None,
        max_shrink_iters: shorter,
        ..ProptestConfig::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let walked = RefCell::new(Arrows::new());
    let found = RefCell::new(None);
    let choices = proptest::collection::vec(any::<u32>(), 1..STEPS);
    let outcome = TestRunner::new_with_rng(config, rng).run(&choices, |choices| {
        let mut world = of(flow, &choices);
        let travelled = world.travels(&choices);
        for (arrow, count) in world.arrows {
            *walked.borrow_mut().entry(arrow).or_default() += count;
        }
        travelled.map_err(|it| {
            let how = format!("{:?}: {}", it.which, it.how);
            *found.borrow_mut() = Some(it);
            TestCaseError::fail(how)
        })
    });
    match (outcome, found.into_inner()) {
        (Ok(()), _) => Ok(walked.into_inner()),
        (Err(TestError::Fail(why, journey)), Some(it)) => {
            let mut world = of(flow, &journey);
            world.story = Some(Vec::new());
            let _ = world.travels(&journey);
            println!("{why}, on this journey:\n{}", world.story.unwrap_or_default().join("\n"));
            Err(it)
        }
        (Err(other), _) => panic!("{other}"),
    }
}

/// The first number says in which city.
fn of(flow: Flow, choices: &[u32]) -> World {
    World::new(flow, city(choices.first().map_or(0, |it| it / 100)))
}

#[test]
fn every_invariant_holds_on_random_journeys_and_every_arrow_is_walked() {
    let walked = travel(Booking::step, JOURNEYS, 2000).unwrap_or_else(|it| panic!("{it:?}"));

    for ((from, to), count) in &walked {
        println!("{count:>7} × {from:?} → {to:?}");
    }
    let reached: BTreeSet<StepKind> = walked.keys().flat_map(|(from, to)| [*from, *to]).collect();
    println!("{} of {} pages, {} arrows", reached.len(), StepKind::ALL.len(), walked.len());
    let arrows: BTreeSet<(StepKind, StepKind)> =
        ARROWS.iter().flat_map(|(from, to)| to.iter().map(|it| (*from, *it))).collect();
    let missing: Vec<_> = arrows.iter().filter(|it| !walked.contains_key(it)).collect();
    let known =
        |it: &(StepKind, StepKind)| arrows.contains(it) || RARE.contains(it) || FROM_ANYWHERE.contains(&it.1);
    let unexpected: Vec<_> = walked.keys().filter(|it| !known(it)).collect();
    assert_eq!(reached.len(), StepKind::ALL.len(), "pages that were never reached");
    assert!(missing.is_empty(), "never walked: {missing:?}");
    assert!(unexpected.is_empty(), "not in the graph: {unexpected:?}");
}
