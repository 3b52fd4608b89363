//! Pages 9 and 10, opened by a link from a mail.

use super::turn::Turn;
use crate::booking::{
    Appointment, AppointmentStatus, Credentials, HostNotice, Link, LinkPurpose, LinkState, Problem, Question,
    Reply, Step, Target, effect::Ticket,
};

/// How often confirming is tried by itself, before the person is asked.
const TRIES: u8 = 2;

impl Turn {
    pub(super) fn link_opened(&mut self, purpose: LinkPurpose, credentials: Option<Credentials>) {
        self.leave_hold(credentials.as_ref());
        self.it.step = Step::Link(Link {
            purpose,
            credentials,
            state: LinkState::Unknown,
            lost: 0,
            why: Problem::Connection,
        });
        self.ask_about_link();
    }

    /// No way leads back to the booking that was under way: its time is given back, unless the link is the very mail of
    /// that booking.
    fn leave_hold(&mut self, linked: Option<&Credentials>) {
        let own = self.it.credentials().into_iter().chain(self.it.step.left());
        let others: Vec<_> = own.filter(|it| Some(it.process) != linked.map(|it| it.process)).collect();
        for credentials in others {
            self.cancel(credentials);
        }
        self.it.forget_holds();
    }

    /// Confirming happens at once, as people expect of a link in a mail.
    pub(super) fn ask_about_link(&mut self) {
        let Step::Link(Link { purpose, credentials: Some(credentials), .. }) = &self.it.step else {
            return self.link_is(LinkState::Unknown);
        };
        let question = match purpose {
            LinkPurpose::Confirm => Question::Confirm(credentials.clone()),
            LinkPurpose::See => Question::Find(credentials.clone()),
        };
        let ticket = self.ask(question);
        self.link_is(LinkState::Working(ticket));
    }

    pub(super) fn link_answered(&mut self, outcome: Result<Reply, Problem>) {
        let Step::Link(link) = &self.it.step else { return };
        let confirming = link.purpose == LinkPurpose::Confirm && matches!(link.state, LinkState::Working(_));
        match outcome {
            Ok(Reply::Appointment(it)) if confirming && it.status == AppointmentStatus::Confirmed => {
                self.link_is(LinkState::Confirmed(Box::new(it)));
            }
            Ok(Reply::Appointment(it)) => self.looked_up(it),
            // Confirmed before, most likely: how it stands decides what is said.
            Err(Problem::Settled) if confirming => self.look_up_link(),
            Err(problem) if confirming && problem.leaves_open() && link.lost < TRIES => {
                self.confirm_lost(problem);
            }
            Ok(_) if confirming && link.lost < TRIES => self.confirm_lost(Problem::Unexpected),
            Err(Problem::Gone) if link.purpose == LinkPurpose::Confirm => self.link_is(LinkState::Over),
            Err(Problem::Gone | Problem::Denied) => self.link_is(LinkState::Unknown),
            Err(problem) => self.link_is(LinkState::Failed(problem)),
            Ok(_) => self.link_is(LinkState::Failed(Problem::Unexpected)),
        }
    }

    /// The person wants it to be tried again.
    pub(super) fn try_link_again(&mut self) {
        if let Step::Link(link) = &mut self.it.step {
            link.lost = 0;
        }
        self.ask_about_link();
    }

    /// Perhaps it was confirmed, and only the answer to that was lost.
    fn confirm_lost(&mut self, problem: Problem) {
        if let Step::Link(link) = &mut self.it.step {
            link.why = problem;
            link.lost += 1;
        }
        self.look_up_link();
    }

    fn look_up_link(&mut self) {
        if let Step::Link(Link { credentials: Some(credentials), .. }) = &self.it.step {
            let question = Question::Find(credentials.clone());
            let ticket = self.ask(question);
            if let Step::Link(link) = &mut self.it.step {
                link.state = LinkState::Looking(ticket);
            }
        }
    }

    fn looked_up(&mut self, appointment: Appointment) {
        let Step::Link(link) = &self.it.step else { return };
        let appointment_link = link.purpose == LinkPurpose::See;
        let status = appointment.status;
        // It was not confirmed after all: once more, then the person is asked.
        if !appointment_link && status == AppointmentStatus::Preconfirmed {
            match link.lost {
                0 => {}
                1..TRIES => return self.ask_about_link(),
                _ => return self.link_is(LinkState::Failed(link.why)),
            }
        }
        let appointment = Box::new(appointment);
        self.link_is(match status {
            AppointmentStatus::Confirmed if !appointment_link => LinkState::Already(appointment),
            AppointmentStatus::Confirmed | AppointmentStatus::Preconfirmed | AppointmentStatus::Reserved => {
                LinkState::Seen(appointment)
            }
            AppointmentStatus::Cancelled => LinkState::Unknown,
        });
    }

    fn link_is(&mut self, state: LinkState) {
        if let Step::Link(link) = &mut self.it.step {
            link.state = state;
            self.focus(Target::Heading);
            self.tell(HostNotice::Step);
        }
    }
}

impl Link {
    pub(super) fn waits_for(&self, ticket: Ticket) -> bool {
        matches!(self.state, LinkState::Working(asked) | LinkState::Looking(asked) if asked == ticket)
    }

    pub(super) const fn works(&self) -> bool {
        matches!(self.state, LinkState::Working(_) | LinkState::Looking(_))
    }

    pub(super) const fn failed(&self) -> bool {
        matches!(self.state, LinkState::Failed(_))
    }
}
