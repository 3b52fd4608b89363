//! The city of the examples, where the appointment system holds what no editor wrote.

use super::city;
use crate::booking::{
    Appointment, AppointmentStatus, BookedService, Catalogue, Line, Prose,
    prose::line::{ADDRESS_PART, NAME, NUMBER},
};

/// A word that no line of a telephone can hold, and no name either.
const ENDLESS: &str = "Bürgeramtsaußenstellenverwaltungsgebäude";
/// A link that runs something, one that leads elsewhere than it seems to, and right ones in a list; signs that turn a text.
const REMARKS: &str = "<p onclick=\"alert(1)\">Bitte <b>pünktlich</b> sein.<script>alert(2)</script> \
    <a href=\"java&#10;script:alert(3)\">Hier klicken</a>, <a href=\"https://musterstadt.example@evil.example\">oder hier</a>. \
    \u{202e}Rückwärts\u{202c} <img src=x onerror=alert(4)>مرحبا</p><style>* { display: none }</style>\
    <ul><li>Den <a href=\"https://musterstadt.example/plan?ebene=1&amp;raum=2\">Lageplan der <b>Ebene 1</b></a> ansehen</li>\
    <li>Ein Foto, <em>nicht älter</em> als ein Jahr</li><li><a href=\"tel:+492214710115\">0221 4710 115</a></li></ul>\
    <p>Z\u{310}\u{310}\u{310}\u{310}\u{310}\u{310}\u{310}\u{310}algo&nbsp;&euro;<svg><text>Bild</text></svg><!-- nie -->";

/// An appointment of that city.
pub(super) fn appointment() -> Appointment {
    let it = city::appointment(AppointmentStatus::Confirmed);
    Appointment {
        number: Line::new("<b>R0147</b>\r\n\u{202e}<script>0815</script>", NUMBER),
        office_name: name(),
        address: Line::new(&format!("{}1", ENDLESS.repeat(3)), ADDRESS_PART),
        hint: Prose::read("Raum <i>12</i><br>bei <a href=\"https://musterstadt.example/lift\">Aufzug B</a>"),
        services: it.services.iter().map(|it| BookedService { name: long(&it.name), ..it.clone() }).collect(),
        remarks: Prose::read(REMARKS),
        email: "erika.\u{202e}muster@example.com\n".to_owned(),
        ..it
    }
}

/// What can be booked there.
pub(super) fn catalogue() -> Catalogue {
    let mut catalogue = city::catalogue();
    for it in &mut catalogue.offices {
        it.hint = Prose::read(REMARKS);
        it.address.street = Line::new(&ENDLESS.repeat(3), ADDRESS_PART);
        it.name = name();
    }
    for it in &mut catalogue.services {
        it.name = long(&it.name);
    }
    catalogue
}

fn name() -> Line {
    Line::new(&format!("<script>alert(5)</script>\u{2067}{}", ENDLESS.repeat(9)), NAME)
}

fn long(name: &str) -> Line {
    Line::new(&format!("{name} <img src=x onerror=alert(6)>\u{200f}{}", ENDLESS.repeat(2)), NAME)
}
