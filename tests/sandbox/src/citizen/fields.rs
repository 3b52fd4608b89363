//! What a single field of an update may hold.

const LONGEST_FREE_TEXT: usize = 250;

/// `0` is empty, as the server's language has it.
pub(super) fn is_name(name: Option<&str>) -> bool {
    name.map(str::trim).is_some_and(|it| !it.is_empty() && it != "0")
}

pub(super) fn is_email(text: &str) -> bool {
    let plain = |it: char| !it.is_whitespace() && !matches!(it, '+' | '@' | '<' | '>' | ',');
    let Some((name, host)) = text.split_once('@') else {
        return false;
    };
    let labels = host.split('.').count();
    !name.is_empty()
        && name.chars().chain(host.chars()).all(plain)
        && labels > 1
        && !host.split('.').any(str::is_empty)
}

pub(super) fn is_telephone(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    (7..=15).contains(&digits.len()) && digits.chars().all(|it| it.is_ascii_digit())
}

pub(super) fn is_free_text(text: Option<&str>, required: bool) -> bool {
    let text = text.unwrap_or_default();
    text.chars().count() <= LONGEST_FREE_TEXT && !(required && text.is_empty())
}

/// Drops tags, keeps what stands between them.
pub(super) fn without_tags(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once('<') {
        kept.push_str(before);
        let opens = tag.starts_with(|it: char| it.is_alphabetic() || matches!(it, '/' | '!' | '?'));
        let after = tag.split_once('>').filter(|_| opens).map(|(_, after)| after);
        if after.is_none() {
            kept.push('<');
        }
        rest = after.unwrap_or(tag);
    }
    kept.push_str(rest);
    kept.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_needs_a_name_and_a_host_and_no_plus() {
        assert!(is_email("erika.muster@example.com"));
        assert!(is_email("jörg@müller.example"));
        for wrong in
            ["", "x", "5", "erika@", "@example.com", "erika+test@example.com", "erika@example", "e@a@b.de"]
        {
            assert!(!is_email(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_telephone_number_has_7_to_15_digits_and_no_spaces() {
        assert!(is_telephone("08912345678"));
        assert!(is_telephone("+498912345678"));
        for wrong in ["123456", "1234567890123456", "+49 89 1234 5678", "12ab", "+"] {
            assert!(!is_telephone(wrong), "{wrong}");
        }
    }

    #[test]
    fn tags_go_and_their_text_stays() {
        let text = "<b>fett</b> & <script>alert(1)</script>\nZeile zwei";

        assert_eq!(without_tags(text), "fett & alert(1)\nZeile zwei");
        assert_eq!(without_tags("3 < 5 > 2"), "3 < 5 > 2");
    }

    #[test]
    fn nobody_is_called_0() {
        assert!(!is_name(Some("0")));
        assert!(!is_name(Some("   ")));
        assert!(!is_name(None));
        assert!(is_name(Some("Erika Muster")));
    }
}
