//! Reads the rules, and notes every fault.

use super::{Exemption, Fee, Online, Proxy, Ready, Representative, Rule};
use crate::{
    booking::{Branch, Role, ServiceId, every::Every},
    config::{LocalText, Wrong, reader::Reader},
};

pub(in crate::config) fn rules(part: &Reader) -> Vec<Rule> {
    let entries = part.list(.., "a list of rules");
    let mut seen: Vec<ServiceId> = Vec::new();
    entries
        .iter()
        .map(|entry| {
            let rule = rule(entry);
            if let Some(place) = entry.optional("services") {
                for (at, it) in place.items().iter().zip(&rule.services) {
                    if seen.contains(it) {
                        at.note(Wrong::Twice);
                    }
                    seen.push(*it);
                }
            }
            rule
        })
        .collect()
}

fn rule(part: &Reader) -> Rule {
    let part = part.object(&[
        "services",
        "presence",
        "source",
        "representatives",
        "proxy",
        "online",
        "exemption",
        "ready",
        "photo",
        "fees",
        "feeNote",
        "arrival",
    ]);
    let services = part.part("services");
    let presence = part.part("presence");
    presence.one_of(&["person", "anyone"]);
    if let Some(source) = part.optional("source") {
        source.text();
    }
    Rule {
        services: services.ids().into_iter().map(ServiceId).collect(),
        in_person: presence.is("person"),
        representatives: part.optional("representatives").map(|it| representatives(&it)).unwrap_or_default(),
        proxy: part.optional("proxy").map(|it| proxy(&it)),
        online: part.optional("online").map(|it| online(&it)),
        exemption: part.optional("exemption").map(|it| exemption(&it)),
        ready: part.optional("ready").map(|it| ready(&it)).unwrap_or_default(),
        photo: part.optional("photo").is_some_and(|it| it.yes_or_no()),
        fees: part.optional("fees").map(|it| fees(&it)).unwrap_or_default(),
        fee_note: part.optional("feeNote").map(|it| it.local_text()),
        arrival: part.optional("arrival").map(|it| arrival(&it)).unwrap_or_default(),
    }
}

fn representatives(part: &Reader) -> Vec<(Role, Representative)> {
    let part = part.object(&["family", "carer", "guardian", "power", "otherPower"]);
    let of_role = |role: &Role| Some((*role, representative(&part.optional(role.key())?)));
    Role::ALL.iter().filter_map(of_role).collect()
}

fn representative(part: &Reader) -> Representative {
    let part = part.object(&["enough", "papers", "text"]);
    Representative {
        enough: part.optional("enough").is_none_or(|it| it.yes_or_no()),
        papers: texts(&part, "papers"),
        text: part.optional("text").map(|it| it.local_text()),
    }
}

fn proxy(part: &Reader) -> Proxy {
    let part = part.object(&["text", "papers"]);
    Proxy { text: part.part("text").local_text(), papers: texts(&part, "papers") }
}

fn online(part: &Reader) -> Online {
    let part = part.object(&["url", "text"]);
    Online { url: part.part("url").page(), text: part.part("text").local_text() }
}

fn exemption(part: &Reader) -> Exemption {
    let part = part.object(&["text", "conditions", "papers", "handIn", "url", "source"]);
    if let Some(source) = part.optional("source") {
        source.text();
    }
    Exemption {
        text: part.part("text").local_text(),
        conditions: part.part("conditions").local_texts(),
        papers: texts(&part, "papers"),
        hand_in: part.part("handIn").local_text(),
        url: part.optional("url").map(|it| it.page()),
    }
}

fn ready(part: &Reader) -> Ready {
    let part = part.object(&["always", "counter", "visit"]);
    Ready { always: texts(&part, "always"), counter: texts(&part, "counter"), visit: texts(&part, "visit") }
}

fn arrival(part: &Reader) -> [Option<LocalText>; 2] {
    let part = part.object(&["counter", "visit"]);
    ["counter", "visit"].map(|key| part.optional(key).map(|it| it.local_text()))
}

fn fees(part: &Reader) -> Vec<Fee> {
    part.list(.., "a list of fees").iter().map(fee).collect()
}

fn fee(part: &Reader) -> Fee {
    let part = part.object(&["name", "cents", "fromAge", "toAge", "way", "validFrom", "validTo", "source"]);
    let valid_to = part.optional("validTo");
    let fee = Fee {
        name: part.part("name").local_text(),
        cents: part.part("cents").whole_number(),
        from_age: part.optional("fromAge").map(|it| it.whole_number()),
        to_age: part.optional("toAge").map(|it| it.whole_number()),
        way: part.optional("way").and_then(|it| way(&it)),
        valid_from: part.part("validFrom").day().unwrap_or_default(),
        valid_to: valid_to.as_ref().and_then(Reader::day),
        source: part.part("source").text(),
    };
    if let Some(place) = valid_to.filter(|_| fee.valid_to.is_some_and(|it| it < fee.valid_from)) {
        place.note(Wrong::EndsBeforeItBegins);
    }
    fee
}

fn way(part: &Reader) -> Option<Branch> {
    part.one_of(&["counter", "visit"]);
    if part.is("visit") { Some(Branch::Visit) } else { part.is("counter").then_some(Branch::Counter) }
}

fn texts(part: &Reader, key: &str) -> Vec<LocalText> {
    part.optional(key).map(|it| it.local_texts()).unwrap_or_default()
}
