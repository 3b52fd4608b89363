//! What a person can do on each page, and what can happen besides.

#![expect(clippy::wildcard_enum_match_arm, reason = "a few states are picked out of many")]

use crate::common::{CARD, CENTRE, NORTH, PASSPORT, PROOF, SOUTH, day, slot};
use buergertermin::booking::{
    Booking, CanCome, Credentials, Day, DayTimes, Event, Field, ForWhom, LinkPurpose, LinkState, Place,
    Sending, Step, StepKind, Times, effect::Ticket, every::Every, flow::Supply, step::Days,
};

/// What the page offers.
pub(super) fn offered(booking: &Booking) -> Vec<Event> {
    let mut events = match booking.kind() {
        StepKind::ForWhom => ForWhom::ALL.iter().map(|it| Event::ForWhomPicked(*it)).collect(),
        StepKind::Way => CanCome::ALL.iter().map(|it| Event::CanComePicked(*it)).collect(),
        StepKind::Visit => vec![Event::OfficePreferred],
        StepKind::Services => [CARD, PROOF, PASSPORT].map(Event::ServicePicked).to_vec(),
        StepKind::Offices => [CENTRE, NORTH, SOUTH].map(Event::OfficePicked).to_vec(),
        StepKind::Contact => typing(),
        StepKind::Times => on_times(booking),
        StepKind::Check => on_check(),
        StepKind::Erase => [vec![Event::EraseConfirmed], vec![Event::EraseDeclined; 4]].concat(),
        StepKind::Unavailable => on_unavailable(booking),
        StepKind::Link => on_link(booking),
        StepKind::Unsure | StepKind::Home | StepKind::Activation | StepKind::Booked => Vec::new(),
    };
    let forward = matches!(
        booking.kind(),
        StepKind::ForWhom
            | StepKind::Way
            | StepKind::Unsure
            | StepKind::Services
            | StepKind::Offices
            | StepKind::Contact
            | StepKind::Times
            | StepKind::Check
    );
    if forward {
        // The main button is what people press most.
        events.extend(vec![Event::Continued; events.len().max(1)]);
    }
    if booking.can_go_back() {
        events.push(Event::WentBack);
    }
    let done =
        matches!(booking.kind(), StepKind::Activation | StepKind::Booked | StepKind::Link | StepKind::Erase);
    if !done {
        // It is on every other page, and seldom pressed.
        let others = events.len().max(1);
        events = events.into_iter().cycle().take(6 * others).collect();
        events.push(Event::EraseWanted);
    }
    events
}

fn on_unavailable(booking: &Booking) -> Vec<Event> {
    let again = matches!(booking.step, Step::Unavailable(problem, _) if problem.retry());
    again.then_some(Event::Retried).into_iter().collect()
}

fn on_link(booking: &Booking) -> Vec<Event> {
    match &booking.step {
        Step::Link(link) => match &link.state {
            LinkState::Over | LinkState::Unknown => vec![Event::StartedOver],
            LinkState::Failed(problem) if problem.retry() => vec![Event::Retried],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn typing() -> Vec<Event> {
    let typed = |field, text: &str| Event::Typed(field, text.to_owned());
    vec![
        typed(Field::Name, "Erika Muster"),
        typed(Field::Name, "Erika Muster"),
        typed(Field::Email, "erika.muster@example.com"),
        typed(Field::Email, "erika.muster@example.com"),
        typed(Field::Email, ""),
        typed(Field::Telephone, "0171 3920042"),
        typed(Field::Name, ""),
    ]
}

fn on_times(booking: &Booking) -> Vec<Event> {
    let shown = booking.step.times().and_then(Times::calendar).into_iter().flat_map(|it| &it.days);
    let mut events: Vec<Event> =
        shown.filter_map(Day::slots).flatten().map(|it| Event::SlotPicked(*it)).collect();
    events.extend(booking.hold.iter().map(|it| Event::SlotPicked(it.reservation.slot)));
    events.extend([
        Event::DayOpened(day(2)),
        Event::MoreDaysWanted,
        Event::Retried,
        Event::OtherOfficeWanted,
    ]);
    events
}

fn on_check() -> Vec<Event> {
    let places = [Place::Service, Place::Office, Place::Contact, Place::Time];
    places.map(Event::ChangeWanted).into_iter().chain([Event::Retried]).collect()
}

/// Anything, whether it fits or not.
pub(super) fn anything(pick: usize) -> Event {
    let mut events = vec![
        Event::Started,
        Event::Returned,
        Event::LinkOpened { purpose: LinkPurpose::Confirm, credentials: Some(a_mails()) },
        Event::LinkOpened { purpose: LinkPurpose::See, credentials: Some(a_mails()) },
        Event::LinkOpened { purpose: LinkPurpose::See, credentials: None },
        Event::OfficePreferred,
        Event::Continued,
        Event::WentBack,
        Event::Retried,
        Event::EraseWanted,
        Event::EraseConfirmed,
        Event::EraseDeclined,
        Event::StartedOver,
        Event::OtherOfficeWanted,
        Event::MoreDaysWanted,
        Event::DayOpened(day(3)),
        Event::DayOpened(day(40)),
        Event::SlotPicked(slot(4, 0)),
    ];
    events.extend(typing());
    events.extend(on_check());
    events.extend(ForWhom::ALL.iter().map(|it| Event::ForWhomPicked(*it)));
    events.extend(CanCome::ALL.iter().map(|it| Event::CanComePicked(*it)));
    events.extend([CARD, PROOF, PASSPORT].map(Event::ServicePicked));
    events.extend([CENTRE, NORTH, SOUTH].map(Event::OfficePicked));
    let index = pick % events.len();
    events.swap_remove(index)
}

/// What a mail of an earlier booking carries.
pub(super) fn a_mails() -> Credentials {
    Credentials { process: 5, key: "317f".to_owned() }
}

/// The pages at which a journey may end: nothing but the telephone helps there, or all is done.
pub(super) fn is_an_end(booking: &Booking) -> bool {
    match &booking.step {
        Step::Activation { .. } | Step::Booked(_) => true,
        Step::Unavailable(problem, _) => !problem.retry() && !booking.can_go_back(),
        Step::Link(link) => match &link.state {
            LinkState::Confirmed(_) | LinkState::Already(_) | LinkState::Seen(_) => true,
            LinkState::Failed(problem) => !problem.retry(),
            _ => false,
        },
        _ => false,
    }
}

/// The answers without which the page does not go on.
pub(super) fn waited_for(booking: &Booking) -> Vec<Ticket> {
    match &booking.step {
        Step::Services { .. } => match booking.supply {
            Supply::Asking(ticket) => vec![ticket],
            _ => Vec::new(),
        },
        Step::Times(times) => {
            let days = match &times.days {
                Days::Asking(ticket) => vec![*ticket],
                Days::Open(calendar) => calendar.days.iter().filter_map(asking).collect(),
                _ => Vec::new(),
            };
            days.into_iter().chain(times.reserving.map(|(ticket, _)| ticket)).collect()
        }
        Step::Check(check) => check.sending.map(Sending::ticket).into_iter().collect(),
        Step::Link(link) => match link.state {
            LinkState::Working(ticket) | LinkState::Looking(ticket) => vec![ticket],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn asking(day: &Day) -> Option<Ticket> {
    if let DayTimes::Asking(ticket) = day.times { Some(ticket) } else { None }
}
