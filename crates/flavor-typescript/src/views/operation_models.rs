//! The types that an operation adds to those of the document: what it takes as one object, other names of its body and its
//! answer, and the envelope or the page that it gives.

use sdkwright_api::{ErrorId, TypeId};
use sdkwright_flavor::prose::Prose;
use sdkwright_flavor::{Argument, Arguments, sections};

use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::modules::About;
use crate::operations::OperationPlan;
use crate::plan::Plan;
use crate::types::{Spelling, without_repetition};
use crate::typescript::FLAVOR;
use crate::views::definition::MemberView;
use crate::views::model::{InterfaceView, ItemView};
use crate::{paging, prose};

/// `GetCustomersRequest`
pub(crate) fn request(plan: &Plan<'_>, own: &OperationPlan<'_>, imports: &mut Imports) -> Option<ItemView> {
    let ident = own.request.as_ref()?;
    let Arguments::Request { fields, .. } = &own.arguments else { return None };
    let members = fields.iter().map(|field| member(plan, own, *field, imports)).collect();
    let said = format!("What {} takes.", spelled(own));
    Some(ItemView {
        docs: Some(prose::sentence(&said, 0)),
        interface: Some(InterfaceView { head: ident.clone().into(), members }),
        ..ItemView::default()
    })
}

fn spelled(own: &OperationPlan<'_>) -> String {
    sdkwright_flavor::markdown::code_span(&own.operation.id.spelling)
}

fn member(plan: &Plan<'_>, own: &OperationPlan<'_>, argument: Argument, imports: &mut Imports) -> MemberView {
    let ty = own.argument_type(&plan.types, argument, &mut Spelling::Imported(imports));
    let name = own.names.of(argument).clone();
    let is_plain = own.is_required(plan.api, argument);
    let signature = match (is_plain, ty.is("unknown")) {
        (true, _) => code!(name, ": ", ty),
        (false, true) => code!(name, "?: ", ty),
        (false, false) => code!(name, "?: ", ty, " | undefined"),
    };
    let (mut docs, deprecated) = match argument {
        Argument::Parameter(index) => {
            let parameter = &own.operation.parameters[index];
            let about =
                || format!("{} of the request.", sdkwright_flavor::markdown::code_span(&parameter.wire));
            let mut docs = Prose::of(FLAVOR, &parameter.docs, about);
            docs.assumed(parameter.default.as_ref());
            (docs, parameter.deprecated.as_ref())
        }
        Argument::Body => (body_docs(plan, own), None),
    };
    if !is_plain && argument.is_required(own.operation) {
        docs.own("Left out, the client's own value is sent.");
    }
    MemberView { docs: Some(prose::of(&docs, deprecated, 2)), signature }
}

/// What the document says of the body, or else of its type.
fn body_docs(plan: &Plan<'_>, own: &OperationPlan<'_>) -> Prose {
    let body = own.operation.body.as_ref();
    let of_type = body.and_then(|body| body.content().ty).map(|ty| plan.types.docs(ty.id));
    let docs = body.map(|body| &body.docs).filter(|docs| !docs.is_empty()).or(of_type);
    docs.map_or_else(Prose::new, |docs| Prose::of(FLAVOR, docs, || "What is sent.".to_owned()))
}

/// `export type CreateCustomerResponseBody = Customer;`
pub(crate) fn aliases(plan: &Plan<'_>, own: &OperationPlan<'_>, imports: &mut Imports) -> Vec<ItemView> {
    let about = [("What", "takes", &own.request_body), ("What", "gives", &own.response_body)];
    let aliases = about.into_iter().filter_map(|(what, verb, alias)| {
        let (ident, id) = alias.as_ref()?;
        let said = format!("{what} {} {verb}.", spelled(own));
        Some(alias_item(plan, &said, ident, *id, imports))
    });
    aliases.collect()
}

fn alias_item(plan: &Plan<'_>, said: &str, ident: &Ident, id: TypeId, imports: &mut Imports) -> ItemView {
    let target = plan.types.bare(id, &mut Spelling::Imported(imports));
    ItemView {
        docs: Some(prose::sentence(said, 0)),
        alias: Some(code!("export type ", ident.clone(), " = ", target, ";")),
        ..ItemView::default()
    }
}

/// `ListCustomersResponse`: an envelope, a page, or both.
pub(crate) fn response(plan: &Plan<'_>, own: &OperationPlan<'_>, imports: &mut Imports) -> Option<ItemView> {
    let ident = own.response.as_ref()?;
    let head = match &own.operation.pagination {
        None => ident.clone().into(),
        Some(pagination) => {
            imports.lib_type("page", "Page");
            let item = paging::item_type(&plan.types, pagination);
            let item = item.map_or_else(
                || Code::fixed("unknown"),
                |item| plan.types.expr(item, &mut Spelling::Imported(imports)),
            );
            code!(ident.clone(), " extends Page<", ident.clone(), ", ", item, ">")
        }
    };
    let members = if plan.options.envelope { envelope(plan, own, imports) } else { page(plan, own, imports) };
    let said = format!("The answer to {}.", spelled(own));
    Some(ItemView {
        docs: Some(prose::sentence(&said, 0)),
        interface: Some(InterfaceView { head, members }),
        ..ItemView::default()
    })
}

fn page(plan: &Plan<'_>, own: &OperationPlan<'_>, imports: &mut Imports) -> Vec<MemberView> {
    let ty = own.result_type(&plan.types, &mut Spelling::Imported(imports));
    vec![MemberView {
        docs: Some(prose::sentence("The body of this page.", 2)),
        signature: code!("result: ", ty),
    }]
}

fn envelope(plan: &Plan<'_>, own: &OperationPlan<'_>, imports: &mut Imports) -> Vec<MemberView> {
    let member = |docs: &str, signature: Code| MemberView { docs: Some(prose::sentence(docs, 2)), signature };
    let (raw, said) = if plan.options.axios {
        imports.axios("AxiosResponse");
        ("rawResponse: AxiosResponse", "The answer as axios gave it.")
    } else {
        ("rawResponse: Response", "The answer as `fetch` gave it.")
    };
    let mut members = vec![
        member("Media type of the answer.", Code::fixed("contentType: string")),
        member("Status of the answer.", Code::fixed("statusCode: number")),
        member(
            "Headers of the answer, names in lower case.",
            Code::fixed("headers: Record<string, string[]>"),
        ),
        member(said, Code::fixed(raw)),
    ];
    if let Some(headers) = &own.headers {
        members.push(member("Its documented headers.", code!("typedHeaders: ", headers.clone())));
    }
    let mut fields: Vec<(Ident, Vec<Code>)> = Vec::new();
    for answer in &own.answers {
        let Some(field) = &answer.field else { continue };
        let ty = own.held_type(&plan.types, answer.output, &mut Spelling::Imported(imports));
        match fields.iter_mut().find(|(known, _)| known == field) {
            Some((_, types)) => types.push(ty),
            None => fields.push((field.clone(), vec![ty])),
        }
    }
    for (field, mut types) in fields {
        types.push(Code::fixed("undefined"));
        let ty = Code::join(&without_repetition(types), " | ");
        members.push(member("What is answered.", code!(field, "?: ", ty)));
    }
    for (id, field) in &own.returned {
        let module = plan.types.modules.about(About::Error(*id));
        let ty = Spelling::Imported(imports).name("errors", &module.path, &plan.error(*id).data);
        let statuses = statuses(own, *id);
        members.push(member(
            &format!("What is answered with {statuses}."),
            code!(field.clone(), "?: ", ty, " | undefined"),
        ));
    }
    members
}

/// The statuses of an error: `404, 4XX`.
pub(crate) fn statuses(own: &OperationPlan<'_>, error: ErrorId) -> String {
    let cases = own.operation.errors.iter().filter(|case| case.error == Some(error));
    let mut statuses: Vec<String> = Vec::new();
    for status in cases.map(|case| sections::status_text(case.status)) {
        if !statuses.contains(&status) {
            statuses.push(status);
        }
    }
    statuses.join(", ")
}
