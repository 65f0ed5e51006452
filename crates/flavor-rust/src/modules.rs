//! The files of models: what stands together, so that a reader finds it and a user compiles no more than they need.

use std::collections::{BTreeMap, BTreeSet};

use sdkwright_api::{Api, ResourceId, Shape, TypeDef, TypeId};
use sdkwright_config::NameLock;

use crate::encode::Ident;
use crate::names;
use crate::prose::code_span;
use crate::shelves::{Item, Shelves};
use crate::users::{User, Users};

/// Types that the same few resources share get a file and a feature of their own from so many lines on: what takes
/// `cargo check` about two tenths of a second.
const GROUP_LINES: usize = 2_000;

/// No more groups than this, however large the API.
const GROUPS: usize = 40;

/// A file of models.
#[derive(Debug)]
pub(crate) struct Module {
    pub ident: Ident,
    /// What its types have in common.
    pub about: ModuleOf,
    /// In order of the arena.
    pub types: Vec<TypeId>,
}

/// What the types of a module have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ModuleOf {
    /// Only the operations of this resource need them.
    Resource(ResourceId),
    /// Only webhooks need them.
    Webhooks,
    /// Only error responses need them.
    Errors,
    /// Exactly these need them, and they are many.
    Group(BTreeSet<User>),
    /// Several need them.
    Shared,
    /// Nobody needs them.
    Unused,
}

/// Where every named type stands.
#[derive(Debug)]
pub(crate) struct Modules {
    /// In order of the resources, then all others; none is empty.
    pub files: Vec<Module>,
    /// Who needs the types of a kind of module.
    pub users: BTreeMap<ModuleOf, BTreeSet<User>>,
    /// What the types of a kind of module are made of, apart from each other.
    pub needs: BTreeMap<ModuleOf, BTreeSet<ModuleOf>>,
}

impl Module {
    /// What its types have in common, in a sentence.
    pub fn docs(&self, api: &Api) -> String {
        let resource = |id: ResourceId| match api.resource(id).is_root() {
            true => "the client itself".to_owned(),
            false => code_span(&api.resource(id).name.spelling),
        };
        match &self.about {
            ModuleOf::Resource(id) => format!("What the operations of {} send and receive.", resource(*id)),
            ModuleOf::Webhooks => "What webhooks bring.".to_owned(),
            ModuleOf::Errors => "What error responses contain.".to_owned(),
            ModuleOf::Group(users) => {
                let users: Vec<String> = users
                    .iter()
                    .map(|user| match user {
                        User::Resource(id) => resource(*id),
                        User::Webhooks => "webhooks".to_owned(),
                    })
                    .collect();
                let (last, others) = users.split_last().expect("a group has users");
                format!("What {} and {last} have in common.", others.join(", "))
            }
            ModuleOf::Shared => "What several resources have in common.".to_owned(),
            ModuleOf::Unused => "What the document describes and no operation uses.".to_owned(),
        }
    }
}

impl Modules {
    /// Gives every named type a file. With `features`, no file needs another whose users are others than its own,
    /// unless it stands under a feature for many.
    pub fn new(api: &Api, idents: &BTreeMap<TypeId, Ident>, has_features: bool, lock: &mut NameLock) -> Self {
        let users = Users::new(api);
        let placing = Placing { api, idents, users: &users };
        let homes = if has_features { placing.apart() } else { placing.together() };
        let mut by_home: BTreeMap<ModuleOf, Vec<TypeId>> = BTreeMap::new();
        for (&id, home) in &homes {
            by_home.entry(home.clone()).or_default().push(id);
        }
        let mut modules = Self { files: Vec::new(), users: BTreeMap::new(), needs: BTreeMap::new() };
        for (&id, home) in &homes {
            let of_home = modules.users.entry(home.clone()).or_default();
            of_home.extend(users.of(id).into_iter().map(|user| user.outermost(api)));
            let needed = placing.named_parts(id).into_iter().map(|part| homes[&part].clone());
            modules.needs.entry(home.clone()).or_default().extend(needed.filter(|other| other != home));
        }
        // Whoever needs one error gets them all, and with them what they are made of.
        if modules.needs.get(&ModuleOf::Errors).is_some_and(|needs| needs.contains(&ModuleOf::Shared)) {
            let users = modules.users[&ModuleOf::Errors].clone();
            modules.users.entry(ModuleOf::Shared).or_default().extend(users);
        }
        modules.files = placing.files(by_home, lock);
        modules
    }
}

struct Placing<'a> {
    api: &'a Api,
    idents: &'a BTreeMap<TypeId, Ident>,
    users: &'a Users,
}

impl Placing<'_> {
    /// What is shared stands together.
    fn together(&self) -> BTreeMap<TypeId, ModuleOf> {
        let home = |id| match self.home(id) {
            ModuleOf::Group(_) => ModuleOf::Shared,
            home => home,
        };
        self.idents.keys().map(|&id| (id, home(id))).collect()
    }

    /// What is shared stands with what the same users need, where that is worth a file. What is left, and what errors
    /// are made of, is shared by all: nothing in there may be made of something that stands apart.
    fn apart(&self) -> BTreeMap<TypeId, ModuleOf> {
        let mut homes: BTreeMap<TypeId, ModuleOf> =
            self.idents.keys().map(|&id| (id, self.home(id))).collect();
        let total: usize = homes.keys().map(|&id| lines(self.api.types.get(id))).sum();
        let worth = GROUP_LINES.max(total / GROUPS);
        loop {
            let mut sizes: BTreeMap<ModuleOf, usize> = BTreeMap::new();
            for (&id, home) in &homes {
                *sizes.entry(home.clone()).or_default() += lines(self.api.types.get(id));
            }
            let is_common = |home: &ModuleOf| match home {
                ModuleOf::Errors | ModuleOf::Shared => true,
                ModuleOf::Group(_) => sizes[home] < worth,
                ModuleOf::Resource(_) | ModuleOf::Webhooks | ModuleOf::Unused => false,
            };
            let mut pending: Vec<TypeId> =
                homes.iter().filter(|(_, home)| is_common(home)).map(|(&id, _)| id).collect();
            let mut common: BTreeSet<TypeId> = pending.iter().copied().collect();
            while let Some(id) = pending.pop() {
                pending.extend(self.named_parts(id).into_iter().filter(|&part| common.insert(part)));
            }
            let mut moved = false;
            for id in common {
                let home = homes.get_mut(&id).expect("named parts are named");
                if !matches!(home, ModuleOf::Errors | ModuleOf::Shared) {
                    *home = ModuleOf::Shared;
                    moved = true;
                }
            }
            if !moved {
                return homes;
            }
        }
    }

    /// Where a type would stand by its own users.
    fn home(&self, id: TypeId) -> ModuleOf {
        if self.users.is_for_errors(id) {
            return ModuleOf::Errors;
        }
        let users = self.users.of(id);
        let outermost: BTreeSet<User> = users.iter().map(|user| user.outermost(self.api)).collect();
        let sole = |users: &BTreeSet<User>| users.first().copied().filter(|_| users.len() == 1);
        match sole(&users).or_else(|| sole(&outermost)) {
            Some(User::Resource(id)) => ModuleOf::Resource(id),
            Some(User::Webhooks) => ModuleOf::Webhooks,
            None if users.is_empty() => ModuleOf::Unused,
            None => ModuleOf::Group(outermost),
        }
    }

    /// The named types that a type is made of, through lists and maps without a name.
    fn named_parts(&self, id: TypeId) -> Vec<TypeId> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::from([id]);
        let mut pending = self.api.types.get(id).shape.parts();
        while let Some(id) = pending.pop() {
            if !seen.insert(id) {
                continue;
            }
            if self.idents.contains_key(&id) {
                found.push(id);
            } else {
                pending.extend(self.api.types.get(id).shape.parts());
            }
        }
        found
    }

    fn files(&self, by_home: BTreeMap<ModuleOf, Vec<TypeId>>, lock: &mut NameLock) -> Vec<Module> {
        let own = by_home.keys().filter_map(|home| self.own_name(home));
        let mut scope = names::file_scope("models file").reserve(own);
        let mut named = Vec::new();
        // Names that parts of a file get by themselves must not take what a resource is called.
        for (about, types) in by_home {
            let name = match &about {
                ModuleOf::Resource(id) if !self.api.resource(*id).is_root() => {
                    let name = &self.api.resource(*id).name;
                    scope.claim(lock, name, names::module_name(&name.spelling))
                }
                ModuleOf::Group(_) => scope.claim_unlocked(names::module_name(self.summit(&types).bare())),
                _ => self.own_name(&about).expect("what is neither a resource nor a group").to_owned(),
            };
            named.push((about, name, types));
        }
        let mut files = Vec::new();
        for (about, name, types) in named {
            let item = |id: TypeId| Item {
                what: id,
                words: self.words(&name, id),
                lines: lines(self.api.types.get(id)),
            };
            let shelves = Shelves::new(types.into_iter().map(item).collect());
            if !shelves.rest.is_empty() {
                files.push(Module { ident: Ident::new(&name), about: about.clone(), types: shelves.rest });
            }
            for (words, types) in shelves.carved {
                let ident = Ident::new(&scope.claim_unlocked(names::module_name(&format!("{name} {words}"))));
                files.push(Module { ident, about: about.clone(), types });
            }
        }
        files
    }

    /// The name of a file that is called after no resource and no type.
    fn own_name(&self, home: &ModuleOf) -> Option<&'static str> {
        match home {
            ModuleOf::Resource(id) => self.api.resource(*id).is_root().then_some("root"),
            ModuleOf::Webhooks => Some("webhooks"),
            ModuleOf::Errors => Some("errors"),
            ModuleOf::Group(_) => None,
            ModuleOf::Shared => Some("shared"),
            ModuleOf::Unused => Some("unused"),
        }
    }

    /// The type that is made of most of the others: what a group is called after.
    fn summit(&self, types: &[TypeId]) -> &Ident {
        let own: BTreeSet<TypeId> = types.iter().copied().collect();
        let size = |id: TypeId| {
            let mut seen = BTreeSet::from([id]);
            let mut pending = vec![id];
            while let Some(id) = pending.pop() {
                let parts = self.named_parts(id).into_iter();
                pending.extend(parts.filter(|part| own.contains(part) && seen.insert(*part)));
            }
            seen.len()
        };
        let summit = types.iter().max_by_key(|&&id| (size(id), std::cmp::Reverse(id)));
        &self.idents[summit.expect("a group has a type")]
    }

    /// The words of a type's name, without what the file's name says already.
    fn words(&self, file: &str, id: TypeId) -> Vec<String> {
        let mut words = names::words(self.idents[&id].bare());
        if words.len() > 1 && (words[0] == file || format!("{}s", words[0]) == file) {
            words.remove(0);
        }
        words
    }
}

/// About how many lines a type takes in its file.
fn lines(def: &TypeDef) -> usize {
    match &def.shape {
        Shape::Struct(object) => {
            let setter = if def.usage.request { 6 } else { 0 };
            15 + object.fields.len() * (3 + setter)
        }
        Shape::Enum(enumeration) => 25 + 4 * enumeration.members.len(),
        Shape::Union(union) => 10 + 9 * union.variants.len(),
        _ => 4,
    }
}
