//! What is kept on a device: scenarios, guides of the user's own, the bin, and files of them all.
//!
//! Belongs here: keys and values, in which order they are written so that nothing is lost, what
//! happens when two tabs save one scenario, export and import. Does not belong here: the saved form
//! of a scenario ([`crate::scenario`]), what a guide's JSON means ([`crate::guide`]), the browser's
//! storage itself (`browser` hands a [`Store`] in, with clock and randomness: [`Device`]).
//!
//! | key | value |
//! |---|---|
//! | `counteroffer/kept/<id>/<revision>-<tab>` | a kept scenario: checksum and payload |
//! | `counteroffer/bin/<id>/<deleted>` | the same, in the bin since that many milliseconds after 1970 |
//! | `counteroffer/guide/<id>/<revision>-<tab>` | a guide of the user's own: checksum and its JSON |
//! | `counteroffer/current` | the id of the scenario to open |
//! | `counteroffer/aside/<rest of its key>` | a value that could not be read, as it was |
//! | `counteroffer/scenario/<id>` | the form of earlier builds, a saved form alone: migrated when read |
//!
//! Revisions and times are 12 hexadecimal digits, tabs 4, so that texts order as numbers. The tab is
//! chosen anew for each load of the page and makes two tabs' writes of one revision two keys.
//!
//! A value is a line `1 <CRC-32 of the payload, 8 hexadecimal digits>` and the payload, for a
//! scenario `{"name":"…","changed":<milliseconds since 1970>,"saved":{"version":4,"scenario":{…}}}`.
//!
//! **Nothing is overwritten.** A save writes a new key, reads it back, and only then removes what it
//! follows. Whatever is interrupted, at most the newest save is missing. The price is room for the
//! scenario twice.
//!
//! **Nobody is overruled.** An [`Entry`] remembers which [`Revision`] it was read or saved as. A save
//! that finds another one there goes to a new id as a copy. Looking again after the write finds what
//! was written at the same moment: the lower tab keeps the id. What slips through all the same is two
//! keys of one revision, of which the next read makes two entries.
//!
//! **Nothing is put in order by looking.** [`Device::look`] is what the page starts with; it says
//! whether there is anything for [`Device::read_all`] to do, which the second module has.
//!
//! **Nothing is imported over anything.** [`read_import`] says for each scenario of a file what would
//! be done; [`Device::add`] does it, and [`Device::take_back`] takes it back.

mod bin;
mod describe;
mod entry;
mod export;
mod file;
mod guides;
mod import;
mod keys;
mod look;
mod name;
mod read;
mod reading;
mod save;
mod store;
mod upkeep;
mod value;
mod when;

pub use bin::{BIN_DAYS, Bin, Binned};
pub use describe::{describe, slug};
pub use entry::{Entry, Found, Saved, Unread};
pub use export::{LIBRARY_VERSION, export_all};
pub use guides::OwnGuide;
pub use import::{
    GuideFile, GuideStanding, Import, ImportError, Imported, MOST_BYTES, MOST_SCENARIOS, Step, Todo,
};
pub use keys::Revision;
pub use look::Look;
pub use reading::read_import;
pub use store::{Store, StoreError};
pub use upkeep::{SMALLEST_LIMIT, share_used};
pub use value::{Damage, crc32};
pub use when::Moment;

/// A device's storage, with what else has to come from outside.
#[derive(Clone, Copy)]
pub struct Device<'a> {
    /// Where everything is kept.
    pub store: &'a dyn Store,
    /// A number of this load of the page, by chance.
    pub tab: u16,
    /// Milliseconds since 1970, as the device's clock has it. It may be wrong.
    pub now: u64,
    /// A new number by chance with each call.
    pub random: &'a dyn Fn() -> u16,
}
