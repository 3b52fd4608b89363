//! What each page is called, and how far it is.

use super::{
    Answers, Booking, ForWhom, Further, LinkState, Resume, Step, TimesNotice, Undone, VisitMode,
    every::every, step::Days,
};
use crate::i18n::Message;

/// How far the journey is, in pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// This page, from 1.
    pub page: u32,
    /// All pages of this journey.
    pub of: u32,
}

every! {
    /// How far a booking is, as the portal may know it: the same on both ways, so that neither its name, nor its number, nor
    /// how often it changes tells whether the person can come (PRODUCT, "No reason, no diagnosis").
    pub enum Stage {
        /// Page 1.
        ForWhom,
        /// Page 2, and what helps to answer it.
        Way,
        /// Page 3.
        Matters,
        /// Pages 5 and 6.
        Details,
        /// Page 7.
        Times,
        /// Page 8.
        Check,
        /// Page 9.
        Booked,
    }
}

impl Stage {
    /// Its name, which the portal may use as its title.
    #[must_use]
    pub const fn message(self) -> Message {
        match self {
            Self::ForWhom => Message::StageForWhom,
            Self::Way => Message::StageWay,
            Self::Matters => Message::StageMatters,
            Self::Details => Message::StageDetails,
            Self::Times => Message::StageTimes,
            Self::Check => Message::StageCheck,
            Self::Booked => Message::StageBooked,
        }
    }

    /// Its number, from 1.
    #[must_use]
    pub const fn number(self) -> u32 {
        self as u32 + 1
    }
}

impl Booking {
    /// How far it is, as the portal may know it; `None` for pages that are not on the way of a booking.
    #[must_use]
    pub const fn stage(&self) -> Option<Stage> {
        Some(match &self.step {
            Step::ForWhom { .. } => Stage::ForWhom,
            Step::Way { .. } | Step::Unsure | Step::People { .. } | Step::Visit | Step::Home => Stage::Way,
            Step::Services(_) | Step::Advice => Stage::Matters,
            Step::Address { .. }
            | Step::Outside
            | Step::Elsewhere
            | Step::Contact { .. }
            | Step::WrongPaper
            | Step::NoEmail => Stage::Details,
            Step::Offices | Step::Times(_) => Stage::Times,
            Step::More { .. } | Step::Check(_) | Step::MailLimit | Step::Undone(_) => Stage::Check,
            Step::Activation { .. } | Step::Booked { .. } => Stage::Booked,
            Step::Link(_) | Step::Erase(_) | Step::Unavailable(..) | Step::Returning { .. } => return None,
        })
    }

    /// What the portal may use as its title.
    #[must_use]
    pub fn title(&self) -> Message {
        self.stage().map_or_else(|| self.heading(), Stage::message)
    }

    /// The page's heading: it takes the focus, and so announces the page.
    #[must_use]
    pub fn heading(&self) -> Message {
        match &self.step {
            Step::ForWhom { .. } => Message::ForWhomHeading,
            Step::People { .. } => Message::PeopleHeading,
            Step::Way { .. } if self.for_other() => Message::WayHeadingOther,
            Step::Way { .. } => Message::WayHeading,
            Step::Unsure => Message::UnsureHeading,
            Step::Visit => Message::VisitHeading,
            Step::Home => Message::HomeHeading,
            Step::Services(_) => Message::ServicesHeading,
            Step::Advice => Message::AdviceHeading,
            Step::Address { .. } => Message::AddressHeading,
            Step::Outside => Message::OutsideHeading,
            Step::Elsewhere => Message::ElsewhereHeading,
            Step::Offices => Message::OfficesHeading,
            Step::Contact { .. } => self.contact_heading(),
            Step::WrongPaper => Message::WrongPaperHeading,
            Step::NoEmail => Message::NoEmailHeading,
            Step::More { .. } => Message::MoreHeading,
            Step::Times(times) if times.days == Days::NothingFree && self.is_visit() => {
                Message::NoVisitFreeHeading
            }
            Step::Times(times) if times.days == Days::NothingFree => Message::NothingFreeHeading,
            Step::Times(times) if times.looking => Message::LookingHeading,
            Step::Times(_) => self.times_heading(),
            Step::Check(_) => Message::CheckHeading,
            Step::MailLimit => Message::MailLimitHeading,
            Step::Undone(undone) => undone_heading(undone),
            Step::Activation { differences, further, .. } | Step::Booked { differences, further, .. }
                if !differences.none() || further.iter().any(|it| !it.differences.none()) =>
            {
                Message::DiffersHeading
            }
            Step::Activation { further, .. } if !further.is_empty() => {
                Message::ActivationsHeading { count: count(further) }
            }
            Step::Activation { .. } => Message::ActivationHeading,
            Step::Booked { further, .. } if !further.is_empty() => {
                Message::VisitsBookedHeading { count: count(further) }
            }
            Step::Booked { appointment, .. } if self.visits(appointment) => Message::VisitBookedHeading,
            Step::Booked { .. } => Message::BookedHeading,
            Step::Link(link) => link_heading(&link.state),
            Step::Erase(_) => Message::EraseHeading,
            Step::Returning { problem: None, .. } => Message::OneMoment,
            Step::Unavailable(problem, _) | Step::Returning { problem: Some(problem), .. } => {
                problem.heading()
            }
        }
    }

    fn times_heading(&self) -> Message {
        let of = self.visits_wanted();
        let visit = u32::try_from(self.visit_index() + 1).unwrap_or(of);
        if of > 1 { Message::TimesHeadingOf { visit, of } } else { Message::TimesHeading }
    }

    fn contact_heading(&self) -> Message {
        match self.answers.for_whom {
            Some(ForWhom::Other) if self.is_visit() => Message::ContactHeadingVisitOther,
            Some(ForWhom::Home) if self.is_visit() => Message::ContactHeadingVisitHome,
            _ => Message::ContactHeading,
        }
    }

    /// Where this page is in the journey; `None` for pages that are not on its way. Before the way is known the longer one
    /// is assumed: a journey that gets shorter disappoints nobody.
    #[must_use]
    pub fn progress(&self) -> Option<Progress> {
        let asked = u32::from(self.setup.visit == VisitMode::Ask || self.for_home());
        let known = self.answers.can_come.is_some() || self.for_home() || self.setup.visit != VisitMode::Ask;
        let address = u32::from(if known { self.is_visit() } else { self.has_visits() });
        let page = match &self.step {
            Step::ForWhom { .. } => 1,
            Step::Way { .. } | Step::Unsure | Step::People { .. } => 2,
            Step::Services(_) | Step::Advice => 2 + asked,
            Step::Times(times) if times.looking => 2 + asked,
            Step::Address { .. } => 3 + asked,
            Step::Contact { .. } | Step::WrongPaper | Step::NoEmail => 3 + asked + address,
            Step::Times(_) | Step::Offices => 4 + asked + address,
            Step::More { .. } | Step::Check(_) => 5 + asked + address,
            Step::Visit
            | Step::Home
            | Step::Outside
            | Step::Elsewhere
            | Step::MailLimit
            | Step::Undone(_)
            | Step::Activation { .. }
            | Step::Booked { .. }
            | Step::Link(_)
            | Step::Erase(_)
            | Step::Unavailable(..)
            | Step::Returning { .. } => return None,
        };
        Some(Progress { page, of: 5 + asked + address })
    }

    /// Whether something can be booked: else what the portal wrote inside the element stays to be seen.
    #[must_use]
    pub const fn works(&self) -> bool {
        !matches!(self.step, Step::Unavailable(..) | Step::Returning { problem: Some(_), .. })
    }

    /// Whether there is something that would be lost with the element.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        self.answers != Answers::default()
            || !matches!(self.step, Step::ForWhom { .. } | Step::Unavailable(..))
    }

    /// Whether it is booked, as page 9 says.
    #[must_use]
    pub const fn is_booked(&self) -> bool {
        matches!(self.step, Step::Activation { .. } | Step::Booked { .. })
    }

    /// Whether "Zurück" leads somewhere.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        match &self.step {
            Step::ForWhom { .. }
            | Step::Activation { .. }
            | Step::Booked { .. }
            | Step::Link(_)
            | Step::Erase(_)
            | Step::Returning { .. } => false,
            Step::Unavailable(_, resume) => match resume {
                Resume::ForWhom | Resume::Way => false,
                Resume::Services => true,
            },
            Step::Check(check) => check.sending.is_none() && check.renewing.is_none() && !self.half_booked(),
            Step::Undone(undone) => undone.complete(),
            Step::Way { .. }
            | Step::People { .. }
            | Step::Unsure
            | Step::Visit
            | Step::Home
            | Step::Services(_)
            | Step::Advice
            | Step::Address { .. }
            | Step::Outside
            | Step::Elsewhere
            | Step::Offices
            | Step::Contact { .. }
            | Step::WrongPaper
            | Step::NoEmail
            | Step::MailLimit
            | Step::More { .. }
            | Step::Times(_) => true,
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
            Self::WishGone => Message::WishGoneHeading,
            Self::Failed(problem) => problem.heading(),
            Self::MaybeHeld(_) => Message::MaybeHeldHeading,
        }
    }
}

/// How many visits there are, with the first one.
fn count(further: &[Further]) -> u32 {
    u32::try_from(further.len() + 1).unwrap_or(u32::MAX)
}

const fn undone_heading(undone: &Undone) -> Message {
    match (undone.ended(), undone.left.is_empty()) {
        (false, _) => Message::UndoingHeading,
        (true, true) => Message::UndoneHeading,
        (true, false) => Message::NotUndoneHeading,
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
