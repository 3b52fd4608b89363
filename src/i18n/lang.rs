//! The languages, and what each of them does differently.

/// A language of the widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lang {
    /// German, the language that is compiled in.
    De,
    /// English.
    En,
}

/// In which direction a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Lang {
    /// All of them, in the order in which the switch lists them.
    pub const ALL: &[Self] = &[Self::De, Self::En];

    /// The one that is compiled in, and the one that stands in for whatever can't be loaded.
    pub const BUILT_IN: Self = Self::De;

    /// The language tag (BCP 47), as in `lang="…"` and in the names of the files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// The language's name in itself, as the switch shows it (WCAG 3.1.2: marked with its `lang`).
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::De => "Deutsch",
            Self::En => "English",
        }
    }

    /// The direction of its script.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::De | Self::En => Direction::LeftToRight,
        }
    }

    /// The language that a tag like `de-DE` asks for; `None` where we do not have it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.iter().copied().find(|it| it.code().eq_ignore_ascii_case(primary))
    }

    /// Whether a time on the hour goes without its minutes within a span.
    #[must_use]
    pub(super) const fn bare_hours(self) -> bool {
        match self {
            Self::De => true,
            Self::En => false,
        }
    }

    /// Which of its plural forms a count takes, as an index into the forms of a template.
    #[must_use]
    pub(super) const fn plural(self, count: u32) -> usize {
        match self {
            Self::De | Self::En => (count != 1) as usize,
        }
    }

    /// How many plural forms its templates give.
    #[cfg(test)]
    pub(super) const fn plural_forms(self) -> usize {
        match self {
            Self::De | Self::En => 2,
        }
    }
}

impl Direction {
    /// The value of the attribute `dir`.
    #[must_use]
    pub const fn attribute(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}
