//! What keys say to a tab that hears of them.

use counteroffer::keeping::{Changed, Revision};

#[test]
fn an_event_says_what_another_tab_changed() {
    let id = || "a-b".to_owned();
    let revision = Revision {
        number: 31,
        tab: 0xabcd,
    };
    let old = Revision::NONE;
    for (key, expected) in [
        (
            "counteroffer/kept/a-b/00000000001f-abcd",
            Some(Changed::Kept { id: id(), revision }),
        ),
        (
            "counteroffer/scenario/a-b",
            Some(Changed::Kept {
                id: id(),
                revision: old,
            }),
        ),
        (
            "counteroffer/bin/a-b/00000000001f",
            Some(Changed::Bin { id: id() }),
        ),
        (
            "counteroffer/guide/a-b/00000000001f-abcd",
            Some(Changed::Guide { id: id() }),
        ),
        ("counteroffer/current", Some(Changed::Current)),
        ("counteroffer/aside/kept/a-b/00000000001f-abcd", None),
        ("counteroffer/kept/a-b/00000000001F-abcd", None),
        ("counteroffer/kept/a-b/+0000000001f-abcd", None),
        ("counteroffer/kept/a-b/1f-abcd", None),
        ("counteroffer/kept/a-b/00000000001f-abcd-", None),
        ("counteroffer/kept/a-b/000000000000-abcd", None),
        ("counteroffer/kept//00000000001f-abcd", None),
        ("counteroffer/kept/00000000001f-abcd", None),
        ("counteroffer/", None),
        ("counteroffer/scenario/", None),
        ("other/kept/a-b/00000000001f-abcd", None),
        ("", None),
    ] {
        assert_eq!(Changed::of(Some(key)), expected, "{key}");
    }
    assert_eq!(Changed::of(None), Some(Changed::Everything));
}
