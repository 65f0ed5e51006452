//! Other ways to send an operation, each a function and a method of its own: asked for another representation of the answer,
//! or with a body of another type.

use sdkwright_api::{Body, Content, Name, Operation, Representation};
use sdkwright_config::NameLock;
use sdkwright_flavor::Scope;

use crate::encode::Ident;
use crate::names;

/// A way to send an operation beside the usual one.
#[derive(Debug, Clone)]
pub(crate) struct Way<'a> {
    pub kind: WayKind<'a>,
    /// `ordersGetAsCsv`
    pub function: Ident,
    /// What it adds to the name of a method: `AsCsv`.
    pub ending: String,
}

/// What is different about a way.
#[derive(Debug, Clone, Copy)]
pub(crate) enum WayKind<'a> {
    /// What comes.
    As(&'a Representation),
    /// What is sent.
    With(&'a Content),
}

impl<'a> Way<'a> {
    /// The ways of an operation; `base` is what its function would be called, in words.
    pub fn of(operation: &'a Operation, base: &str, scope: &mut Scope, lock: &mut NameLock) -> Vec<Self> {
        let others = operation.representations.iter();
        let others = others.map(|other| (format!("as {}", other.name.spelling), WayKind::As(other)));
        let bodies = operation.body.iter().flat_map(Body::own_alternatives);
        let bodies =
            bodies.map(|(own, content)| (format!("with {}", own.name.spelling), WayKind::With(content)));
        let ways = others.chain(bodies).map(|(words, kind)| {
            let key = format!("{} ({words})", operation.id.key);
            let name = Name { spelling: words.clone(), why: operation.id.why, key };
            let function = scope.claim(lock, &name, names::function_name(&format!("{base} {words}")));
            Way { kind, function: Ident::new(&function), ending: names::title(&words) }
        });
        ways.collect()
    }

    /// The body that is sent, where it is not the usual one.
    pub fn content(&self) -> Option<&'a Content> {
        match self.kind {
            WayKind::With(content) => Some(content),
            WayKind::As(_) => None,
        }
    }

    /// The answer that is asked for, where it is not the usual one.
    pub fn representation(&self) -> Option<&'a Representation> {
        match self.kind {
            WayKind::As(representation) => Some(representation),
            WayKind::With(_) => None,
        }
    }
}
