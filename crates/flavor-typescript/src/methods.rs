//! The methods of a class: one for each operation, and beside it those that send it in other ways.

use std::collections::BTreeSet;

use sdkwright_api::ResourceId;

use crate::encode::Ident;
use crate::operations::OperationPlan;
use crate::plan::Plan;
use crate::ways::Way;

/// A method of a resource's class.
#[derive(Debug)]
pub(crate) struct MethodPlan<'p, 'a> {
    pub operation: &'p OperationPlan<'a>,
    pub name: Ident,
    /// The standalone function that it calls.
    pub function: &'p Ident,
    pub kind: MethodKind<'p, 'a>,
}

/// How a method sends its operation.
#[derive(Debug, Clone, Copy)]
pub(crate) enum MethodKind<'p, 'a> {
    /// As usual.
    Usual,
    /// So that what comes as a whole otherwise comes item by item.
    Stream,
    /// Asked for another representation, or with another body.
    Way(&'p Way<'a>),
}

/// The methods of a resource, those of an operation next to each other.
pub(crate) fn of<'p, 'a>(plan: &'p Plan<'a>, id: ResourceId) -> Vec<MethodPlan<'p, 'a>> {
    let own = plan.resource(id);
    let children = plan.resources.iter().filter(|other| match own.is_root() {
        true => other.path.len() == 1,
        false => other.path.len() == own.path.len() + 1 && other.path.starts_with(&own.path),
    });
    let mut taken: BTreeSet<String> = children.map(|child| child.accessor.as_str().to_owned()).collect();
    taken.extend(own.operations.iter().map(|(_, name)| name.as_str().to_owned()));
    let mut free = |wish: String| {
        let numbered = (2_u32..).map(|number| format!("{wish}{number}"));
        let mut wishes = std::iter::once(wish.clone()).chain(numbered);
        let name = wishes.find(|name| taken.insert(name.clone())).expect("there are more numbers than names");
        Ident::member(&name)
    };
    let mut methods = Vec::new();
    for (id, name) in &own.operations {
        let operation = plan.operation(*id);
        methods.push(MethodPlan {
            operation,
            name: name.clone(),
            function: &operation.function,
            kind: MethodKind::Usual,
        });
        if let Some((function, _)) = &operation.streaming {
            let name = free(format!("{}Stream", name.as_str()));
            methods.push(MethodPlan { operation, name, function, kind: MethodKind::Stream });
        }
        methods.extend(operation.ways.iter().map(|way| MethodPlan {
            operation,
            name: free(format!("{}{}", name.as_str(), way.ending)),
            function: &way.function,
            kind: MethodKind::Way(way),
        }));
    }
    methods
}
