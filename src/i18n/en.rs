//! English: plain, for people who live here and read it better than German.

use super::Key;

#[expect(
    clippy::too_many_lines,
    clippy::match_same_arms,
    reason = "a list of texts, each with a purpose of its own"
)]
pub(super) const fn text(key: Key) -> &'static str {
    match key {
        Key::Monday => "Monday",
        Key::Tuesday => "Tuesday",
        Key::Wednesday => "Wednesday",
        Key::Thursday => "Thursday",
        Key::Friday => "Friday",
        Key::Saturday => "Saturday",
        Key::Sunday => "Sunday",
        Key::January => "January",
        Key::February => "February",
        Key::March => "March",
        Key::April => "April",
        Key::May => "May",
        Key::June => "June",
        Key::July => "July",
        Key::August => "August",
        Key::September => "September",
        Key::October => "October",
        Key::November => "November",
        Key::December => "December",
        Key::Day => "{weekday} {day}\u{a0}{month}",
        Key::FullDay => "{weekday} {day}\u{a0}{month} {year}",
        Key::Time => "{hour}:{minute}",
        Key::TimeOnTheHour => "{hour}:00",
        Key::SlotName => "{day}, {time}",
        Key::SlotDay => "{day}, ",
        Key::SlotTime => "{time}",
        Key::DayHeading => "{day}",
        Key::WhenDay => "{day}",
        Key::SlotSpan => "{span}",
        Key::HoursFromTo => "{from} to {to}",
        Key::TimesFromTo => "{from} to {to}",
        Key::BareTime => "{hour}:{minute}",
        Key::Euro => "€{euros}.{cents}",

        Key::HelpCall => "Questions? Call us:",
        Key::HelpMail => "Or write to us:",
        Key::HelpForm => "Or use our:",
        Key::HelpFormLink => "contact form",
        Key::HelpRelay => "Deaf or speech-impaired? Call with:",
        Key::AccessibilityLink => "Accessibility statement",
        Key::FeedbackLink => "Report a barrier",
        Key::WayForm => "Use the contact form",
        Key::WayFormText => "We answer you:",
        Key::LanguageSwitch => "Language: ",
        Key::SoFarHeading => "Your answers so far",
        Key::Back => "Back",
        Key::BackToPortal => "Back to the service portal",
        Key::Progress => "Step {page} of {of}",
        Key::Continue => "Continue",
        Key::EraseButton => "Delete my answers",
        Key::ErrorPrefix => "Error: ",
        Key::ErrorsHeading => "Please look at [one answer|{count} answers] again",
        Key::ErrorsKept => "We have kept everything else.",
        Key::Optional => "(optional)",
        Key::TryAgain => "Try again",
        Key::OneMoment => "One moment, please",
        Key::ReturningLead => {
            "Your details are still there. We are about to show you the page that you were on."
        }
        Key::WaysHeading => "What you can do now",
        Key::WayCall => "Call us",
        Key::WayCallText => "We will find a solution with you:",
        Key::WayMail => "Write to us",
        Key::WayMailText => "We will answer you:",
        Key::WayAgain => "Try again",
        Key::WayAgainText => "It often works the second time. All your answers are still here.",

        Key::StageForWhom => "Who is the appointment for?",
        Key::StageWay => "How the appointment takes place",
        Key::StageMatters => "What would you like to do?",
        Key::StageDetails => "Your details",
        Key::StageTimes => "When does it suit you?",
        Key::StageCheck => "Is everything right?",
        Key::StageBooked => "Your appointment",

        Key::ForWhomHeading => "Who is the appointment for?",
        Key::ForWhomLead => {
            "Book an appointment at the citizens’ office here. If someone cannot come to us, we visit them at home."
        }
        Key::ForMe => "For me",
        Key::ForOther => "For someone else",
        Key::ForOtherHint => "For example for your mother, your neighbour or someone you care for.",
        Key::ForHome => "For several people in a care home",
        Key::ForHomeHint => "We come to the home once and help everyone in turn.",
        Key::ForWhomNote => "Booking takes about five minutes. You may take as long as you like.",
        Key::ForWhomMissing => "Choose who the appointment is for.",
        Key::PeopleHeading => "For how many people?",
        Key::PeopleLead => {
            "We come to the home once and help everybody in turn. We do not need any names now."
        }
        Key::People => "{count} [person|people]",
        Key::PeopleMore => "More than {count} people",
        Key::PeopleMissing => "Choose how many people the visit is for.",
        Key::PeopleShort => "People",
        Key::ForWhomShort => "Who for",
        Key::ForMeShort => "for me",
        Key::ForOtherShort => "for someone else",
        Key::ForHomeShort => "for several people in a care home",

        Key::WayHeading => "Can you come to the citizens’ office?",
        Key::WayHeadingOther => "Can the person come to the citizens’ office?",
        Key::WayLead => "We do not ask why. You do not have to explain or prove anything.",
        Key::WayYes => "Yes",
        Key::WayYesHint => "With someone’s help or in a wheelchair, too.",
        Key::WayNo => "No",
        Key::WayNoHint => "Then we come to you. We bring everything in a suitcase.",
        Key::WayNoHintOther => "Then we visit the person. We bring everything in a suitcase.",
        Key::WayUnsure => "I am not sure",
        Key::WayUnsureHint => "We show you what makes the way easier.",
        Key::WayNote => {
            "Your answer stays in this window. We only need it to show you the right appointments."
        }
        Key::WayMissing => "Choose an answer. “I am not sure” is an answer, too.",
        Key::WayShort => "How",
        Key::WayCounterShort => "appointment at the office",
        Key::WayVisitShort => "home visit",
        Key::WayTelephoneShort => "by telephone",
        Key::WayVideoShort => "by video",
        Key::UnsureHeading => "What makes the way easier",
        Key::UnsureLead => "Take your time to read. Then we ask once more.",
        Key::UnsureOffice => "Coming to the citizens’ office",
        Key::UnsureOfficeText => {
            "You may bring someone along. With an appointment you do not usually wait long. Call us if you need help at the entrance."
        }
        Key::UnsureVisit => "A visit at home",
        Key::UnsureVisitText => {
            "A visit is for people who cannot manage the way. You do not have to prove it."
        }
        Key::UnsureContinue => "Back to the question",
        Key::VisitHeading => "A visit at home: call us",
        Key::VisitLead => "We arrange a visit with you in person. It is not possible online here yet.",
        Key::VisitOffice => "Come to the citizens’ office after all",
        Key::VisitOfficeText => "Perhaps someone can come with you. Then book the appointment right here.",
        Key::VisitOfficeButton => "Book an appointment at the office",
        Key::HomeHeading => "We plan the visit to the home with you",
        Key::HomeLead => {
            "With several people we talk briefly beforehand: how many there are and what they need."
        }

        Key::ServicesHeading => "What would you like to do?",
        Key::ServicesLead => "Choose your matter.",
        Key::ServicesLeadVisit => "Choose what we shall do during the visit.",
        Key::ServicesMissing => "Choose a matter.",
        Key::ServicesNotTogether => {
            "These matters do not all fit into one appointment. Leave one out. You can book a second appointment for it afterwards."
        }
        Key::NotAtVisit => {
            "This cannot be done at a visit: {service}. Leave it out and choose another matter, or book an appointment at the office for it."
        }
        Key::NotAtOffice => {
            "This cannot be done at the office: {service}. Leave it out and choose another matter."
        }
        Key::VariantMissing => "Choose how you want the appointment: {service}.",
        Key::ServicesLoading => "We are getting the list of matters.",
        Key::SearchLabel => "Search for a matter",
        Key::SearchHint => "In German, for example: Ausweis, Umzug, Führungszeugnis",
        Key::MattersFound => "{count} [matter|matters]",
        Key::NothingFound => "We find no matter for this.",
        Key::NothingFoundText => "Try another word. Or call us:",
        Key::MoreMatters => "Show more matters",
        Key::OwnAppointment => "only in an appointment of its own",
        Key::CountLabel => "How many times?",
        Key::CountOf => " {service}",
        Key::VariantLabel => "How do you want the appointment?",
        Key::VariantOf => " {service}",
        Key::VariantOnSite => "At the office",
        Key::VariantTelephone => "By telephone",
        Key::VariantVideo => "By video",
        Key::VariantOnePerson => "For one person",
        Key::VariantFamily => "For a family",
        Key::VariantSmallClient => "For small projects",
        Key::VariantLargeClient => "For large projects",
        Key::Minutes => "about {count} [minute|minutes]",
        Key::TogetherMinutes => "Together this takes about {count} [minute|minutes].",
        Key::EarliestHeading => "The earliest times",
        Key::EarliestVisit => "Home visit",
        Key::EarliestCounter => "At the office",
        Key::EarliestRemote => "Without leaving home",
        Key::EarliestFrom => "from {day}, {time}",
        Key::EarliestAt => "{day}, {time}",
        Key::EarliestNone => "nothing free at the moment",
        Key::EarliestAsking => "We are looking.",
        Key::EarliestUnknown => "We do not know at the moment.",
        Key::EarliestSaid => "Earliest: {counter}",
        Key::SeeTimes => "See free times",
        Key::RatherOffice => "Rather come to the office",
        Key::OnlineToo => "This works without an appointment, too:",
        Key::OnlineLink => "do it online",
        Key::AdviceHeading => "Perhaps you need no appointment",
        Key::AdviceLead => "There are other ways, too. Take your time to choose what suits you best.",
        Key::AdviceBook => "Book an appointment",
        Key::AdviceBookText => "You prefer an appointment? Then go on here.",
        Key::AdviceBookVisitText => "You prefer us to come? Then go on here.",
        Key::AdviceBookButton => "Book an appointment anyway",
        Key::AdviceProxy => "Somebody does it for you",
        Key::AdviceProxyOther => "You do it for the person",
        Key::AdviceOnline => "Do it online",
        Key::AdviceExemption => "Be exempted from the duty to hold a card",
        Key::ExemptionConditions => "This is possible if one of these applies:",
        Key::ExemptionPapers => "This is what you hand in:",
        Key::PapersToBring => "This is what you bring:",
        Key::MoreAbout => "Read more",
        Key::ServiceShort => "Matter",
        Key::AddressHeading => "Where shall we come to?",
        Key::AddressLead => {
            "Write down the address where you are now. It can also be a care home or a hospital."
        }
        Key::AddressLeadOther => {
            "Write down the address where the person is now. It can also be a care home or a hospital."
        }
        Key::AddressLeadHome => "Write down the address of the care home.",
        Key::AddressGroup => "Address",
        Key::FindGroup => "How we find you",
        Key::StreetLabel => "Street",
        Key::HouseNumberLabel => "House number",
        Key::PostalCodeLabel => "Postal code",
        Key::TownLabel => "Town",
        Key::FloorLabel => "Floor",
        Key::FloorHint => "Our suitcase is heavy. Is there a lift?",
        Key::BellLabel => "Name at the door bell",
        Key::AskForLabel => "Whom shall we ask for?",
        Key::AskForHint => {
            "For example in a care home: ward 2, Ms Muster. Please write nothing about health."
        }
        Key::RegisteredLabel => "Where are you registered?",
        Key::RegisteredLabelOther => "Where is the person registered?",
        Key::RegisteredLabelHome => "Where are the people registered?",
        Key::RegisteredHint => {
            "Registered means: this town stands in the identity card as the place of residence."
        }
        Key::RegisteredHere => "In {town}",
        Key::Either => "{others} or {last}",
        Key::RegisteredElsewhere => "In another town",
        Key::StreetMissing => "Enter the street, for example Lindenweg.",
        Key::HouseNumberMissing => "Enter the house number, for example 12 a.",
        Key::HouseNumberNoDigit => "The house number lacks its number. It should look like 12 a.",
        Key::PostalCodeMissing => "Enter the postal code, for example 12345.",
        Key::PostalCodeWrong => "The postal code has five digits, for example 12345.",
        Key::TownMissing => "Enter the town.",
        Key::BellMissing => "Enter the name at the door bell.",
        Key::RegisteredMissing => "Choose which town stands in the identity card.",
        Key::EntryTooLong => "This is a little too long. Please shorten the text.",
        Key::AddressShort => "Where to",
        Key::FloorValue => "Floor: {text}",
        Key::BellValue => "Bell: {text}",
        Key::AskForValue => "Ask for: {text}",
        Key::OutsideHeading => "Another office goes there",
        Key::OutsideLead => "This address is outside our area: {address}.",
        Key::OutsideTown => "We visit people who are in {town}.",
        Key::OutsideOther => "Ask the office of that town",
        Key::OutsideOtherText => {
            "Call them and ask for a home visit. You find the number on the town's web site."
        }
        Key::OtherAddress => "Give another address",
        Key::OtherAddressText => "Is there a typing error, or will the person be somewhere else soon?",
        Key::OtherAddressButton => "Change the address",
        Key::ElsewhereHeading => "The office of the home town is responsible",
        Key::ElsewhereLead => {
            "The identity card is a matter for the town that stands in it as the place of residence. We may issue it only for an important reason. It then usually costs more."
        }
        Key::ElsewhereTown => "We are there for people who are registered in {town}.",
        Key::ElsewhereCall => "Talk to us",
        Key::ElsewhereCallText => "There may be an important reason. We find out together with you:",

        Key::OfficesHeading => "Which office would you like to come to?",
        Key::Anywhere => "Wherever it is quickest",
        Key::AnywhereEarliest => "Earliest on {day}, {time}",
        Key::OfficeEarliest => "Earliest on {day}",
        Key::Mobile => " (mobile)",
        Key::MobileHint => "The suitcase is here on some days only.",
        Key::OfficeShort => "Where",
        Key::AnyOffice => "all {count} offices",

        Key::ContactHeading => "How can we reach you?",
        Key::ContactHeadingVisitOther => "Whom do we visit, and how do we reach you?",
        Key::ContactHeadingVisitHome => "Which home do we visit, and how do we reach you?",
        Key::ContactLead => "We only ask what the office needs for the appointment.",
        Key::ContactLeadTwo => "We need two names: one for the visit, and yours.",
        Key::PersonGroup => "The person whom we visit",
        Key::HomeGroup => "The home that we visit",
        Key::TypistGroup => "Yourself",
        Key::HomeNameLabel => "Name of the home",
        Key::HomeNameHint => "We do not need the names of the residents.",
        Key::ContactNameLabel => "Your first and last name",
        Key::GreetNote => "Our e-mails address the person whom we visit. But they come to you.",
        Key::RoleLabel => "Which of these are you?",
        Key::RoleHint => "Then we know whom we talk to.",
        Key::RoleFamily => "I am family or a friend",
        Key::RoleCarer => "I am a carer or work in a home",
        Key::RoleGuardian => "I am the legal guardian",
        Key::RolePower => "I have a power of attorney certified by a notary",
        Key::RolePowerHint => "A notary or an authority has confirmed the signature.",
        Key::RoleOtherPower => "I have another power of attorney",
        Key::RoleOtherPowerHint => "For example one that nobody has certified.",
        Key::RoleFamilyShort => "family or friends",
        Key::RoleCarerShort => "care",
        Key::RoleGuardianShort => "legal guardian",
        Key::RolePowerShort => "power of attorney",
        Key::RoleOtherPowerShort => "power of attorney, not certified",
        Key::RoleMissing => "Choose which of these you are.",
        Key::PresenceBoth => "You and the person must both be there.",
        Key::PresencePerson => "The person must be there themselves. You are welcome to come along and help.",
        Key::PresencePersonVisit => {
            "The person must be there themselves. You are welcome to be there and help."
        }
        Key::PapersOfYours => "We need these papers from you:",
        Key::ContactNameMissing => "Enter your first and last name, for example Erika Muster.",
        Key::NoEmailButton => "I have no e-mail address",
        Key::NoEmailHeading => "Without e-mail we book with you on the telephone",
        Key::NoEmailLead => {
            "For this appointment we send a link by e-mail. Without an e-mail address it does not work here, but on the telephone it does."
        }
        Key::NoEmailOther => "Give another e-mail address",
        Key::NoEmailOtherText => {
            "It can be that of somebody whom you trust. That person then gets all e-mails about the appointment."
        }
        Key::NoEmailOtherButton => "Give an e-mail address",
        Key::WrongPaperHeading => "This power of attorney does not suffice here",
        Key::WrongPaperLead => "For this matter you need another paper: {services}.",
        Key::PersonApplies => "The person does it themselves",
        Key::PersonAppliesText => {
            "That is possible if they understand what it is about. You may be there and help."
        }
        Key::PersonAppliesButton => "Go on with the appointment",
        Key::OtherPaper => "You have another paper after all?",
        Key::OtherPaperText => "Then change your answer.",
        Key::OtherPaperButton => "Change the answer",
        Key::EmailHintOptional => {
            "Then we send you a confirmation. Without e-mail, note the appointment down."
        }
        Key::TelephoneHintNeeded => "We reach you under this number on the day of the appointment.",
        Key::MoreHeading => "One more thing",
        Key::MoreLead => "{office} needs something more from you.",
        Key::NameLabel => "First name and last name",
        Key::NameHint => "As it is written on the identity card.",
        Key::NameHintOther => {
            "The name of the person whose matter it is, as it is written on the identity card."
        }
        Key::EmailLabel => "Your e-mail address",
        Key::EmailHint => "We send the confirmation there.",
        Key::TelephoneLabel => "Your telephone number",
        Key::TelephoneHint => "We only call if something changes about the appointment.",
        Key::RemarkLabel => "Remark",
        Key::RemarkHint => "250 characters at most. Please do not write about your health.",
        Key::NameShort => "Name",
        Key::VisitedShort => "We visit",
        Key::HomeShort => "Home",
        Key::ReachedShort => "We reach",
        Key::EmailShort => "E-mail",
        Key::TelephoneShort => "Telephone",
        Key::NameMissing => "Enter the first name and the last name, for example Erika Muster.",
        Key::NameTooLong => "The name is too long. Enter 200 characters at most.",
        Key::EmailMissing => "Enter your e-mail address, for example name@example.org.",
        Key::EmailNoAt => "The @ is missing in the e-mail address. A right one is name@example.org.",
        Key::EmailPlus => "Enter an e-mail address without a plus sign, for example name@example.org.",
        Key::EmailNotAnAddress => "Check the e-mail address. A right one is name@example.org.",
        Key::TelephoneMissing => "Enter your telephone number, for example 0171 3920042.",
        Key::TelephoneTooShort => {
            "The telephone number is too short. Enter the area code as well, for example 0171 3920042."
        }
        Key::TelephoneTooLong => {
            "The telephone number is too long. Enter one number only, for example 0171 3920042."
        }
        Key::TelephoneNotANumber => "Enter digits only for the telephone number, for example 0171 3920042.",
        Key::RemarkMissing => "Fill in this field. The office needs it.",
        Key::RemarkTooLong => "The text is too long. Shorten it to 250 characters.",
        Key::BadCharacter => {
            "The office cannot read one of the characters, such as a smiley. Please delete it."
        }
        Key::TextRefused => "The office does not accept this as it is. Please write it differently.",

        Key::TimesHeading => "When does it suit you?",
        Key::TimesLead => "{office}, about {count} [minute|minutes].",
        Key::TimesLeadAny => "At {offices} places, about {count} [minute|minutes].",
        Key::TimesLeadVisit => "Allow about {count} [minute|minutes] for the visit.",
        Key::TimesLeadTelephone => "We call you. The call takes about {count} [minute|minutes].",
        Key::TimesLeadVideo => "The video call takes about {count} [minute|minutes].",
        Key::LookingHeading => "Free times",
        Key::LookingNote => {
            "Here you only look. With “Continue” you enter your details, and then you book the time."
        }
        Key::ChooseOffice => "Choose an office",
        Key::PartLabel => "What time of day?",
        Key::PartWhole => "Whole day",
        Key::PartMorning => "Morning",
        Key::PartAfternoon => "Afternoon",
        Key::WeekdaysOpen => "Some weekdays do not suit?",
        Key::WeekdaysLabel => "Leave these days out",
        Key::NoDayLeft => "Nothing is free on the other weekdays at the moment. Leave fewer days out.",
        Key::NoTimeLeftMorning => "Nothing is free in the morning of this day.",
        Key::NoTimeLeftAfternoon => "Nothing is free in the afternoon of this day.",
        Key::SlotOffice => ", {office}",
        Key::TimesLoading => "We are looking for free times.",
        Key::DayLoading => "We are getting the times.",
        Key::NextDays => "The next days with free times",
        Key::FreeTimes => "{count} [free time|free times]",
        Key::DaysFound => "There are free times on [one day|{count} days].",
        Key::ShowTimes => "Show times",
        Key::MoreDays => "Show more days",
        Key::OwnTime => "Reserved for you",
        Key::TimesNote => "With “Continue” we hold the time for you while you check everything.",
        Key::Reserving => "We are holding the time for you.",
        Key::TimesMissing => "Choose a time.",
        Key::DayGone => "There is no free time left on {day}. Please choose another day.",
        Key::HoldOverHeading => "The time is no longer reserved for you",
        Key::HoldOverText => "Please choose a time again. We have kept all your other answers.",
        Key::WishGoneHeading => "The time that you chose is no longer on the list",
        Key::WishGoneText => {
            "Somebody may have booked it, or it does not fit your answers. Please choose another time."
        }
        Key::MaybeHeldHeading => "This time may already be reserved for you",
        Key::MaybeHeldText => {
            "The office's answer got lost. If so, the time will be free again at {time}. Wait until then, or choose another time."
        }
        Key::NothingFreeHeading => "No appointment is free just now",
        Key::NoVisitFreeHeading => "No visit is free at the moment",
        Key::NothingFreeLead => "All times are taken. We have kept your answers.",
        Key::NoVisitFreeLead => "All visits are taken. We have kept what you told us.",
        Key::RatherOfficeWay => "Come to the office",
        Key::RatherOfficeText => {
            "Perhaps it works with somebody's help. With an appointment you usually do not wait long."
        }
        Key::RatherOfficeEarliest => "Perhaps it works with somebody's help. Earliest on {day}, {time}.",
        Key::RatherOfficeButton => "See appointments at the office",
        Key::OtherOffice => "Choose another office",
        Key::OtherOfficeText => "There may be a free time there.",
        Key::OtherOfficeButton => "Choose another office",
        Key::TimeShort => "When",

        Key::CheckHeading => "Is everything right?",
        Key::CheckLead => "Take your time to check. Then book the appointment.",
        Key::CheckLeadVisit => "Take your time to check. Then you book the visit.",
        Key::HoldEnds => "We keep the time for you until {time}.",
        Key::Renewing => {
            "The time was reserved for you. We are trying to get it for you once more. This can take two minutes."
        }
        Key::WaitingLong => "This takes longer than usual. We are still waiting for the answer.",
        Key::WaitingBusy => {
            "A lot is going on just now. We try again by ourselves. Your answers are all still here."
        }
        Key::WaitingOffline => {
            "Your device is not on the internet just now. As soon as it is connected, we go on by ourselves. Your answers are all still here."
        }
        Key::WaitingStop => "Stop waiting",
        Key::Renewed => "The time is reserved for you again, until {time}.",
        Key::ConfirmUntil => "After that you have until {time} to confirm.",
        Key::HeldUntil => "We are holding the time for you until {time}.",
        Key::HeldUntilText => {
            "If you need longer, choose the time again afterwards. Your answers stay in any case."
        }
        Key::CheckAppointment => "Your appointment",
        Key::CheckContact => "How we reach you",
        Key::CheckContactVisit => "Whom we visit and reach",
        Key::SentHeading => "What we send",
        Key::SentLead => "[This goes|These {count} things go] to the citizens’ office, and nothing else:",
        Key::SentAppointment => "Appointment",
        Key::SentAddress => "Address",
        Key::SentContact => "Contact",
        Key::PrivacyHeading => "What happens with the data",
        Key::PrivacyText => "The office uses this only for the appointment. You do not have to give consent.",
        Key::PrivacyStored => {
            "Until you book your browser remembers the details, for this tab only. So they are still there when you load the page again. We delete them as soon as the appointment is booked. You can delete them before, with “{button}” at the bottom of every page."
        }
        Key::PrivacyIdle => "After {count} [minute|minutes] without any input we delete them by ourselves.",
        Key::PrivacyMore => "More about your data",
        Key::ControllerLabel => "Responsible",
        Key::OfficerLabel => "Questions about data protection",
        Key::PurposeLabel => "What for",
        Key::PurposeText => "To give, prepare and confirm the appointment.",
        Key::BasisLabel => "Legal basis",
        Key::KeptLabel => "How long",
        Key::RecipientsLabel => "Who gets the data",
        Key::RightsLabel => "Rights",
        Key::AuthorityLabel => "Complaint",
        Key::HandOnHeading => "For the person concerned",
        Key::HandOnLead => "You pass on details about another person. Please give them this text.",
        Key::HandOnRead => "Read the text",
        Key::HandOnText => {
            "The office receives details about you because somebody books an appointment for you."
        }
        Key::HandOnTitle => "Notice about your data",
        Key::HandOnFrom => "Where the details are from",
        Key::HandOnFromSomebody => "From the person who books the appointment for you.",
        Key::HandOnData => "Which details",
        Key::CopyText => "Copy the text",
        Key::PrintText => "Print the text",
        Key::Copied => "The text is copied.",
        Key::NotCopied => "Copying did not work. Print the text, or select it.",
        Key::PrivacyLink => "Privacy notice",
        Key::NewWindow => "(new window)",
        Key::Change => "Change",
        Key::ChangeWhat => ": {what}",
        Key::Book => "Book this appointment",
        Key::BookVisit => "Book this visit",
        Key::BookAnother => "Book another appointment",
        Key::BookAnotherVisit => "Book another visit",
        Key::BookedElsewhere => {
            "In another window you have already booked with these details, or tried to. If you book here as well, you may have two appointments. Do you not want that? Then choose “Delete my answers” below."
        }
        Key::BookNote => {
            "Then you get an e-mail with a link. The appointment only stands once you have clicked it."
        }
        Key::BookNoteNoMail => "Then the appointment stands.",
        Key::Booking => "We are booking the appointment.",

        Key::ActivationHeading => "One more click in your e-mail",
        Key::ActivationLead => "We have written to {email}. Open the e-mail and click the link.",
        Key::ActivationUntil => "Please by {time}.",
        Key::ActivationUntilText => {
            "Until then the appointment is reserved for you only. After that we free the time again."
        }
        Key::ReservedHeading => "Reserved for you",
        Key::Number => "Booking number",
        Key::NoMailHeading => "No e-mail?",
        Key::NoMailWait => "Wait a few minutes.",
        Key::NoMailSpam => "Look in the folder “Spam” or “Junk”.",
        Key::NoMailCall => "Call us and give the number {number}:",
        Key::BookedHeading => "Your appointment is booked",
        Key::VisitBookedHeading => "Your visit is booked",
        Key::GreetedNote => "The e-mail addresses {name}. That is as it should be.",
        Key::DiffersHeading => "Please check: something else is booked",
        Key::DiffersText => {
            "Your appointment is booked, but not as you chose it. If it suits you all the same, what stands below holds. If it does not, please call us:"
        }
        Key::DiffersChosen => "You had chosen: {chosen}",
        Key::DiffersContact => "Your details",
        Key::DiffersContactText => "Your change came too late. It is booked with these details.",
        Key::WhoComesHeading => "Who comes",
        Key::WhoComesText => {
            "[One person comes|{count} people come] from the office. They give their [name, show a service card|names, show their service cards] and say the number {number}."
        }
        Key::MailNamesOffice => {
            "The e-mail names “{office}” as the place. That is only our office. We come to you."
        }
        Key::DoubtHeading => "Not sure who is at the door?",
        Key::DoubtText => {
            "Keep the door shut and call us. We never ask for a PIN, nor for jewellery or cash in the house:"
        }
        Key::Print => "Print this page",
        Key::SaveEntry => "Add to the calendar",
        Key::EntryVisit => "Appointment at your place",
        Key::EntryCounter => "Appointment at the office",
        Key::EntryText => "Booking number {number}. Questions: {telephone}",
        Key::EntryNeutral => {
            "The calendar says “Appointment at your place”, with day, time, address, booking number and our telephone number. It does not say what we do there."
        }
        Key::PrintCard => "Print a card for the door",
        Key::CardName => "Appointment",
        Key::CardTitle => "We visit you",
        Key::CardWho => {
            "[One person comes|{count} people come] from the office. They show their service [card|cards] and say this number:"
        }
        Key::CardNever => "They never ask for a PIN, nor for jewellery or cash in the house.",
        Key::CardCall => "Not sure? Keep the door shut and call:",
        Key::BookedLead => "Note the number or print this page. You will not get an e-mail.",
        Key::ConfirmedHeading => "Your appointment is confirmed",
        Key::AlreadyHeading => "Your appointment is already confirmed",
        Key::AlreadyLead => "You have opened the link before. Everything is fine, there is nothing to do.",
        Key::SeenHeading => "Your appointment",
        Key::SeenUnconfirmed => {
            "The appointment is not confirmed yet. Open the link in our first e-mail to confirm it."
        }
        Key::MailedTo => "We have also sent everything to {email}.",
        Key::RemarksHeading => "Please note",
        Key::ReadyHeading => "What to have ready",
        Key::ReadyHeadingCounter => "What to bring",
        Key::ReadyPlace => "In the room we need:",
        Key::ReadyRepresentative => "Whoever represents the person ({role}) is there, too, and has:",
        Key::ReadyOwn => "You are there, too, and have:",
        Key::PhotoTaken => "We take the photo at your place.",
        Key::PhotoBrought => "the code of a digital photo; we cannot take a photo at your place.",
        Key::FeesHeading => "What it costs",
        Key::FeesLead => "This holds on the day of the appointment, {day}:",
        Key::FeeLine => "{name}: {amount}",
        Key::FeeFromAge => "{name}, from {count} [year|years] of age: {amount}",
        Key::FeeToAge => "{name}, up to {count} [year|years] of age: {amount}",
        Key::FeesUnknown => "We gladly tell you on the telephone what it costs on that day:",
        Key::ArrivalHeading => "How the finished document reaches you",
        Key::PaymentHeading => "How you can pay",
        Key::Several => "{count}\u{a0}×\u{a0}{service}",
        Key::NoMoreHeading => "Does it not suit you after all?",
        Key::NoMoreText => "Please call us, so that someone else can have the time:",
        Key::LinkWorkingHeading => "We are looking up your appointment",
        Key::OverHeading => "The time for confirming is over",
        Key::OverLead => {
            "The appointment was reserved for a short time only. It is free again now, or the link is incomplete."
        }
        Key::UnknownHeading => "We cannot find this appointment",
        Key::UnknownLead => "It no longer exists, or the link is incomplete.",
        Key::NewBooking => "Book anew",
        Key::NewBookingText => "It takes about five minutes.",
        Key::NewBookingButton => "Book a new appointment",

        Key::Proving => {
            "Your device is calculating a short security check. It does so by itself. Please wait a moment."
        }
        Key::EraseHeading => "Would you like to delete all your answers?",
        Key::EraseLead => "Then you start again. A time that we hold for you will be given back.",
        Key::EraseLeadBooked => {
            "We delete what stands here on the device. Your [appointment stays|{count} appointments stay] booked. Please note the number[|s] {numbers} first."
        }
        Key::EraseLeadReserved => {
            "We delete what stands here on the device. Your [appointment stays|{count} appointments stay] reserved, and the link in the e-mail still works. Please note the number[|s] {numbers} first."
        }
        Key::EraseLeadLink => {
            "We delete what stands here on the device, and the link in the address bar. That changes nothing about a booked appointment."
        }
        Key::EraseYes => "Yes, delete everything",
        Key::EraseNo => "No, keep it",
        Key::Erased => "Your answers are deleted.",
        Key::IdleWarning => {
            "Are you still there? At {time} we delete your details so that nobody else sees them."
        }
        Key::IdleStay => "I am still here",
        Key::IdleErased => "Your details are deleted because nothing happened for a while.",

        Key::OfflineHeading => "Your device is not on the internet just now",
        Key::OfflineAdvice => {
            "Check Wi-Fi or mobile data, and then try again. All your answers are still here."
        }
        Key::ConnectionHeading => "We are getting no answer just now",
        Key::ConnectionAdvice => {
            "Perhaps it is very busy, or the connection is disturbed. Wait a minute and then try again. All your answers are still here."
        }
        Key::BusyHeading => "It is very busy just now",
        Key::BusyAdvice => "Wait a minute and then try again. All your answers are still here.",
        Key::TakenHeading => "This time has just been taken",
        Key::TakenAdvice => {
            "Someone was a little quicker. Please choose another time. We have kept everything else."
        }
        Key::GoneHeading => "The time is no longer reserved for you",
        Key::GoneAdvice => "Please choose a time again. We have kept all your other answers.",
        Key::DeniedHeading => "We cannot find this appointment",
        Key::DeniedAdvice => "It no longer exists, or the link is incomplete. Call us if in doubt.",
        Key::SettledHeading => "This has already been done",
        Key::SettledAdvice => "We look up how your appointment stands. Please try again.",
        Key::EmailRefusedHeading => "The office does not accept this e-mail address",
        Key::EmailRefusedAdvice => "Please give another one.",
        Key::TelephoneRefusedHeading => "The office does not accept this telephone number",
        Key::TelephoneRefusedAdvice => "Please give another one.",
        Key::NameRefusedHeading => "The office does not accept the name as it is",
        Key::NameRefusedAdvice => "Please write it in plain letters.",
        Key::RemarkRefusedHeading => "The office does not accept the remark as it is",
        Key::RemarkRefusedAdvice => "Please shorten it or write it differently.",
        Key::MailLimitHeading => "No further appointment is possible with this e-mail address",
        Key::MailLimitAdvice => "The office allows only a certain number. Give another address or call us.",
        Key::CaptchaHeading => "The security check did not work",
        Key::CaptchaAdvice => {
            "Your device calculates something before you book. That keeps out programs that book up the times. Try again. All your answers are still here."
        }
        Key::CaptchaUnknownHeading => "You cannot book this appointment here",
        Key::CaptchaUnknownAdvice => {
            "The office demands a security check that this page does not know. Please book the appointment on the telephone."
        }
        Key::MisconfiguredHeading => "It is not possible to book an appointment here just now",
        Key::MisconfiguredAdvice => "The mistake is ours. Please book your appointment another way.",
        Key::UnexpectedHeading => "Sorry, this did not work",
        Key::UnexpectedAdvice => "The mistake is ours. Please try again. All your answers are still here.",

        Key::ComesTwice => "We come twice for that.",
        Key::ComesThrice => "We come three times for that.",
        Key::ComesTimes => "We come {count} times for that.",
        Key::ForHomeHintSeveral => "We come to the home and help everyone in turn.",
        Key::PeopleLeadSeveral => {
            "At one visit we help up to {count} people. If there are more, we come several times. We do not need any names now."
        }
        Key::TimesHeadingOf => "Visit {visit} of {of}: when does it suit you?",
        Key::VisitOf => "Visit {visit}",
        Key::HeldVisits => "Already reserved for you",
        Key::HeldAllUntil => "We are holding all times for you until {time}.",
        Key::HeldAllUntilText => {
            "We book all visits or none. If you need longer, choose the times again afterwards. Your answers stay in any case."
        }
        Key::HoldsOverHeading => "The times are no longer reserved for you",
        Key::HoldsOverText => {
            "Please choose a time for each visit again. We have kept all your other answers."
        }
        Key::SentVisitsLead => {
            "Each visit is a booking of its own. {count} bookings go to the citizens’ office, and nothing else:"
        }
        Key::CheckLeadVisits => "Take your time to read everything. The visits are not booked yet.",
        Key::CheckLeadHalf => {
            "Some of the visits are booked already. Please try again, so that all visits are fixed."
        }
        Key::CheckVisits => "Your visits",
        Key::BookVisits => "Book these visits",
        Key::BookOtherVisits => "Book visits once more",
        Key::BookNoteVisits => {
            "Then you get {count} e-mails, one for each visit. Click the link in each of them. Only then do all visits stand."
        }
        Key::BookNoteVisitsNoMail => "Then all visits stand.",
        Key::BookingVisits => "We are booking the visits.",
        Key::ActivationsHeading => "One more click in each of the {count} e-mails",
        Key::ActivationsLead => "You get {count} e-mails to {email}. Click the link in each of them.",
        Key::ActivationsUntilText => {
            "Until then the visits are reserved for you only. A visit that you do not confirm is freed again."
        }
        Key::VisitsBookedHeading => "Your {count} visits are booked",
        Key::VisitsBookedLead => "Note the numbers or print this page. You will not get an e-mail.",
        Key::UndoingHeading => "We are giving all times back",
        Key::UndoingLead => "We could not book one of the visits. So we book none. One moment, please.",
        Key::UndoneHeading => "Nothing is booked",
        Key::UndoneLead => {
            "We could not book one of the visits. So we have given all times back. We have kept your answers."
        }
        Key::UndoneMails => {
            "Do you already have an e-mail with a link from us? You do not need that link any more."
        }
        Key::UndoneTimes => "Choose new times",
        Key::UndoneTimesText => "You choose a time for each visit again.",
        Key::UndoneTimesButton => "Choose times",
        Key::NotUndoneHeading => "A visit may still stand. Please call us",
        Key::NotUndoneLead => {
            "We could not book one of the visits. So we wanted to give all times back. That did not quite work. This may still be booked:"
        }
        Key::NotUndoneCall => "Call us",
        Key::NotUndoneCallText => "Tell us the day and time. We cancel the visit for you:",
        Key::MailLimitLead => {
            "With the address {email} as many appointments are booked as the office allows for one address. Your new appointment is not booked yet."
        }
        Key::MailLimitLeadHome => {
            "With the address {email} as many visits are booked as the office allows for one address. In a home that happens. Nothing is booked yet."
        }
        Key::MailLimitOther => "Give another e-mail address",
        Key::MailLimitOtherText => "Everything else stays as it is. You come straight back.",
        Key::MailLimitOtherTextHome => {
            "For example the address of another ward. Everything else stays as it is."
        }
        Key::MailLimitOtherButton => "Change e-mail address",
        Key::MailLimitNoMail => "Book without e-mail",
        Key::MailLimitNoMailText => {
            "Then the appointment stands at once. You get no e-mail and note the number."
        }
        Key::MailLimitNoMailButton => "Go on without e-mail",
        Key::WhoComesVisitsText => {
            "[One person comes|{count} people come] from the office each time. They give their [name, show a service card|names, show their service cards] and say the number of the visit."
        }
        Key::SaveEntryOf => "Add to the calendar: visit {visit}",
        Key::PrintCards => "Print door cards",
        Key::ListHeading => "List for your home",
        Key::ListLead => {
            "Note whose turn it is, and print the list. The names stay on this device: we do not get them, and they are not stored. You can also write them down by hand later."
        }
        Key::ListNames => "Enter names",
        Key::ListPerson => "Person {number}",
        Key::ListPrint => "Print the list",
        Key::ListOwn => "Only for your home. Do not pass the list on.",
        Key::ListName => "Name",
        Key::ListMatter => "Matter",
        Key::ListReady => "All is ready",
        Key::ListDone => "Done",
        Key::ListPrepare => "Have this ready for everyone:",
    }
}
