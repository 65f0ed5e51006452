use sdkwright_api::{Additional, Field, Struct};

use crate::Severity;
use crate::codes::{
    CONSTANT_CHANGED, DEFAULT_CHANGED, FIELD_ADDED, FIELD_REMOVED, FIELD_RENAMED, OTHER_KEYS_CHANGED,
};
use crate::comparison::{Comparison, Direction, Slot, Spot};
use crate::matching::by_key;
use crate::names::is_same;
use crate::wording::{quoted, type_words, value_words};

impl Comparison<'_> {
    pub(crate) fn structs(&mut self, spot: &Spot, old: &Struct, new: &Struct, direction: Direction) {
        let matched = by_key(&old.fields, &new.fields, |field| &field.wire);
        for field in matched.removed {
            let spot = at(spot, field).old_only();
            self.report(&spot, Severity::Breaking, &FIELD_REMOVED, "the field is gone");
        }
        for (old, new) in matched.both {
            self.field(&at(spot, new), old, new, direction);
        }
        for field in matched.added {
            self.field_added(&at(spot, field).new_only(), field, direction);
        }
        self.other_keys(spot, old.additional, new.additional, direction);
    }

    fn field_added(&mut self, spot: &Spot, field: &Field, direction: Direction) {
        let is_asked_for = field.required && field.constant.is_none() && direction == Direction::Request;
        let ty = type_words(&self.new.types, field.ty);
        let (severity, message) = if is_asked_for {
            (Severity::Breaking, format!("a new field that must be given: {ty}"))
        } else {
            (Severity::Feature, format!("a new field: {ty}"))
        };
        self.report(spot, severity, &FIELD_ADDED, message);
    }

    fn field(&mut self, spot: &Spot, old: &Field, new: &Field, direction: Direction) {
        if !is_same(&old.name, &new.name) {
            let message = renamed(&old.name.spelling, &new.name.spelling);
            self.report(spot, Severity::Breaking, &FIELD_RENAMED, message);
        }
        let constant = (&old.constant, &new.constant);
        if let (None, None) = constant {
            let slot = |field: &Field| Slot { ty: field.ty, required: field.required };
            self.slot(spot, slot(old), slot(new), direction);
        } else {
            self.constant(spot, old, new, direction);
        }
        if old.default != new.default {
            let (is, was) = (value_words(new.default.as_ref()), value_words(old.default.as_ref()));
            self.report(spot, Severity::Fix, &DEFAULT_CHANGED, format!("its default is {is}, was {was}"));
        }
        self.deprecation(spot, old.deprecated.as_ref(), new.deprecated.as_ref());
        self.docs(spot, &old.docs, &new.docs);
        self.example(spot, &old.example, &new.example);
    }

    /// A field with a single value on either side. Nobody passes it, for the SDK does; a reader sees what the type of
    /// the field lets through.
    fn constant(&mut self, spot: &Spot, old: &Field, new: &Field, direction: Direction) {
        if old.constant != new.constant {
            let is_request = direction == Direction::Request;
            let severity = match (&old.constant, &new.constant) {
                (Some(_), None) if is_request && new.required => Severity::Breaking,
                (None, Some(_)) if is_request => Severity::Breaking,
                (Some(_), None) => Severity::Feature,
                _ => Severity::Fix,
            };
            let (is, was) = (value_words(new.constant.as_ref()), value_words(old.constant.as_ref()));
            let message = format!("its only value is {is}, was {was}");
            self.report(spot, severity, &CONSTANT_CHANGED, message);
        }
        let slot = |field: &Field| Slot { ty: field.ty, required: field.required };
        if direction == Direction::Response || old.required == new.required {
            self.slot(spot, slot(old), slot(new), direction);
        } else {
            self.types_used(spot, old.ty, new.ty, direction);
        }
    }

    fn other_keys(&mut self, spot: &Spot, old: Additional, new: Additional, direction: Direction) {
        let spot = spot.child(".*", &["additionalProperties"]);
        match (old, new) {
            (Additional::Ignored, Additional::Ignored) => {}
            (Additional::Ignored, Additional::Kept(_)) => {
                let message = "keys that no field names are kept now";
                self.report(&spot, Severity::Feature, &OTHER_KEYS_CHANGED, message);
            }
            (Additional::Kept(_), Additional::Ignored) => {
                let message = "keys that no field names are no longer kept";
                self.report(&spot, Severity::Breaking, &OTHER_KEYS_CHANGED, message);
            }
            (Additional::Kept(old), Additional::Kept(new)) => {
                self.slot(&spot, Slot::required(old), Slot::required(new), direction);
            }
        }
    }
}

/// What is said of anything that is called by another name in code.
pub(crate) fn renamed(old: &str, new: &str) -> String {
    format!("is called {} in code, was {}", quoted(new), quoted(old))
}

fn at(spot: &Spot, field: &Field) -> Spot {
    spot.child(&format!(".{}", field.wire), &["properties", &field.wire])
}
