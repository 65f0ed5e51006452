use sdkwright_api::{Operation, ParamPlace, Parameter, PathPart};

use crate::Severity;
use crate::codes::{
    ARGUMENTS_REGROUPED, ARGUMENTS_REORDERED, DEFAULT_CHANGED, PARAMETER_ADDED, PARAMETER_MOVED,
    PARAMETER_REMOVED, PARAMETER_RENAMED, PARAMETER_RESPELLED,
};
use crate::comparison::{Comparison, Direction, Slot, Spot};
use crate::matching::{Matched, by_key};
use crate::names::is_same;
use crate::structs::renamed;
use crate::wording::{kebab, list_words, type_words, value_words};

impl Comparison<'_> {
    pub(crate) fn parameters(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        let matched = matched(old, new);
        self.argument_order(spot, (old, new), &matched);
        if old.max_method_params != new.max_method_params {
            let message = "takes another number of arguments before they become one object";
            self.report(spot, Severity::Breaking, &ARGUMENTS_REGROUPED, message);
        }
        self.matched_parameters(spot, matched);
    }

    /// The same for parameters that are set for the whole client.
    pub(crate) fn globals(&mut self) {
        let (old, new) = (self.old, self.new);
        let matched = by_key(&old.globals, &new.globals, |parameter| (parameter.place, &parameter.wire));
        self.matched_parameters(&Spot::client(""), matched);
    }

    fn matched_parameters(&mut self, spot: &Spot, matched: Matched<'_, Parameter>) {
        for parameter in matched.removed {
            let spot = at(spot, parameter).old_only();
            self.report(&spot, Severity::Breaking, &PARAMETER_REMOVED, "the parameter is gone");
        }
        for (old, new) in matched.both {
            self.parameter(&at(spot, new), old, new);
        }
        for parameter in matched.added {
            let ty = type_words(&self.new.types, parameter.ty);
            let (severity, message) = if parameter.required {
                (Severity::Breaking, format!("a new parameter that must be given: {ty}"))
            } else {
                (Severity::Feature, format!("a new parameter: {ty}"))
            };
            self.report(&at(spot, parameter).new_only(), severity, &PARAMETER_ADDED, message);
        }
    }

    fn parameter(&mut self, spot: &Spot, old: &Parameter, new: &Parameter) {
        if !is_same(&old.name, &new.name) {
            let message = renamed(&old.name.spelling, &new.name.spelling);
            self.report(spot, Severity::Breaking, &PARAMETER_RENAMED, message);
        }
        if old.place != new.place {
            let message = format!("goes into the {}, went into the {}", kebab(new.place), kebab(old.place));
            self.report(spot, Severity::Fix, &PARAMETER_MOVED, message);
        } else if spelling(old) != spelling(new) {
            let message = "is spelled in another way on the wire";
            self.report(spot, Severity::Fix, &PARAMETER_RESPELLED, message);
        }
        let slot = |parameter: &Parameter| Slot { ty: parameter.ty, required: parameter.required };
        self.slot(spot, slot(old), slot(new), Direction::Request);
        if old.default != new.default {
            let (is, was) = (value_words(new.default.as_ref()), value_words(old.default.as_ref()));
            self.report(spot, Severity::Fix, &DEFAULT_CHANGED, format!("its default is {is}, was {was}"));
        }
        self.deprecation(spot, old.deprecated.as_ref(), new.deprecated.as_ref());
        self.docs(spot, &old.docs, &new.docs);
    }

    /// Required parameters are arguments in the order of the document.
    fn argument_order(
        &mut self,
        spot: &Spot,
        operations: (&Operation, &Operation),
        matched: &Matched<'_, Parameter>,
    ) {
        let arguments: Vec<_> =
            matched.both.iter().copied().filter(|(old, new)| old.required && new.required).collect();
        let mut by_old = arguments.clone();
        by_old.sort_by_key(|(old, _)| position(&operations.0.parameters, old));
        let mut by_new = arguments;
        by_new.sort_by_key(|(_, new)| position(&operations.1.parameters, new));
        let is_moved = by_old.iter().zip(&by_new).any(|((old, _), (other, _))| !std::ptr::eq(*old, *other));
        if is_moved {
            let names = by_new.iter().map(|(_, parameter)| parameter.name.spelling.as_str());
            let message = format!("its arguments stand in another order: {}", list_words(names));
            self.report(spot, Severity::Breaking, &ARGUMENTS_REORDERED, message);
        }
    }
}

/// By place and wire name; in the path then by position, since its parameters have names for people only; what is left
/// by wire name alone, for it may have moved.
fn matched<'a>(old: &'a Operation, new: &'a Operation) -> Matched<'a, Parameter> {
    let mut matched =
        by_key(&old.parameters, &new.parameters, |parameter| (parameter.place, folded(parameter)));
    matched.pairwise(|one, other| {
        let position = path_position(old, one);
        position.is_some() && position == path_position(new, other)
    });
    matched.again(|parameter| Some(folded(parameter)));
    matched
}

/// Names of header fields do not mind case (RFC 9110, section 5.1).
fn folded(parameter: &Parameter) -> String {
    match parameter.place {
        ParamPlace::Header => parameter.wire.to_ascii_lowercase(),
        _ => parameter.wire.clone(),
    }
}

fn position(parameters: &[Parameter], parameter: &Parameter) -> Option<usize> {
    parameters.iter().position(|one| std::ptr::eq(one, parameter))
}

/// The how many-th parameter of the path it is.
fn path_position(operation: &Operation, parameter: &Parameter) -> Option<usize> {
    let indices = operation.path.iter().filter_map(|part| match part {
        PathPart::Parameter(index) => Some(*index),
        PathPart::Literal(_) => None,
    });
    indices.into_iter().position(|index| std::ptr::eq(&raw const operation.parameters[index], parameter))
}

fn spelling(parameter: &Parameter) -> (sdkwright_api::Style, bool, bool) {
    (parameter.style, parameter.explode, parameter.allow_reserved)
}

fn at(spot: &Spot, parameter: &Parameter) -> Spot {
    let path = format!("{}.{}", kebab(parameter.place), parameter.wire);
    let mut spot = spot.child("", &["parameters"]);
    spot.path = path;
    spot
}
