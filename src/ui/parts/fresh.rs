//! Nodes that are made anew, not made over.
//!
//! Where a view changes, Leptos makes the nodes of the old one over into those of the new one when their types are the
//! same. What a person did to a control is not in its attributes: a radio button that was chosen on one page would
//! stand chosen on the next, and choosing it there would say nothing.

//!
//! Leptos has code for each type of list that it keeps; every one is downloaded. So all lists are of one type here: a key is
//! its hash, an item the making of its view (docs/adr/0003).

use leptos::{
    control_flow::{For, ForProps},
    prelude::*,
};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher, Hash};

/// An item: its key's hash, and what makes its view.
type Item = (u64, Box<dyn FnOnce() -> AnyView + Send>);

/// A view that is built anew whenever its key changes.
pub(in crate::ui) fn fresh<K>(
    key: impl Fn() -> K + Send + 'static,
    view: impl Fn(K) -> AnyView + Send + Clone + 'static,
) -> AnyView
where
    K: Hash + Clone + Send + 'static,
{
    each_fresh(move || vec![key()], K::clone, view)
}

/// A view for each item; one whose key stays keeps its nodes.
pub(in crate::ui) fn each_fresh<T, K: Hash>(
    items: impl Fn() -> Vec<T> + Send + 'static,
    key: impl Fn(&T) -> K + Send + 'static,
    view: impl Fn(T) -> AnyView + Send + Clone + 'static,
) -> AnyView
where
    T: Send + 'static,
{
    listed(Box::new(move || {
        let item = |it: T| -> Item {
            let (hash, view) =
                (BuildHasherDefault::<DefaultHasher>::default().hash_one(key(&it)), view.clone());
            (hash, Box::new(move || view(it)))
        };
        items().into_iter().map(item).collect()
    }))
}

fn listed(items: Box<dyn Fn() -> Vec<Item> + Send>) -> AnyView {
    For(ForProps::builder().each(items).key(|it: &Item| it.0).children(|(_, make): Item| make()).build())
        .into_any()
}
