//! What the city says of the data. The widget informs, and asserts no legal basis of its own.

use super::{LocalText, reader::Reader};

/// What the city's privacy notice says, as far as the widget itself tells it (GDPR Art. 13 and 14). What is absent stands in
/// the city's own notice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Privacy {
    /// Who is responsible, and how to reach it.
    pub controller: Option<LocalText>,
    /// How to reach the data-protection officer.
    pub officer: Option<LocalText>,
    /// The legal basis, in the city's words.
    pub basis: Option<LocalText>,
    /// How long the data are kept.
    pub kept: Option<LocalText>,
    /// Who else gets them.
    pub recipients: Option<LocalText>,
    /// What rights there are.
    pub rights: Option<LocalText>,
    /// Where to complain.
    pub authority: Option<LocalText>,
}

pub(super) fn privacy(part: &Reader) -> Privacy {
    let part = part.object(&["controller", "officer", "basis", "kept", "recipients", "rights", "authority"]);
    let text = |key| part.optional(key).map(|it| it.local_text());
    Privacy {
        controller: text("controller"),
        officer: text("officer"),
        basis: text("basis"),
        kept: text("kept"),
        recipients: text("recipients"),
        rights: text("rights"),
        authority: text("authority"),
    }
}
