//! The recorder against the sandbox: what it asks, saves and tells.

#![cfg(test)]

use buergertermin::{booking::OfficeId, config::Config};
use replay::{
    folder, line,
    record::{Options, record},
};
use sandbox::{Options as City, Sandbox, Seed};
use std::{
    fs,
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    path::PathBuf,
    thread,
    time::Duration,
};

/// What came of recording a city of the sandbox.
struct Told {
    report: String,
    /// Of the saved files, as `replay` reads them.
    lines: String,
    /// The calls, as they came in.
    calls: Vec<String>,
    appointments: usize,
}

impl Told {
    /// What stands under this heading.
    fn section(&self, title: &str) -> &str {
        let (_, rest) = self.report.split_once(&format!("\n{title}\n")).unwrap();
        rest.split("\n\n").next().unwrap()
    }
}

/// Records at the gateway, for the portal or for another origin.
fn recorded(name: &str, seed: Seed, origin: Option<&str>, most: usize) -> Told {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let sandbox = runtime.block_on(Sandbox::start(City { seed, ..City::default() })).unwrap();
    let out = out(name);
    let options = Options {
        url: format!("{}/api/citizen/", sandbox.gateway()),
        out: out.clone(),
        origin: Some(origin.map_or_else(|| sandbox.portal(), str::to_owned)),
        most,
        pause: Duration::ZERO,
    };
    let report = record(&options).unwrap().report;
    let lines: Vec<String> =
        folder(&out).unwrap().iter().map(|it| format!("{}: {}", it.file, line(&it.exchange))).collect();
    let lines = lines.join("\n");
    let calls = sandbox.requests().iter().map(|it| format!("{} {}", it.method, it.address())).collect();
    let appointments = sandbox.appointments().len();
    fs::remove_dir_all(out).unwrap();
    runtime.block_on(sandbox.stop());
    Told { report, lines, calls, appointments }
}

fn out(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("buergertermin-record-{name}-{}", std::process::id()))
}

#[test]
fn a_small_city_is_told_what_its_offices_ask_and_that_nothing_stands_in_the_way() {
    let told = recorded("gladbeck", Seed::gladbeck(), None, 30);

    let asked = told.section("What the offices ask for");
    assert!(asked.contains("e-mail required, telephone required\n    Seniorenbüro Nord (100003)"), "{asked}");
    let address = told.section("Where the address of a visit could go");
    assert!(address.contains("Bürgerkoffer (100004), field 1: \"Adresse des Hausbesuchs\""), "{address}");
    let limits = told.section("Limits");
    assert!(limits.contains("so many minutes: 15 (4 offices)"), "{limits}");
    assert!(told.section("Free times").contains("which was asked for, came"), "{}", told.report);
    assert_eq!(told.section("What the widget can't do with this city"), "  nothing was found");
}

#[test]
fn nothing_is_reserved_and_each_question_is_one_that_does_no_harm() {
    let told = recorded("harmless", Seed::variety(), None, 30);

    assert_eq!(told.appointments, 0);
    for call in &told.calls {
        let harmless =
            ["offices-and-services/", "available-calendar/", "captcha-details/", "captcha-challenge/"];
        let preflight = call == "OPTIONS /api/citizen/reserve-appointment/";
        assert!(
            preflight || harmless.iter().any(|it| call.starts_with(&format!("GET /api/citizen/{it}"))),
            "{call}"
        );
    }
    let calendars = |what: &str| told.calls.iter().filter(|it| it.contains(what)).count();
    assert_eq!(calendars("serviceCounts=1,1"), 2, "two matters in one appointment, and another day of it");
    assert_eq!(calendars("officeIds=200001,200002,200003"), 1, "several offices at once");
    assert_eq!(calendars("slotsStartDate"), 1);
}

#[test]
fn what_was_recorded_is_replayed() {
    let told = recorded("replayed", Seed::variety(), None, 30);

    assert_eq!(told.lines.lines().count(), told.calls.len());
    let catalogue = "01-offices-and-services.json: catalogue → 9 offices (1 demand a proof), 14 services, 28 relations; then";
    assert!(told.lines.starts_with(catalogue), "{}", told.lines);
    assert!(told.lines.contains("10-calendar.json: calendar → days free: "), "{}", told.lines);
    assert!(
        told.lines.contains("→ nothing free; then Times"),
        "the archive has nothing free: {}",
        told.lines
    );
}

#[test]
fn a_large_city_is_told_of_its_oddities_and_not_asked_more_than_allowed() {
    let told = recorded("munich", Seed::munich(), None, 12);

    assert_eq!(told.calls.len(), 12);
    assert!(told.report.contains("Not everything was asked: 12 questions were asked"), "{}", told.report);
    let catalogue = told.section("The catalogue");
    assert!(catalogue.contains("106 relations to an office or service that is not listed"), "{catalogue}");
    assert!(catalogue.contains("4 services with variants: "), "{catalogue}");
    assert!(told.section("Captcha").contains("demanded by Bürgeramt Captcha (990003)"));
    let fails = told.section("What the widget can't do with this city");
    for sentence in [
        "Field 2 asks for a reason (\"Grund des Hausbesuchs\"), which the widget never does: rename it. Where a template \
         of visits fills it, nobody sees its label\n    Bürgerkoffer (990002)",
        "Field 1 is required and has no label: nobody knows what to write\n    Servicestelle",
        "A time is held for 0 minutes: nothing can be booked\n    Bürgerbüro Scheidplatz (102524)",
        "1 min to confirm by mail, from the reservation on, are few\n    Bürgeramt Grenzwerte (990004)",
        "No scope: what is asked for there is unknown until a time is reserved\n    Sozialberatung (1070)",
    ] {
        assert!(fails.contains(sentence), "{sentence}\n{fails}");
    }
    assert!(!fails.contains("Baugrundstück"), "{fails}");
}

#[test]
fn a_portal_that_the_gateway_does_not_know_is_told_so() {
    let told = recorded("foreign", Seed::gladbeck(), Some("https://portal.example"), 5);

    let fails = told.section("What the widget can't do with this city");
    assert!(
        fails.contains("Pages of https://portal.example may not read the answer to GET offices-and-services")
    );
}

#[test]
fn the_configuration_to_begin_with_is_one() {
    let told = recorded("configuration", Seed::variety(), None, 5);

    let section = told.section("A configuration to begin with");
    let json = section.find('{').and_then(|it| section.get(it..)).unwrap();
    let configuration = Config::read(json).unwrap();
    assert_eq!(configuration.visits.offices, [OfficeId(200_004)]);
    assert!(section.contains("for visits, Hausbesuche (200004) is the likeliest"));
}

/// Something that gives the same answer to every question.
fn always(answer: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for mut connection in listener.incoming().flatten() {
            let mut lines = BufReader::new(connection.try_clone().unwrap()).lines().map_while(Result::ok);
            lines.find(String::is_empty);
            connection.write_all(answer.as_bytes()).unwrap();
        }
    });
    format!("http://{address}/api/citizen/")
}

fn record_at(url: String, name: &str) -> (String, usize) {
    let options = Options { url, out: out(name), origin: None, most: 30, pause: Duration::ZERO };
    let recorded = record(&options).unwrap();
    fs::remove_dir_all(&options.out).unwrap();
    (recorded.report, recorded.all.len())
}

#[test]
fn a_city_that_wants_fewer_questions_gets_none_any_more() {
    let url = always(
        "HTTP/1.1 429 Too Many Requests\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n\
         {\"errors\":[{\"errorCode\":\"rateLimitExceeded\",\"statusCode\":429}]}",
    );
    let (report, asked) = record_at(url, "limit");

    assert_eq!(asked, 1);
    assert!(report.contains("Not everything was asked: question 1 was answered 429"), "{report}");
}

#[test]
fn a_page_in_place_of_the_api_is_told_as_what_it_is() {
    let url =
        always("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<h1>Willkommen</h1>");
    let (report, _) = record_at(url, "html");

    assert!(report.contains("offices-and-services: the widget can't use the answer"), "{report}");
    assert!(report.contains("is answered HTTP 200 without an error code"), "{report}");
    assert!(!report.contains("A configuration to begin with"), "{report}");
}

#[test]
fn where_nobody_answers_the_hint_says_what_to_look_at() {
    let options = Options {
        url: "http://127.0.0.1:9/api/citizen/".to_owned(),
        out: out("nobody"),
        origin: None,
        most: 3,
        pause: Duration::ZERO,
    };
    let error = record(&options).map(|it| it.report).unwrap_err();

    assert!(format!("{error:#}").contains("does not answer. Is the address right"), "{error:#}");
    assert!(!options.out.exists());
}

#[test]
fn two_recordings_are_never_mixed_in_one_folder() {
    let url = always("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    let options = Options { url, out: out("twice"), origin: None, most: 1, pause: Duration::ZERO };
    record(&options).unwrap();
    let again = record(&options).map(|it| it.report).unwrap_err().to_string();
    fs::remove_dir_all(&options.out).unwrap();

    assert!(again.contains("holds something already") && again.ends_with("--out FOLDER"), "{again}");
}
