//! The views: state in, events out. Thin functions over Leptos that return [`leptos::prelude::AnyView`].
//!
//! Rules of the house:
//! - Nodes are built with `leptos::html` and `leptos::svg`, never with `view!`: a fully static subtree in `view!` becomes
//!   an `innerHTML`, which the policy of Trusted Types refuses (docs/adr/0003).
//! - A page is built anew when its kind, its heading or the language changes ([`app`]); inside it only what can change
//!   is a closure. So focus and caret stay where they are while somebody types.
//! - No word stands here: all come from [`Scene::say`].
//! - No rule stands here either: whatever a page may show is in [`crate::booking`].

mod app;
mod dom;
mod pages;
mod parts;
mod scene;
#[cfg(feature = "ssr")]
pub mod states;
mod watched;

use self::watched::Watched;
pub use self::{
    app::{app, broken},
    scene::{Printed, Scene, Shell},
};
