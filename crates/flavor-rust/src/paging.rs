//! Access to a place in a response, and pagination, as Rust expressions.

use sdkwright_api::{
    Access, Operation, Output, PageRole, PageStyle, Pagination, Shape, Step, Target, TypeRef,
};

use crate::encode::{Code, Ident, code};
use crate::fields::StructPlan;
use crate::imports::Imports;
use crate::layout;
use crate::types::{Presence, TypeTable};

/// Whether an operation can be read item by item.
pub(crate) fn has_items(types: &TypeTable<'_>, operation: &Operation) -> bool {
    item_type(types, operation).is_some()
}

/// The type of an item, where the document says how pages are read and where items stand.
pub(crate) fn item_type(types: &TypeTable<'_>, operation: &Operation) -> Option<TypeRef> {
    let items = pages(operation)?.items.as_ref()?;
    if items.steps.iter().any(|step| !matches!(step, Step::Field { .. })) {
        return None;
    }
    match types.shape(items.ty) {
        Shape::List(item) => Some(*item),
        _ => None,
    }
}

/// How an operation is read page by page, if it can be: its result has to be a decoded body.
pub(crate) fn pages(operation: &Operation) -> Option<&Pagination> {
    operation.pagination.as_ref().filter(|_| matches!(operation.output, Output::Json(_)))
}

/// `Pages::cursor(self.call, …)`: how the pages of an operation are made, laid out as the body of a method.
pub(crate) fn constructor(
    types: &TypeTable<'_>,
    operation: &Operation,
    pagination: &Pagination,
    output: &Code,
    imports: &mut Imports,
) -> Option<Code> {
    imports.runtime("Pages");
    let input = |role: &[PageRole]| pagination.inputs.iter().find(|input| role.contains(&input.role));
    let page_input = |target: &Target| match target {
        Target::Parameter(index) => {
            let parameter = &operation.parameters[*index];
            code!("PageInput::query(", Code::string(&parameter.wire), ")")
        }
        Target::Body(path) => {
            let path: Vec<Code> = path.iter().map(|key| Code::string(key)).collect();
            code!("PageInput::body(&[", Code::join(&path, ", "), "])")
        }
    };
    match pagination.style {
        PageStyle::Cursor => {
            imports.runtime("PageInput");
            let cursor = input(&[PageRole::Cursor])?;
            let next = text(types, pagination.next.as_ref()?)?;
            let head = code!("Pages::cursor(self.call, ", page_input(&cursor.target), ", ");
            Some(code!("        ", layout::closure(8, &head, "page", &next, ")")))
        }
        PageStyle::Url => {
            let next = text(types, pagination.next.as_ref()?)?;
            let pages = layout::closure(8, &Code::fixed("Pages::url(self.call, "), "page", &next, ")");
            // Some servers name a next page on the last one, too: a page without items ends the reading.
            let count = pagination.items.as_ref().and_then(|items| count(types, items));
            let Some(count) = count else { return Some(code!("        ", pages)) };
            let head = layout::closure(
                8,
                &code!("let pages: Pages<", output.clone(), "> = Pages::url(self.call, "),
                "page",
                &next,
                ");",
            );
            let tail = layout::closure(8, &Code::fixed("pages.ends_when_empty("), "page", &count, ")");
            Some(code!("        ", head, "\n        ", tail))
        }
        PageStyle::Offset => {
            imports.runtime("PageInput");
            imports.runtime("OffsetPaging");
            let moving = input(&[PageRole::Page, PageRole::Offset])?;
            let constructor = if moving.role == PageRole::Page { "page(" } else { "offset(" };
            let root = code!("OffsetPaging::", constructor, page_input(&moving.target), ")");
            let mut links = Vec::new();
            if let Some(start) = moving.default {
                links.push(code!(".start(", Code::integer(start.into()), ")"));
            }
            if let Some(limit) = input(&[PageRole::Limit]) {
                let default = match limit.default {
                    Some(default) => code!("Some(", Code::integer(default.into()), ")"),
                    None => Code::fixed("None"),
                };
                links.push(code!(".limit(", page_input(&limit.target), ", ", default, ")"));
            }
            let count = count(types, pagination.items.as_ref()?)?;
            let page_count = pagination
                .page_count
                .as_ref()
                .and_then(|access| number(types, access))
                .map_or_else(|| Code::fixed("None"), |access| code!("Some(|page| ", access, ")"));
            let paging = layout::chain(8, &Code::fixed("let paging = "), &root, &links, ";");
            let arguments =
                [Code::fixed("self.call"), Code::fixed("paging"), code!("|page| ", count), page_count];
            let pages = layout::call(8, &Code::fixed("Pages::offset"), &arguments, "");
            Some(code!("        ", paging, "\n        ", pages))
        }
    }
}

/// `page.data`: the items taken out of a page that is given away.
pub(crate) fn items(types: &TypeTable<'_>, access: &Access) -> Option<Code> {
    let mut path = Code::fixed("page");
    let mut optional = false;
    for step in &access.steps {
        let (ident, presence, boxed) = field(types, step)?;
        if boxed {
            return None;
        }
        path = match (optional, presence) {
            (false, _) => code!(path, ".", ident, patch_value(presence)),
            (true, Presence::Required) => code!(path, ".map(|value| value.", ident, ")"),
            (true, presence) => code!(path, ".and_then(|value| value.", ident, patch_value(presence), ")"),
        };
        optional |= presence != Presence::Required;
    }
    optional |= access.steps.is_empty() && types.resolves_nullable(access.ty);
    Some(if optional { code!(path, ".unwrap_or_default()") } else { path })
}

/// An expression of type `Option<&T>` over a borrowed `root`, using `?` on the way.
pub(crate) fn borrowed(types: &TypeTable<'_>, root: &'static str, access: &Access) -> Option<Code> {
    Some(match place(types, root, access, ".as_ref()")? {
        (path, true) => path,
        (path, false) => code!("Some(&", path, ")"),
    })
}

/// The text at a place of a borrowed `root`, as an expression of type `Option<&str>`.
pub(crate) fn text_slice(types: &TypeTable<'_>, root: &'static str, access: &Access) -> Option<Code> {
    let ends_in_field = matches!(access.steps.last(), Some(Step::Field { .. }));
    Some(match place(types, root, access, ".as_deref()")? {
        (path, true) if ends_in_field => path,
        (path, true) => code!(path, ".map(String::as_str)"),
        (path, false) => code!("Some(&", path, ")"),
    })
}

/// The path to a place, and whether it is an `Option` of a reference; `borrow` makes that of a last field.
fn place(
    types: &TypeTable<'_>,
    root: &'static str,
    access: &Access,
    borrow: &'static str,
) -> Option<(Code, bool)> {
    let mut path = Code::fixed(root);
    let mut last_optional = false;
    for (index, step) in access.steps.iter().enumerate() {
        if last_optional {
            path = code!(path, "?");
        }
        let borrow = if index + 1 == access.steps.len() { borrow } else { ".as_ref()" };
        match step {
            Step::Field { .. } => {
                let (ident, presence, _) = field(types, step)?;
                let suffix = match presence {
                    Presence::Required => "",
                    Presence::Patch if borrow == ".as_deref()" => ".value().map(String::as_str)",
                    Presence::Patch => ".value()",
                    Presence::Nullable | Presence::Optional => borrow,
                };
                path = code!(path, ".", ident, suffix);
                last_optional = presence != Presence::Required;
            }
            Step::Index(index) => {
                path = code!(path, ".get(", Code::integer(*index as i128), ")");
                last_optional = true;
            }
            Step::FromEnd(0) => {
                path = code!(path, ".last()");
                last_optional = true;
            }
            Step::FromEnd(index) => {
                path = code!(path, ".iter().rev().nth(", Code::integer(*index as i128), ")");
                last_optional = true;
            }
        }
    }
    Some((path, last_optional))
}

/// The text at a place, as an expression of type `Option<String>`.
fn text(types: &TypeTable<'_>, access: &Access) -> Option<Code> {
    if !matches!(types.shape(access.ty), Shape::String(_) | Shape::Enum(_) | Shape::Integer(_)) {
        return None;
    }
    Some(match place(types, "page", access, ".as_ref()")? {
        (path, true) => code!(path, ".map(ToString::to_string)"),
        (path, false) => code!("Some(", path, ".to_string())"),
    })
}

fn number(types: &TypeTable<'_>, access: &Access) -> Option<Code> {
    let place = borrowed(types, "page", access)?;
    match types.shape(access.ty) {
        Shape::Integer(_) => Some(code!(place, ".and_then(|&count| u64::try_from(count).ok())")),
        Shape::Number(_) => Some(code!(place, ".map(|&count| count as u64)")),
        _ => None,
    }
}

/// How many items a page has, as an expression of type `usize`.
fn count(types: &TypeTable<'_>, access: &Access) -> Option<Code> {
    Some(match place(types, "page", access, ".as_ref()")? {
        (path, true) => code!(path, ".map_or(0, Vec::len)"),
        (path, false) => code!(path, ".len()"),
    })
}

fn field(types: &TypeTable<'_>, step: &Step) -> Option<(Ident, Presence, bool)> {
    let Step::Field { owner, index } = step else { return None };
    let Shape::Struct(object) = &types.def(*owner).shape else { return None };
    let plan = StructPlan::new(types, *owner, object);
    let field = plan.fields.get(*index)?;
    Some((field.ident.clone(), field.presence, field.boxed))
}

fn patch_value(presence: Presence) -> &'static str {
    if presence == Presence::Patch { ".into_value()" } else { "" }
}
