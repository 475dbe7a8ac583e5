//! Files and storage that nobody meant to be read.

use counteroffer::keeping::{ImportError, export_all, read_import};
use proptest::prelude::*;
use serde_json::Value;

use crate::{
    entry,
    files::{file_of, import, library, plain},
    kept,
    memory::Memory,
    tab,
};

#[test]
fn other_files_are_refused_in_a_sentence() {
    let many = vec![entry("", "1"); 1001];
    let many = export_all(&many, &[]);
    let long = " ".repeat(5_000_001);
    let unknown =
        "This file holds no scenario, no library and no guide. Choose one that this page gave you.";
    for (text, expected) in [
        ("", unknown),
        ("\u{feff}\n ", unknown),
        (
            "{\"a\":\n?",
            "This file cannot be read (this is not JSON from line 2, column 1).",
        ),
        ("{}", unknown),
        ("[]", unknown),
        ("7", unknown),
        ("{\"counteroffer\":\"1\"}", unknown),
        ("{\"name\":\"package\"}", unknown),
        (
            "{\"counteroffer\":2}",
            "This file comes from a newer version of this page (format 2). Reload to get that version.",
        ),
        (
            &many,
            "This file holds 1001 scenarios. Up to 1,000 can be imported at once.",
        ),
        (
            &long,
            "This file is longer than 5 MB. Choose a smaller one.",
        ),
    ] {
        let error = read_import(text, &[], &[]).unwrap_err();
        assert_eq!(error.to_string(), expected);
    }
    let keys: serde_json::Map<_, _> = (0..1001)
        .map(|id| (format!("counteroffer/scenario/{id}"), Value::from("?")))
        .collect();
    let keys = Value::from(keys).to_string();
    let count = 1001;
    assert_eq!(
        read_import(&keys, &[], &[]),
        Err(ImportError::TooMany { count })
    );
    assert!(read_import(&" ".repeat(5_000_000), &[], &[]).is_err());
    let odd = "{\"counteroffer\":1,\"scenarios\":[1,{\"name\":\"A\"}],\"guides\":[{}]}";
    let damage = "It is not as it was saved; a part of it may be missing.";
    let expected = ["", "A", ""].map(|name| format!("unreadable {name}: {damage}"));
    assert_eq!(import(odd, &[]), expected);
}

proptest! {
    #[test]
    fn no_bytes_are_too_odd_to_import(
        bytes in any::<Vec<u8>>(),
        cut in 0..2000_usize,
        change in proptest::option::of((0..2000_usize, any::<u8>())),
    ) {
        let _ = read_import(&String::from_utf8_lossy(&bytes), &[], &[]);
        let store = library();
        let entries = plain(&store);
        let recovered = serde_json::to_string(&*store.texts.borrow()).unwrap();
        let scenario = entries[0].scenario.to_json();
        for file in [file_of(&store), recovered, scenario] {
            let mut file = file.into_bytes();
            if let Some((place, byte)) = change
                && let Some(at) = file.get_mut(place)
            {
                *at = byte;
            }
            if change.is_none() {
                file.truncate(cut);
            }
            if let Ok(import) = read_import(&String::from_utf8_lossy(&file), &entries, &[]) {
                let added = tab(&store.reopened(), 1).add(&import);
                prop_assert_eq!(added.error, None);
            }
        }
    }

    #[test]
    fn no_keys_and_values_are_too_odd_to_read(
        texts in proptest::collection::vec(
            (
                "(counteroffer/)?(kept/|bin/|guide/|scenario/|aside/|current)?[ab/]{0,2}(/00000000000[0-2](-000[0-2])?)?",
                "1 [0-9a-f]{8}\n[{}a-z:\"]{0,9}|[0-3] ?.{0,9}",
            ),
            0..9,
        ),
    ) {
        let texts: Vec<_> = texts.iter().map(|(key, value)| (&**key, &**value)).collect();
        let store = Memory::of(&texts);
        let device = tab(&store, 1);
        device.read_all().unwrap();
        device.save(&mut entry("a", "1")).unwrap();
        prop_assert!(kept(&store).iter().any(|said| said.ends_with(": 1")));
        device.bin().unwrap();
        device.delete("a").unwrap();
        device.empty_old_bin().unwrap();
        prop_assert_eq!(device.erase(), Ok(vec![]));
        prop_assert!(store.all_keys().iter().all(|key| !key.starts_with("counteroffer/")));
    }
}
