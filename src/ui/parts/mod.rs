//! The parts that pages are made of. Each owns its ARIA wiring and says so.

pub(super) mod appointment;
pub(super) mod button;
pub(super) mod choices;
pub(super) mod errors;
pub(super) mod field;
pub(super) mod fresh;
pub(super) mod heading;
pub(super) mod help;
pub(super) mod icon;
pub(super) mod layout;
pub(super) mod local;
pub(super) mod note;
pub(super) mod prepare;
pub(super) mod presence;
pub(super) mod prose;
pub(super) mod reach;
pub(super) mod sheet;
pub(super) mod summary;
pub(super) mod towns;
pub(super) mod waiting;
pub(super) mod ways;
pub(super) mod when;
