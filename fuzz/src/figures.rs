//! Everything that the page works out of a scenario.

use counteroffer::{
    evaluation::{Basis, answer, comparison_csv, evaluate, settle, years_csv},
    guide::Library,
    scenario::Scenario,
};

/// Works it out, whatever the scenario holds: once settled, it has figures where there is a guide.
pub(crate) fn of(typed: &Scenario, library: &Library) {
    let settled = settle(typed, None, library).scenario;
    assert_eq!(settle(&settled, None, library).problems, []);
    let guide = library.guide(&settled.role);
    let Some(guide) = guide.filter(|guide| guide.region(&settled.region).is_some()) else {
        return;
    };
    let evaluation = evaluate(&settled, library).expect("settled, and there is a guide");
    answer(&evaluation).expect("its figures are in range");
    let basis = Basis {
        evaluation: &evaluation,
        scenario: &settled,
        guide,
    };
    let plan = basis.plan(None).expect("its figures are in range");
    for table in [comparison_csv(&basis), years_csv(&basis)] {
        assert!(table.ends_with("\r\n"));
    }
    // Either may have a reason to be missing; neither may panic.
    let _ = basis.script(&plan);
    let _ = basis.outlook();
}
