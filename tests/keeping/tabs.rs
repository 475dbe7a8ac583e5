//! Two tabs and one scenario.

use counteroffer::keeping::{Device, Entry, Revision, Saved};
use proptest::prelude::*;

use crate::{
    NOW, entry, kept,
    memory::Memory,
    said, says,
    support::{fewer_cases, in_french},
    tab, text,
};

/// Two tabs that both opened what is kept under `one`.
fn opened_twice(store: &Memory) -> (Entry, Entry) {
    tab(store, 1).save(&mut entry("one", "0")).unwrap();
    let open = |number| {
        tab(store, number)
            .read_one("one")
            .unwrap()
            .entries
            .remove(0)
    };
    (open(1), open(2))
}

fn types(store: &Memory, number: u16, entry: &mut Entry, text: &str) -> Saved {
    entry.scenario = says(text);
    tab(store, number).save(entry).unwrap()
}

#[test]
fn the_tab_that_saves_second_keeps_a_copy() {
    let store = Memory::default();
    let (mut first, mut second) = opened_twice(&store);
    assert_eq!(types(&store, 1, &mut first, "1"), Saved::Kept);
    let copy = Saved::AsCopy { of: "one".into() };
    assert_eq!(types(&store, 2, &mut second, "2"), copy);
    assert_eq!(second.name, "Scenario (copy from another tab)");
    assert_ne!(second.id, "one");
    // From here on they are two scenarios.
    assert_eq!(types(&store, 1, &mut first, "3"), Saved::Kept);
    assert_eq!(types(&store, 2, &mut second, "4"), Saved::Kept);
    let expected = [": 3", "Scenario (copy from another tab): 4"];
    assert_eq!(kept(&store), expected);
}

#[test]
fn a_tab_that_read_again_is_in_nobodys_way() {
    let store = Memory::default();
    let (mut first, _) = opened_twice(&store);
    types(&store, 1, &mut first, "1");
    let mut second = tab(&store, 2).read_one("one").unwrap().entries.remove(0);
    assert_eq!(types(&store, 2, &mut second, "2"), Saved::Kept);
    assert_eq!(kept(&store), [": 2"]);
}

#[test]
fn copies_are_named_after_what_they_are_of_and_numbered() {
    let store = Memory::default();
    let device = tab(&store, 1);
    let mut first = entry("one", "1");
    device.rename(&mut first, " Paris\n").unwrap();
    let mut names = Vec::new();
    let mut last = first.clone();
    for _ in 0..3 {
        last = device.duplicate(&last).unwrap();
        names.push(last.name.clone());
    }
    for name in ["", "Offer (the copy)", "A (copy) of (B)", " "] {
        let mut named = first.clone();
        named.name = name.into();
        names.push(device.duplicate(&named).unwrap().name);
    }
    let (mut second, mut third) = (first.clone(), first.clone());
    types(&store, 1, &mut first, "1");
    for (number, entry) in [(2, &mut second), (3, &mut third)] {
        types(&store, number, entry, "2");
        names.push(entry.name.clone());
    }
    assert_eq!(
        names,
        [
            "Paris (copy)",
            "Paris (copy 2)",
            "Paris (copy 3)",
            "Scenario (copy)",
            "Offer (the copy) (copy)",
            "A (copy) of (B) (copy)",
            "Scenario (copy 2)",
            "Paris (copy from another tab)",
            "Paris (copy 2 from another tab)",
        ]
    );
}

/// Whichever language the names are of.
#[test]
fn copies_are_named_in_the_language_of_the_page() {
    let store = Memory::default();
    let device = tab(&store, 1);
    let mut names = Vec::new();
    let mut copied = |name: &str| {
        let mut named = entry("one", "1");
        named.name = name.into();
        names.push(device.duplicate(&named).unwrap().name);
    };
    in_french(|| {
        for name in ["Paris", "Paris (copie)", "Paris (copy 2)", ""] {
            copied(name);
        }
    });
    copied("Paris (copie 2)");
    assert_eq!(
        names,
        [
            "Paris (copie)",
            "Paris (copie 2)",
            "Paris (copie 3)",
            "Scénario (copie)",
            "Paris (copy)",
        ]
    );
}

#[test]
fn what_was_deleted_elsewhere_is_there_again_with_the_next_save() {
    let store = Memory::default();
    let (mut first, _) = opened_twice(&store);
    tab(&store, 2).delete("one").unwrap().unwrap();
    assert_eq!(types(&store, 1, &mut first, "1"), Saved::Kept);
    assert_eq!((kept(&store), &*first.id), (vec![": 1".to_owned()], "one"));
    assert_eq!(tab(&store, 2).bin().unwrap().entries.len(), 1);
}

#[test]
fn what_was_deleted_and_brought_back_elsewhere_is_another() {
    let store = Memory::default();
    let (mut first, mut second) = opened_twice(&store);
    types(&store, 1, &mut first, "1");
    types(&store, 1, &mut first, "2");
    let mut stale = first.clone();
    let mut second_again = tab(&store, 2).read_one("one").unwrap().entries.remove(0);
    types(&store, 2, &mut second_again, "3");
    let binned = tab(&store, 2).delete("one").unwrap().unwrap();
    tab(&store, 2).restore(&binned).unwrap();
    for (number, entry, text) in [(1, &mut stale, "4"), (2, &mut second, "5")] {
        let copy = Saved::AsCopy { of: "one".into() };
        assert_eq!(types(&store, number, entry, text), copy);
    }
    assert_eq!(kept(&store).len(), 3);
}

#[test]
fn an_entry_kept_twice_by_one_tab_is_no_less_careful() {
    let store = Memory::default();
    let (mut open, mut listed) = opened_twice(&store);
    tab(&store, 1).rename(&mut listed, "Paris").unwrap();
    types(&store, 1, &mut open, "1");
    let expected = ["Paris: 0", "Scenario (copy from another tab): 1"];
    assert_eq!(kept(&store), expected);
}

#[test]
fn two_saves_of_one_moment_become_two_entries_when_read() {
    let store = Memory::default();
    let (first, _) = opened_twice(&store);
    let old = store.all_keys().remove(0);
    // Both looked before either wrote.
    for (number, text) in [(0xb, "b"), (0xa, "a"), (0xc, "c"), (0xd, "a")] {
        let other = Memory::of(&[(&old, &store.value(&old).unwrap())]);
        types(&other, number, &mut first.clone(), text);
        let key = other.all_keys().remove(0);
        store.put(&key, &other.value(&key).unwrap());
    }
    let found = tab(&store, 7).read_all().unwrap();
    let mut all = said(&found);
    all.sort();
    let expected = [
        ": a",
        "Scenario (copy 2 from another tab): c",
        "Scenario (copy from another tab): b",
    ];
    assert_eq!(all, expected);
    let lowest = found
        .entries
        .iter()
        .find(|entry| entry.id == "one")
        .unwrap();
    let tab = 0xa;
    assert_eq!(
        (text(lowest), lowest.revision),
        ("a", Revision { number: 2, tab })
    );
    // And stay so.
    assert_eq!(kept(&store), expected);
    assert_eq!(store.all_keys().len(), 3);
}

/// One tab types “mine” while the other saves “theirs” before each call that the first makes.
#[test]
fn a_save_in_the_middle_of_a_save_loses_neither() {
    let mut copies = 0;
    for (mine, theirs) in [(1, 2), (2, 1)] {
        for calls in 0..12 {
            for again in [false, true] {
                let store = Memory::default();
                let (mut first, mut second) = opened_twice(&store);
                let meanwhile = move |store: &Memory| {
                    types(store, theirs, &mut second, "theirs");
                    if again {
                        types(store, theirs, &mut second, "theirs again");
                    }
                };
                store.meanwhile.replace(Some((calls, Box::new(meanwhile))));
                let saved = types(&store, mine, &mut first, "mine");
                copies += usize::from(saved != Saved::Kept);
                let came = store.meanwhile.take().is_none();
                let found = kept(&store);
                let has = |what: &str| found.iter().any(|said| said.ends_with(what));
                let theirs = if again { ": theirs again" } else { ": theirs" };
                assert!(has(": mine"), "{calls}: {found:?}");
                assert!(!came || has(theirs), "{calls}: {found:?}");
                assert!(found.len() <= 2, "{calls}: {found:?}");
            }
        }
    }
    assert!(copies > 5, "{copies}");
}

/// A reader that comes upon a save at any point finds the scenario, before or after.
#[test]
fn reading_in_the_middle_of_a_save_finds_one_or_the_other() {
    for calls in 0..8 {
        let store = Memory::default();
        let (mut first, _) = opened_twice(&store);
        let meanwhile = move |store: &Memory| {
            for text in ["1", "2", "3"] {
                types(store, 1, &mut first, text);
            }
        };
        store.meanwhile.replace(Some((calls, Box::new(meanwhile))));
        let read = said(&tab(&store, 2).read_all().unwrap());
        assert!(read == [": 0"] || read == [": 3"], "{calls}: {read:?}");
        store.meanwhile.take();
    }
}

/// What a tab does next.
#[derive(Clone, Copy, Debug)]
enum Act {
    /// Types something new and saves it.
    Type,
    /// Opens what is kept under the first id, or anything else that is there.
    Open,
    /// Is loaded anew, which reads everything.
    Load,
    Rename,
}

fn acts() -> impl Strategy<Value = Vec<(usize, Act)>> {
    let act = prop_oneof![
        5 => Just(Act::Type),
        1 => Just(Act::Open),
        1 => Just(Act::Load),
        1 => Just(Act::Rename),
    ];
    proptest::collection::vec((0..3_usize, act), 1..25)
}

proptest! {
    #![proptest_config(fewer_cases())]

    #[test]
    fn the_last_text_of_every_tab_is_in_some_entry(
        acts in acts(),
        numbers in Just(vec![0_u16, 1, 2]).prop_shuffle(),
        meanwhile in proptest::collection::vec(0..9_usize, 25),
    ) {
        let store = Memory::default();
        let (first, second) = opened_twice(&store);
        let mut open = [first.clone(), second, first];
        // What each tab has on screen that it typed itself.
        let mut typed: [Option<String>; 3] = [None, None, None];
        for (place, (who, act)) in acts.into_iter().enumerate() {
            let random = move || 1000 + place as u16;
            let device = Device { store: &store, tab: numbers[who], now: NOW, random: &random };
            let mut seen = String::new();
            match act {
                Act::Type => {
                    let text = format!("text {place} of {who}");
                    open[who].scenario = says(&text);
                    // Another tab types while this one saves.
                    let other = (who + 1) % 3;
                    let theirs = format!("text {place} of {other} meanwhile");
                    let mut entry = open[other].clone();
                    entry.scenario = says(&theirs);
                    let number = numbers[other];
                    let (done, result) = std::sync::mpsc::channel();
                    store.meanwhile.replace(Some((meanwhile[place], Box::new(move |store| {
                        tab(store, number).save(&mut entry).unwrap();
                        done.send(entry).unwrap();
                    }))));
                    device.save(&mut open[who]).unwrap();
                    store.meanwhile.take();
                    typed[who] = Some(text);
                    if let Ok(entry) = result.try_recv() {
                        open[other] = entry;
                        typed[other] = Some(theirs);
                    }
                }
                Act::Open => {
                    let found = device.read_one("one").unwrap();
                    if let Some(entry) = found.entries.into_iter().next() {
                        open[who] = entry;
                        seen = text(&open[who]).to_owned();
                    }
                }
                Act::Load => {
                    let found = device.read_all().unwrap();
                    open[who] = found.entries[0].clone();
                    seen = text(&open[who]).to_owned();
                }
                Act::Rename => {
                    device.rename(&mut open[who], &format!("name {place}")).unwrap();
                }
            }
            // What a tab has opened it may change.
            for text in &mut typed {
                text.take_if(|text| *text == seen);
            }
            if matches!(act, Act::Open | Act::Load) {
                typed[who] = None;
            }
            let found = kept(&store);
            for text in typed.iter().flatten() {
                let there = found.iter().any(|said| said.ends_with(&format!(": {text}")));
                prop_assert!(there, "{text} is not in {found:?}");
            }
        }
    }
}

#[test]
fn one_tabs_edits_stay_one_entry() {
    let store = Memory::default();
    let mut entry = entry("one", "0");
    for count in 0..300 {
        assert_eq!(
            types(&store, 1, &mut entry, &count.to_string()),
            Saved::Kept
        );
    }
    assert_eq!(entry.revision.number, 300);
    assert_eq!(kept(&store), [": 299"]);
    assert_eq!(store.all_keys().len(), 1);
}
