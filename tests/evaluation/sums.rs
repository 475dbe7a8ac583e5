//! What two scenarios are held beside each other by.

use counteroffer::evaluation::sums;

use crate::support::{fill, library, opened, own, scenario_in};
use counteroffer::scenario::Part;

/// The lines of a link: name, figure.
#[track_caller]
fn come_to(link: &str, expected: [&str; 5]) {
    let lines = sums(&opened(link), library());
    let values: Vec<&str> = lines.iter().map(|line| &*line.value).collect();
    let [a, b, c, d, e] = expected;
    assert_eq!(values, [a, b, c, d, e, ""], "{link}");
}

#[test]
fn what_a_scenario_comes_to() {
    // 105,000 + 210,000 ÷ 4; four of them and 12,000; the ask is 725,000, the floor 600,000.
    let paris = "role=engineering-manager&region=paris&base=105000&equity=210000&signing=12k";
    come_to(paris, ["€157,500", "€642,000", "−€83,000", "+€42,000", ""]);
    // Google: 4 × (130,000 + 100,000).
    come_to(
        &format!("{paris}&other=Google&other.base=130000&other.equity=100000"),
        [
            "€157,500",
            "€642,000",
            "−€83,000",
            "+€42,000",
            "−€278,000 (Google)",
        ],
    );
    come_to(
        "role=engineering-manager&region=paris&base=105000",
        ["€105,000", "€420,000 without equity", "", "", ""],
    );
    come_to("role=engineering-manager&region=paris", [""; 5]);
}

#[test]
fn what_cannot_be_read_is_named() {
    let mut scenario = scenario_in("engineering-manager", "paris");
    fill(
        &mut scenario,
        &[
            (own(Part::Base), "105000"),
            (own(Part::Equity), "much"),
            (own(Part::Bonus), "ten"),
        ],
    );
    let lines = sums(&scenario, library());
    let lines = lines.map(|line| format!("{}: {}", line.name, line.value));
    assert_eq!(
        lines,
        [
            "Total compensation: €105,000",
            "Four-year total: €420,000 without equity",
            "Against the ask, four years: ",
            "Against the floor, four years: ",
            "Against the strongest other offer, four years: ",
            "Left out, for they cannot be read: Annual bonus, Equity grant",
        ]
    );
}

#[test]
fn without_a_guide_there_is_no_figure() {
    let lines = sums(&scenario_in("gone", "away"), library());
    assert!(lines.iter().all(|line| line.value.is_empty()));
}
