//! The lines about a type.

use std::fmt::{self, Formatter};

use super::values::{Json, Named, docs_line};
use crate::{
    Additional, Discrimination, Enum, Field, Format, ReadWrite, Shape, TypeDef, TypeRef, Types, Union,
};

impl Types {
    pub(super) fn type_lines(&self, f: &mut Formatter<'_>, def: &TypeDef) -> fmt::Result {
        let Some(name) = &def.name else { return Ok(()) };
        let usage = match (def.usage.request, def.usage.response) {
            (true, true) => "both ways",
            (true, false) => "sent",
            (false, true) => "received",
            (false, false) => "unused",
        };
        write!(f, "\n{} <{}> {usage}", Named(name), name.key)?;
        if let Some(response) = def.input_of {
            write!(f, ", sends {}", self.show(TypeRef::new(response)))?;
        }
        if def.deprecated.is_some() {
            write!(f, ", deprecated")?;
        }
        match &def.shape {
            Shape::Struct(object) => {
                writeln!(f, ": struct")?;
                object.fields.iter().try_for_each(|field| self.field_line(f, field))?;
                if let Additional::Kept(ty) = object.additional {
                    writeln!(f, "  *: {}", self.show(ty))?;
                }
            }
            Shape::Enum(values) => enum_line(f, values)?,
            Shape::Union(union) => self.union_lines(f, union)?,
            shape => writeln!(f, ": {}", self.shape(shape))?,
        }
        let mut aliases: Vec<&str> = Vec::new();
        for alias in def.aliases.iter().map(|alias| alias.spelling.as_str()) {
            if alias != name.spelling && !aliases.contains(&alias) {
                aliases.push(alias);
            }
        }
        if !aliases.is_empty() {
            writeln!(f, "  also {}", aliases.join(", "))?;
        }
        docs_line(f, "  ", &def.docs)?;
        def.example.iter().try_for_each(|example| writeln!(f, "  e.g. {}", Json(example)))
    }

    fn field_line(&self, f: &mut Formatter<'_>, field: &Field) -> fmt::Result {
        write!(f, "  {}{}: ", field.name.spelling, if field.required { "" } else { "?" })?;
        write!(f, "{}", self.show(field.ty))?;
        if field.name.spelling != field.wire {
            write!(f, " as {:?}", field.wire)?;
        }
        match field.access {
            ReadWrite::Both => {}
            ReadWrite::ReadOnly => write!(f, ", read only")?,
            ReadWrite::WriteOnly => write!(f, ", write only")?,
        }
        field.constant.iter().try_for_each(|constant| write!(f, ", always {}", Json(constant)))?;
        field.default.iter().try_for_each(|default| write!(f, " = {}", Json(default)))?;
        field.example.iter().try_for_each(|example| write!(f, ", e.g. {}", Json(example)))?;
        if field.cyclic {
            write!(f, ", closes a circle")?;
        }
        if field.deprecated.is_some() {
            write!(f, ", deprecated")?;
        }
        writeln!(f)?;
        docs_line(f, "    ", &field.docs)
    }

    fn union_lines(&self, f: &mut Formatter<'_>, union: &Union) -> fmt::Result {
        match &union.discrimination {
            Discrimination::Tagged { key } => writeln!(f, ": union tagged by {key:?}")?,
            Discrimination::ByJsonKind => writeln!(f, ": union by JSON kind")?,
            Discrimination::ByRequiredKeys => writeln!(f, ": union by keys")?,
            Discrimination::Opaque => writeln!(f, ": union by trying")?,
        }
        for variant in &union.variants {
            write!(f, "  {} {}", variant.name.spelling, self.show(variant.ty))?;
            if !variant.tags.is_empty() {
                write!(f, " when {:?}", variant.tags)?;
            }
            if variant.fallback {
                write!(f, " or otherwise")?;
            }
            if !variant.keys.is_empty() {
                write!(f, " with {:?}", variant.keys)?;
            }
            for (key, values) in &variant.limits {
                write!(f, " if {key:?} is in {values:?}")?;
            }
            writeln!(f, "{}", if variant.cyclic { ", closes a circle" } else { "" })?;
            docs_line(f, "    ", &variant.docs)?;
        }
        Ok(())
    }

    /// A use of a type: its name, or its shape where it has none.
    pub(super) fn show(&self, ty: TypeRef) -> String {
        let def = self.get(ty.id);
        let null = if ty.nullable { " or null" } else { "" };
        match &def.name {
            Some(name) => format!("{}{null}", name.spelling),
            None => format!("{}{null}", self.shape(&def.shape)),
        }
    }

    fn shape(&self, shape: &Shape) -> String {
        let formatted = |kind: &str, format: Format| match format {
            Format::Plain => kind.to_owned(),
            format => format!("{kind} ({format:?})"),
        };
        match shape {
            Shape::Any => "any".to_owned(),
            Shape::Boolean => "boolean".to_owned(),
            Shape::Integer(format) => formatted("integer", *format),
            Shape::Number(format) => formatted("number", *format),
            Shape::String(format) => formatted("string", *format),
            Shape::List(item) => format!("[{}]", self.show(*item)),
            Shape::Tuple(tuple) => {
                let positions = tuple.positions.iter().enumerate().map(|(place, position)| {
                    let may_be_missing = if place < tuple.least { "" } else { "?" };
                    format!("{}{may_be_missing}", self.show(*position))
                });
                let rest = tuple.rest.iter().map(|rest| format!("...{}", self.show(*rest)));
                format!("({})", positions.chain(rest).collect::<Vec<_>>().join(", "))
            }
            Shape::Map(value) => format!("{{{}}}", self.show(*value)),
            Shape::Alias(target) => format!("= {}", self.show(*target)),
            Shape::Struct(_) => "nameless struct".to_owned(),
            Shape::Enum(_) => "nameless enum".to_owned(),
            Shape::Union(_) => "nameless union".to_owned(),
        }
    }
}

fn enum_line(f: &mut Formatter<'_>, values: &Enum) -> fmt::Result {
    writeln!(f, ": enum")?;
    for member in &values.members {
        let value = Json(&member.value).to_string();
        write!(f, "  {value}")?;
        if value.trim_matches('"') != member.name.spelling {
            write!(f, " {}", member.name.spelling)?;
        }
        writeln!(f)?;
        docs_line(f, "    ", &member.docs)?;
    }
    Ok(())
}
