//! The things that can be wrong, each with its code, status, type and words as recorded.

use serde_json::{Value, json};

/// One thing that is wrong, by the code that the API has for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorCode {
    /// The office is no number.
    InvalidOfficeId,
    /// A service is no number.
    InvalidServiceId,
    /// A count is no number.
    InvalidServiceCount,
    /// The first day is no day.
    InvalidStartDate,
    /// The last day is no day.
    InvalidEndDate,
    /// The time is no number.
    InvalidTimestamp,
    /// The appointment's number is no number.
    InvalidProcessId,
    /// The key is no key.
    InvalidAuthKey,
    /// There is no name.
    InvalidFamilyName,
    /// The e-mail address is none, or missing where it is asked for.
    InvalidEmail,
    /// The telephone number is none.
    InvalidTelephone,
    /// The first free field is missing, or too long.
    InvalidCustomTextfield,
    /// The second free field is missing, or too long.
    InvalidCustomTextfield2,
    /// The office does not offer the service.
    InvalidLocationAndServiceCombination,
    /// There is no captcha token.
    CaptchaMissing,
    /// The captcha token is not ours, or another address's.
    CaptchaInvalid,
    /// The captcha token is too old.
    CaptchaExpired,
    /// The time is taken.
    AppointmentNotAvailable,
    /// There is no such appointment, or no longer.
    AppointmentNotFound,
    /// The key is another appointment's.
    AuthKeyMismatch,
    /// It is not reserved any more.
    ProcessNotReservedAnymore,
    /// It is not waiting for its confirmation any more.
    ProcessNotPreconfirmedAnymore,
    /// The office takes no more appointments of this e-mail address.
    TooManyAppointmentsWithSameMail,
    /// The client's address is banned.
    IpBlacklisted,
    /// The client has asked too often.
    RateLimitExceeded,
    /// The API is closed for maintenance.
    ServiceUnavailable,
    /// The call is there, but not for this method.
    MethodNotAllowed,
    /// There is no such call.
    NotFound,
    /// What nobody foresaw.
    Unknown,
}

/// Code, status, type and message.
type Row = (&'static str, u16, &'static str, &'static str);

impl ErrorCode {
    /// All of them.
    pub const ALL: [Self; 29] = [
        Self::InvalidOfficeId,
        Self::InvalidServiceId,
        Self::InvalidServiceCount,
        Self::InvalidStartDate,
        Self::InvalidEndDate,
        Self::InvalidTimestamp,
        Self::InvalidProcessId,
        Self::InvalidAuthKey,
        Self::InvalidFamilyName,
        Self::InvalidEmail,
        Self::InvalidTelephone,
        Self::InvalidCustomTextfield,
        Self::InvalidCustomTextfield2,
        Self::InvalidLocationAndServiceCombination,
        Self::CaptchaMissing,
        Self::CaptchaInvalid,
        Self::CaptchaExpired,
        Self::AppointmentNotAvailable,
        Self::AppointmentNotFound,
        Self::AuthKeyMismatch,
        Self::ProcessNotReservedAnymore,
        Self::ProcessNotPreconfirmedAnymore,
        Self::TooManyAppointmentsWithSameMail,
        Self::IpBlacklisted,
        Self::RateLimitExceeded,
        Self::ServiceUnavailable,
        Self::MethodNotAllowed,
        Self::NotFound,
        Self::Unknown,
    ];

    /// The code as the API writes it, `appointmentNotFound`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.row().0
    }

    /// The status in the answer's body.
    #[must_use]
    pub const fn status(self) -> u16 {
        self.row().1
    }

    /// The code as a word of small letters, `appointment-not-found`.
    pub(crate) fn word(self) -> String {
        let mut word = String::new();
        for letter in self.as_str().chars() {
            if letter.is_ascii_uppercase() && word.ends_with(|it: char| it.is_ascii_lowercase()) {
                word.push('-');
            }
            word.push(if letter == '_' { '-' } else { letter.to_ascii_lowercase() });
        }
        word
    }

    pub(super) fn page(self) -> Value {
        let (code, status, kind, message) = self.row();
        json!({ "errorCode": code, "statusCode": status, "errorType": kind, "errorMessage": message })
    }

    const fn row(self) -> Row {
        match self {
            Self::InvalidOfficeId => invalid("invalidOfficeId", "officeId should be a 32-bit integer."),
            Self::InvalidServiceId => invalid("invalidServiceId", "serviceId should be a 32-bit integer."),
            Self::InvalidServiceCount => {
                invalid("invalidServiceCount", "serviceCounts should be an array of numeric values.")
            }
            Self::InvalidStartDate => {
                invalid("invalidStartDate", "startDate is required and must be a valid date.")
            }
            Self::InvalidEndDate => {
                invalid("invalidEndDate", "endDate is required and must be a valid date.")
            }
            Self::InvalidTimestamp => invalid(
                "invalidTimestamp",
                "Missing timestamp or invalid timestamp format. It should be a positive numeric value.",
            ),
            Self::InvalidProcessId => {
                invalid("invalidProcessId", "processId should be a positive 32-bit integer.")
            }
            Self::InvalidAuthKey => invalid("invalidAuthKey", "authKey should be a string."),
            Self::InvalidFamilyName => {
                invalid("invalidFamilyName", "familyName should be a non-empty string.")
            }
            Self::InvalidEmail => invalid("invalidEmail", "email should be a valid email address."),
            Self::InvalidTelephone => {
                invalid("invalidTelephone", "telephone should be a numeric string between 7 and 15 digits.")
            }
            Self::InvalidCustomTextfield => invalid(
                "invalidCustomTextfield",
                "customTextfield must be non-empty when required and at most 250 characters \
                 after normalization.",
            ),
            Self::InvalidCustomTextfield2 => invalid(
                "invalidCustomTextfield2",
                "customTextfield2 must be non-empty when required and at most 250 characters \
                 after normalization.",
            ),
            Self::InvalidLocationAndServiceCombination => invalid(
                "invalidLocationAndServiceCombination",
                "The provided service(s) do not exist at the given location.",
            ),
            Self::CaptchaMissing => failed("captchaMissing", 400, "Missing captcha token."),
            Self::CaptchaInvalid => failed("captchaInvalid", 400, "Invalid captcha token."),
            Self::CaptchaExpired => failed("captchaExpired", 400, "Captcha token expired."),
            Self::AuthKeyMismatch => ("authKeyMismatch", 406, "warning", "Invalid authentication key."),
            Self::AppointmentNotAvailable => failed(
                "appointmentNotAvailable",
                404,
                "The selected appointment is unfortunately no longer available.",
            ),
            Self::AppointmentNotFound => failed(
                "appointmentNotFound",
                404,
                "Maybe you have already canceled your appointment? Otherwise, please check that you have \
                 used the correct link.",
            ),
            Self::ProcessNotReservedAnymore => {
                failed("processNotReservedAnymore", 409, "The appointment is no longer reserved.")
            }
            Self::ProcessNotPreconfirmedAnymore => {
                failed("processNotPreconfirmedAnymore", 409, "The appointment is no longer preconfirmed.")
            }
            Self::TooManyAppointmentsWithSameMail => failed(
                "tooManyAppointmentsWithSameMail",
                406,
                "You can only book a limited number of appointments with your e-mail address. Please cancel \
                 another appointment before you book a new one.",
            ),
            // Not recorded: code, status and words are those of the real server's source.
            Self::IpBlacklisted => {
                failed("IP_BLACKLISTED", 403, "Access denied - IP address is blacklisted.")
            }
            Self::RateLimitExceeded => {
                ("rateLimitExceeded", 429, "warning", "Rate limit exceeded. Please try again later.")
            }
            Self::ServiceUnavailable => failed(
                "serviceUnavailable",
                503,
                "Service Unavailable: The application is under maintenance.",
            ),
            Self::MethodNotAllowed => failed("requestMethodNotAllowed", 405, "Request method not allowed."),
            Self::NotFound => failed("notFound", 404, "Endpoint not found."),
            Self::Unknown => failed("unknownError", 520, "An unknown error occurred."),
        }
    }
}

/// What the question got wrong.
const fn invalid(code: &'static str, message: &'static str) -> Row {
    (code, 400, "warning", message)
}

/// What went wrong with the answer.
const fn failed(code: &'static str, status: u16, message: &'static str) -> Row {
    (code, status, "error", message)
}
