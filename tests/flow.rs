//! Stories of a booking, one sentence each, told to the pure flow: what happens, where the person is then, and what the
//! browser is asked to do. A small driver ([`flow::citizen`]) brings the flow to the page that a story is about.

#[cfg(test)]
mod common;

#[cfg(test)]
mod flow {
    mod answers;
    mod citizen;

    mod address;
    mod advice;
    mod at_home;
    mod book;
    mod change;
    mod clock;
    mod contact;
    mod differs;
    mod doubt;
    mod earliest;
    mod erase;
    mod filter;
    mod fork;
    mod hold;
    mod home;
    mod idle;
    mod link;
    mod looking;
    mod mail_limit;
    mod matters;
    mod more;
    mod no_email;
    mod offices;
    mod patience;
    mod proving;
    mod proving_fails;
    mod reloaded;
    mod renewing;
    mod reserve;
    mod returned;
    mod roles;
    mod several;
    mod stages;
    mod supply;
    mod times;
    mod visit;
    mod way;
}
