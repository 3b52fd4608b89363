//! Answers that never come, or late.

use std::{
    io::Write,
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

use sandbox::{Call, Failure, Fault};
use serde_json::json;

use crate::{
    client::{Answer, send},
    town::{COUNTER, IDENTITY_CARD, TUESDAY_EIGHT, Town},
};

const HOUR: Fault = Fault::Slow(Duration::from_hours(1));

fn asks_for_eight(portal: &str) -> Answer {
    let body = json!({
        "timestamp": TUESDAY_EIGHT, "officeId": COUNTER, "serviceId": [IDENTITY_CARD], "serviceCount": [1]
    });
    let headers = [("Content-Type", "application/json")];
    send(portal, "POST", "/api/citizen/reserve-appointment/", &headers, &body.to_string())
}

/// Until it is so: what is waited for happens on another thread.
fn comes_to(so: impl Fn() -> bool) {
    let patience = Instant::now() + Duration::from_secs(20);
    while !so() {
        assert!(Instant::now() < patience, "it does not come to that");
        thread::yield_now();
    }
}

/// Somebody asks for a time while reserving fails like this; once it is held, the sandbox ends. What they
/// hear.
fn heard_in_the_end(fault: Fault) -> Answer {
    let mut town = Town::open();
    town.it().fails(Call::ReserveAppointment, fault, None);
    let portal = town.it().portal();
    let waiting = thread::spawn(move || asks_for_eight(&portal));
    comes_to(|| !town.appointments().is_empty());

    town.ends();

    waiting.join().unwrap()
}

#[test]
fn who_waits_for_an_answer_that_never_comes_does_not_keep_the_sandbox_from_ending() {
    assert_eq!(heard_in_the_end(Fault::After(Failure::Hang)).status, 0);
}

#[test]
fn a_slow_server_acts_at_once_and_nobody_waits_longer_than_it_is_there() {
    assert_eq!(heard_in_the_end(HOUR).json()["status"], "reserved");
}

#[test]
fn a_slow_server_answers_so_much_later() {
    let town = Town::open();
    town.it().fails(Call::OfficesAndServices, Fault::Slow(Duration::from_millis(50)), None);
    let begun = Instant::now();

    assert_eq!(town.get("offices-and-services/").status, 200);

    assert!(begun.elapsed() >= Duration::from_millis(50));
}

#[test]
fn nothing_is_left_of_a_question_whose_client_has_given_up() {
    let town = Town::open();
    town.it().fails(Call::OfficesAndServices, Fault::Before(Failure::Hang), Some(10));
    town.it().fails(Call::CaptchaDetails, HOUR, Some(10));
    let host = town.it().portal().replace("http://", "");
    let clients: Vec<_> = (0..20)
        .map(|number| {
            let call = if number % 2 == 0 { "offices-and-services" } else { "captcha-details" };
            let mut client = TcpStream::connect(&host).unwrap();
            write!(client, "GET /api/citizen/{call}/ HTTP/1.1\r\nHost: {host}\r\n\r\n").unwrap();
            client
        })
        .collect();
    comes_to(|| town.it().requests().len() == 20);
    assert!(town.tasks() >= 20, "each waits");

    drop(clients);

    comes_to(|| town.tasks() < 10);
}
