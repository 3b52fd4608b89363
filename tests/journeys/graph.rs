//! The graph of `booking::flow`: what leads where.

use buergertermin::booking::StepKind::{
    self, Activation, Address, Advice, Booked, Check, Contact, Elsewhere, Erase, ForWhom, Home, Link,
    MailLimit, More, NoEmail, Offices, Outside, People, Returning, Services, Times, Unavailable, Undone,
    Unsure, Visit, Way, WrongPaper,
};

/// From each page to the pages that it leads to.
pub(super) const ARROWS: &[(StepKind, &[StepKind])] = &[
    (ForWhom, &[Way, People, Home, Services, Erase, Unavailable]),
    (Way, &[ForWhom, Unsure, Visit, Services, Address, Contact, Times, Check, Erase, Unavailable]),
    (Unsure, &[Way, Check, Erase]),
    (Visit, &[Way, Services, Erase]),
    (Home, &[ForWhom, People, Erase]),
    (People, &[ForWhom, Home, Services, Times, Check, Erase, Unavailable]),
    (
        Services,
        &[ForWhom, Way, Visit, People, Home, Advice, Address, Contact, Times, Check, Erase, Unavailable],
    ),
    (Advice, &[Services, Address, Contact, Erase]),
    (Address, &[Services, Advice, Outside, Elsewhere, Contact, Times, Check, Erase]),
    (Outside, &[Address, Services, Erase]),
    (Elsewhere, &[Address, Services, Erase]),
    (Contact, &[Services, Advice, Address, WrongPaper, NoEmail, Times, Check, Erase]),
    (WrongPaper, &[Contact, Times]),
    (NoEmail, &[Contact, Erase]),
    (Times, &[Services, Advice, Offices, Address, Contact, More, Check, Erase]),
    (Offices, &[Times, Check, Erase]),
    (More, &[Times, Check, Erase]),
    (
        Check,
        &[
            Way, People, Services, Address, Offices, Contact, Times, More, MailLimit, Undone, Activation,
            Booked, Erase,
        ],
    ),
    (MailLimit, &[Contact, Times, Check]),
    (Undone, &[Contact, Times, Erase]),
    (Activation, &[Erase]),
    (Booked, &[Erase]),
    (Link, &[ForWhom, Erase]),
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
            Advice,
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
            Activation,
            Booked,
            Link,
            Unavailable,
        ],
    ),
    (Unavailable, &[ForWhom, Way, People, Services, Erase]),
    (
        Returning,
        &[
            ForWhom, Way, Unsure, Home, People, Services, Advice, Address, Contact, Offices, Times, Check,
            Erase,
        ],
    ),
];

/// A mail's link opens from every page, and everything is deleted on every page when nobody has done anything for long.
pub(super) const FROM_ANYWHERE: [StepKind; 2] = [Link, ForWhom];

/// Arrows that are there, but need so much to come together that the journeys do not walk them every time: a hold that
/// ends while for whom it is, or for how many, is being changed; a catalogue that fails while a visit is called for;
/// what was typed before is spoilt on the page of what is new;
/// somebody who deletes everything when the limit of her e-mail address is reached; a reload on a page where few are for long.
pub(super) const RARE: &[(StepKind, StepKind)] = &[
    (People, Address),
    (People, Contact),
    (Times, Home),
    (Visit, Unavailable),
    (More, Contact),
    (Offices, Contact),
    (MailLimit, Erase),
    (Erase, MailLimit),
    (Way, Advice),
    (People, Advice),
    (Check, Advice),
    (Advice, Check),
    (Advice, Times),
    (WrongPaper, Check),
    (WrongPaper, Erase),
    (Erase, WrongPaper),
    (Erase, Returning),
    (Returning, Visit),
    (Returning, Outside),
    (Returning, Elsewhere),
    (Returning, WrongPaper),
    (Returning, NoEmail),
    (Returning, More),
    (Returning, MailLimit),
    (Returning, Undone),
];
