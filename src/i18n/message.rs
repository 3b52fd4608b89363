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
    /// From one time of day to another.
    Span(Span),
    /// An amount of money.
    Money(Money),
}

/// A day that is written with its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FullDay(pub NaiveDate);

/// An amount of money in euro cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money(pub u32);

/// From one time of day to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span(pub NaiveTime, pub NaiveTime);

macro_rules! arguments {
    ($($type:ty => $variant:ident),+ $(,)?) => {
        $(impl From<$type> for Argument {
            fn from(it: $type) -> Self {
                Self::$variant(it)
            }
        })+
    };
}
arguments!(String => Text, u32 => Count, NaiveDate => Day, FullDay => FullDay, NaiveTime => Time, Span => Span, Money => Money);

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
    /// How long a visit takes, as a span of time.
    SlotSpan { span: Span };
    /// From one time to another, "9 bis 10 Uhr": both on the hour.
    HoursFromTo { from: String, to: String };
    /// From one time to another, "10:30 bis 11:30 Uhr".
    TimesFromTo { from: String, to: String };
    /// A time within a span, without "Uhr": with minutes.
    BareTime { hour: String, minute: String };
    /// An amount of money.
    Euro { euros: String, cents: String };

    // --- Around every page ---
    /// Before the telephone number, on every page.
    HelpCall;
    /// Before the e-mail address of the office, on every page.
    HelpMail;
    /// Before the link to the contact form, on every page.
    HelpForm;
    /// The link to the contact form.
    HelpFormLink;
    /// Before the link to the relay service for deaf and speech-impaired people, on every page.
    HelpRelay;
    /// The link to the statement on accessibility, below every page.
    AccessibilityLink;
    /// The link to where barriers can be reported, below every page.
    FeedbackLink;
    /// The title of a way on.
    WayForm;
    /// Below it, before the link.
    WayFormText;
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
    /// The page was loaded anew.
    ReturningLead;
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

    // --- What the portal may know: the same on both ways ---
    /// A stage.
    StageForWhom;
    /// A stage.
    StageWay;
    /// A stage.
    StageMatters;
    /// A stage.
    StageDetails;
    /// A stage.
    StageTimes;
    /// A stage.
    StageCheck;
    /// A stage.
    StageBooked;

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
    /// Page 2 for a care home.
    PeopleHeading;
    /// Below it.
    PeopleLead;
    /// An answer.
    People { count: u32 };
    /// The last answer: more than fit one visit.
    PeopleMore { count: u32 };
    /// Nothing was chosen.
    PeopleMissing;
    /// The name of this answer in summaries.
    PeopleShort;
    /// The name of this answer in summaries.
    ForWhomShort;
    /// The answer in summaries.
    ForMeShort;
    /// The answer in summaries.
    ForOtherShort;
    /// The answer in summaries.
    ForHomeShort;

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
    /// The answer in summaries.
    WayVisitShort;
    /// The answer in summaries.
    WayTelephoneShort;
    /// The answer in summaries.
    WayVideoShort;
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
    /// Below it, where we come.
    ServicesLeadVisit;
    /// Nothing was chosen.
    ServicesMissing;
    /// What was chosen does not go together.
    ServicesNotTogether;
    /// What was chosen before is not done at a visit.
    NotAtVisit { service: String };
    /// What was chosen before is done at a visit only.
    NotAtOffice { service: String };
    /// No variant was chosen.
    VariantMissing { service: String };
    /// While the catalogue is waited for.
    ServicesLoading;
    /// The search.
    SearchLabel;
    /// Its hint.
    SearchHint;
    /// How many matters fit the search.
    MattersFound { count: u32 };
    /// None does.
    NothingFound;
    /// What to do then.
    NothingFoundText;
    /// More matters in the list.
    MoreMatters;
    /// At a matter that does not go together with what was chosen.
    OwnAppointment;
    /// A label: how often.
    CountLabel;
    /// Only heard, behind it: of what.
    CountOf { service: String };
    /// A question: which variant.
    VariantLabel;
    /// Only heard, behind it: of what.
    VariantOf { service: String };
    /// A variant.
    VariantOnSite;
    /// A variant.
    VariantTelephone;
    /// A variant.
    VariantVideo;
    /// A variant.
    VariantOnePerson;
    /// A variant.
    VariantFamily;
    /// A variant.
    VariantSmallClient;
    /// A variant.
    VariantLargeClient;
    /// How long a service takes.
    Minutes { count: u32 };
    /// How long all of it takes.
    TogetherMinutes { count: u32 };
    /// A part of the page: the earliest times.
    EarliestHeading;
    /// The earliest time of a visit.
    EarliestVisit;
    /// The earliest time at a counter.
    EarliestCounter;
    /// The earliest time on the telephone or by video.
    EarliestRemote;
    /// A time that still depends on the address.
    EarliestFrom { day: NaiveDate, time: NaiveTime };
    /// A time.
    EarliestAt { day: NaiveDate, time: NaiveTime };
    /// Nothing is free.
    EarliestNone;
    /// It is being asked for.
    EarliestAsking;
    /// It could not be had.
    EarliestUnknown;
    /// Said when they have come.
    EarliestSaid { counter: String };
    /// Shows the free times without reserving one.
    SeeTimes;
    /// Over to the other way.
    RatherOffice;
    /// Page 3, beside a matter that was chosen, before a link.
    OnlineToo;
    /// The link to where it works online.
    OnlineLink;
    /// Page 4: perhaps nobody needs to come.
    AdviceHeading;
    /// Below it.
    AdviceLead;
    /// The title of the way that leads on to an appointment.
    AdviceBook;
    /// Below it.
    AdviceBookText;
    /// Below it, where we come.
    AdviceBookVisitText;
    /// The button: an appointment all the same.
    AdviceBookButton;
    /// A title: somebody with a power does it for oneself.
    AdviceProxy;
    /// The same, where somebody else types: she does it.
    AdviceProxyOther;
    /// A title: it works online.
    AdviceOnline;
    /// A title: an exemption from the duty to hold an identity card.
    AdviceExemption;
    /// Before a list of conditions.
    ExemptionConditions;
    /// Before a list of papers.
    ExemptionPapers;
    /// Before a list of papers, at an office.
    PapersToBring;
    /// A link to a page of the city that says more.
    MoreAbout;
    /// The name of this answer in summaries.
    ServiceShort;

    // --- 5 Where to, and which office ---
    /// Page 5 for a visit.
    AddressHeading;
    /// Below it, for oneself.
    AddressLead;
    /// Below it, for somebody else.
    AddressLeadOther;
    /// Below it, for a home.
    AddressLeadHome;
    /// A group of fields.
    AddressGroup;
    /// A group of fields.
    FindGroup;
    /// A label.
    StreetLabel;
    /// A label.
    HouseNumberLabel;
    /// A label.
    PostalCodeLabel;
    /// A label.
    TownLabel;
    /// A label.
    FloorLabel;
    /// Its hint.
    FloorHint;
    /// A label.
    BellLabel;
    /// A label.
    AskForLabel;
    /// Its hint.
    AskForHint;
    /// A question, for oneself.
    RegisteredLabel;
    /// A question, for somebody else.
    RegisteredLabelOther;
    /// A question, for a home.
    RegisteredLabelHome;
    /// Its hint.
    RegisteredHint;
    /// An answer.
    RegisteredHere { town: String };
    /// Towns as one says them, "A, B or C"; fills `town` of other messages.
    Either { others: String, last: String };
    /// An answer.
    RegisteredElsewhere;
    /// A mistake.
    StreetMissing;
    /// A mistake.
    HouseNumberMissing;
    /// A mistake.
    HouseNumberNoDigit;
    /// A mistake.
    PostalCodeMissing;
    /// A mistake.
    PostalCodeWrong;
    /// A mistake.
    TownMissing;
    /// A mistake.
    BellMissing;
    /// A mistake.
    RegisteredMissing;
    /// A mistake in any short field.
    EntryTooLong;
    /// The name of this answer in summaries.
    AddressShort;
    /// What helps to find it, in summaries.
    FloorValue { text: String };
    /// What helps to find it, in summaries.
    BellValue { text: String };
    /// What helps to find it, in summaries.
    AskForValue { text: String };
    /// Outcome: no visits go there.
    OutsideHeading;
    /// Below it.
    OutsideLead { address: String };
    /// Below it, where visits go to people of some towns only.
    OutsideTown { town: String };
    /// A way on: the other office.
    OutsideOther;
    /// Its sentence.
    OutsideOtherText;
    /// A way on: another address.
    OtherAddress;
    /// Its sentence.
    OtherAddressText;
    /// Its button.
    OtherAddressButton;
    /// Outcome: another city's office is competent.
    ElsewhereHeading;
    /// Below it.
    ElsewhereLead;
    /// Below it: for whom we are.
    ElsewhereTown { town: String };
    /// A way on: ask us.
    ElsewhereCall;
    /// Its sentence, before the number.
    ElsewhereCallText;
    /// Page 5 at the counter.
    OfficesHeading;
    /// An answer.
    Anywhere;
    /// The earliest time there.
    AnywhereEarliest { day: NaiveDate, time: NaiveTime };
    /// The earliest day there.
    OfficeEarliest { day: NaiveDate };
    /// Behind the name of an office where the suitcase stops.
    Mobile;
    /// What that means.
    MobileHint;
    /// The name of this answer in summaries.
    OfficeShort;
    /// All offices, in summaries.
    AnyOffice { count: u32 };

    // --- 6 Contact ---
    /// Page 6.
    ContactHeading;
    /// Page 6 where somebody else is visited.
    ContactHeadingVisitOther;
    /// Page 6 for a home.
    ContactHeadingVisitHome;
    /// Below it.
    ContactLead;
    /// Below it, where there are two names.
    ContactLeadTwo;
    /// A group of fields.
    PersonGroup;
    /// A group of fields.
    HomeGroup;
    /// A group of fields.
    TypistGroup;
    /// A label: the home's name.
    HomeNameLabel;
    /// Its hint.
    HomeNameHint;
    /// A label: the typist's name.
    ContactNameLabel;
    /// That mails greet the other name.
    GreetNote;
    /// A question.
    RoleLabel;
    /// Its hint.
    RoleHint;
    /// An answer.
    RoleFamily;
    /// An answer.
    RoleCarer;
    /// An answer.
    RoleGuardian;
    /// An answer.
    RolePower;
    /// Explains that answer.
    RolePowerHint;
    /// An answer.
    RoleOtherPower;
    /// Explains that answer.
    RoleOtherPowerHint;
    /// The same, short: for summaries, and for the clerks in German.
    RoleFamilyShort;
    /// The same, short.
    RoleCarerShort;
    /// The same, short.
    RoleGuardianShort;
    /// The same, short.
    RolePowerShort;
    /// The role in a summary, and to the clerk.
    RoleOtherPowerShort;
    /// A mistake.
    RoleMissing;
    /// Somebody represents the person.
    PresenceBoth;
    /// Somebody helps the person.
    PresencePerson;
    /// The same, where we come.
    PresencePersonVisit;
    /// Before a list of papers of whoever represents somebody.
    PapersOfYours;
    /// A mistake.
    ContactNameMissing;
    /// A button: there is no e-mail address.
    NoEmailButton;
    /// Outcome: an address is needed.
    NoEmailHeading;
    /// Below it.
    NoEmailLead;
    /// A way on: somebody else's address.
    NoEmailOther;
    /// Its sentence.
    NoEmailOtherText;
    /// Its button.
    NoEmailOtherButton;
    /// Outcome: with this paper nobody can act for the person.
    WrongPaperHeading;
    /// Below it.
    WrongPaperLead { services: String };
    /// A way on: the person applies herself.
    PersonApplies;
    /// Below it.
    PersonAppliesText;
    /// The button.
    PersonAppliesButton;
    /// A way on: another answer about the role.
    OtherPaper;
    /// Below it.
    OtherPaperText;
    /// The button.
    OtherPaperButton;
    /// The hint of an e-mail field that may stay empty.
    EmailHintOptional;
    /// The hint of the telephone field where we call or come.
    TelephoneHintNeeded;
    /// The office that holds the time asks for something more.
    MoreHeading;
    /// Below it.
    MoreLead { office: String };
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
    /// Summaries: whom we visit.
    VisitedShort;
    /// Summaries: which home we visit.
    HomeShort;
    /// Summaries: whom we reach.
    ReachedShort;
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
    /// Below it, where it may be at several offices.
    TimesLeadAny { offices: u32, count: u32 };
    /// Below it, where we come.
    TimesLeadVisit { count: u32 };
    /// Below it, on the telephone.
    TimesLeadTelephone { count: u32 };
    /// Below it, by video.
    TimesLeadVideo { count: u32 };
    /// Page 7 before anything is typed.
    LookingHeading;
    /// That nothing is reserved.
    LookingNote;
    /// To the page of offices.
    ChooseOffice;
    /// A question of the filter.
    PartLabel;
    /// An answer.
    PartWhole;
    /// An answer.
    PartMorning;
    /// An answer.
    PartAfternoon;
    /// Opens the filter of weekdays.
    WeekdaysOpen;
    /// A question of the filter.
    WeekdaysLabel;
    /// All days are left out.
    NoDayLeft;
    /// No time of a day is left.
    NoTimeLeftMorning;
    /// No time of a day is left.
    NoTimeLeftAfternoon;
    /// Only heard, in a time's name: where.
    SlotOffice { office: String };
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
    /// What was marked while times were looked at is not to be had any more.
    WishGoneHeading;
    /// Below it.
    WishGoneText;
    /// The answer to a reserve was lost.
    MaybeHeldHeading;
    /// Below it.
    MaybeHeldText { time: NaiveTime };
    /// An outcome.
    NothingFreeHeading;
    /// An outcome.
    NoVisitFreeHeading;
    /// Below it.
    NothingFreeLead;
    /// Below it.
    NoVisitFreeLead;
    /// A way on: the office.
    RatherOfficeWay;
    /// Its sentence.
    RatherOfficeText;
    /// Its sentence where the earliest time is known.
    RatherOfficeEarliest { day: NaiveDate, time: NaiveTime };
    /// Its button.
    RatherOfficeButton;
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
    /// Below it, where we come.
    CheckLeadVisit;
    /// Said once, shortly before the hold is over.
    HoldEnds { time: NaiveTime };
    /// The hold is over, and the time is tried for again.
    Renewing;
    /// Said and shown when it takes long.
    WaitingLong;
    /// Said and shown where the system can’t now.
    WaitingBusy;
    /// Said and shown where the device has no network.
    WaitingOffline;
    /// Gives up waiting.
    WaitingStop;
    /// It was had.
    Renewed { time: NaiveTime };
    /// Until when there is time to confirm.
    ConfirmUntil { time: NaiveTime };
    /// Until when the time is held.
    HeldUntil { time: NaiveTime };
    /// What happens after that.
    HeldUntilText;
    /// A part of the page.
    CheckAppointment;
    /// A part of the page.
    CheckContact;
    /// A part of the page.
    CheckContactVisit;
    /// A part of the page: what goes to the city.
    SentHeading;
    /// Below it.
    SentLead { count: u32 };
    /// The line about the appointment itself.
    SentAppointment;
    /// The line of a free field that holds the address.
    SentAddress;
    /// The line of a free field that holds what else is to be known.
    SentContact;
    /// A part of the page.
    PrivacyHeading;
    /// Below it.
    PrivacyText;
    /// Where the answers are kept, and when they are deleted.
    PrivacyStored { button: String };
    /// Where idle answers are deleted.
    PrivacyIdle { count: u32 };
    /// Opens the city's notice for whoever types (GDPR Art. 13).
    PrivacyMore;
    /// Of the notice.
    ControllerLabel;
    /// Of the notice.
    OfficerLabel;
    /// Of the notice.
    PurposeLabel;
    /// Of the notice.
    PurposeText;
    /// Of the notice.
    BasisLabel;
    /// Of the notice.
    KeptLabel;
    /// Of the notice.
    RecipientsLabel;
    /// Of the notice.
    RightsLabel;
    /// Of the notice.
    AuthorityLabel;
    /// The notice for the person whose data somebody else types (GDPR Art. 14).
    HandOnHeading;
    /// Below it.
    HandOnLead;
    /// Opens the text to hand on.
    HandOnRead;
    /// The beginning of the text to hand on.
    HandOnText;
    /// The name of the printed text, also as a file.
    HandOnTitle;
    /// Of the text to hand on.
    HandOnFrom;
    /// Of the text to hand on.
    HandOnFromSomebody;
    /// Of the text to hand on.
    HandOnData;
    /// A button.
    CopyText;
    /// A button.
    PrintText;
    /// Said when the text is copied.
    Copied;
    /// Said when the device does not allow copying.
    NotCopied;
    /// A link.
    PrivacyLink;
    /// Within a link, behind its words: that it opens in a new window.
    NewWindow;
    /// A link to change something.
    Change;
    /// Only heard, behind that link: what is changed.
    ChangeWhat { what: String };
    /// The button that names the act.
    Book;
    /// The button that names the act.
    BookVisit;
    /// The button of page 8, where this was booked in another window.
    BookAnother;
    /// The same for a visit.
    BookAnotherVisit;
    /// Above the button, where this was booked in another window.
    BookedElsewhere;
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
    /// Page 9 without a mail.
    VisitBookedHeading;
    /// That mails greet the other name.
    GreetedNote { name: String };
    /// The heading of page 9 where something else is booked than was chosen.
    DiffersHeading;
    /// What to do about it.
    DiffersText;
    /// Below what is booked instead.
    DiffersChosen { chosen: String };
    /// A line: the contact with which it is booked, where it was changed too late.
    DiffersContact;
    /// Below it.
    DiffersContactText;
    /// A part of the page.
    WhoComesHeading;
    /// Below it.
    WhoComesText { count: u32, number: String };
    /// The city's own mail knows no visits.
    MailNamesOffice { office: String };
    /// What to do in doubt.
    DoubtHeading;
    /// Its sentence, before the number.
    DoubtText;
    /// Prints the page.
    Print;
    /// Saves a calendar file.
    SaveEntry;
    /// The entry's title, where we come.
    EntryVisit;
    /// The entry's title.
    EntryCounter;
    /// The entry's text.
    EntryText { number: String, telephone: String };
    /// What the entry of a visit tells others, and what it does not.
    EntryNeutral;
    /// Prints the door card.
    PrintCard;
    /// The door card's name as a file, and where a browser writes a title on each sheet: neutral.
    CardName;
    /// On the door card.
    CardTitle;
    /// On the door card.
    CardWho { count: u32 };
    /// On the door card.
    CardNever;
    /// On the door card, before the number.
    CardCall;
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
    /// After booking: what to have ready.
    ReadyHeading;
    /// The same, for an appointment at a counter.
    ReadyHeadingCounter;
    /// Before a list of what the room needs.
    ReadyPlace;
    /// Before a list of papers of a representative, whose role may not be known.
    ReadyRepresentative { role: String };
    /// Before a list of papers of the representative who has booked.
    ReadyOwn;
    /// We bring a camera.
    PhotoTaken;
    /// We bring no camera.
    PhotoBrought;
    /// After booking.
    FeesHeading;
    /// Below it.
    FeesLead { day: FullDay };
    /// A fee.
    FeeLine { name: String, amount: Money };
    /// A fee from an age on, in years.
    FeeFromAge { name: String, count: u32, amount: Money };
    /// A fee up to an age, in years.
    FeeToAge { name: String, count: u32, amount: Money };
    /// No fee is known for that day.
    FeesUnknown;
    /// After booking.
    ArrivalHeading;
    /// After booking.
    PaymentHeading;
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

    /// The device solves a riddle before times can be had; nothing is to be done.
    Proving;

    // --- Erase ---
    /// Asks once.
    EraseHeading;
    /// Below it.
    EraseLead;
    /// Below it, where it is booked.
    EraseLeadBooked { count: u32, numbers: String };
    /// Below it, where a mail is on its way.
    EraseLeadReserved { count: u32, numbers: String };
    /// Below it, where a mail’s link led here.
    EraseLeadLink;
    /// Yes.
    EraseYes;
    /// No.
    EraseNo;
    /// Said afterwards.
    Erased;
    /// Nobody has done anything for a while: what happens, and when.
    IdleWarning { time: NaiveTime };
    /// The button beside it: keeps everything.
    IdleStay;
    /// Said afterwards, and shown on the first page.
    IdleErased;

    // --- What can go wrong: a heading and what to do now ---
    OfflineHeading; OfflineAdvice;
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
    CaptchaUnknownHeading; CaptchaUnknownAdvice;
    MisconfiguredHeading; MisconfiguredAdvice;
    UnexpectedHeading; UnexpectedAdvice;

    // --- Several visits to a home, and the limit of an e-mail address ---
    /// A choice's hint where these people need several visits.
    ComesTwice;
    ComesThrice;
    ComesTimes { count: u32 };
    /// The hint of the choice of a home, where more people than fit one visit get several.
    ForHomeHintSeveral;
    /// Below the question for how many people, where more than fit one visit get several.
    PeopleLeadSeveral { count: u32 };
    /// The heading of page 7 for one of several visits.
    TimesHeadingOf { visit: u32, of: u32 };
    /// One of several visits, as the name of a row.
    VisitOf { visit: u32 };
    /// Above the visits whose times are held while another one's time is chosen.
    HeldVisits;
    /// Until when the times of all visits are held.
    HeldAllUntil { time: NaiveTime };
    HeldAllUntilText;
    /// The hold of one of several visits is over.
    HoldsOverHeading;
    HoldsOverText;
    /// Below the heading of what is sent, where there are several visits.
    SentVisitsLead { count: u32 };
    /// Below page 8's heading, where there are several visits.
    CheckLeadVisits;
    /// Page 8: one visit is booked and another one in doubt.
    CheckLeadHalf;
    /// Above the rows of several visits.
    CheckVisits;
    /// The main button of page 8.
    BookVisits;
    /// The same, where this was booked in another window.
    BookOtherVisits;
    /// Below that button.
    BookNoteVisits { count: u32 };
    BookNoteVisitsNoMail;
    /// What is under way.
    BookingVisits;
    /// Page 9 of several visits.
    ActivationsHeading { count: u32 };
    ActivationsLead { count: u32, email: String };
    ActivationsUntilText;
    VisitsBookedHeading { count: u32 };
    VisitsBookedLead;
    /// One of several visits can't be booked, and the others are given back.
    UndoingHeading;
    UndoingLead;
    /// They were given back.
    UndoneHeading;
    UndoneLead;
    /// Mails may be on their way already.
    UndoneMails;
    /// A way on: times are chosen again.
    UndoneTimes;
    UndoneTimesText;
    UndoneTimesButton;
    /// Something could not be given back.
    NotUndoneHeading;
    NotUndoneLead;
    /// A way on, before the telephone number.
    NotUndoneCall;
    NotUndoneCallText;
    /// Below the heading that the limit of an e-mail address is reached.
    MailLimitLead { email: String };
    /// The same, for a care home.
    MailLimitLeadHome { email: String };
    /// A way on from there.
    MailLimitOther;
    MailLimitOtherText;
    MailLimitOtherTextHome;
    MailLimitOtherButton;
    /// Another way on, where the office allows it.
    MailLimitNoMail;
    MailLimitNoMailText;
    MailLimitNoMailButton;
    /// Who comes, where there are several visits.
    WhoComesVisitsText { count: u32 };
    /// A button: the calendar file of one of several visits.
    SaveEntryOf { visit: u32 };
    /// A button: the door cards of all visits.
    PrintCards;
    /// A part of page 9 for a home: its own list.
    ListHeading;
    /// Below it.
    ListLead;
    /// Opens the fields for the names.
    ListNames;
    /// A field, and the row that stands for it.
    ListPerson { number: u32 };
    /// A button.
    ListPrint;
    /// On the printed list.
    ListOwn;
    /// A column.
    ListName;
    /// A column.
    ListMatter;
    /// A column to tick.
    ListReady;
    /// A column to tick.
    ListDone;
    /// On the printed list, before what each person needs.
    ListPrepare;
}
