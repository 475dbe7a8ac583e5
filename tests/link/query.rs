//! The query of an address, parted from the keys of scenarios.

use counteroffer::scenario::split_query;
use proptest::prelude::*;

use crate::support::every_field;

#[track_caller]
fn splits(query: &str, stays: &str, moves: &str) {
    assert_eq!(
        split_query(query),
        (stays.to_owned(), moves.to_owned()),
        "{query}"
    );
}

#[test]
fn a_query_is_parted_from_the_keys_of_scenarios() {
    splits("", "", "");
    splits("?", "", "");
    splits("?base=105000", "", "base=105000");
    splits("?utm_source=mail", "utm_source=mail", "");
    splits(
        "?b=2&base=1&a=1&other.base=2",
        "b=2&a=1",
        "base=1&other.base=2",
    );
    splits("a=%20+%zz&base=%2B+1", "a=%20+%zz", "base=%2B+1");
    splits("?b%61se=1&%62=2", "%62=2", "b%61se=1");
    splits("?flag&role&=x&region=", "flag&=x", "role&region=");
    splits("?&&a=1&&base=2&", "a=1", "base=2");
    splits("??base=1", "?base=1", "");
    splits(
        "?s=AQ&guide=%7B&v=1&view=1&edit.a.b=c&edit.A=c&fact.a=1&fact.A=1",
        "v=1&edit.A=c&fact.A=1",
        "s=AQ&guide=%7B&view=1&edit.a.b=c&fact.a=1",
    );
    splits("?a=1&a=2&base=1&base=2", "a=1&a=2", "base=1&base=2");
    for field in every_field() {
        let pair = format!("{}=1", field.key());
        splits(&format!("x=1&{pair}"), "x=1", &pair);
    }
}
proptest! {
    #[test]
    fn a_query_loses_nothing(pairs in proptest::collection::vec("[a-z%&.=+é]{1,8}|base=[0-9]|role=[a-z]", 0..8)) {
        let query = pairs.join("&");
        let (stays, moves) = split_query(&query);
        let parts = |text: &str| -> Vec<String> {
            text.split('&').filter(|part| !part.is_empty()).map(str::to_owned).collect()
        };
        let (kept, moved) = (parts(&stays), parts(&moves));
        let mut both = [kept.clone(), moved.clone()].concat();
        let mut all = parts(&query);
        let kept_in_order: Vec<_> = all.iter().filter(|part| kept.contains(part)).cloned().collect();
        prop_assert_eq!(&kept_in_order, &kept);
        both.sort();
        all.sort();
        prop_assert_eq!(both, all);
        prop_assert_eq!(split_query(&stays), (stays.clone(), String::new()));
        prop_assert_eq!(split_query(&moves), (String::new(), moves.clone()));
    }
}
