//! Enums that know all their values, so that lists over them can't fall behind.

/// A type whose values can be listed.
pub trait Every: Sized + Copy + 'static {
    /// All values, in the order of their definition.
    const ALL: &'static [Self];

    /// Its place among them, from 0.
    fn index(self) -> u8;
}

/// Defines an enum of plain values together with its list: a variant that is added is in the list.
macro_rules! every {
    ($(#[$meta:meta])* pub enum $name:ident { $( $(#[$doc:meta])* $variant:ident ),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $( $(#[$doc])* $variant ),+ }

        impl $crate::booking::every::Every for $name {
            const ALL: &'static [Self] = &[ $( Self::$variant ),+ ];

            fn index(self) -> u8 {
                self as u8
            }
        }
    };
}
pub(crate) use every;
