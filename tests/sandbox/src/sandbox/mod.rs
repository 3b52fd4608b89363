//! Starting and stopping, and what a test may look at.

mod switches;

use std::{
    io,
    net::Ipv4Addr,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError, atomic::AtomicBool},
    time::Duration,
};

use axum::{
    Router,
    extract::{Request, State},
    response::Response,
};
use chrono::{DateTime, TimeDelta, Utc};
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

use crate::{
    captcha::Captcha,
    catalogue::Catalogue,
    citizen,
    city::{City, File},
    clock::Clock,
    faults::{self, Faults},
    gateway,
    guard::Guard,
    line::{Line, Lines},
    login,
    mail::Mail,
    portal,
    record::{AppointmentRecord, Door, RequestRecord},
    seed::Seed,
    store::Store,
};

/// How a sandbox is set up. All of it has a default.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The pages' port; 0 for a free one.
    pub portal_port: u16,
    /// The gateway's port; 0 for a free one.
    pub gateway_port: u16,
    /// The folder with the built widget, served under `/buergertermin/`.
    pub widget: Option<PathBuf>,
    /// A folder served under `/gallery/`.
    pub gallery: Option<PathBuf>,
    /// The time that it goes by.
    pub clock: Clock,
    /// The city that it plays.
    pub seed: Seed,
    /// The captcha that some of its offices ask for.
    pub captcha: Captcha,
    /// How many questions an address may ask before it must rest for a minute; real cities have 60. `None`
    /// for as many as it likes.
    pub limit: Option<u32>,
    /// A file for everything that was booked, so that a restart loses nothing; begun when it is not there.
    /// `None` for a city that forgets.
    pub state: Option<PathBuf>,
    /// How much later than the next full minute given-up and lapsed times come back: nothing at best, minutes
    /// in real cities.
    pub slots_late: Duration,
}

/// A running sandbox. Dropping it stops it.
#[derive(Debug)]
pub struct Sandbox {
    city: Arc<City>,
    stop: watch::Sender<()>,
    doors: [JoinHandle<io::Result<()>>; 2],
}

impl Sandbox {
    /// Starts a sandbox on 127.0.0.1, on the tokio runtime that this is called on.
    ///
    /// # Errors
    /// When a port is taken, the seed is no city, or the state is none of this version and city. A state that
    /// is refused is left as it is.
    pub async fn start(options: Options) -> io::Result<Self> {
        let portal = TcpListener::bind((Ipv4Addr::LOCALHOST, options.portal_port)).await?;
        let gateway = TcpListener::bind((Ipv4Addr::LOCALHOST, options.gateway_port)).await?;
        let catalogue = Catalogue::read(options.seed.text())?;
        let store = Store::open(
            options.state.as_deref(),
            TimeDelta::from_std(options.slots_late).unwrap_or_default(),
        )?;
        is_of(&catalogue, &store)?;
        let (stop, ending) = watch::channel(());
        let city = Arc::new(City {
            catalogue,
            seed: options.seed,
            captcha: options.captcha,
            guard: Guard::with_limit(options.limit),
            faults: Faults::default(),
            hides_refusals: AtomicBool::new(false),
            secret: store.secret().map_err(io::Error::other)?,
            store,
            portal: format!("http://{}", portal.local_addr()?),
            gateway: format!("http://{}", gateway.local_addr()?),
            clock: options.clock,
            widget: options.widget,
            gallery: options.gallery,
            files: Mutex::default(),
            requests: Mutex::default(),
            ending,
        });
        let doors = [
            tokio::spawn(keep_open(portal, Arc::clone(&city), Door::Portal)),
            tokio::spawn(keep_open(gateway, Arc::clone(&city), Door::Gateway)),
        ];
        Ok(Self { city, stop, doors })
    }

    /// The origin of the pages, `http://127.0.0.1:PORT`. The API answers here as well.
    #[must_use]
    pub fn portal(&self) -> String {
        self.city.portal.clone()
    }

    /// The other origin, where the same API answers with a gateway's CORS headers.
    #[must_use]
    pub fn gateway(&self) -> String {
        self.city.gateway.clone()
    }

    /// The clock, to be moved.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.city.clock
    }

    /// Everything in the database: what is reserved, booked, or cancelled.
    #[must_use]
    pub fn appointments(&self) -> Vec<AppointmentRecord> {
        self.city.work(|book| Ok(book.all()?)).unwrap_or_default()
    }

    /// The mails that would have gone out, the oldest first.
    #[must_use]
    pub fn mails(&self) -> Vec<Mail> {
        self.city.work(|book| Ok(book.mails()?)).unwrap_or_default()
    }

    /// All questions to the API so far.
    #[must_use]
    pub fn requests(&self) -> Vec<RequestRecord> {
        self.city.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A token as a solved captcha gives one: for this client's address, good until this moment.
    #[must_use]
    pub fn captcha_token(&self, client: &str, expires_at: DateTime<Utc>) -> String {
        citizen::captcha_token(&self.city, client, expires_at.timestamp())
    }

    /// A token as the portal gives one to a citizen who signs in, good for an hour.
    #[must_use]
    pub fn access_token(&self, given_name: &str, family_name: &str, email: &str) -> String {
        login::issue(&self.city, given_name, family_name, email)
    }

    /// Puts up a page or a file, in place of what else would be at this path.
    pub fn put_file(&self, path: &str, content_type: &str, body: impl Into<Vec<u8>>) {
        self.city
            .put_file(path.to_owned(), File { content_type: content_type.to_owned(), body: body.into() });
    }

    /// Stops answering. Connections that will not end are left to themselves after a second.
    pub async fn stop(self) {
        let Self { city: _, stop, doors } = self;
        drop(stop);
        for door in doors {
            tokio::time::timeout(Duration::from_secs(1), door).await.ok();
        }
    }
}

/// Refuses a state in which somebody has an appointment at an office that this city has not.
fn is_of(catalogue: &Catalogue, store: &Store) -> io::Result<()> {
    let offices = store.offices().map_err(io::Error::other)?;
    match offices.iter().find(|id| catalogue.office(**id).is_none()) {
        None => Ok(()),
        Some(id) => Err(io::Error::other(format!(
            "the state is another city's: it has appointments at office {id}. Name another file, or that city"
        ))),
    }
}

async fn keep_open(listener: TcpListener, city: Arc<City>, door: Door) -> io::Result<()> {
    let router = Router::new().fallback(answer).with_state((Arc::clone(&city), door));
    let router = router.into_make_service_with_connect_info::<Line>();
    axum::serve(Lines(listener), router).with_graceful_shutdown(async move { city.ends().await }).await
}

async fn answer(State((city, door)): State<(Arc<City>, Door)>, request: Request) -> Response {
    let response = match door {
        Door::Portal if citizen::is_asked(request.uri()) => faults::answer(&city, door, request).await,
        Door::Portal => portal::answer(&city, request).await,
        Door::Gateway => gateway::answer(&city, request).await,
    };
    portal::under_policy(&city, response)
}
