//! Where named types are used.

use std::collections::BTreeMap;

use indexmap::IndexSet;
use sdkwright_api::{Additional, Api, Content, Operation, Shape, TypeId, TypeRef};

use crate::markdown::code_span;

/// So many of its places are told of a type; the others are counted.
const TOLD: usize = 2;

/// The places of some types.
#[derive(Debug)]
pub(super) struct Places<'a> {
    api: &'a Api,
    all: BTreeMap<TypeId, IndexSet<Place<'a>>>,
}

/// A place where a type is used.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Place<'a> {
    holder: Holder<'a>,
    part: Part<'a>,
    /// The lists and maps that hold it there, from the outside in.
    inside: Vec<Container>,
}

/// What has a place for a type, by the document's name if it is no type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Holder<'a> {
    Named(&'a str),
    Type(TypeId),
}

/// What a type is to its holder; text is a name on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Part<'a> {
    RequestBody,
    ResponseBody,
    ErrorBody,
    Payload,
    Parameter(&'a str),
    Header(&'a str),
    Field(&'a str),
    AdditionalField,
    Variant,
    Item,
    Value,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Container {
    List,
    Map,
}

impl<'a> Places<'a> {
    /// Finds the places of those types that are asked for: what operations send and answer, then what contains them.
    pub fn of(api: &'a Api, is_asked_for: impl Fn(TypeId) -> bool) -> Self {
        let types = api.types.iter().filter(|(id, def)| def.name.is_some() && is_asked_for(*id));
        let mut places = Self { api, all: types.map(|(id, _)| (id, IndexSet::new())).collect() };
        for operation in &api.operations {
            places.in_operation(operation);
        }
        for webhook in &api.webhooks {
            let holder = Holder::Named(&webhook.name.spelling);
            places.in_contents(holder, Part::Payload, &webhook.contents);
            for parameter in &webhook.parameters {
                places.add(holder, Part::Parameter(&parameter.wire), parameter.ty);
            }
        }
        for (id, _) in api.types.iter() {
            places.in_type(id);
        }
        places
    }

    /// The places of a type in words; `None` where there are none.
    pub fn sentence<N: AsRef<str>>(
        &self,
        id: TypeId,
        name_of: impl Fn(TypeId) -> Option<N>,
    ) -> Option<String> {
        let places = self.all.get(&id)?;
        let holder = |place: &Place<'_>| match place.holder {
            Holder::Named(name) => Some(code_span(name)),
            Holder::Type(id) => Some(code_span(name_of(id)?.as_ref())),
        };
        let first = places.first()?;
        let mut sentence = match places.get_index(1) {
            None => format!("{} of {}", role(first), holder(first)?),
            Some(second) if second.holder == first.holder => {
                format!("{} and {} of {}", role(first), role(second), holder(first)?)
            }
            Some(second) if role(second) == role(first) => {
                format!("{} of {} and of {}", role(first), holder(first)?, holder(second)?)
            }
            Some(second) => {
                format!("{} of {} and {} of {}", role(first), holder(first)?, role(second), holder(second)?)
            }
        };
        sentence[..1].make_ascii_uppercase();
        match places.len().saturating_sub(TOLD) {
            0 => {}
            1 => sentence.push_str(", also used in one more place"),
            others => sentence.push_str(&format!(", also used in {others} more places")),
        }
        Some(format!("{sentence}."))
    }

    fn in_operation(&mut self, operation: &'a Operation) {
        let holder = Holder::Named(&operation.id.spelling);
        if let Some(body) = &operation.body {
            self.in_contents(holder, Part::RequestBody, &body.contents);
        }
        for response in &operation.responses {
            self.in_contents(holder, Part::ResponseBody, &response.contents);
        }
        for parameter in &operation.parameters {
            self.add(holder, Part::Parameter(&parameter.wire), parameter.ty);
        }
        for header in operation.responses.iter().flat_map(|response| &response.headers) {
            self.add(holder, Part::Header(&header.wire), header.ty);
        }
        for error in operation.errors.iter().filter_map(|case| case.error) {
            self.add(holder, Part::ErrorBody, self.api.error(error).ty);
        }
    }

    fn in_contents(&mut self, holder: Holder<'a>, part: Part<'a>, contents: &'a [Content]) {
        for content in contents {
            if let Some(ty) = content.ty.or(content.item) {
                self.add(holder, part, ty);
            }
        }
    }

    fn in_type(&mut self, id: TypeId) {
        let def = self.api.types.get(id);
        let holder = Holder::Type(id);
        match &def.shape {
            Shape::Struct(object) => {
                for field in &object.fields {
                    self.add(holder, Part::Field(&field.wire), field.ty);
                }
                if let Additional::Kept(ty) = object.additional {
                    self.add(holder, Part::AdditionalField, ty);
                }
            }
            Shape::Union(union) => {
                for variant in &union.variants {
                    self.add(holder, Part::Variant, variant.ty);
                }
            }
            Shape::List(ty) if def.name.is_some() => self.add(holder, Part::Item, *ty),
            Shape::Map(ty) if def.name.is_some() => self.add(holder, Part::Value, *ty),
            Shape::Tuple(tuple) if def.name.is_some() => {
                for ty in tuple.positions.iter().chain(&tuple.rest) {
                    self.add(holder, Part::Item, *ty);
                }
            }
            _ => {}
        }
    }

    /// Notes a use of a type, or of what the lists and maps without a name hold that are used there.
    fn add(&mut self, holder: Holder<'a>, part: Part<'a>, ty: TypeRef) {
        // Lists that contain themselves without any name between exist only in jokes, but they exist.
        const DEEPEST: usize = 8;
        let mut inside = Vec::new();
        let mut id = ty.id;
        while inside.len() < DEEPEST {
            let def = self.api.types.get(id);
            match &def.shape {
                _ if def.name.is_some() => break,
                Shape::List(item) => {
                    inside.push(Container::List);
                    id = item.id;
                }
                Shape::Map(value) => {
                    inside.push(Container::Map);
                    id = value.id;
                }
                _ => return,
            }
        }
        if holder == Holder::Type(id) {
            return;
        }
        if let Some(places) = self.all.get_mut(&id) {
            places.insert(Place { holder, part, inside });
        }
    }
}

/// What a type is there, before the word "of".
fn role(place: &Place<'_>) -> String {
    let part = match place.part {
        Part::RequestBody => "the request body".to_owned(),
        Part::ResponseBody => "the response body".to_owned(),
        Part::ErrorBody => "the body of an error".to_owned(),
        Part::Payload => "the payload".to_owned(),
        Part::Parameter(wire) => format!("the parameter {}", code_span(wire)),
        Part::Header(wire) => format!("the header {}", code_span(wire)),
        Part::Field(wire) => format!("the field {}", code_span(wire)),
        Part::AdditionalField => "any other field".to_owned(),
        Part::Variant => "a variant".to_owned(),
        Part::Item => "an item".to_owned(),
        Part::Value => "a value".to_owned(),
    };
    let containers = place.inside.iter().rev().map(|container| match container {
        Container::List => "an item of ",
        Container::Map => "a value of ",
    });
    format!("{}{part}", containers.collect::<String>())
}
