//! Names for what the document does not name. Nothing else invents any.
//!
//! A type is called as shortly as it can be without ambiguity: by its title; by the resource that it is the answer
//! of; by the response or the body that the document keeps for reuse; by the status of the error that it is; by the
//! word that all its places share; by what the operations do that answer with it; by the kinds of values that it
//! takes. Only when no such name is its alone, it is called by its place: the name of what
//! contains it, and what it is there. The order of the document decides nothing.

mod occurrences;
mod short;

use std::collections::BTreeSet;

use indexmap::IndexSet;
use sdkwright_api::{Name, Resource, Shape, TypeId, Types, Union};

use self::occurrences::{Occurrence, Parent, Role, variant_word};
use crate::compact::Notes;
use crate::enums::text;
use crate::keys::Keys;
use crate::operations::ReadOperation;
use crate::words::{fold, shortened, singular};

/// Names every inline struct, enum and union, and the tuples that need a name.
pub(crate) fn invent(
    types: &mut Types,
    notes: &[Notes],
    operations: &[ReadOperation],
    resources: &[Resource],
) {
    let occurrences = occurrences::find(types, notes, operations);
    let mut inventor = Inventor {
        notes,
        operations,
        resources,
        taken: types.iter().filter_map(|(_, def)| Some(fold(&def.name.as_ref()?.spelling))).collect(),
        short: vec![None; types.len()],
        keys: Keys::default(),
        occurrences,
    };
    inventor.choose_short_names(types);
    inventor.name_all(types);
}

struct Inventor<'a> {
    notes: &'a [Notes],
    operations: &'a [ReadOperation],
    resources: &'a [Resource],
    occurrences: Vec<Vec<Occurrence>>,
    /// Names of components and of overrides, and short names given out, folded.
    taken: IndexSet<String>,
    /// The short name of each type that has one.
    short: Vec<Option<String>>,
    /// Keys given out.
    keys: Keys,
}

/// A name of a type by one of its places.
struct Place {
    spelling: String,
    key: String,
    words: usize,
}

impl Inventor<'_> {
    /// Names types from the outside in, since a place is called after what contains it.
    fn name_all(&mut self, types: &mut Types) {
        let count = types.len();
        let mut waits_for = vec![0_usize; count];
        let mut contains: Vec<Vec<usize>> = vec![Vec::new(); count];
        let mut ready = Vec::new();
        let mut unnamed = BTreeSet::new();
        for (id, _) in types.iter().filter(|(_, def)| needs_name(&def.shape, &def.name)) {
            let index = id.0 as usize;
            unnamed.insert(index);
            for occurrence in &self.occurrences[index] {
                if let Parent::Type(parent) = occurrence.parent
                    && types.get(parent).name.is_none()
                {
                    waits_for[index] += 1;
                    contains[parent.0 as usize].push(index);
                }
            }
            if waits_for[index] == 0 {
                ready.push(index);
            }
        }
        ready.reverse();
        while let Some(index) = ready.pop().or_else(|| unnamed.first().copied()) {
            // The last resort is for inline types that contain each other: one of them goes first.
            if !unnamed.remove(&index) {
                continue;
            }
            self.name_one(TypeId(index as u32), types);
            for inner in std::mem::take(&mut contains[index]) {
                waits_for[inner] = waits_for[inner].saturating_sub(1);
                if waits_for[inner] == 0 {
                    ready.push(inner);
                }
            }
        }
    }

    fn name_one(&mut self, id: TypeId, types: &mut Types) {
        let mut places: Vec<_> =
            self.occurrences[id.0 as usize].iter().filter_map(|at| self.place(at, types)).collect();
        places.sort_by(|a, b| (a.words, a.spelling.len(), &a.key).cmp(&(b.words, b.spelling.len(), &b.key)));
        let key = self.keys.unique(places.iter().map(|place| &place.key).min().cloned().unwrap_or_default());
        let name = match (&self.short[id.0 as usize], places.first()) {
            (Some(short), _) if self.notes[id.0 as usize].named.is_some() => Name::written(short, key),
            (Some(short), _) => Name::invented(short, key),
            (None, Some(place)) => Name::invented(self.apart(&place.spelling, &types.get(id).shape), key),
            // Nothing contains it: part of a component that was merged away.
            (None, None) => Name::invented("value", format!("type {}", id.0)),
        };
        // Places that are called the same have keys of their own, by which the lock finds the type again.
        let others =
            places.into_iter().filter(|place| place.key != name.key || place.spelling != name.spelling);
        let aliases = others.map(|place| Name::invented(place.spelling, place.key)).collect();
        let def = types.get_mut(id);
        def.name = Some(name);
        def.aliases = aliases;
    }

    /// What a type is called by one of its places; `None` where what contains it has no name yet.
    fn place(&self, at: &Occurrence, types: &Types) -> Option<Place> {
        let (parent, parent_key) = match at.parent {
            Parent::Operation(index) => {
                let stem = &self.operations[index].operation.stem;
                (&stem.spelling, &stem.key)
            }
            Parent::Type(parent) => {
                let name = types.get(parent).name.as_ref()?;
                (&name.spelling, &name.key)
            }
        };
        let one = singular(parent);
        let spelling = match at.role {
            Role::Item if one != *parent && !self.taken.contains(&fold(&one)) => one,
            _ if at.word.trim().is_empty() => format!("{parent} empty"),
            _ => format!("{parent} {}", at.word),
        };
        let spelling = shortened(spelling);
        let words = spelling.split_whitespace().count();
        Some(Place { spelling, key: format!("{parent_key}{}", at.segment), words })
    }

    /// A name that is no component's.
    fn apart(&self, spelling: &str, shape: &Shape) -> String {
        let kind = match shape {
            Shape::Enum(_) => "enum",
            Shape::Union(_) => "union",
            Shape::Tuple(_) => "tuple",
            _ => "object",
        };
        let mut apart = spelling.to_owned();
        while self.taken.contains(&fold(&apart)) {
            apart = format!("{apart} {kind}");
        }
        apart
    }
}

fn needs_name(shape: &Shape, name: &Option<Name>) -> bool {
    name.is_none() && shape.is_always_named()
}

/// Gives fields and members the keys of their names, and variants their names, once all types have names.
pub(crate) fn name_parts(types: &mut Types, notes: &[Notes]) {
    for index in 0..types.len() {
        let id = TypeId(index as u32);
        let Some(key) = types.get(id).name.as_ref().map(|name| name.key.clone()) else { continue };
        let variants: Vec<_> = match &types.get(id).shape {
            Shape::Union(union) => {
                (0..union.variants.len()).map(|variant| variant_name(types, notes, union, variant)).collect()
            }
            _ => Vec::new(),
        };
        match &mut types.get_mut(id).shape {
            Shape::Struct(object) => {
                for field in &mut object.fields {
                    field.name.key = format!("{key} {}", field.wire);
                }
            }
            Shape::Enum(values) => {
                for member in &mut values.members {
                    member.name.key = format!("{key} {}", text(&member.value));
                }
            }
            Shape::Union(union) => {
                for (place, variant) in union.variants.iter_mut().enumerate() {
                    let spelling = &variants[place];
                    // Variants may share a word, never a key.
                    let twins = variants[..place].iter().filter(|other| *other == spelling).count();
                    let number = if twins == 0 { String::new() } else { format!(" {}", twins + 1) };
                    variant.name = Name::invented(spelling, format!("{key} |{spelling}{number}"));
                }
            }
            _ => {}
        }
    }
}

/// A variant is called like its type if that is a component or the request form of one, else by what it is.
fn variant_name(types: &Types, notes: &[Notes], union: &Union, index: usize) -> String {
    let ty = union.variants[index].ty.id;
    let named = types.get(ty).input_of.unwrap_or(ty);
    match &types.get(named).name {
        Some(name) if notes[named.0 as usize].component => name.spelling.clone(),
        _ => variant_word(types, notes, union, index),
    }
}

#[cfg(test)]
mod tests {
    use sdkwright_api::{Api, Why};

    use crate::testing::lowered;

    const DONE: &str = "responses: {'204': {description: done}}";

    /// The invented names of types, sorted.
    fn invented(api: &Api) -> Vec<String> {
        let names = api.types.iter().filter_map(|(_, def)| def.name.as_ref());
        let mut names: Vec<_> =
            names.filter(|name| name.why == Why::Invented).map(|name| name.spelling.clone()).collect();
        names.sort();
        names
    }

    fn object(key: &str) -> String {
        format!("{{type: object, properties: {{{key}: {{type: string}}}}}}")
    }

    fn answer(schema: &str) -> String {
        format!(
            "responses: {{'200': {{description: a, content: {{application/json: {{schema: {schema}}}}}}}}}"
        )
    }

    #[test]
    fn a_type_is_called_after_its_place() {
        let (thing, list) = (object("a"), format!("{{type: array, items: {}}}", object("a")));
        let inside = |schema: &str| format!("{{type: object, properties: {{links: {schema}}}}}");
        let map = format!("{{type: object, additionalProperties: {}}}", object("a"));
        for (schema, expected) in [
            (thing.clone(), vec!["getThing response body"]),
            (list.clone(), vec!["getThing response body"]),
            (inside(&thing), vec!["getThing response body", "getThing response body links"]),
            (inside(&list), vec!["getThing response body", "getThing response body link"]),
            (inside(&map), vec!["getThing response body", "getThing response body link"]),
            (thing.replace("{type: object,", "{title: Big Thing, type: object,"), vec!["Big Thing"]),
            (thing.replace("{type: object,", "{x-sdk-name: Own, type: object,"), vec![]),
        ] {
            let api =
                lowered(&format!("paths: {{/a: {{get: {{operationId: getThing, {}}}}}}}", answer(&schema)));
            assert_eq!(invented(&api), expected, "{schema}");
        }
    }

    #[test]
    fn a_type_of_many_places_is_called_after_what_they_share() {
        let operation =
            |id: &str, tag: &str, rest: &str| format!("{{operationId: {id}, tags: [{tag}], {rest}}}");
        let parameter = |name: &str| {
            format!(
                "parameters: [{{name: {name}, in: query, schema: {{type: string, enum: [a, b]}}}}], {DONE}"
            )
        };
        let error = format!(
            "responses: {{'404': {{description: a, content: {{application/json: {{schema: {}}}}}}}}}",
            object("message")
        );
        let item = answer(&object("id"));
        for (first, second, expected) in [
            (operation("getLink", "Links", &item), operation("createLink", "Links", &item), "Link"),
            (
                operation("deleteLink", "Links", &item),
                operation("deleteTag", "Tags", &item),
                "delete response",
            ),
            (
                operation("getLink", "Links", &item),
                operation("getTag", "Tags", &item),
                "getTag response body",
            ),
            (
                operation("a", "A", &parameter("sort_by")),
                operation("b", "B", &parameter("sortBy")),
                "sort by",
            ),
            (operation("a", "A", &parameter("type")), operation("bb", "B", &parameter("type")), "a type"),
            (operation("a", "A", &error), operation("b", "B", &error), "not found"),
        ] {
            for paths in [[&first, &second], [&second, &first]] {
                let api =
                    lowered(&format!("paths: {{/a: {{get: {}}}, /b: {{get: {}}}}}", paths[0], paths[1]));
                assert_eq!(invented(&api), [expected]);
            }
        }
    }

    #[test]
    fn a_name_that_two_types_ask_for_is_nobodys() {
        let titled =
            |key: &str| answer(&object(key).replace("{type: object,", "{title: Thing, type: object,"));
        let paths = format!(
            "paths: {{/a: {{get: {{operationId: a, {}}}}}, /b: {{get: {{operationId: b, {}}}}}}}",
            titled("x"),
            titled("y")
        );
        assert_eq!(invented(&lowered(&paths)), ["a response body", "b response body"]);
        let components = format!("components: {{schemas: {{THING: {}}}}}", object("z"));
        let path = format!("paths: {{/a: {{get: {{operationId: a, {}}}}}}}", titled("x"));
        assert_eq!(invented(&lowered(&format!("{path}\n{components}"))), ["a response body"]);
    }

    #[test]
    fn order_changes_no_name_and_no_key() {
        let operation = |path: &str, id: &str| {
            let link = object("url");
            let body = format!("{{type: object, properties: {{link: {link}, {id}: {}}}}}", object(id));
            format!("{path}: {{get: {{operationId: {id}, tags: [Links], {}}}}}", answer(&body))
        };
        let names = |paths: &[String]| {
            let api = lowered(&format!("paths: {{{}}}", paths.join(", ")));
            let mut names: Vec<_> = api
                .types
                .iter()
                .filter_map(|(_, def)| def.name.as_ref())
                .map(|name| format!("{} {}", name.key, name.spelling))
                .collect();
            names.sort();
            names
        };
        let mut paths = vec![operation("/a", "one"), operation("/b", "two"), operation("/c", "three")];
        let expected = names(&paths);
        paths.reverse();
        assert_eq!(names(&paths), expected);
        // One more operation adds names and takes none away.
        paths.insert(0, operation("/d", "four"));
        assert!(expected.iter().all(|name| names(&paths).contains(name)));
    }
}
