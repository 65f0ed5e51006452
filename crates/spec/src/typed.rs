//! Types nodes by [`openapiv3`], one level deep.

mod schema;

use openapiv3::{
    Callback, Components, Encoding, Example, ExternalDocumentation, Header, Info, Link, MediaType, Operation,
    Parameter, PathItem, ReferenceOr, RequestBody, Response, Responses, Schema, SecurityScheme, Server, Tag,
};
use sdkwright_diagnostics::{FileId, Pointer};
use serde_json::{Map, Number, Value as Json};

use crate::Address;
use crate::kind::{Kind, Value};
use crate::node::{Node, Object};
use crate::spec::Spec;

/// An object of [`openapiv3`] that a [`Spec`] hands out.
pub trait Typed: OneLevel {
    /// Its kind.
    const KIND: Kind;
}

/// How a type is read from a node, which nobody outside of this crate needs to know.
pub trait OneLevel: Sized {
    /// The object that `node` is; `flat` stands there.
    fn one_level(flat: &mut Flat<'_>, node: &Node) -> Self;
}

macro_rules! typed {
    ($($kind:ident: $typed:ty,)*) => {
        $(impl Typed for $typed {
            const KIND: Kind = Kind::$kind;
        }

        impl OneLevel for $typed {
            fn one_level(flat: &mut Flat<'_>, node: &Node) -> Self {
                let json = flat.object(Self::KIND, node);
                from_json(json, flat)
            }
        })*
    };
}

typed! {
    Callback: Callback,
    Components: Components,
    Encoding: Encoding,
    Example: Example,
    ExternalDocumentation: ExternalDocumentation,
    Header: Header,
    Info: Info,
    Link: Link,
    MediaType: MediaType,
    Operation: Operation,
    Parameter: Parameter,
    PathItem: PathItem,
    RequestBody: RequestBody,
    Response: Response,
    Responses: Responses,
    SecurityScheme: SecurityScheme,
    Server: Server,
    Tag: Tag,
}

impl Typed for Schema {
    const KIND: Kind = Kind::Schema;
}

impl OneLevel for Schema {
    fn one_level(flat: &mut Flat<'_>, node: &Node) -> Self {
        match node {
            Node::Object(object) => schema::schema(flat, object),
            _ => panic!("a schema is an object after the rewrite, and yet {} is {node}", flat.here()),
        }
    }
}

/// The object at `address`, typed. What stands there is no reference.
///
/// # Panics
/// When it is not of that kind.
pub(crate) fn typed<T: Typed>(spec: &Spec, node: &Node, address: &Address) -> T {
    T::one_level(&mut Flat::at(spec, address, false), node)
}

fn from_json<T: serde::de::DeserializeOwned>(json: Json, flat: &Flat<'_>) -> T {
    serde_json::from_value(json)
        .unwrap_or_else(|error| panic!("{} passed the check and yet openapiv3 says: {error}", flat.here()))
}

/// Copies a node as JSON in which children that may be references are addresses.
pub struct Flat<'s> {
    spec: &'s Spec,
    file: FileId,
    pointer: String,
    in_callback: bool,
}

impl<'s> Flat<'s> {
    fn at(spec: &'s Spec, address: &Address, in_callback: bool) -> Self {
        Self { spec, file: address.file, pointer: address.pointer.as_str().to_owned(), in_callback }
    }

    fn object(&mut self, kind: Kind, node: &Node) -> Json {
        let Some(object) = node.as_object() else { return json(node) };
        let mut map = Map::with_capacity(object.len());
        for (key, child) in object {
            if let Some(value) = kind.value(key) {
                if kind == Kind::Operation && key == "callbacks" && self.in_callback {
                    continue;
                }
                let length = self.enter(key);
                map.insert(key.clone(), self.value(value, child));
                self.leave(length);
            } else if key.starts_with("x-") && kind != Kind::Callback {
                map.insert(key.clone(), json(child));
            }
        }
        match kind {
            Kind::Operation => default(&mut map, "responses", Json::Object(Map::new())),
            Kind::Response => default(&mut map, "description", Json::String(String::new())),
            Kind::Link if !map.contains_key("operationRef") => {
                default(&mut map, "operationId", Json::String(String::new()));
            }
            _ => {}
        }
        Json::Object(map)
    }

    fn value(&mut self, value: Value, node: &Node) -> Json {
        match value {
            Value::Object(kind) | Value::Inlined(kind) => self.inlined(kind, node),
            Value::Discriminator => self.inlined(Kind::Discriminator, node),
            Value::OrRef(_) => self.reference(node),
            Value::FlagOrSchema if node.as_object().is_some() => self.reference(node),
            Value::List(value) => self.list(*value, node),
            Value::Map(value) => self.map(*value, node),
            Value::Text
            | Value::Word(_)
            | Value::WordOr(_)
            | Value::Flag
            | Value::Count
            | Value::Number
            | Value::Free
            | Value::Types
            | Value::Bound
            | Value::FlagOrSchema => json(node),
        }
    }

    fn list(&mut self, value: Value, node: &Node) -> Json {
        let Some(items) = node.as_array() else { return json(node) };
        let mut list = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let length = self.enter(&index.to_string());
            list.push(self.value(value, item));
            self.leave(length);
        }
        Json::Array(list)
    }

    fn map(&mut self, value: Value, node: &Node) -> Json {
        let Some(object) = node.as_object() else { return json(node) };
        let mut map = Map::with_capacity(object.len());
        for (key, child) in object {
            let length = self.enter(key);
            map.insert(key.clone(), self.value(value, child));
            self.leave(length);
        }
        Json::Object(map)
    }

    /// The node as a reference to where it stands, behind all references of its own.
    fn reference(&self, node: &Node) -> Json {
        Json::Object(Map::from_iter([("$ref".to_owned(), Json::String(self.target(node)))]))
    }

    /// The same, typed.
    fn address<T>(&self, node: &Node) -> ReferenceOr<T> {
        ReferenceOr::Reference { reference: self.target(node) }
    }

    /// The same of the child under `key`.
    fn child<T>(&mut self, key: &str, node: &Node) -> ReferenceOr<T> {
        let length = self.enter(key);
        let address = self.address(node);
        self.leave(length);
        address
    }

    fn target(&self, node: &Node) -> String {
        match node.reference() {
            None => format!("{}#{}", self.file.0, self.pointer),
            Some(reference) => self.spec.behind(&self.here(), reference).0.to_string(),
        }
    }

    /// The child itself, behind its references. An operation inside of a callback has no callbacks: they could lead
    /// back to it.
    fn inlined(&mut self, kind: Kind, node: &Node) -> Json {
        let outside = self.in_callback;
        self.in_callback |= kind == Kind::Callback;
        let json = match node.reference() {
            None => self.object(kind, node),
            Some(reference) => {
                let (address, node) = self.spec.behind(&self.here(), reference);
                let node = node.unwrap_or(&Node::Null);
                Self::at(self.spec, &address, self.in_callback).object(kind, node)
            }
        };
        self.in_callback = outside;
        json
    }

    fn here(&self) -> Address {
        Address::new(self.file, Pointer::parse(&self.pointer).expect("it was put together from tokens"))
    }

    /// Goes down to a child; the length to come back to.
    fn enter(&mut self, key: &str) -> usize {
        let length = self.pointer.len();
        Pointer::push_token(&mut self.pointer, key);
        length
    }

    /// Comes back from a child.
    fn leave(&mut self, length: usize) {
        self.pointer.truncate(length);
    }
}

/// What openapiv3 requires although the check lets it be missing.
fn default(map: &mut Map<String, Json>, key: &str, value: Json) {
    map.entry(key).or_insert(value);
}

/// The node as JSON. Numbers that `f64` cannot hold become its greatest: whoever needs digits reads the node.
fn json(node: &Node) -> Json {
    match node {
        Node::Null => Json::Null,
        Node::Bool(value) => Json::Bool(*value),
        Node::Number(digits) => Json::Number(number(digits)),
        Node::String(text) => Json::String(text.clone()),
        Node::Array(items) => Json::Array(items.iter().map(json).collect()),
        Node::Object(object) => Json::Object(json_object(object)),
    }
}

fn json_object(object: &Object) -> Map<String, Json> {
    object.iter().map(|(key, value)| (key.clone(), json(value))).collect()
}

fn number(digits: &str) -> Number {
    if let Ok(number) = digits.parse::<i64>() {
        return number.into();
    }
    if let Ok(number) = digits.parse::<u64>() {
        return number.into();
    }
    let float = digits.parse::<f64>().unwrap_or_default().clamp(f64::MIN, f64::MAX);
    Number::from_f64(float).expect("it is finite")
}
