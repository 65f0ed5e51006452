use std::collections::BTreeSet;

use sdkwright_api::{Operation, Outcomes, Output, Response, Stream, TypeRef};

use crate::Severity;
use crate::codes::{
    HEADER_ADDED, HEADER_REMOVED, MEDIA_TYPE_CHANGED, RESPONSE_ADDED, RESPONSE_CHANGED, RESPONSE_REMOVED,
    STREAM_CHANGED, SUCCESS_STATUS_CHANGED,
};
use crate::comparison::{Comparison, Direction, Slot, Spot};
use crate::matching::by_key;
use crate::names::{is_same, words};
use crate::structs::renamed;
use crate::wording::{list_words, quoted, status_words, type_words};

impl Comparison<'_> {
    /// What a successful call gives.
    pub(crate) fn outputs(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        let spot = spot.child(".response", &["responses"]);
        self.success_statuses(&spot, old, new);
        self.output(&spot, &old.output, &new.output);
        match (&old.streaming, &new.streaming) {
            (None, None) => {}
            (None, Some(_)) => {
                let message = "can be received as a stream now";
                self.report(&spot, Severity::Feature, &STREAM_CHANGED, message);
            }
            (Some(_), None) => {
                let message = "can no longer be received as a stream";
                self.report(&spot, Severity::Breaking, &STREAM_CHANGED, message);
            }
            (Some(old), Some(new)) => {
                if old.switch != new.switch {
                    let message = "its stream is chosen in another way";
                    self.report(&spot, Severity::Fix, &STREAM_CHANGED, message);
                }
                self.stream(&spot, &old.stream, &new.stream);
            }
        }
        let matched = by_key(&old.representations, &new.representations, |other| &other.media_type);
        for (old, new) in matched.both {
            self.output(&spot, &old.output, &new.output);
        }
        for other in matched.removed {
            let message = format!("can no longer be asked for as {}", quoted(&other.media_type));
            self.report(&spot.child("", &[]).old_only(), Severity::Breaking, &MEDIA_TYPE_CHANGED, message);
        }
        for other in matched.added {
            let message = format!("can be asked for as {} too", quoted(&other.media_type));
            self.report(&spot.child("", &[]).new_only(), Severity::Feature, &MEDIA_TYPE_CHANGED, message);
        }
        for new in &new.responses {
            let Some(old) = old.responses.iter().find(|old| old.status == new.status) else { continue };
            self.response(&spot.child("", &[&status_words(new.status)]), old, new);
        }
    }

    fn output(&mut self, spot: &Spot, old: &Output, new: &Output) {
        match (old, new) {
            (Output::Outcomes(old), Output::Outcomes(new)) => return self.outcomes(spot, old, new),
            (Output::Stream(old), Output::Stream(new)) => return self.stream(spot, old, new),
            _ => {}
        }
        match (given(old), given(new)) {
            (was, is) if was == is => {}
            (_, None) => self.report(spot, Severity::Breaking, &RESPONSE_REMOVED, "gives nothing any more"),
            (None, Some(is)) => {
                self.report(spot, Severity::Feature, &RESPONSE_ADDED, format!("gives {is} now"));
            }
            (Some(was), Some(is)) => {
                let message = format!("gives {is}, gave {was}");
                self.report(spot, Severity::Breaking, &RESPONSE_CHANGED, message);
            }
        }
        if let (Some(was), Some(is)) = (old.json(), new.json()) {
            let slot =
                |ty: TypeRef, output: &Output| Slot { ty, required: matches!(output, Output::Json(_)) };
            self.slot(spot, slot(was, old), slot(is, new), Direction::Response);
        }
    }

    fn stream(&mut self, spot: &Spot, old: &Stream, new: &Stream) {
        if old.framing != new.framing {
            let message = "its items come in another framing";
            self.report(spot, Severity::Breaking, &STREAM_CHANGED, message);
        } else if old.sentinel != new.sentinel {
            self.report(spot, Severity::Fix, &STREAM_CHANGED, "its end is marked in another way");
        }
        match (old.item, new.item) {
            (Some(old), Some(new)) => {
                let spot = spot.child("[]", &[]);
                self.slot(&spot, Slot::required(old), Slot::required(new), Direction::Response);
            }
            (None, None) => {}
            (_, item) => {
                let is = item.map_or("of no type".to_owned(), |ty| type_words(&self.new.types, ty));
                self.report(spot, Severity::Breaking, &STREAM_CHANGED, format!("its items are {is} now"));
            }
        }
    }

    /// One of several things, each a variant of a type of the operation's own.
    fn outcomes(&mut self, spot: &Spot, old: &Outcomes, new: &Outcomes) {
        let mut matched = by_key(&old.all, &new.all, |outcome| words(&outcome.name.spelling));
        matched.pairwise(|old, new| old.statuses == new.statuses);
        for outcome in matched.removed {
            let message = format!("the outcome {} is gone", quoted(&outcome.name.spelling));
            self.report(spot, Severity::Breaking, &RESPONSE_REMOVED, message);
        }
        for (old, new) in matched.both {
            let spot = spot.child(&format!("<{}>", new.name.spelling), &[]);
            if !is_same(&old.name, &new.name) {
                let message = renamed(&old.name.spelling, &new.name.spelling);
                self.report(&spot, Severity::Breaking, &RESPONSE_CHANGED, message);
            }
            self.output(&spot, &old.output, &new.output);
        }
        for outcome in matched.added {
            let message = format!("a new outcome, {}", quoted(&outcome.name.spelling));
            self.report(spot, Severity::Feature, &RESPONSE_ADDED, message);
        }
    }

    fn success_statuses(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        let statuses = |operation: &Operation| {
            operation.responses.iter().map(|response| status_words(response.status)).collect::<BTreeSet<_>>()
        };
        let (was, is) = (statuses(old), statuses(new));
        if was != is {
            let shown = |statuses: &BTreeSet<String>| match statuses.is_empty() {
                true => "nothing".to_owned(),
                false => list_words(statuses.iter().map(String::as_str)),
            };
            let message = format!("succeeds with {}, was {}", shown(&is), shown(&was));
            self.report(spot, Severity::Fix, &SUCCESS_STATUS_CHANGED, message);
        }
    }

    fn response(&mut self, spot: &Spot, old: &Response, new: &Response) {
        self.docs(spot, &old.docs, &new.docs);
        if let ([was, ..], [is, ..]) = (&old.contents[..], &new.contents[..])
            && was.media_type != is.media_type
            && was.kind == is.kind
        {
            let message =
                format!("is received as {}, was {}", quoted(&is.media_type), quoted(&was.media_type));
            self.report(spot, Severity::Fix, &MEDIA_TYPE_CHANGED, message);
        }
        let headers = by_key(&old.headers, &new.headers, |header| header.wire.to_ascii_lowercase());
        for header in headers.removed {
            let message = format!("the header {} is no longer described", quoted(&header.wire));
            self.report(spot, Severity::Breaking, &HEADER_REMOVED, message);
        }
        for (old, new) in headers.both {
            let mut spot = spot.child("", &["headers", &new.wire]);
            spot.path = format!("{} header {}", spot.path, new.wire);
            if !is_same(&old.name, &new.name) {
                let message = renamed(&old.name.spelling, &new.name.spelling);
                self.report(&spot, Severity::Breaking, &RESPONSE_CHANGED, message);
            }
            let (was, is) =
                (Slot { ty: old.ty, required: old.required }, Slot { ty: new.ty, required: new.required });
            self.slot(&spot, was, is, Direction::Response);
            self.docs(&spot, &old.docs, &new.docs);
        }
        for header in headers.added {
            let message = format!("the header {} is described now", quoted(&header.wire));
            self.report(spot, Severity::Feature, &HEADER_ADDED, message);
        }
        if old.links != new.links {
            let message = "the calls that it leads to changed";
            self.report(spot, Severity::Fix, &crate::codes::DOCS_CHANGED, message);
        }
    }
}

/// What comes, in words that differ where it has another type in code.
fn given(output: &Output) -> Option<&'static str> {
    Some(match output {
        Output::Nothing => return None,
        Output::Json(_) | Output::OptionalJson(_) => "a decoded value",
        Output::Text => "text",
        Output::Bytes => "bytes",
        Output::Download => "a download",
        Output::Stream(_) => "a stream",
        Output::Outcomes(_) => "one of several outcomes",
    })
}
