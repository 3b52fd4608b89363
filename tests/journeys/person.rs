//! What a person can do on each page, and what can happen besides.

use crate::common::{CARD, CENTRE, NORTH, PASSPORT, PROOF, SOUTH, day, slot};
use buergertermin::booking::{
    Booking, CanCome, Credentials, Day, Event, Field, ForWhom, LinkPurpose, Place, Step, StepKind, Times,
    every::Every,
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
        StepKind::Unavailable => vec![Event::Retried],
        StepKind::Link => vec![Event::Retried, Event::StartedOver],
        StepKind::Activation | StepKind::Booked => vec![Event::StartedOver],
        StepKind::Unsure | StepKind::Home => Vec::new(),
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
    // It is on every page, and seldom pressed.
    let others = events.len().max(1);
    events = events.into_iter().cycle().take(6 * others).collect();
    events.push(Event::EraseWanted);
    events
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
    matches!(&booking.step, Step::Unavailable(problem, _) if !problem.retry() && !booking.can_go_back())
}
