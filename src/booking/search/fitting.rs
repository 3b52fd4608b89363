//! How well a word of a query fits the words of a name.

use super::folding::{Letters, Word};

/// How well a word fits, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    Exact,
    Beginning,
    Inside,
    /// With so many errors.
    Mistyped(u8, Place),
}

/// Where a word with typing errors fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    Beginning,
    Inside,
}

/// The places where words begin, for both spellings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Text(Vec<Spot>);

/// Where a word begins.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Spot {
    word: Letters,
    /// The word and those after it, written together.
    onward: Letters,
    /// Where words end in it.
    ends: Vec<usize>,
}

/// How many words of a name people write as one.
const LONGEST_RUN: usize = 4;
/// Two letters stand inside every other word.
const SHORTEST_INSIDE: usize = 3;
/// With an error in it, a shorter word looks like too many others. So its first letter must be right, and inside a
/// compound it may only have swapped letters.
const SHORTEST_LOOSE: usize = 6;

impl Text {
    pub(super) fn new(words: &[Word]) -> Self {
        let mut all: Vec<Spot> = Vec::new();
        for spelling in [|it: &Word| it.written.clone(), |it: &Word| it.folded.clone()] {
            let words: Vec<_> = words.iter().map(spelling).collect();
            let spots = (0..words.len()).filter_map(|at| Spot::new(words.get(at..)?));
            let new: Vec<_> = spots.filter(|it| !all.contains(it)).collect();
            all.extend(new);
        }
        Self(all)
    }

    /// Whether it stands there just so.
    pub(super) fn has(&self, word: &Word) -> bool {
        word.spellings().any(|word| self.0.iter().any(|it| it.is(word)))
    }

    /// The best place for the word; one with typing errors only if that is forgiven, and if there is no other.
    pub(super) fn fit(&self, word: &Word, forgiving: bool) -> Option<Fit> {
        let sound = word.spellings().flat_map(|word| self.0.iter().filter_map(|it| it.fit(word))).min();
        let mistyped = || word.spellings().filter_map(|it| self.mistyped(it)).min();
        sound.or_else(|| if forgiving { mistyped() } else { None })
    }

    fn mistyped(&self, word: &[char]) -> Option<Fit> {
        let places = |errors| [(errors, Place::Beginning), (errors, Place::Inside)];
        (1..=tolerance(word.len()))
            .flat_map(places)
            .find(|(errors, place)| self.0.iter().any(|it| it.resembles(word, *errors, *place)))
            .map(|(errors, place)| Fit::Mistyped(errors, place))
    }
}

impl Spot {
    fn new(words: &[Letters]) -> Option<Self> {
        let mut spot = Self { word: words.first()?.clone(), onward: Letters::new(), ends: Vec::new() };
        for word in words.iter().take(LONGEST_RUN) {
            spot.onward.extend(word);
            spot.ends.push(spot.onward.len());
        }
        Some(spot)
    }

    fn is(&self, word: &[char]) -> bool {
        self.ends.contains(&word.len()) && self.onward.starts_with(word)
    }

    fn fit(&self, word: &[char]) -> Option<Fit> {
        if self.onward.starts_with(word) {
            return Some(if self.is(word) { Fit::Exact } else { Fit::Beginning });
        }
        let inside = word.len() >= SHORTEST_INSIDE && self.word.windows(word.len()).any(|it| it == word);
        inside.then_some(Fit::Inside)
    }

    fn resembles(&self, word: &[char], errors: u8, place: Place) -> bool {
        let short = word.len() < SHORTEST_LOOSE;
        match place {
            Place::Beginning => {
                (!short || self.word.first() == word.first()) && begins(&self.onward, word, errors)
            }
            Place::Inside if short => self.word.windows(word.len()).any(|it| is_swapped(it, word)),
            Place::Inside => (1..self.word.len()).any(|it| begins(after(&self.word, it), word, errors)),
        }
    }
}

/// How many errors a word of so many letters may have.
fn tolerance(letters: usize) -> u8 {
    match letters {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    }
}

/// Whether the text begins with the word, if so many letters were left out, put in, mistaken or swapped with the next.
fn begins(text: &[char], word: &[char], errors: u8) -> bool {
    if text.len() + usize::from(errors) < word.len() {
        return false;
    }
    let (text, word) = where_they_part(text, word);
    if word.is_empty() {
        return true;
    }
    let Some(errors) = errors.checked_sub(1) else { return false };
    begins(text, after(word, 1), errors)
        || begins(after(text, 1), word, errors)
        || begins(after(text, 1), after(word, 1), errors)
        || crosses(text, word) && begins(after(text, 2), after(word, 2), errors)
}

/// Whether they are the same but for two neighbours that changed places.
fn is_swapped(text: &[char], word: &[char]) -> bool {
    let (text, word) = where_they_part(text, word);
    crosses(text, word) && after(text, 2) == after(word, 2)
}

fn where_they_part<'a>(one: &'a [char], other: &'a [char]) -> (&'a [char], &'a [char]) {
    let same = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    (after(one, same), after(other, same))
}

fn crosses(text: &[char], word: &[char]) -> bool {
    matches!((text, word), ([one, other, ..], [first, second, ..]) if one == second && other == first)
}

fn after(letters: &[char], count: usize) -> &[char] {
    letters.get(count..).unwrap_or_default()
}
