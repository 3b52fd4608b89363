//! Ids and counts as they come: numbers, numeric strings, lists of either.

use serde_json::Value;

use crate::record::BookedService;

/// More of one service than anybody may ask for.
const MOST_OF_ONE: u32 = 25;

/// A number, or a string that is one.
pub(super) fn number<T: TryFrom<u64> + std::str::FromStr>(value: &Value) -> Option<T> {
    match value {
        Value::Number(number) => number.as_u64().and_then(|it| T::try_from(it).ok()),
        Value::String(text) => text.parse().ok(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A list of numbers; a single one is a list as well. `None` when it is empty, or something in it is no
/// number.
pub(super) fn numbers(value: &Value) -> Option<Vec<u32>> {
    let numbers = match value {
        Value::Array(values) => values.iter().map(number).collect::<Option<Vec<_>>>(),
        single @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_)) => {
            number(single).map(|it| vec![it])
        }
    };
    numbers.filter(|it| !it.is_empty())
}

/// A list with commas, as it stands behind a question mark.
pub(super) fn comma_list(word: Option<&str>) -> Option<Vec<u32>> {
    word?.split(',').map(|it| it.trim().parse().ok()).collect()
}

/// Counts are right from 1 to 25.
pub(super) fn counts(numbers: Option<Vec<u32>>) -> Option<Vec<u32>> {
    numbers.filter(|it| it.iter().all(|count| (1..=MOST_OF_ONE).contains(count)))
}

/// Each service with its count. Where counts run out, one is meant.
pub(super) fn pair(services: &[u32], counts: &[u32]) -> Vec<BookedService> {
    let counts = counts.iter().copied().chain(std::iter::repeat(1));
    services.iter().zip(counts).map(|(&service_id, count)| BookedService { service_id, count }).collect()
}
