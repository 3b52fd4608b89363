//! A named state as a document that can be asked.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a broken contract ends its test")]

use buergertermin::{
    i18n::Lang,
    ui::states::{StateName, html},
};
use scraper::{ElementRef, Html, Selector};

/// One state in one language.
pub(crate) struct Document {
    pub(crate) name: StateName,
    pub(crate) lang: Lang,
    html: Html,
}

/// All states in all languages.
pub(crate) fn all() -> Vec<Document> {
    let states = StateName::all();
    let each = |lang: Lang| states.iter().map(move |it| Document::of(*it, lang));
    Lang::ALL.iter().flat_map(|it| each(*it)).collect()
}

impl Document {
    pub(crate) fn of(name: StateName, lang: Lang) -> Self {
        Self::read(name, lang, &html(name, lang))
    }

    /// Any HTML, under the name of a state that it resembles.
    pub(crate) fn read(name: StateName, lang: Lang, html: &str) -> Self {
        Self { name, lang, html: Html::parse_fragment(html) }
    }

    /// Where a failed contract was broken.
    pub(crate) fn place(&self) -> String {
        format!("{} ({})", self.name.file_name(), self.lang.code())
    }

    pub(crate) fn find(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.html.select(&Selector::parse(selector).unwrap()).collect()
    }

    pub(crate) fn by_id(&self, id: &str) -> Option<ElementRef<'_>> {
        self.find("[id]").into_iter().find(|it| it.attr("id") == Some(id))
    }

    /// The elements that an attribute with a list of ids names.
    pub(crate) fn named_by(&self, element: ElementRef<'_>, attribute: &str) -> Vec<ElementRef<'_>> {
        let ids = element.attr(attribute).unwrap_or_default();
        ids.split_whitespace()
            .map(|id| self.by_id(id).unwrap_or_else(|| panic!("{}: {attribute} names #{id}", self.place())))
            .collect()
    }
}

/// The words of an element, with single spaces.
pub(crate) fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}
