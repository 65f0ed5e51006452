use sdkwright_diagnostics::Origin;

use crate::{Deprecation, Docs, Literal, Markdown, Name};

/// Index of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub u32);

/// A type where it is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeRef {
    /// The type.
    pub id: TypeId,
    /// Whether `null` may stand there too.
    pub nullable: bool,
}

/// All types in one arena. Fields hold ids; there is no recursion in the data.
#[derive(Debug, Clone, Default)]
pub struct Types(Vec<TypeDef>);

/// A type and what is known of it.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDef {
    /// The name; set for structs, enums, unions and named aliases of a component, `None` for scalars, lists and maps
    /// that stand inline.
    pub name: Option<Name>,
    /// Other names that the document gives reason for: the places of structurally equal inline schemas.
    pub aliases: Vec<Name>,
    /// What it looks like.
    pub shape: Shape,
    /// What the document says.
    pub docs: Docs,
    /// Set when it should not be used any more.
    pub deprecated: Option<Deprecation>,
    /// Whether requests, responses or both contain it.
    pub usage: Usage,
    /// The response form that this is the request form of: a component without its read-only fields.
    pub input_of: Option<TypeId>,
    /// The document's example.
    pub example: Option<Literal>,
    /// Where it stands in the document; `None` for scalars.
    pub origin: Option<Origin>,
}

/// Where a type occurs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Usage {
    /// In something that is sent.
    pub request: bool,
    /// In something that is received.
    pub response: bool,
}

/// What a type looks like.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer(Format),
    /// Any number.
    Number(Format),
    /// Text, or something spelled as text.
    String(Format),
    /// One of several known values.
    Enum(Enum),
    /// An object with known fields.
    Struct(Struct),
    /// A list.
    List(TypeRef),
    /// A list with a type for each of its first positions.
    Tuple(Tuple),
    /// An object whose keys are data.
    Map(TypeRef),
    /// One of several types.
    Union(Union),
    /// Another name for a type.
    Alias(TypeRef),
}

/// The formats that change a type; all others are plain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// None, or one that changes nothing.
    Plain,
    /// `int8`
    Int8,
    /// `int16`
    Int16,
    /// `int32`
    Int32,
    /// `int64`
    Int64,
    /// `uint8`
    Uint8,
    /// `uint16`
    Uint16,
    /// `uint32`
    Uint32,
    /// `uint64`
    Uint64,
    /// `float`
    Float,
    /// `double`
    Double,
    /// `decimal` and the like: a number of which every digit counts.
    Decimal,
    /// `ipv4`: four bytes with dots between them (RFC 2673, section 3.2).
    Ipv4,
    /// `ipv6` (RFC 4291, section 2.2)
    Ipv6,
    /// `date`: a day (RFC 3339 full-date).
    Date,
    /// `date-time`: an instant with its offset (RFC 3339).
    DateTime,
    /// `uuid` (RFC 9562)
    Uuid,
    /// `uri`
    Uri,
    /// `email`
    Email,
    /// `password`: shown to nobody.
    Password,
    /// `byte`: base64 (RFC 4648).
    Byte,
    /// `binary`: bytes.
    Binary,
}

/// An object with known fields.
#[derive(Debug, Clone, PartialEq)]
pub struct Struct {
    /// In document order.
    pub fields: Vec<Field>,
    /// What happens to other keys.
    pub additional: Additional,
}

/// What happens to keys that no field names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Additional {
    /// They are ignored.
    Ignored,
    /// They are kept: the document declares them.
    Kept(TypeRef),
}

/// A field of a struct.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The key, or its override.
    pub name: Name,
    /// The key on the wire.
    pub wire: String,
    /// Its type.
    pub ty: TypeRef,
    /// Whether the key must be there.
    pub required: bool,
    /// Whether a cycle of types closes here, so that a language that needs it must box.
    pub cyclic: bool,
    /// Who may set it.
    pub access: ReadWrite,
    /// What the document says.
    pub docs: Docs,
    /// Set when it should not be used any more.
    pub deprecated: Option<Deprecation>,
    /// What the server assumes without it.
    pub default: Option<Literal>,
    /// The only value it can have.
    pub constant: Option<Literal>,
    /// The document's example.
    pub example: Option<Literal>,
}

/// Who may set a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum ReadWrite {
    /// Both sides.
    #[default]
    Both,
    /// The server only.
    ReadOnly,
    /// The client only.
    WriteOnly,
}

/// A list with a type for each of its first positions.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Tuple {
    /// The types of the first positions: at least one, and at most [`Shape::MOST_POSITIONS`].
    pub positions: Vec<TypeRef>,
    /// How many positions are there in any case: the first ones. Of the others none is there without those before it.
    pub least: usize,
    /// The type of what follows the positions. Without one, what follows is ignored, as are keys that an object does not
    /// name.
    pub rest: Option<TypeRef>,
}

/// One of several known values; others may come.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// What the values are.
    pub kind: EnumKind,
    /// In document order, without `null`.
    pub members: Vec<Member>,
}

/// What the values of an enum are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EnumKind {
    /// Strings.
    String,
    /// Whole numbers that fit 64 bits.
    Integer,
}

/// A known value.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Its name: from `x-enum-varnames` or the like, else the value itself.
    pub name: Name,
    /// The value.
    pub value: Literal,
    /// What the document says.
    pub docs: Docs,
}

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// How to tell them apart.
    pub discrimination: Discrimination,
    /// In document order; those of `Opaque` in the order to try them in, what asks for more first.
    pub variants: Vec<Variant>,
}

/// How the variants of a union are told apart. Only `Opaque` has to look at the whole value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Discrimination {
    /// By the value of this key; each variant lists its own.
    Tagged {
        /// The key on the wire.
        key: String,
    },
    /// By the kind of JSON value; no two variants share one.
    ByJsonKind,
    /// By keys that only one of the objects requires.
    ByRequiredKeys,
    /// By trying: of the variants that fit, the one that keeps most of the value.
    Opaque,
}

/// A type of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// The name of its type, its tag, or its kind.
    pub name: Name,
    /// The type.
    pub ty: TypeRef,
    /// Whether a cycle of types closes here.
    pub cyclic: bool,
    /// Tag values that choose it, for `Tagged`; numbers and booleans as JSON writes them.
    pub tags: Vec<String>,
    /// Whether it takes the objects that no tag chooses, for `Tagged`: those without one, and those with one that nobody
    /// knows (`defaultMapping`).
    pub fallback: bool,
    /// Keys whose presence chooses it, for `ByRequiredKeys`.
    pub keys: Vec<String>,
    /// Keys that must have one of these values where they are there, for `Opaque`; spelled like tags.
    pub limits: Vec<(String, Vec<String>)>,
    /// What the document says.
    pub docs: Docs,
}

impl Shape {
    /// Lists with more positions than this are lists of any of their types: nobody tells so many apart by their order, and
    /// few languages know what to do with them.
    pub const MOST_POSITIONS: usize = 12;

    /// Whether types of this shape have a name in any case: few languages can speak of them without a declaration.
    pub fn is_always_named(&self) -> bool {
        match self {
            Self::Struct(_) | Self::Enum(_) | Self::Union(_) => true,
            Self::Tuple(tuple) => !tuple.is_fixed(),
            _ => false,
        }
    }

    /// The types that it is directly made of, in document order.
    pub fn parts(&self) -> Vec<TypeId> {
        match self {
            Self::Struct(object) => {
                let kept = match object.additional {
                    Additional::Kept(ty) => Some(ty.id),
                    Additional::Ignored => None,
                };
                object.fields.iter().map(|field| field.ty.id).chain(kept).collect()
            }
            Self::Tuple(tuple) => tuple.positions.iter().chain(&tuple.rest).map(|ty| ty.id).collect(),
            Self::List(ty) | Self::Map(ty) | Self::Alias(ty) => vec![ty.id],
            Self::Union(union) => union.variants.iter().map(|variant| variant.ty.id).collect(),
            Self::Any
            | Self::Boolean
            | Self::Integer(_)
            | Self::Number(_)
            | Self::String(_)
            | Self::Enum(_) => Vec::new(),
        }
    }
}

impl Tuple {
    /// Whether each position is there, and nothing behind them.
    pub fn is_fixed(&self) -> bool {
        self.least == self.positions.len() && self.rest.is_none()
    }

    /// The types of the positions and of the rest.
    pub fn parts_mut(&mut self) -> impl Iterator<Item = &mut TypeRef> {
        self.positions.iter_mut().chain(&mut self.rest)
    }

    /// The type of the element at this place of a list, counted from 0.
    pub fn at(&self, place: usize) -> Option<TypeRef> {
        self.positions.get(place).copied().or(self.rest)
    }
}

impl TypeRef {
    /// A use that does not allow `null`.
    pub fn new(id: TypeId) -> Self {
        Self { id, nullable: false }
    }

    /// The same, and `null`.
    #[must_use]
    pub fn or_null(mut self) -> Self {
        self.nullable = true;
        self
    }
}

impl Types {
    /// Adds a type.
    pub fn add(&mut self, def: TypeDef) -> TypeId {
        let id = TypeId(u32::try_from(self.0.len()).expect("a document has fewer than 2^32 types"));
        self.0.push(def);
        id
    }

    /// The type behind an id.
    pub fn get(&self, id: TypeId) -> &TypeDef {
        &self.0[id.0 as usize]
    }

    /// The type behind an id, to be changed.
    pub fn get_mut(&mut self, id: TypeId) -> &mut TypeDef {
        &mut self.0[id.0 as usize]
    }

    /// Every type with its id, in order.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        self.0.iter().enumerate().map(|(index, def)| (TypeId(index as u32), def))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Follows aliases to what is behind them; a nullable alias makes the result nullable.
    pub fn resolve(&self, mut ty: TypeRef) -> TypeRef {
        while let Shape::Alias(target) = self.get(ty.id).shape {
            ty = TypeRef { id: target.id, nullable: ty.nullable || target.nullable };
        }
        ty
    }
}

impl TypeDef {
    /// A type without a name.
    pub fn anonymous(shape: Shape) -> Self {
        Self {
            name: None,
            aliases: Vec::new(),
            shape,
            docs: Docs::default(),
            deprecated: None,
            usage: Usage::default(),
            input_of: None,
            example: None,
            origin: None,
        }
    }
}

impl Member {
    /// A known value that is called like itself.
    pub fn new(name: Name, value: Literal, description: Option<Markdown>) -> Self {
        Self { name, value, docs: Docs { description, ..Docs::default() } }
    }
}
