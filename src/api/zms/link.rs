//! The links in ZMS's mails: `{page}#/appointment/confirm/{hash}` and `{page}#/appointment/{hash}`.
//!
//! `hash` is standard base64 with padding of `{"id": <number>, "authKey": "<64 lower-case hex digits>"}`. Mail programs
//! encode links again, so percent signs are undone as often as there are any, and the url-safe alphabet and missing
//! padding are taken as well.

use crate::booking::{Credentials, LinkPurpose};
use base64::{
    Engine,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Dto {
    id: u64,
    #[serde(rename = "authKey")]
    key: String,
}

const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// More often no mail program was seen to encode a link.
const MOST_LAYERS: usize = 5;

pub(super) fn read(hash: &str) -> Option<(LinkPurpose, Option<Credentials>)> {
    let plain = undone(hash);
    let rest = plain.trim_start_matches('#').strip_prefix("/appointment/")?;
    Some(match rest.strip_prefix("confirm/") {
        Some(code) => (LinkPurpose::Confirm, credentials(code)),
        None => (LinkPurpose::See, credentials(rest)),
    })
}

fn undone(hash: &str) -> String {
    let mut plain = hash.to_owned();
    for _ in 0..MOST_LAYERS {
        let next = percent_encoding::percent_decode_str(&plain).decode_utf8_lossy().into_owned();
        if next == plain {
            break;
        }
        plain = next;
    }
    plain
}

fn credentials(code: &str) -> Option<Credentials> {
    let standard: String = code
        .trim()
        .trim_end_matches('/')
        .chars()
        .map(|it| match it {
            '-' => '+',
            '_' => '/',
            other => other,
        })
        .collect();
    let bytes = LENIENT.decode(standard).ok()?;
    let dto: Dto = serde_json::from_slice(&bytes).ok()?;
    let hex = !dto.key.is_empty() && dto.key.chars().all(|it| it.is_ascii_hexdigit());
    hex.then_some(Credentials { process: dto.id, key: dto.key })
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "317fa0d0b3583da638eccf0bef86ec559c7c977c2b06b2ef751fd45e1a6ef476";

    fn code() -> String {
        LENIENT.encode(format!(r#"{{"id":100804,"authKey":"{KEY}"}}"#))
    }

    fn opens(hash: &str) -> bool {
        read(hash).and_then(|(_, it)| it).is_some_and(|it| it.process == 100_804 && it.key == KEY)
    }

    #[test]
    fn a_link_opens_its_appointment_however_a_mail_program_wrote_it() {
        let code = code();
        let encoded = code.replace('=', "%3D");

        assert!(opens(&format!("#/appointment/{code}")));
        assert!(opens(&format!("#/appointment/confirm/{code}")));
        assert!(opens(&format!("#/appointment/confirm/{encoded}")));
        assert!(opens(&format!("#/appointment/confirm/{}", encoded.replace('%', "%25"))));
        assert!(opens(&format!("#/appointment/{}", code.trim_end_matches('='))));
        assert!(opens(&format!("#%2Fappointment%2F{encoded}")));
    }

    #[test]
    fn a_link_says_what_it_is_for() {
        assert_eq!(read(&format!("#/appointment/confirm/{}", code())).unwrap().0, LinkPurpose::Confirm);
        assert_eq!(read(&format!("#/appointment/{}", code())).unwrap().0, LinkPurpose::See);
    }

    #[test]
    fn the_portals_own_hashes_are_none_of_our_business() {
        assert_eq!(read("#kontakt"), None);
        assert_eq!(read(""), None);
    }

    #[test]
    fn a_cut_link_is_one_that_leads_nowhere() {
        let half = code().chars().take(40).collect::<String>();

        assert_eq!(read(&format!("#/appointment/{half}")), Some((LinkPurpose::See, None)));
        assert_eq!(read("#/appointment/confirm/"), Some((LinkPurpose::Confirm, None)));
    }
}
