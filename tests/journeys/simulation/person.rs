//! Somebody who wants an appointment: what she does next, and her whims.

#![expect(clippy::wildcard_enum_match_arm, reason = "a few pages are picked out of many")]

use super::dice::Dice;
use crate::{
    common::{CARD, CARD_AT_HOME, PASSPORT},
    journeys::{
        entries::right,
        person::{offered, one_of},
        waiting::{is_an_end, waited_for},
    },
};
use buergertermin::booking::{
    Booking, CanCome, DayPart, DayTimes, Event, Field, ForWhom, LinkState, Registered, Role, ServiceId,
    ServicesFault, Slot, Step, StepKind, Times, contact::Asked, step::Days,
};

/// What she came for.
#[derive(Clone, Debug)]
pub(super) struct Person {
    whom: ForWhom,
    way: CanCome,
    people: u32,
    matter: ServiceId,
    /// In so many of a thousand cases she does something else than what leads on.
    whims: u64,
    /// In so many of a thousand cases she presses twice.
    presses_twice: u64,
    /// In so many of a thousand cases she loads the page anew.
    pub(super) reloads: u64,
    /// In so many of a thousand cases she duplicates the tab.
    pub(super) duplicates: u64,
    /// How often she was told that it can't be had like this, and tried another way.
    told_no: u32,
}

/// What she does now.
pub(super) enum Doing {
    Does(Box<Event>),
    /// The page is working; she waits.
    Waits,
    /// There is nothing left to do.
    IsDone,
    /// She does not know what to do.
    IsLost,
}

impl Person {
    pub(super) fn of(dice: &mut Dice) -> Self {
        Self {
            whom: dice.any(&[ForWhom::Me, ForWhom::Me, ForWhom::Other, ForWhom::Home]),
            way: dice.any(&[CanCome::Yes, CanCome::No]),
            people: dice.any(&[2, 2, 3, 4]),
            matter: dice.any(&[CARD, CARD, CARD, PASSPORT]),
            whims: dice.any(&[0, 0, 30, 100, 250]),
            presses_twice: dice.any(&[0, 100, 500]),
            reloads: dice.any(&[0, 0, 15, 60]),
            duplicates: dice.any(&[0, 0, 0, 30]),
            told_no: 0,
        }
    }

    /// From now on only what leads on.
    pub(super) const fn is_determined(&mut self) {
        self.whims = 0;
        self.reloads = 0;
    }

    pub(super) const fn presses_twice(&self, dice: &mut Dice) -> bool {
        dice.happens(self.presses_twice)
    }

    pub(super) fn does(&mut self, booking: &Booking, dice: &mut Dice) -> Doing {
        let end = is_the_end(booking);
        if dice.happens(self.whims)
            && !end
            && let Some(event) = one_of(offered(booking), usize::try_from(dice.below(10_000)).unwrap())
        {
            return Doing::Does(Box::new(event));
        }
        if end {
            return Doing::IsDone;
        }
        if !waited_for(booking).is_empty() || works_by_itself(booking) {
            return Doing::Waits;
        }
        let no = matches!(
            booking.step,
            Step::Visit | Step::Home | Step::Outside | Step::Elsewhere | Step::NoEmail | Step::WrongPaper
        );
        if no {
            return self.is_told_no(booking);
        }
        self.leads_on(booking, dice).map_or(Doing::IsLost, |it| Doing::Does(Box::new(it)))
    }

    /// An honest answer: she tries another way, or the telephone.
    fn is_told_no(&mut self, booking: &Booking) -> Doing {
        self.told_no += 1;
        if self.told_no > 3 {
            return Doing::IsDone;
        }
        if booking.kind() == StepKind::Home {
            self.whom = ForWhom::Me;
        } else if booking.kind() == StepKind::Visit {
            self.way = CanCome::Yes;
        }
        Doing::Does(Box::new(Event::WentBack))
    }

    fn leads_on(&mut self, booking: &Booking, dice: &mut Dice) -> Option<Event> {
        let answers = &booking.answers;
        let unless = |said: bool, event: Event| if said { Event::Continued } else { event };
        Some(match &booking.step {
            Step::ForWhom { .. } => {
                unless(answers.for_whom == Some(self.whom), Event::ForWhomPicked(self.whom))
            }
            Step::Way { .. } => unless(answers.can_come == Some(self.way), Event::CanComePicked(self.way)),
            Step::People { .. } => {
                let most = booking.most_people().unwrap_or(2);
                unless(answers.people.is_some(), Event::PeoplePicked(self.people.min(most)))
            }
            Step::Services(_) => self.on_services(booking),
            Step::Address { .. } => Self::fills(booking, &booking.asked_for_address()),
            Step::Contact { .. } => Self::fills(booking, &booking.asked_for_contact()),
            Step::More { fields, .. } => Self::fills(booking, fields),
            Step::Offices => {
                let place = booking.places().first().map(|it| it.office);
                unless(answers.office.is_some(), Event::OfficePicked(place))
            }
            Step::Times(times) => on_times(booking, times, dice)?,
            Step::Unsure | Step::Advice | Step::Check(_) => Event::Continued,
            Step::Undone(undone) if undone.complete() => Event::Continued,
            Step::Erase(_) => Event::EraseDeclined,
            Step::Link(link) if matches!(link.state, LinkState::Over | LinkState::Unknown) => {
                Event::StartedOver
            }
            Step::Undone(_) | Step::Unavailable(..) | Step::Returning { .. } | Step::Link(_) => {
                Event::Retried
            }
            _ => return None,
        })
    }

    fn on_services(&mut self, booking: &Booking) -> Event {
        let wanted = &booking.answers.wanted;
        if let Some(ServicesFault::NoVariant(matter)) = booking.services_fault()
            && let Some(variant) = booking.family(matter).first()
        {
            return Event::VariantPicked { matter, variant: *variant };
        }
        if let Some(ServicesFault::NotThisWay(matter)) = booking.services_fault() {
            self.matter = CARD;
            return Event::MatterTicked(matter, false);
        }
        let listed = booking.listed(&booking.found());
        let searched = booking.step.services().is_some_and(|it| !it.query.is_empty());
        if searched && !listed.contains(&self.matter) {
            return Event::Searched(String::new());
        }
        let offered = |it: &ServiceId| listed.contains(it) && booking.fits(*it);
        let matter = [self.matter, CARD, CARD_AT_HOME].into_iter().find(offered).unwrap_or(CARD);
        match wanted.iter().find(|it| it.matter != matter) {
            Some(other) => Event::MatterTicked(other.matter, false),
            None if wanted.is_empty() => Event::MatterTicked(matter, true),
            None => Event::Continued,
        }
    }

    /// One field after the other.
    fn fills(booking: &Booking, asked: &[Asked]) -> Event {
        let answers = &booking.answers;
        let missing = asked.iter().find_map(|it| match it.field {
            Field::Registered => {
                let here = Event::RegisteredPicked(Registered::Here);
                (answers.registered != Some(Registered::Here)).then_some(here)
            }
            Field::Role => {
                let wrong = answers.role.is_none() || answers.role == Some(Role::OtherPower);
                wrong.then_some(Event::RolePicked(Role::Family))
            }
            field => {
                let empty = it.required && answers.draft.get(field).is_empty();
                let wrong = empty || answers.draft.check(&[*it]).is_err();
                let wrong = wrong || booking.step.errors().iter().any(|it| it.field == field);
                let elsewhere = field == Field::PostalCode && answers.draft.get(field) != right(field);
                let other = answers.draft.get(field) != right(field);
                (other && (wrong || elsewhere)).then(|| Event::Typed(field, right(field).to_owned()))
            }
        });
        missing.unwrap_or(Event::Continued)
    }
}

fn on_times(booking: &Booking, times: &Times, dice: &mut Dice) -> Option<Event> {
    let again = matches!(times.days, Days::Failed(_) | Days::NothingFree);
    if again {
        return Some(Event::Retried);
    }
    if times.picked.is_some() {
        return Some(Event::Continued);
    }
    let days = booking.days_shown();
    let shown = days.iter().take(times.shown);
    let open: Vec<Slot> = shown
        .clone()
        .filter_map(|it| it.slots())
        .flatten()
        .copied()
        .filter(|it| booking.suits(*it))
        .collect();
    if !open.is_empty() {
        return Some(Event::SlotPicked(dice.any(&open)));
    }
    let filter = &booking.answers.filter;
    if let Some(weekday) = filter.without.first() {
        return Some(Event::WeekdayTicked(*weekday, false));
    }
    if filter.part != DayPart::Whole {
        return Some(Event::PartPicked(DayPart::Whole));
    }
    if let Some(own) = booking.fitting_hold() {
        return Some(Event::SlotPicked(own.reservation.slot));
    }
    let closed = shown.clone().find(|it| matches!(it.times, DayTimes::Closed | DayTimes::Failed(_)));
    if let Some(closed) = closed {
        return Some(Event::DayOpened(closed.date));
    }
    (days.len() > times.shown).then_some(Event::MoreDaysWanted)
}

/// All is done, or an outcome is reached that only another office, or the telephone, leads on from.
pub(super) fn is_the_end(booking: &Booking) -> bool {
    match &booking.step {
        Step::MailLimit => true,
        Step::Unavailable(problem, _) => !problem.retry(),
        _ => is_an_end(booking),
    }
}

/// It tries by itself, and the page says so.
fn works_by_itself(booking: &Booking) -> bool {
    match &booking.step {
        Step::Check(check) => check.renewing.is_some(),
        Step::Undone(undone) => !undone.ended(),
        _ => false,
    }
}
