//! Random journeys: whatever a person does and the appointment system answers, in whatever order, these hold.
//!
//! A journey is a row of numbers, in one of a few cities; each number becomes an event, mostly one that the page offers
//! (`person::offered`), sometimes any. A small model of the appointment system knows what is reserved, given back and
//! booked. After each step the invariants are checked; every invariant has a mutant, a flow that breaks it, and a test
//! that it is found out.
//!
//! Beside them, in `simulation/`: 100 000 journeys in time, through a network that loses what it carries.

#[cfg(test)]
#[expect(dead_code, reason = "the stories need more of the city")]
mod common;

#[cfg(test)]
mod journeys {
    mod arrows;
    mod asked;
    mod city;
    mod entries;
    mod graph;
    mod invariants;
    mod mutants;
    mod mutants_of_questions;
    mod mutants_of_reloads;
    mod mutants_of_visits;
    mod pages;
    mod person;
    mod reloads;
    mod simulation;
    mod system;
    mod waiting;
    mod world;
}
