//! What other builds left, earlier and later ones, and what no build wrote.

use counteroffer::{
    keeping::{Damage, Revision, Saved, crc32},
    scenario::{Scenario, ScenarioError},
};

use crate::{entry, kept, memory::Memory, said, says, tab, text};

const OLD_KEY: &str = "counteroffer/scenario/018a00000000-1234";
const NEW_KEY: &str = "counteroffer/kept/018a00000000-1234/000000000001-0000";

/// Never to be changed: browsers out there hold texts like these.
const VERSIONS: [&str; 4] = [
    include_str!("../saved/version-1.json"),
    include_str!("../saved/version-2.json"),
    include_str!("../saved/version-3.json"),
    include_str!("../saved/version-4.json"),
];

fn sealed(payload: &str) -> String {
    format!("1 {:08x}\n{payload}", crc32(payload))
}

#[test]
fn scenarios_of_earlier_builds_are_written_anew() {
    for saved in VERSIONS {
        let store = Memory::of(&[
            (OLD_KEY, saved),
            ("counteroffer/current", "018a00000000-1234"),
        ]);
        let found = tab(&store, 1).read_all().unwrap();
        assert_eq!(found.current.as_deref(), Some("018a00000000-1234"));
        let mut entry = found.entries[0].clone();
        assert_eq!(entry.scenario, Scenario::from_json(saved).unwrap());
        assert_eq!((&*entry.name, &*entry.id), ("", "018a00000000-1234"));
        // Its id says when it was made.
        assert_eq!(entry.changed, 0x018a_0000_0000);
        assert_eq!(
            store.short_keys(),
            ["current", &NEW_KEY["counteroffer/".len()..]]
        );
        assert_eq!(tab(&store, 2).read_all().unwrap().entries, found.entries);
        assert_eq!(tab(&store, 2).save(&mut entry), Ok(Saved::Kept));
        // A payload may hold any of these versions, too.
        let payload = format!(
            "{{\"name\":\"Old\",\"changed\":7,\"saved\":{}}}",
            saved.trim()
        );
        let store = Memory::of(&[(NEW_KEY, &sealed(&payload))]);
        let found = tab(&store, 1).read_all().unwrap();
        assert_eq!(found.entries[0].scenario, entry.scenario);
        assert_eq!(
            (&*found.entries[0].name, found.entries[0].changed),
            ("Old", 7)
        );
    }
}

#[test]
fn a_migration_that_is_cut_short_leaves_the_old_or_the_new() {
    let saved = VERSIONS[0];
    let scenario = Scenario::from_json(saved).unwrap();
    for calls in 0..12 {
        for bytes in [None, Some(0), Some(9), Some(200)] {
            let store = Memory::of(&[(OLD_KEY, saved)]);
            store.calls.set(Some(calls));
            store.bytes.set(bytes);
            if let Ok(found) = tab(&store, 1).read_all() {
                assert_eq!(found.entries[0].scenario, scenario, "{calls}");
            }
            let store = store.reopened();
            let found = tab(&store, 1).read_all().unwrap();
            assert_eq!(found.entries.len(), 1, "{calls}: {found:?}");
            assert_eq!(found.entries[0].scenario, scenario, "{calls}");
            assert_eq!(store.value(OLD_KEY), None);
        }
    }
}

#[test]
fn without_room_for_both_forms_the_old_one_stays_and_is_used() {
    let store = Memory::of(&[(OLD_KEY, VERSIONS[0])]);
    store.room.set(Some(500));
    let mut entry = tab(&store, 1).read_all().unwrap().entries.remove(0);
    assert_eq!(entry.scenario, Scenario::from_json(VERSIONS[0]).unwrap());
    assert_eq!(entry.revision, Revision::NONE);
    assert_eq!(store.value(OLD_KEY).as_deref(), Some(VERSIONS[0]));
    store.room.set(None);
    entry.scenario = says("1");
    assert_eq!(tab(&store, 1).save(&mut entry), Ok(Saved::Kept));
    assert_eq!(kept(&store), [": 1"]);
    assert_eq!(
        store.all_keys(),
        ["counteroffer/kept/018a00000000-1234/000000000001-0001"]
    );
}

#[test]
fn what_a_tab_with_an_earlier_build_saves_is_not_lost() {
    let store = Memory::of(&[(OLD_KEY, &says("1").to_json())]);
    let mut entry = tab(&store, 1).read_all().unwrap().entries.remove(0);
    entry.scenario = says("2");
    tab(&store, 1).save(&mut entry).unwrap();
    // That tab still has it on screen and writes where it always did.
    store.put(OLD_KEY, &says("3").to_json());
    entry.scenario = says("4");
    tab(&store, 1).save(&mut entry).unwrap();
    assert_eq!(
        kept(&store.reopened()),
        [": 4", "Scenario (copy from another tab): 3"]
    );
    let device = tab(&store, 2);
    device.read_all().unwrap();
    assert_eq!(store.value(OLD_KEY), None);
    assert_eq!(device.read_all().unwrap().entries.len(), 2);
}

#[test]
fn what_a_later_build_wrote_stays_as_it_is_and_is_never_written_over() {
    let later_scenario = sealed("{\"name\":\"\",\"saved\":{\"version\":99,\"scenario\":[]}}");
    for (value, version) in [("2 abc\nwhatever", 2), (&later_scenario, 99)] {
        let newer = "counteroffer/kept/one/000000000002-0009";
        let store = Memory::default();
        tab(&store, 1).save(&mut entry("one", "1")).unwrap();
        let mut open = tab(&store, 1).read_one("one").unwrap().entries.remove(0);
        store.put(newer, value);
        let before = store.texts.borrow().clone();
        let found = tab(&store, 2).read_all().unwrap();
        assert_eq!(*store.texts.borrow(), before);
        assert_eq!((found.entries, found.set_aside), (vec![], vec![]));
        let damage = Damage::Scenario(ScenarioError::Newer { version });
        assert_eq!(
            (&*found.newer[0].id, &found.newer[0].damage),
            ("one", &damage)
        );
        assert!(damage.is_newer());
        assert_eq!(tab(&store, 2).delete("one"), Ok(None));
        // Neither the tab that had it open before, nor an import of the same id.
        for mut entry in [open.clone(), entry("one", "2")] {
            let saved = tab(&store, 1).save(&mut entry).unwrap();
            assert_eq!(saved, Saved::AsCopy { of: "one".into() });
        }
        assert_eq!(store.value(newer).as_deref(), Some(value));
        open.scenario = says("3");
        tab(&store, 1).save(&mut open).unwrap();
        assert_eq!(kept(&store).len(), 3);
    }
    // The form of earlier builds with a later version in it holds no other up.
    let saved = "{\"version\":99}";
    let store = Memory::of(&[("counteroffer/scenario/one", saved)]);
    let mut entry = entry("one", "1");
    tab(&store, 1).save(&mut entry).unwrap();
    let found = tab(&store, 1).read_all().unwrap();
    assert_eq!(
        (said(&found), found.newer.len()),
        (vec![": 1".to_owned()], 1)
    );
    assert_eq!(
        store.value("counteroffer/scenario/one").as_deref(),
        Some(saved)
    );
    // Nor a later guide.
    store.put("counteroffer/guide/mine/000000000001-0001", "7 later");
    tab(&store, 1).save_guide("mine", "{}").unwrap();
    let found = tab(&store, 1).guides().unwrap();
    assert_eq!((found.guides.len(), found.newer.len()), (1, 1));
}

#[test]
fn what_cannot_be_read_is_moved_aside_as_it_was() {
    let values = [
        "",
        "?",
        "1 00000000\n{}",
        "0 00000000\n",
        &sealed("{}"),
        &sealed("no"),
        "\u{0}",
    ];
    for value in values {
        for key in [
            "kept/one/000000000001-0001",
            "kept/one/ffffffffffff-ffff",
            "scenario/one",
        ] {
            let (from, to) = (
                format!("counteroffer/{key}"),
                format!("counteroffer/aside/{key}"),
            );
            let store = Memory::of(&[(&from, value), ("other/app", "theirs")]);
            store.put(&to, "set aside before");
            let found = tab(&store, 1).read_all().unwrap();
            assert_eq!(
                (found.entries.len(), found.set_aside.len()),
                (0, 1),
                "{value}"
            );
            assert_eq!(found.set_aside[0].id, "one");
            assert!(!found.set_aside[0].damage.to_string().is_empty());
            assert_eq!(store.value(&from), None);
            assert_eq!(store.value(&to).as_deref(), Some("set aside before"));
            assert_eq!(store.value(&format!("{to}+")).as_deref(), Some(value));
            // The second time there is nothing to report, and what is the same is there once.
            store.put(&from, value);
            assert_eq!(tab(&store, 1).read_all().unwrap().set_aside.len(), 1);
            assert_eq!(tab(&store, 1).read_all().unwrap().set_aside, []);
            assert_eq!(store.all_keys().len(), 3);
            // Without room to move it, it stays, and the scenario is kept beside it.
            store.put(&from, value);
            store
                .texts
                .borrow_mut()
                .retain(|key, _| !key.contains("aside"));
            store.room.set(Some(0));
            assert_eq!(tab(&store, 1).read_all().unwrap().set_aside.len(), 1);
            store.room.set(None);
            let mut entry = entry("one", "1");
            tab(&store, 1).save(&mut entry).unwrap();
            assert_eq!(store.value(&from).as_deref(), Some(value));
            assert_eq!(
                kept(&store),
                if key.contains('f') {
                    ["Scenario (copy from another tab): 1"]
                } else {
                    [": 1"]
                }
            );
        }
    }
}

#[test]
fn an_older_save_is_opened_when_the_newest_is_damaged() {
    let store = Memory::default();
    tab(&store, 1).save(&mut entry("one", "1")).unwrap();
    store.put(
        "counteroffer/kept/one/000000000002-0001",
        "1 12345678\n{\"na",
    );
    let found = tab(&store, 2).read_all().unwrap();
    assert_eq!(
        (said(&found), found.set_aside.len()),
        (vec![": 1".to_owned()], 1)
    );
    let mut entry = found.entries.into_iter().next().unwrap();
    assert_eq!(tab(&store, 2).save(&mut entry), Ok(Saved::Kept));
    assert_eq!(text(&entry), "1");
}

#[test]
fn keys_that_no_build_writes_are_left_alone() {
    let foreign = [
        "counteroffer/kept/one",
        "counteroffer/kept/one/1-1",
        "counteroffer/kept/one/000000000001-00001",
        "counteroffer/kept/one/00000000000G-0001",
        "counteroffer/kept//000000000001-0001",
        "counteroffer/bin/one/now",
        "counteroffer/scenario/",
        "counteroffer/",
        "counteroffer",
        "other/app",
    ];
    let store = Memory::of(&foreign.map(|key| (key, "theirs")));
    let before = store.texts.borrow().clone();
    let device = tab(&store, 1);
    let found = device.read_all().unwrap();
    assert_eq!((found.entries.len(), found.set_aside.len()), (0, 0));
    device.empty_old_bin().unwrap();
    assert_eq!(device.bin().unwrap().entries, []);
    assert_eq!(*store.texts.borrow(), before);
    // An id may hold anything else.
    for id in ["a/b", "/", "kept/x", "✓", " "] {
        device.save(&mut entry(id, id)).unwrap();
        let found = device.read_one(id).unwrap();
        assert_eq!(said(&found), [format!(": {id}")]);
        let binned = device.delete(id).unwrap().unwrap();
        assert_eq!(device.read_one(id).unwrap().entries, []);
        assert_eq!(device.restore(&binned).unwrap().id, id);
    }
}

#[test]
fn the_current_scenario_can_be_set_aside_unread() {
    let store = Memory::of(&[(OLD_KEY, "{}")]);
    let device = tab(&store, 1);
    device.save(&mut entry("one", "1")).unwrap();
    device.set_current_aside().unwrap();
    assert_eq!(kept(&store), [": 1"]);
    device.make_current("one").unwrap();
    device.set_current_aside().unwrap();
    assert_eq!(device.current(), Ok(None));
    let keys = [
        "aside/kept/one/000000000001-0001",
        "scenario/018a00000000-1234",
    ];
    assert_eq!(store.short_keys(), keys);
}
