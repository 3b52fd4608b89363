//! The work itself: a riddle is asked for, solved, handed in, and the questions that waited for it are put.

use super::{Asked, MOMENT, Stage};
use crate::booking::{
    Branch, Effect, Problem, Question, Reply, Times, VisitMode,
    effect::Ticket,
    every::Every,
    flow::turn::Turn,
    proof::{Proof, Solution},
};

impl Turn {
    pub(in crate::booking::flow) fn ask_with_proof(&mut self, ticket: Ticket, question: Question) {
        let guarded = matches!(question, Question::Calendar { .. } | Question::Reserve { .. });
        self.it.proving.sent.retain(|it| it.ticket != ticket);
        if guarded {
            self.put(Asked { ticket, question, again: false });
        } else {
            self.send(ticket, question);
        }
    }

    /// Sends a question, with the token if it needs one; keeps it back if there is none.
    fn put(&mut self, asked: Asked) {
        let Asked { ticket, question, again } = asked.clone();
        if !again && !self.it.needs_proof(&question) {
            self.it.proving.sent.push(asked);
            self.send(ticket, question);
        } else if let Some(token) = self.it.token().cloned() {
            self.it.proving.sent.push(asked);
            let question = Question::WithProof { question: Box::new(question), token };
            self.send(ticket, question);
        } else {
            self.it.proving.waiting.push(asked);
            self.prove();
        }
    }

    fn prove(&mut self) {
        if self.it.proving.stage == Stage::Idle {
            let ticket = self.ask(Question::Riddle);
            self.it.proving.stage = Stage::Asking(ticket);
        }
    }

    /// On entering page 3: where no office of a way answers without a proof it will be needed, whatever is chosen. Looked at for
    /// both ways, so that it tells nobody which was chosen.
    pub(in crate::booking::flow) fn prove_ahead(&mut self) {
        let mode = self.it.setup.visit;
        let ways = Branch::ALL.iter().filter(|it| match it {
            Branch::Counter => mode != VisitMode::Only,
            Branch::Visit => mode != VisitMode::Off,
        });
        let needed = self.it.offering().is_some_and(|offering| {
            let mut of_ways = ways.map(|it| offering.offices(*it)).filter(|it| !it.is_empty());
            of_ways.any(|it| it.iter().all(|id| self.it.wants_proof(*id)))
        });
        if needed && !self.it.proving.unsolvable && self.it.token().is_none() {
            self.prove();
        }
    }

    /// The answer, unless it is about the proof: a riddle, a token, or that a question needs one.
    pub(in crate::booking::flow) fn but_for_the_proof(
        &mut self,
        ticket: Ticket,
        outcome: Result<Reply, Problem>,
    ) -> Option<Result<Reply, Problem>> {
        match &self.it.proving.stage {
            Stage::Asking(asked) if *asked == ticket => self.riddle_came(ticket, outcome),
            Stage::HandingIn(asked) if *asked == ticket => self.token_came(outcome),
            Stage::Asking(_) | Stage::HandingIn(_) | Stage::Idle | Stage::Solving { .. } => {
                return self.but_for_refusals(ticket, outcome);
            }
        }
        None
    }

    fn riddle_came(&mut self, ticket: Ticket, outcome: Result<Reply, Problem>) {
        match outcome {
            Ok(Reply::Riddle(riddle)) => {
                self.effect(Effect::Solve { ticket, riddle: riddle.clone() });
                let since = self.it.now;
                self.it.proving.stage = Stage::Solving { ticket, riddle, since, said: false };
            }
            Ok(_) => self.proving_failed(Problem::Unexpected),
            Err(problem) => self.proving_failed(problem),
        }
    }

    pub(in crate::booking::flow) fn solved(&mut self, solved: Ticket, solution: Option<Solution>) {
        let Stage::Solving { ticket, riddle, .. } = &self.it.proving.stage else { return };
        if *ticket != solved {
            return;
        }
        match solution {
            Some(solution) => {
                let riddle = riddle.clone();
                let ticket = self.ask(Question::Prove { riddle, solution });
                self.it.proving.stage = Stage::HandingIn(ticket);
            }
            None => self.proving_failed(Problem::Captcha),
        }
    }

    /// What was kept back is asked, as far as anybody still waits for it.
    fn token_came(&mut self, outcome: Result<Reply, Problem>) {
        match outcome {
            Ok(Reply::Proven(token)) => {
                self.it.proving.proof = Some(Proof::new(token, self.it.now));
                self.it.proving.stage = Stage::Idle;
                self.it.proving.once_more = false;
                for asked in std::mem::take(&mut self.it.proving.waiting) {
                    if self.it.waits_for(asked.ticket) {
                        self.put(asked);
                    }
                }
            }
            Err(Problem::Captcha) if !self.it.proving.once_more => {
                self.it.proving.stage = Stage::Idle;
                self.it.proving.once_more = true;
                self.prove();
            }
            Ok(_) => self.proving_failed(Problem::Unexpected),
            Err(problem) => self.proving_failed(problem),
        }
    }

    /// What was kept back is answered with the failure. Where other offices do without a proof, those are asked instead.
    fn proving_failed(&mut self, problem: Problem) {
        self.it.proving.stage = Stage::Idle;
        self.it.proving.once_more = false;
        self.it.proving.unsolvable = problem == Problem::CaptchaUnknown;
        // A reserve that was kept back was never sent: it can't have been lost.
        let lost_before = self.it.lost_reserve;
        self.do_no_more_by_itself();
        for Asked { ticket, .. } in std::mem::take(&mut self.it.proving.waiting) {
            self.answered(ticket, Err(problem));
        }
        self.it.lost_reserve = lost_before;
        if self.it.proving.unsolvable {
            self.without_those_that_refuse_us();
        }
    }

    fn without_those_that_refuse_us(&mut self) {
        if self.it.step.services().is_some() {
            self.wanted_changed();
        } else if let Some(Times { looking, .. }) = self.it.step.times().filter(|it| it.failed()) {
            let looking = *looking;
            if self.it.offices_in_question().iter().all(|it| !self.it.refuses_us(*it)) {
                self.times_again(looking);
            }
        }
    }

    /// A question that was refused for want of a proof is put again, once: the office may ask for more than the list says, or
    /// the token was not taken any more.
    fn but_for_refusals(
        &mut self,
        ticket: Ticket,
        outcome: Result<Reply, Problem>,
    ) -> Option<Result<Reply, Problem>> {
        let sent = &mut self.it.proving.sent;
        let asked = sent.iter().position(|it| it.ticket == ticket).map(|it| sent.swap_remove(it));
        if outcome == Err(Problem::Captcha) {
            self.it.proving.proof = None;
        }
        match (asked, &outcome) {
            (Some(asked), Err(Problem::Captcha)) if !asked.again && self.it.waits_for(ticket) => {
                self.put(Asked { again: true, ..asked });
                None
            }
            _ => Some(outcome),
        }
    }

    /// A token that is too old is forgotten; work that takes longer than a moment is spoken of, once.
    pub(in crate::booking::flow) fn proof_grows_old(&mut self) {
        let now = self.it.now;
        self.it.proving.proof = self.it.proving.proof.take().filter(|it| it.until > now);
        if let Stage::Solving { since, said, .. } = &mut self.it.proving.stage
            && !*said
            && *since + MOMENT <= now
        {
            *said = true;
        }
    }
}
