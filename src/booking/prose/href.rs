//! Where a link of a foreign text may lead.

use super::pen::is_dropped;

/// An address that a link may have: a page on the web, an e-mail address or a telephone number, written in full.
///
/// There is no other way to make one than [`Href::safe`], so no view can make a link that was not looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Href(String);

/// Longer ones, in bytes, are no addresses that an editor wrote.
const LONGEST: usize = 2_000;

impl Href {
    /// The address, if it is one that leads where it seems to.
    ///
    /// - Only `https`, `http`, `mailto` and `tel`, after what browsers overlook in it is taken out (`java\nscript:`).
    /// - Not one that depends on the page it stands on: the portal is not the city's appointment system.
    /// - No credentials before the host: `https://city.example@other.example` leads to the other. Nor a backslash there,
    ///   which browsers take for a slash, nor a host that is written in another way than it reads.
    /// - No telephone number with `*` or `#`: such codes change settings of a telephone.
    #[must_use]
    pub fn safe(written: &str) -> Option<Self> {
        let mut address = String::new();
        // Where the scheme's colon stands.
        let mut colon = None;
        for it in written.trim().chars() {
            match it {
                it if it.is_control() || is_dropped(it) => {}
                it if it.is_whitespace() => {
                    if colon.is_some_and(|at| at + 1 < address.len()) {
                        address.push_str("%20");
                    }
                }
                ':' if colon.is_none() => {
                    address.make_ascii_lowercase();
                    colon = Some(address.len());
                    address.push(':');
                }
                it => address.push(it),
            }
            if address.len() > LONGEST {
                return None;
            }
        }
        let (scheme, rest) = address.split_at_checked(colon? + 1)?;
        let leads = match scheme {
            "https:" | "http:" => leads_to_a_host(rest),
            "mailto:" => !rest.is_empty(),
            "tel:" => {
                !rest.is_empty() && rest.bytes().all(|it| it.is_ascii_digit() || b"+-./()%".contains(&it))
            }
            _ => false,
        };
        leads.then_some(Self(address))
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
    let Some(rest) = rest.strip_prefix("//") else { return false };
    let end = rest.bytes().position(|it| b"/?#".contains(&it)).unwrap_or(rest.len());
    end > 0 && !rest.bytes().take(end).any(|it| b"@\\%".contains(&it))
}
