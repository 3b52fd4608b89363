//! Putting short lists in order.

use std::cmp::Ordering;

/// The items in this order; what is equal keeps its own. For lists of some hundreds: the library's stable sort is faster for
/// thousands, and each type that it sorts is 4 kB more to download.
pub fn ordered_by<T>(items: impl IntoIterator<Item = T>, order: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let mut all: Vec<T> = Vec::new();
    for item in items {
        let behind = all.partition_point(|it| order(it, &item) != Ordering::Greater);
        all.insert(behind, item);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::ordered_by;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_orders_like_the_librarys_stable_sort(items: Vec<(u8, u16)>) {
            let mut sorted = items.clone();
            sorted.sort_by_key(|it| it.0);

            prop_assert_eq!(ordered_by(items, |one, other| one.0.cmp(&other.0)), sorted);
        }
    }
}
