//! `buergertermin`: the booking widget of a city's service portal, delivered as the custom element `<buerger-termin>`.
//!
//! Layers, each of which knows only those named behind it (a test over the sources, `tests/layers.rs`, holds them):
//!
//! | module | what it is | knows |
//! |---|---|---|
//! | [`booking`] | what a booking is: state, events, effects, rules. No I/O, no clock, no browser. | `i18n` (keys only) |
//! | [`config`] | the city's configuration: parsed, checked, faults named by path | `booking`, `i18n` |
//! | [`api`] | a port for appointment systems and its first adapter, ZMS: write a question, read an answer | `booking` |
//! | [`i18n`] | all words | – |
//! | `ui` | Leptos views: state in, events out (features `csr` or `ssr`) | `booking`, `config`, `i18n` |
//! | `web` | the browser: the only place with web-sys (feature `csr`) | all |
//!
//! With no feature on, neither Leptos nor web-sys is in the dependency graph.

pub mod api;
pub mod booking;
pub mod config;
pub mod i18n;
#[cfg(feature = "ui")]
pub mod ui;
#[cfg(all(feature = "csr", target_arch = "wasm32"))]
pub mod web;
