//! What fields are called.

use crate::{
    scenario::{self, Field, Scenario},
    ui::state::library,
};

/// The name of a field, to tell it from all others.
pub fn name_of(field: Field, scenario: &Scenario) -> String {
    scenario::name_of(field, scenario, library())
}
