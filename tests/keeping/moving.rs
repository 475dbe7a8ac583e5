//! The bin, guides, how much room is taken, and all of it gone.

use counteroffer::keeping::{BIN_DAYS, Device, SMALLEST_LIMIT, share_used};

use crate::{DAY, NOW, entry, kept, memory::Memory, says, tab};

fn at(store: &Memory, now: u64) -> Device<'_> {
    let device = tab(store, 1);
    Device { now, ..device }
}

/// What is in the bin: when it was deleted, in days, and what it says.
fn bin(store: &Memory) -> Vec<(u64, String)> {
    let bin = tab(store, 1).bin().unwrap();
    assert_eq!(bin.unread, []);
    let entries = bin.entries.iter();
    entries
        .map(|binned| {
            (
                (binned.deleted - NOW) / DAY,
                crate::text(&binned.entry).to_owned(),
            )
        })
        .collect()
}

#[test]
fn what_is_deleted_can_be_brought_back() {
    let store = Memory::default();
    let device = at(&store, NOW);
    let mut one = entry("one", "1");
    one.name = "Paris".into();
    device.save(&mut one).unwrap();
    let binned = at(&store, NOW + DAY).delete("one").unwrap().unwrap();
    assert_eq!(binned.deleted, NOW + DAY);
    assert_eq!((kept(&store), bin(&store)), (vec![], vec![(1, "1".into())]));
    assert_eq!(device.delete("one"), Ok(None));
    let listed = device.bin().unwrap().entries.remove(0);
    let restored = device.restore(&listed).unwrap();
    assert_eq!((&*restored.id, &*restored.name), ("one", "Paris"));
    // As changed as it was before.
    assert_eq!(restored.changed, NOW);
    assert_eq!(
        (kept(&store), bin(&store)),
        (vec!["Paris: 1".into()], vec![])
    );
    assert_eq!(device.read_one("one").unwrap().entries, [restored]);
}

#[test]
fn an_id_that_is_taken_again_is_not_written_over_from_the_bin() {
    let store = Memory::default();
    let device = at(&store, NOW);
    let mut open = entry("one", "1");
    device.save(&mut open).unwrap();
    let binned = device.delete("one").unwrap().unwrap();
    // A tab that had it open goes on typing.
    open.scenario = says("2");
    device.save(&mut open).unwrap();
    let restored = device.restore(&binned).unwrap();
    assert_eq!(restored.name, "Scenario (copy)");
    assert_eq!(kept(&store), [": 2", "Scenario (copy): 1"]);
    // What is there already is not doubled.
    let binned = device.delete(&restored.id).unwrap().unwrap();
    device.restore(&binned).unwrap();
    let again = device.restore(&binned).unwrap();
    assert_eq!((again.id, kept(&store).len()), (restored.id, 2));
}

#[test]
fn the_newest_save_is_deleted_and_twice_in_a_moment_is_no_clash() {
    let store = Memory::default();
    for text in ["1", "2", "3"] {
        let mut entry = entry("one", "0");
        tab(&store, 2).save(&mut entry).unwrap();
        entry.scenario = says(text);
        tab(&store, 3).save(&mut entry).unwrap();
        at(&store, NOW).delete("one").unwrap().unwrap();
    }
    let found = bin(&store);
    assert_eq!(found, [(0, "3".into()), (0, "2".into()), (0, "1".into())]);
    let last = tab(&store, 1).bin().unwrap().entries.remove(0);
    tab(&store, 1).remove_from_bin(&last).unwrap();
    assert_eq!(bin(&store).len(), 2);
}

#[test]
fn the_bin_is_emptied_after_thirty_days_by_the_time_that_the_deletion_states() {
    let store = Memory::default();
    for day in [0, 1, 5, 400] {
        let at = at(&store, NOW + day * DAY);
        at.save(&mut entry("one", &day.to_string())).unwrap();
        at.delete("one").unwrap().unwrap();
    }
    // Its value does not matter.
    store.put("counteroffer/bin/two/000000000001", "?");
    for (now, removed, left) in [
        // The clock is set back before any deletion.
        (0, 0, 5),
        (30 * DAY, 0, 5),
        (30 * DAY + 1, 1, 4),
        (NOW + 30 * DAY - 1, 0, 4),
        (NOW + 30 * DAY, 1, 3),
        (NOW + 31 * DAY, 1, 2),
        (NOW + 399 * DAY, 1, 1),
        // Deleted while the clock was ahead.
        (NOW + 429 * DAY, 0, 1),
        (NOW + 430 * DAY, 1, 0),
        (u64::MAX, 0, 0),
    ] {
        assert_eq!(at(&store, now).empty_old_bin(), Ok(removed), "{now}");
        assert_eq!(store.all_keys().len(), left, "{now}");
    }
    assert_eq!(BIN_DAYS, 30);
    // A clock beyond all keys.
    at(&store, u64::MAX).save(&mut entry("one", "1")).unwrap();
    at(&store, u64::MAX).delete("one").unwrap().unwrap();
    assert_eq!(store.all_keys(), ["counteroffer/bin/one/ffffffffffff"]);
}

#[test]
fn what_cannot_be_read_in_the_bin_is_named() {
    let store = Memory::of(&[("counteroffer/bin/one/000000000001", "?")]);
    let bin = tab(&store, 1).bin().unwrap();
    assert_eq!((bin.entries.len(), &*bin.unread[0].id), (0, "one"));
    assert_eq!(store.all_keys().len(), 1);
}

#[test]
fn what_was_added_can_be_taken_back_unless_it_was_changed() {
    let store = Memory::default();
    let device = tab(&store, 1);
    let mut one = entry("one", "1");
    device.save(&mut one).unwrap();
    let mut changed = one.clone();
    device.rename(&mut changed, "Paris").unwrap();
    assert_eq!(device.remove_for_good(&one), Ok(false));
    assert_eq!(kept(&store), ["Paris: 1"]);
    assert_eq!(device.remove_for_good(&changed), Ok(true));
    assert_eq!(store.all_keys(), [""; 0]);
    assert_eq!(device.remove_for_good(&changed), Ok(true));
}

#[test]
fn guides_are_kept_by_their_ids() {
    let store = Memory::default();
    let device = tab(&store, 1);
    for (id, json) in [("b", "{\"a\":1}"), ("a", "{}"), ("b", "{\"a\":\"✓\"}")] {
        device.save_guide(id, json).unwrap();
    }
    let ids = |device: &Device| {
        let guides = device.guides().unwrap().guides;
        guides
            .into_iter()
            .map(|guide| (guide.id, guide.json))
            .collect::<Vec<_>>()
    };
    let both = [("a", "{}"), ("b", "{\"a\":\"✓\"}")].map(|(id, json)| (id.into(), json.into()));
    assert_eq!(ids(&device), both);
    assert_eq!(device.read_all().unwrap().guides.len(), 2);
    device.remove_guide("a").unwrap();
    assert_eq!(ids(&device), both[1..]);
    store.put("counteroffer/guide/b/000000000009-0001", "1 00000000\n{}");
    let found = device.guides().unwrap();
    assert_eq!(
        (&*found.guides[0].json, found.set_aside.len()),
        ("{\"a\":\"✓\"}", 1)
    );
    store.put(
        "counteroffer/guide/b/ffffffffffff-ffff",
        &store.value(&store.all_keys()[1]).unwrap(),
    );
    device.save_guide("b", "{}").unwrap();
    device.save_guide("b", "[]").unwrap();
    assert_eq!(device.guides().unwrap().guides.len(), 1);
}

#[test]
fn erasing_leaves_nothing_of_ours_and_touches_nothing_else() {
    let store = Memory::of(&[
        ("other/app", "theirs"),
        ("counteroffer", "theirs"),
        ("counteroffers/x", "theirs"),
        ("counteroffer/aside/x", "?"),
        ("counteroffer/something", "?"),
    ]);
    let device = tab(&store, 1);
    for id in ["one", "two"] {
        device.save(&mut entry(id, "1")).unwrap();
    }
    device.delete("two").unwrap();
    device.make_current("one").unwrap();
    device.save_guide("mine", "{}").unwrap();
    store.refuses.set("remove");
    assert_eq!(device.erase().unwrap().len(), 6);
    store.refuses.set("");
    assert_eq!(device.erase(), Ok(vec![]));
    assert_eq!(
        store.all_keys(),
        ["counteroffer", "counteroffers/x", "other/app"]
    );
}

#[test]
fn room_is_counted_as_browsers_count_it() {
    let store = Memory::of(&[
        // 20 of the key; one unit, one, and two.
        ("counteroffer/aside/x", "aé\u{1f600}"),
        ("other/app", "theirs"),
    ]);
    assert_eq!(tab(&store, 1).used(), Ok(24));
    for (units, share) in [
        (0, 0),
        (1, 1),
        (26_214, 1),
        (26_215, 2),
        (SMALLEST_LIMIT / 2, 50),
        (SMALLEST_LIMIT, 100),
        (2 * SMALLEST_LIMIT, 200),
    ] {
        assert_eq!(share_used(units), share, "{units}");
    }
}
