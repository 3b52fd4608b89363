//! Nodes that are made anew, not made over.
//!
//! Where a view changes, Leptos makes the nodes of the old one over into those of the new one when their types are the
//! same. What a person did to a control is not in its attributes: a radio button that was chosen on one page would
//! stand chosen on the next, and choosing it there would say nothing.

use leptos::{
    control_flow::{For, ForProps},
    prelude::*,
};
use std::hash::Hash;

/// A view that is built anew whenever its key changes.
pub(in crate::ui) fn fresh<K>(
    key: impl Fn() -> K + Send + 'static,
    view: impl Fn(K) -> AnyView + Send + Clone + 'static,
) -> AnyView
where
    K: Eq + Hash + Clone + Send + 'static,
{
    each_fresh(move || vec![key()], K::clone, view)
}

/// A view for each item; one whose key stays keeps its nodes.
pub(in crate::ui) fn each_fresh<T, K>(
    items: impl Fn() -> Vec<T> + Send + 'static,
    key: impl Fn(&T) -> K + Send + Clone + 'static,
    view: impl Fn(T) -> AnyView + Send + Clone + 'static,
) -> AnyView
where
    T: Send + 'static,
    K: Eq + Hash + Send + 'static,
{
    For(ForProps::builder().each(items).key(key).children(view).build()).into_any()
}
