//! Where a link of a foreign text may lead.

use super::pen;

/// An address that a link may have: a page on the web, an e-mail address or a telephone number, written in full.
///
/// There is no other way to make one than [`Href::safe`], so no view can make a link that was not looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Href(String);

/// Longer ones are no addresses that an editor wrote.
const LONGEST: usize = 2_000;

impl Href {
    /// The address, if it is one that leads where it seems to.
    ///
    /// - Only `https`, `http`, `mailto` and `tel`, after what browsers overlook in it is taken out (`java\nscript:`).
    /// - Not one that depends on the page it stands on: the portal is not the city's appointment system.
    /// - No credentials before the host: `https://city.example@other.example` leads to the other. Nor a backslash, which
    ///   browsers take for a slash.
    /// - No telephone number with `*` or `#`: such codes change settings of a telephone.
    #[must_use]
    pub fn safe(written: &str) -> Option<Self> {
        let seen = written.trim().chars().filter(|it| !it.is_control() && !pen::is_dropped(*it));
        let seen: String = seen.take(LONGEST + 1).collect();
        let (scheme, rest) = seen.split_once(':').filter(|_| seen.len() <= LONGEST)?;
        let scheme: String =
            scheme.chars().filter(|it| !it.is_whitespace()).map(|it| it.to_ascii_lowercase()).collect();
        let rest = rest.trim();
        let leads = match scheme.as_str() {
            "https" | "http" => leads_to_a_host(rest),
            "mailto" => !rest.is_empty(),
            "tel" => !rest.is_empty() && rest.chars().all(|it| it.is_ascii_digit() || "+-./() ".contains(it)),
            _ => false,
        };
        leads.then(|| Self(format!("{scheme}:{}", rest.replace(char::is_whitespace, "%20"))))
    }

    /// As it is written into the link.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it leads to another page, and not to a program for mails or calls.
    #[must_use]
    pub fn is_page(&self) -> bool {
        self.0.starts_with("http")
    }
}

fn leads_to_a_host(rest: &str) -> bool {
    let host = rest.strip_prefix("//").and_then(|it| it.split(['/', '?', '#']).next()).unwrap_or_default();
    !host.is_empty() && !rest.contains('\\') && !host.contains(|it: char| it == '@' || it.is_whitespace())
}
