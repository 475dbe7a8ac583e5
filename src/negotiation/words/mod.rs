//! The script studio: typed facts in, the words that a candidate says or sends out.
//!
//! All words are data: `en.json` beside this file, `fr.json` with the same texts in French, which is
//! no part of the program, and the guides' own sentences. `names` lists what stands between braces, `texts` is the shape of such a
//! file, `writer` fills it in. **A sentence of which anything is missing is left out whole**, so that
//! no text ever has a blank in it or says what is not so.
//!
//! Does not belong here: where the facts come from, and where the words are shown.

/// An enum of which each variant has a stable name.
macro_rules! keyed {
    ($(#[$about:meta])* $type:ident { $($(#[$doc:meta])* $variant:ident = $key:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $type {
            $($(#[$doc])* $variant,)*
        }

        impl $type {
            /// All of them, in order.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The names of all of them, in order.
            #[allow(dead_code, reason = "of some, nobody chooses")]
            pub const KEYS: &[&str] = &[$($key,)*];

            /// The name under which it is stored and stands in templates.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key,)*
                }
            }

            /// The one of this name.
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                match key {
                    $($key => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

mod check;
mod kind;
mod material;
mod names;
mod script;
mod texts;
mod token;
mod values;
mod writer;

pub use kind::{Format, ScriptKind, Tone};
pub use material::{Extra, ExtraId, FourYears, Marked, Material, Offered, Rival};
pub use names::Gap;
pub use script::{Paragraph, Piece, Script, Unwritten};
pub use texts::{Texts, TextsError, write};
