//! Saved scenarios: from the browser's storage, and from files.

use counteroffer::{guide::Library, scenario::Scenario};

use crate::{figures, link};

/// What was read is saved as JSON that reads the same, and has figures.
pub fn check(json: &str) {
    let scenario = match Scenario::from_json(json) {
        Ok(scenario) => scenario,
        Err(error) => {
            assert_ne!(error.to_string(), "");
            return;
        }
    };
    let saved = scenario.to_json();
    assert!(serde_json::from_str::<serde_json::Value>(&saved).is_ok());
    assert_eq!(Scenario::from_json(&saved).as_ref(), Ok(&scenario));
    thread_local! {
        static LIBRARY: Library = Library::bundled();
    }
    LIBRARY.with(|library| {
        let guide = library.guide(&scenario.role);
        if guide.is_some_and(|guide| guide.region(&scenario.region).is_some()) {
            link::writes_back(&scenario, library);
        }
        figures::of(&scenario, library);
    });
}
