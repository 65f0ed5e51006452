//! The impls that every model has and that nobody needs to read. The macros take the names of the types.

use serde::{Deserializer, Serialize, Serializer};

use super::{Json, source};

/// Reads a value from any format.
///
/// # Errors
/// Where the document does not fit the type.
pub fn read<'de, D: Deserializer<'de>, T: Json>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    source::read_whole(deserializer, &mut |input| value.read(input))?;
    Ok(value)
}

/// Writes a value to any format.
///
/// # Errors
/// Where the format has no such value; for JSON that is a number that is not finite.
pub fn write<S: Serializer, T: Json>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.shape().serialize(serializer)
}

/// Types that implement [`Json`] themselves.
macro_rules! unions {
    ($($name:ident),* $(,)?) => { $(
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::json::read(deserializer)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::json::write(self, serializer)
            }
        }
    )* };
}

/// Structs that implement [`Object`](super::Object).
macro_rules! objects {
    ($($name:ident),* $(,)?) => {
        $crate::runtime::json::unions!($($name),*);
        $(
            impl $crate::runtime::json::Json for $name {
                fn blank() -> Self {
                    $crate::runtime::json::Object::blank()
                }
                fn read(&mut self, input: &mut $crate::runtime::json::Input<'_>) -> $crate::runtime::json::Outcome {
                    input.object(self)
                }
                fn shape(&self) -> $crate::runtime::json::Shape<'_> {
                    $crate::runtime::json::Shape::Object(self)
                }
            }
        )*
    };
}

/// Structs that implement [`Positions`](super::Positions).
macro_rules! tuples {
    ($($name:ident),* $(,)?) => {
        $crate::runtime::json::unions!($($name),*);
        $(
            impl $crate::runtime::json::Json for $name {
                fn blank() -> Self {
                    $crate::runtime::json::Positions::blank()
                }
                fn read(&mut self, input: &mut $crate::runtime::json::Input<'_>) -> $crate::runtime::json::Outcome {
                    input.positions(self)
                }
                fn shape(&self) -> $crate::runtime::json::Shape<'_> {
                    $crate::runtime::json::Shape::List(self)
                }
            }

            impl $crate::runtime::json::Items for $name {
                fn item(&self, index: usize) -> Option<$crate::runtime::json::Shape<'_>> {
                    $crate::runtime::json::position(self, index)
                }
            }
        )*
    };
}

/// Enums of strings: they have `KNOWN`, `as_str` and a variant `Unknown`.
macro_rules! string_enums {
    ($($name:ident),* $(,)?) => {
        $crate::runtime::json::unions!($($name),*);
        $(
            impl From<&str> for $name {
                fn from(text: &str) -> Self {
                    $crate::runtime::json::string_enum(text, Self::KNOWN, Self::as_str, Self::Unknown)
                }
            }

            impl From<String> for $name {
                fn from(text: String) -> Self {
                    Self::from(text.as_str())
                }
            }

            impl ::std::fmt::Display for $name {
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    f.write_str(self.as_str())
                }
            }

            impl $crate::runtime::json::Json for $name {
                fn blank() -> Self {
                    Self::from("")
                }
                fn read(&mut self, input: &mut $crate::runtime::json::Input<'_>) -> $crate::runtime::json::Outcome {
                    *self = Self::from($crate::runtime::json::read_text(input)?);
                    Ok(())
                }
                fn shape(&self) -> $crate::runtime::json::Shape<'_> {
                    $crate::runtime::json::Shape::Text(self.as_str())
                }
            }
        )*
    };
}

/// Enums of whole numbers: they have `KNOWN`, `value` and a variant `Unknown`.
macro_rules! integer_enums {
    ($($name:ident),* $(,)?) => {
        $crate::runtime::json::unions!($($name),*);
        $(
            impl From<i64> for $name {
                fn from(number: i64) -> Self {
                    $crate::runtime::json::integer_enum(number, Self::KNOWN, Self::value, Self::Unknown)
                }
            }

            impl ::std::fmt::Display for $name {
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    ::std::fmt::Display::fmt(&self.value(), f)
                }
            }

            impl $crate::runtime::json::Json for $name {
                fn blank() -> Self {
                    Self::from(0)
                }
                fn read(&mut self, input: &mut $crate::runtime::json::Input<'_>) -> $crate::runtime::json::Outcome {
                    *self = Self::from($crate::runtime::json::read_integer(input)?);
                    Ok(())
                }
                fn shape(&self) -> $crate::runtime::json::Shape<'_> {
                    $crate::runtime::json::Shape::Integer(self.value())
                }
            }
        )*
    };
}

pub(crate) use {integer_enums, objects, string_enums, tuples, unions};
