//! What types are called, those of the document and those that the package adds to them. No two types of a package have
//! one name, in whichever file they stand, so that any file can import any of them.

use std::collections::{BTreeMap, BTreeSet};

use sdkwright_api::{Api, Name, Operation, Output, Shape, TypeId, TypeRef, Why};
use sdkwright_config::NameLock;
use sdkwright_flavor::{Arguments, Claim};

use crate::encode::Ident;
use crate::names;
use crate::options::Options;

/// The types that one operation adds.
#[derive(Debug, Clone, Default)]
pub(crate) struct OperationNames {
    /// `GetCustomersRequest`, where several things are passed as one.
    pub request: Option<Ident>,
    /// `CreateCustomerRequestBody`, where the body's type is called otherwise.
    pub request_body: Option<(Ident, TypeId)>,
    /// `GetCustomersResponseBody`, likewise.
    pub response_body: Option<(Ident, TypeId)>,
    /// `GetCustomersResponse`, where a call gives more than a body.
    pub response: Option<Ident>,
    /// `GetCustomersHeaders`, where the document describes headers of the answer.
    pub headers: Option<Ident>,
}

/// What a named error is called, and its body.
#[derive(Debug, Clone)]
pub(crate) struct ErrorNames {
    pub class: Ident,
    /// The interface of its body.
    pub data: Ident,
}

/// Every name of a type.
#[derive(Debug)]
pub(crate) struct TypeNames {
    pub types: BTreeMap<TypeId, String>,
    /// By operation.
    pub operations: Vec<OperationNames>,
    /// By error.
    pub errors: Vec<ErrorNames>,
}

/// Who wants a name.
enum Slot {
    ErrorClass,
    Type(TypeId),
    ErrorData(usize),
    Request(usize),
    RequestBody(usize, TypeId),
    ResponseBody(usize, TypeId),
    Response(usize),
    Headers(usize),
}

impl TypeNames {
    /// The names of all types that a file may import.
    pub fn all(&self) -> Vec<String> {
        let of_operations = self.operations.iter().flat_map(|own| {
            let named = [&own.request_body, &own.response_body].into_iter().flatten().map(|(ident, _)| ident);
            named.chain(&own.request).chain(&own.response).chain(&own.headers)
        });
        let of_errors = self.errors.iter().flat_map(|own| [&own.class, &own.data]);
        let added = of_operations.chain(of_errors).map(|ident| ident.as_str().to_owned());
        self.types.values().cloned().chain(added).collect()
    }

    /// Names every type.
    pub fn new(api: &Api, options: &Options, lock: &mut NameLock) -> Self {
        let wishes = wishes(api, options);
        let claims = wishes.iter().map(|(name, wish, slot)| {
            let aliases: &[Name] = match slot {
                Slot::Type(id) => &api.types.get(*id).aliases,
                _ => &[],
            };
            Claim::from((name, wish.clone())).known_as(aliases)
        });
        let taken = [options.class.as_str(), options.core().as_str(), "Security"].map(str::to_owned);
        let given = names::ident_scope("type").reserve(taken).remember_all().claim_all(lock, claims);
        let mut types = BTreeMap::new();
        let mut operations = vec![OperationNames::default(); api.operations.len()];
        let mut classes = Vec::new();
        let mut data = BTreeMap::new();
        for ((_, _, slot), given) in wishes.iter().zip(given) {
            let ident = Ident::new(&given);
            match *slot {
                Slot::ErrorClass => classes.push(ident),
                Slot::Type(id) => {
                    types.insert(id, given);
                }
                Slot::ErrorData(index) => {
                    data.insert(index, ident);
                }
                Slot::Request(index) => operations[index].request = Some(ident),
                Slot::RequestBody(index, id) => operations[index].request_body = Some((ident, id)),
                Slot::ResponseBody(index, id) => operations[index].response_body = Some((ident, id)),
                Slot::Response(index) => operations[index].response = Some(ident),
                Slot::Headers(index) => operations[index].headers = Some(ident),
            }
        }
        let errors = classes.into_iter().enumerate().map(|(index, class)| ErrorNames {
            class,
            data: data.get(&index).cloned().unwrap_or_else(|| {
                let body = api.types.resolve(api.errors[index].ty).id;
                Ident::new(&types[&body])
            }),
        });
        Self { errors: errors.collect(), types, operations }
    }
}

fn wishes(api: &Api, options: &Options) -> Vec<(Name, String, Slot)> {
    let mut wishes = Vec::new();
    let mut bodies: BTreeMap<TypeId, usize> = BTreeMap::new();
    for (index, error) in api.errors.iter().enumerate() {
        let body = api.types.resolve(error.ty).id;
        let wish = names::error_name(&error.name.spelling);
        wishes.push((beside(&error.name, "error"), wish, Slot::ErrorClass));
        if bodies.contains_key(&body) || api.types.get(body).name.is_none() {
            let wish = names::joined_name(&error.name.spelling, "data");
            wishes.push((beside(&error.name, "error data"), wish, Slot::ErrorData(index)));
        } else {
            bodies.insert(body, index);
        }
    }
    for (id, def) in api.types.iter() {
        let Some(name) = &def.name else { continue };
        let wish = match bodies.get(&id) {
            Some(error) => names::joined_name(&names::error_name(&api.errors[*error].name.spelling), "data"),
            None => names::type_name(&name.spelling),
        };
        wishes.push((name.clone(), wish, Slot::Type(id)));
    }
    let errors: BTreeSet<TypeId> = bodies.into_keys().collect();
    for (index, operation) in api.operations.iter().enumerate() {
        let mut wish = |ending: &str, slot: Slot| {
            wishes.push((
                beside(&operation.stem, ending),
                names::joined_name(&operation.stem.spelling, ending),
                slot,
            ));
        };
        if matches!(Arguments::of(operation, options.max_params), Arguments::Request { .. }) {
            wish("request", Slot::Request(index));
        }
        let is_renamed = |id: &TypeId, ending: &str| {
            let name = api.types.get(*id).name.as_ref();
            !errors.contains(id)
                && name.is_some_and(|name| {
                    let own = names::joined_name(&operation.stem.spelling, ending);
                    name.why == Why::Invented && names::type_name(&name.spelling) != own
                })
                && api.types.get(*id).input_of.is_none()
        };
        let body = operation.body.as_ref().and_then(|body| body.content().ty);
        if let Some(id) = body.and_then(|ty| innermost(api, ty)).filter(|id| is_renamed(id, "request body")) {
            wish("request body", Slot::RequestBody(index, id));
        }
        let answer = answer(operation);
        if let Some(id) =
            answer.and_then(|ty| innermost(api, ty)).filter(|id| is_renamed(id, "response body"))
        {
            wish("response body", Slot::ResponseBody(index, id));
        }
        if options.envelope || operation.pagination.is_some() {
            wish("response", Slot::Response(index));
        }
        if operation.responses.iter().any(|response| !response.headers.is_empty()) {
            wish("headers", Slot::Headers(index));
        }
    }
    wishes
}

/// The type of the only JSON that a call gives.
fn answer(operation: &Operation) -> Option<TypeRef> {
    match &operation.output {
        Output::Outcomes(_) => None,
        output => output.json(),
    }
}

/// The named type that a use, or a list, is of.
fn innermost(api: &Api, ty: TypeRef) -> Option<TypeId> {
    let def = api.types.get(ty.id);
    match (&def.name, &def.shape) {
        (Some(_), _) => Some(ty.id),
        (None, Shape::List(item)) => api.types.get(item.id).name.as_ref().map(|_| item.id),
        _ => None,
    }
}

/// A name for something that stands beside what has a name.
fn beside(name: &Name, what: &str) -> Name {
    Name { spelling: name.spelling.clone(), why: name.why, key: format!("{} ({what})", name.key) }
}
