//! The text that survives a reload: as it was reviewed, or of another version; and whatever a text is made of, it is read or
//! not, and never stops the program.

#[cfg(test)]
#[expect(dead_code, reason = "the stories need more of the city")]
mod common;

#[cfg(test)]
mod kept {
    mod damaged;
    mod example;
    mod reviewed;
}
