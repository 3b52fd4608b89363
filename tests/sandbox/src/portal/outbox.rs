//! The outbox: what a mail server would have sent, the newest first, with links to click.

use std::fmt::Write as _;

use crate::{
    berlin,
    city::City,
    mail::{Mail, MailKind},
};

const EMPTY: &str =
    "<p>Der Postausgang ist leer. Sobald Sie einen Termin buchen, steht hier die E-Mail dazu.</p>";

pub(super) fn main(city: &City) -> String {
    let mails = city.work(|book| Ok(book.mails()?)).unwrap_or_default();
    let letters: String = mails.iter().enumerate().rev().map(|(at, mail)| letter(at, mail)).collect();
    let letters = if letters.is_empty() { EMPTY } else { letters.as_str() };
    include_str!("pages/outbox.html").replace("{{mails}}", letters)
}

/// The calendar entry of a mail, by its address: `/outbox/0.ics` is the oldest mail's.
pub(super) fn calendar(city: &City, path: &str) -> Option<String> {
    let at: usize = path.strip_prefix("/outbox/")?.strip_suffix(".ics")?.parse().ok()?;
    city.work(|book| Ok(book.mails()?)).ok()?.into_iter().nth(at)?.calendar
}

fn letter(at: usize, mail: &Mail) -> String {
    let mut links = String::new();
    for link in &mail.links {
        let label = match mail.kind {
            MailKind::Activation => "Termin bestätigen",
            MailKind::Confirmation => "Termin ansehen oder absagen",
        };
        let link = escaped(link);
        write!(
            links,
            r#"<p><a href="{link}">{label}</a><br><span class="portal__address">{link}</span></p>"#
        )
        .unwrap_or_default();
    }
    if mail.calendar.is_some() {
        write!(links, r#"<p><a href="/outbox/{at}.ics">Kalendereintrag</a></p>"#).unwrap_or_default();
    }
    let text = escaped(&mail.text).replace("\n\n", "</p>\n<p>");
    format!(
        r#"<article class="portal__mail">
<h2>{}</h2>
<dl><dt>An</dt><dd>{}</dd><dt>Gesendet</dt><dd>{} Uhr</dd></dl>
<p>{text}</p>
{links}
</article>
"#,
        escaped(&mail.subject),
        escaped(&mail.to),
        berlin::wall(mail.sent_at).format("%d.%m.%Y, %H:%M"),
    )
}

/// Text as HTML. Names and addresses are a stranger's.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
