//! What can go wrong, named for what the person can do about it.

use super::every::every;
use crate::i18n::Message;

every! {
    /// A failure in the words of the booking, never in those of HTTP. Details are for the console.
    pub enum Problem {
        /// The device itself says that it has no network.
        Offline,
        /// No answer came, or none that can be read: too slow, blocked, or turned away by a gateway whose answer the browser
        /// keeps to itself (CONTRACT: from another origin its 429 or 503 is an opaque failure). Nobody knows which, so it is never
        /// called "offline".
        Connection,
        /// The system is there but can't now: maintenance, too many requests.
        Busy,
        /// Somebody else was quicker.
        Taken,
        /// The hold or the appointment is not there any more.
        Gone,
        /// The key does not open it: cancelled meanwhile, or a link that was cut. The system does not tell which.
        Denied,
        /// It was done before: what stands must be looked up.
        Settled,
        /// The e-mail address was refused.
        EmailRefused,
        /// The telephone number was refused.
        TelephoneRefused,
        /// The name was refused.
        NameRefused,
        /// A remark was refused.
        RemarkRefused,
        /// This e-mail address has as many appointments as the office allows.
        MailLimit,
        /// The office wants a proof of work, and did not take ours, or it took too long.
        Captcha,
        /// The office wants a proof that we can't give.
        CaptchaUnknown,
        /// The widget was set up wrongly by the city.
        Misconfigured,
        /// Anything that we don't know. Never read as "taken" or "booked".
        Unexpected,
    }
}

impl Problem {
    /// What happened, as a heading.
    #[must_use]
    pub const fn heading(self) -> Message {
        match self {
            Self::Offline => Message::OfflineHeading,
            Self::Connection => Message::ConnectionHeading,
            Self::Busy => Message::BusyHeading,
            Self::Taken => Message::TakenHeading,
            Self::Gone => Message::GoneHeading,
            Self::Denied => Message::DeniedHeading,
            Self::Settled => Message::SettledHeading,
            Self::EmailRefused => Message::EmailRefusedHeading,
            Self::TelephoneRefused => Message::TelephoneRefusedHeading,
            Self::NameRefused => Message::NameRefusedHeading,
            Self::RemarkRefused => Message::RemarkRefusedHeading,
            Self::MailLimit => Message::MailLimitHeading,
            Self::Captcha => Message::CaptchaHeading,
            Self::CaptchaUnknown => Message::CaptchaUnknownHeading,
            Self::Misconfigured => Message::MisconfiguredHeading,
            Self::Unexpected => Message::UnexpectedHeading,
        }
    }

    /// What to do now, in a sentence or two.
    #[must_use]
    pub const fn advice(self) -> Message {
        match self {
            Self::Offline => Message::OfflineAdvice,
            Self::Connection => Message::ConnectionAdvice,
            Self::Busy => Message::BusyAdvice,
            Self::Taken => Message::TakenAdvice,
            Self::Gone => Message::GoneAdvice,
            Self::Denied => Message::DeniedAdvice,
            Self::Settled => Message::SettledAdvice,
            Self::EmailRefused => Message::EmailRefusedAdvice,
            Self::TelephoneRefused => Message::TelephoneRefusedAdvice,
            Self::NameRefused => Message::NameRefusedAdvice,
            Self::RemarkRefused => Message::RemarkRefusedAdvice,
            Self::MailLimit => Message::MailLimitAdvice,
            Self::Captcha => Message::CaptchaAdvice,
            Self::CaptchaUnknown => Message::CaptchaUnknownAdvice,
            Self::Misconfigured => Message::MisconfiguredAdvice,
            Self::Unexpected => Message::UnexpectedAdvice,
        }
    }

    /// Whether trying the same again can help.
    #[must_use]
    pub const fn retry(self) -> bool {
        match self {
            Self::Offline
            | Self::Connection
            | Self::Busy
            | Self::Settled
            | Self::Captcha
            | Self::Unexpected => true,
            Self::Taken
            | Self::Gone
            | Self::Denied
            | Self::EmailRefused
            | Self::TelephoneRefused
            | Self::NameRefused
            | Self::RemarkRefused
            | Self::MailLimit
            | Self::CaptchaUnknown
            | Self::Misconfigured => false,
        }
    }

    /// Whether it leaves open what the system has done: it may have acted, and only the answer was lost.
    #[must_use]
    pub const fn leaves_open(self) -> bool {
        matches!(self, Self::Connection | Self::Offline | Self::Busy | Self::Unexpected)
    }

    /// Its name in the event `buergertermin:error`, for the city's statistics.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Connection => "connection",
            Self::Busy => "busy",
            Self::Taken => "taken",
            Self::Gone => "gone",
            Self::Denied => "denied",
            Self::Settled => "settled",
            Self::EmailRefused => "email-refused",
            Self::TelephoneRefused => "telephone-refused",
            Self::NameRefused => "name-refused",
            Self::RemarkRefused => "remark-refused",
            Self::MailLimit => "mail-limit",
            Self::Captcha => "captcha",
            Self::CaptchaUnknown => "captcha-unknown",
            Self::Misconfigured => "misconfigured",
            Self::Unexpected => "unexpected",
        }
    }
}
