//! The two mails of a booking: one to activate it, one to manage it. They go to the outbox page, never to a
//! mail server.

use base64::{Engine, prelude::BASE64_STANDARD};
use chrono::{DateTime, Utc};

use crate::{berlin, catalogue::Office, record::AppointmentRecord};

/// A mail in the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The recipient.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// What it is for.
    pub kind: MailKind,
    /// The links in it, as the citizen would click them.
    pub links: Vec<String>,
    /// The text, without the links.
    pub text: String,
    /// The calendar entry that comes with it: only once the appointment is booked.
    pub calendar: Option<String>,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
}

/// What a mail is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailKind {
    /// Asks for the click that confirms.
    Activation,
    /// Says that the appointment is booked.
    Confirmation,
}

impl MailKind {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Activation => "activation",
            Self::Confirmation => "confirmation",
        }
    }

    pub(crate) fn read(word: &str) -> Self {
        if word == Self::Confirmation.as_str() { Self::Confirmation } else { Self::Activation }
    }
}

impl Mail {
    pub(crate) fn activation(
        appointment: &AppointmentRecord,
        office: &Office,
        page: &str,
        now: DateTime<Utc>,
    ) -> Self {
        let minutes = office.scope.as_ref().map_or(0, |scope| scope.activation_duration);
        Self {
            to: appointment.email.clone(),
            subject: "Bitte bestätigen Sie Ihren Termin".to_owned(),
            kind: MailKind::Activation,
            links: vec![format!("{page}#/appointment/confirm/{}", hash(appointment))],
            text: format!(
                "Guten Tag {},\n\nSie haben einen Termin reserviert: {}.\n\nBitte bestätigen Sie ihn mit \
                 dem Link in dieser E-Mail. Dafür haben Sie {minutes} Minuten Zeit, gerechnet ab der \
                 Reservierung. Danach wird der Termin wieder frei.",
                appointment.family_name,
                when_and_where(appointment, office),
            ),
            calendar: None,
            sent_at: now,
        }
    }

    pub(crate) fn confirmation(
        appointment: &AppointmentRecord,
        office: &Office,
        page: &str,
        calendar: String,
        now: DateTime<Utc>,
    ) -> Self {
        Self {
            to: appointment.email.clone(),
            subject: format!("Ihr Termin {}", appointment.display_number),
            kind: MailKind::Confirmation,
            links: vec![manage_link(appointment, page)],
            text: format!(
                "Guten Tag {},\n\nIhr Termin ist bestätigt: {}. Ihre Terminnummer ist {}.\n\nIhnen ist etwas \
                 dazwischengekommen? Sagen Sie den Termin bitte mit dem Link in dieser E-Mail ab.",
                appointment.family_name,
                when_and_where(appointment, office),
                appointment.display_number,
            ),
            calendar: Some(calendar),
            sent_at: now,
        }
    }
}

/// The link under which the citizen finds the appointment again.
pub(crate) fn manage_link(appointment: &AppointmentRecord, page: &str) -> String {
    format!("{page}#/appointment/{}", hash(appointment))
}

/// Number and key of an appointment as one word.
fn hash(appointment: &AppointmentRecord) -> String {
    let AppointmentRecord { process_id, auth_key, .. } = appointment;
    BASE64_STANDARD.encode(format!(r#"{{"id":{process_id},"authKey":"{auth_key}"}}"#))
}

fn when_and_where(appointment: &AppointmentRecord, office: &Office) -> String {
    let wall = berlin::wall(appointment.start);
    let name = office.scope.as_ref().map_or("", |scope| &scope.provider.display_name);
    format!("{name}, {} Uhr", wall.format("%d.%m.%Y, %H:%M"))
}
