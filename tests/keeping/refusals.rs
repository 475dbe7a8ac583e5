//! A store that is not there, or refuses one kind of call or all.

use counteroffer::keeping::StoreError;

use crate::{entry, kept, memory::Memory, says, tab};

fn refused<T>() -> Result<T, StoreError> {
    Err(StoreError::Refused("SecurityError".into()))
}

#[test]
fn where_every_call_is_refused_each_says_so_and_none_panics() {
    let store = Memory::default();
    store.refuses.set("all");
    let device = tab(&store, 1);
    let mut one = entry(&device.new_id(), "1");
    let before = one.clone();
    assert_eq!(device.read_all().map(|_| ()), refused());
    assert_eq!(device.read_one("one").map(|_| ()), refused());
    assert_eq!(device.save(&mut one), refused());
    assert_eq!(device.rename(&mut one, "Paris"), refused());
    assert_eq!(one, before);
    assert_eq!(device.duplicate(&one), refused());
    assert_eq!(device.delete("one"), refused());
    assert_eq!(device.remove_for_good(&one), refused());
    assert_eq!(device.bin().map(|_| ()), refused());
    assert_eq!(device.empty_old_bin(), refused());
    assert_eq!(device.guides().map(|_| ()), refused());
    assert_eq!(device.save_guide("mine", "{}"), refused());
    assert_eq!(device.remove_guide("mine"), refused());
    assert_eq!(device.current(), refused());
    assert_eq!(device.make_current("one"), refused());
    assert_eq!(device.set_current_aside(), refused());
    assert_eq!(device.used(), refused());
    assert_eq!(device.erase(), refused());
}

#[test]
fn where_one_kind_of_call_is_refused_what_is_kept_stays() {
    for refuses in ["keys", "get", "set", "remove"] {
        let store = Memory::default();
        let device = tab(&store, 1);
        let mut entry = entry("one", "1");
        device.save(&mut entry).unwrap();
        store.refuses.set(refuses);
        entry.scenario = says("2");
        let saved = device.save(&mut entry);
        let _ = (device.read_all(), device.delete("one"), device.bin());
        let kept = kept(&store);
        // Where only removing is refused, the newest is read all the same.
        if refuses == "remove" {
            assert!(saved.is_ok());
            assert_eq!(kept, [": 2"]);
        } else {
            assert_eq!(saved, refused(), "{refuses}");
            assert_eq!(kept, [": 1"], "{refuses}");
        }
    }
}

#[test]
fn errors_are_said_in_whole_sentences() {
    let errors = [
        StoreError::Unavailable,
        StoreError::Full,
        StoreError::Refused("SecurityError".into()),
        StoreError::Altered,
    ];
    assert_eq!(
        errors.map(|error| error.to_string()),
        [
            "This browser keeps no data for this page, perhaps in a private window.",
            "This browser’s storage for this page is full.",
            "This browser refused to save (SecurityError).",
            "This browser did not keep what was saved as it was.",
        ]
    );
}
