//! What each page is called, and how far it is.

use super::{Answers, Booking, ForWhom, LinkState, Resume, Step, TimesNotice, step::Days};
use crate::i18n::Message;

/// How far the journey is, in pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// This page, from 1.
    pub page: u32,
    /// All pages of this journey.
    pub of: u32,
}

impl Booking {
    /// The page's heading: it takes the focus, and so announces the page; the portal may use it as its title.
    #[must_use]
    pub fn heading(&self) -> Message {
        match &self.step {
            Step::ForWhom { .. } => Message::ForWhomHeading,
            Step::Way { .. } if self.for_other() => Message::WayHeadingOther,
            Step::Way { .. } => Message::WayHeading,
            Step::Unsure => Message::UnsureHeading,
            Step::Visit => Message::VisitHeading,
            Step::Home => Message::HomeHeading,
            Step::Services { .. } => Message::ServicesHeading,
            Step::Offices { .. } => Message::OfficesHeading,
            Step::Contact { .. } => Message::ContactHeading,
            Step::Times(times) if times.days == Days::NothingFree => Message::NothingFreeHeading,
            Step::Times(_) => Message::TimesHeading,
            Step::Check(_) => Message::CheckHeading,
            Step::Activation { .. } => Message::ActivationHeading,
            Step::Booked(_) => Message::BookedHeading,
            Step::Link(link) => link_heading(&link.state),
            Step::Erase(_) => Message::EraseHeading,
            Step::Unavailable(problem, _) => problem.heading(),
        }
    }

    /// Where this page is in the journey; `None` for pages that are not on its way.
    #[must_use]
    pub fn progress(&self) -> Option<Progress> {
        let without_office = u32::from(self.single_office());
        let page = match &self.step {
            Step::ForWhom { .. } => 1,
            Step::Way { .. } | Step::Unsure => 2,
            Step::Services { .. } => 3,
            Step::Offices { .. } => 4,
            Step::Contact { .. } => 5 - without_office,
            Step::Times(_) => 6 - without_office,
            Step::Check(_) => 7 - without_office,
            Step::Visit
            | Step::Home
            | Step::Activation { .. }
            | Step::Booked(_)
            | Step::Link(_)
            | Step::Erase(_)
            | Step::Unavailable(..) => return None,
        };
        Some(Progress { page, of: 7 - without_office })
    }

    /// Whether something can be booked: else what the portal wrote inside the element stays to be seen.
    #[must_use]
    pub const fn works(&self) -> bool {
        !matches!(self.step, Step::Unavailable(..))
    }

    /// Whether there is something that would be lost with the element.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        self.answers != Answers::default()
            || !matches!(self.step, Step::ForWhom { .. } | Step::Unavailable(..))
    }

    /// Whether "Zurück" leads somewhere.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        match &self.step {
            Step::ForWhom { .. }
            | Step::Activation { .. }
            | Step::Booked(_)
            | Step::Link(_)
            | Step::Erase(_) => false,
            Step::Unavailable(_, resume) => match resume {
                Resume::ForWhom | Resume::Way => false,
                Resume::Services | Resume::Offices => true,
            },
            Step::Check(check) => check.sending.is_none(),
            Step::Way { .. }
            | Step::Unsure
            | Step::Visit
            | Step::Home
            | Step::Services { .. }
            | Step::Offices { .. }
            | Step::Contact { .. }
            | Step::Times(_) => true,
        }
    }

    /// Whether somebody else is the person whose matter it is.
    #[must_use]
    pub fn for_other(&self) -> bool {
        self.answers.for_whom == Some(ForWhom::Other)
    }

    /// Whether the chosen service is done at one office only, so that there is nothing to choose.
    #[must_use]
    pub fn single_office(&self) -> bool {
        match (self.catalogue(), self.answers.service) {
            (Some(catalogue), Some(service)) => catalogue.offices_for(service).count() == 1,
            _ => false,
        }
    }
}

impl TimesNotice {
    /// What stands on top of page 7.
    #[must_use]
    pub const fn message(self) -> Message {
        match self {
            Self::NothingPicked => Message::TimesMissing,
            Self::HoldOver => Message::HoldOverHeading,
            Self::Failed(problem) => problem.heading(),
        }
    }
}

const fn link_heading(state: &LinkState) -> Message {
    match state {
        LinkState::Working(_) | LinkState::Looking(_) => Message::LinkWorkingHeading,
        LinkState::Confirmed(_) => Message::ConfirmedHeading,
        LinkState::Already(_) => Message::AlreadyHeading,
        LinkState::Seen(_) => Message::SeenHeading,
        LinkState::Over => Message::OverHeading,
        LinkState::Unknown => Message::UnknownHeading,
        LinkState::Failed(problem) => problem.heading(),
    }
}
