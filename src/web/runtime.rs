//! The only writer of the state, and the only place that runs effects.
//!
//! It belongs to the widget, not to a page: requests survive the page that asked. Everything in it is a handle into the
//! widget's own arena; once the widget is off the page the handles lead nowhere, and late answers find nobody.

use super::{
    dom,
    dom::Nodes,
    history::Trail,
    http, loading, printing, solving,
    storage::{self, Storage},
};
use crate::{
    api::{self, Adapter},
    booking::{
        Booking, Effect, Event, HostNotice, Problem, Question, Reply, Setup, Stage, Target, effect::Ticket,
    },
    config::Config,
    i18n::Words,
    ui::Shell,
};
use chrono::{DateTime, Utc};
use js_sys::Promise;
use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};
use std::{sync::Arc, time::Duration};

/// Handles to one widget. Copies are the same widget.
#[derive(Clone, Copy)]
pub(super) struct Runtime {
    pub(super) booking: RwSignal<Booking>,
    pub(super) words: RwSignal<Words>,
    pub(super) said: RwSignal<String>,
    /// `None` until the configuration is here; `Err` where it is wrong.
    pub(super) config: RwSignal<Option<Result<Arc<Config>, ()>>>,
    pub(super) nodes: StoredValue<Nodes, LocalStorage>,
    /// What survives a reload.
    pub(super) storage: StoredValue<Storage, LocalStorage>,
    alarm: StoredValue<Option<TimeoutHandle>, LocalStorage>,
    /// Where in the browser's history it is.
    pub(super) trail: StoredValue<Trail, LocalStorage>,
    /// The stage that the portal was told of last.
    told: StoredValue<Option<Stage>, LocalStorage>,
}

impl Runtime {
    /// A widget that waits for its configuration. Must be made under the owner of the widget's view.
    pub(super) fn new(nodes: Nodes, storage: Storage) -> Self {
        let alarm = StoredValue::new_local(None::<TimeoutHandle>);
        on_cleanup(move || {
            if let Some(Some(alarm)) = alarm.try_get_value() {
                alarm.clear();
            }
        });
        let runtime = Self {
            booking: RwSignal::new(Booking::new(Setup::default())),
            words: RwSignal::new(Words::german()),
            said: RwSignal::new(String::new()),
            config: RwSignal::new(None),
            nodes: StoredValue::new_local(nodes),
            storage: StoredValue::new_local(storage),
            alarm,
            trail: StoredValue::new_local(Trail::default()),
            told: StoredValue::new_local(None),
        };
        runtime.watch_fallback();
        runtime
    }

    /// What the portal wrote stays to be seen as long as nothing can be booked.
    fn watch_fallback(self) {
        leptos::prelude::Effect::new(move |_| {
            let configured = self.config.with(|it| matches!(it, Some(Ok(_))));
            let works = configured && self.booking.with(Booking::works);
            self.nodes.try_with_value(|it| it.slot.set_hidden(works));
        });
    }

    /// What surrounds the view, once the configuration is here. `Err` holds the level of headings.
    pub(super) fn shell(self) -> Option<Result<Shell, u8>> {
        let heading_level = self.nodes.with_value(Nodes::heading_level);
        Some(self.config.get()?.map_err(|()| heading_level).map(|config| Shell {
            config,
            heading_level,
            dispatch: Callback::new(move |event| self.dispatch(event)),
            choose_language: Callback::new(move |lang| loading::speak(self, lang, true)),
            focus: Callback::new(move |id: String| self.focus(format!("#{id}"))),
            print: Callback::new(move |what| {
                self.nodes.try_with_value(|it| printing::print(it, what));
            }),
            copy: Callback::new(move |text: String| self.copy(text)),
            save: Callback::new(|(name, text): (&'static str, String)| dom::save(name, &text)),
        }))
    }

    /// The state, when the widget leaves the page.
    pub(super) fn take(self) -> Option<Booking> {
        self.booking.try_get_untracked()
    }

    /// Something happened.
    pub(super) fn dispatch(self, event: Event) {
        if event == Event::Active && !self.booking.with_untracked(|it| it.wants_to_know_of_activity(now())) {
            return;
        }
        // A link has an entry of its own already.
        let linked = matches!(event, Event::LinkOpened { .. });
        let before = self.stage_shown();
        self.dispatch_quietly(event);
        let after = self.stage_shown();
        if linked {
            self.find_place();
        } else if after != before {
            self.follow(after);
        }
    }

    /// The number of the stage that is shown; `None` for pages off the journey.
    pub(super) fn stage_shown(self) -> Option<u32> {
        self.booking.try_with_untracked(|it| it.stage().map(Stage::number)).flatten()
    }

    /// The same, where the browser's history has moved already.
    pub(super) fn dispatch_quietly(self, event: Event) {
        let Some(effects) = self.booking.try_update(|it| {
            let before = std::mem::replace(it, Booking::new(Setup::default()));
            let (ticked, mut effects) = before.step(Event::Ticked(now()));
            let (after, more) = ticked.step(event);
            *it = after;
            effects.extend(more);
            effects
        }) else {
            return;
        };
        let moves = effects.iter().any(|it| matches!(it, Effect::Focus(_)));
        if !moves && self.nodes.try_with_value(Nodes::has_focus).unwrap_or_default() {
            self.keep_focus();
        }
        // Before anything is sent, so that no reload finds less than the city knows.
        self.keep();
        for effect in effects {
            self.run(effect);
        }
    }

    /// What the booking keeps goes where it survives a reload.
    fn keep(self) {
        let (kept, booked) = self.booking.with_untracked(|it| (it.keep(), it.is_booked()));
        let lock =
            self.storage.try_update_value(|it| it.keeps(kept, booked).and_then(|claim| it.asks_for(&claim)));
        if let Some(lock @ Some(_)) = lock {
            leptos::task::spawn_local(async move {
                self.locks(lock).await;
            });
        }
    }

    /// Whether a lock is held, which ends with the widget.
    pub(super) async fn locks(self, lock: Option<Promise>) -> bool {
        let Some(release) = storage::held(lock).await else { return false };
        let late = release.clone();
        let there = self.storage.try_update_value(|it| it.is_locked(release)).is_some();
        if !there {
            storage::ends(&late);
        }
        there
    }

    fn run(self, effect: Effect) {
        match effect {
            Effect::Ask { ticket, question } => self.ask(ticket, question),
            Effect::Solve { ticket, riddle } => solving::solve(self, ticket, &riddle),
            Effect::Focus(target) => {
                if target == Target::Heading {
                    // Another page: what was said of the one before is not to be found at its end.
                    self.said.set(String::new());
                }
                self.focus(dom::selector(target));
            }
            Effect::Announce(message) => self.announce(self.words.with_untracked(|it| it.say(&message))),
            Effect::Hush => self.said.set(String::new()),
            Effect::ForgetLink => self.forget_link(),
            Effect::WakeAt(at) => self.wake_at(at),
            Effect::Tell(notice) => self.tell(&notice),
        }
    }

    fn ask(self, ticket: Ticket, question: Question) {
        let Some((config, adapter)) = self.adapter() else { return };
        leptos::task::spawn_local(async move {
            let (answer, at) = http::send(&config.api.url, adapter.write(&question)).await;
            if let Some(at) = at {
                self.dispatch(Event::TimeTold(at));
            }
            let outcome = read(&config, adapter, &question, &answer);
            self.dispatch(Event::Answered { ticket, outcome });
        });
    }

    fn adapter(self) -> Option<(Arc<Config>, &'static dyn Adapter)> {
        let config = self.config.get_untracked()?.ok()?;
        let adapter = api::adapter(config.api.kind);
        Some((config, adapter))
    }

    /// The part of the address behind `#` may be a link from a mail.
    pub(super) fn open(self, hash: &str) -> bool {
        let link = self.adapter().and_then(|(_, it)| it.link(hash));
        let Some((purpose, credentials)) = link else { return false };
        self.dispatch(Event::LinkOpened { purpose, credentials });
        true
    }

    /// Takes a link of ours out of the page's address; any other part behind `#` is the portal's own.
    fn forget_link(self) {
        if let Some((_, adapter)) = self.adapter() {
            dom::forget_hash(|hash| adapter.link(hash).is_some());
        }
    }

    fn wake_at(self, at: DateTime<Utc>) {
        let wait = (at - now()).to_std().unwrap_or_default() + Duration::from_millis(50);
        let alarm = leptos::leptos_dom::helpers::set_timeout_with_handle(
            move || self.dispatch(Event::Ticked(now())),
            wait,
        );
        if let Some(Some(before)) = self.alarm.try_update_value(|it| std::mem::replace(it, alarm.ok())) {
            before.clear();
        }
    }

    fn tell(self, notice: &HostNotice) {
        let (stage, title) = self.booking.with_untracked(|it| (it.stage(), it.title()));
        // Two pages of one stage are one event: how many there are would tell which way was chosen.
        if *notice == HostNotice::Step && stage.is_some() {
            let before = self.told.try_update_value(|it| std::mem::replace(it, stage)).flatten();
            if before == stage {
                return;
            }
        }
        let title = self.words.with_untracked(|words| words.say(&title));
        self.nodes.with_value(|it| match notice {
            HostNotice::Step => {
                let number = stage.map(Stage::number);
                it.dispatch("step", &[("index", number.into()), ("title", title.into())]);
            }
            HostNotice::Booked => it.dispatch("booked", &[]),
            HostNotice::Differs => it.dispatch("error", &[("kind", "booked-otherwise".into())]),
            HostNotice::Error(problem) => it.dispatch("error", &[("kind", problem.name().into())]),
        });
    }
}

/// The answer in the words of the booking; what the person need not know goes to the console.
fn read(
    config: &Config,
    adapter: &dyn Adapter,
    question: &Question,
    answer: &api::Answer,
) -> Result<Reply, Problem> {
    let reply = adapter.read(question, answer).map_err(|failure| {
        dom::report(&format!("{}: {failure}", adapter.write(question).path));
        failure.problem
    })?;
    if let Reply::Catalogue(catalogue) = &reply {
        let faults = config.check_against(catalogue);
        if !faults.is_empty() {
            dom::report_all(&faults);
            return Err(Problem::Misconfigured);
        }
        dom::report_all(&config.remarks_on(catalogue));
    }
    Ok(reply)
}

/// The device's time.
pub(super) fn now() -> DateTime<Utc> {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 fit for 292 million years")]
    DateTime::from_timestamp_millis(js_sys::Date::now() as i64).unwrap_or_default()
}
