//! Waiting, and asking again by itself.
//!
//! ```text
//! asked ─ answer ─► whoever waits for it
//!   │ ├─ busy, no answer, an answer that is none ─► put again after a while ─► asked
//!   │ └─ the same for too long ─► whoever waits for it: the failure
//!   ├─ a while ─► said: it takes longer
//!   └─ "Nicht länger warten" ─► whoever waits for it: no answer came
//! ```
//!
//! Nobody else in the flow knows of it. Put again is only what can't do harm twice (PRODUCT, "Every failure has a way out"): what only
//! reads, the contact of a reservation, giving back; and where the system itself said that it can't now (429, 503), a reservation,
//! too. Whether something was booked is looked up instead (`check.rs`, `link.rs`).

use super::{Booking, Supply, turn::Turn};
use crate::booking::{
    Credentials, Effect, Problem, Question, Reply, Step,
    effect::Ticket,
    every::every,
    step::{Attempt, Days},
};
use crate::i18n::Message;
use chrono::{DateTime, TimeDelta, Utc};

/// So long nothing is said about waiting.
const A_WHILE: TimeDelta = TimeDelta::seconds(6);
/// How long is waited before each further try where no answer came.
const PAUSES: [u32; 3] = [1, 2, 4];
/// The same where the system says that it can't now, or the device that it has no network: two minutes in all, since a limit of
/// questions counts by the minute (CONTRACT, "Errors").
const LONG_PAUSES: [u32; 7] = [3, 6, 12, 20, 25, 30, 30];

/// The questions that are on their way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Patience {
    asked: Vec<Asked>,
    /// What was to be booked when the person stopped waiting: an answer that comes late is good news all the same.
    given_up: Vec<(Ticket, Credentials)>,
    /// What the person was told about waiting.
    told: Option<Waiting>,
    /// Makes the pauses of many devices differ, so that they do not all come back at once.
    dice: u32,
}

every! {
    /// What a page says while it waits.
    pub enum Waiting {
        /// It takes longer than it should.
        Long,
        /// The city's system can't now; it is asked again by itself.
        Busy,
        /// The device has no network; it goes on by itself when there is one.
        Offline,
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Asked {
    ticket: Ticket,
    question: Question,
    since: DateTime<Utc>,
    /// How often it was put again.
    tries: usize,
    /// Why it was or is put again.
    why: Option<Problem>,
    /// When.
    again: Option<DateTime<Utc>>,
}

impl Waiting {
    /// What is said of it.
    #[must_use]
    pub const fn message(self) -> Message {
        match self {
            Self::Long => Message::WaitingLong,
            Self::Busy => Message::WaitingBusy,
            Self::Offline => Message::WaitingOffline,
        }
    }
}

impl Question {
    /// Whether it may be put again after this.
    fn may_be_repeated(&self, problem: Problem) -> bool {
        let no_answer = matches!(problem, Problem::Connection | Problem::Offline | Problem::Unexpected);
        match self {
            Self::Catalogue
            | Self::Calendar { .. }
            | Self::Riddle
            | Self::Prove { .. }
            | Self::Find(_)
            | Self::Update { .. }
            | Self::Cancel(_) => no_answer || problem == Problem::Busy,
            Self::WithProof { question, .. } => question.may_be_repeated(problem),
            Self::Reserve { .. } => problem == Problem::Busy,
            Self::Preconfirm(_) | Self::Confirm(_) => false,
        }
    }
}

/// How long is waited before the next try, if there is one.
fn pause(problem: Problem, tries: usize) -> Option<u32> {
    match problem {
        Problem::Busy | Problem::Offline => LONG_PAUSES.get(tries),
        // An answer that is none comes again, most likely.
        Problem::Unexpected => PAUSES.get(tries).filter(|_| tries == 0),
        _ => PAUSES.get(tries),
    }
    .copied()
}

impl Patience {
    /// With dice of its own.
    #[must_use]
    pub fn with_dice(dice: u32) -> Self {
        Self { dice, ..Self::default() }
    }

    /// With a question on its way since then, that was put again for this reason.
    #[must_use]
    pub fn asking(ticket: Ticket, question: Question, since: DateTime<Utc>, why: Option<Problem>) -> Self {
        let asked = vec![Asked { ticket, question, since, tries: 0, why, again: None }];
        Self { asked, ..Self::default() }
    }

    /// Nothing is on its way.
    pub(super) fn anew(&self) -> Self {
        Self::with_dice(self.dice)
    }

    /// Between three quarters and five quarters of the pause.
    fn shaken(&mut self, seconds: u32) -> TimeDelta {
        self.dice = self.dice.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        TimeDelta::milliseconds(i64::from(seconds) * i64::from(750 + (self.dice >> 16) % 501))
    }
}

impl Booking {
    /// What is to be said about waiting; `None` where nothing is waited for, or only for a moment.
    #[must_use]
    pub fn waits(&self) -> Option<Waiting> {
        let here = |it: &&Asked| self.page_waits_for(it);
        let waiting = |it: &Asked| match it.why {
            Some(Problem::Busy) => Some(Waiting::Busy),
            Some(Problem::Offline) => Some(Waiting::Offline),
            _ => (it.since + A_WHILE <= self.now).then_some(Waiting::Long),
        };
        self.patience.asked.iter().filter(here).filter_map(waiting).max()
    }

    /// When the time is to be told: to say that it takes longer, and to put questions again.
    pub(super) fn waiting_alarms(&self) -> impl Iterator<Item = DateTime<Utc>> {
        let long = |it: &Asked| self.page_waits_for(it).then(|| it.since + A_WHILE);
        self.patience.asked.iter().flat_map(move |it| [long(it), it.again]).flatten()
    }

    /// Whether a question is to be put again at some time.
    #[must_use]
    pub fn puts_again(&self, ticket: Ticket) -> bool {
        self.patience.asked.iter().any(|it| it.ticket == ticket && it.again.is_some())
    }

    /// Whether the page can't go on without the answer.
    fn page_waits_for(&self, asked: &Asked) -> bool {
        let ticket = asked.ticket;
        let for_proof = matches!(asked.question, Question::Riddle | Question::Prove { .. });
        match &self.step {
            Step::Services(_) => self.supply == Supply::Asking(ticket),
            Step::Times(times) => times.waits_for(ticket) || for_proof && self.proving.keeps_back(),
            Step::Check(check) => check.sending.is_some_and(|it| it.ticket() == ticket),
            Step::Link(link) => link.waits_for(ticket),
            _ => false,
        }
    }

    /// Whether anybody still wants the answer.
    fn still_wants(&self, asked: &Asked) -> bool {
        self.page_waits_for(asked)
            || self.supply == Supply::Asking(asked.ticket)
            || self.glance_asks(asked.ticket)
            || matches!(asked.question, Question::Cancel(_) | Question::Riddle | Question::Prove { .. })
    }
}

impl Turn {
    /// Sends a question, and remembers it until it is answered.
    pub(super) fn send(&mut self, ticket: Ticket, question: Question) {
        let since = self.it.now;
        let asked = &mut self.it.patience.asked;
        match asked.iter_mut().find(|it| it.ticket == ticket) {
            // With another proof, perhaps.
            Some(before) => before.question = question.clone(),
            None => asked.push(Asked {
                ticket,
                question: question.clone(),
                since,
                tries: 0,
                why: None,
                again: None,
            }),
        }
        self.effect(Effect::Ask { ticket, question });
    }

    /// The answer, unless the question is to be put again.
    pub(super) fn but_for_patience(
        &mut self,
        ticket: Ticket,
        outcome: Result<Reply, Problem>,
    ) -> Option<Result<Reply, Problem>> {
        let asked = self.it.patience.asked.iter().position(|it| it.ticket == ticket && it.again.is_none());
        let Some(index) = asked else { return self.but_for_good_news(ticket, outcome) };
        let mut asked = self.it.patience.asked.swap_remove(index);
        let problem = outcome.as_ref().err().copied();
        // Both have a rhythm of their own.
        let own = self.renews(ticket) || self.it.step.undone().is_some_and(|it| it.waits_for(ticket));
        let again = problem
            .filter(|it| !own && asked.question.may_be_repeated(*it) && self.it.still_wants(&asked))
            .and_then(|it| Some((it, pause(it, asked.tries)?)));
        let Some((problem, seconds)) = again else { return Some(outcome) };
        asked.tries += 1;
        asked.why = Some(problem);
        asked.again = Some(self.it.now + self.it.patience.shaken(seconds));
        self.it.patience.asked.push(asked);
        None
    }

    /// It was booked after all, while the person looked it up or did something else on the page of checking.
    fn but_for_good_news(
        &mut self,
        ticket: Ticket,
        outcome: Result<Reply, Problem>,
    ) -> Option<Result<Reply, Problem>> {
        let late = self.it.patience.given_up.iter().position(|(asked, _)| *asked == ticket);
        let Some((_, credentials)) = late.map(|it| self.it.patience.given_up.swap_remove(it)) else {
            return Some(outcome);
        };
        let own = self.it.hold.as_ref().is_some_and(|it| it.reservation.credentials == credentials);
        match outcome {
            Ok(Reply::Appointment(it)) if own && it.status.is_booked() && self.it.step.check().is_some() => {
                self.found(it);
                None
            }
            outcome => Some(outcome),
        }
    }

    /// It is time to put questions again, as far as anybody still wants an answer.
    pub(super) fn put_again_if_due(&mut self) {
        let now = self.it.now;
        self.put_again(|at| at <= now);
    }

    /// The network is back: what only reads goes on by itself, and takes no focus, since nobody has pressed anything.
    pub(super) fn online(&mut self) {
        self.put_again(|_| true);
        match &self.it.step {
            Step::Unavailable(Problem::Offline, resume) => self.retry_catalogue(*resume),
            Step::Times(times) if times.days == Days::Failed(Problem::Offline) => {
                self.times_again(times.looking);
            }
            _ => {}
        }
        self.take_no_focus();
    }

    fn put_again(&mut self, due: impl Fn(DateTime<Utc>) -> bool) {
        let all = std::mem::take(&mut self.it.patience.asked);
        for asked in all {
            match asked.again {
                Some(at) if due(at) => {
                    if self.it.still_wants(&asked) {
                        let (ticket, question) = (asked.ticket, asked.question.clone());
                        self.it.patience.asked.push(Asked { again: None, ..asked });
                        self.put_once_more(ticket, question);
                    }
                }
                _ => self.it.patience.asked.push(asked),
            }
        }
    }

    /// A proof may be too old by now.
    fn put_once_more(&mut self, ticket: Ticket, question: Question) {
        match question {
            Question::WithProof { question, .. } => self.ask_with_proof(ticket, *question),
            question => self.effect(Effect::Ask { ticket, question }),
        }
    }

    /// "Nicht länger warten": as if no answer had come. What was sent may have been done, and is looked up later.
    pub(super) fn given_up(&mut self) {
        if self.it.waits().is_none() {
            return;
        }
        let all = std::mem::take(&mut self.it.patience.asked);
        let (here, others): (Vec<Asked>, Vec<Asked>) =
            all.into_iter().partition(|it| self.it.page_waits_for(it));
        self.it.patience.asked = others;
        self.do_no_more_by_itself();
        for asked in here {
            if let Question::Preconfirm(it) | Question::Confirm(it) = &asked.question {
                self.it.patience.given_up.push((asked.ticket, it.clone()));
            }
            let problem = asked.why.unwrap_or(Problem::Connection);
            if let Some(outcome) = self.but_for_the_proof(asked.ticket, Err(problem)) {
                self.answered(asked.ticket, outcome);
            }
        }
        self.focus_somewhere();
    }

    /// Nothing else is tried before the person is asked.
    pub(super) const fn do_no_more_by_itself(&mut self) {
        match &mut self.it.step {
            Step::Times(times) => times.attempt = Attempt::Again,
            Step::Check(check) => check.looks = u8::MAX,
            Step::Link(link) => link.lost = u8::MAX,
            _ => {}
        }
    }

    /// Says once that it takes longer; and nothing of it is to be found any more once it is over.
    pub(super) fn speak_of_waiting(&mut self) {
        let waits = self.it.waits();
        if waits == self.it.patience.told {
            return;
        }
        let before = std::mem::replace(&mut self.it.patience.told, waits);
        match waits {
            Some(waiting) if Some(waiting) > before => self.announce(waiting.message()),
            Some(_) => {}
            None => self.hush(),
        }
    }
}
