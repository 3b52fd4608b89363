//! Many at once: who comes first gets the place, and nobody gets one that another has.

use std::{collections::BTreeMap, sync::Barrier, thread};

use sandbox::{Seed, Status};
use serde_json::{Value, json};

use crate::{
    client::Answer,
    town::{EXPRESS, GOOD_CONDUCT, TUESDAY_EIGHT, Town},
};

const CLIENTS: u32 = 200;
const DESKS: u32 = 4;
/// One every ten minutes from eight on: the matter takes two slots of five.
const TIMES: u32 = 5;
const PLACES: usize = (DESKS * TIMES) as usize;

/// Gladbeck on the day on which only the quick counter is open, for 50 minutes.
fn rush() -> Town {
    let mut city: Value = serde_json::from_str(include_str!("../../seed/gladbeck.json")).unwrap();
    city["openings"] = json!([{
        "officeId": EXPRESS, "weekdays": ["tue"], "from": "08:00", "to": "08:50", "workstations": DESKS,
        "severalSlots": true, "bookableFromDays": 0, "bookableToDays": 0
    }]);
    Town::of(Seed::json(city.to_string()))
}

fn time(client: u32) -> i64 {
    TUESDAY_EIGHT + i64::from(client % TIMES) * 600
}

/// All ask in the same moment, each for one of the times.
fn all_reserve(town: &Town) -> Vec<Answer> {
    let start = Barrier::new(CLIENTS as usize);
    let client = |client: u32| {
        start.wait();
        town.reserve(EXPRESS, GOOD_CONDUCT, time(client))
    };
    thread::scope(|scope| {
        let client = &client;
        let clients: Vec<_> = (0..CLIENTS).map(|it| scope.spawn(move || client(it))).collect();
        clients.into_iter().map(|it| it.join().unwrap()).collect()
    })
}

#[test]
fn of_two_hundred_who_want_twenty_places_exactly_twenty_get_one() {
    let town = rush();

    let answers = all_reserve(&town);

    let (won, lost): (Vec<_>, Vec<_>) = answers.iter().partition(|it| it.status == 200);
    assert_eq!((won.len(), lost.len()), (PLACES, CLIENTS as usize - PLACES));
    for answer in lost {
        let (status, code) = answer.refusal();
        assert_eq!(status, 404);
        assert!(["appointmentNotAvailable", "unknownError"].contains(&code.as_str()), "{code}");
    }

    // The database says the same as the answers.
    let key = |process: Value| (process["processId"].as_u64().unwrap(), process["authKey"].to_string());
    let told: BTreeMap<_, _> = won.iter().map(|it| key(it.json())).collect();
    let appointments = town.appointments();
    let kept: BTreeMap<_, _> =
        appointments.iter().map(|it| (u64::from(it.process_id), format!("\"{}\"", it.auth_key))).collect();
    assert_eq!(kept, told);
    assert!(appointments.iter().all(|it| it.status == Status::Reserved));
    for at in (0..TIMES).map(time) {
        let here = appointments.iter().filter(|it| it.start.timestamp() == at).count();
        assert_eq!(here, DESKS as usize, "as many as there are desks");
    }
    assert!(town.times("2026-12-01", EXPRESS, GOOD_CONDUCT).is_empty());
}
