//! Links with a compact part, and links that bring a guide.

use counteroffer::{
    guide::Library,
    scenario::{Scenario, Share, compact, expand, open_any_link, share},
};

use crate::figures;

/// A compact part that is read is written the same way again, and what a link holds is shared as a
/// link that opens to the same.
pub fn check(link: &str) {
    thread_local! {
        static LIBRARY: Library = Library::bundled();
    }
    let value = link.trim_start_matches('#');
    if let Ok(readable) = expand(value.strip_prefix("s=").unwrap_or(value)) {
        assert_eq!(expand(&compact(&readable)), Ok(readable));
    }
    LIBRARY.with(|library| {
        let opened = open_any_link(link, library);
        for problem in &opened.problems {
            assert_ne!(problem.to_string(), "");
        }
        let guides = opened.guide.iter().cloned().collect();
        let library = library.clone().with_own(guides);
        if let Some(scenario) = &opened.scenario {
            let saved = Scenario::from_json(&scenario.to_json());
            assert_eq!(saved.as_ref(), Ok(scenario));
            figures::of(scenario, &library);
            let shared = share(scenario, &library, &Share::USUAL);
            let again = open_any_link(&shared.compact, &library);
            assert_eq!(again.problems, [], "{}", shared.readable);
            let again = again.scenario.expect("a link names its guide");
            let twice = share(&again, &library, &Share::USUAL);
            // A link without a location opens with one, that of the first region.
            if shared.readable.contains("&location=") {
                assert_eq!(twice.readable, shared.readable);
            }
        }
    });
}
