//! The page is loaded anew in the middle of a journey: nothing is answered any more that was asked before, and the booking is
//! what was kept of it.

use super::{
    invariants::{Broken, Invariant, broken},
    world::World,
};
use buergertermin::booking::{Booking, Event, Step};

/// The real one: what was kept is read.
pub(super) fn anew(before: &Booking) -> Option<Booking> {
    Booking::restored(before.setup.clone(), before.keep()?, before.now, true)
}

impl World {
    pub(super) fn is_loaded_anew(&mut self) -> Result<(), Broken> {
        let before = self.booking.clone();
        let after = (self.reload)(&before);
        if let Some(story) = &mut self.story {
            story.push(format!("{:?}: the page is loaded anew", before.kind()));
        }
        self.pending.clear();
        self.answered.clear();
        self.solving.clear();
        self.alarm = None;
        let Some(after) = after else {
            return self.begins_anew(&before);
        };
        survives(&before, &after)?;
        self.booking = after;
        self.happens(&Event::Returned)
    }

    /// Nothing was kept, where there was nothing to keep.
    fn begins_anew(&mut self, before: &Booking) -> Result<(), Broken> {
        let ended = matches!(before.step, Step::Activation { .. } | Step::Booked { .. } | Step::Link(_));
        if before.has_answers() && !ended && !under_an_end(&before.step) {
            return Err(broken(Invariant::Survives, format!("all of it, at {:?}", before.step)));
        }
        self.booking = Booking::new(before.setup.clone());
        self.happens(&Event::Ticked(before.now))?;
        self.happens(&Event::Started)
    }
}

/// Whether she was asked whether to delete what page 9 or a mail's link shows.
fn under_an_end(step: &Step) -> bool {
    let Step::Erase(page) = step else { return false };
    matches!(**page, Step::Activation { .. } | Step::Booked { .. } | Step::Link(_))
}

/// The page on which she is, or comes back to.
pub(super) fn page(step: &Step) -> &Step {
    if let Step::Erase(page) | Step::Returning { page, .. } = step { self::page(page) } else { step }
}

fn survives(before: &Booking, after: &Booking) -> Result<(), Broken> {
    let lost = |what: &str| Err(broken(Invariant::Survives, format!("{what}, at {:?}", before.step)));
    let (was, is) = (page(&before.step), page(&after.step));
    let unavailable = matches!(was, Step::Unavailable(..));
    if was.kind() != is.kind() && !unavailable {
        return lost("the page");
    }
    let marked = was.times().and_then(|it| it.picked).filter(|it| Some(*it) != before.held_slot());
    let mut said = before.answers.clone();
    said.wish = if matches!(before.step, Step::Times(_)) { marked.or(said.wish) } else { said.wish };
    if said != after.answers || before.changing != after.changing {
        return lost("an answer");
    }
    let held = |it: &Booking| {
        let all = it.holds().map(|it| {
            let own = &it.reservation;
            (own.credentials.clone(), own.slot, own.rules.clone(), it.wanted.clone(), it.until, it.saved)
        });
        all.collect::<Vec<_>>()
    };
    if held(before) != held(after) {
        return lost("a time that is held");
    }
    // What was sent and not answered, and what is booked while another one is not, is looked up.
    let sent = was.check().is_some_and(|it| it.sending.is_some());
    let in_doubt = before.holds().enumerate().map(|(index, it)| {
        it.unsure || sent && index == before.visit_index() || index < before.series.done.len()
    });
    let looked_up = is.check().is_some_and(|it| it.unsure) || !sent && !before.half_booked();
    if !in_doubt.eq(after.holds().map(|it| it.unsure)) || !looked_up {
        return lost("a doubt");
    }
    let left = |it: &Step| it.undone().map(|it| (it.problem, it.left.clone(), it.ended()));
    if left(was) != left(is) {
        return lost("what may still stand");
    }
    Ok(())
}
