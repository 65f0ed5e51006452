//! How a method takes a value: what its argument's type is, how that becomes the type that is kept, and how an
//! example of it is written.

use sdkwright_api::{Shape, TypeRef};

use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::types::{TypeTable, parsed};

/// What an argument accepts for a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Accept {
    /// `impl Into<String>`
    Text,
    /// `impl Into<f64>`, so that `50` will do.
    Float,
    /// `impl IntoIterator<Item = impl Into<String>>`
    Texts,
    /// `impl IntoIterator<Item = T>`
    Each(Code),
    /// `impl Into<Bytes>`
    Bytes,
    /// `impl Into<File>`
    File,
    /// `impl IntoIterator<Item = impl Into<File>>`
    Files,
    /// The type itself.
    Exactly(Code),
}

impl Accept {
    /// How a value of this type that is not `null` is taken.
    pub fn of(types: &TypeTable<'_>, ty: TypeRef, imports: &mut Imports) -> Self {
        match types.shape(ty) {
            Shape::String(_) if is_text(types, ty) => Self::Text,
            number @ Shape::Number(_) if parsed(number, &mut Imports::default()).is_none() => Self::Float,
            Shape::List(item) if is_text(types, *item) && !types.resolves_nullable(*item) => Self::Texts,
            Shape::List(item) => Self::Each(types.expr(*item, imports)),
            _ => Self::Exactly(types.bare(ty.id, imports)),
        }
    }

    /// The argument's type.
    pub fn argument(&self) -> Code {
        match self {
            Self::Text => Code::fixed("impl Into<String>"),
            Self::Float => Code::fixed("impl Into<f64>"),
            Self::Texts => Code::fixed("impl IntoIterator<Item = impl Into<String>>"),
            Self::Each(item) => code!("impl IntoIterator<Item = ", item.clone(), ">"),
            Self::Bytes => Code::fixed("impl Into<Bytes>"),
            Self::File => Code::fixed("impl Into<File>"),
            Self::Files => Code::fixed("impl IntoIterator<Item = impl Into<File>>"),
            Self::Exactly(ty) => ty.clone(),
        }
    }

    /// The type that is kept.
    pub fn owned(&self) -> Code {
        match self {
            Self::Text => Code::fixed("String"),
            Self::Float => Code::fixed("f64"),
            Self::Texts => Code::fixed("Vec<String>"),
            Self::Each(item) => code!("Vec<", item.clone(), ">"),
            Self::Bytes => Code::fixed("Bytes"),
            Self::File => Code::fixed("File"),
            Self::Files => Code::fixed("Vec<File>"),
            Self::Exactly(ty) => ty.clone(),
        }
    }

    /// The argument called `name` as the type that is kept.
    pub fn kept(&self, name: &Ident) -> Code {
        match self {
            Self::Text | Self::Float | Self::Bytes | Self::File => code!(name.clone(), ".into()"),
            Self::Texts | Self::Files => code!(name.clone(), ".into_iter().map(Into::into).collect()"),
            Self::Each(_) => code!(name.clone(), ".into_iter().collect()"),
            Self::Exactly(_) => name.clone().into(),
        }
    }

    /// The argument called `name` as a value to be written, and the type that the function which writes it is told of.
    pub fn written(&self, name: &Ident) -> (&'static str, Code) {
        let name = name.clone();
        match self {
            Self::Text => ("::<String>", code!(name, ".into()")),
            Self::Float => ("::<f64>", code!(name, ".into()")),
            Self::Bytes | Self::File => ("", code!(name, ".into()")),
            Self::Files => ("", code!(name, ".into_iter().map(Into::into).collect::<Vec<File>>()")),
            Self::Texts => ("", code!(name, ".into_iter().map(Into::into).collect::<Vec<String>>()")),
            Self::Each(_) => ("", code!(name, ".into_iter().collect::<Vec<_>>()")),
            Self::Exactly(_) => ("", name.into()),
        }
    }
}

fn is_text(types: &TypeTable<'_>, ty: TypeRef) -> bool {
    let shape = types.shape(ty);
    matches!(shape, Shape::String(_)) && parsed(shape, &mut Imports::default()).is_none()
}
