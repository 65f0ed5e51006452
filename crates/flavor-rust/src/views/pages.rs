//! The documentation pages: one for each resource and each type, and the list of everything.

use sdkwright_api::{Operation, ResourceId, Shape, Status, TypeId, TypeRef};
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, Fragment, code};
use crate::imports::Imports;
use crate::markdown;
use crate::paging;
use crate::plan::{Argument, BodyForm, Carries, OperationPlan, Plan};
use crate::prose::{Prose, code_span, deprecation_note};
use crate::snippets::Snippet;
use crate::types::Presence;
use crate::views::models::{StructPlan, field_prose, member_idents, variant_idents};
use crate::views::resource::{argument_prose, operation_prose};

/// `docs/resources/<resource>.md`
#[derive(Debug, Serialize)]
pub struct ResourcePageView {
    pub title: Code,
    pub accessor: Code,
    pub overview: Option<Code>,
    pub operations: Vec<OperationSectionView>,
}

#[derive(Debug, Serialize)]
pub struct OperationSectionView {
    pub name: Code,
    pub anchor: Code,
    pub summary: Code,
    pub description: Code,
    pub deprecated: Option<Code>,
    /// `<!-- UsageSnippet … -->`
    pub marker: Code,
    pub snippet: Code,
    pub parameters: Option<Code>,
    pub response: Code,
    pub errors: Code,
}

/// `docs/models/<type>.md`
#[derive(Debug, Serialize)]
pub struct ModelPageView {
    pub title: Code,
    pub description: Code,
    /// A table of fields, members or variants.
    pub table: Option<Code>,
    /// The type behind an alias.
    pub alias: Option<Code>,
    pub heading: Option<Code>,
}

/// `api.md`
#[derive(Debug, Serialize)]
pub struct IndexView {
    pub title: Code,
    pub resources: Vec<IndexResourceView>,
    pub models: Vec<Code>,
}

#[derive(Debug, Serialize)]
pub struct IndexResourceView {
    pub title: Code,
    pub link: Code,
    pub methods: Vec<Code>,
}

impl ResourcePageView {
    /// The page of one resource.
    pub(crate) fn new(plan: &Plan<'_>, id: ResourceId, lock: &mut NameLock) -> Self {
        let resource = plan.api.resource(id);
        let own = plan.resource(id);
        let overview = (!resource.docs.is_empty()).then(|| Prose::of(&resource.docs, String::new).page());
        let operations = own.operations.iter().map(|(operation, method)| {
            section(plan, plan.operation(*operation), method, lock)
        });
        let path: Vec<Code> = own.path.iter().map(|accessor| code!(".", accessor.clone(), "()")).collect();
        Self {
            title: own.ident.clone().into(),
            accessor: code!("`", plan.options.variable.clone(), Code::join(&path, ""), "`"),
            overview,
            operations: operations.collect(),
        }
    }
}

fn section(plan: &Plan<'_>, operation: &OperationPlan<'_>, method: &crate::encode::Ident, lock: &mut NameLock) -> OperationSectionView {
    let facts = operation.operation;
    let summary = match (&facts.docs.summary, &facts.docs.description) {
        (Some(summary), _) => markdown::cell(&summary.0),
        (None, Some(description)) => markdown::first_sentence(&description.0),
        (None, None) => code_span(&format!("{} {}", facts.method.as_str(), facts.template)),
    };
    let description = match &facts.docs.description {
        Some(description) if !description.0.trim().is_empty() => {
            Prose::of(&sdkwright_api::Docs { summary: None, ..facts.docs.clone() }, String::new)
        }
        _ => operation_prose_without_deprecation(operation),
    };
    OperationSectionView {
        name: Code::page(method.bare().to_owned()),
        anchor: Code::page(anchor(method.bare())),
        summary: Code::page(summary),
        description: description.page(),
        deprecated: facts.deprecated.as_ref().map(|deprecation| Code::page(markdown::escape(&deprecation_note(deprecation)))),
        marker: Code::page(format!(
            "<!-- UsageSnippet language=\"rust\" operationID=\"{}\" method=\"{}\" path=\"{}\" -->",
            attribute(&facts.id.spelling),
            facts.method.as_str().to_ascii_lowercase(),
            attribute(&facts.template),
        )),
        snippet: Snippet::of(plan, operation, lock).program(plan),
        parameters: parameters(plan, operation),
        response: response(plan, operation),
        errors: errors(plan, facts),
    }
}

fn operation_prose_without_deprecation(operation: &OperationPlan<'_>) -> Prose {
    if operation.operation.deprecated.is_none() {
        return operation_prose(operation);
    }
    Prose::of(&operation.operation.docs, || format!("Sends {}.", code_span(operation.operation.method.as_str())))
}

/// As GitHub makes anchors of headings: lower case, blanks as dashes, no punctuation but `-` and `_`.
pub(crate) fn anchor(heading: &str) -> String {
    heading
        .to_lowercase()
        .chars()
        .filter_map(|c| match c {
            ' ' => Some('-'),
            c if c.is_alphanumeric() || matches!(c, '-' | '_') => Some(c),
            _ => None,
        })
        .collect()
}

/// Text inside of a comment's attribute: nothing that could end it.
fn attribute(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control())
        .map(|c| match c {
            '"' => "%22".to_owned(),
            '<' => "%3C".to_owned(),
            '>' => "%3E".to_owned(),
            c => c.to_string(),
        })
        .collect::<String>()
        .replace("--", "%2D%2D")
}

/// Cells are text that is final; columns are padded so that the source reads as a table too.
pub(crate) fn table(heads: &[&'static str], rows: &[Vec<Code>]) -> Code {
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].text().chars().count());
        cells.chain([heads[column].chars().count(), 3]).max().unwrap_or(3)
    };
    let widths: Vec<usize> = (0..heads.len()).map(width).collect();
    let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let pad = |text: &str, width: usize| format!("{text}{}", " ".repeat(width - text.chars().count()));
    let mut lines = vec![line(heads.iter().zip(&widths).map(|(head, width)| pad(head, *width)).collect())];
    lines.push(line(widths.iter().map(|width| "-".repeat(*width)).collect()));
    for row in rows {
        lines.push(line(row.iter().zip(&widths).map(|(cell, width)| pad(cell.text(), *width)).collect()));
    }
    Code::page(lines.join("\n"))
}

fn parameters(plan: &Plan<'_>, operation: &OperationPlan<'_>) -> Option<Code> {
    let rows: Vec<Vec<Code>> = operation
        .required
        .iter()
        .map(|argument| (argument, true))
        .chain(operation.optional.iter().map(|argument| (argument, false)))
        .map(|(argument, required)| {
            vec![
                code!("`", argument.ident.clone(), "`"),
                argument_type(plan, argument),
                Code::fixed(if required { ":heavy_check_mark:" } else { ":heavy_minus_sign:" }),
                argument_prose(argument).cell(),
            ]
        })
        .collect();
    (!rows.is_empty()).then(|| table(&["Parameter", "Type", "Required", "Description"], &rows))
}

fn argument_type(plan: &Plan<'_>, argument: &Argument<'_>) -> Code {
    match argument.carries {
        Carries::Parameter(_, parameter) => type_link(plan, parameter.ty, "../models/"),
        Carries::Body(_, BodyForm::Json(ty) | BodyForm::Form(ty)) => type_link(plan, ty, "../models/"),
        Carries::Body(_, BodyForm::Text) => Code::fixed("`String`"),
        Carries::Body(_, BodyForm::Bytes) => Code::fixed("`Bytes`"),
    }
}

/// A type as code, linked to the page of the named type in it.
pub(crate) fn type_link(plan: &Plan<'_>, ty: TypeRef, folder: &'static str) -> Code {
    let spelled = plan.types.expr(ty, &mut Imports::default());
    link(plan, ty.id, &code!("`", spelled, "`"), folder)
}

fn link(plan: &Plan<'_>, id: TypeId, text: &Code, folder: &'static str) -> Code {
    match innermost(plan, id) {
        Some(stem) => code!("[", text.clone(), "](", folder, Code::page(stem.to_owned()), ".md)"),
        None => text.clone(),
    }
}

/// The page of the named type that a list or map is made of.
fn innermost<'p>(plan: &'p Plan<'_>, id: TypeId) -> Option<&'p str> {
    if let Some(stem) = plan.types.file_stem(id) {
        return Some(stem);
    }
    match plan.types.def(id).shape {
        Shape::List(ty) | Shape::Map(ty) | Shape::Alias(ty) => innermost(plan, ty.id),
        _ => None,
    }
}

fn response(plan: &Plan<'_>, operation: &OperationPlan<'_>) -> Code {
    use sdkwright_api::Output;
    let facts = operation.operation;
    let output = match facts.output {
        Output::Nothing => return Code::fixed("Nothing."),
        Output::Text => return Code::fixed("**`String`**"),
        Output::Bytes => return Code::fixed("**`Bytes`**"),
        Output::Json(ty) => code!("**", type_link(plan, ty, "../models/"), "**"),
        Output::OptionalJson(ty) => {
            let bare = plan.types.bare(ty.id, &mut Imports::default());
            code!("**", link(plan, ty.id, &code!("`Option<", bare, ">`"), "../models/"), "**")
        }
    };
    match paging::item_type(&plan.types, facts) {
        Some(item) => code!(output, "; `items()` gives ", type_link(plan, item, "../models/"), " one by one, `pages()` whole pages"),
        None => output,
    }
}

/// Rows of the same error merge their statuses within 4xx and within 5xx; the fallback comes last.
fn errors(plan: &Plan<'_>, operation: &Operation) -> Code {
    let mut rows: Vec<(Code, Vec<String>, String, u16)> = Vec::new();
    for case in &operation.errors {
        let Some(error) = case.error else { continue };
        let named = plan.error(error);
        let body = plan.api.error(error).ty;
        let text = code!("`ApiErrorBody::", named.variant.clone(), "`");
        let cell = link(plan, body.id, &text, "../models/");
        let (status, class) = match case.status {
            Status::Code(code) => (code.to_string(), code / 100),
            Status::Class(class) => (format!("{class}XX"), u16::from(class)),
            Status::Default => ("default".to_owned(), 0),
        };
        let media_type = markdown::cell(&case.media_type);
        match rows.iter_mut().find(|row| row.0 == cell && row.2 == media_type && row.3 == class) {
            Some(row) => row.1.push(status),
            None => rows.push((cell, vec![status], media_type, class)),
        }
    }
    let mut rows: Vec<Vec<Code>> = rows
        .into_iter()
        .map(|(cell, statuses, media_type, _)| vec![cell, Code::page(statuses.join(", ")), Code::page(media_type)])
        .collect();
    rows.push(vec![Code::fixed("`ApiErrorBody::Unknown`"), Code::fixed("4XX, 5XX"), Code::fixed("\\*/\\*")]);
    table(&["Error Type", "Status Code", "Content Type"], &rows)
}

impl ModelPageView {
    /// The page of one named type.
    pub(crate) fn new(plan: &Plan<'_>, id: TypeId, lock: &mut NameLock) -> Self {
        let def = plan.types.def(id);
        let ident = plan.types.ident(id).expect("pages are made for named types");
        let spelling = def.name.as_ref().map_or("", |name| name.spelling.as_str());
        let mut description = Prose::of(&def.docs, || format!("{} of the API.", code_span(spelling)));
        description.deprecated(def.deprecated.as_ref());
        let mut view =
            Self { title: ident.clone().into(), description: description.page(), table: None, alias: None, heading: None };
        match &def.shape {
            Shape::Struct(object) => {
                let fields = StructPlan::new(&plan.types, def, object, lock);
                view.heading = Some(Code::fixed("Fields"));
                view.table = fields_table(plan, &fields);
            }
            Shape::Enum(enumeration) => {
                let idents = member_idents(def, enumeration, lock);
                let rows: Vec<Vec<Code>> = enumeration
                    .members
                    .iter()
                    .zip(idents)
                    .map(|(member, variant)| {
                        let value = match &member.value {
                            sdkwright_api::Literal::String(text) | sdkwright_api::Literal::Number(text) => code_span(text),
                            _ => String::new(),
                        };
                        let docs = Prose::of(&member.docs, || "–".to_owned());
                        vec![code!("`", ident.clone(), "::", variant, "`"), Code::page(value), docs.cell()]
                    })
                    .collect();
                view.heading = Some(Code::fixed("Values"));
                view.table = Some(table(&["Variant", "Value", "Description"], &rows));
            }
            Shape::Union(union) => {
                let idents = variant_idents(def, union, lock);
                let rows: Vec<Vec<Code>> = union
                    .variants
                    .iter()
                    .zip(idents)
                    .map(|(variant, name)| {
                        let docs = Prose::of(&variant.docs, || "–".to_owned());
                        vec![code!("`", ident.clone(), "::", name, "`"), type_link(plan, variant.ty, ""), docs.cell()]
                    })
                    .collect();
                view.heading = Some(Code::fixed("Variants"));
                view.table = Some(table(&["Variant", "Type", "Description"], &rows));
            }
            _ => {
                let structure = plan.types.structure(id, &mut Imports::default());
                view.alias = Some(code!("`", structure, "`"));
            }
        }
        view
    }
}

fn fields_table(plan: &Plan<'_>, fields: &StructPlan<'_>) -> Option<Code> {
    let mut rows: Vec<Vec<Code>> = fields
        .fields
        .iter()
        .map(|field| {
            let mut imports = Imports::default();
            let bare = plan.types.bare_field(field.field, &mut imports);
            let spelled = match field.presence {
                Presence::Required => bare,
                Presence::Nullable | Presence::Optional => code!("Option<", bare, ">"),
                Presence::Patch => code!("Patch<", bare, ">"),
            };
            vec![
                code!("`", field.ident.clone(), "`"),
                link(plan, field.field.ty.id, &code!("`", spelled, "`"), ""),
                Code::fixed(if field.field.required { ":heavy_check_mark:" } else { ":heavy_minus_sign:" }),
                field_prose(field.field).cell(),
            ]
        })
        .collect();
    if let Some((ident, ty)) = &fields.additional {
        let value = plan.types.expr(*ty, &mut Imports::default());
        rows.push(vec![
            code!("`", ident.clone(), "`"),
            link(plan, ty.id, &code!("`BTreeMap<String, ", value, ">`"), ""),
            Code::fixed(":heavy_minus_sign:"),
            Code::fixed("Keys that the document does not name."),
        ]);
    }
    (!rows.is_empty()).then(|| table(&["Field", "Type", "Required", "Description"], &rows))
}

impl IndexView {
    /// One line for each method and type.
    pub(crate) fn new(plan: &Plan<'_>) -> Self {
        let resources = plan.resources.iter().enumerate().filter(|(_, own)| !own.operations.is_empty()).map(|(_, own)| {
            let page = code!("docs/resources/", own.module.clone(), ".md");
            let path: Vec<Code> = own.path.iter().map(|accessor| code!(".", accessor.clone(), "()")).collect();
            let methods = own.operations.iter().map(|(id, method)| {
                let operation = plan.operation(*id);
                let arguments: Vec<Code> =
                    operation.required.iter().map(|argument| Code::from(argument.ident.clone())).collect();
                let call = code!(
                    "`", plan.options.variable.clone(), Code::join(&path, ""), ".", method.clone(), "(", Code::join(&arguments, ", "), ")`"
                );
                let wire = code_span(&format!("{} {}", operation.operation.method.as_str(), operation.operation.template));
                code!("[", call, "](", page.clone(), "#", Code::page(anchor(method.bare())), ") – ", Code::page(wire))
            });
            IndexResourceView { title: own.ident.clone().into(), link: page.clone(), methods: methods.collect() }
        });
        let models = plan.types.modules.iter().flat_map(|module| &module.types).filter_map(|&id| {
            let ident = plan.types.ident(id)?;
            let file = Code::page(plan.types.file_stem(id)?.to_owned());
            Some(code!("[`", ident.clone(), "`](docs/models/", file, ".md)"))
        });
        Self {
            title: plan.options.client.clone().into(),
            resources: resources.collect(),
            models: models.collect(),
        }
    }
}
