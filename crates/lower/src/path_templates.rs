//! The paths of a document: templates with parameters, some with a query or a fragment that the standard does not know.

use sdkwright_api::{Docs, Format, Name, ParamPlace, Parameter, PathPart, Style, TypeId, TypeRef};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::Address;

use crate::codes;
use crate::draft::{Draft, DraftShape};
use crate::lowering::{Lowering, excerpt};
use crate::parameters::{ParameterNotes, ReadParameter};

/// A key of `paths`. Documents put queries and fragments there to tell operations of one address apart.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Template<'t> {
    pub(crate) path: &'t str,
    /// Names and values.
    query: Vec<(&'t str, &'t str)>,
}

impl<'t> Template<'t> {
    pub(crate) fn of(key: &'t str) -> Self {
        // A fragment is never sent (RFC 9110, section 7.1).
        let address = outside_braces(key, '#').map_or(key, |at| &key[..at]);
        let (path, query) = match outside_braces(address, '?') {
            Some(at) => (&address[..at], &address[at + 1..]),
            None => (address, ""),
        };
        let query = query.split('&').filter(|pair| !pair.is_empty());
        let pair = |pair: &'t str| pair.split_once('=').unwrap_or((pair, ""));
        Self { path, query: query.map(pair).collect() }
    }

    /// What every call sends.
    pub(crate) fn fixed(&self) -> impl Iterator<Item = (&'t str, &'t str)> + '_ {
        self.query.iter().copied().filter(|(_, value)| placeholder(value).is_none())
    }

    /// What parameters are sent as: name on the wire, name of the parameter.
    fn variable(&self) -> impl Iterator<Item = (&'t str, &'t str)> + '_ {
        self.query.iter().filter_map(|(wire, value)| Some((*wire, placeholder(value)?)))
    }
}

/// Where a character stands that is no part of a parameter's name.
fn outside_braces(text: &str, wanted: char) -> Option<usize> {
    let mut depth = 0_usize;
    text.char_indices().find_map(|(at, c)| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            c if c == wanted && depth == 0 => return Some(at),
            _ => {}
        }
        None
    })
}

/// The name in `{name}`.
fn placeholder(value: &str) -> Option<&str> {
    value.strip_prefix('{')?.strip_suffix('}').filter(|name| !name.is_empty())
}

impl Lowering<'_> {
    /// Parameters that the template has in its query are query parameters, whatever they are declared as.
    pub(crate) fn query_in_path(
        &mut self,
        template: &Template<'_>,
        operation: &Address,
        parameters: &mut Vec<ReadParameter>,
    ) {
        for (wire, name) in template.variable() {
            let position = |place: ParamPlace, wire: &str| {
                parameters
                    .iter()
                    .position(|read| read.parameter.place == place && read.parameter.wire == wire)
            };
            if position(ParamPlace::Query, wire).is_some() {
                continue;
            }
            let at = position(ParamPlace::Path, name).or_else(|| position(ParamPlace::Query, name));
            let at = at.unwrap_or_else(|| {
                parameters.push(self.undeclared_parameter(name, operation));
                parameters.len() - 1
            });
            let parameter = &mut parameters[at].parameter;
            wire.clone_into(&mut parameter.wire);
            parameter.place = ParamPlace::Query;
            if parameter.style == Style::Simple {
                (parameter.style, parameter.explode) = (Style::Form, true);
            }
        }
    }

    /// The path in parts. Each place of the template gets a parameter, and each path parameter a place.
    pub(crate) fn path_parts(
        &mut self,
        template: &str,
        operation: &Address,
        parameters: &mut Vec<ReadParameter>,
    ) -> Vec<PathPart> {
        let pieces = split_template(template);
        let named = |name: &str| pieces.contains(&Piece::Parameter(name));
        let mut kept = Vec::with_capacity(parameters.len());
        for read in parameters.drain(..) {
            let Parameter { place, wire, .. } = &read.parameter;
            if *place == ParamPlace::Path && !named(wire) {
                let message = format!("the path has no `{{{}}}`; the parameter is left out", excerpt(wire));
                let finding = Finding::warning(&codes::UNUSED_PATH_PARAMETER, message)
                    .help("add it to the path, or remove the parameter");
                self.report(finding, &read.notes.address.child("name"));
            } else {
                kept.push(read);
            }
        }
        *parameters = kept;
        let mut parts = Vec::with_capacity(pieces.len());
        for piece in pieces {
            parts.push(match piece {
                Piece::Text(text) => PathPart::Literal(text.to_owned()),
                Piece::Parameter(name) => {
                    let is_it = |read: &ReadParameter| {
                        read.parameter.place == ParamPlace::Path && read.parameter.wire == name
                    };
                    PathPart::Parameter(parameters.iter().position(is_it).unwrap_or_else(|| {
                        parameters.push(self.undeclared_parameter(name, operation));
                        parameters.len() - 1
                    }))
                }
            });
        }
        parts
    }

    fn undeclared_parameter(&mut self, name: &str, operation: &Address) -> ReadParameter {
        let shown = excerpt(name);
        let message = format!("the path's parameter `{shown}` is not declared; it is taken as required text");
        let help =
            format!("declare it: `{{name: {shown}, in: path, required: true, schema: {{type: string}}}}`");
        self.report(Finding::warning(&codes::UNDECLARED_PATH_PARAMETER, message).help(help), operation);
        let ty: TypeId = self.drafts.add(Draft::new(operation.clone(), DraftShape::String(Format::Plain)));
        let parameter = Parameter {
            name: Name::written(name, String::new()),
            wire: name.to_owned(),
            place: ParamPlace::Path,
            ty: TypeRef::new(ty),
            required: true,
            style: Style::Simple,
            explode: false,
            allow_reserved: false,
            docs: Docs::default(),
            deprecated: None,
            default: None,
        };
        let notes = ParameterNotes { example: None, idempotency: false, address: operation.clone() };
        ReadParameter { parameter, notes }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Piece<'t> {
    Text(&'t str),
    Parameter(&'t str),
}

/// Splits `/customers/{id}.json` at its braces. A brace without its partner is text.
fn split_template(template: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = template;
    while let Some((before, name, after)) = next_parameter(rest) {
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        pieces.push(Piece::Parameter(name));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

/// The names of the parameters of a template or an address.
pub(crate) fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    split_template(template).into_iter().filter_map(|piece| match piece {
        Piece::Parameter(name) => Some(name),
        Piece::Text(_) => None,
    })
}

/// The text before the first parameter, its name, and the text behind it.
fn next_parameter(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let close = from + text[from..].find('}')?;
        match text[from..close].rfind('{').map(|open| from + open) {
            Some(open) if open + 1 < close => {
                return Some((&text[..open], &text[open + 1..close], &text[close + 1..]));
            }
            // `{}` and a lone `}` are text.
            _ => from = close + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_split_at_their_braces() {
        use Piece::{Parameter, Text};
        for (template, expected) in [
            ("/customers", vec![Text("/customers")]),
            ("/customers/{id}", vec![Text("/customers/"), Parameter("id")]),
            ("/a/{b}.{c}/d", vec![Text("/a/"), Parameter("b"), Text("."), Parameter("c"), Text("/d")]),
            ("/a/{b}{c}", vec![Text("/a/"), Parameter("b"), Parameter("c")]),
            ("/a/{}/b}/{c}", vec![Text("/a/{}/b}/"), Parameter("c")]),
            ("/a/{b", vec![Text("/a/{b")]),
            ("/a/{{b}}", vec![Text("/a/{"), Parameter("b"), Text("}")]),
            ("/é/{ü}", vec![Text("/é/"), Parameter("ü")]),
        ] {
            assert_eq!(split_template(template), expected, "{template}");
        }
    }

    #[test]
    fn queries_and_fragments_are_no_path() {
        for (key, path, query) in [
            ("/a", "/a", vec![]),
            ("/a#again", "/a", vec![]),
            ("/a?beta=true", "/a", vec![("beta", "true")]),
            ("/a?x&y={why}#z", "/a", vec![("x", ""), ("y", "{why}")]),
            ("/a/{b?}/{c#}", "/a/{b?}/{c#}", vec![]),
            ("/a?", "/a", vec![]),
        ] {
            assert_eq!(Template::of(key), Template { path, query }, "{key}");
        }
    }
}
