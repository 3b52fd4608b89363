//! What becomes of a question on its way.

use super::dice::Dice;
use buergertermin::booking::{Problem, Question};
use chrono::{DateTime, TimeDelta, Utc};

/// After this a device expects no answer any more (`src/web/http.rs`).
pub(super) const PATIENCE: TimeDelta = TimeDelta::seconds(20);

/// The fate of one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fate {
    /// Answered.
    Answered,
    /// It never reaches the system.
    LostBefore,
    /// The system acts, and the answer never comes.
    LostAfter,
    /// The system acts after the device has given up.
    TooLate,
    /// The browser puts it a second time by itself, since the connection broke: the answer is that to the second.
    PutTwice,
    /// Refused before the system has seen it: 429, 503, or an error page.
    Refused(Problem),
    /// The system acts, and what comes back is no answer: another shape, an error page, "503" of a gateway.
    Garbled(Problem),
}

impl Fate {
    /// The more frequent a fault is, the oftener it stands here.
    pub(super) const FAULTS: [Self; 9] = [
        Self::LostBefore,
        Self::LostAfter,
        Self::LostAfter,
        Self::TooLate,
        Self::PutTwice,
        Self::Refused(Problem::Busy),
        Self::Refused(Problem::Unexpected),
        Self::Garbled(Problem::Unexpected),
        Self::Garbled(Problem::Busy),
    ];
}

/// How bad it is, from calm to an hour in which hardly anything gets through.
#[derive(Clone, Debug)]
pub(super) struct Weather {
    /// In so many of a thousand questions something goes wrong.
    faults: u64,
    /// In between nothing gets through at all, for this reason.
    outage: Option<(DateTime<Utc>, DateTime<Utc>, Problem)>,
}

impl Weather {
    pub(super) fn of(dice: &mut Dice, now: DateTime<Utc>) -> Self {
        let faults = dice.any(&[0, 60, 150, 300, 500, 800]);
        let from = now + TimeDelta::seconds(dice.between(0, 600));
        let outage = dice.happens(300).then(|| {
            let until = from + TimeDelta::seconds(dice.between(5, 400));
            (from, until, dice.any(&[Problem::Busy, Problem::Offline, Problem::Connection]))
        });
        Self { faults, outage }
    }

    /// No fault any more.
    pub(super) const fn clears(&mut self) {
        self.faults = 0;
        self.outage = None;
    }

    pub(super) fn fate(&self, question: &Question, now: DateTime<Utc>, dice: &mut Dice) -> Fate {
        if let Some((from, until, why)) = self.outage
            && from <= now
            && now < until
        {
            return if why == Problem::Connection { Fate::LostBefore } else { Fate::Refused(why) };
        }
        if !dice.happens(self.faults) {
            return Fate::Answered;
        }
        let fate = dice.any(&Fate::FAULTS);
        // Only of what acts does it make a difference.
        let acts = !matches!(question, Question::Catalogue | Question::Calendar { .. } | Question::Find(_));
        if fate == Fate::PutTwice && !acts { Fate::LostAfter } else { fate }
    }
}
