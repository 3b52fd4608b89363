//! Signing in. No password: nobody's data is behind it.

use axum::{Form, RequestExt as _, extract::Request};
use serde::Deserialize;

use super::{Page, pages};
use crate::{city::City, login};

pub(super) const PATH: &str = "/login";

/// What the form asks for.
#[derive(Deserialize)]
struct Entries {
    given_name: String,
    family_name: String,
    email: String,
}

/// The page after the form: the widget, with a token. A form that cannot be read is shown again.
pub(super) async fn signed_in(city: &City, request: Request) -> Page {
    match request.extract::<Form<Entries>, _>().await {
        Ok(Form(it)) if !it.email.is_empty() => {
            let token = login::issue(city, &it.given_name, &it.family_name, &it.email);
            Page::html(pages::signed_in(city, &token))
        }
        Ok(_) | Err(_) => Page::html(pages::login(city)),
    }
}
