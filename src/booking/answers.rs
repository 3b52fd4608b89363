//! What the person has said so far.

use super::{ContactDraft, OfficeId, ServiceId, every::every};

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

/// The answers. They outlive every page and every failure, until booked or deleted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Page 1.
    pub for_whom: Option<ForWhom>,
    /// Page 2.
    pub can_come: Option<CanCome>,
    /// Page 3.
    pub service: Option<ServiceId>,
    /// Page 5.
    pub office: Option<OfficeId>,
    /// Page 6, as typed.
    pub contact: ContactDraft,
}
