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

        Key::HelpCall => "Questions? Call us:",
        Key::HelpMail => "Or write to us:",
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
        Key::WaysHeading => "What you can do now",
        Key::WayCall => "Call us",
        Key::WayCallText => "We will find a solution with you:",
        Key::WayMail => "Write to us",
        Key::WayMailText => "We will answer you:",
        Key::WayAgain => "Try again",
        Key::WayAgainText => "It often works the second time. All your answers are still here.",

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
        Key::ForWhomShort => "Who for",
        Key::ForMeShort => "for me",
        Key::ForOtherShort => "for someone else",

        Key::WayHeading => "Can you come to the citizens’ office?",
        Key::WayHeadingOther => "Can the person come to the citizens’ office?",
        Key::WayLead => "We do not ask why. You do not have to explain or prove anything.",
        Key::WayYes => "Yes",
        Key::WayYesHint => "With someone’s help or in a wheelchair, too.",
        Key::WayNo => "No",
        Key::WayNoHint => "Then two of us come to you. We bring everything in a suitcase.",
        Key::WayNoHintOther => "Then two of us visit the person. We bring everything in a suitcase.",
        Key::WayUnsure => "I am not sure",
        Key::WayUnsureHint => "We show you what makes the way easier.",
        Key::WayNote => {
            "Your answer stays in this window. We only need it to show you the right appointments."
        }
        Key::WayMissing => "Choose an answer. “I am not sure” is an answer, too.",
        Key::WayShort => "How",
        Key::WayCounterShort => "appointment at the office",
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
        Key::ServicesMissing => "Choose a matter.",
        Key::ServicesLoading => "We are getting the list of matters.",
        Key::Minutes => "about {count} [minute|minutes]",
        Key::ServiceShort => "Matter",

        Key::OfficesHeading => "Which office would you like to come to?",
        Key::OfficesMissing => "Choose an office.",
        Key::OfficeShort => "Where",

        Key::ContactHeading => "How can we reach you?",
        Key::ContactLead => "We only ask what the office needs for the appointment.",
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
        Key::NothingFreeHeading => "No appointment is free just now",
        Key::NothingFreeLead => "All times are taken. We have kept your answers.",
        Key::OtherOffice => "Choose another office",
        Key::OtherOfficeText => "There may be a free time there.",
        Key::OtherOfficeButton => "Choose another office",
        Key::TimeShort => "When",

        Key::CheckHeading => "Is everything right?",
        Key::CheckLead => "Take your time to check. Then book the appointment.",
        Key::HeldUntil => "We are holding the time for you until {time}.",
        Key::HeldUntilText => {
            "If you need longer, choose the time again afterwards. Your answers stay in any case."
        }
        Key::CheckAppointment => "Your appointment",
        Key::CheckContact => "How we reach you",
        Key::SentHeading => "What we send",
        Key::SentLead => "[This goes|These {count} things go] to the citizens’ office, and nothing else:",
        Key::SentAppointment => "Appointment",
        Key::PrivacyHeading => "What happens with the data",
        Key::PrivacyText => "The office uses this only for the appointment. You do not have to give consent.",
        Key::PrivacyLink => "Privacy notice",
        Key::Change => "Change",
        Key::ChangeWhat => ": {what}",
        Key::Book => "Book this appointment",
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

        Key::EraseHeading => "Would you like to delete all your answers?",
        Key::EraseLead => "Then you start again. A time that we hold for you will be given back.",
        Key::EraseYes => "Yes, delete everything",
        Key::EraseNo => "No, keep it",
        Key::Erased => "Your answers are deleted.",

        Key::ConnectionHeading => "The connection is gone just now",
        Key::ConnectionAdvice => {
            "Check whether the internet works and try again. All your answers are still here."
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
        Key::CaptchaHeading => "You cannot book this office here",
        Key::CaptchaAdvice => "It demands a check that we cannot do yet. Choose another one, or call us.",
        Key::MisconfiguredHeading => "It is not possible to book an appointment here just now",
        Key::MisconfiguredAdvice => "The mistake is ours. Please book your appointment another way.",
        Key::UnexpectedHeading => "Sorry, this did not work",
        Key::UnexpectedAdvice => "The mistake is ours. Please try again. All your answers are still here.",
    }
}
