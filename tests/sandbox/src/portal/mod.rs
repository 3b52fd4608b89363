//! The pages: a city's portal with the widget in it, the outbox, the widget's folder, the gallery.
//!
//! | path | what |
//! |---|---|
//! | `/`, `/english` | the widget in a sober page, German and English |
//! | `/two` | two widgets on one page |
//! | `/gateway` | the widget, its API on the other origin |
//! | `/login` | who signs in gets the widget with a token |
//! | `/hostile` | the widget in a page whose styles grab everything |
//! | `/outbox` | the mails |
//! | `/faults` | what can be made to fail, in forms; they post to `/sandbox/faults` (`faults/mod.rs`) |
//! | `/buergertermin/…`, `/gallery/…` | folders |
//!
//! What a test put up stands before all of these. Everything, errors too, is sent under the same policy.

mod faults;
mod folder;
mod login;
mod outbox;
mod pages;
mod policy;

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderValue, Method, StatusCode, header},
    response::Response,
};
use percent_encoding::percent_decode_str;

pub(crate) use self::policy::under_policy;
use crate::city::{City, File};

/// Something to send.
struct Page {
    status: StatusCode,
    file: File,
}

impl Page {
    fn found(content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let file = File { content_type: content_type.to_owned(), body: body.into() };
        Self { status: StatusCode::OK, file }
    }

    fn html(body: String) -> Self {
        Self::found("text/html; charset=utf-8", body)
    }

    fn sent(self) -> Response {
        let mut response = Response::new(Body::from(self.file.body));
        *response.status_mut() = self.status;
        if let Ok(content_type) = HeaderValue::from_str(&self.file.content_type) {
            response.headers_mut().insert(header::CONTENT_TYPE, content_type);
        }
        response
    }
}

/// Answers for a page or a file.
pub(crate) async fn answer(city: &City, request: Request) -> Response {
    let path = percent_decode_str(request.uri().path()).decode_utf8_lossy().into_owned();
    if path == faults::ROUTE {
        return faults::answer(city, request).await;
    }
    let page = match *request.method() {
        Method::GET | Method::HEAD => find(city, &path),
        Method::POST if path == login::PATH => Some(login::signed_in(city, request).await),
        _ => None,
    };
    let missing = || Page { status: StatusCode::NOT_FOUND, ..Page::html(pages::missing(city)) };
    page.unwrap_or_else(missing).sent()
}

fn find(city: &City, path: &str) -> Option<Page> {
    let put_up = city.file(path).map(|file| Page { status: StatusCode::OK, file });
    put_up.or_else(|| pages::find(city, path)).or_else(|| in_folder(city, path))
}

fn in_folder(city: &City, path: &str) -> Option<Page> {
    let (name, rest) = path.strip_prefix('/')?.split_once('/')?;
    let folder = match name {
        "buergertermin" => city.widget.as_deref()?,
        "gallery" => city.gallery.as_deref()?,
        _ => return None,
    };
    folder::read(folder, rest).map(|file| Page { status: StatusCode::OK, file })
}
