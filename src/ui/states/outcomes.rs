//! What makes named states of one page differ.

use crate::booking::every::every;

every! {
    /// A question with answers to choose from.
    pub enum Asked {
        /// Nothing is wrong.
        Fresh,
        /// "Weiter" was pressed without a choice.
        Missing,
    }
}

every! {
    /// Page 3, once the catalogue is here.
    pub enum Matters {
        /// Nothing was chosen so far.
        Fresh,
        /// "Weiter" was pressed without a choice.
        Missing,
        /// Something was chosen, and the earliest times are here.
        Chosen,
        /// Variants are to be chosen from, and none is.
        NoVariant,
        /// What was chosen does not go together.
        NotTogether,
        /// What was chosen is done on the other way only.
        NotThisWay,
        /// The search finds nothing.
        NothingFound,
        /// What was chosen works online, too.
        Online,
        /// Where we come.
        Visit,
    }
}

every! {
    /// Page 4, by whom it is for.
    pub enum Advised {
        /// Of a visit for oneself.
        Me,
        /// Of a visit for somebody else, with several matters.
        Other,
        /// Of a visit to a care home.
        Home,
        /// At a counter for somebody else: it works online.
        Online,
    }
}

every! {
    /// The contact, without errors.
    pub enum Filled {
        /// Nothing was typed so far.
        Empty,
        /// Typed.
        Typed,
    }
}

every! {
    /// Page 7, as long as nothing failed.
    pub enum TimesOutcome {
        /// The days are asked for.
        Asking,
        /// The device has been calculating for them for longer than a moment.
        Proving,
        /// The days are here.
        Open,
        /// Several offices come into question.
        Anywhere,
        /// Of a visit.
        Visit,
        /// Before the contact is known.
        Looking,
        /// The filter leaves nothing of a day.
        Filtered,
        /// A day's times are asked for.
        DayAsking,
        /// A day's times could not be had.
        DayFailed,
        /// A time is held already.
        OwnTime,
        /// A time is being reserved.
        Reserving,
        /// Nothing was chosen.
        NothingPicked,
        /// The hold is over.
        HoldOver,
        /// What was marked before is not to be had any more.
        WishGone,
        /// An answer was lost.
        MaybeHeld,
        /// An outcome.
        NothingFree,
        /// An outcome where we come.
        NoVisitFree,
    }
}

every! {
    /// Page 8, as long as nothing failed.
    pub enum Sent {
        /// To be checked.
        Nothing,
        /// Booking is under way.
        UnderWay,
        /// The hold is over, and the time is tried for again.
        Renewing,
        /// To be checked, and booked in another window already.
        Elsewhere,
    }
}

every! {
    /// What came of a link.
    pub enum LinkOutcome {
        /// Asked.
        Working,
        /// Confirmed just now.
        Confirmed,
        /// Had been confirmed before.
        Already,
        /// Shown.
        Seen,
        /// Shown, but not confirmed so far.
        SeenUnconfirmed,
        /// Too late.
        Over,
        /// Cancelled or incomplete.
        Unknown,
    }
}

every! {
    /// What there is to delete.
    pub enum Erasing {
        /// Answers.
        Answers,
        /// Page 9, before the mail's link.
        Reserved,
        /// Page 9.
        Booked,
        /// What a mail's link has opened.
        Link,
        /// The same, and it stands.
        LinkBooked,
    }
}

every! {
    /// What takes longer.
    pub enum Waited {
        /// The catalogue, on page 3.
        Matters,
        /// The days of page 7.
        Days,
        /// A reservation.
        Time,
        /// Booking.
        Booking,
        /// What a mail's link is about.
        Link,
        /// The page that was there before a reload.
        Return,
    }
}
