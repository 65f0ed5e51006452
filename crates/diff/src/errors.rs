use sdkwright_api::{ApiError, ErrorCase, Operation, OperationId};

use crate::Severity;
use crate::codes::{ERROR_ADDED, ERROR_CHANGED, ERROR_REMOVED, ERROR_RENAMED};
use crate::comparison::{Comparison, Direction, Slot, Spot};
use crate::matching::{Matched, by_key};
use crate::names::{is_same, is_same_type, type_name, words};
use crate::wording::{quoted, status_words};

impl<'a> Comparison<'a> {
    /// The errors that the client knows by name.
    pub(crate) fn errors(&mut self) {
        let matched = self.matched_errors();
        for error in matched.removed {
            let name = type_name(&error.name);
            self.report(&at(&name), Severity::Breaking, &ERROR_REMOVED, "the error is gone");
        }
        for (old, new) in matched.both {
            let (was, is) = (type_name(&old.name), type_name(&new.name));
            if !is_same(&old.name, &new.name) {
                let message = format!("is called {}, was {}", quoted(&is), quoted(&was));
                self.report(&at(&is), Severity::Breaking, &ERROR_RENAMED, message);
            }
        }
        for error in matched.added {
            let operations = self.new.operations.iter().enumerate();
            let operations = operations.filter(|(_, operation)| has(&self.new.errors, operation, error));
            let operations = operations.map(|(index, _)| OperationId(index as u32)).collect();
            self.report(&at(&type_name(&error.name)), Severity::Feature, &ERROR_ADDED, "a new error");
            if let Some(found) = self.found.last_mut() {
                found.operations = operations;
            }
        }
    }

    /// The errors that an operation documents, by status. Those that the whole client gained or lost are told of once,
    /// by [`Self::errors`].
    pub(crate) fn operation_errors(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        let known = self.matched_errors();
        let is_kept = |error: &ApiError| known.both.iter().any(|(old, new)| is(old, error) || is(new, error));
        let cases = by_key(&old.errors, &new.errors, |case| case.status);
        for case in cases.removed {
            if self.old_error(case).is_none_or(is_kept) {
                let spot = below(spot, case).old_only();
                self.report(&spot, Severity::Fix, &ERROR_REMOVED, "is no longer documented");
            }
        }
        for (old_case, new_case) in cases.both {
            let spot = below(spot, new_case);
            match (self.old_error(old_case), self.new_error(new_case)) {
                (Some(old), Some(new))
                    if known.both.iter().any(|(one, other)| is(one, old) && is(other, new)) =>
                {
                    self.slot(&spot, Slot::required(old.ty), Slot::required(new.ty), Direction::Response);
                }
                (Some(old), new) if is_kept(old) => {
                    let name = |error: &ApiError| quoted(&type_name(&error.name));
                    let new = new.map_or("an error without a type".to_owned(), name);
                    let message = format!("is {new}, was {}", name(old));
                    self.report(&spot, Severity::Breaking, &ERROR_CHANGED, message);
                }
                (None, Some(new)) if is_kept(new) => {
                    let message = format!("is {} now", quoted(&type_name(&new.name)));
                    self.report(&spot, Severity::Feature, &ERROR_CHANGED, message);
                }
                _ => {}
            }
        }
        for case in cases.added {
            if self.new_error(case).is_none_or(is_kept) {
                let spot = below(spot, case).new_only();
                self.report(&spot, Severity::Feature, &ERROR_ADDED, "is documented now");
            }
        }
    }

    /// By name; what is left by where it stands in the document, for it may have been renamed.
    fn matched_errors(&self) -> Matched<'a, ApiError> {
        let (old, new) = (self.old, self.new);
        let mut matched = by_key(&old.errors, &new.errors, |error| words(&error.name.spelling));
        matched.again(|error| Some(&error.name.key));
        matched.pairwise(|one, other| {
            let (one, other) = (old.types.get(one.ty.id), new.types.get(other.ty.id));
            one.name.is_some() && other.name.is_some() && is_same_type(one, other)
        });
        matched
    }

    fn old_error(&self, case: &ErrorCase) -> Option<&'a ApiError> {
        case.error.map(|id| self.old.error(id))
    }

    fn new_error(&self, case: &ErrorCase) -> Option<&'a ApiError> {
        case.error.map(|id| self.new.error(id))
    }
}

fn is(one: &ApiError, other: &ApiError) -> bool {
    std::ptr::eq(one, other)
}

fn has(errors: &[ApiError], operation: &Operation, error: &ApiError) -> bool {
    operation.errors.iter().filter_map(|case| case.error).any(|id| is(&errors[id.0 as usize], error))
}

fn at(name: &str) -> Spot {
    Spot::client(format!("error {name}"))
}

fn below(spot: &Spot, case: &ErrorCase) -> Spot {
    let status = status_words(case.status);
    let mut spot = spot.child("", &["responses", &status]);
    spot.path = format!("error {status}");
    spot
}
