//! What holds for every question that the flow asks.

#![expect(clippy::wildcard_enum_match_arm, reason = "a few questions are picked out of many")]

use super::{
    entries::REMARK,
    invariants::{Broken, Invariant, broken},
    system::{Reserved, Standing, people_in},
    world::World,
};
use buergertermin::booking::{
    Booking, Branch, Catalogue, Contact, Credentials, Demand, Effect, Field, Office, OfficeId, Question,
    Registered, StepKind, VisitMode, Wanted, address, every::Every, proof::Token,
};

/// The most slots that are ever free together.
const MOST_SLOTS: u32 = 25;
/// The most characters that a free field keeps.
const LONGEST_REMARK: usize = 250;

pub(super) fn rightly(world: &World, before: &Booking, question: &Question) -> Result<(), Broken> {
    let (bare, token) = if let Question::WithProof { question, token } = question {
        (&**question, Some(token))
    } else {
        (question, None)
    };
    proven(world, bare, token)?;
    unproven(world, before, bare)
}

/// With a token that is not too old, where an office demands one.
fn proven(world: &World, question: &Question, token: Option<&Token>) -> Result<(), Broken> {
    let issued = token.and_then(|it| it.0.parse::<i64>().ok());
    let old = issued.is_some_and(|it| world.booking.now.timestamp() - it >= 240);
    let demanded = match question {
        Question::Calendar { demand, .. } => demand.offices.iter().any(|it| wants_proof(world, *it)),
        Question::Reserve { slot, .. } => wants_proof(world, slot.office),
        _ => false,
    };
    if old || demanded && token.is_none() {
        return Err(broken(Invariant::RightQuestions, format!("{question:?} with {issued:?}")));
    }
    Ok(())
}

fn wants_proof(world: &World, office: OfficeId) -> bool {
    world.system.catalogue.office(office).is_some_and(|it| it.captcha)
}

/// The same, whatever proof goes with it.
fn unproven(world: &World, before: &Booking, question: &Question) -> Result<(), Broken> {
    match question {
        Question::Calendar { demand, .. } => {
            let asked = demand.offices.iter().find_map(|it| refuses(world, *it, &demand.wanted));
            match asked {
                _ if demand.offices.is_empty() => Err(broken(Invariant::RightQuestions, "of no office")),
                Some(why) => Err(broken(Invariant::RightQuestions, why)),
                None => Ok(()),
            }
        }
        Question::Reserve { slot, wanted } => match refuses(world, slot.office, wanted) {
            Some(why) => Err(broken(Invariant::RightQuestions, why)),
            None => Ok(()),
        },
        Question::Update { credentials, contact } => {
            only_what_is_asked(before, credentials, contact)?;
            in_the_area(before)?;
            people_fit(before, contact)?;
            as_shown(before, credentials, contact)
        }
        Question::Preconfirm(credentials) | Question::Confirm(credentials) => {
            let by_mail = matches!(question, Question::Preconfirm(_));
            booked_once(world, credentials, by_mail)
        }
        Question::Catalogue
        | Question::Riddle
        | Question::Prove { .. }
        | Question::WithProof { .. }
        | Question::Find(_)
        | Question::Cancel(_) => Ok(()),
    }
}

/// Why the system would refuse it, or book a time that is too short.
fn refuses(world: &World, office: OfficeId, wanted: &[Wanted]) -> Option<String> {
    let city = &world.system.catalogue;
    let place = city.office(office)?;
    let slots = |it: &Wanted| Some(city.relation(office, it.service())?.slots * it.count);
    let Some(all) = wanted.iter().map(slots).sum::<Option<u32>>() else {
        return Some(format!("{office:?} does not do all of {wanted:?}"));
    };
    let often = |it: &&Wanted| {
        let own = city.service(it.service()).map_or(1, |it| it.max_quantity);
        let most =
            city.relation(office, it.service()).and_then(|it| it.max_quantity).map_or(own, |it| it.min(own));
        it.count == 0 || it.count > most
    };
    let alone = wanted.iter().any(|one| {
        let others = wanted.iter().filter(|it| it.matter != one.matter);
        others.into_iter().any(|other| !together(city, office, one, other))
    });
    if two_ways(world, place, wanted) {
        Some(format!("{office:?} is not for {wanted:?} on one of the ways"))
    } else if all > place.most_slots.unwrap_or(MOST_SLOTS) || wanted.iter().any(|it| often(&it)) {
        Some(format!("{office:?} does not do {wanted:?} so often"))
    } else if wanted.is_empty() || alone {
        Some(format!("{office:?} is not for {wanted:?}"))
    } else {
        None
    }
}

/// What is done at home goes only with what is, and only to an office that can be told where to go.
fn two_ways(world: &World, office: &Office, wanted: &[Wanted]) -> bool {
    let setup = &world.booking.setup;
    let at_home = |it: &Wanted| setup.visit_services.contains(&it.service());
    let mut fields = setup.templates.iter().zip(&office.rules.custom);
    let told = fields.all(|(fills, field)| fills.is_none() || field.is_some());
    wanted.iter().any(at_home) && !(wanted.iter().all(at_home) && told)
}

fn together(city: &Catalogue, office: OfficeId, one: &Wanted, other: &Wanted) -> bool {
    let names = |one: &Wanted, other: &Wanted| {
        let service = city.service(one.service());
        service.is_some_and(|it| {
            it.combinable.iter().any(|it| it.with == other.service() && it.at.contains(&office))
        })
    };
    names(one, other) || names(other, one)
}

/// Nothing is sent that the office does not ask for; nothing that was typed is sent where a template fills the field.
fn only_what_is_asked(before: &Booking, own: &Credentials, contact: &Contact) -> Result<(), Broken> {
    let wrong = |how: &str| Err(broken(Invariant::OnlyWhatIsAsked, how));
    let Some(hold) = before.holds().find(|it| it.reservation.credentials == *own) else {
        return wrong("another time than the one that is held");
    };
    let rules = &hold.reservation.rules;
    let called = rules.telephone.is_some() || before.remote().is_some();
    if !called && !contact.telephone.is_empty() {
        return wrong("a telephone number");
    }
    let visit = before.holds_visit(hold);
    for ((remark, field), template) in contact.remarks.iter().zip(&rules.custom).zip(&before.setup.templates)
    {
        if field.is_none() && !remark.is_empty() {
            return wrong("a remark");
        }
        if visit && template.is_some() && remark.contains(REMARK) {
            return wrong("typed where a template fills");
        }
        if remark.chars().count() > LONGEST_REMARK {
            return wrong("too long a remark");
        }
    }
    let all = [&contact.name, &contact.email, &contact.telephone, &contact.remarks[0], &contact.remarks[1]];
    if all.iter().any(|it| it.chars().any(|it| it.len_utf8() > 3)) {
        return wrong("a character of four bytes");
    }
    Ok(())
}

/// We come only where the city's visits go, to people for whom its office is competent.
fn in_the_area(before: &Booking) -> Result<(), Broken> {
    if !before.is_visit() {
        return Ok(());
    }
    let codes = &before.setup.postal_codes;
    let code = address::postal_code(before.answers.draft.get(Field::PostalCode));
    let ours = codes.is_empty() || code.as_ref().is_ok_and(|it| codes.contains(it));
    let elsewhere = before.setup.asks_registered && before.answers.registered != Some(Registered::Here);
    if ours && !elsewhere {
        return Ok(());
    }
    Err(broken(Invariant::InTheArea, format!("{code:?}, {:?}", before.answers.registered)))
}

/// No more people are visited in a home than fit one visit, or the visits that are made in one go.
fn people_fit(before: &Booking, contact: &Contact) -> Result<(), Broken> {
    let home = before.is_visit() && before.for_home();
    let (Some(each), true) = (before.setup.people_per_visit, home) else { return Ok(()) };
    let most = each * before.setup.most_visits.unwrap_or(1);
    let told = people_in(&contact.remarks);
    if before.answers.people.is_none_or(|it| it > most) || told.is_some_and(|it| it > each) {
        let how = format!("{:?} people, {told:?} of them at this visit", before.answers.people);
        return Err(broken(Invariant::PeopleFit, how));
    }
    Ok(())
}

fn as_shown(before: &Booking, own: &Credentials, contact: &Contact) -> Result<(), Broken> {
    let visit = before.holds().position(|it| it.reservation.credentials == *own).unwrap_or_default();
    let shown = before.at_visit(visit.saturating_sub(before.series.done.len())).contact();
    if before.kind() == StepKind::Check && shown.as_ref() == Ok(contact) {
        return Ok(());
    }
    Err(broken(Invariant::SentAsShown, format!("{contact:?} instead of {shown:?}")))
}

/// Booking is asked for only after the contact was saved, never for what is booked, by mail only where one can come, and
/// never while another appointment of this journey may stand of which the person was not told.
fn booked_once(world: &World, credentials: &Credentials, by_mail: bool) -> Result<(), Broken> {
    // The link in a mail confirms what was booked before.
    let by_link = world.booking.kind() == StepKind::Link;
    let reservations = &world.system.reservations;
    let Some(reservation) = reservations.get(&credentials.process).filter(|_| !by_link) else {
        return Ok(());
    };
    let wrong = |how: &str| Err(broken(Invariant::BookedOnce, how));
    let Some(email) = &reservation.saved else { return wrong("booked before the contact was saved") };
    if reservation.standing == Standing::Booked {
        return wrong("booked twice");
    }
    if by_mail && email.is_empty() {
        return wrong("a mail to nobody");
    }
    let other = |(process, it): (&u64, &Reserved)| {
        *process != credentials.process && it.standing == Standing::Booked && !it.told
    };
    if reservations.iter().any(other) {
        return wrong("two appointments");
    }
    Ok(())
}

/// As soon as free times are asked for, they are asked for on both ways, wherever it can be done: whoever sees the
/// questions does not learn whether the person can come.
pub(super) fn privately(world: &World, before: &Booking, effects: &[Effect]) -> Result<(), Broken> {
    let days = |it: &Effect| matches!(it, Effect::Ask { question: Question::Calendar { day: None, .. }, .. });
    let asks = before.kind() == StepKind::Services && before.setup.visit == VisitMode::Ask;
    if !asks || !effects.iter().any(days) {
        return Ok(());
    }
    let after = &world.booking;
    for branch in Branch::ALL {
        let offices: Vec<OfficeId> = after.places_on(*branch).into_iter().flat_map(|it| it.offices).collect();
        let captcha = offices.iter().any(|it| after.office(*it).is_some_and(|it| it.captcha));
        let demand = Demand { offices, wanted: after.wanted_on(*branch) };
        if !demand.offices.is_empty() && !captcha && !world.demands.contains(&demand) {
            return Err(broken(Invariant::Privacy, format!("nobody asked for {branch:?}, {demand:?}")));
        }
    }
    Ok(())
}
