//! Where the page of each type stands, and types as they are shown in tables: linked to their pages.

use std::collections::BTreeMap;

use sdkwright_api::{ErrorId, OperationId, ResponseHeader, Shape, TypeId, TypeRef};

use crate::encode::{Code, Fragment, Ident, code};
use crate::imports::Imports;
use crate::modules::Namespace;
use crate::names;
use crate::operations::OperationPlan;
use crate::plan::Plan;
use crate::types::Spelling;
use crate::views::response_headers::header_type;

/// What a page of `docs/models` is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    /// A type of the document.
    Type(TypeId),
    /// A documented error.
    Error(ErrorId),
    /// The object that holds all that an operation takes.
    Request(OperationId),
    /// An operation's own name for the type of its body.
    RequestBody(OperationId),
    /// An operation's own name for the type of its answer, or of its items.
    ResponseBody(OperationId),
    /// What an operation gives beside the body.
    Response(OperationId),
    /// The documented headers of an operation's answers.
    Headers(OperationId),
}

/// A page of `docs/models`.
#[derive(Debug)]
pub(crate) struct ModelPage {
    pub subject: Subject,
    pub namespace: String,
    pub ident: Ident,
    /// Below `docs/models`: `operations/getcustomersrequest`.
    path: String,
}

/// Every page of `docs/models`, in the order of their paths' making.
#[derive(Debug)]
pub(crate) struct Links {
    pub pages: Vec<ModelPage>,
    by_subject: BTreeMap<Subject, usize>,
}

impl ModelPage {
    /// `docs/models/operations/getcustomersrequest.md`
    pub fn file(&self) -> String {
        format!("docs/models/{}.md", self.path)
    }
}

impl Links {
    /// A page for each type that users can import.
    pub fn new(plan: &Plan<'_>) -> Self {
        let mut wanted: Vec<(Subject, String, Ident)> = Vec::new();
        let operations = || Namespace::Operations.folder(&plan.options).to_owned();
        for (id, _) in plan.api.types.iter() {
            if let (Some(ident), Some(module)) = (plan.types.ident(id), plan.types.module(id)) {
                let namespace = module.namespace.folder(&plan.options).to_owned();
                wanted.push((Subject::Type(id), namespace, ident.clone()));
            }
        }
        for (index, error) in plan.errors.iter().enumerate() {
            let namespace = Namespace::Errors.folder(&plan.options).to_owned();
            wanted.push((Subject::Error(ErrorId(index as u32)), namespace, error.class.clone()));
        }
        for operation in &plan.operations {
            let id = operation.id;
            let body = |named: &Option<(Ident, TypeId)>| named.as_ref().map(|(ident, _)| ident.clone());
            let own = [
                (Subject::Request(id), operation.request.clone()),
                (Subject::RequestBody(id), body(&operation.request_body)),
                (Subject::ResponseBody(id), body(&operation.response_body)),
                (Subject::Response(id), operation.response.clone()),
                (Subject::Headers(id), operation.headers.clone()),
            ];
            let own = own.into_iter().filter_map(|(subject, ident)| Some((subject, operations(), ident?)));
            wanted.extend(own);
        }
        let mut scopes = BTreeMap::new();
        let pages: Vec<ModelPage> = wanted
            .into_iter()
            .map(|(subject, namespace, ident)| {
                let scope = scopes.entry(namespace.clone()).or_insert_with(|| names::file_scope("page"));
                let stem = scope.claim_unlocked(names::file_stem(ident.as_str()));
                ModelPage { subject, path: format!("{namespace}/{stem}"), namespace, ident }
            })
            .collect();
        let by_subject = pages.iter().enumerate().map(|(at, page)| (page.subject, at)).collect();
        Self { pages, by_subject }
    }

    /// Text as a link to the page about something, from a page that reaches `docs/models/` by `models`.
    pub fn to(&self, subject: Subject, text: &str, models: &'static str) -> Code {
        let text = escaped(text);
        match self.by_subject.get(&subject) {
            Some(at) => Code::page(format!("[{text}]({models}{}.md)", self.pages[*at].path)),
            None => Code::page(format!("*{text}*")),
        }
    }

    /// A type, linked to the page of the named type in it.
    pub fn ty(&self, plan: &Plan<'_>, ty: TypeRef, models: &'static str) -> Code {
        let spelled = plan.types.expr(ty, &mut Spelling::Qualified(&mut Imports::default()));
        self.spelled(plan, ty.id, &spelled, models)
    }

    /// A spelling of a type, linked to the page of the named type in it.
    pub fn spelled(&self, plan: &Plan<'_>, id: TypeId, spelling: &Code, models: &'static str) -> Code {
        match innermost(plan, id) {
            Some(named) => self.to(Subject::Type(named), spelling.text(), models),
            None => primitive(spelling.text()),
        }
    }

    /// What a documented header holds, linked.
    pub fn header(&self, plan: &Plan<'_>, header: &ResponseHeader, models: &'static str) -> Code {
        let spelled = header_type(&plan.types, header, &mut Spelling::Qualified(&mut Imports::default()));
        if spelled.is("string") {
            primitive("string")
        } else {
            self.spelled(plan, header.ty.id, &spelled, models)
        }
    }

    /// What a body is, linked.
    pub fn body(&self, plan: &Plan<'_>, operation: &OperationPlan<'_>, models: &'static str) -> Code {
        let spelled = operation.body_type(&plan.types, &mut Spelling::Qualified(&mut Imports::default()));
        let content = operation.operation.body.as_ref().map(sdkwright_api::Body::content);
        match (&operation.request_body, content.and_then(|content| content.item.or(content.ty))) {
            (Some(_), _) => self.to(Subject::RequestBody(operation.id), spelled.text(), models),
            (None, Some(ty)) if spelled.text() != "Upload" => self.spelled(plan, ty.id, &spelled, models),
            (None, _) => primitive(spelled.text()),
        }
    }

    /// What a call gives, linked: `Promise<…>`.
    pub fn response(&self, plan: &Plan<'_>, operation: &OperationPlan<'_>, models: &'static str) -> Code {
        let spelled = operation.value_type(&plan.types, &mut Spelling::Qualified(&mut Imports::default()));
        let types = operation.operation.output.types();
        let value = match (&operation.response, &operation.response_body, types.as_slice()) {
            (Some(_), ..) => self.to(Subject::Response(operation.id), spelled.text(), models),
            (None, Some(_), _) => self.to(Subject::ResponseBody(operation.id), spelled.text(), models),
            (None, None, [ty]) => match innermost(plan, ty.id) {
                Some(named) => self.to(Subject::Type(named), spelled.text(), models),
                None => Code::page(escaped(spelled.text())),
            },
            (None, None, _) => Code::page(escaped(spelled.text())),
        };
        code!("**Promise\\<", value, "\\>**")
    }
}

/// The named type that a list or a map is made of, or the first one of a tuple's.
fn innermost(plan: &Plan<'_>, id: TypeId) -> Option<TypeId> {
    if plan.types.ident(id).is_some() {
        return Some(id);
    }
    match &plan.types.def(id).shape {
        Shape::List(ty) | Shape::Map(ty) | Shape::Alias(ty) => innermost(plan, ty.id),
        Shape::Tuple(tuple) => tuple.positions.iter().find_map(|ty| innermost(plan, ty.id)),
        _ => None,
    }
}

/// A type that has no page: in italics.
pub(crate) fn primitive(text: &str) -> Code {
    Code::page(format!("*{}*", escaped(text)))
}

/// TypeScript as plain text of a table's cell.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '<' | '>' | '|' | '&' | '~') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
