//! Offices that share their bookings: together they offer each time once, and take turns.
//!
//! The catalogue names the peers in `sharedBookingOfficeIds`. Asked for alone, an office offers all it has.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::catalogue::Office;

/// The times of a group of peers, each with those who have it: scope and office, the lowest scope first.
type Pool = BTreeMap<i64, BTreeSet<(u32, u32)>>;

/// Leaves each time of a day that several peers have to one of them: the first time to the one with the
/// lowest scope, the next to the one after it. An office that is left without any is left out.
pub(super) fn share(day: &[(&Office, Vec<i64>)]) -> Vec<(u32, Vec<i64>)> {
    let chosen: HashSet<(u32, i64)> = pools(day).iter().flat_map(in_turn).collect();
    let kept = |(office, times): &(&Office, Vec<i64>)| {
        let times = times.iter().copied().filter(|time| chosen.contains(&(office.id, *time)));
        (office.id, times.collect::<Vec<_>>())
    };
    day.iter().map(kept).filter(|(_, times)| !times.is_empty()).collect()
}

fn pools(day: &[(&Office, Vec<i64>)]) -> Vec<Pool> {
    let mut pools = BTreeMap::<Vec<u32>, Pool>::new();
    for (office, times) in day {
        let scope = office.scope.as_ref().map_or(0, |scope| scope.id);
        let pool = pools.entry(peers(office)).or_default();
        for time in times {
            pool.entry(*time).or_default().insert((scope, office.id));
        }
    }
    pools.into_values().collect()
}

/// Which office offers which time.
fn in_turn(pool: &Pool) -> impl Iterator<Item = (u32, i64)> {
    pool.iter().enumerate().filter_map(|(number, (time, peers))| {
        peers.iter().nth(number % peers.len()).map(|(_, office_id)| (*office_id, *time))
    })
}

/// Its peers and itself, in order; an office without peers is its own.
fn peers(office: &Office) -> Vec<u32> {
    let mut peers = office.shared_booking_office_ids.clone().unwrap_or_default();
    peers.sort_unstable();
    if peers.is_empty() { vec![office.id] } else { peers }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, from_value, json};

    use super::*;

    fn office(id: u32, peers: &Value) -> Office {
        let office = json!({
            "id": id, "slotTimeInMinutes": 10, "scope": null, "sharedBookingOfficeIds": peers
        });
        from_value(office).unwrap()
    }

    #[test]
    fn peers_take_turns() {
        let (one, two) = (office(1, &json!([1, 2])), office(2, &json!([2, 1])));

        let shared = share(&[(&two, vec![600, 1200, 1800, 2400]), (&one, vec![600, 1200, 1800])]);

        assert_eq!(shared, [(2, vec![1200, 2400]), (1, vec![600, 1800])]);
    }

    #[test]
    fn a_peer_whose_turn_never_comes_is_left_out() {
        let (one, two) = (office(1, &json!([1, 2])), office(2, &json!([1, 2])));

        assert_eq!(share(&[(&one, vec![600]), (&two, vec![600])]), [(1, vec![600])]);
    }

    #[test]
    fn strangers_share_nothing() {
        let (one, two) = (office(1, &json!(null)), office(2, &json!([])));
        let day = [(&one, vec![600]), (&two, vec![600])];

        assert_eq!(share(&day), [(1, vec![600]), (2, vec![600])]);
    }
}
