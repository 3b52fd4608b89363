//! Page 8: update, preconfirm or confirm, each only after the one before succeeded.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "what does not fit the step is ignored, whatever step it is"
)]

use super::{Proving, turn::Turn};
use crate::booking::{
    Answers, Appointment, AppointmentStatus, Behalf, Check, Credentials, Fault, Field, FieldError,
    HostNotice, Problem, Question, Reply, Sending, Step, TimesNotice,
};
use crate::i18n::Message;

impl Turn {
    pub(super) fn go_to_check(&mut self) {
        self.it.changing = false;
        let unsure = self.it.hold.as_ref().is_some_and(|it| it.unsure);
        self.go(Step::Check(Check { unsure, ..Check::default() }));
    }

    pub(super) fn book(&mut self) {
        match &self.it.step {
            Step::Check(Check { sending: None, renewing: None, unsure: true, .. }) => self.look_up(),
            Step::Check(Check { renewing: Some(_), .. }) => self.announce(Message::Renewing),
            Step::Check(Check { sending: None, renewing: None, unsure: false, .. }) => self.save_if_held(),
            _ => {}
        }
    }

    fn save_if_held(&mut self) {
        match self.it.fitting_hold().map(|it| it.reservation.credentials.clone()) {
            Some(credentials) => self.save(credentials),
            None => self.go_to_times(Some(TimesNotice::HoldOver)),
        }
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
        let Some(hold) = &self.it.hold else { return };
        let credentials = hold.reservation.credentials.clone();
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
            (Sending::Saving(_), Err(problem)) => self.sending_failed(problem, false),
            (_, Err(problem)) => self.sending_failed(problem, true),
            (_, Ok(_)) => self.sending_failed(Problem::Unexpected, true),
        }
    }

    fn look_up(&mut self) {
        let Some(hold) = &self.it.hold else { return };
        let question = Question::Find(hold.reservation.credentials.clone());
        let ticket = self.ask(question);
        self.sending(Sending::Finding(ticket));
    }

    /// How it stands after an answer was lost: nothing is repeated that has been done.
    fn found(&mut self, appointment: Appointment) {
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
        let hold = self.it.hold.take();
        let until = hold.as_ref().map_or(self.it.now, |it| it.confirm_until);
        let differences = hold.map(|it| self.it.differences(&it, &appointment)).unwrap_or_default();
        let greets = self.it.greeted();
        self.it.behalf = Behalf { for_whom: self.it.answers.for_whom, role: self.it.answers.role };
        self.it.answers = Answers::default();
        self.it.proving = Proving::default();
        self.it.changing = false;
        let differs = !differences.none();
        let (appointment, differences) = (Box::new(appointment), Box::new(differences));
        let step = match appointment.status {
            AppointmentStatus::Confirmed => Step::Booked { appointment, differences },
            AppointmentStatus::Preconfirmed | AppointmentStatus::Reserved | AppointmentStatus::Cancelled => {
                Step::Activation { appointment, until, greets, differences }
            }
        };
        self.go(step);
        self.tell(HostNotice::Booked);
        if differs {
            self.tell(HostNotice::Differs);
        }
    }

    fn hold_lost(&mut self) {
        self.it.hold = None;
        self.go_to_times(Some(TimesNotice::HoldOver));
    }

    fn sending_failed(&mut self, problem: Problem, unsure: bool) {
        self.tell(HostNotice::Error(problem));
        self.doubt(unsure);
        if let Some(field) = problem.field().filter(|field| self.it.asks(*field)) {
            return self.back_to_errors(vec![FieldError { field, fault: Fault::Refused }]);
        }
        match problem {
            Problem::Gone | Problem::Denied | Problem::Taken => self.hold_lost(),
            // It ended while the answer was waited for.
            _ if !unsure && self.it.fitting_hold().is_none() => self.hold_lost(),
            _ => self.stay(Step::Check(Check {
                sending: None,
                problem: Some(problem),
                unsure,
                renewing: None,
            })),
        }
    }

    /// Notes whether the time that is held may be booked already.
    pub(super) fn doubt(&mut self, unsure: bool) {
        if let Some(hold) = &mut self.it.hold {
            hold.unsure = unsure;
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
            Self::Saving(_) => false,
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
