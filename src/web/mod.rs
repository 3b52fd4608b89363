//! The browser: the only place that knows it. Everything here runs what the layers below decided.
//!
//! `element.js` holds the class of `<buerger-termin>` (Rust can't extend `HTMLElement`); it calls [`mount`] with the nodes
//! that it made, and drops what it gets when the element leaves the page.

mod attention;
mod dom;
mod history;
mod http;
mod loading;
pub mod mounted;
mod printing;
mod runtime;
mod solving;
mod storage;
