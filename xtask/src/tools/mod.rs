//! What may be missing on a machine. It is looked for, and only when it is missing installed: parts of the Rust toolchain by
//! rustup, browsers by Debian's apt-get, the rest pinned by hash into `target/tools`.

pub(crate) mod debian;
pub(crate) mod pinned;
pub(crate) mod rust;
