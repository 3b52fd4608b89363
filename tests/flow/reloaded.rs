//! The page is loaded anew: what was said and what is held is there again.

use super::citizen::{Citizen, PROCESS, appointment, credentials, reservation};
use crate::common::{CARD, CENTRE, SUITCASE, catalogue, offer, offer_at, setup, slot};
use buergertermin::booking::{
    AppointmentStatus, Booking, Branch, Catalogue, Check, Effect, Event, Field, ForWhom, HostNotice,
    LinkPurpose, Problem, Question, Reply, Setup, Slot, Step, StepKind, Target, TimesNotice, VisitMode,
    flow::Waiting, step::Days,
};
use buergertermin::i18n::Message;
use chrono::TimeDelta;

impl Citizen {
    /// In this tab, or in a copy of it.
    fn loads_anew(self, setup: Setup, held: bool) -> Self {
        let kept = self.booking.keep().expect("something is kept");
        let booking = Booking::restored(setup, kept, self.booking.now, held).expect("it can be read");
        Self { booking, effects: Vec::new(), ticket: self.ticket, questions: Vec::new() }
            .does(Event::Returned)
    }

    /// So long after it was left.
    fn reloads_after(mut self, minutes: i64) -> Self {
        let setup = self.booking.setup.clone();
        self.booking.now += TimeDelta::minutes(minutes);
        self.loads_anew(setup, true)
    }

    fn reloads(self) -> Self {
        self.reloads_after(0).hears(Reply::Catalogue(catalogue()))
    }

    fn reloads_in(self, setup: Setup, catalogue: Catalogue) -> Self {
        self.loads_anew(setup, true).hears(Reply::Catalogue(catalogue))
    }

    fn in_a_copy(self) -> Self {
        let setup = self.booking.setup.clone();
        self.loads_anew(setup, false).hears(Reply::Catalogue(catalogue()))
    }
}

fn takes_the_focus(citizen: &Citizen) -> bool {
    citizen.effects.iter().any(|it| matches!(it, Effect::Focus(_)))
}

// --- what is there again ---

#[test]
fn the_page_comes_back_once_the_catalogue_is_here_and_takes_no_focus() {
    let typed = Citizen::at_contact().says_who();
    let waiting = typed.clone().reloads_after(0);
    assert_eq!(
        (waiting.kind(), waiting.asked().as_slice()),
        (StepKind::Returning, &[Question::Catalogue][..])
    );

    let back = waiting.hears(Reply::Catalogue(catalogue()));

    assert_eq!((&back.booking.step, &back.booking.answers), (&typed.booking.step, &typed.booking.answers));
    assert_eq!(back.effects, [Effect::Tell(HostNotice::Step)], "the portal hears where she is");
}

#[test]
fn a_time_that_is_held_is_shown_as_before() {
    let before = Citizen::at_check();
    let back = before.clone().reloads();

    assert_eq!((back.kind(), back.holds()), (StepKind::Check, Some(PROCESS)));
    assert_eq!(back.booking.held_slot(), Some(slot(1, 0)));
    assert_eq!(back.clone().goes_on().asked(), before.goes_on().asked(), "the same is sent");
    assert!(back.waits_minutes(12).booking.hold.is_some_and(|it| it.warned), "she is warned of the end");
}

#[test]
fn a_hold_that_is_over_by_then_is_not_shown_as_one() {
    let back = Citizen::at_check().reloads_after(20).hears(Reply::Catalogue(catalogue()));

    assert_eq!(back.booking.held_slot(), None);
    assert!(back.booking.step.check().is_some_and(|it| it.renewing.is_some()), "it is tried for again");
    assert!(!takes_the_focus(&back));
}

#[test]
fn a_time_that_was_marked_is_marked_again_if_it_is_still_free() {
    let marked = Citizen::at_times().does(Event::SlotPicked(slot(1, 10)));

    let back = marked.clone().reloads().hears(Reply::Calendar(offer()));
    assert_eq!(back.times().picked, Some(slot(1, 10)));

    let mut taken = offer();
    taken.slots.retain(|it| *it != slot(1, 10));
    let gone = marked.reloads().hears(Reply::Calendar(taken));
    assert_eq!((gone.times().picked, gone.times().notice), (None, Some(TimesNotice::WishGone)));
}

#[test]
fn a_reload_while_a_time_is_reserved_says_that_it_may_be_held_once_it_is_gone() {
    let again = Citizen::reserving().reloads().hears(Reply::Calendar(offer()));
    let taken = again.does(Event::SlotPicked(slot(1, 0))).goes_on().fails(Problem::Taken);

    assert!(matches!(taken.times().notice, Some(TimesNotice::MaybeHeld(_))));
}

#[test]
fn a_reload_after_reload_loses_nothing_either() {
    let before = Citizen::at_check();
    let waiting = before.clone().reloads_after(0).reloads_after(0);
    assert_eq!(waiting.kind(), StepKind::Returning);

    let back = waiting.hears(Reply::Catalogue(catalogue()));
    assert_eq!((back.kind(), back.holds()), (StepKind::Check, Some(PROCESS)));
    assert_eq!(back.booking.answers, before.booking.answers);
}

// --- what was sent and not answered ---

#[test]
fn what_was_being_sent_is_looked_up_before_anything_is_repeated() {
    for before in [Citizen::saving(), Citizen::booking()] {
        let back = before.reloads();
        assert!(matches!(
            &back.booking.step,
            Step::Check(Check { sending: None, problem: Some(Problem::Connection), unsure: true, .. })
        ));

        let looking = back.goes_on();
        assert_eq!(looking.asked(), [Question::Find(credentials(PROCESS))]);
        let found = looking.hears(appointment(AppointmentStatus::Preconfirmed));
        assert_eq!(found.kind(), StepKind::Activation);
    }
}

#[test]
fn a_doubt_outlives_the_page_of_checking_and_the_reload() {
    let doubt = Citizen::booking().gets_no_answer(Problem::Connection);
    let back = doubt.does(Event::ChangeWanted(buergertermin::booking::Place::Contact)).reloads();
    assert_eq!(back.kind(), StepKind::Contact);

    let looking = back.goes_on().goes_on();
    assert_eq!(looking.asked(), [Question::Find(credentials(PROCESS))]);
}

// --- what is not kept ---

#[test]
fn nothing_is_kept_of_the_first_page_of_what_is_booked_of_a_mails_link_nor_of_what_was_deleted() {
    let deleted = Citizen::at_check().does(Event::EraseWanted).does(Event::EraseConfirmed);
    let link = Event::LinkOpened { purpose: LinkPurpose::See, credentials: Some(credentials(5)) };
    let linked = Citizen::at_check().does(link);
    let asked_on_page_9 = Citizen::booked().does(Event::EraseWanted);

    for citizen in [Citizen::at_for_whom(), Citizen::booked(), asked_on_page_9, linked, deleted] {
        assert_eq!(citizen.booking.keep(), None, "{:?}", citizen.kind());
    }
}

#[test]
fn whoever_is_asked_whether_to_delete_everything_comes_back_to_the_page_before() {
    let back = Citizen::at_contact().says_who().does(Event::EraseWanted).reloads();

    assert_eq!(back.kind(), StepKind::Contact);
}

// --- a copy of the tab ---

#[test]
fn whoever_booked_in_another_window_is_told_before_a_second_appointment_and_can_have_one() {
    let told = Citizen::at_check().does(Event::BookedElsewhere);
    assert!(told.booking.booked_elsewhere);
    assert_eq!(
        told.effects,
        [Effect::Announce(Message::BookedElsewhere)],
        "whoever can't see the page hears it"
    );
    assert_eq!(told.clone().does(Event::BookedElsewhere).effects, [], "and once");

    let copy = Citizen::at_contact().says_who().does(Event::BookedElsewhere);
    assert_eq!(copy.effects, [], "where nothing can be booked it can wait");
    assert!(copy.reloads().booking.booked_elsewhere, "and is not forgotten");

    let booked = told.goes_on().hears(Reply::Updated).hears(appointment(AppointmentStatus::Preconfirmed));
    assert_eq!(booked.kind(), StepKind::Activation);
    assert!(!booked.booking.booked_elsewhere);
}

#[test]
fn a_copy_of_what_may_be_booked_does_not_book_it_as_if_nothing_were() {
    assert!(Citizen::booking().in_a_copy().booking.booked_elsewhere);
    assert!(!Citizen::at_check().in_a_copy().booking.booked_elsewhere);
}

#[test]
fn whoever_deletes_the_copy_gives_its_time_back_and_begins_anew() {
    let told = Citizen::at_check().does(Event::BookedElsewhere);
    let deleted = told.does(Event::EraseWanted).does(Event::EraseConfirmed);

    assert!(deleted.asked().contains(&Question::Cancel(credentials(PROCESS))));
    assert!(!deleted.booking.booked_elsewhere);
}

#[test]
fn what_is_booked_here_or_not_even_begun_knows_nothing_of_other_windows() {
    for citizen in [Citizen::booked(), Citizen::at_for_whom()] {
        assert!(!citizen.does(Event::BookedElsewhere).booking.booked_elsewhere);
    }
}

// --- another city than before ---

#[test]
fn answers_for_a_visit_that_is_not_offered_any_more_begin_again_and_the_time_is_given_back() {
    let off = Setup { visit: VisitMode::Off, ..setup() };
    let back = Citizen::at_check_of_visit().reloads_in(off, catalogue());

    assert_eq!((back.kind(), back.holds()), (StepKind::ForWhom, None));
    assert!(back.asked().iter().any(|it| matches!(it, Question::Cancel(_))));
    assert_eq!(back.booking.answers.draft.get(Field::Name), "Erika Muster");
}

#[test]
fn a_matter_that_is_not_done_any_more_leads_back_to_where_it_can_be_left_out() {
    let mut city = catalogue();
    city.relations.retain(|it| it.service != CARD);
    for before in [Citizen::at_address(ForWhom::Me), Citizen::at_contact(), Citizen::at_times()] {
        let back = before.reloads_in(setup(), city.clone());

        assert_eq!(back.kind(), StepKind::ForWhom);
        assert!(!back.booking.answers.wanted.is_empty());
    }
}

// --- the catalogue can't be had ---

#[test]
fn without_the_catalogue_she_reads_why_and_comes_to_her_page_as_soon_as_it_is_here() {
    let failed = Citizen::at_check().reloads_after(0).fails(Problem::Busy);
    assert!(!failed.booking.works(), "what the portal wrote inside the element is shown");
    assert!(failed.booking.keep().is_some(), "nothing is lost");

    let again = failed.does(Event::Retried);
    assert_eq!(again.asked(), [Question::Catalogue]);
    let back = again.hears(Reply::Catalogue(catalogue()));
    assert_eq!((back.kind(), back.holds()), (StepKind::Check, Some(PROCESS)));
    assert!(back.effects.contains(&Effect::Focus(Target::Heading)), "she has pressed a button for it");
}

#[test]
fn before_it_is_here_everything_can_be_deleted_and_the_time_is_given_back() {
    let failed = Citizen::at_check().reloads_after(0).fails(Problem::Busy);
    let deleted = failed.does(Event::EraseWanted).does(Event::EraseConfirmed);

    assert!(deleted.asked().contains(&Question::Cancel(credentials(PROCESS))));
    assert_eq!((deleted.kind(), deleted.booking.keep()), (StepKind::ForWhom, None));
}

#[test]
fn without_a_network_she_comes_back_by_herself_as_soon_as_there_is_one() {
    let waiting = Citizen::at_check().reloads_after(0).fails_once(Problem::Offline);
    assert_eq!((waiting.kind(), waiting.booking.waits()), (StepKind::Returning, Some(Waiting::Offline)));
    let asked = waiting.does(Event::Online);
    assert_eq!(asked.asked(), [Question::Catalogue]);

    let back = asked.hears(Reply::Catalogue(catalogue()));
    assert_eq!((back.kind(), back.holds()), (StepKind::Check, Some(PROCESS)));
    assert!(!takes_the_focus(&back), "she has pressed nothing");

    let failed = Citizen::at_check().reloads_after(0).fails(Problem::Offline);
    assert!(matches!(failed.booking.step, Step::Returning { problem: Some(Problem::Offline), .. }));
    assert_eq!(failed.does(Event::Online).asked(), [Question::Catalogue]);
}

#[test]
fn a_mails_link_is_more_urgent_than_what_was_kept_and_gives_the_time_back() {
    let waiting = Citizen::at_check().reloads_after(0);
    let linked =
        waiting.does(Event::LinkOpened { purpose: LinkPurpose::Confirm, credentials: Some(credentials(5)) });

    assert_eq!(linked.asked(), [Question::Cancel(credentials(PROCESS)), Question::Confirm(credentials(5))]);
    assert_eq!(linked.booking.keep(), None);
}

// --- a device that others use ---

#[test]
fn answers_of_somebody_who_left_long_ago_are_deleted_before_they_are_shown() {
    let shared = Setup { idle: Some(TimeDelta::minutes(15)), ..setup() };
    let left = Citizen::at_for_whom_of(shared).does(Event::ForWhomPicked(ForWhom::Me)).goes_on();
    assert_eq!(left.clone().reloads_after(10).kind(), StepKind::Returning);

    let late = left.reloads_after(20);
    let now = late.booking.now;
    let told = late.does(Event::Ticked(now));

    assert_eq!((told.kind(), told.booking.keep()), (StepKind::ForWhom, None));
    assert_eq!(told.booking.idle.erased, Some(now));
}

// --- a tab that was duplicated ---

#[test]
fn a_copy_of_the_tab_has_the_answers_and_not_the_time_which_nobody_gives_back() {
    let before = Citizen::at_check();
    let copy = before.clone().in_a_copy();

    assert_eq!((copy.kind(), copy.holds()), (StepKind::Times, None));
    assert_eq!(copy.booking.answers, before.booking.answers);
    assert!(copy.questions.iter().all(|it| !matches!(it, Question::Cancel(_))));
    let days = copy.hears(Reply::Calendar(offer()));
    assert_eq!((days.times().notice, days.times().picked), (None, None));
}

#[test]
fn a_copy_of_the_tab_sends_nothing_that_the_first_one_was_sending() {
    let copy = Citizen::booking().in_a_copy();

    assert_eq!(copy.kind(), StepKind::Times);
    assert!(matches!(copy.times().days, Days::Asking(_)));
    let anew = copy.hears(Reply::Calendar(offer())).does(Event::SlotPicked(slot(1, 0))).goes_on();
    assert!(matches!(anew.asked().as_slice(), [Question::Reserve { .. }]));
    assert_eq!(anew.hears(Reply::Reserved(reservation())).kind(), StepKind::Check);
}

#[test]
fn a_visit_comes_back_with_its_address_and_its_time() {
    let before = Citizen::at_check_of_visit();
    let back = before.clone().reloads();

    assert_eq!((back.kind(), back.booking.branch()), (StepKind::Check, Branch::Visit));
    assert_eq!(back.booking.held_slot(), Some(Slot { office: SUITCASE, ..slot(1, 0) }));
    assert_eq!(back.booking.contact(), before.booking.contact());
    let times = back.goes_back().hears(Reply::Calendar(offer_at(SUITCASE)));
    assert_eq!(times.times().picked.map(|it| it.office), Some(SUITCASE));
    assert_ne!(times.booking.answers.office, Some(CENTRE));
}
