//! What becomes of an exchange, on one line, without keys and names.

use crate::{
    Exchange, asked,
    person::{Chosen, Person},
};
use buergertermin::{
    api::{Failure, adapter},
    booking::{
        Appointment, Booking, CalendarOffer, Catalogue, ContactRules, Event, LinkState, Place, Problem,
        Question, Reply, Reservation, Step, TimesNotice, step::Days,
    },
    config::ApiKind,
    i18n::{Message, Words},
};
use chrono::{DateTime, Utc};

/// `reserve → taken (HTTP 404, appointmentNotAvailable); then Times: “…”; ways: …`
#[must_use]
pub fn line(exchange: &Exchange) -> String {
    match asked::question(exchange) {
        Err(why) => format!("{} {} – not asked: {why}", exchange.request.method, exchange.call()),
        Ok(question) => {
            let outcome = adapter(ApiKind::Zms).read(&question, &exchange.answer());
            let chosen = outcome.as_ref().ok().and_then(Chosen::of);
            let person = Person::who_asked(&question, chosen, exchange.at());
            let after = person.gets(&outcome.clone().map_err(|it| it.problem));
            format!("{} → {}; {}", call(&question), result(&outcome), place(&after))
        }
    }
}

fn call(question: &Question) -> String {
    let call = match question {
        Question::Catalogue => "catalogue",
        Question::Calendar { .. } => "calendar",
        Question::Reserve { .. } => "reserve",
        Question::Riddle => "riddle",
        Question::Prove { .. } => "solution",
        Question::WithProof { question, .. } => return format!("{} with a proof", call(question)),
        Question::Update { .. } => "update",
        Question::Preconfirm(_) => "preconfirm",
        Question::Confirm(_) => "confirm",
        Question::Find(_) => "look up",
        Question::Cancel(_) => "cancel",
    };
    call.to_owned()
}

fn result(outcome: &Result<Reply, Failure>) -> String {
    match outcome {
        Ok(Reply::Catalogue(it)) => catalogue(it),
        Ok(Reply::Calendar(it)) => calendar(it),
        Ok(Reply::Riddle(_)) => "a riddle that the device can solve".to_owned(),
        Ok(Reply::Proven(_)) => "a token".to_owned(),
        Ok(Reply::Reserved(it)) => reserved(it),
        Ok(Reply::Updated) => "saved".to_owned(),
        Ok(Reply::Appointment(it)) => appointment(it),
        Ok(Reply::Cancelled) => "given back".to_owned(),
        Err(failure) => format!("{} ({})", failure.problem.name(), failure.detail),
    }
}

fn catalogue(it: &Catalogue) -> String {
    let captcha = it.offices.iter().filter(|it| it.captcha).count();
    format!(
        "{} offices ({captcha} demand a proof), {} services, {} relations",
        it.offices.len(),
        it.services.len(),
        it.relations.len()
    )
}

fn calendar(it: &CalendarOffer) -> String {
    let Some(first) = it.days.first() else { return "nothing free".to_owned() };
    let times = it.first().map(|slot| format!("{} times from {}", it.slots.len(), moment(slot.start)));
    format!("days free: {}, from {}; {}", it.days.len(), first.date, times.as_deref().unwrap_or("no times"))
}

fn reserved(it: &Reservation) -> String {
    format!(
        "held for {} min, to be confirmed within {}: {} at office {}; it asks for {}",
        it.minutes,
        it.activation_minutes,
        moment(it.slot.start),
        it.slot.office.0,
        fields(&it.rules)
    )
}

fn fields(rules: &ContactRules) -> String {
    let must = |required: bool| if required { "required" } else { "optional" };
    let mut fields = vec![format!("e-mail ({})", must(rules.email_required))];
    fields.extend(rules.telephone.map(|it| format!("telephone ({})", must(it))));
    for field in rules.custom.iter().flatten() {
        fields.push(format!("“{}” ({})", field.label, must(field.required)));
    }
    fields.join(", ")
}

fn appointment(it: &Appointment) -> String {
    let services: Vec<String> = it
        .services
        .iter()
        .map(|it| format!("{} × {}", it.count, it.id.map_or_else(|| "?".to_owned(), |id| id.0.to_string())))
        .collect();
    format!("{:?}: {}, office {}, {}", it.status, moment(it.start), it.office.0, services.join(" + "))
}

/// The server's seconds as a moment of the world.
fn moment(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%d %H:%M UTC").to_string()
}

/// Where the person then is, what the page says, what it asks by itself, and what she can press.
fn place(person: &Person) -> String {
    let booking = &person.booking;
    let asks: Vec<String> = person.asked().map(call).collect();
    let list =
        |name: &str, all: String| if all.is_empty() { String::new() } else { format!("; {name}: {all}") };
    let (asks, ways) = (list("it asks", asks.join(", ")), list("ways", ways(booking).join(", ")));
    format!("then {:?}: “{}”{asks}{ways}", booking.kind(), said(booking))
}

/// What the page says, in the words of the person.
fn said(booking: &Booking) -> String {
    let words = Words::german();
    let said: Vec<String> = messages(booking).iter().map(|it| words.say(it)).collect();
    said.join(" – ")
}

fn messages(booking: &Booking) -> Vec<Message> {
    let step = &booking.step;
    if let Some(problem) = problem(step) {
        return vec![problem.heading(), problem.advice()];
    }
    if let Some(notice) = step.times().and_then(|it| it.notice) {
        return vec![notice.message()];
    }
    let refused = step.errors().iter().map(|it| it.message());
    std::iter::once(booking.heading()).chain(refused).collect()
}

/// What went wrong, as far as the page says so.
fn problem(step: &Step) -> Option<Problem> {
    let of_times = step.times().and_then(|it| match (it.notice, &it.days) {
        (Some(TimesNotice::Failed(problem)), _) => Some(problem),
        (_, Days::Failed(problem)) => Some(*problem),
        (_, Days::Asking(_) | Days::Open(_) | Days::NothingFree) => None,
    });
    let of_link = step
        .link()
        .and_then(|it| if let LinkState::Failed(problem) = it.state { Some(problem) } else { None });
    let of_all = if let Step::Unavailable(problem, _) = step { Some(*problem) } else { None };
    of_times.or(of_link).or(of_all).or_else(|| step.check()?.problem)
}

/// What can be pressed besides the telephone, which is on every page: found by pressing it.
fn ways(booking: &Booking) -> Vec<&'static str> {
    let works = |event: Event| {
        let (after, effects) = booking.clone().step(event);
        after != *booking || !effects.is_empty()
    };
    let limit = booking.step == Step::MailLimit;
    let all = [
        (limit && works(Event::ChangeWanted(Place::Contact)), "another e-mail address"),
        (limit && works(Event::NoEmailHad), "no e-mail address"),
        (works(Event::Retried), "try again"),
        (works(Event::Continued), "go on"),
        (booking.can_go_back(), "back"),
        (works(Event::OtherOfficeWanted), "another office"),
        (works(Event::StartedOver), "a new booking"),
    ];
    all.into_iter().filter(|(there, _)| *there).map(|(_, way)| way).collect()
}
