//! Who comes, and how to reach them: what the API checks, and what it lets pass.
//!
//! A field that is absent stays as it is, an empty one is cleared. Name, required address and required free
//! fields must come with every update. A required telephone number may be missing: the real server lets it
//! pass.

use axum::http::StatusCode;

use super::{
    Question,
    fields::{is_email, is_free_text, is_name, is_telephone, without_tags},
};
use crate::{
    catalogue::Scope,
    errors::{ErrorCode, Refusal},
    record::AppointmentRecord,
};

/// The database's column; the API does not check it.
const LONGEST_NAME: usize = 200;

/// The fields of an update; `None` for those that did not come.
pub(super) struct Contact {
    family_name: Option<String>,
    email: Option<String>,
    telephone: Option<String>,
    custom_textfield: Option<String>,
    custom_textfield2: Option<String>,
}

impl Contact {
    pub(super) fn read(question: &Question) -> Self {
        let text = |name: &str| {
            let value = question.field(name);
            value.as_str().map(str::to_owned).or_else(|| (!value.is_null()).then(|| value.to_string()))
        };
        Self {
            family_name: text("familyName"),
            email: text("email"),
            telephone: text("telephone"),
            custom_textfield: text("customTextfield").map(|it| without_tags(&it)),
            custom_textfield2: text("customTextfield2").map(|it| without_tags(&it)),
        }
    }

    /// Refuses all that is wrong at once.
    pub(super) fn check(&self, scope: &Scope) -> Result<(), Refusal> {
        let required = scope.custom_textfield_activated && scope.custom_textfield_required;
        let required2 = scope.custom_textfield2_activated && scope.custom_textfield2_required;
        let codes: Vec<ErrorCode> = [
            (!is_name(self.family_name.as_deref())).then_some(ErrorCode::InvalidFamilyName),
            (!self.has_right_email(scope)).then_some(ErrorCode::InvalidEmail),
            (!self.has_right_telephone(scope)).then_some(ErrorCode::InvalidTelephone),
            (!is_free_text(self.custom_textfield.as_deref(), required))
                .then_some(ErrorCode::InvalidCustomTextfield),
            (!is_free_text(self.custom_textfield2.as_deref(), required2))
                .then_some(ErrorCode::InvalidCustomTextfield2),
        ]
        .into_iter()
        .flatten()
        .collect();
        if !codes.is_empty() {
            return Err(Refusal::checked(codes));
        }
        if self.breaks_the_database() {
            return Err(Refusal::unmapped(StatusCode::INTERNAL_SERVER_ERROR));
        }
        Ok(())
    }

    /// Writes what came into the appointment.
    pub(super) fn apply(self, appointment: &mut AppointmentRecord) {
        let fields = [
            (self.family_name, &mut appointment.family_name),
            (self.email, &mut appointment.email),
            (self.telephone, &mut appointment.telephone),
            (self.custom_textfield, &mut appointment.custom_textfield),
            (self.custom_textfield2, &mut appointment.custom_textfield2),
        ];
        for (came, field) in fields {
            if let Some(came) = came {
                *field = came;
            }
        }
    }

    /// The address that the appointment will have.
    pub(super) fn email_or<'it>(&'it self, present: &'it str) -> &'it str {
        self.email.as_deref().unwrap_or(present)
    }

    fn has_right_email(&self, scope: &Scope) -> bool {
        match self.email.as_deref() {
            None | Some("") => !scope.email_required,
            Some(email) => is_email(email),
        }
    }

    fn has_right_telephone(&self, scope: &Scope) -> bool {
        match self.telephone.as_deref() {
            None => true,
            Some("") => !scope.telephone_required,
            Some(number) => is_telephone(number),
        }
    }

    /// The columns take three bytes a character and names of 200.
    fn breaks_the_database(&self) -> bool {
        let fields = [
            &self.family_name,
            &self.email,
            &self.telephone,
            &self.custom_textfield,
            &self.custom_textfield2,
        ];
        let too_long = self.family_name.as_ref().is_some_and(|it| it.chars().count() > LONGEST_NAME);
        too_long || fields.into_iter().flatten().any(|field| field.chars().any(|it| it.len_utf8() == 4))
    }
}
