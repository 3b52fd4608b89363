//! The graph of `booking::flow`: what leads where.

use buergertermin::booking::StepKind::{
    self, Activation, Address, Booked, Check, Contact, Elsewhere, Erase, ForWhom, Home, Link, MailLimit,
    More, NoEmail, Offices, Outside, People, Services, Times, Unavailable, Undone, Unsure, Visit, Way,
};

/// From each page to the pages that it leads to.
pub(super) const ARROWS: &[(StepKind, &[StepKind])] = &[
    (ForWhom, &[Way, People, Home, Services, Link, Erase, Unavailable]),
    (Way, &[ForWhom, Unsure, Visit, Services, Address, Contact, Times, Check, Link, Erase, Unavailable]),
    (Unsure, &[Way, Check, Link, Erase]),
    (Visit, &[Way, Services, Link, Erase]),
    (Home, &[ForWhom, People, Link, Erase]),
    (People, &[ForWhom, Home, Services, Times, Check, Link, Erase, Unavailable]),
    (
        Services,
        &[ForWhom, Way, Visit, People, Home, Address, Contact, Times, Check, Link, Erase, Unavailable],
    ),
    (Address, &[Services, Outside, Elsewhere, Contact, Times, Check, Link, Erase]),
    (Outside, &[Address, Services, Link, Erase]),
    (Elsewhere, &[Address, Services, Link, Erase]),
    (Contact, &[Services, Address, NoEmail, Times, Check, Link, Erase]),
    (NoEmail, &[Contact, Link, Erase]),
    (Times, &[Services, Offices, Address, Contact, More, Check, Link, Erase]),
    (Offices, &[Times, Check, Link, Erase]),
    (More, &[Contact, Times, Check, Link, Erase]),
    (
        Check,
        &[
            Way, People, Services, Address, Offices, Contact, Times, More, MailLimit, Undone, Activation,
            Booked, Link, Erase,
        ],
    ),
    (MailLimit, &[Contact, Times, Check]),
    (Undone, &[Contact, Times, Link, Erase]),
    (Activation, &[ForWhom, Link]),
    (Booked, &[ForWhom, Link]),
    (Link, &[ForWhom]),
    (
        Erase,
        &[
            ForWhom,
            Way,
            Unsure,
            Visit,
            Home,
            People,
            Services,
            Address,
            Outside,
            Elsewhere,
            Contact,
            NoEmail,
            Offices,
            Times,
            More,
            Check,
            Undone,
            Link,
            Unavailable,
        ],
    ),
    (Unavailable, &[ForWhom, Way, People, Services, Link, Erase]),
];

/// Arrows that are there, but need so much to come together that the journeys do not walk them every time: a hold that
/// ends while for whom it is, or for how many, is being changed; a catalogue that fails while a visit is called for; an
/// office that wants an e-mail address after all; somebody who deletes everything, or opens a link, when the limit of her e-mail address is reached.
pub(super) const RARE: &[(StepKind, StepKind)] = &[
    (People, Address),
    (People, Contact),
    (Times, Home),
    (Offices, Contact),
    (Visit, Unavailable),
    (MailLimit, Link),
    (MailLimit, Erase),
    (Erase, MailLimit),
];
