//! Named states.
