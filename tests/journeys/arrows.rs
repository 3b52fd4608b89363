//! The real flow on many random journeys: all invariants hold, and every arrow of the graph was walked.

use super::{
    city::{city, city_of_homes},
    graph::{ARROWS, FROM_ANYWHERE, RARE},
    invariants::Broken,
    reloads,
    world::{Flow, Reload, World},
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
const JOURNEYS: u32 = 6500;
const STEPS: usize = 180;
/// How many are a home's, which needs several visits.
const JOURNEYS_OF_HOMES: u32 = 1500;

/// Where journeys begin, and how.
#[derive(Clone, Copy)]
pub(super) enum Region {
    /// At the first page, in any city.
    Everywhere,
    /// At the times of several visits to a home.
    Homes,
}

type Arrows = BTreeMap<(StepKind, StepKind), u32>;

/// Travels until an invariant breaks; then tries so often to find a shorter journey that breaks it, too. The same journeys
/// every time.
pub(super) fn travel(flow: Flow, region: Region, journeys: u32, shorter: u32) -> Result<Arrows, Broken> {
    travel_reloading(flow, reloads::anew, region, journeys, shorter)
}

/// The same, where another program loads the page anew.
pub(super) fn travel_reloading(
    flow: Flow,
    reload: Reload,
    region: Region,
    journeys: u32,
    shorter: u32,
) -> Result<Arrows, Broken> {
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
        let mut world = World { reload, ..of(flow, region, &choices) };
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
            let mut world = World { reload, ..of(flow, region, &journey) };
            world.story = Some(Vec::new());
            let _ = world.travels(&journey);
            println!("{why}, on this journey:\n{}", world.story.unwrap_or_default().join("\n"));
            Err(it)
        }
        (Err(other), _) => panic!("{other}"),
    }
}

/// The first number says in which city.
fn of(flow: Flow, region: Region, choices: &[u32]) -> World {
    let choice = choices.first().map_or(0, |it| it / 100);
    World::new(
        flow,
        match region {
            Region::Everywhere => city(choice),
            Region::Homes => city_of_homes(choice),
        },
    )
}

/// The arrows of several visits, which only homes walk.
fn is_of_several(arrow: (StepKind, StepKind)) -> bool {
    [arrow.0, arrow.1].contains(&StepKind::Undone)
}

fn walk(region: Region, journeys: u32) -> Arrows {
    let walked = travel(Booking::step, region, journeys, 2000).unwrap_or_else(|it| panic!("{it:?}"));
    for ((from, to), count) in &walked {
        println!("{count:>7} × {from:?} → {to:?}");
    }
    walked
}

/// All arrows that were walked are in the graph, and these of the graph were walked.
fn graph_is_walked(walked: &Arrows, these: impl Fn((StepKind, StepKind)) -> bool) {
    let arrows: BTreeSet<(StepKind, StepKind)> =
        ARROWS.iter().flat_map(|(from, to)| to.iter().map(|it| (*from, *it))).collect();
    let missing: Vec<_> = arrows.iter().filter(|it| these(**it) && !walked.contains_key(it)).collect();
    let known =
        |it: &(StepKind, StepKind)| arrows.contains(it) || RARE.contains(it) || FROM_ANYWHERE.contains(&it.1);
    let unexpected: Vec<_> = walked.keys().filter(|it| !known(it)).collect();
    assert!(missing.is_empty(), "never walked: {missing:?}");
    assert!(unexpected.is_empty(), "not in the graph: {unexpected:?}");
}

#[test]
fn every_invariant_holds_on_random_journeys_and_every_arrow_is_walked() {
    let walked = walk(Region::Everywhere, JOURNEYS);

    let reached: BTreeSet<StepKind> = walked.keys().flat_map(|(from, to)| [*from, *to]).collect();
    println!("{} of {} pages, {} arrows", reached.len(), StepKind::ALL.len(), walked.len());
    let missed: Vec<_> = StepKind::ALL.iter().filter(|it| !reached.contains(it)).collect();
    assert_eq!(missed, [&StepKind::Undone], "pages that were never reached");
    graph_is_walked(&walked, |it| !is_of_several(it));
}

#[test]
fn every_invariant_holds_for_several_visits_and_every_arrow_of_theirs_is_walked() {
    graph_is_walked(&walk(Region::Homes, JOURNEYS_OF_HOMES), is_of_several);
}
