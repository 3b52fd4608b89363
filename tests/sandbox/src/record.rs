//! What the sandbox remembers, for tests to look at.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// One appointment, reservation or cancelled appointment in the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppointmentRecord {
    /// The number that the API gives it, six digits.
    pub process_id: u32,
    /// The key that opens it, as in the links of the mails.
    pub auth_key: String,
    /// Where it stands.
    pub status: Status,
    /// The office.
    pub office_id: u32,
    /// The services, the main one first.
    pub services: Vec<BookedService>,
    /// When it begins.
    pub start: DateTime<Utc>,
    /// How many slots its services take; not always how many it holds.
    pub slot_count: u32,
    /// The citizen's name.
    pub family_name: String,
    /// The e-mail address; a placeholder until the citizen's comes.
    pub email: String,
    /// The telephone number.
    pub telephone: String,
    /// The first free field.
    pub custom_textfield: String,
    /// The second free field.
    pub custom_textfield2: String,
    /// What the office calls out: the process id until the appointment is preconfirmed.
    pub display_number: String,
    /// When it was reserved; both deadlines count from here.
    pub reserved_at: DateTime<Utc>,
    /// The signed-in citizen whose it is, by the subject of the token.
    pub owner: Option<String>,
    /// When the next job removes it, if nothing happens.
    pub ends_at: Option<DateTime<Utc>>,
}

/// A service, and for how many people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookedService {
    /// The service.
    pub service_id: u32,
    /// How often.
    pub count: u32,
}

/// Where an appointment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Held for a few minutes.
    Reserved,
    /// Waiting for the click in the activation mail.
    Preconfirmed,
    /// Booked.
    Confirmed,
    /// Cancelled after it was preconfirmed or confirmed.
    Deleted,
    /// A reservation that was given up: gone for everyone, its slots still held until the next job.
    Blocked,
}

impl Status {
    const ALL: [Self; 5] =
        [Self::Reserved, Self::Preconfirmed, Self::Confirmed, Self::Deleted, Self::Blocked];

    /// The word that the API has for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reserved => "reserved",
            Self::Preconfirmed => "preconfirmed",
            Self::Confirmed => "confirmed",
            Self::Deleted => "deleted",
            Self::Blocked => "blocked",
        }
    }

    pub(crate) fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == word)
    }
}

/// The two origins under which the API answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// The origin of the pages.
    Portal,
    /// Another origin, as a city's gateway has one.
    Gateway,
}

/// One question to the API, as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestRecord {
    /// GET, POST or OPTIONS.
    pub method: String,
    /// The path, with `/api/citizen/`.
    pub path: String,
    /// What stands behind the question mark, undecoded; empty if nothing does.
    pub query: String,
    /// The header `Origin`, if the browser sent one.
    pub origin: Option<String>,
    /// The address that was asked.
    pub door: Door,
    /// All headers, in order, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body, as text.
    pub body: String,
}

impl RequestRecord {
    /// The first header of this name, which is in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    /// Path and query in one, as they stood in the request.
    #[must_use]
    pub fn address(&self) -> String {
        let mark = if self.query.is_empty() { "" } else { "?" };
        format!("{}{mark}{}", self.path, self.query)
    }
}
