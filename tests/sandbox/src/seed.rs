//! The city that the sandbox plays.

use std::borrow::Cow;

/// A city as data: what the API answers as its catalogue, and the opening hours. `seed/gladbeck.json` shows
/// the shape.
#[derive(Debug, Clone)]
pub struct Seed(Cow<'static, str>);

impl Seed {
    /// The example, an invented Bürgeramt of the city of Gladbeck.
    #[must_use]
    pub const fn gladbeck() -> Self {
        Self(Cow::Borrowed(include_str!("../seed/gladbeck.json")))
    }

    /// Another city, as JSON. [`crate::Sandbox::start`] refuses it if it is none.
    #[must_use]
    pub fn json(text: impl Into<String>) -> Self {
        Self(Cow::Owned(text.into()))
    }

    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}

impl Default for Seed {
    fn default() -> Self {
        Self::gladbeck()
    }
}
