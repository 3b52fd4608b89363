//! 100 000 changed answers: no panic, always words, never a wrong success.

#![expect(clippy::wildcard_enum_match_arm, reason = "a few cases are picked out of many")]

use crate::recordings;
use buergertermin::{
    api::{Answer, Failure, adapter},
    booking::{
        Booking, Credentials, Differences, Effect, Event, LinkState, Problem, Question, Reply, Step, Wanted,
    },
    config::ApiKind,
    i18n::Words,
};
use replay::{
    asked,
    mutate::{Mutant, mutate},
    person::{Chosen, Person},
};
use serde_json::Value;
use std::{
    num::NonZero,
    panic::{AssertUnwindSafe, catch_unwind},
    thread,
};

const MUTANTS: u64 = 100_000;
/// So often the large catalogue, which takes a hundred times as long to read, is among them.
const LARGE: u64 = 400;

/// A question, and somebody who has just put it.
struct Scene {
    name: String,
    exchange: replay::Exchange,
    question: Question,
    chosen: Option<Chosen>,
    person: Person,
}

fn scenes() -> Vec<Scene> {
    let scene = |(name, exchange): (String, replay::Exchange)| {
        let question = asked::question(&exchange).ok()?;
        let outcome = adapter(ApiKind::Zms).read(&question, &exchange.answer());
        let chosen = outcome.ok().as_ref().and_then(Chosen::of);
        let person = Person::who_asked(&question, chosen.clone(), exchange.at());
        Some(Scene { name, exchange, question, chosen, person })
    };
    recordings().into_iter().filter_map(scene).collect()
}

#[test]
fn whatever_is_changed_in_an_answer_is_told_truly_or_noticed() {
    let (large, small): (Vec<_>, Vec<_>) = scenes().into_iter().partition(|it| it.name.contains("-full"));
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let told: Vec<Result<u32, String>> = thread::scope(|scope| {
        let (large, small) = (&large, &small);
        let some =
            |first: usize| scope.spawn(move || all((0..MUTANTS).skip(first).step_by(threads), large, small));
        let all: Vec<_> = (0..threads).map(some).collect();
        all.into_iter().map(|it| it.join().unwrap()).collect()
    });
    let successes: u32 = told.into_iter().map(|it| it.unwrap_or_else(|why| panic!("{why}"))).sum();
    println!("{MUTANTS} changed answers, {successes} of them still successes");
    assert!(successes > 10_000, "changes that change nothing are told as before: {successes}");
}

/// How many of them are successes; or the first that is untrue.
fn all(seeds: impl Iterator<Item = u64>, large: &[Scene], small: &[Scene]) -> Result<u32, String> {
    let mut successes = 0;
    for seed in seeds {
        let from = if seed % LARGE == 0 { large } else { small };
        let scene = &from[usize::try_from(seed / 2).unwrap() % from.len()];
        let mutant = mutate(&scene.exchange, seed);
        let place = || format!("{}, seed {seed}, {}", scene.name, mutant.how);
        match catch_unwind(AssertUnwindSafe(|| told(scene, &mutant))) {
            Ok(told) => successes += u32::from(told.map_err(|why| format!("{}: {why}", place()))?),
            Err(_) => return Err(format!("{}: it panicked", place())),
        }
    }
    Ok(successes)
}

/// Whether it was a success; an error says what is untrue.
fn told(scene: &Scene, mutant: &Mutant) -> Result<bool, String> {
    let Answer::Heard { status, body } = &mutant.answer else { return Err("nothing was heard".to_owned()) };
    let outcome = adapter(ApiKind::Zms).read(&scene.question, &mutant.answer);
    let said: Value = serde_json::from_str(body).unwrap_or_default();
    match &outcome {
        Ok(reply) => success_is_true(&scene.question, *status, &said, reply)?,
        Err(failure) => failure_is_true(&scene.question, *status, &said, failure)?,
    }
    let after = scene.person.clone().gets(&outcome.clone().map_err(|it| it.problem));
    page_is_true(scene, &said, &after)?;
    has_a_way(&after)?;
    Ok(outcome.is_ok())
}

/// A success belongs to its question.
fn success_is_true(question: &Question, status: u16, said: &Value, reply: &Reply) -> Result<(), String> {
    let untrue = |what: &str| Err(format!("{what}: {reply:?}"));
    if !(200..300).contains(&status) {
        return untrue("a success with an error's status");
    }
    if said["errors"].as_array().is_some_and(|it| !it.is_empty()) {
        return untrue("a success that lists errors");
    }
    let asked = match question {
        Question::Update { credentials, .. }
        | Question::Preconfirm(credentials)
        | Question::Confirm(credentials)
        | Question::Find(credentials)
        | Question::Cancel(credentials) => Some(credentials),
        _ => None,
    };
    if asked.is_some_and(|it| said["processId"].as_u64() != Some(it.process)) {
        return untrue("another appointment");
    }
    let word = said["status"].as_str().unwrap_or_default();
    let fits = match (question, reply) {
        (Question::Update { .. }, Reply::Updated) | (_, Reply::Reserved(_)) => word == "reserved",
        (Question::Cancel(_), Reply::Cancelled) => ["deleted", "blocked", "reserved"].contains(&word),
        (_, Reply::Appointment(_)) => {
            ["reserved", "preconfirmed", "confirmed", "deleted", "blocked"].contains(&word)
        }
        (_, Reply::Proven(_)) => said["meta"]["success"] == true && said["data"]["valid"] == true,
        (_, Reply::Calendar(_) | Reply::Catalogue(_) | Reply::Riddle(_)) => true,
        _ => false,
    };
    if fits { Ok(()) } else { untrue("another status") }
}

/// "Taken" is said only where the system said so, and every failure has words.
fn failure_is_true(question: &Question, status: u16, said: &Value, failure: &Failure) -> Result<(), String> {
    let codes: Vec<&str> =
        said["errors"].as_array().into_iter().flatten().filter_map(|it| it["errorCode"].as_str()).collect();
    let bare = if let Question::WithProof { question, .. } = question { question } else { question };
    let reserving = matches!(bare, Question::Reserve { .. });
    let lost = reserving && status == 404 && codes.contains(&"unknownError");
    let taken = codes.contains(&"appointmentNotAvailable") || lost;
    if failure.problem == Problem::Taken && !taken {
        return Err(format!("taken, although nobody said so: {failure}"));
    }
    let words = Words::german();
    let empty =
        [failure.problem.heading(), failure.problem.advice()].iter().any(|it| words.say(it).is_empty());
    if empty { Err("no words".to_owned()) } else { Ok(()) }
}

/// What the page claims is what the answer said, and what the person chose; else the page says that it differs.
fn page_is_true(scene: &Scene, said: &Value, after: &Person) -> Result<(), String> {
    let number = |name: &str| match &said[name] {
        Value::String(text) => text.parse::<i64>().ok(),
        other => other.as_i64(),
    };
    let is = |chosen: &Chosen| {
        number("timestamp") == Some(chosen.slot.start.timestamp())
            && said["officeId"].as_u64() == Some(chosen.slot.office.0)
            && same_matters(said, &chosen.wanted)
    };
    let held = |booking: &Booking| booking.hold.clone();
    match &after.booking.step {
        Step::Activation { differences, .. } | Step::Booked { differences, .. } => {
            let activation = matches!(after.booking.step, Step::Activation { .. });
            let word = if activation { "preconfirmed" } else { "confirmed" };
            let by_mail = matches!(scene.question, Question::Preconfirm(_));
            if said["status"] != word || by_mail && !activation {
                return Err(format!("booked, although it is {}", said["status"]));
            }
            let chosen = scene.chosen.as_ref().filter(|it| !is(it));
            if chosen.is_some() && **differences == Differences::default() {
                return Err("booked otherwise, and nothing is said of it".to_owned());
            }
        }
        Step::Link(link) => {
            if let LinkState::Confirmed(_) | LinkState::Already(_) = &link.state
                && said["status"] != "confirmed"
            {
                return Err(format!("confirmed, although it is {}", said["status"]));
            }
        }
        Step::Check(_) | Step::More { .. } => {
            let bare = if let Question::WithProof { question, .. } = &scene.question {
                question
            } else {
                &scene.question
            };
            if let (Question::Reserve { slot, wanted }, Some(hold)) = (bare, held(&after.booking)) {
                let chosen = Chosen { slot: *slot, wanted: wanted.clone() };
                let key = said["authKey"].as_str().unwrap_or_default();
                let own = Credentials {
                    process: said["processId"].as_u64().unwrap_or_default(),
                    key: key.to_owned(),
                };
                if !is(&chosen) || hold.reservation.credentials != own {
                    return Err(format!("another time is held: {hold:?}"));
                }
            }
        }
        _ => {}
    }
    Ok(())
}

fn same_matters(said: &Value, wanted: &[Wanted]) -> bool {
    let main = (said["serviceId"].as_u64(), said["serviceCount"].as_u64().unwrap_or(1));
    let more = said["subRequestCounts"].as_array().into_iter().flatten();
    let mut booked: Vec<_> =
        more.map(|it| (it["id"].as_u64(), it["count"].as_u64().unwrap_or_default())).collect();
    booked.push(main);
    let mut chosen: Vec<_> = wanted.iter().map(|it| (Some(it.service().0), u64::from(it.count))).collect();
    booked.sort_unstable();
    chosen.sort_unstable();
    booked == chosen
}

/// Something is under way, or something can be pressed.
fn has_a_way(after: &Person) -> Result<(), String> {
    let leads = |event: Event| {
        let (then, effects) = after.booking.clone().step(event);
        then != after.booking || effects.iter().any(|it| !matches!(it, Effect::Announce(_)))
    };
    let waits = after.effects.iter().any(|it| matches!(it, Effect::Ask { .. } | Effect::Solve { .. }));
    let ways = [Event::Continued, Event::Retried, Event::WentBack, Event::StartedOver];
    // Where nothing can be booked, the telephone is the way, and what the portal wrote inside the element.
    let telephone = !after.booking.works();
    if waits || telephone || ways.into_iter().any(leads) {
        Ok(())
    } else {
        Err(format!("no way on from {:?}", after.booking.step))
    }
}
