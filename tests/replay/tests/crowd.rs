//! Two hundred at once for twenty places, each through the adapter as a widget is: who comes too late is told the same kind of
//! thing, whichever of the system's two words it was.

#![cfg(test)]

use buergertermin::{
    api::{Answer, Request, adapter},
    booking::{Demand, OfficeId, Problem, Question, Reply, ServiceId, Slot, Wanted},
    config::ApiKind,
};
use chrono::{DateTime, NaiveDate, Utc};
use sandbox::{Clock, Options, Sandbox, Seed, Status};
use std::{collections::BTreeSet, sync::Barrier, thread};

const CLIENTS: usize = 200;
/// Times of visits in Gladbeck's first bookable days: one suitcase, so each is one place.
const PLACES: usize = 20;
const VISITS: OfficeId = OfficeId(100_004);
const CARD: ServiceId = ServiceId(100_101);

fn asks(api: &str, question: &Question) -> Result<Reply, Problem> {
    let Request { path, query, body } = adapter(ApiKind::Zms).write(question);
    let query: Vec<String> = query.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let url = format!("{api}{path}?{}", query.join("&"));
    let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
    let sent = match body {
        None => agent.get(&url).call(),
        Some(body) => agent.post(&url).header("Content-Type", "application/json").send(body),
    };
    let mut answer = sent.unwrap();
    let heard =
        Answer::Heard { status: answer.status().as_u16(), body: answer.body_mut().read_to_string().unwrap() };
    adapter(ApiKind::Zms).read(question, &heard).map_err(|it| it.problem)
}

/// The next free times of visits, as many as are wanted.
fn places(api: &str, now: DateTime<Utc>) -> Vec<Slot> {
    let from = now.date_naive();
    let to = from + chrono::Days::new(60);
    let calendar = |day: Option<NaiveDate>| {
        let demand = Demand { offices: vec![VISITS], wanted: vec![Wanted::once(CARD)] };
        match asks(api, &Question::Calendar { demand, from, to, day }) {
            Ok(Reply::Calendar(offer)) => offer,
            other => panic!("{other:?}"),
        }
    };
    let days = calendar(None).days;
    days.iter().flat_map(|it| calendar(Some(it.date)).slots).take(PLACES).collect()
}

#[test]
fn of_two_hundred_who_want_twenty_places_twenty_get_one_and_all_others_hear_the_same() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let now = DateTime::from_timestamp(1_795_512_600, 0).unwrap();
    let options = Options { seed: Seed::gladbeck(), clock: Clock::at(now), ..Options::default() };
    let sandbox = runtime.block_on(Sandbox::start(options)).unwrap();
    let api = format!("{}/api/citizen/", sandbox.portal());
    let places = places(&api, now);
    assert_eq!(places.len(), PLACES);

    let start = Barrier::new(CLIENTS);
    let client = |number: usize| {
        let slot = places[number % PLACES];
        let reserve = Question::Reserve { slot, wanted: vec![Wanted::once(CARD)] };
        start.wait();
        (slot, asks(&api, &reserve))
    };
    let told: Vec<_> = thread::scope(|scope| {
        let client = &client;
        let clients: Vec<_> = (0..CLIENTS).map(|it| scope.spawn(move || client(it))).collect();
        clients.into_iter().map(|it| it.join().unwrap()).collect()
    });

    let mut won = BTreeSet::new();
    for (slot, outcome) in told {
        match outcome {
            Ok(Reply::Reserved(it)) if it.slot == slot => assert!(won.insert(slot), "{slot:?} twice"),
            other => assert_eq!(other, Err(Problem::Taken)),
        }
    }
    assert_eq!(won.len(), PLACES, "each place was given");
    let kept = sandbox.appointments();
    let kept: Vec<i64> =
        kept.iter().filter(|it| it.status == Status::Reserved).map(|it| it.start.timestamp()).collect();
    assert_eq!(kept.len(), PLACES);
    assert!(won.iter().all(|it| kept.contains(&it.start.timestamp())), "the database says the same");
}
