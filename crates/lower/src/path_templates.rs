//! The paths of a document: templates with parameters, some with a query or a fragment that the standard does not know.

use sdkwright_api::{Docs, Format, Name, ParamPlace, Parameter, PathPart, Style, TypeId, TypeRef};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::Address;

use crate::codes;
use crate::draft::{Draft, DraftShape};
use crate::lowering::{Lowering, excerpt};
use crate::parameters::{ParameterNotes, ReadParameter};
use crate::query_expressions::split_expressions;

/// A key of `paths`. Documents put queries and fragments there to tell operations of one address apart.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Template<'t> {
    pub(crate) path: &'t str,
    /// Names and values.
    query: Vec<(&'t str, &'t str)>,
    /// `{?name}` at the end.
    pub(crate) expressions: &'t str,
}

impl<'t> Template<'t> {
    pub(crate) fn of(key: &'t str) -> Self {
        // A fragment is never sent (RFC 9110, section 7.1). What has parameters behind it is none.
        let fragment = outside_braces(key, '#').filter(|at| next_parameter(&key[*at..]).is_none());
        let (address, expressions) = split_expressions(fragment.map_or(key, |at| &key[..at]));
        let (path, query) = match outside_braces(address, '?') {
            Some(at) => (&address[..at], &address[at + 1..]),
            None => (address, ""),
        };
        let query = query.split('&').filter(|pair| !pair.is_empty());
        let pair = |pair: &'t str| {
            let (written, value) = pair.split_once('=').unwrap_or((pair, ""));
            // Where the name is in braces, the value beside it is an example.
            placeholder(written).map_or((written, value), |name| (name, written))
        };
        Self { path, query: query.map(pair).collect(), expressions }
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
        let declared = |name: &str| parameters.iter().any(|read| is_in_path(read, name));
        let pieces = split_template(template, declared);
        let named = |name: &str| pieces.iter().any(|piece| piece.name() == Some(name));
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
                Piece::Text(text) => {
                    for segment in text.split('/').skip(1).filter(|segment| is_marked(segment)) {
                        let meaning =
                            "it is sent as it is: write the name in braces, and declare it".to_owned();
                        self.expression(segment, meaning, operation);
                    }
                    PathPart::Literal(text.to_owned())
                }
                Piece::Parameter(name) => PathPart::Parameter(self.place(name, operation, parameters)),
                Piece::Expression { name, written } => {
                    let place = self.place(name, operation, parameters);
                    let meaning = format!("it is read as `{{{}}}`", excerpt(name));
                    self.expression(
                        written,
                        format!("{meaning}, whose value may have slashes in it"),
                        operation,
                    );
                    parameters[place].parameter.allow_reserved = true;
                    PathPart::Parameter(place)
                }
                Piece::Segment { name, written } => {
                    let place = self.place(name, operation, parameters);
                    self.expression(written, format!("it is read as `{{{}}}`", excerpt(name)), operation);
                    PathPart::Parameter(place)
                }
            });
        }
        parts
    }

    /// Where the parameter of a name is, which is made where there is none.
    fn place(&mut self, name: &str, operation: &Address, parameters: &mut Vec<ReadParameter>) -> usize {
        parameters.iter().position(|read| is_in_path(read, name)).unwrap_or_else(|| {
            parameters.push(self.undeclared_parameter(name, operation));
            parameters.len() - 1
        })
    }

    fn expression(&mut self, written: &str, meaning: String, operation: &Address) {
        let message = format!("OpenAPI has no parameters such as `{}` in paths", excerpt(written));
        let finding = Finding::warning(&codes::PATH_EXPRESSION, message);
        self.report(finding.help(meaning), operation);
    }

    fn undeclared_parameter(&mut self, name: &str, operation: &Address) -> ReadParameter {
        let shown = excerpt(name);
        let message = format!("the path's parameter `{shown}` is not declared; it is taken as required text");
        let help =
            format!("declare it: `{{name: {shown}, in: path, required: true, schema: {{type: string}}}}`");
        let finding = Finding::warning(&codes::UNDECLARED_PATH_PARAMETER, message).help(help);
        // At the method, as what is missing has no place of its own.
        self.findings.push(finding.at(self.spec.origin(operation).key()));
        self.text_parameter(name, operation)
    }

    /// A path parameter of which nothing is known.
    pub(crate) fn text_parameter(&mut self, name: &str, operation: &Address) -> ReadParameter {
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

fn is_in_path(read: &ReadParameter, name: &str) -> bool {
    read.parameter.place == ParamPlace::Path && read.parameter.wire == name
}

#[derive(Debug, PartialEq, Eq)]
enum Piece<'t> {
    Text(&'t str),
    Parameter(&'t str),
    /// A parameter in a form of other worlds, whose value spans segments: `{+name}` (RFC 6570, section 3.2.3), `{name+}`
    /// (API gateways), `{*name}` (ASP.NET), `{name=projects/*}` (google.api.http) and `*name` (the globs of Rails).
    Expression {
        name: &'t str,
        written: &'t str,
    },
    /// One whose value does not: `:name` (Express) and `{name:[0-9]+}` (JAX-RS).
    Segment {
        name: &'t str,
        written: &'t str,
    },
}

impl<'t> Piece<'t> {
    fn name(&self) -> Option<&'t str> {
        match self {
            Self::Text(_) => None,
            Self::Parameter(name) | Self::Expression { name, .. } | Self::Segment { name, .. } => Some(name),
        }
    }
}

/// Splits `/customers/{id}.json` at its braces. A brace without its partner is text. What else may be a parameter is one
/// where `is_declared` knows its name.
fn split_template<'t>(template: &'t str, is_declared: impl Fn(&str) -> bool) -> Vec<Piece<'t>> {
    let mut pieces = Vec::new();
    let mut rest = template;
    while let Some((before, name, after)) = next_parameter(rest) {
        split_segments(before, &is_declared, &mut pieces);
        let written = &rest[before.len()..rest.len() - after.len()];
        pieces.push(in_braces(name, written, &is_declared));
        rest = after;
    }
    split_segments(rest, &is_declared, &mut pieces);
    pieces
}

/// What stands between braces: a name, or one with what other worlds write beside it.
fn in_braces<'t>(inside: &'t str, written: &'t str, is_declared: impl Fn(&str) -> bool) -> Piece<'t> {
    if is_declared(inside) {
        return Piece::Parameter(inside);
    }
    if let Some(name) = inside.strip_prefix('+').filter(|name| !name.is_empty()) {
        return Piece::Expression { name, written };
    }
    if let Some((name, pattern)) = inside.split_once(':')
        && is_declared(name.trim())
    {
        let name = name.trim();
        // What matches anything matches slashes, too.
        let spans = [".*", ".+", "path", "*"].contains(&pattern.trim());
        return if spans { Piece::Expression { name, written } } else { Piece::Segment { name, written } };
    }
    let marked = inside.trim_start_matches('*').trim_end_matches(['+', '*']);
    let names = [inside.split_once('=').map_or(inside, |(name, _)| name), marked];
    match names.into_iter().find(|name| is_declared(name)) {
        Some(name) => Piece::Expression { name, written },
        None => Piece::Parameter(inside),
    }
}

/// Whether a segment is `:name`, which nobody declared.
fn is_marked(segment: &str) -> bool {
    segment.strip_prefix(':').is_some_and(|name| name.starts_with(|c: char| c.is_alphabetic() || c == '_'))
}

/// Splits text without braces at segments that are globs, and at those that begin with a colon.
fn split_segments<'t>(text: &'t str, is_declared: impl Fn(&str) -> bool, pieces: &mut Vec<Piece<'t>>) {
    let (mut start, mut from) = (0, 0);
    let next = |from: usize| ["/*", "/:"].iter().filter_map(|mark| text[from..].find(mark)).min();
    while let Some(at) = next(from).map(|at| from + at + 1) {
        let rest = &text[at + 1..];
        let name =
            &rest[..rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '-').unwrap_or(rest.len())];
        from = at + 1 + name.len();
        if is_declared(name) {
            let written = &text[at..from];
            pieces.push(Piece::Text(&text[start..at]));
            pieces.push(match written.starts_with(':') {
                true => Piece::Segment { name, written },
                false => Piece::Expression { name, written },
            });
            start = from;
        }
    }
    if start < text.len() {
        pieces.push(Piece::Text(&text[start..]));
    }
}

/// The names of the parameters of a template or an address.
pub(crate) fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    split_template(template, |_| false).into_iter().filter_map(|piece| piece.name())
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
            assert_eq!(split_template(template, |_| false), expected, "{template}");
        }
    }

    #[test]
    fn parameters_of_other_worlds_are_known() {
        use Piece::{Parameter, Text};
        let spanning = |name, written| Piece::Expression { name, written };
        let segment = |name, written| Piece::Segment { name, written };
        for (template, expected) in [
            ("/v1/{+name}:cancel", vec![Text("/v1/"), spanning("name", "{+name}"), Text(":cancel")]),
            ("/v1/{+other}", vec![Text("/v1/"), spanning("other", "{+other}")]),
            ("/v1/{name=a/*}/b", vec![Text("/v1/"), spanning("name", "{name=a/*}"), Text("/b")]),
            ("/v1/{other=a}", vec![Text("/v1/"), Parameter("other=a")]),
            ("/a/*name/{id}", vec![Text("/a/"), spanning("name", "*name"), Text("/"), Parameter("id")]),
            ("/a/*other/*name", vec![Text("/a/*other/"), spanning("name", "*name")]),
            ("/a/*/b*name", vec![Text("/a/*/b*name")]),
            ("/{+plus}", vec![Text("/"), Parameter("+plus")]),
            ("/a/{name+}", vec![Text("/a/"), spanning("name", "{name+}")]),
            (
                "/a/{**name}/{other*}",
                vec![Text("/a/"), spanning("name", "{**name}"), Text("/"), Parameter("other*")],
            ),
            ("/a/{name:.*}", vec![Text("/a/"), spanning("name", "{name:.*}")]),
            ("/a/{name: [0-9]+}", vec![Text("/a/"), segment("name", "{name: [0-9]+}")]),
            ("/a/:name/b:verb", vec![Text("/a/"), segment("name", ":name"), Text("/b:verb")]),
            ("/a/:other/{id}:name", vec![Text("/a/:other/"), Parameter("id"), Text(":name")]),
        ] {
            let declared = |name: &str| matches!(name, "name" | "+plus");
            assert_eq!(split_template(template, declared), expected, "{template}");
        }
    }

    #[test]
    fn queries_and_fragments_are_no_path() {
        for (key, path, query) in [
            ("/a", "/a", vec![]),
            ("/a{?b,c}", "/a", vec![]),
            ("/a#again", "/a", vec![]),
            ("/a?beta=true", "/a", vec![("beta", "true")]),
            ("/a?x&y={why}#z", "/a", vec![("x", ""), ("y", "{why}")]),
            ("/a/{b?}/{c#}", "/a/{b?}/{c#}", vec![]),
            ("/a?", "/a", vec![]),
            ("/a?{x}=1&{y}", "/a", vec![("x", "{x}"), ("y", "{y}")]),
            ("/a/#env/{b}", "/a/#env/{b}", vec![]),
        ] {
            let template = Template::of(key);
            assert_eq!((template.path, template.query), (path, query), "{key}");
        }
    }
}
