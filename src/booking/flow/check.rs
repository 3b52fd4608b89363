//! Page 8: update, preconfirm or confirm, each only after the one before succeeded.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "what does not fit the step is ignored, whatever step it is"
)]

use super::{Proving, dubious::was_given_back, turn::Turn};
use crate::booking::{
    Answers, Appointment, AppointmentStatus, Behalf, Check, Credentials, Fault, Field, FieldError, Further,
    HostNotice, Problem, Question, Reply, Sending, Step, TimesNotice,
};
use crate::i18n::Message;

/// How often it is looked up by itself whether something was booked, before the person is asked.
const LOOKS: u8 = 2;

impl Turn {
    pub(super) fn go_to_check(&mut self) {
        self.it.changing = false;
        let unsure = self.it.remaining().any(|it| it.unsure);
        self.go(Step::Check(Check { unsure, ..Check::default() }));
    }

    pub(super) fn book(&mut self) {
        if let Step::Check(check) = &mut self.it.step {
            check.looks = 0;
        }
        match &self.it.step {
            Step::Check(Check { sending: None, renewing: None, unsure: true, .. }) => self.look_up(),
            Step::Check(Check { renewing: Some(_), .. }) => self.announce(Message::Renewing),
            Step::Check(Check { sending: None, renewing: None, unsure: false, .. }) => self.save_if_held(),
            _ => {}
        }
    }

    fn save_if_held(&mut self) {
        if self.it.half_booked() {
            return self.send_next();
        }
        if self.it.all_held() {
            self.nothing_is_saved();
            self.send_next();
        } else {
            self.go_to_times(Some(TimesNotice::HoldOver));
        }
    }

    /// Of several visits all are saved before the first one is booked: most of what can be refused is refused then. What may be
    /// booked already is looked up before.
    fn send_next(&mut self) {
        if self.it.remaining().any(|it| it.unsure) {
            return self.look_up();
        }
        if let Some(ticket) = self.give_back_what_is_dubious() {
            return self.sending(Sending::GivingBack(ticket));
        }
        let unsaved = self.it.first_unsaved();
        self.it.turn_to(unsaved.unwrap_or(0));
        let Some(hold) = &self.it.hold else { return self.all_booked() };
        let credentials = hold.reservation.credentials.clone();
        if unsaved.is_some() { self.save(credentials) } else { self.confirm(credentials) }
    }

    fn nothing_is_saved(&mut self) {
        self.it.remaining_mut().for_each(|it| it.saved = false);
    }

    fn save(&mut self, credentials: Credentials) {
        match self.it.contact() {
            Err(errors) => self.back_to_errors(errors),
            Ok(contact) => {
                let ticket = self.ask(Question::Update { credentials, contact });
                self.sending(Sending::Saving(ticket));
            }
        }
    }

    fn saved(&mut self) {
        let contact = self.it.contact().ok().map(Box::new);
        if let Some(hold) = &mut self.it.hold {
            hold.saved = true;
            hold.contact = contact;
        }
        self.send_next();
    }

    fn confirm(&mut self, credentials: Credentials) {
        if let Some(hold) = &mut self.it.hold {
            hold.sent = true;
        }
        if self.it.confirmed_by_mail() {
            let ticket = self.ask(Question::Preconfirm(credentials));
            self.sending(Sending::Preconfirming(ticket));
        } else {
            let ticket = self.ask(Question::Confirm(credentials));
            self.sending(Sending::Confirming(ticket));
        }
    }

    pub(super) fn check_answered(&mut self, outcome: Result<Reply, Problem>) {
        let Step::Check(Check { sending: Some(sending), .. }) = &self.it.step else { return };
        match (*sending, outcome) {
            (Sending::Saving(_), Ok(Reply::Updated)) => self.saved(),
            (
                Sending::Preconfirming(_) | Sending::Confirming(_) | Sending::Finding(_),
                Ok(Reply::Appointment(it)),
            ) if sending.may_end(it.status) => {
                self.found(it);
            }
            (
                Sending::Saving(_) | Sending::Preconfirming(_) | Sending::Confirming(_),
                Err(Problem::Settled),
            ) => self.look_up(),
            (Sending::Saving(_), Err(problem)) => {
                let sent = self.it.hold.as_ref().is_some_and(|it| it.sent);
                self.sending_failed(problem, sent && problem.leaves_open());
            }
            (Sending::GivingBack(_), outcome) => match was_given_back(&outcome) {
                Ok(()) => self.send_next(),
                Err(problem) => self.sending_failed(problem, false),
            },
            (sending, Err(problem)) => self.perhaps_done(sending, problem),
            (sending, Ok(_)) => self.perhaps_done(sending, Problem::Unexpected),
        }
    }

    /// Perhaps it was booked, and only the answer to that was lost: looked up at once, before anything is repeated. When that leads
    /// nowhere the person is asked.
    fn perhaps_done(&mut self, sending: Sending, problem: Problem) {
        let Step::Check(check) = &mut self.it.step else { return };
        if problem.leaves_open() && !matches!(sending, Sending::Finding(_)) && check.looks < LOOKS {
            check.looks += 1;
            self.doubt(true);
            self.look_up();
        } else {
            self.sending_failed(problem, true);
        }
    }

    fn look_up(&mut self) {
        let unsure = self.it.remaining().position(|it| it.unsure);
        if let Some(index) = unsure {
            self.it.turn_to(index);
        }
        let Some(hold) = &self.it.hold else { return };
        let question = Question::Find(hold.reservation.credentials.clone());
        let ticket = self.ask(question);
        self.sending(Sending::Finding(ticket));
    }

    /// How it stands after an answer was lost: nothing is repeated that has been done.
    pub(super) fn found(&mut self, appointment: Appointment) {
        match appointment.status {
            AppointmentStatus::Preconfirmed | AppointmentStatus::Confirmed => self.booked(appointment),
            AppointmentStatus::Cancelled => self.hold_lost(),
            AppointmentStatus::Reserved => {
                self.doubt(false);
                self.save_if_held();
            }
        }
    }

    fn booked(&mut self, appointment: Appointment) {
        let now = self.it.contact().ok();
        if let Some(mut hold) = self.it.hold.take() {
            hold.unsure = false;
            // It was changed while nobody knew whether it was booked: only what came too late is told.
            hold.contact = hold.contact.filter(|it| now.as_ref().is_some_and(|now| it.was_changed_to(now)));
            self.it.series.done.push((hold, appointment));
        }
        self.send_next();
    }

    fn all_booked(&mut self) {
        let done = std::mem::take(&mut self.it.series.done);
        let until = done.iter().map(|(hold, _)| hold.confirm_until).min().unwrap_or(self.it.now);
        let until = self.it.at_the_office(until);
        let mail = done.iter().any(|(_, it)| it.status != AppointmentStatus::Confirmed);
        let compared = done.into_iter().map(|(hold, appointment)| {
            let differences = self.it.differences(&hold, &appointment);
            Further { appointment, differences }
        });
        let all: Vec<Further> = compared.collect();
        let differs = all.iter().any(|it| !it.differences.none());
        let mut all = all.into_iter();
        let Some(Further { appointment, differences }) = all.next() else { return };
        let (appointment, differences) = (Box::new(appointment), Box::new(differences));
        let further = all.collect();
        let greets = self.it.greeted();
        let Answers { for_whom, role, people, .. } = self.it.answers;
        let people = people.filter(|_| self.it.for_home());
        self.it.behalf = Behalf { for_whom, role, people };
        self.it.answers = Answers::default();
        self.it.booked_elsewhere = false;
        self.it.proving = Proving::default();
        self.it.changing = false;
        self.go(if mail {
            Step::Activation { appointment, until, greets, differences, further }
        } else {
            Step::Booked { appointment, differences, further }
        });
        self.tell(HostNotice::Booked);
        if differs {
            self.tell(HostNotice::Differs);
        }
    }

    fn hold_lost(&mut self) {
        self.it.hold = None;
        if self.it.half_booked() {
            return self.undo(Problem::Gone);
        }
        self.release();
        self.go_to_times(Some(TimesNotice::HoldOver));
    }

    fn sending_failed(&mut self, problem: Problem, unsure: bool) {
        self.tell(HostNotice::Error(problem));
        self.doubt(unsure);
        // What is booked is never just forgotten: neither when another visit is refused, nor when its time has ended meanwhile.
        if self.it.half_booked() && (!problem.retry() || !unsure && !self.it.all_held()) {
            return self.undo(problem);
        }
        if let Some(field) = problem.field().filter(|field| self.it.asks(*field)) {
            return self.back_to_errors(vec![FieldError { field, fault: Fault::Refused }]);
        }
        match problem {
            Problem::Gone | Problem::Denied | Problem::Taken => self.hold_lost(),
            // It ended while the answer was waited for.
            _ if !unsure && !self.it.all_held() => {
                self.let_go();
                self.go_to_times(Some(TimesNotice::HoldOver));
            }
            Problem::MailLimit => self.go(Step::MailLimit),
            _ => self.stay(Step::Check(Check { problem: Some(problem), unsure, ..Check::default() })),
        }
    }

    /// Notes whether the time that is held may be booked already.
    pub(super) fn doubt(&mut self, unsure: bool) {
        if let Some(hold) = &mut self.it.hold {
            hold.unsure = unsure;
            hold.sent |= unsure;
        }
    }

    fn sending(&mut self, sending: Sending) {
        if let Step::Check(check) = &mut self.it.step {
            check.sending = Some(sending);
            check.problem = None;
        }
    }
}

impl Sending {
    /// Whether what was asked for can be answered with this status. Any other one is looked up: an appointment that is still to
    /// be confirmed by mail must not be said to stand, and what is only reserved is no booking.
    const fn may_end(self, status: AppointmentStatus) -> bool {
        match self {
            Self::Saving(_) | Self::GivingBack(_) => false,
            Self::Preconfirming(_) => matches!(status, AppointmentStatus::Preconfirmed),
            Self::Confirming(_) => matches!(status, AppointmentStatus::Confirmed),
            Self::Finding(_) => true,
        }
    }
}

impl Problem {
    /// The field that was refused.
    #[must_use]
    pub const fn field(self) -> Option<Field> {
        match self {
            Self::EmailRefused => Some(Field::Email),
            Self::TelephoneRefused => Some(Field::Telephone),
            Self::NameRefused => Some(Field::Name),
            Self::RemarkRefused => Some(Field::Remark),
            Self::Offline
            | Self::Connection
            | Self::Busy
            | Self::Taken
            | Self::Gone
            | Self::Denied
            | Self::Settled
            | Self::MailLimit
            | Self::Captcha
            | Self::CaptchaUnknown
            | Self::Misconfigured
            | Self::Unexpected => None,
        }
    }
}
