//! `/search{?q,page}`: parameters of the query as RFC 6570 writes them (section 3.2.8), at the end of a path.

use sdkwright_api::{ParamPlace, Style};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::Address;

use crate::codes;
use crate::lowering::{Lowering, excerpt};
use crate::parameters::ReadParameter;

/// An address without such expressions, and those at its end.
pub(crate) fn split_expressions(address: &str) -> (&str, &str) {
    let mut end = address.len();
    while let Some(start) = address[..end].strip_suffix('}').and_then(|before| before.rfind('{'))
        && address[start + 1..].starts_with(['?', '&'])
    {
        end = start;
    }
    address.split_at(end)
}

impl Lowering<'_> {
    /// Parameters that expressions name are query parameters, whatever they are declared as.
    pub(crate) fn expressed_query(
        &mut self,
        expressions: &str,
        operation: &Address,
        parameters: &mut Vec<ReadParameter>,
    ) {
        if expressions.is_empty() {
            return;
        }
        let mut undeclared = Vec::new();
        for name in names(expressions) {
            let declared = |place| {
                move |read: &ReadParameter| read.parameter.place == place && read.parameter.wire == name
            };
            if parameters.iter().any(declared(ParamPlace::Query)) {
                continue;
            }
            let at = parameters.iter().position(declared(ParamPlace::Path)).unwrap_or_else(|| {
                undeclared.push(format!("`{}`", excerpt(name)));
                let mut read = self.text_parameter(name, operation);
                read.parameter.required = false;
                parameters.push(read);
                parameters.len() - 1
            });
            let parameter = &mut parameters[at].parameter;
            parameter.place = ParamPlace::Query;
            (parameter.style, parameter.explode) = (Style::Form, true);
        }
        let message = format!("OpenAPI has no parameters such as `{}` in paths", excerpt(expressions));
        let help = match undeclared.as_slice() {
            [] => "they are sent in the query, as which they should be declared alone".to_owned(),
            names => format!(
                "they are sent in the query, where they should be declared; {} may be any text",
                names.join(" and ")
            ),
        };
        self.report(Finding::warning(&codes::PATH_EXPRESSION, message).help(help), operation);
    }
}

/// The names in expressions, without what says how they are spelled out: `{?a,b*}{&c:3}` has `a`, `b` and `c`.
fn names(expressions: &str) -> impl Iterator<Item = &str> {
    let names = expressions.split(['{', '}', ',', '?', '&']);
    let names =
        names.map(|name| name.split_once(':').map_or(name, |(name, _)| name).trim_end_matches('*').trim());
    names.filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_stand_at_the_end() {
        for (address, expected) in [
            ("/a", ("/a", "")),
            ("/a/{b}", ("/a/{b}", "")),
            ("/a/{b}{?c,d}", ("/a/{b}", "{?c,d}")),
            ("/a{?b}{&c}", ("/a", "{?b}{&c}")),
            ("/a{?b}/c", ("/a{?b}/c", "")),
            ("/a}", ("/a}", "")),
        ] {
            assert_eq!(split_expressions(address), expected, "{address}");
        }
        assert_eq!(names("{?a,b*}{&c:3, d}").collect::<Vec<_>>(), ["a", "b", "c", "d"]);
    }
}
