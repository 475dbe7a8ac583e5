//! What is kept on a device: nothing is lost, whatever is interrupted, full, foreign or from another
//! tab.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../support/mod.rs"]
mod support;

mod earlier;
mod files;
mod killed;
mod look;
mod memory;
mod moving;
mod odd;
mod refusals;
mod tabs;
mod words;

use counteroffer::{
    keeping::{Device, Entry, Found, Revision, crc32},
    scenario::{Part, Scenario},
};
use memory::Memory;
use support::own;

/// The twelfth of September 2026, as an id has it.
const NOW: u64 = 0x0199_0000_0000;
const DAY: u64 = 24 * 60 * 60 * 1000;

fn zero() -> u16 {
    0
}

/// A tab of a device.
fn tab(store: &Memory, tab: u16) -> Device<'_> {
    Device {
        store,
        tab,
        now: NOW,
        random: &zero,
    }
}

/// A scenario that says so much.
fn says(text: &str) -> Scenario {
    let mut scenario = Scenario::default();
    scenario.set(own(Part::Base), text.into());
    scenario
}

fn entry(id: &str, text: &str) -> Entry {
    Entry::new(id.into(), says(text))
}

fn text(entry: &Entry) -> &str {
    entry.scenario.text(own(Part::Base))
}

/// What each entry is called and says, in their order.
fn said(found: &Found) -> Vec<String> {
    let entries = found.entries.iter();
    entries
        .map(|entry| format!("{}: {}", entry.name, text(entry)))
        .collect()
}

/// All that is kept, read by a tab that is opened anew.
#[track_caller]
fn kept(store: &Memory) -> Vec<String> {
    let mut said = said(&tab(&store.reopened(), 0xffff).read_all().unwrap());
    said.sort();
    said
}

#[test]
fn the_checksum_is_that_of_zip_files() {
    assert_eq!(crc32("123456789"), 0xcbf4_3926);
    assert_eq!(crc32(""), 0);
    assert_eq!(crc32("a"), 0xe8b7_be43);
}

#[test]
fn keys_and_values_are_as_documented() {
    let store = Memory::default();
    let device = tab(&store, 0x1a2b);
    let mut entry = entry("one", "1");
    entry.name = "Paris".into();
    device.save(&mut entry).unwrap();
    device.save(&mut entry).unwrap();
    device.make_current("one").unwrap();
    device.save_guide("mine", "{}").unwrap();
    let saved = entry.scenario.to_json();
    let payload = format!("{{\"name\":\"Paris\",\"changed\":{NOW},\"saved\":{saved}}}");
    let expected = [
        ("counteroffer/current", "one".into()),
        (
            "counteroffer/guide/mine/000000000001-1a2b",
            "1 a3a6bf43\n{}".into(),
        ),
        (
            "counteroffer/kept/one/000000000002-1a2b",
            format!("1 {:08x}\n{payload}", crc32(&payload)),
        ),
    ];
    let expected = expected.map(|(key, value)| (key.to_owned(), value));
    assert_eq!(store.texts.into_inner(), expected.into());
    let tab = 0x1a2b;
    assert_eq!(entry.revision, Revision { number: 2, tab });
}

#[test]
fn an_entry_is_read_as_it_was_saved() {
    let store = Memory::default();
    let mut saved = entry("one", "\"\u{0}✓\n");
    saved.name = "“Döner” \\ \u{202e}".into();
    tab(&store, 1).save(&mut saved).unwrap();
    let found = tab(&store, 2).read_all().unwrap();
    assert_eq!(found.entries, [saved.clone()]);
    assert_eq!(found.current, None);
    assert_eq!(tab(&store, 2).read_one("one").unwrap().entries, [saved]);
    assert_eq!(tab(&store, 2).read_one("two").unwrap().entries, []);
}

#[test]
fn the_changed_last_come_first_and_a_wrong_clock_changes_no_more_than_that() {
    let store = Memory::default();
    let at = |now| Device {
        now,
        ..tab(&store, 1)
    };
    let (mut a, mut b) = (entry("a", "a1"), entry("b", "b1"));
    at(NOW).save(&mut a).unwrap();
    at(NOW + 1).save(&mut b).unwrap();
    assert_eq!(said(&at(NOW).read_all().unwrap()), [": b1", ": a1"]);
    // The clock is set back by years: what was typed last is still what is kept.
    a.scenario = says("a2");
    at(5).save(&mut a).unwrap();
    assert_eq!(said(&at(5).read_all().unwrap()), [": b1", ": a2"]);
    b.scenario = says("b2");
    at(0).save(&mut b).unwrap();
    assert_eq!(said(&at(0).read_all().unwrap()), [": a2", ": b2"]);
}

#[test]
fn an_id_is_never_given_twice() {
    let store = Memory::default();
    let device = tab(&store, 1);
    let mut ids = Vec::new();
    // The clock stands still and chance gives the same number each time.
    for _ in 0..20 {
        let mut entry = Entry::new(device.new_id(), says("1"));
        device.save(&mut entry).unwrap();
        ids.push(entry.id);
    }
    assert_eq!(ids[0], "019900000000-0000");
    assert_eq!(ids[1], "019900000001-0000");
    for id in &ids[..10] {
        device.delete(id).unwrap().unwrap();
    }
    for entry in device.read_all().unwrap().entries {
        store.put(
            &format!("counteroffer/kept/{}/000000000001-0001", entry.id),
            "?",
        );
    }
    assert_eq!(device.read_all().unwrap().set_aside.len(), 10);
    // Neither are those in the bin and those set aside.
    assert!(!ids.contains(&device.new_id()));
    for now in [u64::MAX, 1 << 48, 0] {
        let device = Device { now, ..device };
        let mut entry = Entry::new(device.new_id(), says("1"));
        device.save(&mut entry).unwrap();
        assert_ne!(device.new_id(), entry.id);
    }
}
