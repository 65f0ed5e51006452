//! Who needs each type, which decides the file that it stands in and the feature that it stands under.

use std::collections::BTreeSet;

use sdkwright_api::{Api, Content, Operation, ResourceId, TypeId, TypeRef};

/// Who may need a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum User {
    /// An operation of this resource, or a callback of one.
    Resource(ResourceId),
    /// A webhook.
    Webhooks,
}

/// The users of every type, whether they mention it themselves or something that is made of it.
#[derive(Debug)]
pub(crate) struct Users {
    /// By [`TypeId`], error responses aside.
    by_calls: Vec<BTreeSet<User>>,
    /// By [`TypeId`], for error responses.
    by_errors: Vec<BTreeSet<User>>,
}

impl Users {
    /// Follows every operation, callback and webhook to the types that it needs.
    pub fn new(api: &Api) -> Self {
        let nobody = vec![BTreeSet::new(); api.types.len()];
        let mut users = Self { by_calls: nobody.clone(), by_errors: nobody };
        for operation in &api.operations {
            let user = User::Resource(operation.resources[0]);
            for ty in mentioned(operation) {
                reach(api, ty.id, user, &mut users.by_calls);
            }
            for id in operation.errors.iter().filter_map(|case| case.error) {
                reach(api, api.error(id).ty.id, user, &mut users.by_errors);
            }
        }
        for webhook in &api.webhooks {
            let user = match &webhook.callback {
                Some(callback) => User::Resource(api.operation(callback.operation).resources[0]),
                None => User::Webhooks,
            };
            let contents = webhook.contents.iter().flat_map(of_content);
            let parameters = webhook.parameters.iter().map(|parameter| parameter.ty);
            for ty in contents.chain(webhook.payload).chain(parameters) {
                reach(api, ty.id, user, &mut users.by_calls);
            }
        }
        users
    }

    /// Who needs a type.
    pub fn of(&self, id: TypeId) -> BTreeSet<User> {
        let index = id.0 as usize;
        self.by_calls[index].union(&self.by_errors[index]).copied().collect()
    }

    /// Whether nothing but error responses needs it.
    pub fn is_for_errors(&self, id: TypeId) -> bool {
        let index = id.0 as usize;
        self.by_calls[index].is_empty() && !self.by_errors[index].is_empty()
    }
}

impl User {
    /// The same for what is reached through another resource: a feature covers a whole top-level resource.
    pub fn outermost(self, api: &Api) -> Self {
        match self {
            Self::Resource(id) => Self::Resource(outermost(api, id)),
            Self::Webhooks => Self::Webhooks,
        }
    }
}

/// The resource on the client that another is reached through, or is.
pub(crate) fn outermost(api: &Api, id: ResourceId) -> ResourceId {
    std::iter::successors(Some(id), |&id| api.resource(id).parent).last().unwrap_or(id)
}

/// Every type that an operation mentions itself, error responses aside.
fn mentioned(operation: &Operation) -> impl Iterator<Item = TypeRef> + '_ {
    let parameters = operation.parameters.iter().map(|parameter| parameter.ty);
    let body = operation.body.iter().flat_map(|body| &body.contents).flat_map(of_content);
    let responses = operation.responses.iter().flat_map(|response| {
        let headers = response.headers.iter().map(|header| header.ty);
        response.contents.iter().flat_map(of_content).chain(headers)
    });
    let streamed = operation.streaming.iter().filter_map(|streaming| streaming.stream.item);
    parameters.chain(body).chain(responses).chain(operation.output.types()).chain(streamed)
}

fn of_content(content: &Content) -> impl Iterator<Item = TypeRef> + '_ {
    let headers = content.parts.iter().flat_map(|part| &part.headers).map(|header| header.ty);
    content.ty.into_iter().chain(content.item).chain(headers)
}

fn reach(api: &Api, root: TypeId, user: User, users: &mut [BTreeSet<User>]) {
    let mut pending = vec![root];
    while let Some(id) = pending.pop() {
        if users[id.0 as usize].insert(user) {
            pending.extend(api.types.get(id).shape.parts());
        }
    }
}
