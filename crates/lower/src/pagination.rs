//! Pagination as the document declares it, compiled to steps over known types.

use sdkwright_api::{
    Access, Literal, Operation, PageInput, PageRole, PageStyle, Pagination, ParamPlace, Shape, Step, Target,
    TypeRef, Types,
};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::{Address, Node};

use crate::codes;
use crate::errors::step_into;
use crate::extensions::PAGINATION;
use crate::jsonpath::{self, Segment};
use crate::lowering::{Lowering, excerpt};

impl Lowering<'_> {
    /// How an operation is read page by page, if it says so and can be followed. Its parameters and its body are final.
    pub(crate) fn pagination(
        &mut self,
        operation: &Operation,
        output: Option<TypeRef>,
        address: &Address,
        types: &Types,
    ) -> Option<Pagination> {
        let (key, node) = self.extensions.entry(self.node(address), &PAGINATION)?;
        match compile(node, operation, output, types) {
            Ok(pagination) => Some(pagination),
            Err(problem) => {
                let Problem { message, help, place } = problem;
                let at = place.iter().fold(address.child(key), |at, key| at.child(key));
                let finding = Finding::warning(
                    &codes::UNSUPPORTED_PAGINATION,
                    format!("{message}; it is not paginated"),
                );
                self.report(finding.help(help), &at);
                None
            }
        }
    }
}

/// Why a pagination cannot be followed, and where below the extension.
#[derive(Debug)]
struct Problem {
    message: String,
    help: &'static str,
    place: Vec<String>,
}

fn compile(
    node: &Node,
    operation: &Operation,
    output: Option<TypeRef>,
    types: &Types,
) -> Result<Pagination, Problem> {
    let problem = |message: String, help, place: &[&str]| Problem {
        message,
        help,
        place: place.iter().map(|key| (*key).to_owned()).collect(),
    };
    let style = match node.get("type").and_then(Node::as_str) {
        Some("offsetLimit") => PageStyle::Offset,
        Some("cursor") => PageStyle::Cursor,
        Some("url") => PageStyle::Url,
        _ => {
            let message = "the pagination has no known type".to_owned();
            return Err(problem(message, "give `type: offsetLimit`, `cursor` or `url`", &["type"]));
        }
    };
    let Some(output) = output else {
        return Err(problem("the operation returns no JSON".to_owned(), "describe a JSON response", &[]));
    };
    let mut inputs = Vec::new();
    for (index, input) in node.get("inputs").and_then(Node::as_array).into_iter().flatten().enumerate() {
        let input = page_input(input, operation, types).map_err(|message| {
            problem(message, "name a parameter or a property of the body", &["inputs", &index.to_string()])
        })?;
        inputs.push(input);
    }
    let outputs = node.get("outputs");
    let access = |key: &str| match outputs.and_then(|outputs| outputs.get(key)).and_then(Node::as_str) {
        None => Ok(None),
        Some(path) => compile_path(path, output, types).map(Some).ok_or_else(|| {
            let message = format!("`{}` leads to no known property", excerpt(path));
            problem(
                message,
                "write a path such as `$.data` or `$[-1].id` through properties of the response",
                &["outputs", key],
            )
        }),
    };
    let results = access("results")?;
    let next = match style {
        PageStyle::Offset => None,
        PageStyle::Cursor => access("nextCursor")?,
        PageStyle::Url => access("nextUrl")?,
    };
    let needs = |present: bool, message: &str, help| match present {
        true => Ok(()),
        false => Err(problem(message.to_owned(), help, &[])),
    };
    let moves = |roles: &[PageRole]| inputs.iter().any(|input: &PageInput| roles.contains(&input.role));
    match style {
        PageStyle::Offset => {
            needs(
                moves(&[PageRole::Page, PageRole::Offset]),
                "no input is a page or an offset",
                "add such an input",
            )?;
        }
        PageStyle::Cursor => {
            needs(moves(&[PageRole::Cursor]), "no input is a cursor", "add such an input")?;
            needs(next.is_some(), "nothing says where the next cursor stands", "give `outputs.nextCursor`")?;
        }
        PageStyle::Url => {
            needs(next.is_some(), "nothing says where the next URL stands", "give `outputs.nextUrl`")?;
        }
    }
    let items = match results {
        Some(results) => match list_at(types, &results) {
            true => Some(results),
            false => {
                let message = "the results are no list".to_owned();
                return Err(problem(message, "give the path of a list", &["outputs", "results"]));
            }
        },
        None => implied_items(types, output, next.as_ref()),
    };
    Ok(Pagination { style, inputs, items, next, page_count: access("numPages")? })
}

fn page_input(input: &Node, operation: &Operation, types: &Types) -> Result<PageInput, String> {
    let text = |key: &str| input.get(key).and_then(Node::as_str);
    let role = match text("type") {
        Some("page") => PageRole::Page,
        Some("offset") => PageRole::Offset,
        Some("limit") => PageRole::Limit,
        Some("cursor") => PageRole::Cursor,
        _ => return Err("the input has no known type".to_owned()),
    };
    let name = text("name").ok_or_else(|| "the input has no name".to_owned())?;
    match text("in") {
        Some("requestBody") => {
            let path: Vec<_> = name.trim_start_matches("$.").split('.').map(str::to_owned).collect();
            let default = body_default(operation, &path, types)
                .ok_or_else(|| format!("the body has no property `{}`", excerpt(name)))?;
            Ok(PageInput { role, target: Target::Body(path), default: default.as_ref().and_then(natural) })
        }
        _ => {
            let found = operation.parameters.iter().enumerate().find(|(_, parameter)| {
                parameter.wire == name && matches!(parameter.place, ParamPlace::Query | ParamPlace::Header)
            });
            let found = found
                .or_else(|| operation.parameters.iter().enumerate().find(|(_, other)| other.wire == name));
            let (index, parameter) =
                found.ok_or_else(|| format!("there is no parameter `{}`", excerpt(name)))?;
            Ok(PageInput {
                role,
                target: Target::Parameter(index),
                default: parameter.default.as_ref().and_then(natural),
            })
        }
    }
}

/// The default of a property of the body; `None` where there is no such property.
fn body_default(operation: &Operation, path: &[String], types: &Types) -> Option<Option<Literal>> {
    let mut ty = operation.body.as_ref()?.content().ty?;
    let mut default = None;
    for key in path {
        let Shape::Struct(object) = &types.get(types.resolve(ty).id).shape else { return None };
        let field = object.fields.iter().find(|field| field.wire == *key)?;
        ty = field.ty;
        default = Some(field.default.clone());
    }
    default
}

fn natural(literal: &Literal) -> Option<u64> {
    literal.as_whole().and_then(|number| u64::try_from(number).ok())
}

fn compile_path(path: &str, output: TypeRef, types: &Types) -> Option<Access> {
    let mut access = start(output, types);
    for segment in jsonpath::parse(path)? {
        access = match segment {
            Segment::Key(key) => step_into(types, &access, &key)?,
            Segment::Index(index) => item_of(types, access, Step::Index(index))?,
            Segment::FromEnd(index) => item_of(types, access, Step::FromEnd(index))?,
        };
    }
    Some(access)
}

fn start(output: TypeRef, types: &Types) -> Access {
    Access { steps: Vec::new(), ty: output, certain: !types.resolve(output).nullable }
}

fn item_of(types: &Types, mut access: Access, step: Step) -> Option<Access> {
    let Shape::List(item) = types.get(types.resolve(access.ty).id).shape else { return None };
    access.steps.push(step);
    Some(Access { ty: item, certain: false, ..access })
}

fn list_at(types: &Types, access: &Access) -> bool {
    matches!(types.get(types.resolve(access.ty).id).shape, Shape::List(_))
}

/// Without a word about results, they are the body if it is a list, or the list that the next cursor is taken from.
fn implied_items(types: &Types, output: TypeRef, next: Option<&Access>) -> Option<Access> {
    let body = start(output, types);
    if list_at(types, &body) {
        return Some(body);
    }
    let mut access = body;
    for step in &next?.steps {
        match step {
            Step::Field { owner, index } => {
                let Shape::Struct(object) = &types.get(*owner).shape else { return None };
                access = step_into(types, &access, &object.fields[*index].wire)?;
            }
            Step::Index(_) | Step::FromEnd(_) => return Some(access),
        }
    }
    None
}
