//! How many appointments one address may stand for at an office.

use crate::{
    catalogue::Scope,
    errors::{ErrorCode, Refusal},
    record::AppointmentRecord,
    store::Book,
};

/// Refuses an address that stands for too many appointments already. A reservation's placeholder counts like
/// any address.
pub(super) fn check(
    book: &Book,
    scope: &Scope,
    appointment: &AppointmentRecord,
    email: &str,
) -> Result<(), Refusal> {
    let most = scope.appointments_per_mail.as_deref().and_then(|it| it.parse::<u32>().ok()).unwrap_or(0);
    if most == 0 || is_exempt(scope, email) || book.others_with_mail(appointment, email)? < most {
        return Ok(());
    }
    Err(Refusal::thrown(ErrorCode::TooManyAppointmentsWithSameMail))
}

fn is_exempt(scope: &Scope, email: &str) -> bool {
    let exempt = scope.whitelisted_mails.as_deref().unwrap_or_default();
    exempt.split(',').any(|it| it.trim().eq_ignore_ascii_case(email))
}
