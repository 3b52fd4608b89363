//! One transition at work: the state that becomes, and the effects that gather.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "what does not fit the step is ignored, whatever step it is"
)]

use super::{Booking, Proving, Supply};
use crate::booking::{
    Check, Credentials, Effect, Event, HostNotice, Problem, Question, Reply, Step, Target, TimesNotice,
    effect::Ticket,
};
use crate::i18n::Message;
use chrono::{DateTime, TimeDelta, Utc};

/// Up to this a device's clock is right enough.
const CLOCKS_DIFFER: TimeDelta = TimeDelta::seconds(30);

pub(super) struct Turn {
    pub(super) it: Booking,
    effects: Vec<Effect>,
}

impl Turn {
    pub(super) const fn new(it: Booking) -> Self {
        Self { it, effects: Vec::new() }
    }

    pub(super) fn end(mut self) -> (Booking, Vec<Effect>) {
        self.speak_of_waiting();
        let alarm = self.it.next_alarm();
        if alarm != self.it.alarm {
            self.it.alarm = alarm;
            self.effects.extend(alarm.map(Effect::WakeAt));
        }
        (self.it, self.effects)
    }

    pub(super) fn take(&mut self, event: Event) {
        if !self.notice_activity(&event) {
            return;
        }
        match event {
            Event::Ticked(now) => self.ticked(now),
            Event::TimeTold(at) => self.time_told(at),
            Event::Started => self.want_catalogue(),
            // Noticed above.
            Event::Active => {}
            Event::Returned => self.returned(),
            Event::BookedElsewhere => self.booked_elsewhere(),
            Event::LinkOpened { purpose, credentials } => self.link_opened(purpose, credentials),
            Event::ForWhomPicked(answer) => self.for_whom_picked(answer),
            Event::CanComePicked(answer) => self.can_come_picked(answer),
            Event::OfficePreferred => self.office_preferred(),
            Event::PeoplePicked(people) => self.people_picked(people),
            Event::MatterTicked(matter, ticked) => self.matter_ticked(matter, ticked),
            Event::VariantPicked { matter, variant } => self.variant_picked(matter, variant),
            Event::CountPicked(matter, count) => self.count_picked(matter, count),
            Event::Searched(query) => self.searched(query),
            Event::MoreMattersWanted => self.more_matters_wanted(),
            Event::TimesWanted => self.times_wanted(),
            Event::OfficePicked(office) => self.office_picked(office),
            Event::RegisteredPicked(answer) => self.registered_picked(answer),
            Event::Typed(field, text) => self.typed(field, text),
            Event::RolePicked(role) => self.role_picked(role),
            Event::NoEmailHad => self.no_email_had(),
            Event::PartPicked(part) => self.part_picked(part),
            Event::WeekdayTicked(weekday, without) => self.weekday_ticked(weekday, without),
            Event::DayOpened(date) => self.day_opened(date),
            Event::MoreDaysWanted => self.more_days_wanted(),
            Event::SlotPicked(slot) => self.slot_picked(slot),
            Event::OtherOfficeWanted => self.other_office_wanted(),
            Event::Continued => self.continued(),
            Event::WentBack => self.went_back(),
            Event::ChangeWanted(place) => self.change_wanted(place),
            Event::Retried => self.retried(),
            Event::GivenUp => self.given_up(),
            Event::Online => self.online(),
            Event::EraseWanted => self.erase_wanted(),
            Event::EraseConfirmed => self.erase_confirmed(),
            Event::EraseDeclined => self.erase_declined(),
            Event::Listed(index, name) => self.listed(index, name),
            Event::StartedOver => self.started_over(),
            Event::Solved { ticket, solution } => self.solved(ticket, solution),
            Event::Answered { ticket, outcome } => self.came(ticket, outcome),
        }
    }

    // --- what every transition is made of ---

    /// Another page: its heading takes the focus, the portal is told.
    pub(super) fn go(&mut self, step: Step) {
        self.it.step = step;
        self.effects.push(Effect::Focus(Target::Heading));
        self.effects.push(Effect::Tell(HostNotice::Step));
    }

    /// The same page, with something on top that wants to be read.
    pub(super) fn stay(&mut self, step: Step) {
        self.it.step = step;
        self.effects.push(Effect::Focus(Target::Errors));
    }

    pub(super) fn focus(&mut self, target: Target) {
        self.effects.push(Effect::Focus(target));
    }

    /// A button that was pressed is not there any more: its focus goes to the heading, unless it went somewhere else.
    pub(super) fn focus_somewhere(&mut self) {
        if !self.effects.iter().any(|it| matches!(it, Effect::Focus(_))) {
            self.focus(Target::Heading);
        }
    }

    pub(super) fn forget_link(&mut self) {
        self.effects.push(Effect::ForgetLink);
    }

    pub(super) fn announce(&mut self, message: Message) {
        self.effects.push(Effect::Announce(message));
    }

    /// Nothing of what was said last is to be found any more, unless something else is said.
    pub(super) fn hush(&mut self) {
        let speaks = |it: &Effect| matches!(it, Effect::Announce(_) | Effect::Focus(Target::Heading));
        if !self.effects.iter().any(speaks) {
            self.effects.push(Effect::Hush);
        }
    }

    pub(super) fn tell(&mut self, notice: HostNotice) {
        self.effects.push(Effect::Tell(notice));
    }

    /// Asks, once there is the proof that an office demands.
    pub(super) fn ask(&mut self, question: Question) -> Ticket {
        self.it.last_ticket = Ticket(self.it.last_ticket.0.wrapping_add(1));
        let ticket = self.it.last_ticket;
        self.ask_with_proof(ticket, question);
        ticket
    }

    pub(super) fn effect(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    pub(super) fn cancel(&mut self, credentials: Credentials) {
        self.ask(Question::Cancel(credentials));
    }

    // --- answers, time, starting over ---

    /// What was asked before is asked again, without taking the focus: the person may be elsewhere on the page.
    fn returned(&mut self) {
        if let Supply::Asking(_) | Supply::Failed(_) = self.it.supply {
            self.it.supply = Supply::Idle;
        }
        self.want_catalogue();
        self.it.alarm = None;
        if !self.it.step.returns() {
            self.as_before();
            self.take_no_focus();
        }
    }

    /// The page is what it was, with all that must be asked for again: questions of before are gone, and so is the work on a
    /// riddle.
    pub(super) fn as_before(&mut self) {
        self.it.proving = Proving::default();
        self.it.patience = self.it.patience.anew();
        self.forget_glances();
        self.leave_what_is_not_offered();
        let nothing_held = self.it.holds().next().is_none();
        match &mut self.it.step {
            Step::Times(times) => {
                let looking = times.looking;
                self.times_again(looking);
            }
            Step::Services(_) => self.wanted_changed(),
            // Whether it was booked is looked up before anything is repeated.
            Step::Check(check) if check.sending.is_some() => {
                let problem = Some(Problem::Connection);
                *check = Check { problem, unsure: true, ..Check::default() };
                self.doubt(true);
            }
            Step::Check(check) if check.renewing.is_some() => self.go_to_times(Some(TimesNotice::HoldOver)),
            Step::Check(_) | Step::More { .. } if nothing_held => {
                self.go_to_times(Some(TimesNotice::HoldOver));
            }
            Step::Link(link) if link.works() => self.ask_about_link(),
            Step::Undone(undone) if !undone.ended() => self.give_back_again(),
            Step::Unavailable(_, resume) => self.it.step = resume.step(),
            _ => {}
        }
    }

    /// The person may be elsewhere on the portal's page.
    pub(super) fn take_no_focus(&mut self) {
        self.effects.retain(|it| !matches!(it, Effect::Focus(_)));
    }

    fn came(&mut self, ticket: Ticket, outcome: Result<Reply, Problem>) {
        let outcome = self.but_for_patience(ticket, outcome);
        let outcome = outcome.and_then(|it| self.but_for_the_proof(ticket, it));
        if let Some(outcome) = outcome {
            self.answered(ticket, outcome);
        }
    }

    pub(super) fn answered(&mut self, ticket: Ticket, outcome: Result<Reply, Problem>) {
        if self.it.supply == Supply::Asking(ticket) {
            return self.catalogue_came(outcome);
        }
        let for_glance = self.glance_answered(ticket, &outcome);
        match &self.it.step {
            Step::Times(times) if times.waits_for(ticket) => self.times_answered(ticket, outcome),
            Step::Check(check) if check.sending.is_some_and(|it| it.ticket() == ticket) => {
                self.check_answered(outcome);
            }
            Step::Check(_) if self.renews(ticket) => self.renew_answered(outcome),
            Step::Undone(undone) if undone.waits_for(ticket) => self.given_back(&outcome),
            Step::Link(link) if link.waits_for(ticket) => self.link_answered(outcome),
            _ if for_glance => {}
            _ => self.answered_too_late(outcome),
        }
    }

    /// Nobody waits for it. A reservation must not be left behind: the person would block herself.
    fn answered_too_late(&mut self, outcome: Result<Reply, Problem>) {
        if let Ok(Reply::Reserved(reservation)) = outcome
            && !self.it.credentials().contains(&reservation.credentials)
        {
            self.cancel(reservation.credentials);
        }
    }

    /// An answer takes its time, and a header knows no parts of a second: a small difference is none.
    fn time_told(&mut self, at: DateTime<Utc>) {
        let ahead = at - self.it.now;
        self.it.clock = if ahead.abs() > CLOCKS_DIFFER { ahead } else { TimeDelta::zero() };
    }

    pub(super) fn ticked(&mut self, now: DateTime<Utc>) {
        self.it.now = now;
        self.it.alarm = self.it.alarm.filter(|it| *it > now);
        if self.it.step.returns() {
            self.put_again_if_due();
            return self.erase_if_idle();
        }
        let first = self.it.first_to_end();
        if first.is_some_and(|it| it.until <= now) {
            self.hold_over();
        } else if first.is_some_and(|it| !it.warned && super::holding::warning(it) <= now) {
            self.warn_of_the_end();
        }
        self.put_again_if_due();
        self.give_back_if_due();
        self.renew_if_due();
        self.erase_if_idle();
        self.proof_grows_old();
        if self.it.glance_at.is_some_and(|it| it <= now) {
            self.glance_now();
        }
    }

    pub(super) fn retried(&mut self) {
        match &self.it.step {
            Step::Unavailable(problem, resume) if problem.retry() => self.retry_catalogue(*resume),
            Step::Times(times) if times.failed() => self.times_again(times.looking),
            Step::Check(_) => self.book(),
            Step::Undone(undone) if undone.ended() && !undone.complete() => self.give_back_again(),
            Step::Returning { problem: Some(it), .. } if it.retry() => self.tries_to_come_back(),
            Step::Link(link) if link.failed() => self.try_link_again(),
            _ => {}
        }
    }
}
