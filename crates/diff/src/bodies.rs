use sdkwright_api::{Alternative, Body, Content, MediaKind, Part, PartKind};

use crate::Severity;
use crate::codes::{
    BECAME_OPTIONAL, BECAME_REQUIRED, BODY_ADDED, BODY_REMOVED, BODY_RENAMED, MEDIA_TYPE_CHANGED,
    TYPE_CHANGED,
};
use crate::comparison::{Comparison, Direction, Slot, Spot};
use crate::matching::by_key;
use crate::names::is_same;
use crate::structs::renamed;
use crate::wording::{quoted, type_words};

impl Comparison<'_> {
    pub(crate) fn bodies(&mut self, spot: &Spot, old: Option<&Body>, new: Option<&Body>) {
        let spot = spot.child(".body", &["requestBody"]);
        match (old, new) {
            (None, None) => {}
            (Some(old), Some(new)) => self.body(&spot, old, new),
            (Some(_), None) => {
                self.report(&spot.old_only(), Severity::Breaking, &BODY_REMOVED, "the body is gone");
            }
            (None, Some(new)) => {
                let ty = new.content().ty;
                let ty = ty.map_or("bytes".to_owned(), |ty| type_words(&self.new.types, ty));
                let (severity, message) = if new.required {
                    (Severity::Breaking, format!("a new body that must be given: {ty}"))
                } else {
                    (Severity::Feature, format!("a new body: {ty}"))
                };
                self.report(&spot.new_only(), severity, &BODY_ADDED, message);
            }
        }
    }

    fn body(&mut self, spot: &Spot, old: &Body, new: &Body) {
        if let (Some(old), Some(new)) = (&old.name, &new.name)
            && !is_same(old, new)
        {
            let message = renamed(&old.spelling, &new.spelling);
            self.report(spot, Severity::Breaking, &BODY_RENAMED, message);
        }
        self.docs(spot, &old.docs, &new.docs);
        let (was, is) = (old.content(), new.content());
        if was.media_type != is.media_type {
            let severity = if was.kind == is.kind { Severity::Fix } else { Severity::Breaking };
            let message = format!("is sent as {}, was {}", quoted(&is.media_type), quoted(&was.media_type));
            self.report(spot, severity, &MEDIA_TYPE_CHANGED, message);
        }
        self.parts(spot, was, is);
        self.alternatives(spot, old, new);
        match (was.item.or(was.ty), is.item.or(is.ty)) {
            (Some(was), Some(is)) => {
                let (was, is) =
                    (Slot { ty: was, required: old.required }, Slot { ty: is, required: new.required });
                self.slot(spot, was, is, Direction::Request);
            }
            (was, is) => {
                if was.is_some() != is.is_some() {
                    self.report(spot, Severity::Breaking, &TYPE_CHANGED, "its schema came or went");
                }
                self.body_presence(spot, old.required, new.required);
            }
        }
    }

    /// The other media types that it can be sent as.
    fn alternatives(&mut self, spot: &Spot, old: &Body, new: &Body) {
        let kind = |way: &Alternative| (way.name.spelling.clone(), way.same_value);
        let matched = by_key(&old.alternatives, &new.alternatives, kind);
        for (was, is) in matched.both {
            let (was, is) = (&old.contents[was.content], &new.contents[is.content]);
            if let (Some(was), Some(is)) = (was.item.or(was.ty), is.item.or(is.ty)) {
                let (was, is) = (Slot { ty: was, required: true }, Slot { ty: is, required: true });
                self.slot(spot, was, is, Direction::Request);
            }
        }
        for way in matched.removed {
            let message =
                format!("can no longer be sent as {}", quoted(&old.contents[way.content].media_type));
            self.report(&spot.child("", &[]).old_only(), Severity::Breaking, &MEDIA_TYPE_CHANGED, message);
        }
        for way in matched.added {
            let message = format!("can be sent as {} too", quoted(&new.contents[way.content].media_type));
            self.report(&spot.child("", &[]).new_only(), Severity::Feature, &MEDIA_TYPE_CHANGED, message);
        }
    }

    fn body_presence(&mut self, spot: &Spot, was_required: bool, is_required: bool) {
        match (was_required, is_required) {
            (false, true) => {
                self.report(spot, Severity::Breaking, &BECAME_REQUIRED, "must be given now");
            }
            (true, false) => {
                let message = "can be left out now: a setter in place of an argument";
                self.report(spot, Severity::Breaking, &BECAME_OPTIONAL, message);
            }
            _ => {}
        }
    }

    /// How the properties of a form are sent. It shows where what is passed is another thing: a file or a value.
    fn parts(&mut self, spot: &Spot, old: &Content, new: &Content) {
        if old.kind != MediaKind::Multipart || new.kind != MediaKind::Multipart {
            return;
        }
        for (old, new) in by_key(&old.parts, &new.parts, |part| &part.wire).both {
            let spot = spot.child(&format!(".{}", new.wire), &[]);
            if is_file(old) != is_file(new) {
                let message = if is_file(new).is_some() { "is a file now" } else { "is no longer a file" };
                self.report(&spot, Severity::Breaking, &TYPE_CHANGED, message);
            } else if old.kind != new.kind || old.content_type != new.content_type {
                let message = "is sent as a part of another kind";
                self.report(&spot, Severity::Fix, &MEDIA_TYPE_CHANGED, message);
            }
        }
    }
}

fn is_file(part: &Part) -> Option<PartKind> {
    matches!(part.kind, PartKind::File | PartKind::Files).then_some(part.kind)
}
