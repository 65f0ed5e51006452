use indexmap::IndexMap;
use sdkwright_api::{
    Access, Additional, ApiError, ErrorCase, ErrorId, Field, Format, MediaKind, Name, Shape, Status, Step,
    Struct, TypeId, TypeRef, Types,
};

use crate::compact::Notes;
use crate::keys::Keys;
use crate::responses::ReadResponse;

/// The distinct named errors, in order of first appearance.
#[derive(Debug, Default)]
pub(crate) struct Errors {
    pub(crate) all: Vec<ApiError>,
    by_type: IndexMap<TypeId, ErrorId>,
    keys: Keys,
}

impl Errors {
    /// The documented errors of an operation.
    pub(crate) fn cases(
        &mut self,
        responses: &[(Status, ReadResponse)],
        types: &Types,
        notes: &[Notes],
    ) -> Vec<ErrorCase> {
        let mut cases = Vec::new();
        for (status, response) in responses {
            for content in &response.contents {
                let named = content.ty.filter(|_| content.kind == MediaKind::Json);
                cases.push(ErrorCase {
                    status: *status,
                    media_type: content.media_type.clone(),
                    kind: content.kind,
                    error: named.and_then(|ty| self.of_type(ty, types, notes)),
                });
            }
            if response.contents.is_empty() {
                cases.push(ErrorCase {
                    status: *status,
                    media_type: String::new(),
                    kind: MediaKind::Bytes,
                    error: None,
                });
            }
        }
        cases
    }

    /// The error that a type is; `None` where it is any value.
    fn of_type(&mut self, ty: TypeRef, types: &Types, notes: &[Notes]) -> Option<ErrorId> {
        let id = types.resolve(ty).id;
        if let Some(&error) = self.by_type.get(&id) {
            return Some(error);
        }
        let mut name = error_name(types, id)?;
        name.key = self.keys.unique(name.key);
        let error = ErrorId(self.all.len() as u32);
        self.all.push(ApiError { name, ty: TypeRef::new(id), message: message(types, notes, id) });
        self.by_type.insert(id, error);
        Some(error)
    }
}

/// The name of an error: its type's, else what it is.
fn error_name(types: &Types, id: TypeId) -> Option<Name> {
    let def = types.get(id);
    if let Shape::Struct(Struct { fields, additional: Additional::Ignored }) = &def.shape
        && fields.is_empty()
    {
        return None;
    }
    if let Some(name) = &def.name {
        return (!matches!(def.shape, Shape::Any)).then(|| name.clone());
    }
    // Types that are called the same are told apart by their keys: an integer, a number, each format.
    let of = |kind: &str, ty: TypeRef| {
        let inner = error_name(types, types.resolve(ty).id);
        let (spelling, key) =
            inner.map_or(("value".to_owned(), "value".to_owned()), |name| (name.spelling, name.key));
        Name::invented(format!("{spelling} {kind}"), format!("{key} {kind}"))
    };
    let scalar = |word: &str, format: Format| {
        let key = match format {
            Format::Plain => format!("error {word}"),
            format => format!("error {word} {format:?}"),
        };
        Name::invented(word, key)
    };
    Some(match &def.shape {
        Shape::List(item) => of("list", *item),
        Shape::Tuple(tuple) => {
            let key = |ty: &TypeRef| error_name(types, types.resolve(*ty).id).map(|name| name.key);
            let parts = tuple.positions.iter().chain(&tuple.rest);
            let keys: Vec<_> = parts.map(|ty| key(ty).unwrap_or("value".to_owned())).collect();
            Name::invented("tuple", format!("error tuple ({})", keys.join(", ")))
        }
        Shape::Map(value) => of("map", *value),
        Shape::String(format) => scalar("text", *format),
        Shape::Integer(Format::Plain) => Name::invented("number", "error integer"),
        Shape::Integer(format) | Shape::Number(format) => scalar("number", *format),
        Shape::Boolean => Name::invented("flag", "error flag"),
        _ => return None,
    })
}

/// Where the message for people usually stands: `detail` is that of RFC 9457, `error_description` that of RFC 6749.
const MESSAGES: &[&[&str]] = &[
    &["message"],
    &["error", "message"],
    &["detail"],
    &["error", "detail"],
    &["error_description"],
    &["error"],
];

/// Where the message for people stands: what an extension marks, else text where it usually is.
fn message(types: &Types, notes: &[Notes], id: TypeId) -> Option<Access> {
    let start = Access { steps: Vec::new(), ty: TypeRef::new(id), certain: true };
    if is_text(types, start.ty) {
        return Some(start);
    }
    let usual = |path: &&[&str]| {
        let end = path.iter().try_fold(start.clone(), |at, key| step_into(types, &at, key))?;
        is_text(types, end.ty).then_some(end)
    };
    marked(types, notes, &start, 0).or_else(|| MESSAGES.iter().find_map(usual))
}

fn marked(types: &Types, notes: &[Notes], at: &Access, depth: usize) -> Option<Access> {
    const DEEPEST: usize = 4;
    let id = types.resolve(at.ty).id;
    let Shape::Struct(object) = &types.get(id).shape else { return None };
    if let Some(key) = notes[id.0 as usize].messages.first() {
        return step_into(types, at, key);
    }
    if depth == DEEPEST {
        return None;
    }
    object
        .fields
        .iter()
        .find_map(|field| marked(types, notes, &step_into(types, at, &field.wire)?, depth + 1))
}

fn is_text(types: &Types, ty: TypeRef) -> bool {
    matches!(types.get(types.resolve(ty).id).shape, Shape::String(_) | Shape::Enum(_))
}

/// One step further: into the field under a key.
pub(crate) fn step_into(types: &Types, at: &Access, key: &str) -> Option<Access> {
    let here = types.resolve(at.ty);
    let Shape::Struct(object) = &types.get(here.id).shape else { return None };
    let (index, field) = field_under(object, key)?;
    let mut steps = at.steps.clone();
    steps.push(Step::Field { owner: here.id, index });
    let certain = at.certain && !here.nullable && field.required && !types.resolve(field.ty).nullable;
    Some(Access { steps, ty: field.ty, certain })
}

fn field_under<'s>(object: &'s Struct, key: &str) -> Option<(usize, &'s Field)> {
    object.fields.iter().enumerate().find(|(_, field)| field.wire == key)
}
