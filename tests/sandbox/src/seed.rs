//! The city that the sandbox plays.

use std::borrow::Cow;

use serde_json::{Value, json};

const RECORDING: &str = include_str!("../../fixtures/zms/01-offices-and-services-full.json");

/// A city as data: what the API answers as its catalogue, and the opening hours. `seed/gladbeck.json` shows
/// the shape.
///
/// An office may have a `scopeAtReserve`: fields of its scope that differ from the listed ones as soon as a
/// time is reserved, as they do in real cities. `seed/variety.json` has one.
#[derive(Debug, Clone)]
pub struct Seed {
    text: Cow<'static, str>,
    portal: &'static Portal,
}

/// What the demonstration portal says of a city.
#[derive(Debug)]
struct Portal {
    name: &'static str,
    /// To dial, and to read.
    telephone: [&'static str; 2],
    /// The widget's configuration; `None` for the example in the widget's own folder.
    configuration: Option<&'static str>,
}

const GLADBECK: Portal =
    Portal { name: "Gladbeck", telephone: ["+492043992026", "02043 99 20 26"], configuration: None };
const MUSTERSTADT: Portal = Portal {
    name: "Musterstadt",
    telephone: ["+49123456789", "01234 567 89"],
    configuration: Some(include_str!("../seed/variety.config.json")),
};
const NEUSTADT: Portal = Portal {
    name: "Neustadt an der Muster",
    telephone: ["+496990009000", "069 90009 000"],
    configuration: Some(include_str!("../../../public/neustadt.json")),
};
const MUNICH: Portal = Portal {
    name: "München",
    telephone: ["+498921150", "089 2115"],
    configuration: Some(include_str!("../seed/munich.config.json")),
};

impl Seed {
    /// The example, an invented Bürgeramt of the city of Gladbeck.
    #[must_use]
    pub const fn gladbeck() -> Self {
        Self { text: Cow::Borrowed(include_str!("../seed/gladbeck.json")), portal: &GLADBECK }
    }

    /// Musterstadt, an invented city with one office for each oddity that a catalogue can have. No time in it
    /// is bookable on the same day, and no day is a holiday.
    ///
    /// | id | office | |
    /// |---|---|---|
    /// | 200001 | Bürgeramt Mitte | the ordinary services, from the third day on |
    /// | 200002 | Bürgeramt Nord | the same, always earlier than Mitte, no telephone |
    /// | 200003 | Seniorenbüro Süd | a stop of the suitcase, telephone required |
    /// | 200004 | Hausbesuche | visits, address in a free field, e-mail not required |
    /// | 200005 | Bürgertelefon | belongs to Mitte, the remote variants |
    /// | 200006 | Bürgeramt Ost | asks for more once a time is reserved |
    /// | 200007 | Bürgeramt West | e-mail not required, the only one for its service |
    /// | 200008 | Archiv | open for years gone by: nothing is ever free |
    /// | 200009 | Bürgeramt Schloss | asks for a captcha; alone for one matter, with Mitte for another |
    #[must_use]
    pub const fn variety() -> Self {
        Self { text: Cow::Borrowed(include_str!("../seed/variety.json")), portal: &MUSTERSTADT }
    }

    /// Neustadt an der Muster, an invented city that is set up otherwise than the example: its visits are services
    /// (300111, 300113) of two ordinary offices, whose one free field holds address and contact, and no office needs an
    /// e-mail address. 300003 is a stop of the suitcase. `public/neustadt.json` is its configuration. No time in it is
    /// bookable on the same day, and no day is a holiday.
    #[must_use]
    pub const fn neustadt() -> Self {
        Self { text: Cow::Borrowed(include_str!("../seed/neustadt.json")), portal: &NEUSTADT }
    }

    /// The recorded catalogue of Munich, with invented opening hours: every office that can be booked at all
    /// is open from 8 to 12 on weekdays, at two desks, from tomorrow on for 60 days.
    #[must_use]
    pub fn munich() -> Self {
        // A recording that cannot be read is no city, and `Sandbox::start` says so.
        let recording: Value = serde_json::from_str(RECORDING).unwrap_or_default();
        let mut city = recording.pointer("/response/body").cloned().unwrap_or_default();
        let openings: Vec<Value> = with_scope(&city).map(weekday_mornings).collect();
        if let Some(fields) = city.as_object_mut() {
            fields.insert("openings".to_owned(), Value::Array(openings));
        }
        Self { text: Cow::Owned(city.to_string()), portal: &MUNICH }
    }

    /// Another city, as JSON, with the example's portal. [`crate::Sandbox::start`] refuses it if it is none.
    #[must_use]
    pub fn json(text: impl Into<String>) -> Self {
        Self { text: Cow::Owned(text.into()), portal: &GLADBECK }
    }

    /// The configuration with which the portal embeds the widget; `None` where the widget's own folder has it.
    #[must_use]
    pub const fn configuration(&self) -> Option<&'static str> {
        self.portal.configuration
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// What the city is called.
    pub(crate) const fn name(&self) -> &'static str {
        self.portal.name
    }

    /// How to reach it without the widget: a number to dial, and the same to read.
    pub(crate) const fn telephone(&self) -> [&'static str; 2] {
        self.portal.telephone
    }
}

impl Default for Seed {
    fn default() -> Self {
        Self::gladbeck()
    }
}

/// The ids of the offices that have a scope.
fn with_scope(city: &Value) -> impl Iterator<Item = &Value> {
    let offices = city.get("offices").and_then(Value::as_array).into_iter().flatten();
    offices.filter(|office| office.get("scope").is_some_and(Value::is_object)).filter_map(|it| it.get("id"))
}

fn weekday_mornings(office_id: &Value) -> Value {
    json!({
        "officeId": office_id, "weekdays": ["mon", "tue", "wed", "thu", "fri"],
        "from": "08:00", "to": "12:00", "workstations": 2, "severalSlots": true,
        "bookableFromDays": 1, "bookableToDays": 60
    })
}
