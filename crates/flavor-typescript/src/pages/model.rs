//! The page of a type.

use sdkwright_api::{ErrorId, Field, Literal, Output, Shape, TypeId};
use sdkwright_flavor::prose::Prose;
use sdkwright_flavor::{Arguments, markdown, sections};
use serde::Serialize;

use crate::encode::{Code, Fragment, code};
use crate::imports::Imports;
use crate::operations::OperationPlan;
use crate::pages::links::{Links, ModelPage, Subject, primitive};
use crate::pages::resource::{argument_prose, argument_type, page, required_mark};
use crate::plan::Plan;
use crate::program::models_path;
use crate::types::Spelling;
use crate::typescript::FLAVOR;
use crate::views::operation_models::statuses;
use crate::views::response_headers;

/// From the page of a type to the pages of others.
const MODELS: &str = "../";

/// `docs/models/<namespace>/<type>.md`
#[derive(Debug, Serialize)]
pub struct ModelPageView {
    pub title: Code,
    pub description: Code,
    /// The line that makes the type known to a file.
    pub import: Code,
    pub sections: Vec<SectionView>,
}

#[derive(Debug, Serialize)]
pub struct SectionView {
    pub heading: Code,
    pub body: Code,
}

impl ModelPageView {
    /// The page of one type.
    pub(crate) fn new(plan: &Plan<'_>, model: &ModelPage, links: &Links) -> Self {
        let (description, sections) = match model.subject {
            Subject::Type(id) => (type_prose(plan, id), type_sections(plan, id, links)),
            Subject::Error(id) => (error_prose(plan, id), error_sections(plan, id, links)),
            Subject::Request(id) => {
                let operation = plan.operation(id);
                (of_operation("What", operation, "takes."), vec![request_section(plan, operation, links)])
            }
            Subject::Response(id) => {
                let operation = plan.operation(id);
                (of_operation("What", operation, "gives."), vec![response_section(plan, operation, links)])
            }
            Subject::Headers(id) => {
                let operation = plan.operation(id);
                let (prose, section) = headers(plan, operation, links);
                (prose, vec![section])
            }
            Subject::RequestBody(id) => {
                let operation = plan.operation(id);
                renamed(plan, operation.request_body.as_ref().map(|(_, id)| *id), links)
            }
            Subject::ResponseBody(id) => {
                let operation = plan.operation(id);
                renamed(plan, operation.response_body.as_ref().map(|(_, id)| *id), links)
            }
        };
        Self {
            title: model.ident.clone().into(),
            description: page(&description),
            import: model.import(plan),
            sections,
        }
    }
}

impl ModelPage {
    /// `import type { Customer } from "pimms/models/components";`
    pub fn import(&self, plan: &Plan<'_>) -> Code {
        let is_value = match self.subject {
            Subject::Error(_) => true,
            Subject::Type(id) => matches!(plan.types.def(id).shape, Shape::Enum(_)),
            _ => false,
        };
        let head = if is_value { "import { " } else { "import type { " };
        let from = format!("{}/{}", plan.options.package, models_path(&plan.options, &self.namespace));
        code!(head, self.ident.clone(), " } from ", Code::string(&from), ";")
    }
}

/// The page of a second name says what stands on that of the first.
fn renamed(plan: &Plan<'_>, id: Option<TypeId>, links: &Links) -> (Prose, Vec<SectionView>) {
    let Some(id) = id else { return (Prose::new(), Vec::new()) };
    let mut prose = type_prose(plan, id);
    let spelled = plan.types.bare(id, &mut Spelling::Qualified(&mut Imports::default()));
    prose.own(format!("Another name of {}.", links.to(Subject::Type(id), spelled.text(), MODELS).text()));
    (prose, type_sections(plan, id, links))
}

fn type_prose(plan: &Plan<'_>, id: TypeId) -> Prose {
    let def = plan.types.def(id);
    let mut prose = Prose::of(FLAVOR, plan.types.docs(id), || plan.types.place(id));
    prose.deprecated(def.deprecated.as_ref());
    prose
}

fn error_prose(plan: &Plan<'_>, id: ErrorId) -> Prose {
    let body = plan.api.error(id).ty.id;
    let mut prose =
        Prose::of(FLAVOR, plan.types.docs(body), || "An error that the API documents.".to_owned());
    let uses = plan.api.operations.iter().flat_map(|operation| &operation.errors);
    let mut statuses: Vec<String> = Vec::new();
    for case in uses.filter(|case| case.error == Some(id)) {
        let status = sections::status_text(case.status);
        if !statuses.contains(&status) {
            statuses.push(status);
        }
    }
    let statuses = statuses.join(", ");
    prose.own(format!(
        "Thrown for {statuses}. It is an `APIError` with all that one has; `data$` is the decoded body."
    ));
    let returned = plan.operations.iter().any(|own| own.returned.iter().any(|(other, _)| *other == id));
    if returned {
        prose.own("Where a response has a field for its body, it is given there and not thrown.");
    }
    prose
}

fn of_operation(what: &str, operation: &OperationPlan<'_>, verb: &str) -> Prose {
    let mut prose = Prose::new();
    prose.own(format!("{what} {} {verb}", markdown::code_span(&operation.operation.id.spelling)));
    prose
}

fn type_sections(plan: &Plan<'_>, id: TypeId, links: &Links) -> Vec<SectionView> {
    match &plan.types.def(id).shape {
        Shape::Struct(_) => fields_table(plan, id, links).map(fields_section).into_iter().collect(),
        Shape::Enum(enumeration) => {
            let ident = plan.types.ident(id);
            let rows: Vec<Vec<Code>> = enumeration
                .members
                .iter()
                .zip(plan.types.members(id))
                .map(|(member, name)| {
                    let value = match &member.value {
                        Literal::String(text) | Literal::Number(text) => markdown::code_span(text),
                        _ => String::new(),
                    };
                    let owner = ident.cloned().map_or_else(Code::empty, |ident| code!(ident, "."));
                    let docs = Prose::of(FLAVOR, &member.docs, || "–".to_owned());
                    vec![code!("`", owner, name.clone(), "`"), Code::page(value), Code::page(docs.cell())]
                })
                .collect();
            let table = Code::page(sections::table(&["Name", "Value", "Description"], &rows));
            let open = "The server may know further values; they are kept as they come.";
            vec![section("Values", code!(table, "\n\n", open))]
        }
        Shape::Union(union) => {
            let rows: Vec<Vec<Code>> = union
                .variants
                .iter()
                .map(|variant| {
                    let docs = Prose::of(FLAVOR, &variant.docs, || "–".to_owned());
                    vec![links.ty(plan, variant.ty, MODELS), Code::page(docs.cell())]
                })
                .collect();
            vec![section("One of", Code::page(sections::table(&["Type", "Description"], &rows)))]
        }
        _ => {
            let spelled = plan.types.structure(id, &mut Spelling::Qualified(&mut Imports::default()));
            let cell = match plan.types.def(id).shape {
                Shape::Alias(ty) | Shape::List(ty) | Shape::Map(ty) => {
                    links.spelled(plan, ty.id, &spelled, MODELS)
                }
                _ => primitive(spelled.text()),
            };
            vec![section("Type", cell)]
        }
    }
}

fn error_sections(plan: &Plan<'_>, id: ErrorId, links: &Links) -> Vec<SectionView> {
    let body = plan.types.resolve(plan.api.error(id).ty).id;
    match plan.types.def(body).shape {
        Shape::Struct(_) => fields_table(plan, body, links).map(fields_section).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn fields_section(table: Code) -> SectionView {
    section("Fields", table)
}

fn section(heading: &'static str, body: Code) -> SectionView {
    SectionView { heading: Code::fixed(heading), body }
}

fn fields_table(plan: &Plan<'_>, id: TypeId, links: &Links) -> Option<Code> {
    let own = plan.types.fields(id);
    let mut rows: Vec<Vec<Code>> = own
        .fields
        .iter()
        .map(|field| {
            vec![
                code!("`", Code::key(field.ident.as_str()), "`"),
                links.ty(plan, field.field.ty, MODELS),
                required_mark(!field.optional),
                Code::page(field_prose(field.field, field.read_only).cell()),
            ]
        })
        .collect();
    if let Some((ident, ty)) = &own.additional {
        let value = plan.types.expr(*ty, &mut Spelling::Qualified(&mut Imports::default()));
        rows.push(vec![
            code!("`", ident.clone(), "`"),
            links.spelled(plan, ty.id, &code!("Record<string, ", value, ">"), MODELS),
            required_mark(false),
            Code::fixed("Keys that the document does not name."),
        ]);
    }
    (!rows.is_empty()).then(|| fields(&rows))
}

fn field_prose(field: &Field, read_only: bool) -> Prose {
    let otherwise = || format!("The field {}.", markdown::code_span(&field.wire));
    let mut prose = Prose::of(FLAVOR, &field.docs, otherwise);
    if read_only {
        prose.own("Set by the server; accepted and not sent.");
    }
    prose.assumed(field.default.as_ref());
    prose.deprecated(field.deprecated.as_ref());
    prose
}

fn request_section(plan: &Plan<'_>, operation: &OperationPlan<'_>, links: &Links) -> SectionView {
    let (Arguments::Request { fields: all, .. } | Arguments::Each(all)) = &operation.arguments else {
        return section("Fields", Code::empty());
    };
    let rows: Vec<Vec<Code>> = all
        .iter()
        .map(|own| {
            vec![
                code!("`", operation.names.of(*own).clone(), "`"),
                argument_type(plan, operation, *own, links, MODELS),
                required_mark(own.is_required(operation.operation)),
                Code::page(argument_prose(operation, *own).cell()),
            ]
        })
        .collect();
    section("Fields", fields(&rows))
}

fn response_section(plan: &Plan<'_>, operation: &OperationPlan<'_>, links: &Links) -> SectionView {
    let fixed = |name: &'static str, ty: &'static str, text: &'static str| {
        vec![Code::fixed(name), Code::fixed(ty), required_mark(true), Code::fixed(text)]
    };
    let mut rows = Vec::new();
    if plan.options.envelope {
        let raw = if plan.options.axios {
            "[AxiosResponse](https://axios-http.com/docs/res_schema)"
        } else {
            "[Response](https://developer.mozilla.org/en-US/docs/Web/API/Response)"
        };
        rows.push(fixed("`contentType`", "*string*", "Media type of the answer."));
        rows.push(fixed("`statusCode`", "*number*", "Status of the answer."));
        rows.push(fixed(
            "`headers`",
            "*Record\\<string, string[]\\>*",
            "Headers of the answer, names in lower case.",
        ));
        rows.push(fixed("`rawResponse`", raw, "The answer as it came."));
        if let Some(headers) = &operation.headers {
            let name = code!("operations.", headers.clone());
            rows.push(vec![
                Code::fixed("`typedHeaders`"),
                links.to(Subject::Headers(operation.id), name.text(), MODELS),
                required_mark(true),
                Code::fixed("Its documented headers."),
            ]);
        }
    }
    let mut seen = Vec::new();
    for answer in &operation.answers {
        let Some(field) = answer.field.as_ref().filter(|field| !seen.contains(field)) else { continue };
        seen.push(field);
        rows.push(vec![
            code!("`", field.clone(), "`"),
            output_type(plan, operation, answer.output, links),
            required_mark(!plan.options.envelope),
            Code::page(format!("The body of {}.", sections::status_text(answer.status))),
        ]);
    }
    for (id, field) in &operation.returned {
        let data = code!("errors.", plan.error(*id).data.clone());
        rows.push(vec![
            code!("`", field.clone(), "`"),
            links.to(Subject::Error(*id), data.text(), MODELS),
            required_mark(false),
            Code::page(format!("The body of {}.", statuses(operation, *id))),
        ]);
    }
    let table = fields(&rows);
    if operation.operation.pagination.is_none() {
        return section("Fields", table);
    }
    let paging = "`next()` gives the next page, or `null` behind the last one; `for await` over a page gives it and those \
                  behind it, `items()` what stands on them.";
    section("Fields", code!(table, "\n\n", paging))
}

/// The documented headers of an operation's answers, and what reads them.
fn headers(plan: &Plan<'_>, operation: &OperationPlan<'_>, links: &Links) -> (Prose, SectionView) {
    let mut prose = Prose::new();
    let id = markdown::code_span(&operation.operation.id.spelling);
    prose.own(format!("The documented headers of an answer to {id}."));
    if let Some(headers) = &operation.headers {
        let reader = markdown::code_span(response_headers::reader(headers).as_str());
        prose.own(format!("{reader} of the same module reads them."));
    }
    let rows = response_headers::named(operation).into_iter().map(|(header, name)| {
        let about = || format!("The header {}.", markdown::code_span(&header.wire));
        vec![
            code!("`", name, "`"),
            links.header(plan, header, MODELS),
            required_mark(false),
            Code::page(Prose::of(FLAVOR, &header.docs, about).cell()),
        ]
    });
    let rows: Vec<Vec<Code>> = rows.collect();
    (prose, section("Fields", fields(&rows)))
}

/// What an answer holds, linked.
fn output_type(plan: &Plan<'_>, operation: &OperationPlan<'_>, output: &Output, links: &Links) -> Code {
    let spelled =
        operation.output_type(&plan.types, output, &mut Spelling::Qualified(&mut Imports::default()));
    match (&operation.response_body, output.types().as_slice()) {
        (Some(_), [_]) => links.to(Subject::ResponseBody(operation.id), spelled.text(), MODELS),
        (None, [ty]) => links.spelled(plan, ty.id, &spelled, MODELS),
        _ => primitive(spelled.text()),
    }
}

fn fields(rows: &[Vec<Code>]) -> Code {
    Code::page(sections::table(&["Field", "Type", "Required", "Description"], rows))
}
