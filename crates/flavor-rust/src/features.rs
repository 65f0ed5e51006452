//! The Cargo features of a large crate: one for each resource on the client, all of them on by default, so that a
//! program that needs few compiles few.
//!
//! A model stands under the feature of the resource that alone needs it. What several need stands under a hidden feature,
//! whose name starts with `_`, implied by the features of all who need it.

use std::collections::{BTreeMap, BTreeSet};

use sdkwright_api::{Api, ResourceId};
use sdkwright_flavor::{Case, Scope};

use crate::encode::{Code, code};
use crate::modules::{ModuleOf, Modules};
use crate::names;
use crate::resources::ResourcePlan;
use crate::users::{User, outermost};

/// An API with more operations than this gets features, if nothing else is configured: about where `cargo check` of the
/// whole crate takes longer than three seconds.
const MANY_OPERATIONS: usize = 100;

/// Features that every crate has.
const COMMON: &[&str] =
    &["default", "blocking", "brotli", "deflate", "hyper", "native-tls", "reqwest", "tracing", "zstd"];

/// The features of a crate, in the order of its manifest.
#[derive(Debug)]
pub(crate) struct Features {
    /// Those of resources, webhooks and unused types.
    pub public: Vec<Feature>,
    /// Those of types that several need.
    pub hidden: Vec<Feature>,
    /// By [`ResourceId`]; `None` for the client itself.
    of_resources: Vec<Option<String>>,
    of_modules: BTreeMap<ModuleOf, String>,
    /// Set where the API has webhooks.
    webhooks: Option<String>,
}

/// One feature.
#[derive(Debug)]
pub(crate) struct Feature {
    /// `code-scanning`, or `_types-shared`.
    pub name: String,
    /// What else it switches on, sorted.
    pub implied: BTreeSet<String>,
}

/// Whether a crate has features for its resources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Wanted {
    /// Where the API is large.
    #[default]
    Auto,
    Always,
    Never,
}

impl Wanted {
    /// Whether an API gets them. Without two resources there is nothing to choose from.
    pub fn fits(self, api: &Api) -> bool {
        let is_top = |resource: &&sdkwright_api::Resource| resource.parent.is_none() && !resource.is_root();
        let has_choice = api.resources.iter().filter(is_top).count() > 1;
        has_choice
            && match self {
                Self::Auto => api.operations.len() > MANY_OPERATIONS,
                Self::Always => true,
                Self::Never => false,
            }
    }
}

impl Features {
    /// Names them. What operations of the client itself need stands under no feature.
    pub fn new(api: &Api, resources: &[ResourcePlan], modules: &Modules) -> Self {
        let mut scope = Scope::new("feature", Case::Insensitive).reserve(COMMON);
        let mut features = Self {
            public: Vec::new(),
            hidden: Vec::new(),
            of_resources: vec![None; resources.len()],
            of_modules: BTreeMap::new(),
            webhooks: None,
        };
        let ids = (0..api.resources.len()).map(|index| ResourceId(index as u32));
        for id in ids.clone().filter(|&id| api.resource(id).parent.is_none() && !api.resource(id).is_root()) {
            let wish = names::feature_name(resources[id.0 as usize].module.bare());
            features.of_resources[id.0 as usize] = Some(scope.claim_unlocked(wish));
        }
        for id in ids.clone() {
            features.of_resources[id.0 as usize] =
                features.of_resources[outermost(api, id).0 as usize].clone();
        }
        if api.webhooks.iter().any(|webhook| webhook.callback.is_none()) {
            features.webhooks = Some(scope.claim_unlocked("webhooks"));
        }
        for (about, users) in &modules.users {
            if users.iter().any(|user| matches!(user, User::Resource(id) if api.resource(*id).is_root())) {
                continue;
            }
            let name = match about {
                ModuleOf::Resource(id) => features.of_resources[id.0 as usize].clone(),
                ModuleOf::Webhooks => features.webhooks.clone(),
                ModuleOf::Unused => Some(scope.claim_unlocked("unused-types")),
                ModuleOf::Errors | ModuleOf::Group(_) | ModuleOf::Shared => {
                    let file = modules.files.iter().find(|file| file.about == *about);
                    let file = file.map_or("shared", |file| file.ident.bare());
                    Some(scope.claim_unlocked(format!("_types-{}", names::feature_name(file))))
                }
            };
            features.of_modules.extend(name.map(|name| (about.clone(), name)));
        }
        features.list(api, modules);
        features
    }

    /// The feature of a resource; `None` for the client itself.
    pub fn resource(&self, id: ResourceId) -> Option<&str> {
        self.of_resources[id.0 as usize].as_deref()
    }

    /// The feature of a file of models; `None` where the client itself needs it.
    pub fn module(&self, about: &ModuleOf) -> Option<&str> {
        self.of_modules.get(about).map(String::as_str)
    }

    fn list(&mut self, api: &Api, modules: &Modules) {
        let mut implied: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for name in self.of_resources.iter().chain([&self.webhooks]).flatten() {
            implied.entry(name.clone()).or_default();
        }
        for operation in &api.operations {
            let Some(home) = self.resource(operation.resources[0]) else { continue };
            for other in operation.resources.iter().filter_map(|&id| self.resource(id)) {
                implied.entry(other.to_owned()).or_default().insert(home.to_owned());
            }
        }
        for (about, name) in &self.of_modules {
            let needs = modules.needs[about].iter().filter_map(|other| self.of_modules.get(other));
            implied.entry(name.clone()).or_default().extend(needs.cloned());
            for user in &modules.users[about] {
                let user = match user {
                    User::Resource(id) => self.of_resources[id.0 as usize].as_ref(),
                    User::Webhooks => self.webhooks.as_ref(),
                };
                let of_user = user.map(|user| implied.entry(user.clone()).or_default());
                of_user.map(|implied| implied.insert(name.clone()));
            }
        }
        for (name, mut implied) in implied {
            implied.remove(&name);
            let list = if name.starts_with('_') { &mut self.hidden } else { &mut self.public };
            list.push(Feature { name, implied });
        }
    }
}

/// `#[cfg(feature = "code-scanning")]`
pub(crate) fn gate(feature: &str) -> Code {
    code!("#[cfg(feature = ", Code::string(feature), ")]")
}
