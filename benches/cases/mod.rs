//! What is timed: natively by `benches/figures.rs`, as WebAssembly by `xtask/page-bench`.

pub mod simulation;

use std::hint::black_box;

use counteroffer::{
    equity::simulation::Model,
    evaluation::{evaluate, settle},
    guide::Library,
    scenario::{Scenario, open_link},
};

/// The scenarios by name, from the smallest on. Add others here and nowhere else: each is timed in every way that
/// [`cases`] lists. A name must do for a folder.
fn scenarios() -> Vec<(&'static str, Scenario)> {
    vec![
        (
            "two offers",
            opened(
                "role=engineering-manager&region=paris&base=105000&equity=210000&signing=12000\
                 &other=Google&other.base=130000&other.equity=100000",
            ),
        ),
        (
            "six offers",
            opened(
                "role=engineering-manager&region=new-york&base=215000&equity=350000&bonus=10%25\
                 &signing=30000&raise=3&refresher=90000&retirement=4%25&benefits=6000\
                 &other=Anthropic&other.base=275000&other.equity=200000&other.signing=50000\
                 &other2=Google&other2.currency=EUR&other2.base=130000&other2.equity=100000\
                 &other2.bonus=15%25&other2.growth=5&other2.refresher=60000\
                 &other3=Acme&other3.base=190000&other3.equity_as=shares&other3.shares=4000\
                 &other3.price=52.5&other3.shape=front\
                 &other4=Initech&other4.base=240000&other4.equity=320000&other4.equity_as=grant\
                 &other4.shape=back&other4.relocation=15000&other4.signing_2=20000\
                 &other5=Hooli&other5.base=230000&other5.equity=100000&other5.raise=2.5\
                 &other5.shape=custom&other5.split=40/30/20/10",
            ),
        ),
    ]
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
    work: Work,
}

enum Work {
    Figures(Box<Scenario>, fn(&Scenario, &Library)),
    Simulation(Box<Model>),
}

impl Case {
    /// Does the work once.
    pub fn run(&self, library: &Library) {
        match &self.work {
            Work::Figures(scenario, work) => work(black_box(scenario), black_box(library)),
            Work::Simulation(model) => drop(black_box(simulation::run(black_box(model)))),
        }
    }
}

/// Each scenario alone, and with what the page does before at each keystroke; then the simulation of a grant.
pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, scenario) in scenarios() {
        // An error is quick too.
        assert!(evaluate(&scenario, &Library::bundled()).is_ok(), "{name}");
        cases.push(Case {
            name: format!("{name}, evaluate"),
            work: Work::Figures(Box::new(scenario.clone()), |scenario, library| {
                drop(black_box(evaluate(scenario, library)));
            }),
        });
        cases.push(Case {
            name: format!("{name}, settle and evaluate"),
            work: Work::Figures(Box::new(scenario), |scenario, library| {
                let settled = settle(scenario, Some(scenario), library);
                drop(black_box(evaluate(&settled.scenario, library)));
            }),
        });
    }
    cases.push(Case {
        name: simulation::NAME.to_owned(),
        work: Work::Simulation(Box::new(simulation::model())),
    });
    cases
}
