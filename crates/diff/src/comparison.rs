use std::collections::BTreeSet;

use indexmap::IndexMap;
use sdkwright_api::{Api, Deprecation, Docs, OperationId, TypeId, TypeRef};
use sdkwright_diagnostics::{Code, Origin};

use crate::Severity;
use crate::codes::{
    BECAME_NULLABLE, BECAME_OPTIONAL, BECAME_REQUIRED, DEPRECATED, DOCS_CHANGED, NO_LONGER_DEPRECATED,
    NO_LONGER_NULLABLE,
};
use crate::names::{OperationNames, words};

/// Two Apis, and what was found between them so far.
#[derive(Debug)]
pub(crate) struct Comparison<'a> {
    pub(crate) old: &'a Api,
    pub(crate) new: &'a Api,
    pub(crate) old_names: OperationNames,
    pub(crate) new_names: OperationNames,
    /// The words of the names of all types.
    pub(crate) old_types: BTreeSet<Vec<String>>,
    pub(crate) new_types: BTreeSet<Vec<String>>,
    /// Every pair of named types that stand at the same place, in the order they are met from the operations on.
    pub(crate) pairs: IndexMap<Pair, Vec<Link>>,
    pub(crate) found: Vec<Found>,
}

/// Whether something is sent or received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Direction {
    Request,
    Response,
}

/// Two named types that stand at the same place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Pair {
    pub(crate) old: TypeId,
    pub(crate) new: TypeId,
    pub(crate) direction: Direction,
}

/// From where a pair of types is reached.
#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) home: Home,
    pub(crate) path: String,
}

/// What a difference belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Home {
    /// The client as a whole.
    Client,
    /// An operation of the new document.
    Operation(OperationId),
    /// An operation that only the old document has.
    Gone(OperationId),
    /// The pair of types at this index.
    Types(usize),
}

/// A place in both documents.
#[derive(Debug, Clone)]
pub(crate) struct Spot {
    pub(crate) home: Home,
    /// From the home on, as the SDK's users know it.
    pub(crate) path: String,
    pub(crate) old: Option<Origin>,
    pub(crate) new: Option<Origin>,
}

/// A difference before its home is looked up.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) spot: Spot,
    pub(crate) severity: Severity,
    pub(crate) code: &'static Code,
    pub(crate) message: String,
    /// The operations that it touches, where its home does not tell.
    pub(crate) operations: Vec<OperationId>,
}

/// How something is given or found: of which type, and whether it must be there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Slot {
    pub(crate) ty: TypeRef,
    pub(crate) required: bool,
}

impl<'a> Comparison<'a> {
    pub(crate) fn new(old: &'a Api, new: &'a Api) -> Self {
        Self {
            old,
            new,
            old_names: OperationNames::new(old),
            new_names: OperationNames::new(new),
            old_types: type_names(old),
            new_types: type_names(new),
            pairs: IndexMap::new(),
            found: Vec::new(),
        }
    }

    pub(crate) fn report(
        &mut self,
        spot: &Spot,
        severity: Severity,
        code: &'static Code,
        message: impl Into<String>,
    ) {
        let message = message.into();
        self.found.push(Found { spot: spot.clone(), severity, code, message, operations: Vec::new() });
    }

    /// Something that is given or found at the same place in both: whether it must be there, and its type.
    pub(crate) fn slot(&mut self, spot: &Spot, old: Slot, new: Slot, direction: Direction) {
        let is_nullable = (self.old.types.resolve(old.ty).nullable, self.new.types.resolve(new.ty).nullable);
        self.presence(spot, (old.required, new.required), is_nullable, direction);
        self.types_used(spot, old.ty, new.ty, direction);
    }

    /// Whether something must be there, and whether `null` may be. Who reads it sees one thing in both: a value that may
    /// be missing, which is another type in some languages, so that neither way compiles as before. Who sends it passes
    /// an argument where it is required, and calls a setter where it is not.
    fn presence(
        &mut self,
        spot: &Spot,
        (was_required, is_required): (bool, bool),
        (was_nullable, is_nullable): (bool, bool),
        direction: Direction,
    ) {
        let received = match (was_required && !was_nullable, is_required && !is_nullable) {
            (true, true) | (false, false) => Severity::Fix,
            _ => Severity::Breaking,
        };
        let is_response = direction == Direction::Response;
        if was_required != is_required {
            let (code, message) = match (is_required, is_response) {
                (true, true) => (&BECAME_REQUIRED, "is always there now"),
                (false, true) => (&BECAME_OPTIONAL, "may be missing now"),
                (true, false) => (&BECAME_REQUIRED, "must be given now"),
                (false, false) => (&BECAME_OPTIONAL, "can be left out now: a setter in place of an argument"),
            };
            self.report(spot, if is_response { received } else { Severity::Breaking }, code, message);
        }
        if was_nullable != is_nullable {
            let sent = if is_nullable && !(was_required && is_required) {
                Severity::Feature
            } else {
                Severity::Breaking
            };
            let (code, message) = match is_nullable {
                true => (&BECAME_NULLABLE, "may be `null` now"),
                false => (&NO_LONGER_NULLABLE, "is never `null` now"),
            };
            self.report(spot, if is_response { received } else { sent }, code, message);
        }
    }

    pub(crate) fn deprecation(&mut self, spot: &Spot, old: Option<&Deprecation>, new: Option<&Deprecation>) {
        match (old, new) {
            (None, Some(Deprecation { message, .. })) => {
                let why = message.as_ref().map(|message| format!(": {message}")).unwrap_or_default();
                self.report(spot, Severity::Feature, &DEPRECATED, format!("is deprecated now{why}"));
            }
            (Some(_), None) => {
                self.report(spot, Severity::Fix, &NO_LONGER_DEPRECATED, "is no longer deprecated");
            }
            (old, new) if old != new => {
                self.report(spot, Severity::Fix, &DOCS_CHANGED, "what is said of its deprecation changed");
            }
            _ => {}
        }
    }

    pub(crate) fn docs(&mut self, spot: &Spot, old: &Docs, new: &Docs) {
        if old != new {
            self.report(spot, Severity::Fix, &DOCS_CHANGED, "its documentation changed");
        }
    }

    /// An example changed, which stands in the documentation only.
    pub(crate) fn example<T: PartialEq>(&mut self, spot: &Spot, old: &T, new: &T) {
        if old != new {
            self.report(spot, Severity::Fix, &DOCS_CHANGED, "its example changed");
        }
    }
}

impl Spot {
    pub(crate) fn new(home: Home, path: impl Into<String>, old: &Origin, new: &Origin) -> Self {
        Self { home, path: path.into(), old: Some(old.clone()), new: Some(new.clone()) }
    }

    pub(crate) fn client(path: impl Into<String>) -> Self {
        Self { home: Home::Client, path: path.into(), old: None, new: None }
    }

    /// Further down: `segment` is what a user would add to the path, `keys` lead there in the document.
    pub(crate) fn child(&self, segment: &str, keys: &[&str]) -> Self {
        let below = |origin: &Option<Origin>| {
            let origin = origin.as_ref()?;
            Some(keys.iter().fold(origin.clone(), |origin, key| origin.child(key)))
        };
        let path = format!("{}{segment}", self.path);
        let path = if self.path.is_empty() { path.trim_start_matches('.').to_owned() } else { path };
        Self { home: self.home, path, old: below(&self.old), new: below(&self.new) }
    }

    /// The same place where only the old document has something.
    pub(crate) fn old_only(mut self) -> Self {
        self.new = None;
        self
    }

    /// The same place where only the new document has something.
    pub(crate) fn new_only(mut self) -> Self {
        self.old = None;
        self
    }
}

impl Slot {
    pub(crate) fn required(ty: TypeRef) -> Self {
        Self { ty, required: true }
    }
}

fn type_names(api: &Api) -> BTreeSet<Vec<String>> {
    api.types.iter().filter_map(|(_, def)| def.name.as_ref()).map(|name| words(&name.spelling)).collect()
}
