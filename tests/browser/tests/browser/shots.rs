//! Pictures of all pages and states, for people to look at: `BUERGERTERMIN_SHOTS=folder cargo test -p browser -- --ignored`.

use super::{rules::states, walks::walks};
use browser::{City, Eyes, Visitor, machine};
use std::{fs, path::PathBuf};

const LOOKS: [(&str, u32, Eyes); 6] = [
    ("320-light", 320, Eyes::Light),
    ("320-dark", 320, Eyes::Dark),
    ("320-forced", 320, Eyes::Forced),
    ("1280-light", 1280, Eyes::Light),
    ("1280-dark", 1280, Eyes::Dark),
    ("1280-forced", 1280, Eyes::Forced),
];

fn folder(name: &str, look: &str) -> PathBuf {
    let folder = machine::shots().unwrap().join(name).join(look);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
#[ignore = "writes pictures into the folder BUERGERTERMIN_SHOTS"]
fn pictures_of_the_journey() {
    for (look, width, eyes) in LOOKS {
        let folder = folder("journey", look);
        let city = City::gladbeck();
        let erika = Visitor::with_window(&city, width);
        erika.has(eyes);
        let mut count = 0;
        walks(&city, &erika, |page| {
            count += 1;
            erika.photographs(&folder.join(format!("{count:02}-{page}.png")));
        });
    }
}

#[test]
#[ignore = "writes pictures into the folder BUERGERTERMIN_SHOTS"]
fn pictures_of_the_states() {
    let city = City::with_gallery();
    for (look, width, eyes) in LOOKS {
        let folder = folder("states", look);
        let erika = Visitor::with_window(&city, width);
        erika.has(eyes);
        for state in states() {
            erika.opens(&format!("/gallery/{state}.html"));
            erika.photographs(&folder.join(format!("{state}.png")));
        }
    }
}
