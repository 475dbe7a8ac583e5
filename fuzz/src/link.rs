//! Links: what stands behind the `#` of the page's address, and in its query.

use counteroffer::{
    guide::Library,
    scenario::{Field, Scenario, Setting, link_of, open_link, split_query},
};

use crate::figures;

/// What a link opened is written as a link that opens to the same, and has figures.
pub fn check(link: &str) {
    thread_local! {
        static LIBRARY: Library = Library::bundled();
    }
    LIBRARY.with(|library| {
        let opened = open_link(link, library);
        for problem in &opened.problems {
            assert_ne!(problem.to_string(), "");
        }
        if let Some(scenario) = &opened.scenario {
            writes_back(scenario, library);
            let saved = Scenario::from_json(&scenario.to_json());
            assert_eq!(saved.as_ref(), Ok(scenario));
            figures::of(scenario, library);
        }
        // What belongs behind the `#` is all taken out of a query, at once.
        let (stays, moves) = split_query(link);
        assert_eq!(split_query(&format!("?{stays}")).1, "");
        assert_eq!(split_query(&format!("?{moves}")), (String::new(), moves));
    });
}

/// The link of a scenario in a region that is known opens to the same, but for what it leaves out.
pub(crate) fn writes_back(scenario: &Scenario, library: &Library) {
    let (link, left_out) = link_of(scenario, library);
    assert!(
        link.bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'#')
    );
    let again = open_link(&link, library);
    assert_eq!(again.problems, [], "{link}");
    let again = again.scenario.expect("a link names its guide");
    // A link without a location opens with one, that of the first region.
    if link.contains("&location=") {
        assert_eq!(link_of(&again, library).0, link);
    }
    let guide = library.guide(&scenario.role).expect("one that is known");
    let setting = Setting::of(guide, scenario).expect("one of its regions");
    assert_eq!(Setting::of(guide, &again), Some(setting));
    for field in scenario.fields() {
        // A region without factors has no use for one, and none is 100%.
        let location = field == Field::Location && !link.contains("&location=");
        if !location && !left_out.contains(&field) {
            assert_eq!(
                setting.read(field, again.text(field)),
                setting.read(field, scenario.text(field)),
                "{field:?} of {link}"
            );
        }
    }
}
