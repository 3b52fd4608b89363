//! The kinds of the pages.

use super::Step;
use crate::booking::every::every;

every! {
    /// The kind of a step: what a view switches on.
    pub enum StepKind {
        /// [`Step::ForWhom`]
        ForWhom,
        /// [`Step::Way`]
        Way,
        /// [`Step::Unsure`]
        Unsure,
        /// [`Step::Visit`]
        Visit,
        /// [`Step::Home`]
        Home,
        /// [`Step::People`]
        People,
        /// [`Step::Services`]
        Services,
        /// [`Step::Advice`]
        Advice,
        /// [`Step::Address`]
        Address,
        /// [`Step::Outside`]
        Outside,
        /// [`Step::Elsewhere`]
        Elsewhere,
        /// [`Step::Contact`]
        Contact,
        /// [`Step::WrongPaper`]
        WrongPaper,
        /// [`Step::NoEmail`]
        NoEmail,
        /// [`Step::Offices`]
        Offices,
        /// [`Step::Times`]
        Times,
        /// [`Step::More`]
        More,
        /// [`Step::Check`]
        Check,
        /// [`Step::MailLimit`]
        MailLimit,
        /// [`Step::Undone`]
        Undone,
        /// [`Step::Activation`]
        Activation,
        /// [`Step::Booked`]
        Booked,
        /// [`Step::Link`]
        Link,
        /// [`Step::Erase`]
        Erase,
        /// [`Step::Unavailable`]
        Unavailable,
        /// [`Step::Returning`]
        Returning,
    }
}

impl Step {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> StepKind {
        match self {
            Self::ForWhom { .. } => StepKind::ForWhom,
            Self::Way { .. } => StepKind::Way,
            Self::Unsure => StepKind::Unsure,
            Self::Visit => StepKind::Visit,
            Self::Home => StepKind::Home,
            Self::People { .. } => StepKind::People,
            Self::Services(_) => StepKind::Services,
            Self::Advice => StepKind::Advice,
            Self::Address { .. } => StepKind::Address,
            Self::Outside => StepKind::Outside,
            Self::Elsewhere => StepKind::Elsewhere,
            Self::Contact { .. } => StepKind::Contact,
            Self::WrongPaper => StepKind::WrongPaper,
            Self::NoEmail => StepKind::NoEmail,
            Self::Offices => StepKind::Offices,
            Self::More { .. } => StepKind::More,
            Self::Times(_) => StepKind::Times,
            Self::Check(_) => StepKind::Check,
            Self::MailLimit => StepKind::MailLimit,
            Self::Undone(_) => StepKind::Undone,
            Self::Activation { .. } => StepKind::Activation,
            Self::Booked { .. } => StepKind::Booked,
            Self::Link(_) => StepKind::Link,
            Self::Erase(_) => StepKind::Erase,
            Self::Unavailable(..) => StepKind::Unavailable,
            Self::Returning { .. } => StepKind::Returning,
        }
    }
}
