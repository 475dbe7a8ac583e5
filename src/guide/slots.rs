//! The slots of a guide that its users fill in.

use super::{Guide, LeverKind, Slot};

impl Guide {
    /// What users can say of themselves, in the guide's order. Who made a competing offer is not
    /// among it: the offers say that.
    #[must_use]
    pub fn slots(&self) -> Vec<&Slot> {
        let mut slots = Vec::new();
        if let Some(open_source) = &self.open_source {
            slots.extend(&open_source.slots);
            slots.extend(&open_source.role_slots);
        }
        for lever in &self.levers {
            if lever.kind != LeverKind::CompetingOffer {
                slots.extend(&lever.slots);
            }
        }
        slots
    }
}
