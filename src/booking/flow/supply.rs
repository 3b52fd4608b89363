//! The catalogue: asked for at once, waited for only on page 3.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "what does not fit the step is ignored, whatever step it is"
)]

use super::{Supply, turn::Turn};
use crate::booking::{HostNotice, Offering, Problem, Question, Reply, Resume, Step};
use std::sync::Arc;

impl Turn {
    pub(super) fn want_catalogue(&mut self) {
        if self.it.supply == Supply::Idle {
            let ticket = self.ask(Question::Catalogue);
            self.it.supply = Supply::Asking(ticket);
        }
    }

    pub(super) fn catalogue_came(&mut self, outcome: Result<Reply, Problem>) {
        let usable = match outcome {
            Ok(Reply::Catalogue(catalogue)) => Offering::new(catalogue, &self.it.setup),
            Ok(_) => Err(Problem::Unexpected),
            Err(problem) => Err(problem),
        };
        match usable {
            Ok(offering) => {
                self.it.supply = Supply::Here(Arc::new(offering));
                self.come_back();
                self.no_visits_after_all();
                if self.it.step.services().is_some() {
                    self.prove_ahead();
                }
            }
            Err(problem) => self.catalogue_failed(problem),
        }
    }

    /// Said at once where the person can still choose another way to the office, else when the services are reached.
    fn catalogue_failed(&mut self, problem: Problem) {
        self.it.supply = Supply::Failed(problem);
        self.tell(HostNotice::Error(problem));
        let resume = match &self.it.step {
            Step::ForWhom { .. } => Resume::ForWhom,
            Step::Way { .. } => Resume::Way,
            Step::Services(_) => Resume::Services,
            Step::Returning { .. } => return self.can_not_come_back(problem),
            _ => return,
        };
        self.go_quietly(Step::Unavailable(problem, resume));
    }

    /// What a visit could be for was waited for, and there is nothing.
    fn no_visits_after_all(&mut self) {
        if self.it.step.services().is_some()
            && let Some(step) = self.without_visits()
        {
            self.go_quietly(step);
        }
    }

    /// How to get a visit where one is wanted, and none can be booked.
    pub(super) fn without_visits(&self) -> Option<Step> {
        let wanted = self.it.is_visit() && !self.it.has_visits();
        wanted.then(|| if self.it.for_home() { Step::Home } else { Step::Visit })
    }

    /// Not the focus: the person may be elsewhere on the portal's page.
    pub(super) fn go_quietly(&mut self, step: Step) {
        self.it.step = step;
        self.announce(self.it.heading());
        self.tell(HostNotice::Step);
    }

    pub(super) fn retry_catalogue(&mut self, resume: Resume) {
        self.it.supply = Supply::Idle;
        self.want_catalogue();
        self.go(resume.step());
    }
}
