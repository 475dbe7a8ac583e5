//! Files of what is kept, and what importing them would do.

use counteroffer::{
    keeping::{
        Entry, GuideStanding, Import, OwnGuide, Revision, StoreError, Todo, crc32, export_all,
        read_import,
    },
    scenario::Scenario,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{
    DAY, NOW, entry, kept,
    memory::Memory,
    says,
    support::{fewer_cases, scenarios},
    tab, text,
};

const GUIDE: &str = include_str!("../../src/guide/data/engineering-manager.json");

/// Each step as a word, what it is called, and what it says.
fn steps(import: &Import) -> Vec<String> {
    let steps = import.steps.iter();
    steps
        .map(|step| match &step.todo {
            Todo::Add(entry) => format!("add {}: {}", entry.name, text(entry)),
            Todo::AddAsCopy(entry) => format!("copy {}: {}", entry.name, text(entry)),
            Todo::Same => format!("same {}", step.name),
            Todo::Unreadable(damage) => format!("unreadable {}: {damage}", step.name),
        })
        .collect()
}

#[track_caller]
pub fn import(text: &str, entries: &[Entry]) -> Vec<String> {
    steps(&read_import(text, entries, &[]).unwrap())
}

/// What is kept on a device of two scenarios and a guide.
pub fn library() -> Memory {
    let store = Memory::default();
    for (place, name) in ["", "“Paris”"].into_iter().enumerate() {
        let place = place as u64;
        let mut device = tab(&store, 1);
        device.now = NOW + place * DAY;
        let mut entry = entry(&format!("id-{place}"), &format!("{place}\n"));
        device.rename(&mut entry, name).unwrap();
    }
    tab(&store, 1)
        .save_guide("engineering-manager", GUIDE)
        .unwrap();
    store
}

pub fn file_of(store: &Memory) -> String {
    let found = tab(store, 1).read_all().unwrap();
    export_all(&found.entries, &found.guides)
}

/// Without what only says how it is kept.
pub fn plain(store: &Memory) -> Vec<Entry> {
    let mut entries = tab(store, 1).read_all().unwrap().entries;
    for entry in &mut entries {
        entry.revision = Revision::NONE;
    }
    entries
}

#[test]
fn the_library_file_is_as_documented() {
    let store = library();
    let file: Value = serde_json::from_str(&file_of(&store)).unwrap();
    let saved = |text: &str| serde_json::from_str::<Value>(&says(text).to_json()).unwrap();
    let expected = json!({
        "counteroffer": 1,
        "scenarios": [
            {"id": "id-1", "name": "“Paris”", "changed": NOW + DAY, "saved": saved("1\n")},
            {"id": "id-0", "name": "", "changed": NOW, "saved": saved("0\n")},
        ],
        "guides": [GUIDE],
    });
    assert_eq!(file, expected);
    let empty = "{\"counteroffer\":1,\"scenarios\":[\n],\"guides\":[\n]}\n";
    assert_eq!(export_all(&[], &[]), empty);
    assert_eq!(read_import(empty, &[], &[]), Ok(Import::default()));
}

#[test]
fn a_library_comes_back_the_same_and_only_once() {
    let (from, to) = (library(), Memory::default());
    let file = file_of(&from);
    let first = read_import(&file, &[], &[]).unwrap();
    assert_eq!(steps(&first), ["add “Paris”: 1\n", "add : 0\n"]);
    let imported = tab(&to, 2).add(&first);
    assert_eq!((imported.added.len(), &imported.error), (2, &None));
    assert_eq!(plain(&to), plain(&from));
    let guide = &first.guides[0];
    assert_eq!((&*guide.id, &*guide.json), ("engineering-manager", GUIDE));
    assert_eq!(guide.standing, GuideStanding::New);

    let found = tab(&to, 2).read_all().unwrap();
    let own = |json: &str| OwnGuide {
        id: "engineering-manager".into(),
        json: json.into(),
    };
    let second = read_import(&file, &found.entries, &[own(GUIDE)]).unwrap();
    assert_eq!(steps(&second), ["same “Paris”", "same "]);
    assert_eq!(second.guides[0].standing, GuideStanding::Same);
    assert_eq!(tab(&to, 2).add(&second).added, []);
    let other = read_import(&file, &[], &[own("{}")]).unwrap();
    assert_eq!(other.guides[0].standing, GuideStanding::Differs);

    // And can be taken back.
    let mut changed = found.entries[1].clone();
    changed.scenario = says("2");
    tab(&to, 3).save(&mut changed).unwrap();
    assert_eq!(tab(&to, 2).take_back(&imported), Ok(1));
    assert_eq!(kept(&to), [": 2"]);
}

#[test]
fn nothing_is_written_over() {
    let store = library();
    let file = file_of(&store);
    let mut open = tab(&store, 1).read_one("id-1").unwrap().entries.remove(0);
    open.scenario = says("2");
    tab(&store, 1).save(&mut open).unwrap();
    let entries = || tab(&store, 1).read_all().unwrap().entries;
    let first = read_import(&file, &entries(), &[]).unwrap();
    assert_eq!(steps(&first), ["copy “Paris” (copy): 1\n", "same "]);
    tab(&store, 1).add(&first);
    let expected = [": 0\n", "“Paris” (copy): 1\n", "“Paris”: 2"];
    assert_eq!(kept(&store), expected);
    // The copy is what the file says, so that there is nothing to do the second time.
    assert_eq!(import(&file, &entries()), ["same “Paris”", "same "]);
    // One that was renamed since is the same all the same.
    let mut open = tab(&store, 1).read_one("id-0").unwrap().entries.remove(0);
    tab(&store, 1).rename(&mut open, "Remote").unwrap();
    assert_eq!(import(&file, &entries()), ["same “Paris”", "same "]);
    // What somebody saved between the plan and its doing is not written over either.
    let (from, to) = (library(), Memory::default());
    let plan = read_import(&file_of(&from), &[], &[]).unwrap();
    tab(&to, 3).save(&mut entry("id-0", "3")).unwrap();
    tab(&to, 2).add(&plan);
    let expected = [
        ": 3",
        "Scenario (copy from another tab): 0\n",
        "“Paris”: 1\n",
    ];
    assert_eq!(kept(&to), expected);
}

#[test]
fn two_scenarios_of_one_file_that_say_the_same_are_two() {
    let store = Memory::default();
    for id in ["a", "b"] {
        tab(&store, 1).save(&mut entry(id, "1")).unwrap();
    }
    let file = file_of(&store);
    assert_eq!(import(&file, &[]), ["add : 1", "add : 1"]);
    // One id twice is one scenario, or two that differ.
    let twice = file.replace("\"id\":\"b\"", "\"id\":\"a\"");
    assert_eq!(import(&twice, &[]), ["add : 1", "same "]);
    let differ = twice.replacen("\"base\":\"1\"", "\"base\":\"2\"", 1);
    assert_eq!(import(&differ, &[]), ["add : 2", "copy Scenario (copy): 1"]);
}

#[test]
fn a_scenario_alone_comes_in_any_version_of_its_saved_form() {
    for saved in [
        include_str!("../saved/version-1.json"),
        include_str!("../saved/version-2.json"),
        include_str!("../saved/version-3.json"),
        include_str!("../saved/version-4.json"),
    ] {
        for saved in [saved.to_owned(), format!("\u{feff} {saved}")] {
            let store = Memory::default();
            let first = read_import(&saved, &[], &[]).unwrap();
            tab(&store, 1).add(&first);
            let entries = tab(&store, 1).read_all().unwrap().entries;
            assert_eq!(entries[0].id, "019900000000-0000");
            let scenario = Scenario::from_json(saved.trim_start_matches('\u{feff}')).unwrap();
            assert_eq!(entries[0].scenario, scenario);
            let again = entries[0].scenario.to_json();
            assert_eq!(import(&again, &entries), ["same "]);
        }
    }
    assert_eq!(import("{\"saved\":{}}", &[]).len(), 1);
    let newer = import("{\"version\":99}", &[]).remove(0);
    assert!(
        newer.starts_with("unreadable : It was saved by a newer version"),
        "{newer}"
    );
    let wrong = import("{\"version\":4,\"scenario\":{\"role\":1}}", &[]).remove(0);
    assert!(
        wrong.starts_with("unreadable : It cannot be read (scenario.role"),
        "{wrong}"
    );
}

#[test]
fn a_guide_is_handed_on_as_it_is() {
    let found = read_import(GUIDE, &[], &[]).unwrap();
    assert_eq!(found.steps, []);
    assert_eq!(found.guides[0].json, GUIDE);
    let odd = "{\"format\":null,\"regions\":7}";
    let found = read_import(odd, &[], &[]).unwrap();
    assert_eq!((&*found.guides[0].id, &*found.guides[0].json), ("", odd));
}

#[test]
fn what_the_recovery_screen_gives_out_is_read_from_any_build() {
    let saved = |text: &str| says(text).to_json();
    let sealed = |payload: &str| format!("1 {:08x}\n{payload}", crc32(payload));
    let value = |name: &str, text: &str| {
        sealed(&format!(
            "{{\"name\":\"{name}\",\"changed\":{NOW},\"saved\":{}}}",
            saved(text)
        ))
    };
    let mut data = json!({
        "counteroffer/current": "a",
        "counteroffer/kept/a/000000000001-0001": value("A", "left behind"),
        "counteroffer/kept/a/000000000002-0001": value("A", "a"),
        "counteroffer/kept/a/000000000002-0002": value("A", "at once"),
        "counteroffer/kept/b/000000000001-0001": "cut off",
        "counteroffer/kept/c/000000000001-0001": "2 newer",
        "counteroffer/scenario/018a00000000-1234": saved("old"),
        "counteroffer/bin/d/000000000001": value("D", "deleted"),
        "counteroffer/aside/e": "?",
        "counteroffer/guide/mine/000000000001-0001": sealed("{\"id\":\"mine\"}"),
        "unsaved": saved("typed"),
    });
    let expected = [
        "add : typed",
        "add A: a",
        "add A (copy from another tab): at once",
        "add : old",
        "unreadable b: It is not as it was saved; a part of it may be missing.",
        "unreadable c: It was saved by a newer version of this page (format 2). Reload to get that version.",
    ];
    let first = read_import(&data.to_string(), &[], &[]).unwrap();
    assert_eq!(steps(&first), expected);
    assert_eq!((&*first.guides[0].id, first.guides.len()), ("mine", 1));
    let store = Memory::default();
    assert_eq!(tab(&store, 1).add(&first).error, None);
    let entries = tab(&store, 1).read_all().unwrap().entries;
    let again = import(&data.to_string(), &entries);
    assert!(
        again.iter().all(|step| !step.starts_with("add")),
        "{again:?}"
    );
    // Saved at the last moment, after all: in any of the forms it may have.
    data["unsaved"] = saved("a").into();
    assert_eq!(import(&data.to_string(), &[]), expected[1..]);
    data["unsaved"] = value("A", "a").into();
    assert_eq!(import(&data.to_string(), &[]), expected[1..]);
    data["unsaved"] = entry("", "a").to_json().into();
    assert_eq!(import(&data.to_string(), &[]), expected[1..]);
    data["unsaved"] = "?".into();
    let damaged = "unreadable : It is not as it was saved; a part of it may be missing.";
    assert_eq!(import(&data.to_string(), &[])[0], damaged);
    let alone = json!({"unsaved": entry("", "1").to_json()}).to_string();
    assert_eq!(import(&alone, &[]), ["add : 1"]);
    assert_eq!(import("{\"counteroffer/current\":\"\"}", &[]), [""; 0]);
}

#[test]
fn ids_from_elsewhere_are_taken_over_only_if_they_are_plain() {
    for (id, plain) in [
        ("018a00000000-1234", true),
        ("a", true),
        (&*"a".repeat(64), true),
        (&*"a".repeat(65), false),
        ("a/b", false),
        ("✓", false),
        ("", false),
    ] {
        let mut import = read_import(&export_all(&[entry(id, "1")], &[]), &[], &[]).unwrap();
        let Todo::Add(entry) = import.steps.remove(0).todo else {
            panic!("{id}");
        };
        assert_eq!(entry.id, if plain { id } else { "" });
    }
}

#[test]
fn an_import_that_finds_no_room_says_what_it_added() {
    let store = Memory::default();
    store.room.set(Some(300));
    let plan = read_import(&file_of(&library()), &[], &[]).unwrap();
    let imported = tab(&store, 1).add(&plan);
    assert_eq!(
        (imported.added.len(), &imported.error),
        (1, &Some(StoreError::Full))
    );
    assert_eq!(kept(&store), ["“Paris”: 1\n"]);
    assert_eq!(tab(&store, 1).take_back(&imported), Ok(1));
    assert_eq!(kept(&store), [""; 0]);
}

proptest! {
    #![proptest_config(fewer_cases())]

    #[test]
    fn whatever_is_kept_comes_back_from_its_file(
        scenarios in proptest::collection::vec((scenarios(), any::<String>(), 0..NOW), 0..3),
    ) {
        let (from, to) = (Memory::default(), Memory::default());
        for (scenario, name, now) in scenarios {
            let mut device = tab(&from, 1);
            device.now = now;
            let mut entry = Entry::new(device.new_id(), scenario);
            device.rename(&mut entry, &name).unwrap();
        }
        let file = file_of(&from);
        let plan = read_import(&file, &[], &[]).unwrap();
        prop_assert_eq!(tab(&to, 2).add(&plan).error, None);
        prop_assert_eq!(plain(&to), plain(&from));
        let again = read_import(&file, &plain(&to), &[]).unwrap();
        prop_assert!(again.steps.iter().all(|step| step.todo == Todo::Same));
    }
}
