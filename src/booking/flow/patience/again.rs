//! Asking again, stopping, and what is said of it.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "what does not fit the step is ignored, whatever step it is"
)]

use super::{Asked, pauses};
use crate::booking::{
    Effect, Problem, Question, Reply, Step,
    effect::Ticket,
    flow::turn::Turn,
    step::{Attempt, Days},
};
use chrono::{DateTime, Utc};

impl Turn {
    /// Sends a question, and remembers it until it is answered.
    pub(in crate::booking::flow) fn send(&mut self, ticket: Ticket, question: Question) {
        let asked = &mut self.it.patience.asked;
        match asked.iter_mut().find(|it| it.ticket == ticket) {
            // With another proof, perhaps.
            Some(before) => before.question = question.clone(),
            None => {
                asked.push(Asked { ticket, question: question.clone(), tries: 0, why: None, again: None });
            }
        }
        self.effect(Effect::Ask { ticket, question });
    }

    /// The answer, unless the question is to be put again.
    pub(in crate::booking::flow) fn but_for_patience(
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
            .and_then(|it| Some((it, *pauses(it).get(asked.tries)?)));
        let Some((problem, seconds)) = again else {
            self.hears_of_giving_back(&asked.question, &outcome);
            if problem.is_some() && asked.tries > 0 {
                self.note_what_may_be_held(&asked);
            }
            return Some(outcome);
        };
        asked.tries += 1;
        asked.why = Some(problem);
        asked.again = Some(self.it.now + self.it.patience.shaken(seconds));
        self.it.patience.asked.push(asked);
        None
    }

    /// A reservation that was put again and is refused now may have been made the first time: some gateways say 503 of what the
    /// system has done.
    fn note_what_may_be_held(&mut self, asked: &Asked) {
        let question = if let Question::WithProof { question, .. } = &asked.question {
            question
        } else {
            &asked.question
        };
        if let Question::Reserve { slot, .. } = question {
            self.it.lost_reserve = Some((*slot, self.it.now));
        }
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
        let own = self.it.remaining().position(|it| it.reservation.credentials == credentials);
        match (outcome, own) {
            (Ok(Reply::Appointment(it)), Some(index))
                if it.status.is_booked() && self.it.step.check().is_some() =>
            {
                self.it.turn_to(index);
                self.found(it);
                None
            }
            (outcome, _) => Some(outcome),
        }
    }

    /// It is time to put questions again, as far as anybody still wants an answer.
    pub(in crate::booking::flow) fn put_again_if_due(&mut self) {
        let now = self.it.now;
        self.put_again(|at| at <= now);
    }

    /// The network is back: what only reads goes on by itself, and takes no focus, since nobody has pressed anything.
    pub(in crate::booking::flow) fn online(&mut self) {
        self.put_again(|_| true);
        match &self.it.step {
            Step::Unavailable(Problem::Offline, resume) => self.retry_catalogue(*resume),
            Step::Returning { problem: Some(Problem::Offline), .. } => self.tries_to_come_back(),
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
    pub(in crate::booking::flow) fn given_up(&mut self) {
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
            self.note_what_may_be_held(&asked);
            if let Some(outcome) = self.but_for_the_proof(asked.ticket, Err(problem)) {
                self.answered(asked.ticket, outcome);
            }
        }
        self.focus_somewhere();
    }

    /// Nothing else is tried before the person is asked.
    pub(in crate::booking::flow) const fn do_no_more_by_itself(&mut self) {
        match &mut self.it.step {
            Step::Times(times) => times.attempt = Attempt::Again,
            Step::Check(check) => check.looks = u8::MAX,
            Step::Link(link) => link.lost = u8::MAX,
            _ => {}
        }
    }

    /// Says once that it takes longer; and nothing of it is to be found any more once it is over.
    pub(in crate::booking::flow) fn speak_of_waiting(&mut self) {
        let since = self.it.patience.since.unwrap_or(self.it.now);
        self.it.patience.since = self.it.page_waits().then_some(since);
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
