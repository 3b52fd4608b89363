//! A city's catalogue: as the widget reads it, and as it is written, with what the widget has no use for.

use crate::exchange::Exchange;
use anyhow::{Result, anyhow, bail};
use buergertermin::{
    api::adapter,
    booking::{Catalogue, Office, Question, Reply},
    config::ApiKind,
};
use serde_json::Value;

/// A catalogue.
pub(super) struct City<'a> {
    /// As the widget reads it.
    pub(super) catalogue: Catalogue,
    written: &'a Value,
}

impl<'a> City<'a> {
    /// The catalogue of an answer.
    pub(super) fn read(exchange: &'a Exchange) -> Result<Self> {
        let read = adapter(ApiKind::Zms).read(&Question::Catalogue, &exchange.answer());
        match read {
            Ok(Reply::Catalogue(catalogue)) => Ok(Self { catalogue, written: &exchange.response.body }),
            Ok(_) => bail!("the answer is no catalogue"),
            Err(failure) => Err(anyhow!("{failure}")),
        }
    }

    /// Offices that answer only to those who solved a captcha.
    pub(super) fn captcha_offices(&self) -> impl Iterator<Item = &Office> {
        self.catalogue.offices.iter().filter(|it| it.captcha)
    }

    /// A list of the catalogue as it is written: `offices`, `services`, `relations`.
    pub(super) fn list(&self, name: &str) -> impl Iterator<Item = &'a Value> {
        self.written.get(name).and_then(Value::as_array).into_iter().flatten()
    }

    /// Whether an office is written with a scope.
    pub(super) fn has_scope(&self, office: &Office) -> bool {
        self.scope(office).is_some()
    }

    /// What is written of an office's scope.
    pub(super) fn scope(&self, office: &Office) -> Option<&'a Value> {
        let written = self.list("offices").find(|it| number(it, "id") == Some(office.id.0))?;
        written.get("scope").filter(|it| it.is_object())
    }

    /// A number of an office's scope.
    pub(super) fn scope_number(&self, office: &Office, name: &str) -> Option<u64> {
        number(self.scope(office)?, name)
    }
}

/// A number, which may be written as a text (CONTRACT, "Types").
pub(super) fn number(value: &Value, name: &str) -> Option<u64> {
    let value = value.get(name)?;
    value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
}

/// An office as it is named to people.
pub(super) fn named(office: &Office) -> String {
    format!("{} ({})", if office.name.is_empty() { "without a name" } else { &office.name }, office.id.0)
}
