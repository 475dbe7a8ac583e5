//! Looking without putting in order.

use counteroffer::keeping::{Device, StoreError};

use crate::{DAY, Memory, NOW, entry, tab, text};

/// What a store is made into before it is looked at.
type Making = fn(&Memory);

fn saved(store: &Memory, number: u16, said: &str) {
    tab(store, number).save(&mut entry("one", said)).unwrap();
}

/// Copies the value of the first save of “one” to another key.
fn again(store: &Memory, key: &str) {
    let value = store.value("counteroffer/kept/one/000000000001-0001");
    store.put(key, &value.unwrap());
}

const NEWER: &str = "{\"version\":5,\"scenario\":{}}";

/// What is kept, what a look finds of “one”, and whether it says that there is something to do.
const CASES: [(&str, Making, Option<&str>, bool); 13] = [
    ("nothing", |_| {}, None, false),
    ("one", |s| saved(s, 1, "1"), Some("1"), false),
    (
        "something of another page, and set aside",
        |s| {
            saved(s, 1, "1");
            s.put("other", "?");
            s.put("counteroffer/aside/kept/one/?", "?");
        },
        Some("1"),
        false,
    ),
    (
        "a save that follows another",
        |s| {
            saved(s, 1, "1");
            again(s, "counteroffer/kept/one/00000000000f-0000");
        },
        Some("1"),
        true,
    ),
    (
        "two of one moment",
        |s| {
            saved(s, 1, "1");
            again(s, "counteroffer/kept/one/000000000001-0002");
        },
        Some("1"),
        true,
    ),
    (
        "a damaged one",
        |s| s.put("counteroffer/kept/one/000000000001-0001", "1 0\n{}"),
        None,
        true,
    ),
    (
        "a damaged one behind a whole one",
        |s| {
            saved(s, 1, "1");
            s.put("counteroffer/kept/one/000000000002-0001", "1 0\n{}");
        },
        Some("1"),
        true,
    ),
    (
        "another damaged one",
        |s| {
            saved(s, 1, "1");
            s.put("counteroffer/kept/two/000000000002-0001", "1 0\n{}");
        },
        Some("1"),
        true,
    ),
    (
        "one of a newer build, which locks its id",
        |s| {
            saved(s, 1, "1");
            s.put("counteroffer/kept/one/000000000002-0001", "2 0\n{}");
        },
        None,
        true,
    ),
    (
        "one of an earlier build",
        |s| {
            s.put(
                "counteroffer/scenario/one",
                &entry("", "0").scenario.to_json(),
            )
        },
        Some("0"),
        true,
    ),
    (
        "an earlier build’s key in a newer form, which locks nothing",
        |s| {
            saved(s, 1, "1");
            s.put("counteroffer/scenario/one", NEWER);
        },
        Some("1"),
        true,
    ),
    (
        "a bin that is not over",
        |s| {
            saved(s, 1, "1");
            tab(s, 1).save(&mut entry("two", "2")).unwrap();
            tab(s, 1).delete("two").unwrap();
        },
        Some("1"),
        false,
    ),
    (
        "a damaged guide",
        |s| {
            saved(s, 1, "1");
            s.put("counteroffer/guide/g/000000000001-0001", "1 0\n{}");
        },
        Some("1"),
        true,
    ),
];

#[test]
fn a_look_finds_what_a_reader_would_find_and_moves_nothing() {
    for (what, making, expected, untidy) in CASES {
        let store = Memory::default();
        making(&store);
        let before = store.texts.borrow().clone();
        let look = tab(&store, 9).look("one").unwrap();
        assert_eq!(look.entry.as_deref().map(text), expected, "{what}");
        assert_eq!(look.untidy, untidy, "{what}");
        assert_eq!(*store.texts.borrow(), before, "{what}");

        let found = tab(&store, 9).read_one("one").unwrap().entries;
        let found = found.iter().find(|entry| entry.id == "one");
        assert_eq!(found.map(text), expected, "{what}");
        tab(&store, 9).read_all().unwrap();
        if !untidy {
            assert_eq!(*store.texts.borrow(), before, "{what}");
        }
    }
}

#[test]
fn what_is_looked_at_can_be_saved_as_what_is_read() {
    let store = Memory::default();
    saved(&store, 1, "1");
    let mut looked = tab(&store, 9).look("one").unwrap().entry.unwrap();
    assert_eq!(*looked, tab(&store, 9).read_one("one").unwrap().entries[0]);
    tab(&store, 9).save(&mut looked).unwrap();
    assert_eq!(store.short_keys(), ["kept/one/000000000002-0009"]);
}

#[test]
fn without_an_id_it_looks_for_the_one_to_open() {
    let store = Memory::default();
    assert_eq!(tab(&store, 1).look("").unwrap().entry, None);
    saved(&store, 1, "1");
    assert_eq!(tab(&store, 1).look("").unwrap().entry, None);
    tab(&store, 1).make_current("one").unwrap();
    let look = tab(&store, 1).look("").unwrap();
    assert_eq!(look.entry.as_deref().map(text), Some("1"));
}

#[test]
fn of_a_guide_the_last_save_is_found() {
    let store = Memory::default();
    let device = tab(&store, 1);
    device.save_guide("g", "{\"a\":1}").unwrap();
    let first = store.texts.borrow().clone();
    device.save_guide("g", "{\"a\":2}").unwrap();
    device.save_guide("h", "{}").unwrap();
    store.texts.borrow_mut().extend(first);
    assert_eq!(device.look("").unwrap().guides, ["{\"a\":2}", "{}"]);
}

#[test]
fn a_bin_that_is_over_and_a_tab_that_saves_at_this_moment_are_for_the_reader() {
    let store = Memory::default();
    tab(&store, 1).save(&mut entry("two", "2")).unwrap();
    tab(&store, 1).delete("two").unwrap();
    let later = |now| Device {
        now,
        ..tab(&store, 1)
    };
    assert!(!later(NOW + 30 * DAY - 1).look("").unwrap().untidy);
    assert!(later(NOW + 30 * DAY).look("").unwrap().untidy);

    let store = Memory::default();
    saved(&store, 1, "1");
    // Behind the current id and the keys.
    let act = |store: &Memory| store.texts.borrow_mut().clear();
    store.meanwhile.replace(Some((2, Box::new(act))));
    let look = tab(&store, 2).look("one").unwrap();
    assert_eq!((look.entry, look.untidy), (None, true));

    store.refuses.set("get");
    let refused = Err(StoreError::Refused("SecurityError".into()));
    assert_eq!(tab(&store, 2).look("one").map(|_| ()), refused);
}
