//! Where inline types occur: which operation or type contains them, and under what word.

use indexmap::IndexSet;
use sdkwright_api::{
    Additional, Content, Discrimination, EnumKind, Field, Format, MediaKind, Shape, Status, TypeId, TypeRef,
    Types, Union,
};

use crate::compact::Notes;
use crate::operations::ReadOperation;
use crate::parameters::place_word;
use crate::status::{reason, spell};
use crate::words::singular;

/// Objects of larger unions are not compared with each other to find words for them.
const MOST_COMPARED: usize = 32;

/// What the positions of a tuple are called.
const POSITIONS: [&str; Shape::MOST_POSITIONS] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
];

/// A place of an inline type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Occurrence {
    pub(crate) parent: Parent,
    pub(crate) role: Role,
    /// What the type is there, to be put behind the name of the parent.
    pub(crate) word: String,
    /// The same as a part of a key.
    pub(crate) segment: String,
    /// The name under which the document keeps the response or the body around it for reuse.
    pub(crate) shared: Option<String>,
}

/// What contains a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Parent {
    Operation(usize),
    Type(TypeId),
}

/// What a type is to what contains it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Parameter,
    Request,
    Success,
    Error(Status),
    /// A field, a variant, an item or a value of a type.
    Part,
    /// An item of a list that is a type of its own.
    Item,
    /// A value of a map that is a type of its own.
    Value,
}

/// Finds the occurrences of all types that need a name.
pub(crate) fn find(types: &Types, notes: &[Notes], operations: &[ReadOperation]) -> Vec<Vec<Occurrence>> {
    let mut found = Occurrences { types, all: vec![Vec::new(); types.len()] };
    for (id, _) in types.iter() {
        found.in_type(id, notes);
    }
    for (index, operation) in operations.iter().enumerate() {
        found.in_operation(index, operation);
    }
    found.all
}

struct Occurrences<'t> {
    types: &'t Types,
    all: Vec<Vec<Occurrence>>,
}

impl Occurrences<'_> {
    fn in_type(&mut self, id: TypeId, notes: &[Notes]) {
        let def = self.types.get(id);
        let part = |word: &str, segment: String| Occurrence {
            parent: Parent::Type(id),
            role: Role::Part,
            word: word.to_owned(),
            segment,
            shared: None,
        };
        match &def.shape {
            Shape::Struct(object) => {
                for field in &object.fields {
                    self.add(field.ty, part(&field.name.spelling, format!(" {}", field.wire)));
                }
                if let Additional::Kept(ty) = object.additional {
                    self.add(ty, part("value", " {}".to_owned()));
                }
            }
            Shape::Union(union) => {
                let words: Vec<_> = (0..union.variants.len())
                    .map(|index| variant_word(self.types, notes, union, index))
                    .collect();
                for (index, variant) in union.variants.iter().enumerate() {
                    let word = &words[index];
                    // Variants that are called the same are told apart by what they are, not by their order.
                    let twin = words.iter().filter(|other| *other == word).count() > 1;
                    let detail = if twin { self.keys_of(variant.ty.id) } else { String::new() };
                    self.add(variant.ty, part(word, format!(" |{word}{detail}")));
                }
            }
            Shape::List(ty) if def.name.is_some() => {
                self.add(*ty, Occurrence { role: Role::Item, ..part("item", " []".to_owned()) });
            }
            Shape::Tuple(tuple) if def.name.is_some() || !tuple.is_fixed() => {
                for (index, (ty, word)) in tuple.positions.iter().zip(POSITIONS).enumerate() {
                    self.add(*ty, part(word, format!(" [{index}]")));
                }
                if let Some(rest) = tuple.rest {
                    self.add(rest, part("rest", " [...]".to_owned()));
                }
            }
            Shape::Map(ty) if def.name.is_some() => {
                self.add(*ty, Occurrence { role: Role::Value, ..part("value", " {}".to_owned()) });
            }
            Shape::Alias(ty) if def.name.is_some() => self.add(*ty, part("value", " =".to_owned())),
            _ => {}
        }
    }

    /// The keys of an object, optional ones with a question mark.
    fn keys_of(&self, id: TypeId) -> String {
        let Shape::Struct(object) = &self.types.get(id).shape else { return String::new() };
        let key = |field: &Field| format!("{}{}", field.wire, if field.required { "" } else { "?" });
        format!("({})", object.fields.iter().map(key).collect::<Vec<_>>().join(","))
    }

    fn in_operation(&mut self, index: usize, operation: &ReadOperation) {
        let occurrence = |role, word: &str, segment: String| Occurrence {
            parent: Parent::Operation(index),
            role,
            word: word.to_owned(),
            segment,
            shared: None,
        };
        for parameter in &operation.operation.parameters {
            let segment = format!(" {} {}", place_word(parameter.place), parameter.wire);
            self.add(parameter.ty, occurrence(Role::Parameter, &parameter.name.spelling, segment));
        }
        if let Some(body) = &operation.operation.body {
            for (place, content) in body.contents.iter().enumerate() {
                let Some(ty) = content.ty.or(content.item) else { continue };
                let (word, media) = match place == body.preferred {
                    true => ("request body".to_owned(), String::new()),
                    false => {
                        (format!("{}request body", media_word(content)), format!(" {}", content.media_type))
                    }
                };
                let shared = operation.shared_body.clone();
                let at = occurrence(Role::Request, &word, format!(" request{media}"));
                self.add(ty, Occurrence { shared, ..at });
            }
        }
        self.in_responses(index, operation);
    }

    fn in_responses(&mut self, index: usize, operation: &ReadOperation) {
        let successes =
            operation.operation.responses.iter().map(|response| (response.status, &response.contents));
        let errors = operation.errors.iter().map(|(status, response)| (*status, &response.contents));
        let distinct = |contents: &mut dyn Iterator<Item = &Content>| {
            contents.filter_map(|content| Some(content.ty?.id)).collect::<IndexSet<_>>().len()
        };
        let success_types = distinct(&mut successes.clone().flat_map(|(_, contents)| contents));
        let error_types = distinct(&mut errors.clone().flat_map(|(_, contents)| contents));
        let count = operation.operation.responses.len();
        for (place, (status, contents)) in successes.chain(errors).enumerate() {
            let is_success = place < count;
            for (at, content) in contents.iter().enumerate() {
                let Some(ty) = content.ty.or(content.item) else { continue };
                let word = match (is_success, success_types, error_types) {
                    _ if operation.incoming.is_some() => "payload".to_owned(),
                    (true, _, _) if content.item.is_some() => media_word(content).trim_end().to_owned(),
                    (true, 1, _) => "response body".to_owned(),
                    (true, _, _) => format!("{}{} response body", media_word(content), spell(status)),
                    (false, _, 1) => "error".to_owned(),
                    (false, _, _) => {
                        let spelled = spell(status);
                        format!("{} error", reason(status).unwrap_or(&spelled))
                    }
                };
                let media = if at == 0 { String::new() } else { format!(" {}", content.media_type) };
                self.add(
                    ty,
                    Occurrence {
                        parent: Parent::Operation(index),
                        role: if is_success { Role::Success } else { Role::Error(status) },
                        word,
                        segment: format!(" response {}{media}", spell(status)),
                        shared: operation.shared_responses[place].clone(),
                    },
                );
            }
        }
        for (response, place) in operation.operation.responses.iter().zip(0..) {
            for header in &response.headers {
                let at = Occurrence {
                    parent: Parent::Operation(index),
                    role: Role::Part,
                    word: header.name.spelling.clone(),
                    segment: format!(" response {} header {}", spell(response.status), header.wire),
                    shared: operation.shared_responses[place].clone(),
                };
                self.add(header.ty, at);
            }
        }
    }

    /// Notes an occurrence of a type, or of what a list, a map or a tuple holds that needs no name.
    fn add(&mut self, ty: TypeRef, mut occurrence: Occurrence) {
        // Lists that contain themselves without any name between exist only in jokes, but they exist.
        const DEEPEST: usize = 64;
        let mut id = ty.id;
        for _ in 0..DEEPEST {
            let def = self.types.get(id);
            match &def.shape {
                _ if def.name.is_some() => return,
                Shape::List(item) => {
                    if occurrence.role == Role::Part || occurrence.role == Role::Parameter {
                        occurrence.word = singular(&occurrence.word);
                    }
                    occurrence.segment.push_str(" []");
                    id = item.id;
                }
                Shape::Map(value) => {
                    if occurrence.role == Role::Part || occurrence.role == Role::Parameter {
                        occurrence.word = singular(&occurrence.word);
                    }
                    occurrence.segment.push_str(" {}");
                    id = value.id;
                }
                Shape::Tuple(tuple) if tuple.is_fixed() => {
                    for (index, (ty, word)) in tuple.positions.iter().zip(POSITIONS).enumerate() {
                        let word = format!("{} {word}", occurrence.word);
                        let segment = format!("{} [{index}]", occurrence.segment);
                        self.add(*ty, Occurrence { word, segment, ..occurrence.clone() });
                    }
                    return;
                }
                Shape::Alias(target) => id = target.id,
                shape if shape.is_always_named() => {
                    self.all[id.0 as usize].push(occurrence);
                    return;
                }
                _ => return,
            }
        }
    }
}

/// What a variant is called within its union: its tag, its title, its key, or its kind.
pub(crate) fn variant_word(types: &Types, notes: &[Notes], union: &Union, index: usize) -> String {
    let variant = &union.variants[index];
    if let (Discrimination::Tagged { .. }, Some(tag)) = (&union.discrimination, variant.tags.first()) {
        return tag.clone();
    }
    if let Some(title) = notes[variant.ty.id.0 as usize].titles.iter().min() {
        return title.clone();
    }
    if let Some(key) = variant.keys.first() {
        return key.clone();
    }
    if let Some((_, [only])) = variant.limits.first().map(|(key, values)| (key, values.as_slice())) {
        return only.clone();
    }
    if let Some(key) = key_of_its_own(types, union, index) {
        return key;
    }
    let lists =
        union.variants.iter().filter(|variant| matches!(types.get(variant.ty.id).shape, Shape::List(_)));
    match types.get(variant.ty.id).shape {
        Shape::List(item) if lists.count() > 1 => match &types.get(item.id).name {
            Some(name) if notes[item.id.0 as usize].component => format!("{} list", name.spelling),
            _ => format!("list of {}", kind_word(types, item.id)),
        },
        _ => kind_word(types, variant.ty.id).to_owned(),
    }
}

/// Where several variants are objects: the first key that only this one has.
fn key_of_its_own(types: &Types, union: &Union, index: usize) -> Option<String> {
    let object = |index: usize| match &types.get(types.resolve(union.variants[index].ty).id).shape {
        Shape::Struct(object) => Some(object),
        _ => None,
    };
    let own = object(index)?;
    let others: Vec<_> =
        (0..union.variants.len()).filter(|other| *other != index).filter_map(object).collect();
    if others.is_empty() || others.len() > MOST_COMPARED {
        return None;
    }
    let others: IndexSet<_> =
        others.iter().flat_map(|other| &other.fields).map(|field| &field.wire).collect();
    let own = own.fields.iter().find(|field| !others.contains(&field.wire))?;
    Some(own.wire.clone())
}

fn kind_word(types: &Types, id: TypeId) -> &'static str {
    match &types.get(id).shape {
        Shape::Any => "any",
        Shape::Boolean => "boolean",
        Shape::Integer(_) => "integer",
        Shape::Number(_) => "number",
        Shape::String(Format::Date) => "date",
        Shape::String(Format::DateTime) => "date time",
        Shape::String(Format::Uuid) => "uuid",
        Shape::String(Format::Uri) => "uri",
        Shape::String(Format::Ipv4) => "ipv4",
        Shape::String(Format::Ipv6) => "ipv6",
        Shape::String(_) => "string",
        Shape::Enum(values) if values.kind == EnumKind::Integer => "integer",
        Shape::Enum(_) => "string",
        Shape::Struct(_) => "object",
        Shape::List(_) => "list",
        Shape::Tuple(_) => "tuple",
        Shape::Map(_) => "map",
        Shape::Union(_) => "union",
        Shape::Alias(_) => "value",
    }
}

/// The word that tells bodies of different media types apart, with a blank behind it.
fn media_word(content: &Content) -> &'static str {
    match content.kind {
        MediaKind::Json => "",
        MediaKind::Form => "form ",
        MediaKind::Multipart => "multipart ",
        MediaKind::EventStream => "event ",
        MediaKind::JsonLines => "line ",
        MediaKind::JsonSequence => "record ",
        MediaKind::Text => "text ",
        MediaKind::Xml => "xml ",
        MediaKind::Bytes => "binary ",
    }
}
