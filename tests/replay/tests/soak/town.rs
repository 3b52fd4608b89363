//! The city of the soak, and those who book there.

use super::{
    client::{Client, Walk},
    faults::Faults,
    pace::Pace,
};
use buergertermin::{
    api::adapter,
    booking::{Booking, Credentials, Effect, Event, Setup, VisitMode},
    config::{ApiKind, Config},
};
use chrono::DateTime;
use sandbox::{Clock, MailKind, Options, Sandbox, Seed};
use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
    thread,
};

/// The real flow, or a mutant.
pub(super) type Flow = fn(Booking, Event) -> (Booking, Vec<Effect>);

const GLADBECK: &str = include_str!("../../../../public/gladbeck.json");
/// So many book at the same time.
const AT_ONCE: usize = 24;

/// A city, its portal, and its weather.
pub(super) struct Town<'a> {
    pub(super) sandbox: &'a Sandbox,
    pub(super) pace: Pace<'a>,
    pub(super) faults: Faults<'a>,
    /// How often a press comes with a new fault, in percent.
    pub(super) storm: usize,
    pub(super) seed: u64,
    /// As it is published; and the same with several visits to a home.
    configs: [Config; 2],
}

impl<'a> Town<'a> {
    pub(super) fn new(sandbox: &'a Sandbox, seed: u64, storm: usize) -> Self {
        let several = GLADBECK
            .replace("\"peoplePerVisit\": 3,", "\"peoplePerVisit\": 3, \"morePeople\": \"severalVisits\",");
        assert_ne!(several, GLADBECK);
        Self {
            sandbox,
            pace: Pace::new(sandbox),
            faults: Faults::of(sandbox),
            storm,
            seed,
            configs: [GLADBECK, &several].map(|it| Config::read(it).unwrap()),
        }
    }

    /// A sandbox of Gladbeck, on a morning in November.
    pub(super) async fn sandbox() -> Sandbox {
        let now = DateTime::from_timestamp(1_795_512_600, 0).unwrap();
        let options = Options { seed: Seed::gladbeck(), clock: Clock::at(now), ..Options::default() };
        Sandbox::start(options).await.unwrap()
    }

    pub(super) const fn config(&self, several: bool) -> &Config {
        let [published, with_several] = &self.configs;
        if several { with_several } else { published }
    }

    pub(super) fn setup(config: &Config) -> Setup {
        config.setup(adapter(ApiKind::Zms).capabilities().activation_by_mail, VisitMode::Ask)
    }

    /// The links by which this address is to confirm.
    pub(super) fn mails(&self, to: &str) -> Vec<(String, Credentials)> {
        let mails = self.sandbox.mails().into_iter();
        let own = mails.filter(|it| it.to == to && it.kind == MailKind::Activation);
        let hash = |link: String| link.split_once('#').map(|(_, hash)| format!("#{hash}"));
        let links = own.flat_map(|it| it.links).filter_map(hash);
        let with = |hash: String| Some((adapter(ApiKind::Zms).link(&hash)?.1?, hash));
        links.filter_map(with).map(|(credentials, hash)| (hash, credentials)).collect()
    }

    /// So many book: those who get nowhere in a storm put it aside and go on when it is over. All of them, or who does not get on even
    /// then.
    pub(super) fn books(&'a self, clients: usize, flow: Flow) -> Result<Vec<Client<'a>>, String> {
        let patience = |number: usize| if number.is_multiple_of(12) { 20 } else { 150 };
        let new: Vec<_> = (0..clients).map(|it| (it, None)).collect();
        let (mut all, aside) = self.walk(new, flow, patience);
        self.faults.end();
        let again = aside.into_iter().map(|it| (it.number, Some(it))).collect();
        let (ended, stuck) = self.walk(again, flow, |_| 150);
        if !stuck.is_empty() {
            return Err(stuck.iter().map(Client::tells).collect::<Vec<_>>().join("\n"));
        }
        all.extend(ended);
        all.sort_by_key(|it| it.number);
        Ok(all)
    }

    /// Those who have ended, and those who have put it aside.
    fn walk(
        &'a self,
        clients: Vec<(usize, Option<Client<'a>>)>,
        flow: Flow,
        patience: fn(usize) -> usize,
    ) -> (Vec<Client<'a>>, Vec<Client<'a>>) {
        let waiting = Mutex::new(VecDeque::from(clients));
        let seats = self.pace.seats(AT_ONCE);
        let come = |seat| {
            let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
            let mut walked = Vec::new();
            while let Some((number, client)) = next() {
                let mut client = client.unwrap_or_else(|| Client::new(number, self, flow));
                let walk = client.walks(&seat, patience(number));
                walked.push((walk, client));
            }
            walked
        };
        let walked: Vec<_> = thread::scope(|scope| {
            let come = &come;
            let threads: Vec<_> = seats.into_iter().map(|seat| scope.spawn(move || come(seat))).collect();
            threads.into_iter().flat_map(|it| it.join().unwrap()).collect()
        });
        let (ended, aside): (Vec<_>, Vec<_>) = walked.into_iter().partition(|(walk, _)| *walk == Walk::Ended);
        let clients = |it: Vec<(Walk, Client<'a>)>| it.into_iter().map(|(_, it)| it).collect();
        (clients(ended), clients(aside))
    }
}
