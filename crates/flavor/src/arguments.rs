use sdkwright_api::{Operation, ParamPlace, Parameter};

/// The arguments of a method in the languages that pass parameters one by one or in one request object.
///
/// What a language puts before and after them (`ctx`, `options`) is its own affair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arguments {
    /// None at all.
    None,
    /// The body alone, as it is.
    Body {
        /// Whether a call without it is refused.
        required: bool,
    },
    /// One object of a type of the operation's own, which holds the parameters and the body.
    Request {
        /// Whether anything in it is required.
        required: bool,
        /// What it holds: the parameters in document order, then the body.
        fields: Vec<Argument>,
    },
    /// One by one: what is required first, then what is optional, each in document order, the body as if it stood last.
    Each(Vec<Argument>),
}

/// Something that the caller passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Argument {
    /// The parameter at this index of the operation.
    Parameter(usize),
    /// The body.
    Body,
}

impl Arguments {
    /// Groups what `operation` takes. More than `max` become one; the operation's own
    /// [`max_method_params`](Operation::max_method_params) wins over the flavor's.
    pub fn of(operation: &Operation, max: usize) -> Self {
        let max = operation.max_method_params.unwrap_or(max);
        let parameters =
            operation.parameters.iter().enumerate().filter(|(_, parameter)| !is_credential(parameter));
        let parameters = parameters.map(|(index, _)| Argument::Parameter(index));
        let mut fields: Vec<Argument> =
            parameters.chain(operation.body.is_some().then_some(Argument::Body)).collect();
        match fields[..] {
            [] => Self::None,
            [Argument::Body] => Self::Body { required: Argument::Body.is_required(operation) },
            _ if fields.len() > max => {
                let required = fields.iter().any(|field| field.is_required(operation));
                Self::Request { required, fields }
            }
            _ => {
                // The sort is stable.
                fields.sort_by_key(|field| !field.is_required(operation));
                Self::Each(fields)
            }
        }
    }
}

impl Argument {
    /// Whether a call of `operation` without it is refused.
    pub fn is_required(self, operation: &Operation) -> bool {
        match self {
            Self::Parameter(index) => operation.parameters[index].required,
            Self::Body => operation.body.as_ref().is_some_and(|body| body.required),
        }
    }
}

/// OpenAPI 3.1.1, "Parameter Object": a header parameter of this name is to be ignored. The client sends it.
fn is_credential(parameter: &Parameter) -> bool {
    parameter.place == ParamPlace::Header && parameter.wire.eq_ignore_ascii_case("authorization")
}

#[cfg(test)]
mod tests {
    use sdkwright_api::{
        Body, Content, Docs, Example, MediaKind, Method, Name, Output, Style, TypeId, TypeRef,
    };
    use sdkwright_diagnostics::{FileId, Origin};

    use super::Argument::{Body as B, Parameter as P};
    use super::*;

    /// An operation with parameters as in `id! q`: required ones have an exclamation mark, `body` and `body!` stand
    /// for the body, `Authorization` goes into the header.
    fn operation(takes: &str, max: Option<usize>) -> Operation {
        let (bodies, parameters): (Vec<&str>, Vec<&str>) =
            takes.split_whitespace().partition(|word| word.starts_with("body"));
        Operation {
            name: Name::written("get", "GET /"),
            id: Name::written("get", "GET /"),
            method: Method::Get,
            template: "/".into(),
            path: Vec::new(),
            stem: Name::written("test", "GET /test"),
            fixed_query: Vec::new(),
            resources: Vec::new(),
            docs: Docs::default(),
            deprecated: None,
            parameters: parameters.into_iter().map(parameter).collect(),
            body: bodies.first().map(|body| self::body(body.ends_with('!'))),
            responses: Vec::new(),
            output: Output::Nothing,
            streaming: None,
            representations: Vec::new(),
            errors: Vec::new(),
            security: Vec::new(),
            servers: Vec::new(),
            pagination: None,
            retries: None,
            timeout: None,
            idempotency: None,
            max_method_params: max,
            usage_example: false,
            example: Example::default(),
            origin: Origin::root(FileId(0)),
        }
    }

    fn parameter(word: &str) -> Parameter {
        let wire = word.trim_end_matches('!');
        let is_credential = wire == "Authorization";
        Parameter {
            name: Name::written(wire, wire),
            wire: wire.to_owned(),
            place: if is_credential { ParamPlace::Header } else { ParamPlace::Query },
            ty: TypeRef::new(TypeId(0)),
            required: word.ends_with('!'),
            style: Style::Form,
            explode: true,
            allow_reserved: false,
            docs: Docs::default(),
            deprecated: None,
            default: None,
        }
    }

    fn body(required: bool) -> Body {
        let content = Content::new("application/json", MediaKind::Json, None);
        Body {
            name: None,
            required,
            contents: vec![content],
            preferred: 0,
            alternatives: Vec::new(),
            docs: Docs::default(),
        }
    }

    #[test]
    fn arguments_are_grouped() {
        let request =
            |required, fields: &[Argument]| Arguments::Request { required, fields: fields.to_vec() };
        let each = |arguments: &[Argument]| Arguments::Each(arguments.to_vec());
        for (takes, own, max, arguments) in [
            // Nothing and the body alone do not look at the maximum.
            ("", None, 0, Arguments::None),
            ("", None, 4, Arguments::None),
            ("Authorization!", None, 0, Arguments::None),
            ("body!", None, 0, Arguments::Body { required: true }),
            ("body", None, 4, Arguments::Body { required: false }),
            ("Authorization! body!", None, 4, Arguments::Body { required: true }),
            // Above the maximum: one object, required if anything in it is.
            ("id!", None, 0, request(true, &[P(0)])),
            ("q", None, 0, request(false, &[P(0)])),
            ("a b", None, 1, request(false, &[P(0), P(1)])),
            ("q id! body", None, 2, request(true, &[P(0), P(1), B])),
            ("q body!", None, 1, request(true, &[P(0), B])),
            ("a b c d body!", None, 4, request(true, &[P(0), P(1), P(2), P(3), B])),
            // Up to the maximum: one by one, required ones first.
            ("id!", None, 1, each(&[P(0)])),
            ("a b! c d!", None, 4, each(&[P(1), P(3), P(0), P(2)])),
            ("a b! body!", None, 4, each(&[P(1), B, P(0)])),
            ("a b! body", None, 4, each(&[P(1), P(0), B])),
            ("a! Authorization! b!", None, 2, each(&[P(0), P(2)])),
            // The operation's own maximum wins.
            ("id!", Some(1), 0, each(&[P(0)])),
            ("id! body!", Some(1), 4, request(true, &[P(0), B])),
        ] {
            assert_eq!(Arguments::of(&operation(takes, own), max), arguments, "{takes:?}, {own:?}, {max}");
        }
    }
}
