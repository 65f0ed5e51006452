use sdkwright_api::{Enum, Literal};

use crate::Severity;
use crate::codes::{ENUM_VALUE_ADDED, ENUM_VALUE_REMOVED, ENUM_VALUE_RENAMED, TYPE_CHANGED};
use crate::comparison::{Comparison, Spot};
use crate::matching::by_key;
use crate::names::is_same;
use crate::structs::renamed;
use crate::wording::{literal_words, quoted};

impl Comparison<'_> {
    /// Enums are open in both directions: a value that is new is no surprise to code that was written before.
    pub(crate) fn enums(&mut self, spot: &Spot, old: &Enum, new: &Enum) {
        if old.kind != new.kind {
            self.report(spot, Severity::Breaking, &TYPE_CHANGED, "its values are of another kind");
            return;
        }
        let spot = spot.child("", &["enum"]);
        let matched = by_key(&old.members, &new.members, |member| &member.value);
        for member in matched.removed {
            let message = format!("the value {} is gone", shown(&member.value));
            self.report(&spot.clone(), Severity::Breaking, &ENUM_VALUE_REMOVED, message);
        }
        for (old, new) in matched.both {
            if !is_same(&old.name, &new.name) {
                let message =
                    format!("{} {}", shown(&new.value), renamed(&old.name.spelling, &new.name.spelling));
                self.report(&spot, Severity::Breaking, &ENUM_VALUE_RENAMED, message);
            }
            self.docs(&spot, &old.docs, &new.docs);
        }
        for member in matched.added {
            let message = format!("a new value, {}", shown(&member.value));
            self.report(&spot, Severity::Feature, &ENUM_VALUE_ADDED, message);
        }
    }
}

fn shown(value: &Literal) -> String {
    quoted(&literal_words(value))
}
