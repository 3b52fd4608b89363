//! Somebody who books: what she wants, what she types, and what she presses next on whatever page she is.

#![expect(clippy::wildcard_enum_match_arm, reason = "a few cases are picked out of many")]

use super::dice::Dice;
use buergertermin::booking::{
    Booking, CanCome, Day, DayTimes, Event, Field, ForWhom, LinkState, Registered, Resume, Role, ServiceId,
    Step, contact::Asked, every::Every, step::Days,
};

/// What is done at counters, together and as often, and what at homes.
const AT_COUNTERS: [&[(u64, u32)]; 8] = [
    &[(100_101, 1)],
    &[(100_101, 3)],
    &[(100_104, 2)],
    &[(100_103, 1), (100_101, 2)],
    &[(100_105, 1), (100_104, 1)],
    &[(100_106, 1)],
    &[(100_107, 2)],
    &[(100_107, 1), (100_104, 1)],
];
const AT_HOMES: [&[(u64, u32)]; 4] = [&[(100_101, 1)], &[(100_102, 1)], &[(100_104, 1)], &[(100_107, 1)]];

/// What becomes of the link in the mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mail {
    /// Nothing, as far as the test goes.
    Unread,
    /// It is opened in a new tab, or where the booking was made.
    Opened {
        /// Whether in a new one.
        tab: bool,
    },
    /// It is opened when the time for it is over.
    TooLate,
}

/// Somebody who books.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) number: usize,
    pub(super) for_whom: ForWhom,
    pub(super) visit: bool,
    pub(super) people: u32,
    wanted: &'static [(u64, u32)],
    role: Role,
    talks: bool,
    pub(super) mail: Mail,
    /// How often the telephone number was changed.
    pub(super) telephones: usize,
}

impl Person {
    pub(super) fn new(number: usize, dice: &mut Dice) -> Self {
        let for_whom = dice.pick(&[ForWhom::Me, ForWhom::Me, ForWhom::Other, ForWhom::Other, ForWhom::Home]);
        let visit = for_whom == ForWhom::Home || dice.chance(30);
        Self {
            number,
            for_whom,
            visit,
            people: dice.pick(&[1, 2, 3, 4, 5, 6]),
            wanted: if visit { dice.pick(&AT_HOMES) } else { dice.pick(&AT_COUNTERS) },
            role: dice.pick(Role::ALL),
            talks: dice.chance(50),
            mail: dice.pick(&[
                Mail::Unread,
                Mail::Unread,
                Mail::Opened { tab: true },
                Mail::Opened { tab: true },
                Mail::Opened { tab: false },
                Mail::TooLate,
            ]),
            telephones: 0,
        }
    }

    pub(super) fn email(&self) -> String {
        format!("person-{}@example.com", self.number)
    }

    fn text(&self, field: Field) -> String {
        let number = self.number;
        match field {
            Field::Street => "Beispielweg".to_owned(),
            Field::HouseNumber => number.to_string(),
            Field::PostalCode => ["45964", "45966", "45968"][number % 3].to_owned(),
            Field::Town => "Gladbeck".to_owned(),
            Field::Bell => format!("Muster {number}"),
            Field::Name => format!("Erika Muster {number}"),
            Field::ContactName => format!("Max Muster {number}"),
            Field::Email => self.email(),
            Field::Telephone => format!("02043 {}{number:04}", 10 + self.telephones % 90),
            Field::Floor if self.talks => "2. Etage, kein Aufzug".to_owned(),
            Field::AskFor if self.talks => "die Pflege; bitte klingeln".to_owned(),
            Field::Remark | Field::SecondRemark if self.talks => format!("Anmerkung {number}"),
            Field::Floor
            | Field::AskFor
            | Field::Remark
            | Field::SecondRemark
            | Field::Registered
            | Field::Role => String::new(),
        }
    }

    /// What leads her on; nothing where she can only wait, or is where she wanted to be.
    pub(super) fn goes_on(&self, booking: &Booking, dice: &mut Dice) -> Option<Event> {
        let answers = &booking.answers;
        let on = Some(Event::Continued);
        match &booking.step {
            Step::ForWhom { .. } if answers.for_whom != Some(self.for_whom) => {
                Some(Event::ForWhomPicked(self.for_whom))
            }
            Step::Way { .. } => {
                let way = if self.visit { CanCome::No } else { CanCome::Yes };
                match answers.can_come {
                    None if dice.chance(10) => Some(Event::CanComePicked(CanCome::Unsure)),
                    Some(CanCome::Unsure) => on,
                    said if said == Some(way) => on,
                    _ => Some(Event::CanComePicked(way)),
                }
            }
            Step::People { .. } => {
                let people = self.people.min(booking.most_people().unwrap_or(1));
                if answers.people == Some(people) { on } else { Some(Event::PeoplePicked(people)) }
            }
            Step::Services(_) => self.at_services(booking, dice),
            Step::Address { .. } => Some(self.types(booking, &booking.asked_for_address())),
            Step::Contact { .. } => Some(self.types(booking, &booking.asked_for_contact())),
            Step::More { fields, .. } => Some(self.types(booking, fields)),
            Step::Offices => {
                let places: Vec<_> = booking.places().into_iter().map(|it| Some(it.office)).collect();
                if dice.chance(50) { Some(Event::OfficePicked(dice.pick(&places))) } else { on }
            }
            Step::Times(_) => at_times(booking, dice),
            Step::ForWhom { .. } | Step::Unsure | Step::Advice | Step::WrongPaper => on,
            Step::Check(check) if check.sending.is_none() && check.renewing.is_none() => {
                Some(if check.problem.is_some() && dice.chance(50) {
                    Event::Retried
                } else {
                    Event::Continued
                })
            }
            Step::Undone(undone) if undone.complete() => on,
            Step::Undone(undone) if undone.ended() => Some(Event::Retried),
            Step::Visit | Step::Outside | Step::Elsewhere | Step::Home | Step::NoEmail | Step::MailLimit => {
                Some(Event::WentBack)
            }
            Step::Erase(_) => {
                Some(if dice.chance(30) { Event::EraseConfirmed } else { Event::EraseDeclined })
            }
            Step::Unavailable(problem, _) | Step::Returning { problem: Some(problem), .. }
                if problem.retry() =>
            {
                Some(Event::Retried)
            }
            Step::Unavailable(_, Resume::Services) => Some(Event::WentBack),
            Step::Link(link) => matches!(link.state, LinkState::Failed(_)).then_some(Event::Retried),
            Step::Check(_)
            | Step::Undone(_)
            | Step::Unavailable(..)
            | Step::Returning { .. }
            | Step::Activation { .. }
            | Step::Booked { .. } => None,
        }
    }

    fn at_services(&self, booking: &Booking, dice: &mut Dice) -> Option<Event> {
        booking.offering()?;
        let wanted = |id: ServiceId| self.wanted.iter().find(|(it, _)| *it == id.0).map(|(_, count)| *count);
        let said = &booking.answers.wanted;
        let missing = self.wanted.iter().find(|(id, _)| !said.iter().any(|it| it.matter.0 == *id));
        if let Some(it) = said.iter().find(|it| wanted(it.matter).is_none()) {
            return Some(Event::MatterTicked(it.matter, false));
        }
        if let Some((id, _)) = missing {
            return Some(Event::MatterTicked(ServiceId(*id), true));
        }
        let count = |it: ServiceId| wanted(it).unwrap_or(1).min(booking.most(it));
        if let Some(it) = said.iter().find(|it| it.count != count(it.matter)) {
            return Some(Event::CountPicked(it.matter, count(it.matter)));
        }
        let looks = !booking.changing && dice.chance(15);
        Some(if looks { Event::TimesWanted } else { Event::Continued })
    }

    fn types(&self, booking: &Booking, asked: &[Asked]) -> Event {
        let answers = &booking.answers;
        let next = asked.iter().find_map(|it| match it.field {
            Field::Registered => (answers.registered != Some(Registered::Here))
                .then_some(Event::RegisteredPicked(Registered::Here)),
            Field::Role => (answers.role != Some(self.role)).then_some(Event::RolePicked(self.role)),
            field => {
                (answers.draft.get(field) != self.text(field)).then(|| Event::Typed(field, self.text(field)))
            }
        });
        next.unwrap_or(Event::Continued)
    }

    /// What leads nowhere, or back: people do it all the same.
    pub(super) fn strays(&mut self, booking: &Booking, dice: &mut Dice) -> Option<Event> {
        use buergertermin::booking::Place;
        let chosen = match &booking.step {
            Step::Check(_) if dice.chance(60) => {
                let places = [
                    Place::Contact,
                    Place::Contact,
                    Place::Time,
                    Place::Service,
                    Place::Address,
                    Place::People,
                ];
                let place = dice.pick(&places);
                if place == Place::Contact && booking.can_change(place) {
                    self.telephones += 1;
                }
                let last = booking.holds().count().saturating_sub(1);
                let place = if place == Place::Time && last > 0 {
                    Place::TimeOf(dice.below(last + 1))
                } else {
                    place
                };
                booking.can_change(place).then_some(Event::ChangeWanted(place))
            }
            Step::Address { .. } if dice.chance(40) => {
                Some(Event::Typed(Field::PostalCode, dice.pick(&["99999", "4596"]).to_owned()))
            }
            Step::Contact { .. } if dice.chance(40) => Some(if dice.chance(30) {
                Event::NoEmailHad
            } else {
                Event::Typed(Field::Email, dice.pick(&["erika", "erika+amt@example.com"]).to_owned())
            }),
            Step::Times(_) if !booking.is_visit() && booking.several_places() && dice.chance(30) => {
                Some(Event::OtherOfficeWanted)
            }
            _ if booking.can_erase() && booking.step.link().is_none() && dice.chance(8) => {
                Some(Event::EraseWanted)
            }
            _ => None,
        };
        chosen.or_else(|| booking.can_go_back().then_some(Event::WentBack))
    }
}

fn at_times(booking: &Booking, dice: &mut Dice) -> Option<Event> {
    let times = booking.step.times()?;
    if times.reserving.is_some() {
        return None;
    }
    if let Days::Failed(_) | Days::NothingFree = times.days {
        return Some(Event::Retried);
    }
    times.calendar()?;
    let picked = times.picked.is_some();
    // Who comes back for another time takes one, often enough.
    let own = picked && booking.held_slot() == times.picked;
    if picked && dice.chance(if own { 40 } else { 85 }) {
        return Some(Event::Continued);
    }
    let all = booking.days_shown();
    let days: Vec<&Day> = all.iter().take(times.shown).copied().collect();
    let closed: Vec<_> = days
        .iter()
        .filter(|it| matches!(it.times, DayTimes::Closed | DayTimes::Failed(_)))
        .map(|it| it.date)
        .collect();
    let slots: Vec<_> = days.iter().filter_map(|it| it.slots()).flatten().copied().collect();
    if !closed.is_empty() && (slots.is_empty() || dice.chance(25)) {
        return Some(Event::DayOpened(dice.pick(&closed)));
    }
    if slots.is_empty() || all.len() > times.shown && dice.chance(5) {
        return if picked { Some(Event::Continued) } else { Some(Event::MoreDaysWanted) };
    }
    // Most people want the first ones: so do others at the same time.
    let within = if dice.chance(70) { slots.len().min(3) } else { slots.len() };
    Some(Event::SlotPicked(slots[dice.below(within)]))
}
