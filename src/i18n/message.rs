//! The messages: a key each, with typed arguments. What each is for stands in its doc, for whoever translates.

use chrono::{NaiveDate, NaiveTime};

/// What a message can be filled with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// Words as they are, such as a name.
    Text(String),
    /// A number; it also chooses between `[one|other]`.
    Count(u32),
    /// A day, without its year.
    Day(NaiveDate),
    /// A day with its year.
    FullDay(FullDay),
    /// A time of day.
    Time(NaiveTime),
}

/// A day that is written with its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FullDay(pub NaiveDate);

macro_rules! arguments {
    ($($type:ty => $variant:ident),+ $(,)?) => {
        $(impl From<$type> for Argument {
            fn from(it: $type) -> Self {
                Self::$variant(it)
            }
        })+
    };
}
arguments!(String => Text, u32 => Count, NaiveDate => Day, FullDay => FullDay, NaiveTime => Time);

macro_rules! messages {
    ($( $(#[$doc:meta])* $name:ident $( { $($arg:ident: $type:ty),+ } )? ;)+) => {
        /// Something to be said, in whatever language.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "an argument's name and type say what it is; a row of names needs no doc each")]
        pub enum Message { $( $(#[$doc])* $name $( { $($arg: $type),+ } )? ),+ }

        /// A message without its arguments: what a language has a text for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "a row of names needs no doc each")]
        pub enum Key { $( $(#[$doc])* $name ),+ }

        impl Key {
            /// All keys, in the order in which a language's file lists its texts.
            pub const ALL: &[Self] = &[ $( Self::$name ),+ ];

            /// The names of the holes that its text has.
            #[must_use]
            pub const fn arguments(self) -> &'static [&'static str] {
                match self { $( Self::$name => &[ $( $( stringify!($arg) ),+ )? ] ),+ }
            }
        }

        impl Message {
            /// Its key.
            #[must_use]
            pub const fn key(&self) -> Key {
                match self { $( Self::$name { .. } => Key::$name ),+ }
            }

            pub(super) fn arguments(&self) -> Vec<(&'static str, Argument)> {
                match self {
                    $( Self::$name { $( $($arg),+ )? } => vec![
                        $( $( (stringify!($arg), Argument::from($arg.clone())) ),+ )?
                    ] ),+
                }
            }
        }
    };
}

messages! {
    // --- Days and times ---
    /// Monday, at the beginning of a date.
    Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday;
    /// January, within a date.
    January; February; March; April; May; June; July; August; September; October; November; December;
    /// A day without its year. A no-break space between day and month.
    Day { weekday: String, day: u32, month: String };
    /// A day with its year.
    FullDay { weekday: String, day: u32, month: String, year: String };
    /// A time with minutes, "10:30 Uhr".
    Time { hour: String, minute: String };
    /// A time on the hour, as spoken: "9 Uhr".
    TimeOnTheHour { hour: String };
    /// The whole name of a time, as a radio button is called.
    SlotName { day: NaiveDate, time: NaiveTime };
    /// The part of a radio button's name that is only heard: the day, before the time that is seen.
    SlotDay { day: NaiveDate };
    /// The time that is seen.
    SlotTime { time: NaiveTime };
    /// The day as a heading.
    DayHeading { day: NaiveDate };
    /// When an appointment is, with its year, without the time.
    WhenDay { day: FullDay };

    // --- Around every page ---
    /// Before the telephone number, on every page.
    HelpCall;
    /// Before the e-mail address of the office, on every page.
    HelpMail;
    /// Only heard, before the name of the language on the switch.
    LanguageSwitch;
    /// The region that holds what was said so far.
    SoFarHeading;
    /// The way back to the page before.
    Back;
    /// From the first page back to the portal.
    BackToPortal;
    /// How far the journey is.
    Progress { page: u32, of: u32 };
    /// The button that only leads on.
    Continue;
    /// Deletes all answers, after asking once.
    EraseButton;
    /// Only heard, before an error at its field.
    ErrorPrefix;
    /// Above the list of mistakes.
    ErrorsHeading { count: u32 };
    /// Below that heading.
    ErrorsKept;
    /// Behind the label of a field that may stay empty.
    Optional;
    /// Tries the same again.
    TryAgain;
    /// While an answer is waited for.
    OneMoment;
    /// Above the numbered ways on.
    WaysHeading;
    /// A way on: the telephone.
    WayCall;
    /// Its sentence, before the number.
    WayCallText;
    /// A way on: e-mail.
    WayMail;
    /// Its sentence, before the address.
    WayMailText;
    /// A way on: again.
    WayAgain;
    /// Its sentence.
    WayAgainText;

    // --- 1 For whom ---
    /// Page 1.
    ForWhomHeading;
    /// Below it.
    ForWhomLead;
    /// An answer.
    ForMe;
    /// An answer.
    ForOther;
    /// Its hint.
    ForOtherHint;
    /// An answer.
    ForHome;
    /// Its hint.
    ForHomeHint;
    /// How long it takes, and that nothing is lost.
    ForWhomNote;
    /// Nothing was chosen.
    ForWhomMissing;
    /// The name of this answer in summaries.
    ForWhomShort;
    /// The answer in summaries.
    ForMeShort;
    /// The answer in summaries.
    ForOtherShort;

    // --- 2 The way ---
    /// Page 2, for oneself.
    WayHeading;
    /// Page 2, for somebody else.
    WayHeadingOther;
    /// No reason is asked.
    WayLead;
    /// An answer.
    WayYes;
    /// Its hint.
    WayYesHint;
    /// An answer.
    WayNo;
    /// Its hint, for oneself.
    WayNoHint;
    /// Its hint, for somebody else.
    WayNoHintOther;
    /// An answer.
    WayUnsure;
    /// Its hint.
    WayUnsureHint;
    /// What happens with the answer.
    WayNote;
    /// Nothing was chosen.
    WayMissing;
    /// The name of this answer in summaries.
    WayShort;
    /// The answer in summaries.
    WayCounterShort;
    /// Page "not sure".
    UnsureHeading;
    /// Below it.
    UnsureLead;
    /// A heading there: what makes the office reachable.
    UnsureOffice;
    /// Where the city says nothing about it.
    UnsureOfficeText;
    /// A heading there: what a visit is for.
    UnsureVisit;
    /// Where the city says nothing about it.
    UnsureVisitText;
    /// Back to the question.
    UnsureContinue;
    /// Outcome: a visit.
    VisitHeading;
    /// Below it.
    VisitLead;
    /// A way on from there.
    VisitOffice;
    /// Its sentence.
    VisitOfficeText;
    /// Its button.
    VisitOfficeButton;
    /// Outcome: a care home.
    HomeHeading;
    /// Below it.
    HomeLead;

    // --- 3 Services ---
    /// Page 3.
    ServicesHeading;
    /// Below it.
    ServicesLead;
    /// Nothing was chosen.
    ServicesMissing;
    /// While the catalogue is waited for.
    ServicesLoading;
    /// How long a service takes.
    Minutes { count: u32 };
    /// The name of this answer in summaries.
    ServiceShort;

    // --- 5 Offices ---
    /// Page 5.
    OfficesHeading;
    /// Nothing was chosen.
    OfficesMissing;
    /// The name of this answer in summaries.
    OfficeShort;

    // --- 6 Contact ---
    /// Page 6.
    ContactHeading;
    /// Below it.
    ContactLead;
    /// A label.
    NameLabel;
    /// Its hint.
    NameHint;
    /// Its hint where the booking is for somebody else.
    NameHintOther;
    /// A label.
    EmailLabel;
    /// Its hint.
    EmailHint;
    /// A label.
    TelephoneLabel;
    /// Its hint.
    TelephoneHint;
    /// The label of a remark whose own is empty.
    RemarkLabel;
    /// The hint of a remark: nothing about health.
    RemarkHint;
    /// Summaries.
    NameShort;
    /// Summaries.
    EmailShort;
    /// Summaries.
    TelephoneShort;
    /// A mistake.
    NameMissing;
    /// A mistake.
    NameTooLong;
    /// A mistake.
    EmailMissing;
    /// A mistake.
    EmailNoAt;
    /// A mistake.
    EmailPlus;
    /// A mistake.
    EmailNotAnAddress;
    /// A mistake.
    TelephoneMissing;
    /// A mistake.
    TelephoneTooShort;
    /// A mistake.
    TelephoneTooLong;
    /// A mistake.
    TelephoneNotANumber;
    /// A mistake.
    RemarkMissing;
    /// A mistake.
    RemarkTooLong;
    /// A mistake in any field.
    BadCharacter;
    /// A mistake in a name or remark that the system gave no reason for.
    TextRefused;

    // --- 7 Times ---
    /// Page 7.
    TimesHeading;
    /// Below it: where, and how long.
    TimesLead { office: String, count: u32 };
    /// While the days are waited for.
    TimesLoading;
    /// While the times of a day are waited for.
    DayLoading;
    /// Above the list of days.
    NextDays;
    /// How many times a day has.
    FreeTimes { count: u32 };
    /// Said when the days have come.
    DaysFound { count: u32 };
    /// Opens a day.
    ShowTimes;
    /// More days.
    MoreDays;
    /// The own time, which the calendar no longer lists.
    OwnTime;
    /// That the next button reserves.
    TimesNote;
    /// While a time is being reserved.
    Reserving;
    /// Nothing was chosen.
    TimesMissing;
    /// A day had nothing left.
    DayGone { day: NaiveDate };
    /// Above the notice that the hold is over.
    HoldOverHeading;
    /// Below it.
    HoldOverText;
    /// An outcome.
    NothingFreeHeading;
    /// Below it.
    NothingFreeLead;
    /// A way on.
    OtherOffice;
    /// Its sentence.
    OtherOfficeText;
    /// Its button.
    OtherOfficeButton;
    /// The name of this answer in summaries.
    TimeShort;

    // --- 8 Check ---
    /// Page 8.
    CheckHeading;
    /// Below it.
    CheckLead;
    /// Until when the time is held.
    HeldUntil { time: NaiveTime };
    /// What happens after that.
    HeldUntilText;
    /// A part of the page.
    CheckAppointment;
    /// A part of the page.
    CheckContact;
    /// A part of the page: what goes to the city.
    SentHeading;
    /// Below it.
    SentLead { count: u32 };
    /// The line about the appointment itself.
    SentAppointment;
    /// A part of the page.
    PrivacyHeading;
    /// Below it.
    PrivacyText;
    /// A link.
    PrivacyLink;
    /// A link to change something.
    Change;
    /// Only heard, behind that link: what is changed.
    ChangeWhat { what: String };
    /// The button that names the act.
    Book;
    /// Below it, where a mail comes.
    BookNote;
    /// Below it, where none comes.
    BookNoteNoMail;
    /// While booking.
    Booking;

    // --- 9 Booked ---
    /// Page 9: the mail.
    ActivationHeading;
    /// Below it.
    ActivationLead { email: String };
    /// Until when.
    ActivationUntil { time: NaiveTime };
    /// What happens after that.
    ActivationUntilText;
    /// A part of the page.
    ReservedHeading;
    /// The only number there is.
    Number;
    /// A part of the page.
    NoMailHeading;
    /// Advice.
    NoMailWait;
    /// Advice.
    NoMailSpam;
    /// Advice, before the telephone number.
    NoMailCall { number: String };
    /// Page 9 without a mail.
    BookedHeading;
    /// Below it.
    BookedLead;
    /// Page 9 after the link.
    ConfirmedHeading;
    /// Page 9 after the link's second opening.
    AlreadyHeading;
    /// Below it.
    AlreadyLead;
    /// Page 10.
    SeenHeading;
    /// Where it is not confirmed so far.
    SeenUnconfirmed;
    /// Where the mail went.
    MailedTo { email: String };
    /// A part of the page.
    RemarksHeading;
    /// What the appointment is about, more than once.
    Several { service: String, count: u32 };
    /// A part of the page.
    NoMoreHeading;
    /// Below it, before the telephone number.
    NoMoreText;
    /// While the link is being asked about.
    LinkWorkingHeading;
    /// The time for confirming is over.
    OverHeading;
    /// Below it.
    OverLead;
    /// Cancelled or incomplete.
    UnknownHeading;
    /// Below it.
    UnknownLead;
    /// A way on.
    NewBooking;
    /// Its sentence.
    NewBookingText;
    /// Its button.
    NewBookingButton;

    // --- Erase ---
    /// Asks once.
    EraseHeading;
    /// Below it.
    EraseLead;
    /// Yes.
    EraseYes;
    /// No.
    EraseNo;
    /// Said afterwards.
    Erased;

    // --- What can go wrong: a heading and what to do now ---
    ConnectionHeading; ConnectionAdvice;
    BusyHeading; BusyAdvice;
    TakenHeading; TakenAdvice;
    GoneHeading; GoneAdvice;
    DeniedHeading; DeniedAdvice;
    SettledHeading; SettledAdvice;
    EmailRefusedHeading; EmailRefusedAdvice;
    TelephoneRefusedHeading; TelephoneRefusedAdvice;
    NameRefusedHeading; NameRefusedAdvice;
    RemarkRefusedHeading; RemarkRefusedAdvice;
    MailLimitHeading; MailLimitAdvice;
    CaptchaHeading; CaptchaAdvice;
    MisconfiguredHeading; MisconfiguredAdvice;
    UnexpectedHeading; UnexpectedAdvice;
}
