//! What a person can do on each page, and what can happen besides.

use super::entries::{entries, others, right};
use crate::common::{CARD, CENTRE, NORTH, PASSPORT, PROOF, SOUTH, SUITCASE, day, slot};
use buergertermin::booking::{
    Booking, Branch, CanCome, Credentials, Day, DayPart, DayTimes, Event, Field, ForWhom, LinkPurpose,
    LinkState, Place, Registered, Role, Step, StepKind, Times, VisitMode, every::Every, flow::Earliest,
    step::Days,
};
use chrono::{Datelike, Weekday};

/// What can be done, and how often people do it.
pub(super) type Ways = Vec<(u32, Event)>;

/// The one that a number stands for.
pub(super) fn one_of(ways: Ways, number: usize) -> Option<Event> {
    let all: u32 = ways.iter().map(|(weight, _)| *weight).sum();
    let mut left = u32::try_from(number).unwrap_or(0).checked_rem(all)?;
    for (weight, event) in ways {
        match left.checked_sub(weight) {
            Some(rest) => left = rest,
            None => return Some(event),
        }
    }
    None
}

/// What the page offers.
pub(super) fn offered(booking: &Booking) -> Ways {
    let mut ways = on_the_page(booking);
    let weight: u32 = ways.iter().map(|(weight, _)| *weight).sum();
    let forward = matches!(
        booking.kind(),
        StepKind::ForWhom
            | StepKind::Way
            | StepKind::Unsure
            | StepKind::People
            | StepKind::Services
            | StepKind::Advice
            | StepKind::WrongPaper
            | StepKind::Address
            | StepKind::Offices
            | StepKind::Contact
            | StepKind::Times
            | StepKind::More
            | StepKind::Check
    );
    if forward {
        // The main button is what people press most.
        ways.push((weight.max(10), Event::Continued));
    }
    if booking.can_go_back() {
        ways.push((weight.clamp(60, 120) / 10, Event::WentBack));
    }
    if booking.waits().is_some() {
        ways.push((weight.clamp(60, 120) / 10, Event::GivenUp));
    }
    if booking.can_erase() {
        // It is on every page, and seldom pressed.
        ways.push((weight.clamp(60, 180) / 60, Event::EraseWanted));
    }
    ways
}

fn on_the_page(booking: &Booking) -> Ways {
    let all = |weight: u32, events: Vec<Event>| events.into_iter().map(|it| (weight, it)).collect();
    match booking.kind() {
        StepKind::ForWhom => vec![
            (10, Event::ForWhomPicked(ForWhom::Me)),
            (10, Event::ForWhomPicked(ForWhom::Other)),
            (6, Event::ForWhomPicked(ForWhom::Home)),
        ],
        StepKind::Way => all(10, CanCome::ALL.iter().map(|it| Event::CanComePicked(*it)).collect()),
        StepKind::People => {
            let most = booking.most_people().unwrap_or(1) + 1;
            all(10, (2..=most).map(Event::PeoplePicked).collect())
        }
        StepKind::Visit | StepKind::Outside | StepKind::Elsewhere if can_prefer_the_office(booking) => {
            let weight = if booking.kind() == StepKind::Visit { 10 } else { 2 };
            vec![(weight, Event::OfficePreferred)]
        }
        StepKind::Services => on_services(booking),
        StepKind::Address | StepKind::Contact | StepKind::More => entries(booking),
        StepKind::Offices => {
            let places = booking.places().into_iter().map(|it| Some(it.office));
            all(10, places.chain([None]).map(Event::OfficePicked).collect())
        }
        StepKind::Times => on_times(booking),
        StepKind::Check => on_check(booking),
        StepKind::Erase => vec![(1, Event::EraseConfirmed), (6, Event::EraseDeclined)],
        StepKind::Unavailable | StepKind::Returning => on_unavailable(booking),
        StepKind::MailLimit => on_mail_limit(booking),
        StepKind::Undone => on_undone(booking),
        StepKind::Link => on_link(booking),
        StepKind::Unsure
        | StepKind::Visit
        | StepKind::Outside
        | StepKind::Elsewhere
        | StepKind::Home
        | StepKind::NoEmail
        | StepKind::Advice
        | StepKind::WrongPaper
        | StepKind::Activation
        | StepKind::Booked => Vec::new(),
    }
}

fn on_services(booking: &Booking) -> Ways {
    let found = booking.found();
    let wanted = &booking.answers.wanted;
    let mut ways: Ways = Vec::new();
    for matter in booking.listed(&found) {
        let ticked = wanted.iter().any(|it| it.matter == matter);
        // Most people come with one matter, and most with the same.
        let weight = if ticked || !booking.fits(matter) { 2 } else { 6 };
        let weight = if matter.0 >= 100 { 1 } else { weight };
        ways.push((weight, Event::MatterTicked(matter, !ticked)));
    }
    for it in wanted {
        let family = booking.family(it.matter);
        if family.len() > 1 {
            let matter = it.matter;
            ways.extend(family.into_iter().map(|variant| (10, Event::VariantPicked { matter, variant })));
        }
        let most = booking.most(it.matter);
        if most > 1 {
            ways.extend((1..=most).map(|count| (3, Event::CountPicked(it.matter, count))));
        }
    }
    let query = booking.step.services().map(|it| it.query.clone()).unwrap_or_default();
    let searches = ["Perso", "Zirkus", ""].into_iter().filter(|it| *it != query);
    ways.extend(searches.map(|it| (if it.is_empty() { 20 } else { 2 }, Event::Searched(it.to_owned()))));
    if booking.step.services().is_some_and(|it| found.len() > it.shown) {
        ways.push((5, Event::MoreMattersWanted));
    }
    if !wanted.is_empty() {
        ways.push((5, Event::TimesWanted));
    }
    if booking.is_visit() && can_prefer_the_office(booking) {
        ways.push((3, Event::OfficePreferred));
    }
    ways
}

fn can_prefer_the_office(booking: &Booking) -> bool {
    booking.setup.visit == VisitMode::Ask && !booking.for_home()
}

fn on_times(booking: &Booking) -> Ways {
    let Some(times) = booking.step.times() else { return Vec::new() };
    let days: Vec<&Day> = booking.days_shown().into_iter().take(times.shown).collect();
    let slots = days.iter().filter_map(|it| it.slots()).flatten().filter(|it| booking.suits(**it));
    let own = booking.fitting_hold().map(|it| it.reservation.slot);
    let picks = slots.copied().chain(own.filter(|_| times.calendar().is_some()));
    let weight = if times.picked.is_none() { 10 } else { 2 };
    let mut ways: Ways = picks.map(|it| (weight, Event::SlotPicked(it))).collect();
    let closed = days.iter().filter(|it| matches!(it.times, DayTimes::Closed | DayTimes::Failed(_)));
    ways.extend(closed.map(|it| (2, Event::DayOpened(it.date))));
    if booking.days_shown().len() > times.shown {
        ways.push((5, Event::MoreDaysWanted));
    }
    if matches!(times.days, Days::Failed(_) | Days::NothingFree) {
        ways.push((10, Event::Retried));
    }
    if booking.several_places() && !booking.is_visit() {
        ways.push((8, Event::OtherOfficeWanted));
    }
    let nothing = times.days == Days::NothingFree && booking.is_visit();
    if nothing && can_prefer_the_office(booking) && booking.earliest(Branch::Counter) != Earliest::Never {
        ways.push((10, Event::OfficePreferred));
    }
    ways.extend(filters(booking));
    ways
}

fn filters(booking: &Booking) -> Ways {
    let Some(calendar) = booking.step.times().and_then(Times::calendar) else { return Vec::new() };
    let without = &booking.answers.filter.without;
    let parts = DayPart::ALL.iter().map(|it| (2, Event::PartPicked(*it)));
    let mut weekdays: Vec<Weekday> = calendar.days.iter().map(|it| it.date.weekday()).collect();
    weekdays.extend(without);
    weekdays.sort_by_key(Weekday::num_days_from_monday);
    weekdays.dedup();
    let ticks = weekdays.into_iter().map(|it| (1, Event::WeekdayTicked(it, !without.contains(&it))));
    parts.chain(ticks).collect()
}

fn on_check(booking: &Booking) -> Ways {
    let (visit, home) = (booking.is_visit(), booking.for_home());
    let mut places = vec![Place::Service, Place::Contact, Place::Time];
    if booking.setup.visit == VisitMode::Ask && booking.has_visits() && !home {
        places.push(Place::Way);
    }
    if visit {
        places.push(Place::Address);
    } else if booking.several_places() {
        places.push(Place::Office);
    }
    if visit && home {
        places.push(Place::People);
    }
    if booking.visits_wanted() > 1 {
        places.extend((0..booking.holds().count()).map(Place::TimeOf));
    }
    let often = |it: Place| if matches!(it, Place::Way | Place::People) { 20 } else { 5 };
    let ways = places.into_iter().map(|it| (often(it), Event::ChangeWanted(it)));
    let mut ways: Ways = ways.collect();
    if booking.step.check().is_some_and(|it| it.problem.is_some_and(buergertermin::booking::Problem::retry)) {
        ways.push((10, Event::Retried));
    }
    ways
}

fn on_mail_limit(booking: &Booking) -> Ways {
    let without = booking.needs_no_mail().then_some((10, Event::NoEmailHad));
    [(10, Event::ChangeWanted(Place::Contact))].into_iter().chain(without).collect()
}

fn on_undone(booking: &Booking) -> Ways {
    match booking.step.undone() {
        Some(it) if it.complete() => vec![(10, Event::Continued)],
        Some(it) if it.ended() => vec![(10, Event::Retried)],
        _ => Vec::new(),
    }
}

fn on_unavailable(booking: &Booking) -> Ways {
    let again = matches!(booking.step, Step::Unavailable(problem, _) | Step::Returning { problem: Some(problem), .. } if problem.retry());
    again.then_some((10, Event::Retried)).into_iter().collect()
}

fn on_link(booking: &Booking) -> Ways {
    match booking.step.link().map(|it| &it.state) {
        Some(LinkState::Over | LinkState::Unknown) => vec![(10, Event::StartedOver)],
        Some(LinkState::Failed(problem)) if problem.retry() => vec![(10, Event::Retried)],
        _ => Vec::new(),
    }
}

/// Anything, whether it fits or not.
pub(super) fn anything(pick: usize) -> Event {
    let mut events = vec![
        Event::Started,
        Event::Returned,
        Event::Active,
        Event::BookedElsewhere,
        link(pick / 100),
        Event::OfficePreferred,
        Event::TimesWanted,
        Event::MoreMattersWanted,
        Event::NoEmailHad,
        Event::Continued,
        Event::WentBack,
        Event::Retried,
        Event::GivenUp,
        Event::Online,
        Event::EraseWanted,
        Event::EraseConfirmed,
        Event::EraseDeclined,
        Event::StartedOver,
        Event::OtherOfficeWanted,
        Event::MoreDaysWanted,
        Event::DayOpened(day(3)),
        Event::DayOpened(day(40)),
        Event::SlotPicked(slot(4, 0)),
        Event::CountPicked(CARD, 9),
        Event::VariantPicked { matter: CARD, variant: PROOF },
        Event::WeekdayTicked(Weekday::Sun, true),
        Event::PeoplePicked(9),
    ];
    let places = [Place::Service, Place::Way, Place::Office, Place::Address, Place::People];
    events.extend(places.map(Event::ChangeWanted));
    events.extend([Place::Contact, Place::Time, Place::TimeOf(1)].map(Event::ChangeWanted));
    events.extend([Field::Name, Field::Email, Field::Street].into_iter().flat_map(mistyped));
    events.extend(ForWhom::ALL.iter().map(|it| Event::ForWhomPicked(*it)));
    events.extend(CanCome::ALL.iter().map(|it| Event::CanComePicked(*it)));
    events.extend(Role::ALL.iter().map(|it| Event::RolePicked(*it)));
    events.extend(DayPart::ALL.iter().map(|it| Event::PartPicked(*it)));
    events.extend([CARD, PROOF, PASSPORT].map(|it| Event::MatterTicked(it, true)));
    events.extend([CENTRE, NORTH, SOUTH, SUITCASE].map(|it| Event::OfficePicked(Some(it))));
    let index = pick % events.len();
    events.swap_remove(index)
}

fn mistyped(field: Field) -> Vec<Event> {
    others(field).into_iter().map(|it| Event::Typed(field, it)).collect()
}

/// From the first page to the times of a visit to so many people in a home.
pub(super) fn a_home(people: u32) -> Vec<Event> {
    let types = |it: &Field| Event::Typed(*it, right(*it).to_owned());
    let address = [Field::Street, Field::HouseNumber, Field::PostalCode, Field::Town];
    let contact = [Field::Name, Field::ContactName, Field::Email, Field::Telephone];
    let mut events = vec![
        Event::ForWhomPicked(ForWhom::Home),
        Event::Continued,
        Event::PeoplePicked(people),
        Event::Continued,
        Event::MatterTicked(CARD, true),
        Event::Continued,
        Event::RegisteredPicked(Registered::Here),
    ];
    events.extend(address.iter().map(types).chain([Event::Continued]));
    events.extend(contact.iter().map(types).chain([Event::Continued]));
    events
}

/// Some link from a mail.
pub(super) fn link(pick: usize) -> Event {
    let (purpose, credentials) = match pick % 5 {
        0 | 1 => (LinkPurpose::Confirm, Some(a_mails())),
        2 | 3 => (LinkPurpose::See, Some(a_mails())),
        _ => (LinkPurpose::See, None),
    };
    Event::LinkOpened { purpose, credentials }
}

/// What a mail of an earlier booking carries.
pub(super) fn a_mails() -> Credentials {
    Credentials { process: 5, key: "317f".to_owned() }
}
