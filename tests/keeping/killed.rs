//! A tab that dies between any two steps, or in the middle of a value.

use counteroffer::keeping::{Damage, Device, Saved, Store, StoreError};

use crate::{NOW, entry, kept, memory::Memory, said, says, tab, text};

/// Saves these texts one after the other until the tab dies; how many saves said that they kept.
fn type_until_dead(device: &Device, texts: &[&str]) -> usize {
    let Ok(found) = device.read_all() else {
        return 0;
    };
    let mut entry = found.entries.into_iter().next();
    let mut entry = entry.take().unwrap_or_else(|| entry_of(device));
    for (place, text) in texts.iter().enumerate() {
        entry.scenario = says(text);
        if device.save(&mut entry).is_err() {
            return place;
        }
    }
    texts.len()
}

fn entry_of(device: &Device) -> counteroffer::keeping::Entry {
    entry(&device.new_id(), "")
}

const TEXTS: [&str; 5] = [
    "0",
    "a longer text than before",
    "2",
    "3",
    "the longest of them all, for which there may be no room",
];

/// What a new tab finds is the last save that was said to be kept, or the one after it.
#[track_caller]
fn loses_no_more_than_the_newest(store: &Memory, saved: usize, what: &str) {
    let store = store.reopened();
    let found = tab(&store, 9).read_all().unwrap();
    let last = saved.checked_sub(1).map(|last| TEXTS[last]);
    let next = TEXTS.get(saved).copied();
    match &found.entries[..] {
        [] => assert_eq!(saved, 0, "{what}: everything is gone"),
        [entry] => {
            let found = Some(text(entry));
            assert!(
                found == last || found == next,
                "{what}: {found:?}, not {last:?}"
            );
        }
        more => panic!("{what}: {more:?}"),
    }
    // What was half written is reported, and never stands in the way.
    let damaged = found.set_aside.iter().map(|unread| &unread.damage);
    assert!(
        damaged.clone().all(|damage| *damage == Damage::Broken),
        "{what}"
    );
    let again = tab(&store, 10).read_all().unwrap();
    assert_eq!(
        (again.entries, again.set_aside),
        (found.entries, vec![]),
        "{what}"
    );
    assert_eq!(type_until_dead(&tab(&store, 10), &TEXTS), 5, "{what}");
    assert_eq!(kept(&store), [format!(": {}", TEXTS[4])], "{what}");
}

#[test]
fn a_tab_that_dies_between_any_two_steps_loses_at_most_the_newest_save() {
    let mut calls = 0;
    loop {
        let store = Memory::default();
        store.calls.set(Some(calls));
        let saved = type_until_dead(&tab(&store, 3), &TEXTS);
        loses_no_more_than_the_newest(&store, saved, &format!("{calls} calls"));
        calls += 1;
        if store.calls.get() != Some(0) {
            break;
        }
    }
    assert!(calls > 25, "{calls}");
}

#[test]
fn a_value_cut_off_at_any_byte_is_found_out() {
    let store = Memory::default();
    assert_eq!(type_until_dead(&tab(&store, 3), &TEXTS), 5);
    let value = store.value("counteroffer/kept/019900000000-0000/000000000005-0003");
    let longest = value.unwrap().len();
    for calls in 0..40 {
        for bytes in (0..longest)
            .step_by(11)
            .chain(0..14)
            .chain([longest - 1, longest])
        {
            let store = Memory::default();
            store.calls.set(Some(calls));
            store.bytes.set(Some(bytes));
            let saved = type_until_dead(&tab(&store, 3), &TEXTS);
            loses_no_more_than_the_newest(&store, saved, &format!("{calls} calls, {bytes} bytes"));
        }
    }
}

#[test]
fn a_value_changed_in_any_byte_is_found_out() {
    let store = Memory::default();
    let mut entry = entry("one", "1");
    tab(&store, 1).save(&mut entry).unwrap();
    let key = store.all_keys().remove(0);
    let value = store.value(&key).unwrap();
    for place in 0..value.len() {
        let mut bytes = value.clone().into_bytes();
        bytes[place] ^= 1;
        let store = Memory::of(&[(&key, &String::from_utf8(bytes).unwrap())]);
        let found = tab(&store, 2).read_all().unwrap();
        assert_eq!(found.entries, [], "{place}");
        assert_eq!(found.set_aside.len() + found.newer.len(), 1, "{place}");
    }
}

#[test]
fn a_store_that_is_full_at_any_step_loses_at_most_the_newest_save() {
    for room in 0..700 {
        let store = Memory::default();
        store.room.set(Some(room));
        let saved = type_until_dead(&tab(&store, 3), &TEXTS);
        loses_no_more_than_the_newest(&store, saved, &format!("room for {room}"));
    }
}

#[test]
fn nor_does_it_help_to_die_twice() {
    const MORE: [&str; 3] = ["five", "six", "seven"];
    for first in 0..45 {
        let store = Memory::default();
        store.calls.set(Some(first));
        type_until_dead(&tab(&store, 3), &TEXTS);
        let before = kept(&store);
        for (second, bytes) in (0..30).flat_map(|second| [(second, None), (second, Some(90))]) {
            let store = store.reopened();
            store.calls.set(Some(second));
            store.bytes.set(bytes);
            let saved = type_until_dead(&tab(&store, 2), &MORE);
            let found = kept(&store);
            let next = MORE.get(saved).map(|text| format!(": {text}"));
            let last = match saved {
                0 => before.clone(),
                _ => vec![format!(": {}", MORE[saved - 1])],
            };
            let kept = found == last || next.is_some_and(|next| found == [next]);
            assert!(kept, "{first} and {second} calls: {found:?}, not {last:?}");
        }
    }
}

#[test]
fn a_full_store_is_named_and_typing_goes_on_when_there_is_room() {
    let store = Memory::default();
    let mut entry = entry("one", "1");
    tab(&store, 1).save(&mut entry).unwrap();
    store.room.set(Some(250));
    let before = entry.clone();
    entry.scenario = says("2");
    assert_eq!(tab(&store, 1).save(&mut entry), Err(StoreError::Full));
    assert_eq!(
        (entry.revision, entry.changed),
        (before.revision, before.changed)
    );
    assert_eq!(kept(&store), [": 1"]);
    store.room.set(None);
    assert_eq!(tab(&store, 1).save(&mut entry), Ok(Saved::Kept));
    assert_eq!(kept(&store), [": 2"]);
}

#[test]
fn a_deletion_that_is_cut_short_leaves_the_scenario_here_or_there() {
    for calls in 0..20 {
        for bytes in [None, Some(0), Some(60)] {
            let store = Memory::default();
            tab(&store, 1).save(&mut entry("one", "1")).unwrap();
            store.calls.set(Some(calls));
            store.bytes.set(bytes);
            let deleted = tab(&store, 2).delete("one");
            let store = store.reopened();
            let device = tab(&store, 3);
            let here = said(&device.read_all().unwrap());
            let there = device.bin().unwrap().entries;
            assert!(here.len() + there.len() > 0, "{calls} calls");
            if deleted.is_ok() {
                assert_eq!((here.len(), there.len()), (0, 1), "{calls} calls");
            }
            // Nor does it end differently when it is brought back by a tab that dies.
            for calls in 0..20 {
                let Some(binned) = there.first() else {
                    break;
                };
                let store = store.reopened();
                store.calls.set(Some(calls));
                let restored = tab(&store, 4).restore(binned);
                let store = store.reopened();
                let here = kept(&store);
                let there = tab(&store, 5).bin().unwrap().entries;
                assert!(here.len() + there.len() > 0, "{calls} calls");
                if restored.is_ok() {
                    assert_eq!((here, there), (vec![": 1".to_owned()], vec![]));
                }
            }
        }
    }
}

#[test]
fn a_guide_outlives_the_writing_of_the_next() {
    for calls in 0..12 {
        for bytes in [None, Some(0), Some(5), Some(12)] {
            let store = Memory::default();
            tab(&store, 1).save_guide("mine", "{\"old\":1}").unwrap();
            store.calls.set(Some(calls));
            store.bytes.set(bytes);
            let saved = tab(&store, 2).save_guide("mine", "{\"new\":1}");
            let store = store.reopened();
            let found = tab(&store, 3).guides().unwrap();
            let guides: Vec<_> = found.guides.iter().map(|guide| &*guide.json).collect();
            match saved {
                Ok(()) => assert_eq!(guides, ["{\"new\":1}"], "{calls}"),
                Err(_) => assert!(
                    guides == ["{\"new\":1}"] || guides == ["{\"old\":1}"],
                    "{calls}: {guides:?}"
                ),
            }
            tab(&store, 4).remove_guide("mine").unwrap();
            assert_eq!(tab(&store, 5).guides().unwrap().guides, []);
        }
    }
}

#[test]
fn what_is_not_read_back_as_it_was_written_is_not_kept() {
    /// Keeps the first 300 bytes of every value.
    struct Short(Memory);
    impl Store for Short {
        fn keys(&self) -> Result<Vec<String>, StoreError> {
            self.0.keys()
        }
        fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
            self.0.get(key)
        }
        fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
            self.0.set(key, value.get(..300).unwrap_or(value))
        }
        fn remove(&self, key: &str) -> Result<(), StoreError> {
            self.0.remove(key)
        }
    }
    let store = Short(Memory::default());
    let device = Device {
        store: &store,
        tab: 1,
        now: NOW,
        random: &crate::zero,
    };
    let mut entry = entry("one", "1");
    device.save(&mut entry).unwrap();
    let before = entry.clone();
    entry.scenario = says(&"2".repeat(300));
    assert_eq!(device.save(&mut entry), Err(StoreError::Altered));
    assert_eq!(entry.revision, before.revision);
    assert_eq!(
        store.0.all_keys(),
        ["counteroffer/kept/one/000000000001-0001"]
    );
    entry.scenario = says("3");
    device.save(&mut entry).unwrap();
    assert_eq!(kept(&store.0), [": 3"]);
}
