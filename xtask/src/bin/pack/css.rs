//! The style sheets as one text: imports put in their place, comments and needless white space left out. It knows just
//! enough of CSS not to change a meaning: strings and `url(…)` are kept as they are.

mod inline;
mod minify;

pub(crate) use {inline::inline, minify::minify};
