//! How an operation is read page by page, as plain data for the runtime.

use sdkwright_api::{Access, PageInput, PageRole, PageStyle, Pagination, Shape, Step, Target, TypeRef};
use sdkwright_flavor::Argument;

use crate::encode::Code;
use crate::layout::Literal;
use crate::operations::OperationPlan;
use crate::types::TypeTable;

/// `const pagination: Pagination = {…}`
pub(crate) fn table(types: &TypeTable<'_>, plan: &OperationPlan<'_>, pagination: &Pagination) -> Literal {
    let style = match pagination.style {
        PageStyle::Offset => "\"offset\"",
        PageStyle::Cursor => "\"cursor\"",
        PageStyle::Url => "\"url\"",
    };
    let mut entries = vec![(Code::fixed("style"), Literal::fixed(style))];
    let inputs: Vec<Literal> = pagination.inputs.iter().map(|own| input(types, plan, own)).collect();
    if !inputs.is_empty() {
        entries.push((Code::fixed("inputs"), Literal::Array(inputs)));
    }
    let mut path = |key: &'static str, access: Option<&Access>| {
        entries.extend(access.map(|access| (Code::fixed(key), steps(types, access))));
    };
    path("items", pagination.items.as_ref());
    path("next", pagination.next.as_ref());
    path("pageCount", pagination.page_count.as_ref());
    Literal::Object(entries)
}

/// The type of the items of all pages.
pub(crate) fn item_type(types: &TypeTable<'_>, pagination: &Pagination) -> Option<TypeRef> {
    match types.shape(pagination.items.as_ref()?.ty) {
        Shape::List(item) => Some(*item),
        _ => None,
    }
}

fn input(types: &TypeTable<'_>, plan: &OperationPlan<'_>, input: &PageInput) -> Literal {
    let role = match input.role {
        PageRole::Page => "\"page\"",
        PageRole::Offset => "\"offset\"",
        PageRole::Limit => "\"limit\"",
        PageRole::Cursor => "\"cursor\"",
    };
    let path: Vec<String> = match &input.target {
        Target::Parameter(index) => vec![plan.names.of(Argument::Parameter(*index)).as_str().to_owned()],
        Target::Body(wire) => {
            let body = std::iter::once(plan.names.body.as_str().to_owned());
            body.chain(body_path(types, plan, wire)).collect()
        }
    };
    let mut entries = vec![
        (Code::fixed("role"), Literal::fixed(role)),
        (Code::fixed("path"), Literal::strings(path.iter().map(String::as_str))),
    ];
    if let Some(default) = input.default {
        entries.push((Code::fixed("default"), Literal::Leaf(Code::integer(i128::from(default)))));
    }
    Literal::Object(entries)
}

/// The names in code along a path of wire names in the body.
fn body_path(types: &TypeTable<'_>, plan: &OperationPlan<'_>, wire: &[String]) -> Vec<String> {
    let mut ty = plan.operation.body.as_ref().and_then(|body| body.content().ty);
    let mut path = Vec::new();
    for key in wire {
        let id = ty.map(|ty| types.resolve(ty).id);
        let own = id.filter(|id| matches!(types.def(*id).shape, Shape::Struct(_)));
        let own = own.and_then(|id| types.fields(id).by_wire(key));
        path.push(own.map_or_else(|| key.clone(), |own| own.ident.as_str().to_owned()));
        ty = own.map(|own| own.field.ty);
    }
    path
}

/// A path in the decoded body: names in code, and indexes; -1 is the last.
fn steps(types: &TypeTable<'_>, access: &Access) -> Literal {
    let step = |step: &Step| match step {
        Step::Field { owner, index } => Literal::string(types.fields(*owner).fields[*index].ident.as_str()),
        Step::Index(index) => Literal::Leaf(Code::integer(*index as i128)),
        Step::FromEnd(index) => Literal::Leaf(Code::integer(-1 - *index as i128)),
    };
    Literal::Array(access.steps.iter().map(step).collect())
}
