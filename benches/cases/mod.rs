//! What is timed: natively by `benches/evaluate.rs`, as WebAssembly by `xtask/evaluate-bench`.

use std::hint::black_box;

use counteroffer::{
    evaluation::{evaluate, settle},
    guide::Library,
    scenario::{Scenario, open_link},
};

/// The scenarios by name, from the smallest on. Add others here and nowhere else: each is timed in every way that
/// [`cases`] lists. A name must do for a folder.
fn scenarios() -> Vec<(&'static str, Scenario)> {
    vec![(
        "two offers",
        opened(
            "role=engineering-manager&region=paris&base=105000&equity=210000&signing=12000\
             &other=Google&other.base=130000&other.equity=100000",
        ),
    )]
}

fn opened(link: &str) -> Scenario {
    let opened = open_link(link, &Library::bundled());
    // What is left out takes no time.
    assert!(opened.problems.is_empty(), "{:?}", opened.problems);
    opened.scenario.unwrap_or_default()
}

/// One line of the result.
pub struct Case {
    /// Also the name of its folder among Criterion's results.
    pub name: String,
    scenario: Scenario,
    work: fn(&Scenario, &Library),
}

impl Case {
    /// Does the work once.
    pub fn run(&self, library: &Library) {
        (self.work)(black_box(&self.scenario), black_box(library));
    }
}

/// Each scenario alone, and with what the page does before at each keystroke.
pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, scenario) in scenarios() {
        // An error is quick too.
        assert!(evaluate(&scenario, &Library::bundled()).is_ok(), "{name}");
        cases.push(Case {
            name: format!("{name}, evaluate"),
            scenario: scenario.clone(),
            work: |scenario, library| drop(black_box(evaluate(scenario, library))),
        });
        cases.push(Case {
            name: format!("{name}, settle and evaluate"),
            scenario,
            work: |scenario, library| {
                let settled = settle(scenario, Some(scenario), library);
                drop(black_box(evaluate(&settled.scenario, library)));
            },
        });
    }
    cases
}
