//! The named states of several visits to one home.

use super::StateName;
use crate::booking::{Booking, Problem, Step, StepKind, TimesNotice, Undone, every::Every, every::every};

every! {
    /// Several visits to one home.
    pub enum Several {
        /// Page 2 where more people than fit one visit get several.
        People,
        /// Page 7 of the second visit.
        Times,
        /// Page 7 begins again.
        HoldsOver,
        /// Page 8.
        Check,
        /// Page 8, where one visit is booked and another one in doubt.
        Doubt,
        /// Not all could be booked: those that were are given back.
        Undoing,
        /// Nothing is booked.
        Undone,
        /// Nothing is booked, since the limit of an e-mail address is reached.
        UndoneByLimit,
        /// One of them may still stand.
        Left,
        /// Page 9, a mail for each is on its way.
        Activation,
        /// Page 9 without mails.
        Booked,
    }
}

impl Several {
    const fn kind(self) -> StepKind {
        match self {
            Self::People => StepKind::People,
            Self::Times | Self::HoldsOver => StepKind::Times,
            Self::Check | Self::Doubt => StepKind::Check,
            Self::Undoing | Self::Undone | Self::UndoneByLimit | Self::Left => StepKind::Undone,
            Self::Activation => StepKind::Activation,
            Self::Booked => StepKind::Booked,
        }
    }
}

/// Those of a kind of step.
pub(super) fn of_kind(kind: StepKind) -> Vec<StateName> {
    let of_kind = Several::ALL.iter().filter(|it| it.kind() == kind);
    of_kind.map(|it| StateName::Several(*it)).collect()
}

/// What differs from a single visit; the rest is named like it.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`StateName::of` goes on with the rest, without a wildcard"
)]
pub(super) fn of(booking: &Booking) -> Option<Several> {
    let several = booking.several_visits();
    match &booking.step {
        Step::People { missing: false } if booking.setup.most_visits.is_some() => Some(Several::People),
        Step::Times(times) if several && times.notice == Some(TimesNotice::HoldOver) => {
            Some(Several::HoldsOver)
        }
        Step::Times(times) if several && times.notice.is_none() => Some(Several::Times),
        Step::Check(check) if several && check.problem.is_none() => Some(Several::Check),
        Step::Check(_) if several => Some(Several::Doubt),
        Step::Activation { further, .. } if !further.is_empty() => Some(Several::Activation),
        Step::Booked { further, .. } if !further.is_empty() => Some(Several::Booked),
        _ => None,
    }
}

/// How far it is with giving back.
pub(super) fn of_undone(undone: &Undone) -> Several {
    match (undone.ended(), undone.left.is_empty(), undone.problem) {
        (false, _, _) => Several::Undoing,
        (true, false, _) => Several::Left,
        (true, true, Problem::MailLimit) => Several::UndoneByLimit,
        (true, true, _) => Several::Undone,
    }
}
