//! Stories of a booking, one sentence each, told to the pure flow: what happens, where the person is then, and what the
//! browser is asked to do. A small driver ([`flow::citizen`]) brings the flow to the page that a story is about.

#[cfg(test)]
mod common;

#[cfg(test)]
mod flow {
    mod citizen;

    mod book;
    mod change;
    mod contact;
    mod doubt;
    mod erase;
    mod hold;
    mod link;
    mod matters;
    mod more;
    mod offices;
    mod renewing;
    mod reserve;
    mod returned;

    mod supply;
    mod times;
    mod way;
}
