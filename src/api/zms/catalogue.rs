//! `GET offices-and-services/`: bare lists of offices, services and relations.

use crate::booking::{
    Address, Catalogue, Combination, ContactRules, CustomField, Line, Office, OfficeId, Prose, Relation,
    Service, ServiceId, Variant,
    order::ordered_by,
    prose::line::{ADDRESS_PART, LABEL, NAME},
};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
pub(super) struct Dto {
    offices: Vec<OfficeDto>,
    services: Vec<ServiceDto>,
    relations: Vec<RelationDto>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct OfficeDto {
    id: u64,
    name: String,
    #[serde(default)]
    address: Option<AddressDto>,
    #[serde(default)]
    slot_time_in_minutes: Option<u32>,
    /// Null for some offices: then nothing is known of what they ask.
    #[serde(default)]
    scope: Option<ScopeDto>,
    #[serde(default)]
    slots_per_appointment: Option<Number>,
    #[serde(default)]
    priority: Option<u32>,
    #[serde(default)]
    disabled_by_services: Option<Vec<u64>>,
    #[serde(default)]
    allow_disabled_services_mix: Option<Vec<u64>>,
    #[serde(default)]
    shared_booking_office_ids: Option<Vec<u64>>,
}

/// A number that may be written as a text (CONTRACT, "Types").
#[derive(Deserialize)]
#[serde(untagged)]
enum Number {
    Text(String),
    Number(u32),
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct AddressDto {
    house_number: Option<String>,
    city: Option<String>,
    postal_code: Option<String>,
    street: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ServiceDto {
    id: u64,
    name: String,
    #[serde(default)]
    max_quantity: Option<u32>,
    #[serde(default)]
    combinable: Option<Combinable>,
    #[serde(default)]
    root_parent_id: Option<u64>,
    #[serde(default)]
    variant_id: Option<u32>,
    #[serde(default)]
    show_on_start_page: Option<bool>,
}

/// `{order: {service: [offices]}}`, and `[]` when empty (CONTRACT, "Types").
#[derive(Deserialize)]
#[serde(untagged)]
enum Combinable {
    Ordered(BTreeMap<String, BTreeMap<String, Vec<u64>>>),
    Empty([u8; 0]),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RelationDto {
    office_id: u64,
    service_id: u64,
    slots: u32,
    #[serde(default)]
    public: Option<bool>,
    /// 0 means unset (CONTRACT, "Types").
    #[serde(default)]
    max_quantity: Option<u32>,
}

/// A scope: the same in the catalogue and in a process, all null in a cancelled one.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct ScopeDto {
    pub(super) provider: Option<ProviderDto>,
    email_required: Option<bool>,
    telephone_activated: Option<bool>,
    telephone_required: Option<bool>,
    custom_textfield_activated: Option<bool>,
    custom_textfield_required: Option<bool>,
    custom_textfield_label: Option<String>,
    #[serde(rename = "customTextfield2Activated")]
    second_activated: Option<bool>,
    #[serde(rename = "customTextfield2Required")]
    second_required: Option<bool>,
    #[serde(rename = "customTextfield2Label")]
    second_label: Option<String>,
    captcha_activated_required: Option<bool>,
    pub(super) info_for_appointment: Option<String>,
    pub(super) reservation_duration: Option<u32>,
    pub(super) activation_duration: Option<u32>,
    pub(super) hint: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct ProviderDto {
    pub(super) contact: Option<ProviderContactDto>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct ProviderContactDto {
    pub(super) city: Option<String>,
    pub(super) postal_code: Option<String>,
    pub(super) street: Option<String>,
    pub(super) street_number: Option<String>,
}

impl ScopeDto {
    pub(super) fn rules(&self) -> ContactRules {
        let telephone =
            (self.telephone_activated == Some(true)).then_some(self.telephone_required == Some(true));
        ContactRules {
            // Unknown counts as required: an address too many does no harm, a booking without its mail does.
            email_required: self.email_required != Some(false),
            telephone,
            custom: [
                field(
                    self.custom_textfield_activated,
                    self.custom_textfield_required,
                    self.custom_textfield_label.as_ref(),
                ),
                field(self.second_activated, self.second_required, self.second_label.as_ref()),
            ],
        }
    }
}

fn field(activated: Option<bool>, required: Option<bool>, label: Option<&String>) -> Option<CustomField> {
    (activated == Some(true)).then(|| CustomField {
        label: label.map(|it| Line::new(it, LABEL)).unwrap_or_default(),
        required: required == Some(true),
    })
}

/// A text of the city; empty where it has none.
pub(super) fn prose(text: Option<&str>) -> Prose {
    text.map(Prose::read).unwrap_or_default()
}

pub(super) fn read(dto: Dto) -> Catalogue {
    Catalogue {
        services: firsts(dto.services, |it| it.id).map(service).collect(),
        offices: firsts(dto.offices, |it| it.id).map(office).collect(),
        relations: dto.relations.iter().filter(|it| it.public != Some(false)).map(relation).collect(),
    }
}

/// What is listed twice under one id would be offered twice: the first one holds.
fn firsts<T>(all: Vec<T>, id: fn(&T) -> u64) -> impl Iterator<Item = T> {
    let mut seen = BTreeSet::new();
    all.into_iter().filter(move |it| seen.insert(id(it)))
}

fn service(dto: ServiceDto) -> Service {
    Service {
        id: ServiceId(dto.id),
        name: Line::new(&dto.name, NAME),
        max_quantity: dto.max_quantity.unwrap_or(1).max(1),
        combinable: dto.combinable.map(combinations).unwrap_or_default(),
        root: dto.root_parent_id.map(ServiceId),
        variant: dto.variant_id.and_then(variant),
        listed: dto.show_on_start_page != Some(false),
    }
}

fn combinations(dto: Combinable) -> Vec<Combination> {
    let Combinable::Ordered(ordered) = dto else { return Vec::new() };
    let place = |order: &str| order.parse::<u32>().unwrap_or(u32::MAX);
    let ordered = ordered_by(ordered, |one, other| place(&one.0).cmp(&place(&other.0)));
    let each = ordered.into_iter().flat_map(|(_, services)| services);
    each.filter_map(|(service, offices)| {
        let with = ServiceId(service.parse().ok()?);
        Some(Combination { with, at: offices.into_iter().map(OfficeId).collect() })
    })
    .collect()
}

/// One that we don't know is none: then the service is called by its own name.
fn variant(id: u32) -> Option<Variant> {
    Some(match id {
        1 => Variant::OnSite,
        2 => Variant::Telephone,
        3 => Variant::Video,
        4 => Variant::OnePerson,
        5 => Variant::Family,
        6 => Variant::SmallClient,
        7 => Variant::LargeClient,
        _ => return None,
    })
}

fn relation(dto: &RelationDto) -> Relation {
    Relation {
        office: OfficeId(dto.office_id),
        service: ServiceId(dto.service_id),
        slots: dto.slots.max(1),
        max_quantity: dto.max_quantity.filter(|it| *it > 0),
    }
}

fn office(dto: OfficeDto) -> Office {
    let scope = dto.scope.unwrap_or_default();
    let address = dto.address.unwrap_or_default();
    Office {
        id: OfficeId(dto.id),
        name: Line::new(&dto.name, NAME),
        address: Address {
            street: joined([address.street, address.house_number]),
            postal_code: address_part(address.postal_code),
            town: address_part(address.city),
        },
        hint: prose(scope.hint.as_deref()),
        slot_minutes: dto.slot_time_in_minutes.unwrap_or_default(),
        most_slots: dto.slots_per_appointment.and_then(Number::read).filter(|it| *it > 0),
        priority: dto.priority.unwrap_or_default(),
        not_for: dto.disabled_by_services.into_iter().flatten().map(ServiceId).collect(),
        mixes_with: dto.allow_disabled_services_mix.into_iter().flatten().map(OfficeId).collect(),
        shares_with: dto.shared_booking_office_ids.into_iter().flatten().map(OfficeId).collect(),
        captcha: scope.captcha_activated_required == Some(true),
        rules: scope.rules(),
    }
}

/// Parts of an address with a space between, as far as they are there.
pub(super) fn joined(parts: [Option<String>; 2]) -> Line {
    let [one, other] = parts;
    Line::joined(&[address_part(one), address_part(other)], " ")
}

fn address_part(part: Option<String>) -> Line {
    part.map(|it| Line::new(&it, ADDRESS_PART)).unwrap_or_default()
}

impl Number {
    fn read(self) -> Option<u32> {
        match self {
            Self::Text(text) => text.trim().parse().ok(),
            Self::Number(number) => Some(number),
        }
    }
}
