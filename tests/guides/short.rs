//! The guides without their prose: every figure, name and link is that of the whole ones.

use counteroffer::{
    evaluation::{answer, evaluate, settle},
    guide::Library,
    scenario::{Scenario, link_of, name_of, offer_at_level, open_link},
};

#[test]
fn they_are_the_same_guides_and_far_shorter() {
    let (whole, short) = (Library::bundled(), Library::short());
    assert!(short.problems().is_empty());
    assert_eq!(whole.guides().len(), short.guides().len());
    for (whole, short) in whole.guides().iter().zip(short.guides()) {
        assert_eq!(whole.id, short.id);
        assert!(whole.to_json().len() > 2 * short.to_json().len());
        // What the first module shows of them.
        assert_eq!(
            (
                &whole.role,
                &whole.company,
                &whole.equity,
                &whole.valuation.as_ref().map(|it| it.amount)
            ),
            (
                &short.role,
                &short.company,
                &short.equity,
                &short.valuation.as_ref().map(|it| it.amount)
            ),
        );
        assert_eq!(whole.levels, short.levels);
        let slots = |guide: &counteroffer::guide::Guide| {
            let slots = guide.slots().into_iter();
            slots.cloned().collect::<Vec<_>>()
        };
        assert_eq!(slots(whole), slots(short));
    }
}

#[test]
fn no_figure_name_or_link_takes_the_prose() {
    let (whole, short) = (Library::bundled(), Library::short());
    for guide in whole.guides() {
        for region in &guide.regions {
            for figures in [
                "",
                "&base=105000&equity=210000&signing=12000&other=Google&other.base=130000&other.equity=100000",
                "&base=105000&equity=210000&fact.contributions=300&extra.signing=no&valuation=2bn&stay=3&location=70",
            ] {
                let link = format!("#role={}&region={}{figures}", guide.id, region.id);
                let open = |library: &Library| {
                    let opened = open_link(&link, library);
                    let problems = opened.problems.iter().map(ToString::to_string);
                    let scenario: Scenario = opened.scenario.unwrap();
                    (problems.collect::<Vec<_>>(), scenario)
                };
                let (problems, scenario) = open(&whole);
                assert_eq!((problems, scenario.clone()), open(&short));
                assert_eq!(
                    settle(&scenario, None, &whole),
                    settle(&scenario, None, &short)
                );
                let evaluation = evaluate(&scenario, &whole).unwrap();
                assert_eq!(evaluation, evaluate(&scenario, &short).unwrap());
                assert_eq!(
                    answer(&evaluation).ok(),
                    answer(&evaluate(&scenario, &short).unwrap()).ok()
                );
                assert_eq!(link_of(&scenario, &whole), link_of(&scenario, &short));
                for field in scenario.fields() {
                    assert_eq!(
                        name_of(field, &scenario, &whole),
                        name_of(field, &scenario, &short)
                    );
                }
            }
            for level in &guide.levels {
                let id = counteroffer::scenario::level_id(level);
                let at = |library: &Library| {
                    offer_at_level(library.guide(&guide.id).unwrap(), &region.id, &id)
                };
                assert_eq!(at(&whole), at(&short));
            }
        }
    }
}
