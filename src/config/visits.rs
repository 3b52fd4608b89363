//! Visits: where they go, how many people fit one, and what the office reads about them.

use super::{Fault, LocalText, Wrong, offices, reader::Reader};
use crate::booking::{
    Catalogue, Office, OfficeId, ServiceId,
    contact::REMARK_LENGTH,
    remark::{Hole, Template, TemplateFault},
};

/// So many characters of a free field must be left for what is typed: an address with the helps to find it.
const ROOM: usize = 120;

/// Visits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visits {
    /// The offices that stand for visits in the appointment system.
    pub offices: Vec<OfficeId>,
    /// The services that are done at people's homes, whichever office does them.
    pub services: Vec<ServiceId>,
    /// On whom visits are for, in the city's words.
    pub criterion: Option<LocalText>,
    /// Where visits go: to any of these areas; everywhere where there are none.
    pub areas: Vec<Area>,
    /// How many people fit one visit, at least 1; not limited where it is absent.
    pub people_per_visit: Option<u32>,
    /// How many visits a home with more people books in one go at most, at least 2; it calls where this is absent.
    pub most_visits: Option<u32>,
    /// How many come; two where nothing is said.
    pub staff: Option<u32>,
    /// How long a visit takes, in minutes, where the appointment system's own time is not what people should plan for.
    pub minutes: Option<u32>,
    /// Whether a photo can be taken there; unknown where it is absent.
    pub camera: Option<bool>,
    /// What the room needs, such as a table.
    pub needs: Vec<LocalText>,
    /// How one can pay there.
    pub payment: Option<LocalText>,
    /// What the visit itself costs.
    pub cost: Option<LocalText>,
    /// What the two free fields of an office are filled with at a visit; the citizen is asked for a field without a template.
    /// Where there are visits, the street and the postal code are written into one of the two.
    pub fields: [Option<Template>; 2],
}

/// An area where visits go; everywhere, as far as nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Area {
    /// Five digits each; any, where there are none.
    pub postal_codes: Vec<String>,
    /// The only town; any, where it is absent.
    pub town: Option<String>,
}

impl Visits {
    /// The postal codes of all areas; none where visits go everywhere.
    pub(super) fn postal_codes(&self) -> Vec<String> {
        let everywhere = self.areas.iter().any(|it| it.postal_codes.is_empty());
        let codes = self.areas.iter().filter(|_| !everywhere).flat_map(|it| &it.postal_codes);
        codes.cloned().collect()
    }

    /// The towns whose people are visited; any, where there are none.
    pub fn towns(&self) -> impl Iterator<Item = &str> {
        self.areas.iter().filter_map(|it| it.town.as_deref())
    }

    /// The services for visits that the appointment system does not have.
    pub(super) fn check_against(&self, catalogue: &Catalogue) -> impl Iterator<Item = Fault> {
        let missing = self.services.iter().enumerate().filter(|(_, id)| catalogue.service(**id).is_none());
        missing
            .map(|(index, id)| Fault::new(&format!("visits.services[{index}]"), Wrong::NoSuchService(id.0)))
    }

    /// What does not fit the free fields of the offices that make visits. An office that is not there is no matter of these.
    pub(super) fn remarks_on(&self, catalogue: &Catalogue) -> Vec<Fault> {
        let own = self.offices.iter().filter_map(|it| catalogue.office(*it));
        let others = catalogue.offices.iter().filter(|it| {
            let visits = |service: &ServiceId| catalogue.relation(it.id, *service).is_some();
            !self.offices.contains(&it.id) && self.services.iter().any(visits)
        });
        own.chain(others).flat_map(|it| self.remarks_on_office(it)).collect()
    }

    fn remarks_on_office(&self, office: &Office) -> impl Iterator<Item = Fault> {
        let fields = self.fields.iter().zip(&office.rules.custom).enumerate();
        let filled = fields.filter(|(_, (template, _))| template.is_some());
        filled.filter_map(|(index, (_, custom))| {
            let wrong = match custom {
                None => Wrong::FieldOff { office: office.id.0, field: index },
                Some(custom) if asks_for_a_reason(&custom.label) => Wrong::FieldAsksReason {
                    office: office.id.0,
                    field: index,
                    label: custom.label.to_string(),
                },
                Some(_) => return None,
            };
            Some(Fault::new(&format!("visits.fields[{index}]"), wrong))
        })
    }
}

/// Whether a field asks why somebody wants a visit, which the widget never does (PRODUCT, "Names and remarks"). Looked for at
/// the end of words: a "Hinderungsgrund" is one, a "Baugrundstück" is none.
#[must_use]
pub fn asks_for_a_reason(label: &str) -> bool {
    const WHY: [&str; 8] =
        ["grund", "gründe", "anlass", "warum", "diagnose", "reason", "reasons", "diagnosis"];
    let label: String = label.chars().flat_map(char::to_lowercase).collect();
    label.split(|it: char| !it.is_alphabetic()).any(|word| WHY.iter().any(|it| word.ends_with(it)))
}

pub(super) fn visits(part: &Reader) -> Visits {
    let part = part.object(&[
        "offices",
        "services",
        "criterion",
        "area",
        "peoplePerVisit",
        "morePeople",
        "mostVisits",
        "staff",
        "minutes",
        "camera",
        "needs",
        "payment",
        "cost",
        "fields",
    ]);
    let offices = offices(&part, "offices").unwrap_or_default();
    let services: Vec<ServiceId> =
        part.optional("services").iter().flat_map(Reader::ids).map(ServiceId).collect();
    Visits {
        criterion: part.optional("criterion").map(|it| it.local_text()),
        areas: part.optional("area").map(|it| areas(&it)).unwrap_or_default(),
        people_per_visit: part.optional("peoplePerVisit").and_then(|it| it.at_least_one()),
        most_visits: most_visits(&part),
        staff: part.optional("staff").and_then(|it| it.at_least_one()),
        minutes: part.optional("minutes").and_then(|it| it.at_least_one()),
        camera: part.optional("camera").map(|it| it.yes_or_no()),
        needs: part.optional("needs").map(|it| it.local_texts()).unwrap_or_default(),
        payment: part.optional("payment").map(|it| it.local_text()),
        cost: part.optional("cost").map(|it| it.local_text()),
        fields: fields(&part, !offices.is_empty() || !services.is_empty()),
        offices,
        services,
    }
}

/// One area, or a list of them. Each area of a list says all of it: one without postal codes would be everywhere, and one
/// without a town would leave its people without an answer to where they are registered.
fn areas(part: &Reader) -> Vec<Area> {
    if !part.is_list() {
        return vec![area(part, Reader::optional)];
    }
    let all = part.list(1.., "an object, or a list of areas that is not empty");
    all.iter().map(|it| area(it, |it, key| Some(it.part(key)))).collect()
}

fn area<'a>(part: &Reader<'a>, at: impl Fn(&Reader<'a>, &str) -> Option<Reader<'a>>) -> Area {
    let part = part.object(&["postalCodes", "town"]);
    let postal_codes =
        at(&part, "postalCodes").map(|it| it.list(1.., "a list of postal codes that is not empty"));
    Area {
        postal_codes: postal_codes.iter().flatten().map(Reader::postal_code).collect(),
        town: at(&part, "town").map(|it| it.text()),
    }
}

/// So many visits are booked in one go where nothing else is said.
const VISITS_IN_ONE_GO: u32 = 3;

/// Several visits need to know how many people fit one, and only they have a limit.
fn most_visits(part: &Reader) -> Option<u32> {
    let more = part.optional("morePeople");
    let several =
        more.as_ref().is_some_and(|it| it.one_of(&["call", "severalVisits"]) == Some("severalVisits"));
    if !several {
        let wrong = Wrong::Expected("left out, unless visits.morePeople is \"severalVisits\"");
        if let Some(most) = part.optional("mostVisits") {
            most.note(wrong);
        }
        return None;
    }
    let _ = part.part("peoplePerVisit");
    part.optional("mostVisits").map_or(Some(VISITS_IN_ONE_GO), |it| it.at_least_two())
}

/// The templates; without the address in them nobody would know where to go.
fn fields(part: &Reader, needed: bool) -> [Option<Template>; 2] {
    let place = if needed { Some(part.part("fields")) } else { part.optional("fields") };
    let Some(place) = place.filter(Reader::is_there) else { return [None, None] };
    let entries = place.list(1..3, "a list of one or two entries");
    let mut templates = entries.iter().map(template);
    let mut next = || templates.next().flatten();
    let fields = [next(), next()];
    let written = |hole| fields.iter().flatten().any(|it| it.has(hole));
    let lost = !written(Hole::Street) || !written(Hole::PostalCode);
    if lost && (needed || fields.iter().any(Option::is_some)) && !place.has_faults() {
        place.note(Wrong::AddressLost);
    }
    fields
}

fn template(part: &Reader) -> Option<Template> {
    if part.is_null() {
        return None;
    }
    let segments = part.list(1.., "null, or a list of texts that is not empty");
    let template = Template::parse(&segments.iter().map(segment).collect::<Vec<_>>()).ok()?;
    let left = REMARK_LENGTH.saturating_sub(template.own_length());
    if left < ROOM {
        part.note(Wrong::NoRoom { left, needed: ROOM });
    }
    Some(template)
}

/// A segment as it is written; what is wrong with it is noted here, so that every segment's fault is.
fn segment(part: &Reader) -> String {
    let text = part.text();
    if let Err(error) = Template::parse(&[&text]) {
        part.note(match error.fault {
            TemplateFault::UnknownHole(name) => Wrong::NoSuchHole(name),
            TemplateFault::LoneBrace => Wrong::LoneBrace,
        });
    }
    text
}

#[cfg(test)]
mod tests;
