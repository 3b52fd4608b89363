//! Each call fails in each way, until the page says so: what is said is true, somebody hears it, a way leads on once the fault is
//! over, nothing typed is lost, and nothing is booked twice. The table of it is `docs/FAILURES.md`.

#![expect(clippy::panic, reason = "what fails here ends its test")]
#![expect(clippy::wildcard_enum_match_arm, reason = "a few calls and failures are picked out of many")]

use super::journey::{
    ACTIVATION, ALREADY, BOOK, CERTIFICATE, CHECK, CONFIRMED, CONTACT, EMAIL, FOR_WHOM, NAME, ONE_CLERK,
    SERVICES, TIMES, WAY, goes_to_services, id, takes,
};
use browser::{City, Visitor};
use sandbox::{Call, ErrorCode, Failure, Fault, MailKind, Status};
use serde_json::json;
use std::{
    collections::{BTreeMap, VecDeque},
    fmt::Write as _,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Mutex,
    thread,
    time::Duration,
};

const NO_ANSWER: &str = "Wir bekommen gerade keine Antwort";
const BUSY: &str = "Gerade ist sehr viel los";
const UNEXPECTED: &str = "Das hat leider nicht geklappt";
const NOT_PROVEN: &str = "Die Sicherheitsprüfung hat nicht geklappt";
const MAYBE_HELD: &str = "Diese Zeit ist vielleicht schon für Sie reserviert";
const AGAIN: &str = "Noch einmal versuchen";
const STOP: &str = "Nicht länger warten";

const CALLS: [Call; 7] = [
    Call::OfficesAndServices,
    Call::AvailableCalendar,
    Call::ReserveAppointment,
    Call::UpdateAppointment,
    Call::PreconfirmAppointment,
    Call::Appointment,
    Call::ConfirmAppointment,
];

/// Browsers at the same time: most of the time is waiting.
const WORKERS: usize = 4;

/// Each call in each way.
fn cases() -> VecDeque<(Call, Fault)> {
    let before = [
        Failure::Break,
        Failure::BreakMidway,
        Failure::Html(502),
        Failure::Html(503),
        Failure::Html(429),
        Failure::Html(200),
        Failure::Text(500),
        Failure::Text(503),
        Failure::Empty(200),
        Failure::Empty(204),
        Failure::CutJson,
        Failure::EmptyObject,
        Failure::EmptyList,
        Failure::Null,
        Failure::WrongShape,
        Failure::Crash,
        Failure::NewCode,
        Failure::Refusal(ErrorCode::CaptchaMissing),
        Failure::Refusal(ErrorCode::CaptchaExpired),
        Failure::Refusal(ErrorCode::CaptchaInvalid),
        Failure::Hang,
    ];
    let acts = |it: &Call| {
        matches!(
            it,
            Call::ReserveAppointment
                | Call::UpdateAppointment
                | Call::PreconfirmAppointment
                | Call::ConfirmAppointment
        )
    };
    let before = CALLS.into_iter().flat_map(|call| before.map(|it| (call, Fault::Before(it))));
    let after = CALLS.into_iter().filter(acts).flat_map(|call| {
        [Failure::Break, Failure::Html(503), Failure::Empty(204)].map(|it| (call, Fault::After(it)))
    });
    let slow = CALLS.into_iter().map(|call| (call, Fault::Slow(SLOW)));
    before.chain(after).chain(slow).collect()
}

/// Longer than nobody says anything about waiting, and short enough that it is waited for.
const SLOW: Duration = Duration::from_secs(10);

/// Nothing: what was done is found at once, and the person goes on.
const BY_ITSELF: &str = "– (geht von allein weiter)";

/// What the page must say in the end.
fn truth(call: Call, fault: Fault) -> &'static str {
    let failure = match fault {
        Fault::Before(failure) | Fault::After(failure) => failure,
        Fault::Slow(_) => return BY_ITSELF,
        Fault::Opaque => panic!("only at the gateway's door, where `gateway.rs` tries it"),
    };
    // The time was reserved, and is not free any more: perhaps for herself.
    let lost = matches!(failure, Failure::Break | Failure::Empty(204));
    if call == Call::ReserveAppointment && matches!(fault, Fault::After(_)) && lost {
        return MAYBE_HELD;
    }
    if matches!(call, Call::PreconfirmAppointment | Call::ConfirmAppointment)
        && matches!(fault, Fault::After(_))
    {
        return BY_ITSELF;
    }
    match failure {
        Failure::Break | Failure::BreakMidway | Failure::Html(502) | Failure::Hang => NO_ANSWER,
        Failure::Refusal(_) => NOT_PROVEN,
        Failure::Html(503 | 429) | Failure::Text(503) => BUSY,
        _ => UNEXPECTED,
    }
}

/// Waits until the page says what is wrong; stops waiting where it can be stopped.
fn is_told(erika: &Visitor, fault: Fault, truth: &str) {
    if let Fault::Slow(_) = fault {
        erika.waits_for(
            "it to be said that it takes longer",
            "return root.querySelector('.bt-waiting') !== null",
            &[],
        );
    }
    if truth == BY_ITSELF {
        return;
    }
    let script = "const words = root.innerHTML && wordsOf(root);
        return args.find((it) => words.includes(it)) ?? (root.querySelector('.bt-waiting') ? 'waiting' : null)";
    let known = [NO_ANSWER, BUSY, UNEXPECTED, NOT_PROVEN, MAYBE_HELD].map(|it| json!(it));
    let mut said = erika.waits_for("something to be said", script, &known);
    if said == json!("waiting") {
        if truth == BUSY || fault == Fault::Before(Failure::Hang) {
            // It would try for two minutes, or for 20 seconds each time.
            erika.clicks(STOP);
        }
        said = erika.waits_for("the wait to be over", &script.replace("'waiting'", "null"), &known);
    }
    assert_eq!(said, json!(truth));
    let heard = "const focus = focused();
        return wordsOf(root).includes(args[0]) && ['heading', 'errors'].some((it) => focus?.dataset.btFocus === it)
          || [...root.querySelectorAll('[role=status], [role=alert]')].some((it) => wordsOf(it).includes(args[0]))";
    erika.waits_for("somebody to hear it", heard, &[json!(truth)]);
    assert!(erika.words().contains("02043 99 20 26"), "the telephone is there");
    assert!(!erika.words().contains(STOP), "nothing waits any more");
}

/// One of the cases, from the first page to the appointment.
fn fails_and_recovers(call: Call, fault: Fault) {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    let truth = truth(call, fault);
    let fails = || city.fails(call, fault, None);
    let fails_until_told = || {
        is_told(&erika, fault, truth);
        // What goes on by itself goes on although the call still fails.
        if truth != BY_ITSELF {
            city.recovers_all();
        }
    };
    match call {
        Call::OfficesAndServices => {
            fails();
            erika.opens("/");
            // For so long the first questions go on without it.
            let waits = truth == BUSY || truth == BY_ITSELF || fault == Fault::Before(Failure::Hang);
            if waits {
                erika
                    .sees_page(FOR_WHOM)
                    .chooses("Für mich")
                    .goes_on()
                    .is_on(WAY)
                    .chooses("Ja")
                    .goes_on()
                    .is_on(SERVICES);
            }
            fails_until_told();
            if truth != BY_ITSELF {
                erika.clicks(AGAIN);
            }
            if waits {
                erika.is_on(SERVICES);
            } else {
                goes_to_services(&erika);
            }
        }
        _ => goes_to_services(erika.opens("/")),
    }
    if call == Call::AvailableCalendar {
        fails();
    }
    erika.chooses(CERTIFICATE.0).goes_on().is_on(CONTACT);
    erika.types_into(NAME, "Erika Muster").types_into(EMAIL, "erika@example.org").goes_on().is_on(TIMES);
    if call == Call::AvailableCalendar {
        fails_until_told();
        if truth != BY_ITSELF {
            erika.clicks(AGAIN).is_on(TIMES);
        }
    }
    let times = erika.sees_times().times();
    let of_one = |office: u32| *times.iter().find(|it| it.office == office).unwrap();
    if call == Call::ReserveAppointment {
        fails();
        erika.clicks_id(&id(of_one(ONE_CLERK))).goes_on();
        fails_until_told();
        if truth == MAYBE_HELD {
            erika.sees_times().clicks_id(&id(*erika.times().first().unwrap())).goes_on().is_on(CHECK);
        } else if truth != BY_ITSELF {
            erika.goes_on();
            perhaps_held(&erika);
        }
    } else {
        takes(&erika, of_one(ONE_CLERK));
    }
    match call {
        Call::UpdateAppointment | Call::PreconfirmAppointment => fails(),
        Call::Appointment => {
            city.fails(Call::PreconfirmAppointment, Fault::After(Failure::Break), Some(1));
            fails();
        }
        _ => {}
    }
    erika.clicks(BOOK);
    if matches!(call, Call::UpdateAppointment | Call::PreconfirmAppointment | Call::Appointment) {
        fails_until_told();
        if truth != BY_ITSELF {
            erika.reads("Erika Muster").reads("erika@example.org").clicks(AGAIN);
        }
    }
    erika.is_on(ACTIVATION);
    city.recovers_all();
    let booked = city.the_one(Status::Preconfirmed);
    assert_eq!((booked.family_name.as_str(), booked.email.as_str()), ("Erika Muster", "erika@example.org"));
    if call == Call::ConfirmAppointment {
        fails();
        erika.opens(&city.mailed_link(MailKind::Activation));
        fails_until_told();
        if truth != BY_ITSELF {
            erika.clicks(AGAIN);
        }
        erika.waits_for(
            "the confirmation",
            "return args.some((it) => wordsOf(root).includes(it))",
            &[json!(CONFIRMED), json!(ALREADY)],
        );
        let _ = city.the_one(Status::Confirmed);
    }
    let stand =
        |it: &&sandbox::AppointmentRecord| matches!(it.status, Status::Preconfirmed | Status::Confirmed);
    assert_eq!(city.appointments().iter().filter(stand).count(), 1, "one appointment");
    erika.stops_listening_to_faults();
}

/// After a gateway's 503 the time may be held all the same: then another one is taken.
fn perhaps_held(erika: &Visitor) {
    let there = "const words = wordsOf(root);
        return args.find((it) => words.includes(it))";
    let said = erika.waits_for("the page after", there, &[json!(CHECK), json!(MAYBE_HELD)]);
    if said == json!(MAYBE_HELD) {
        erika.sees_times().clicks_id(&id(*erika.times().first().unwrap())).goes_on().is_on(CHECK);
    }
}

#[test]
fn every_call_fails_in_every_way_and_is_told_truly_and_a_way_leads_on() {
    let cases = cases();
    let count = cases.len();
    let queue = Mutex::new(cases);
    let wrong: Mutex<Vec<String>> = Mutex::default();
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                loop {
                    let Some((call, fault)) = queue.lock().unwrap().pop_front() else { return };
                    let outcome = catch_unwind(AssertUnwindSafe(|| fails_and_recovers(call, fault)));
                    if let Err(why) = outcome {
                        let why = why
                            .downcast_ref::<String>()
                            .cloned()
                            .unwrap_or_else(|| (*why.downcast_ref::<&str>().unwrap_or(&"?")).to_owned());
                        wrong.lock().unwrap().push(format!("{} {fault}: {why}", call.as_str()));
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    println!("{count} cases");
    assert!(count >= 120, "{count} cases");
    assert!(wrong.is_empty(), "{} of {count} cases:\n{}", wrong.len(), wrong.join("\n\n"));
}

/// What is said for which fault, call by call.
fn table() -> String {
    let mut table = String::from("| what is asked |");
    let all: Vec<Fault> = {
        let mut seen: Vec<Fault> = Vec::new();
        for (_, fault) in cases() {
            if !seen.contains(&fault) {
                seen.push(fault);
            }
        }
        seen
    };
    let by_call: BTreeMap<&str, Call> = CALLS.iter().map(|it| (it.as_str(), *it)).collect();
    for call in by_call.keys() {
        let _ = write!(table, " `{call}` |");
    }
    let _ = write!(table, "\n|---|{}\n", "---|".repeat(by_call.len()));
    for fault in all {
        let _ = write!(table, "| `{fault}` |");
        for call in by_call.values() {
            let there = cases().contains(&(*call, fault));
            let _ = write!(table, " {} |", if there { truth(*call, fault) } else { "–" });
        }
        table.push('\n');
    }
    table
}

#[test]
fn the_table_in_the_documentation_is_what_is_tested() {
    let documented = include_str!("../../../../docs/FAILURES.md");
    let table = table();

    assert!(documented.contains(&table), "docs/FAILURES.md should have this table:\n{table}");
}
