//! The pages of the journey, a file each.

mod activation;
mod address;
mod advice;
mod check;
mod contact;
mod entries;
mod erase;
mod for_whom;
mod link;
mod list;
mod offices;
mod outcomes;
mod people;
mod services;
mod times;
mod visits;
mod way;

use super::Scene;
use crate::booking::StepKind;
use leptos::prelude::*;

/// The page of a kind of step.
pub(super) fn page(scene: &Scene, kind: StepKind) -> AnyView {
    match kind {
        StepKind::ForWhom => for_whom::page(scene),
        StepKind::Way => way::page(scene),
        StepKind::Unsure => way::unsure(scene),
        StepKind::Visit => outcomes::visit(scene),
        StepKind::Home => outcomes::home(scene),
        StepKind::Services => services::page(scene),
        StepKind::People => people::page(scene),
        StepKind::Advice => advice::page(scene),
        StepKind::Address => address::page(scene),
        StepKind::Outside => outcomes::outside(scene),
        StepKind::Elsewhere => outcomes::elsewhere(scene),
        StepKind::Offices => offices::page(scene),
        StepKind::Contact => contact::page(scene),
        StepKind::WrongPaper => advice::wrong_paper(scene),
        StepKind::NoEmail => outcomes::no_email(scene),
        StepKind::Times => times::page(scene),
        StepKind::More => contact::more(scene),
        StepKind::Check => check::page(scene),
        StepKind::MailLimit => outcomes::mail_limit(scene),
        StepKind::Undone => visits::undone(scene),
        StepKind::Activation => activation::activation(scene),
        StepKind::Booked => activation::booked(scene),
        StepKind::Link => link::page(scene),
        StepKind::Erase => erase::page(scene),
        StepKind::Unavailable => outcomes::unavailable(scene),
        StepKind::Returning => outcomes::returning(scene),
    }
}
