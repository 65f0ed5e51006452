//! The small things that lines are made of.

use std::fmt::{self, Display, Formatter};

use crate::{Access, Docs, Literal, Name, Server, Shape, Status, Step, Struct, Types, Why};

/// What the document says, a line each.
pub(super) fn docs_line(f: &mut Formatter<'_>, indent: &str, docs: &Docs) -> fmt::Result {
    let texts = [&docs.summary, &docs.description];
    for text in texts.into_iter().flatten() {
        let mut lines = text.0.lines();
        let more = if lines.clone().count() > 1 { " …" } else { "" };
        writeln!(f, "{indent}// {}{more}", lines.next().unwrap_or_default())?;
    }
    for (flavor, text) in &docs.by_flavor {
        writeln!(f, "{indent}// in {flavor}: {}", text.0.lines().next().unwrap_or_default())?;
    }
    docs.link.iter().try_for_each(|link| writeln!(f, "{indent}// see {}", link.url))
}

/// A name; one that was invented stands in brackets, the nameless root resource is a dot.
pub(super) struct Named<'a>(pub(super) &'a Name);

impl Display for Named<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match (self.0.why, self.0.spelling.as_str()) {
            (_, "") => f.write_str("."),
            (Why::Written, spelling) => f.write_str(spelling),
            (Why::Invented, spelling) => write!(f, "[{spelling}]"),
        }
    }
}

pub(super) struct Code(pub(super) Status);

impl Display for Code {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Status::Code(code) => write!(f, "{code}"),
            Status::Class(class) => write!(f, "{class}XX"),
            Status::Default => f.write_str("default"),
        }
    }
}

/// A value as JSON; text is escaped as `Debug` does, which is close enough for reading.
pub(super) struct Json<'a>(pub(super) &'a Literal);

impl Display for Json<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Literal::Null => f.write_str("null"),
            Literal::Bool(value) => write!(f, "{value}"),
            Literal::Number(digits) => f.write_str(digits),
            Literal::String(text) => write!(f, "{text:?}"),
            Literal::Array(items) => {
                let items = items.iter().map(|item| Json(item).to_string());
                write!(f, "[{}]", items.collect::<Vec<_>>().join(", "))
            }
            Literal::Object(entries) => {
                let entries = entries.iter().map(|(key, value)| format!("{key:?}: {}", Json(value)));
                write!(f, "{{{}}}", entries.collect::<Vec<_>>().join(", "))
            }
        }
    }
}

/// An access as a path, with a question mark where something on the way may be missing.
pub(super) struct Path<'a>(pub(super) &'a Types, pub(super) &'a Access);

impl Display for Path<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(types, access) = self;
        f.write_str("$")?;
        for step in &access.steps {
            match step {
                Step::Field { owner, index } => match &types.get(*owner).shape {
                    Shape::Struct(Struct { fields, .. }) => write!(f, ".{}", fields[*index].wire)?,
                    _ => f.write_str(".?")?,
                },
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::FromEnd(index) => write!(f, "[-{}]", index + 1)?,
            }
        }
        f.write_str(if access.certain { "" } else { "?" })
    }
}

pub(super) struct Place<'a>(pub(super) &'a Server);

impl Display for Place<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(server) = self;
        write!(f, "{} {}", Named(&server.name), server.url)?;
        for variable in &server.variables {
            write!(f, ", {}={:?}", variable.name.spelling, variable.default)?;
            if !variable.allowed.is_empty() {
                write!(f, " of {:?}", variable.allowed)?;
            }
        }
        Ok(())
    }
}
