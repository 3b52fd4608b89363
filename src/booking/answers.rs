//! What the person has said so far.

use super::{Draft, OfficeId, ServiceId, Slot, Wanted, every::every, rules::Advice};
use crate::i18n::Message;
use chrono::Weekday;

every! {
    /// For whom the appointment is (page 1).
    pub enum ForWhom {
        /// For the person who is typing.
        Me,
        /// For somebody else: a relative, a neighbour, someone whom she cares for.
        Other,
        /// For several people in a care home.
        Home,
    }
}

every! {
    /// Whether the person can come to the office (page 2). No reason is asked, ever.
    pub enum CanCome {
        /// Yes: a counter appointment.
        Yes,
        /// No: a visit.
        No,
        /// Help first, then the question again.
        Unsure,
    }
}

every! {
    /// Where the person whom we visit is registered: the office of the main residence is competent (`PAuswG` § 8).
    pub enum Registered {
        /// In this city.
        Here,
        /// In another one.
        Elsewhere,
    }
}

every! {
    /// Who types, where somebody else is visited.
    pub enum Role {
        /// Family or friends.
        Family,
        /// A carer.
        Carer,
        /// A guardian appointed by a court.
        Guardian,
        /// Somebody with a power that a notary or an authority has certified.
        Power,
        /// Somebody with another power.
        OtherPower,
    }
}

every! {
    /// Which times of a day are shown.
    pub enum DayPart {
        /// All.
        Whole,
        /// Those before noon.
        Morning,
        /// Those from noon on.
        Afternoon,
    }
}

/// The answers. They outlive every page and every failure, until booked or deleted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Page 1.
    pub for_whom: Option<ForWhom>,
    /// Page 2.
    pub can_come: Option<CanCome>,
    /// Page 2 for a care home: how many people.
    pub people: Option<u32>,
    /// Page 3.
    pub wanted: Vec<Wanted>,
    /// Page 4: what was offered instead of an appointment, and for which service.
    pub advised: Vec<(ServiceId, Advice)>,
    /// Page 5 at the counter: the office whose times are shown; `None` for wherever it is quickest.
    pub office: Option<OfficeId>,
    /// Page 5 for a visit.
    pub registered: Option<Registered>,
    /// Page 6.
    pub role: Option<Role>,
    /// The role for which the person was told that its paper does not suffice, and went on.
    pub paper_told: Option<Role>,
    /// Pages 5 and 6, as typed.
    pub draft: Draft,
    /// A time that was marked while free times were only looked at.
    pub wish: Option<Slot>,
    /// Page 7: which times are shown.
    pub filter: Filter,
}

/// On whose behalf an appointment was booked: what page 9 must know once the answers are gone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Behalf {
    /// For whom.
    pub for_whom: Option<ForWhom>,
    /// In which role.
    pub role: Option<Role>,
    /// For how many people in a home.
    pub people: Option<u32>,
}

/// Which times of page 7 are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Of each day.
    pub part: DayPart,
    /// Days of the week that do not suit.
    pub without: Vec<Weekday>,
}

impl Default for Filter {
    fn default() -> Self {
        Self { part: DayPart::Whole, without: Vec::new() }
    }
}

impl Role {
    /// What it is called, to the person and to the clerk.
    #[must_use]
    pub const fn message(self) -> Message {
        match self {
            Self::Family => Message::RoleFamilyShort,
            Self::Carer => Message::RoleCarerShort,
            Self::Guardian => Message::RoleGuardianShort,
            Self::Power => Message::RolePowerShort,
            Self::OtherPower => Message::RoleOtherPowerShort,
        }
    }

    /// What it is called in a configuration.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Family => "family",
            Self::Carer => "carer",
            Self::Guardian => "guardian",
            Self::Power => "power",
            Self::OtherPower => "otherPower",
        }
    }
}
