//! The search in all that a city offers: an [`Index`] is built once for a catalogue and asked at every key pressed.
//!
//! Every word of a query must fit a name, in any order: as a word of it, at the beginning of one, inside a compound, or
//! with a typing error. Names and queries are folded the same way, so that case, accents and the spelling of umlauts
//! don't matter, nor whether a compound is written together or apart.

mod fitting;
mod folding;

use self::{
    fitting::{Fit, Text},
    folding::{Letters, Word, words},
};
use super::{ServiceId, order::ordered_by};

/// The names of all services, ready to be searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    names: Vec<Name>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Name {
    id: ServiceId,
    whole: Letters,
    own: Text,
    /// What people say for it, and how well the name fits what the city says for that.
    synonyms: Vec<(Fit, Text)>,
}

/// A word of a query.
struct Wanted {
    alone: Word,
    /// With the word before and with the word after it: "e-ID" for "eID".
    joined: Vec<Word>,
    /// Whether it may be mistyped.
    forgiving: bool,
}

/// More than that nobody types, but somebody may paste.
const LONGEST_QUERY: usize = 100;
const MOST_WORDS: usize = 10;
/// Fewer letters of a synonym could still become anything.
const SHORTEST_SYNONYM: usize = 4;
/// Without them, a query means the same.
const FILLERS: &str = "der die das den dem des ein eine einen einem einer für fuer zum zur am beim im in mit per und oder \
    ich mein meine meinen meinem meiner möchte moechte will brauche bitte";
/// They say no more than that somebody comes at all.
const WISHES: &str = "beantragen neu neue neuen neuer neues";

impl Index {
    /// Names in the city's order; synonyms are pairs of what people say and what the city says, such as "Perso" and
    /// "Personalausweis".
    pub fn new<'a>(
        names: impl IntoIterator<Item = (ServiceId, &'a str)>,
        synonyms: &[(String, String)],
    ) -> Self {
        let synonyms: Vec<_> = synonyms.iter().map(|(said, meant)| (words(said), words(meant))).collect();
        Self { names: names.into_iter().map(|(id, name)| Name::new(id, name, &synonyms)).collect() }
    }

    /// All services that fit, the best first; all services in the city's order for an empty query.
    ///
    /// The word of the query that fits worst decides, then the next; then a name that was said in full comes first,
    /// then the city's order holds.
    #[must_use]
    pub fn find(&self, query: &str) -> Vec<ServiceId> {
        let query: String = query.chars().take(LONGEST_QUERY).collect();
        let words = words(&query);
        let whole = Word::joined(&words).folded;
        let wanted = self.wanted(&worth_searching(words));
        let found = |name: &Name| Some((name.fits(&wanted)?, name.whole != whole, name.id));
        let found = ordered_by(self.names.iter().filter_map(found), |one, other| {
            (&one.0, one.1).cmp(&(&other.0, other.1))
        });
        found.into_iter().map(|(_, _, id)| id).collect()
    }

    fn wanted(&self, words: &[Word]) -> Vec<Wanted> {
        let pairs: Vec<_> = words.windows(2).map(Word::joined).collect();
        let with_neighbours = |at: usize| [at.wrapping_sub(1), at].into_iter().filter_map(|it| pairs.get(it));
        let wanted = |(at, word): (usize, &Word)| Wanted {
            alone: word.clone(),
            joined: with_neighbours(at).cloned().collect(),
            forgiving: !self.has(word),
        };
        words.iter().enumerate().map(wanted).collect()
    }

    /// A word that the city or the people use just so was not mistyped: "Anmeldung" is no "Abmeldung".
    fn has(&self, word: &Word) -> bool {
        self.names.iter().any(|it| it.own.has(word) || it.synonyms.iter().any(|(_, text)| text.has(word)))
    }
}

impl Name {
    fn new(id: ServiceId, name: &str, synonyms: &[(Vec<Word>, Vec<Word>)]) -> Self {
        let words = words(name);
        let own = Text::new(&words);
        let near = |meant: &[Word]| {
            let fits: Option<Vec<_>> = meant.iter().map(|it| own.fit(it, false)).collect();
            fits?.into_iter().max()
        };
        let synonyms =
            synonyms.iter().filter_map(|(said, meant)| Some((near(meant)?, Text::new(said)))).collect();
        Self { id, whole: Word::joined(&words).folded, own, synonyms }
    }

    /// How all words fit, the worst first.
    fn fits(&self, wanted: &[Wanted]) -> Option<Vec<Fit>> {
        let fits = wanted.iter().map(|it| self.best(it)).collect::<Option<Vec<_>>>()?;
        Some(ordered_by(fits, |one, other| other.cmp(one)))
    }

    fn best(&self, wanted: &Wanted) -> Option<Fit> {
        let joined = wanted.joined.iter().filter_map(|it| self.fit(it, false));
        joined.chain(self.fit(&wanted.alone, wanted.forgiving)).min()
    }

    fn fit(&self, word: &Word, forgiving: bool) -> Option<Fit> {
        let long = word.len() >= SHORTEST_SYNONYM;
        let synonym = |(near, text): &(Fit, Text)| {
            let fit = text.fit(word, forgiving).filter(|it| long || *it == Fit::Exact)?;
            Some(fit.max(*near))
        };
        self.synonyms.iter().filter_map(synonym).chain(self.own.fit(word, forgiving)).min()
    }
}

/// The words of a query that say what it is about, or all where none does.
fn worth_searching(words: Vec<Word>) -> Vec<Word> {
    let mut words = without(WISHES, without(FILLERS, words));
    words.truncate(MOST_WORDS);
    words
}

fn without(needless: &str, all: Vec<Word>) -> Vec<Word> {
    let needless = words(needless);
    let others: Vec<_> = all.iter().filter(|it| !needless.contains(it)).cloned().collect();
    if others.is_empty() { all } else { others }
}

#[cfg(test)]
mod tests;
