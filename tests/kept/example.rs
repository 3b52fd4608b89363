//! A booking with everything in it that can be kept, on each page of which more is kept than its name.

use crate::common::{ADVICE, ADVICE_BY_TELEPHONE, CARD, CENTRE, SUITCASE, now, setup, slot};
use buergertermin::booking::{
    Answers, Booking, CanCome, Check, Contact, ContactRules, Credentials, CustomField, DayPart, Draft, Field,
    Filter, ForWhom, Hold, Left, Problem, Registered, Reservation, Role, Series, Services, Slot, Step, Times,
    Undone, Wanted, contact::Asked, effect::Ticket, every::Every, rules::Advice,
};
use chrono::Weekday;

/// What is kept of each, as the browser keeps it.
pub(super) fn texts() -> Vec<String> {
    pages().iter().map(|it| serde_json::to_string(&it.keep().unwrap()).unwrap()).collect()
}

/// What is made of such a text.
pub(super) fn read(text: &str) -> Option<Booking> {
    Booking::restored(setup(), serde_json::from_str(text).ok()?, now(), true)
}

pub(super) fn pages() -> Vec<Booking> {
    let asked = Asked { field: Field::Telephone, required: true };
    let left = Left { credentials: credentials(7), slot: slot(4, 0) };
    let problem = Some(Problem::Connection);
    let times = Times::asking(Ticket(1), None, None);
    [
        Step::Services(Services { query: "Perso".to_owned(), ..Services::default() }),
        Step::Times(Times { looking: true, reserving: Some((Ticket(2), slot(2, 10))), ..times }),
        Step::More { fields: vec![asked], errors: Vec::new() },
        Step::Check(Check { problem, unsure: true, ..Check::default() }),
        Step::Undone(Undone { problem: Problem::Taken, left: vec![left], next: None, tries: 0 }),
    ]
    .map(at)
    .to_vec()
}

fn at(step: Step) -> Booking {
    let mut it = Booking::new(setup());
    it.now = now();
    it.idle.since = now();
    it.answers = answers();
    it.hold = Some(hold(2));
    it.series = Series { earlier: vec![hold(1)], later: vec![hold(3)], done: Vec::new() };
    it.dubious = vec![credentials(4)];
    it.booked_elsewhere = true;
    it.changing = true;
    it.step = step;
    it
}

fn answers() -> Answers {
    let mut draft = Draft::default();
    for field in Field::ALL {
        draft.set(*field, format!("{field:?}"));
    }
    draft.set(Field::Name, "“ä”, \\ and \"\n🦉".to_owned());
    Answers {
        for_whom: Some(ForWhom::Home),
        can_come: Some(CanCome::Unsure),
        people: Some(5),
        wanted: wanted(),
        advised: vec![(CARD, Advice::Exemption)],
        office: Some(CENTRE),
        registered: Some(Registered::Elsewhere),
        role: Some(Role::OtherPower),
        paper_told: Some(Role::Carer),
        draft,
        wish: Some(slot(3, 20)),
        filter: Filter { part: DayPart::Afternoon, without: vec![Weekday::Mon, Weekday::Sun] },
    }
}

fn wanted() -> Vec<Wanted> {
    let variant = Wanted { variant: Some(ADVICE_BY_TELEPHONE), ..Wanted::once(ADVICE) };
    vec![Wanted { count: 2, ..Wanted::once(CARD) }, variant]
}

fn credentials(process: u64) -> Credentials {
    Credentials { process, key: "317f".to_owned() }
}

fn hold(process: u64) -> Hold {
    let field = CustomField { label: "Adresse & Klingel".into(), required: true };
    let reservation = Reservation {
        credentials: credentials(process),
        slot: Slot { office: SUITCASE, ..slot(1, 0) },
        services: Vec::new(),
        minutes: 15,
        activation_minutes: 0,
        rules: ContactRules { email_required: true, telephone: Some(false), custom: [Some(field), None] },
    };
    let mut hold = Hold::new(reservation, wanted(), now());
    hold.confirm_until += chrono::TimeDelta::minutes(30);
    (hold.unsure, hold.warned, hold.saved) = (process == 2, process == 3, process == 1);
    hold.sent = process < 3;
    let text = |it: &str| format!("{it} of before");
    let remarks = ["Remark", "SecondRemark"].map(text);
    let contact = Contact { name: text("Name"), email: text("Email"), telephone: text("Telephone"), remarks };
    hold.contact = (process == 2).then(|| Box::new(contact));
    hold
}
