//! How each operation is called: its function and method, what they take, and what they give.

use sdkwright_api::{
    Api, Content, ErrorId, MediaKind, Operation, OperationId, Output, Parameter, ResourceId, Shape, Status,
    TypeId, TypeRef,
};
use sdkwright_config::NameLock;
use sdkwright_flavor::{Argument, Arguments, Case, Scope};

use crate::answers;
use crate::arguments::ArgumentNames;
use crate::bodies;
use crate::encode::{Code, Ident, code};
use crate::error_tables::USUAL_TYPE;
use crate::modules::About;
use crate::names;
use crate::options::Options;
use crate::own_names::TypeNames;
use crate::resources::{ResourcePlan, full_spelling};
use crate::types::{Spelling, TypeTable, list, united};
use crate::ways::Way;

/// What files of functions use, so that no function is called so.
const FUNCTIONS_IN_USE: &[&str] = &[
    "addKey",
    "axiosTransport",
    "base64",
    "byMediaType",
    "bytesBody",
    "bytesResponse",
    "call",
    "callPages",
    "callReturning",
    "client",
    "config",
    "date",
    "dateTime",
    "decimal",
    "deepObjectStyle",
    "envelope",
    "eventResponse",
    "exact",
    "fillPath",
    "followRedirects",
    "formBody",
    "formExplodedStyle",
    "formStyle",
    "fromAxios",
    "int64",
    "jsonBody",
    "jsonStyle",
    "labelExplodedStyle",
    "labelStyle",
    "linesBody",
    "linesResponse",
    "lossless",
    "losslessJsonStyle",
    "map",
    "matrixExplodedStyle",
    "matrixStyle",
    "modelBody",
    "multipartBody",
    "openObject",
    "operation",
    "options",
    "ownServer",
    "pagination",
    "pipeDelimitedStyle",
    "putCookie",
    "rawCookie",
    "request",
    "reserved",
    "segments",
    "sequenceBody",
    "sequenceResponse",
    "simpleExplodedStyle",
    "simpleStyle",
    "singleStyle",
    "spaceDelimitedStyle",
    "streamResponse",
    "streaming",
    "taggedUnion",
    "textBody",
    "textResponse",
    "uint64",
    "union",
    "usualErrors",
];

/// How an operation is called.
#[derive(Debug)]
pub(crate) struct OperationPlan<'a> {
    pub id: OperationId,
    pub operation: &'a Operation,
    /// The resource that its function is called after.
    pub home: ResourceId,
    /// What the method is called in that resource: `list`.
    pub method: Ident,
    /// `customersList`, and the name of its file.
    pub function: Ident,
    /// The type of what the function can fail with: `CustomersListError`.
    pub error: Ident,
    /// The function and the method that give a stream of what this one gives as a whole.
    pub streaming: Option<(Ident, Ident)>,
    /// The other ways to send it.
    pub ways: Vec<Way<'a>>,
    /// How parameters and body are passed.
    pub arguments: Arguments,
    /// The type of the object that holds them all.
    pub request: Option<Ident>,
    pub names: ArgumentNames,
    /// Another name for the type of the body: `CreateCustomerRequestBody`.
    pub request_body: Option<(Ident, TypeId)>,
    /// Another name for the type of the answer or of its items: `GetCustomersResponseBody`.
    pub response_body: Option<(Ident, TypeId)>,
    /// The type of an answer with more than a body: an envelope, a page.
    pub response: Option<Ident>,
    /// The type of the headers that the document describes.
    pub headers: Option<Ident>,
    /// What comes by status, in document order.
    pub answers: Vec<Answer<'a>>,
    /// The documented errors that fields of the envelope hold.
    pub returned: Vec<(ErrorId, Ident)>,
}

/// What comes with a status.
#[derive(Debug)]
pub(crate) struct Answer<'a> {
    pub status: Status,
    /// Anything but outcomes.
    pub output: &'a Output,
    /// The field of an envelope or a page that holds it.
    pub field: Option<Ident>,
}

impl OperationPlan<'_> {
    /// The type of `request`; `None` where nothing is passed, or one by one.
    pub fn request_type(&self, types: &TypeTable<'_>, spelling: &mut Spelling<'_>) -> Option<Code> {
        match &self.arguments {
            Arguments::None | Arguments::Each(_) => None,
            Arguments::Body { .. } => Some(self.body_type(types, spelling)),
            Arguments::Request { .. } => {
                self.request.as_ref().map(|ident| self.own_type(types, ident, spelling))
            }
        }
    }

    /// Whether a call without `request` is refused.
    pub fn is_request_required(&self, api: &Api) -> bool {
        match &self.arguments {
            Arguments::Body { required } => *required,
            Arguments::Request { fields, .. } => fields.iter().any(|field| self.is_required(api, *field)),
            Arguments::None | Arguments::Each(_) => false,
        }
    }

    /// Whether a call without an argument is refused: what the client can be given once is not asked for every time.
    pub fn is_required(&self, api: &Api, argument: Argument) -> bool {
        argument.is_required(self.operation)
            && match argument {
                Argument::Parameter(index) => global(api, &self.operation.parameters[index]).is_none(),
                Argument::Body => true,
            }
    }

    /// What a function or a method takes between its client and its options, `content` being what is sent.
    pub fn signature(
        &self,
        api: &Api,
        types: &TypeTable<'_>,
        content: Option<&Content>,
        spelling: &mut Spelling<'_>,
    ) -> Vec<Code> {
        if let Arguments::Each(arguments) = &self.arguments {
            let arguments = arguments.iter().map(|argument| {
                let ty = match (argument, content) {
                    (Argument::Body, Some(content)) => content_type(types, content, spelling),
                    _ => self.argument_type(types, *argument, spelling),
                };
                let mark = if argument.is_required(self.operation) { "" } else { "?" };
                code!(self.names.of(*argument).clone(), mark, ": ", ty)
            });
            return arguments.collect();
        }
        let Some(usual) = self.request_type(types, &mut spelling.unseen()) else { return Vec::new() };
        let ty = match (content, &self.arguments) {
            (Some(content), Arguments::Body { .. }) => content_type(types, content, spelling),
            (Some(content), _) => {
                let body = &self.names.body;
                let mark = if Argument::Body.is_required(self.operation) { "" } else { "?" };
                let ty = content_type(types, content, spelling);
                self.request_type(types, spelling);
                code!(
                    "Omit<",
                    usual,
                    ", ",
                    Code::string(body.as_str()),
                    "> & { ",
                    body.clone(),
                    mark,
                    ": ",
                    ty,
                    " }"
                )
            }
            (None, _) => {
                self.request_type(types, spelling);
                usual
            }
        };
        let mark = if self.is_request_required(api) { "" } else { "?" };
        vec![code!("request", mark, ": ", ty)]
    }

    /// What stands for them in a call.
    pub fn passed(&self) -> Vec<Code> {
        match &self.arguments {
            Arguments::None => Vec::new(),
            Arguments::Body { .. } | Arguments::Request { .. } => vec![Code::fixed("request")],
            Arguments::Each(arguments) => {
                arguments.iter().map(|argument| self.names.of(*argument).clone().into()).collect()
            }
        }
    }

    /// The type of an argument.
    pub fn argument_type(
        &self,
        types: &TypeTable<'_>,
        argument: Argument,
        spelling: &mut Spelling<'_>,
    ) -> Code {
        match argument {
            Argument::Parameter(index) => types.expr(self.operation.parameters[index].ty, spelling),
            Argument::Body => self.body_type(types, spelling),
        }
    }

    /// The type of what is sent.
    pub fn body_type(&self, types: &TypeTable<'_>, spelling: &mut Spelling<'_>) -> Code {
        let Some(body) = &self.operation.body else { return Code::fixed("undefined") };
        let content = body.content();
        match (bodies::kind(types, content), content.ty) {
            (MediaKind::Json | MediaKind::Form | MediaKind::Multipart, Some(ty)) => {
                self.named(types, ty, self.request_body.as_ref(), spelling)
            }
            _ => content_type(types, content, spelling),
        }
    }

    /// What a call gives.
    pub fn value_type(&self, types: &TypeTable<'_>, spelling: &mut Spelling<'_>) -> Code {
        match &self.response {
            Some(ident) => self.own_type(types, ident, spelling),
            None => self.result_type(types, spelling),
        }
    }

    /// What a call gives in one of the ways to send it.
    pub fn way_type(
        &self,
        types: &TypeTable<'_>,
        way: Option<&Way<'_>>,
        spelling: &mut Spelling<'_>,
    ) -> Code {
        match way.and_then(Way::representation) {
            Some(other) if other.output == Output::Nothing => Code::fixed("void"),
            Some(other) => self.output_type(types, &other.output, spelling),
            None => self.value_type(types, spelling),
        }
    }

    /// What a call gives where there is no more than a body.
    pub fn result_type(&self, types: &TypeTable<'_>, spelling: &mut Spelling<'_>) -> Code {
        match &self.operation.output {
            Output::Nothing => Code::fixed("void"),
            Output::Outcomes(outcomes) => {
                let outputs = || outcomes.all.iter().map(|outcome| &outcome.output);
                let all = |spelling: &mut Spelling<'_>| {
                    outputs().map(|output| self.output_type(types, output, spelling)).collect()
                };
                Code::join(&united(spelling, all), " | ")
            }
            output => self.output_type(types, output, spelling),
        }
    }

    /// What a field of an envelope holds where it is there.
    pub fn held_type(&self, types: &TypeTable<'_>, output: &Output, spelling: &mut Spelling<'_>) -> Code {
        match output {
            Output::OptionalJson(ty) => self.named(types, *ty, self.response_body.as_ref(), spelling),
            output => self.output_type(types, output, spelling),
        }
    }

    /// What an answer holds; `undefined` where it holds nothing.
    pub fn output_type(&self, types: &TypeTable<'_>, output: &Output, spelling: &mut Spelling<'_>) -> Code {
        match output {
            Output::Nothing | Output::Outcomes(_) => Code::fixed("undefined"),
            Output::Json(ty) => self.named(types, *ty, self.response_body.as_ref(), spelling),
            Output::OptionalJson(ty) => {
                let ty = self.named(types, *ty, self.response_body.as_ref(), spelling);
                if ty.is("unknown") { ty } else { code!(ty, " | undefined") }
            }
            Output::Text => Code::fixed("string"),
            Output::Bytes => Code::fixed("Uint8Array"),
            Output::Download => Code::fixed("ReadableStream<Uint8Array>"),
            Output::Stream(stream) => answers::stream_type(types, stream, spelling),
        }
    }

    /// The use of a type, or of a list of it, by the operation's own name of it.
    fn named(
        &self,
        types: &TypeTable<'_>,
        ty: TypeRef,
        name: Option<&(Ident, TypeId)>,
        spelling: &mut Spelling<'_>,
    ) -> Code {
        let or_null = |ty: TypeRef, code: Code| {
            if types.resolve(ty).nullable { code!(code, " | null") } else { code }
        };
        match (name, &types.def(ty.id).shape) {
            (Some((ident, id)), _) if ty.id == *id => or_null(ty, self.own_type(types, ident, spelling)),
            (Some((ident, id)), Shape::List(item)) if item.id == *id && types.ident(ty.id).is_none() => {
                let item = or_null(*item, self.own_type(types, ident, spelling));
                or_null(ty, list(&item))
            }
            _ => types.expr(ty, spelling),
        }
    }

    /// A type of the operation's own file.
    fn own_type(&self, types: &TypeTable<'_>, ident: &Ident, spelling: &mut Spelling<'_>) -> Code {
        let module = types.modules.about(About::Operation(self.id));
        spelling.name("operations", &module.path, ident)
    }
}

/// The type of what is sent in a media type.
fn content_type(types: &TypeTable<'_>, content: &Content, spelling: &mut Spelling<'_>) -> Code {
    match (bodies::kind(types, content), content.ty) {
        (MediaKind::Json | MediaKind::Form | MediaKind::Multipart, Some(ty)) => types.expr(ty, spelling),
        (MediaKind::Json, None) => Code::fixed("unknown"),
        (MediaKind::Form | MediaKind::Multipart, None) => Code::fixed("Record<string, unknown>"),
        (MediaKind::JsonLines | MediaKind::JsonSequence, _) => match content.item {
            Some(item) => list(&types.expr(item, spelling)),
            None => Code::fixed("unknown[]"),
        },
        (MediaKind::Text, _) => Code::fixed("string"),
        (MediaKind::EventStream | MediaKind::Xml | MediaKind::Bytes, _) => spelling.lib("body", "Upload"),
    }
}

/// The parameter of the client that stands in for one of an operation, by its index in `globals`.
pub(crate) fn global(api: &Api, parameter: &Parameter) -> Option<usize> {
    let is_same = |global: &Parameter| global.place == parameter.place && global.wire == parameter.wire;
    api.globals.iter().position(is_same)
}

/// Plans every operation, by [`OperationId`]. Functions are called after their resource and their method; no type of theirs is
/// called as another type.
pub(crate) fn plan_operations<'a>(
    api: &'a Api,
    options: &Options,
    types: &TypeTable<'a>,
    resources: &[ResourcePlan],
    own_names: &TypeNames,
    lock: &mut NameLock,
) -> Vec<OperationPlan<'a>> {
    let homes: Vec<(ResourceId, Ident)> = (0..api.operations.len())
        .map(|index| {
            let home = api.operations[index].resources[0];
            let own = resources[home.0 as usize].operations.iter();
            let own = own.clone().find(|(id, _)| id.0 as usize == index);
            (home, own.expect("an operation stands in its first resource").1.clone())
        })
        .collect();
    let wish = |index: usize, ending: &str| {
        let (home, method) = &homes[index];
        names::function_name(&format!("{} {} {ending}", full_spelling(api, *home), method.as_str()))
    };
    let ids = || api.operations.iter().enumerate().map(|(index, own)| (index, &own.id));
    let functions = Scope::new("function", Case::Insensitive)
        .reserve(FUNCTIONS_IN_USE)
        .claim_all(lock, ids().map(|(index, id)| (id, wish(index, ""))));
    let mut streams = Scope::new("stream function", Case::Insensitive)
        .reserve(FUNCTIONS_IN_USE)
        .reserve(&functions)
        .reserve_locked(lock);
    let mut errors = names::ident_scope("function error")
        .reserve(own_names.all())
        .reserve([USUAL_TYPE])
        .reserve_locked(lock);
    let mut plans = Vec::new();
    for (index, operation) in api.operations.iter().enumerate() {
        let own = &own_names.operations[index];
        let (home, method) = homes[index].clone();
        let function = Ident::new(&functions[index]);
        let arguments = Arguments::of(operation, options.max_params);
        let error = names::joined_name(&functions[index], "error");
        let base = format!("{} {}", full_spelling(api, home), method.as_str());
        let answers = answers::plan(types, operation, own);
        let ways = Way::of(operation, &base, &mut streams, lock);
        let streaming = operation.streaming.is_some().then(|| {
            let function = streams.claim(lock, &operation.id, wish(index, "stream"));
            (Ident::new(&function), Ident::member(&format!("{}Stream", method.as_str())))
        });
        plans.push(OperationPlan {
            id: OperationId(index as u32),
            operation,
            home,
            method,
            error: Ident::new(&errors.claim(lock, &operation.id, error)),
            function,
            streaming,
            ways,
            names: ArgumentNames::new(types, operation, &arguments, lock),
            arguments,
            request: own.request.clone(),
            request_body: own.request_body.clone(),
            response_body: own.response_body.clone(),
            response: own.response.clone(),
            headers: own.headers.clone(),
            returned: answers::returned(operation, &own_names.errors, options, &answers),
            answers,
        });
    }
    plans
}
