//! Which file each type stands in. What the document names has a file of its own among the components; the body of a named
//! error, with all that only it has, stands in the error's file; everything else stands with the first operation that has
//! it, or the first webhook.

use std::collections::{BTreeMap, BTreeSet};

use sdkwright_api::{Api, ErrorId, Name, OperationId, Output, TypeId, Why};
use sdkwright_config::NameLock;

use crate::names;
use crate::options::Options;

/// A folder of models, and the namespace that it makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Namespace {
    /// What the document names.
    Components,
    /// What single operations take and give.
    Operations,
    /// Named errors.
    Errors,
    /// What the API sends by itself.
    Webhooks,
}

/// What a file of models is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum About {
    /// A type that the document names.
    Component(TypeId),
    /// What an operation takes and gives.
    Operation(OperationId),
    /// A named error.
    Error(ErrorId),
    /// A webhook or a callback, by its index.
    Webhook(usize),
}

/// A file of models.
#[derive(Debug)]
pub(crate) struct Module {
    pub about: About,
    pub namespace: Namespace,
    /// Its name without ending: `getcustomers`.
    pub stem: String,
    /// Below `src`, without ending: `models/operations/getcustomers`.
    pub path: String,
    /// In the order in which they are needed: what stands inside first.
    pub types: Vec<TypeId>,
}

/// Every file of models.
#[derive(Debug)]
pub(crate) struct Modules {
    pub files: Vec<Module>,
    by_type: BTreeMap<TypeId, usize>,
    by_about: BTreeMap<About, usize>,
}

impl Namespace {
    /// `operations`
    pub fn folder(self, options: &Options) -> &str {
        match self {
            Self::Components => options.components.as_str(),
            Self::Operations => "operations",
            Self::Errors => "errors",
            Self::Webhooks => "webhooks",
        }
    }
}

impl Modules {
    /// The files of an Api. Every operation, error and typed webhook has one, though it may hold no type.
    pub fn new(api: &Api, idents: &BTreeMap<TypeId, String>, options: &Options, lock: &mut NameLock) -> Self {
        let mut sorter = Sorter { api, homes: BTreeMap::new(), order: BTreeMap::new() };
        sorter.sort();
        let order = sorter.order;
        let mut files = Vec::new();
        for namespace in
            [Namespace::Components, Namespace::Operations, Namespace::Errors, Namespace::Webhooks]
        {
            let own = order.iter().filter(|(about, _)| about.namespace() == namespace);
            let own: Vec<(About, Vec<TypeId>)> = own.map(|(about, types)| (*about, types.clone())).collect();
            let folder = namespace.folder(options);
            let wishes = own.iter().map(|(about, _)| (about.name(api), about.wish(api, idents)));
            let stems = names::file_scope(&format!("file {folder}"))
                .reserve(["security"])
                .alphabet(is_stem)
                .claim_all(lock, wishes);
            files.extend(own.into_iter().zip(stems).map(|((about, types), stem)| Module {
                path: format!("models/{folder}/{stem}"),
                about,
                namespace,
                stem,
                types,
            }));
        }
        let by_type =
            files.iter().enumerate().flat_map(|(at, file)| file.types.iter().map(move |id| (*id, at)));
        let by_type = by_type.collect();
        let by_about = files.iter().enumerate().map(|(at, file)| (file.about, at)).collect();
        Self { files, by_type, by_about }
    }

    /// The file of a named type.
    pub fn of_type(&self, id: TypeId) -> Option<&Module> {
        self.by_type.get(&id).map(|at| &self.files[*at])
    }

    /// The file about something.
    pub fn about(&self, about: About) -> &Module {
        &self.files[*self.by_about.get(&about).expect("every operation, error and webhook has a file")]
    }

    /// The files of a folder.
    pub fn of(&self, namespace: Namespace) -> impl Iterator<Item = &Module> {
        self.files.iter().filter(move |file| file.namespace == namespace)
    }
}

impl About {
    fn namespace(self) -> Namespace {
        match self {
            Self::Component(_) => Namespace::Components,
            Self::Operation(_) => Namespace::Operations,
            Self::Error(_) => Namespace::Errors,
            Self::Webhook(_) => Namespace::Webhooks,
        }
    }

    fn name(self, api: &Api) -> &Name {
        match self {
            Self::Component(id) => api.types.get(id).name.as_ref().expect("a component has a name"),
            Self::Operation(id) => &api.operation(id).id,
            Self::Error(id) => &api.error(id).name,
            Self::Webhook(index) => &api.webhooks[index].name,
        }
    }

    fn wish(self, api: &Api, idents: &BTreeMap<TypeId, String>) -> String {
        match self {
            Self::Component(id) => names::file_stem(&idents[&id]),
            Self::Error(id) => names::file_stem(&names::error_name(&api.error(id).name.spelling)),
            _ => names::file_stem(&self.name(api).spelling),
        }
    }
}

fn is_stem(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

struct Sorter<'a> {
    api: &'a Api,
    homes: BTreeMap<TypeId, About>,
    order: BTreeMap<About, Vec<TypeId>>,
}

impl Sorter<'_> {
    fn sort(&mut self) {
        let api = self.api;
        let mut bodies = BTreeMap::new();
        for (index, error) in api.errors.iter().enumerate() {
            let about = About::Error(ErrorId(index as u32));
            self.order.insert(about, Vec::new());
            bodies.entry(api.types.resolve(error.ty).id).or_insert(about);
        }
        let is_root = |id: TypeId| self.is_component(id) && !bodies.contains_key(&id);
        let roots: Vec<TypeId> = api.types.iter().map(|(id, _)| id).filter(|id| is_root(*id)).collect();
        for &id in &roots {
            self.homes.insert(id, About::Component(id));
        }
        for (&id, &about) in &bodies {
            if api.types.get(id).name.is_some() {
                self.homes.insert(id, about);
            }
        }
        for id in roots {
            self.below(id, About::Component(id));
        }
        for (id, about) in bodies {
            self.below(id, about);
        }
        for (index, operation) in api.operations.iter().enumerate() {
            let about = About::Operation(OperationId(index as u32));
            self.order.insert(about, Vec::new());
            let parameters = operation.parameters.iter().map(|parameter| parameter.ty);
            let contents = operation.body.iter().flat_map(|body| &body.contents);
            let bodies = contents.flat_map(|content| content.ty.into_iter().chain(content.item));
            let headers = operation.responses.iter().flat_map(|response| &response.headers);
            let streamed = operation.streaming.iter().filter_map(|streaming| streaming.stream.item);
            let others = operation.representations.iter().flat_map(|other| other.output.types());
            let given = Output::types(&operation.output).into_iter().chain(streamed).chain(others);
            let headers = headers.map(|header| header.ty);
            for ty in parameters.chain(bodies).chain(given).chain(headers).collect::<Vec<_>>() {
                self.take(ty.id, about);
            }
        }
        for (index, webhook) in api.webhooks.iter().enumerate() {
            if let Some(payload) = webhook.payload {
                let about = About::Webhook(index);
                self.order.insert(about, Vec::new());
                self.take(payload.id, about);
            }
        }
        // What nothing leads to any more, such as a part of a component that was merged away.
        for (id, def) in api.types.iter() {
            if def.name.is_some() && !self.homes.contains_key(&id) {
                self.take(id, About::Component(id));
            }
        }
    }

    /// Whether the document itself says what a type is called, or a request form of such a type.
    fn is_component(&self, id: TypeId) -> bool {
        let def = self.api.types.get(id);
        let is_written = def.name.as_ref().is_some_and(|name| name.why == Why::Written);
        is_written || def.input_of.is_some_and(|form| self.is_component(form))
    }

    /// Gives a type to a file unless another has it, and what it is made of.
    fn take(&mut self, id: TypeId, about: About) {
        if self.homes.contains_key(&id) {
            return;
        }
        if self.api.types.get(id).name.is_some() {
            self.homes.insert(id, about);
            self.below(id, about);
        } else {
            let mut seen = BTreeSet::new();
            self.through(id, about, &mut seen);
        }
    }

    /// What is inside a type of a file, then the type itself.
    fn below(&mut self, id: TypeId, about: About) {
        for part in self.api.types.get(id).shape.parts() {
            self.take(part, about);
        }
        if self.homes.get(&id) == Some(&about) {
            self.order.entry(about).or_default().push(id);
        }
    }

    /// What is inside a type without a name.
    fn through(&mut self, id: TypeId, about: About, seen: &mut BTreeSet<TypeId>) {
        if !seen.insert(id) {
            return;
        }
        for part in self.api.types.get(id).shape.parts() {
            if self.api.types.get(part).name.is_some() {
                self.take(part, about);
            } else {
                self.through(part, about, seen);
            }
        }
    }
}
