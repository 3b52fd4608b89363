//! What calls and faults are called on the page.

use std::time::Duration;

use crate::{
    call::Call,
    errors::ErrorCode,
    faults::{Failure, Fault},
};

/// Shorter and longer than the widget waits.
const SLOW: [u64; 3] = [3, 10, 25];

pub(super) fn call(call: Call) -> &'static str {
    match call {
        Call::Any => "Alle Aufrufe",
        Call::OfficesAndServices => "Anliegen und Orte laden",
        Call::AvailableCalendar => "Freie Zeiten laden",
        Call::ReserveAppointment => "Zeit freihalten",
        Call::UpdateAppointment => "Angaben speichern",
        Call::PreconfirmAppointment => "Termin buchen",
        Call::ConfirmAppointment => "Termin bestätigen",
        Call::Appointment => "Termin ansehen",
        Call::CancelAppointment => "Termin absagen",
        Call::MyAppointments => "Eigene Termine laden",
        Call::CaptchaDetails => "Einstellungen des Captchas laden",
        Call::CaptchaChallenge => "Rechenaufgabe holen",
        Call::CaptchaVerify => "Rechenaufgabe prüfen",
    }
}

pub(super) fn summary(on: usize) -> String {
    match on {
        0 => "Gerade ist nichts gestört.".to_owned(),
        1 => "Gerade ist eine Störung eingeschaltet.".to_owned(),
        more => format!("Gerade sind {more} Störungen eingeschaltet."),
    }
}

pub(super) fn times(times: Option<u32>) -> String {
    match times {
        None => "bis Sie sie abschalten".to_owned(),
        Some(1) => "noch ein Mal".to_owned(),
        Some(more) => format!("noch {more} Mal"),
    }
}

/// A fault that is on: what happens, and whether the server has acted.
pub(super) fn fault(fault: Fault) -> String {
    let alone = fault_alone(fault);
    match fault {
        Fault::Slow(_) | Fault::Opaque => alone,
        Fault::Before(_) => format!("{alone}, und der Server hat nichts getan"),
        Fault::After(_) => format!("{alone}, aber der Server hat alles getan"),
    }
}

/// What happens.
pub(super) fn fault_alone(fault: Fault) -> String {
    match fault {
        Fault::Slow(by) => format!("Die richtige Antwort, aber {} Sekunden später", by.as_secs_f64()),
        Fault::Opaque => "Die richtige Antwort, aber nicht zu lesen (ohne CORS)".to_owned(),
        Fault::Before(it) | Fault::After(it) => failure(it),
    }
}

/// All that the page offers, under headings, the usual ones first.
pub(super) fn groups() -> [(&'static str, Vec<Fault>); 4] {
    let under = |heading: &'static str| {
        let failures = Failure::usual().into_iter().filter(move |it| self::heading(*it) == heading);
        failures.map(Fault::Before)
    };
    let slow = SLOW.map(|seconds| Fault::Slow(Duration::from_secs(seconds)));
    [
        (CONNECTION, under(CONNECTION).chain(slow).collect()),
        (ON_THE_WAY, under(ON_THE_WAY).chain([Fault::Opaque]).collect()),
        (NOT_UNDERSTOOD, under(NOT_UNDERSTOOD).collect()),
        (REFUSED, under(REFUSED).collect()),
    ]
}

const CONNECTION: &str = "Die Verbindung";
const ON_THE_WAY: &str = "Etwas auf dem Weg antwortet";
const NOT_UNDERSTOOD: &str = "Die Antwort ist nicht zu verstehen";
const REFUSED: &str = "Die Schnittstelle lehnt ab";

fn heading(failure: Failure) -> &'static str {
    match failure {
        Failure::Break | Failure::BreakMidway | Failure::Hang => CONNECTION,
        Failure::Html(_) | Failure::Opaque(_) | Failure::Text(_) => ON_THE_WAY,
        Failure::Empty(_)
        | Failure::CutJson
        | Failure::EmptyObject
        | Failure::EmptyList
        | Failure::Null
        | Failure::WrongShape => NOT_UNDERSTOOD,
        Failure::Crash
        | Failure::Refusal(_)
        | Failure::UnknownError(_)
        | Failure::CaptchaRefused
        | Failure::NewCode => REFUSED,
    }
}

fn failure(failure: Failure) -> String {
    let fixed = match failure {
        Failure::Html(status) => return format!("{status} mit einer HTML-Seite"),
        Failure::Opaque(status) => return format!("{status}, nicht zu lesen (ohne CORS)"),
        Failure::Text(status) => return format!("{status} mit einfachem Text"),
        Failure::Empty(status) => return format!("{status} ohne Inhalt"),
        Failure::Refusal(code) => return format!("{} ({} {})", refusal(code), code.status(), code.as_str()),
        Failure::UnknownError(status) => return format!("Unbekannter Fehler ({status} unknownError)"),
        Failure::Break => "Die Verbindung bricht ab",
        Failure::BreakMidway => "Die Verbindung bricht mitten in der Antwort ab",
        Failure::Hang => "Es kommt keine Antwort",
        Failure::CutJson => "JSON, das in der Mitte aufhört",
        Failure::EmptyObject => "Ein leeres Objekt: {}",
        Failure::EmptyList => "Eine leere Liste: []",
        Failure::Null => "Nichts: null",
        Failure::WrongShape => "Die Antwort auf einen anderen Aufruf",
        Failure::Crash => "Der Server stürzt ab (500)",
        Failure::CaptchaRefused => "Die Lösung der Rechenaufgabe gilt nicht (200)",
        Failure::NewCode => "Ein Fehler, den es heute noch nicht gibt (400)",
    };
    fixed.to_owned()
}

fn refusal(code: ErrorCode) -> &'static str {
    match code {
        ErrorCode::InvalidOfficeId => "Der Ort fehlt",
        ErrorCode::InvalidServiceId => "Das Anliegen fehlt",
        ErrorCode::InvalidServiceCount => "Die Anzahl stimmt nicht",
        ErrorCode::InvalidStartDate => "Der erste Tag stimmt nicht",
        ErrorCode::InvalidEndDate => "Der letzte Tag stimmt nicht",
        ErrorCode::InvalidTimestamp => "Die Zeit stimmt nicht",
        ErrorCode::InvalidProcessId => "Die Nummer stimmt nicht",
        ErrorCode::InvalidAuthKey => "Der Schlüssel fehlt",
        ErrorCode::InvalidFamilyName => "Der Name fehlt",
        ErrorCode::InvalidEmail => "Die E-Mail-Adresse stimmt nicht",
        ErrorCode::InvalidTelephone => "Die Telefonnummer stimmt nicht",
        ErrorCode::InvalidCustomTextfield => "Das erste freie Feld stimmt nicht",
        ErrorCode::InvalidCustomTextfield2 => "Das zweite freie Feld stimmt nicht",
        ErrorCode::InvalidLocationAndServiceCombination => "Das Anliegen gibt es an diesem Ort nicht",
        ErrorCode::CaptchaMissing => "Die Rechenaufgabe fehlt",
        ErrorCode::CaptchaInvalid => "Die Rechenaufgabe stimmt nicht",
        ErrorCode::CaptchaExpired => "Die Rechenaufgabe ist zu alt",
        ErrorCode::AppointmentNotAvailable => "Die Zeit ist schon vergeben",
        ErrorCode::AppointmentNotFound => "Den Termin gibt es nicht mehr",
        ErrorCode::AuthKeyMismatch => "Der Schlüssel passt nicht",
        ErrorCode::ProcessNotReservedAnymore => "Die Zeit ist nicht mehr freigehalten",
        ErrorCode::ProcessNotPreconfirmedAnymore => "Der Termin ist schon bestätigt",
        ErrorCode::TooManyAppointmentsWithSameMail => "Zu viele Termine mit dieser E-Mail-Adresse",
        ErrorCode::IpBlacklisted => "Diese Adresse ist gesperrt",
        ErrorCode::RateLimitExceeded => "Zu viele Fragen in kurzer Zeit",
        ErrorCode::ServiceUnavailable => "Wartung",
        ErrorCode::MethodNotAllowed => "So darf man nicht fragen",
        ErrorCode::NotFound => "Diesen Aufruf gibt es nicht",
        ErrorCode::Unknown => "Unbekannter Fehler",
    }
}
