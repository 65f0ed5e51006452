//! Values for one call of each operation, the same in every language: what the document gives where it fits the type,
//! else made from names and formats.

use sdkwright_api::{
    Discrimination, Example, Field, Literal, Operation, ReadWrite, Shape, Struct, TypeId, TypeRef, Types,
    Union,
};

use crate::fitting::Fitting;
use crate::parameters::ParameterNotes;
use crate::sample_values::sample;
use crate::words::singular;

/// The parts of an operation that examples are made of.
pub(crate) struct Given {
    /// What is noted of the parameters, their examples among it.
    pub(crate) parameters: Vec<ParameterNotes>,
    /// The example of the body as a whole.
    pub(crate) body: Option<Literal>,
    /// The type of the decoded output.
    pub(crate) output: Option<TypeRef>,
}

/// The example of an operation.
pub(crate) fn example(types: &Types, operation: &Operation, given: &Given) -> Example {
    let parameters = operation.parameters.iter().zip(&given.parameters).map(|(parameter, notes)| {
        let mut maker = Maker::new(types, Side::Request);
        let fitting =
            notes.example.as_ref().and_then(|example| Fitting::new(types).fit(parameter.ty, example));
        match parameter.required {
            true => fitting
                .or_else(|| Fitting::new(types).fit(parameter.ty, parameter.default.as_ref()?))
                .or_else(|| maker.make(parameter.ty, &parameter.wire)),
            false => fitting.filter(|value| Some(value) != parameter.default.as_ref()),
        }
    });
    Example {
        parameters: parameters.collect(),
        body: body(types, operation, given.body.as_ref()),
        response: given.output.and_then(|ty| received(types, ty)),
    }
}

/// What could be received.
pub(crate) fn received(types: &Types, ty: TypeRef) -> Option<Literal> {
    Maker::new(types, Side::Response).make(ty, "")
}

fn body(types: &Types, operation: &Operation, example: Option<&Literal>) -> Option<Literal> {
    let body = operation.body.as_ref()?;
    let ty = body.content().ty?;
    if let Some(fitting) = example.and_then(|example| Fitting::new(types).fit(ty, example)) {
        return Some(fitting);
    }
    let target = types.get(types.resolve(ty).id);
    let has_example = match &target.shape {
        Shape::Struct(object) => object.fields.iter().any(|field| field.example.is_some()),
        _ => false,
    };
    (body.required || target.example.is_some() || has_example)
        .then(|| Maker::new(types, Side::Request).make(ty, "body"))
        .flatten()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Request,
    Response,
}

/// Makes a value. It stops at types within themselves, and before it becomes more than a page should show.
struct Maker<'a> {
    types: &'a Types,
    side: Side,
    /// Types around the value that is being made.
    open: Vec<TypeId>,
    /// Values that may still be made.
    budget: usize,
}

impl<'a> Maker<'a> {
    fn new(types: &'a Types, side: Side) -> Self {
        const MOST_VALUES: usize = 2000;
        Self { types, side, open: Vec::new(), budget: MOST_VALUES }
    }

    /// A value of a type, for something called `name`; `None` where none can be made.
    fn make(&mut self, ty: TypeRef, name: &str) -> Option<Literal> {
        let made = self.make_some(ty, name);
        made.or_else(|| self.types.resolve(ty).nullable.then_some(Literal::Null))
    }

    fn make_some(&mut self, ty: TypeRef, name: &str) -> Option<Literal> {
        const DEEPEST: usize = 48;
        self.budget = self.budget.checked_sub(1)?;
        if self.open.len() >= DEEPEST || self.open.contains(&ty.id) {
            return None;
        }
        let def = self.types.get(ty.id);
        if let Some(example) = &def.example
            && !matches!(def.shape, Shape::Struct(_))
            && let Some(fitting) = Fitting::new(self.types).fit(ty, example)
        {
            return Some(fitting);
        }
        self.open.push(ty.id);
        let made = match &def.shape {
            Shape::Alias(target) => self.make(*target, name),
            Shape::Struct(object) => self.make_struct(object, def.example.as_ref()),
            Shape::Union(union) => self.make_variant(union, name),
            Shape::List(item) => {
                let item = self.make_some(*item, &singular(name));
                Some(Literal::Array(item.into_iter().collect()))
            }
            Shape::Tuple(tuple) => {
                let mut values: Vec<Literal> =
                    tuple.positions.iter().map_while(|position| self.make(*position, name)).collect();
                if values.len() == tuple.positions.len()
                    && let Some(rest) = tuple.rest
                {
                    values.extend(self.make_some(rest, &singular(name)));
                }
                (values.len() >= tuple.least).then_some(Literal::Array(values))
            }
            Shape::Map(value) => {
                let value = self.make_some(*value, "value");
                Some(Literal::Object(value.into_iter().map(|value| ("key".to_owned(), value)).collect()))
            }
            shape => Some(sample(shape, name)),
        };
        self.open.pop();
        made
    }

    fn make_struct(&mut self, object: &Struct, example: Option<&Literal>) -> Option<Literal> {
        let mut entries = Vec::new();
        for field in &object.fields {
            let elsewhere = match self.side {
                Side::Request => ReadWrite::ReadOnly,
                Side::Response => ReadWrite::WriteOnly,
            };
            if field.access == elsewhere {
                continue;
            }
            let given = given(field, example);
            let fitting = given.and_then(|given| Fitting::new(self.types).fit(field.ty, given));
            let value = match (field.required, self.side) {
                (true, _) => Some(self.required(field, fitting)?),
                (false, Side::Request) => fitting.filter(|value| Some(value) != field.default.as_ref()),
                (false, Side::Response) => None,
            };
            entries.extend(value.map(|value| (field.wire.clone(), value)));
        }
        Some(Literal::Object(entries))
    }

    fn required(&mut self, field: &Field, fitting: Option<Literal>) -> Option<Literal> {
        if let Some(constant) = &field.constant {
            return Some(constant.clone());
        }
        fitting
            .or_else(|| Fitting::new(self.types).fit(field.ty, field.default.as_ref()?))
            .or_else(|| self.make(field.ty, &field.wire))
    }

    /// The first variant that can be made, with the tag that chooses it.
    fn make_variant(&mut self, union: &Union, name: &str) -> Option<Literal> {
        union.variants.iter().find_map(|variant| {
            let mut made = self.make_some(variant.ty, name)?;
            if let (Discrimination::Tagged { key }, Some(tag), Literal::Object(entries)) =
                (&union.discrimination, variant.tags.first(), &mut made)
            {
                match entries.iter_mut().find(|(present, _)| present == key) {
                    Some((_, value)) if value.as_text() == Some(tag) => {}
                    Some((_, value)) => *value = Literal::String(tag.clone()),
                    None => entries.insert(0, (key.clone(), Literal::String(tag.clone()))),
                }
            }
            Some(made)
        })
    }
}

/// The example of a field: its own, or what the example of the whole says about it.
fn given<'l>(field: &'l Field, whole: Option<&'l Literal>) -> Option<&'l Literal> {
    field.example.as_ref().or_else(|| match whole? {
        Literal::Object(entries) => {
            entries.iter().find(|(key, _)| *key == field.wire).map(|(_, value)| value)
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use sdkwright_api::{Example, Literal};

    use crate::testing::lowered;

    fn text(value: &str) -> Literal {
        Literal::String(value.to_owned())
    }

    fn number(digits: &str) -> Literal {
        Literal::Number(digits.to_owned())
    }

    fn object(entries: &[(&str, Literal)]) -> Literal {
        Literal::Object(entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
    }

    fn example(rest: &str) -> Example {
        let api = lowered(&format!("paths: {{/a: {{post: {{operationId: a, {rest}}}}}}}"));
        api.operations[0].example.clone()
    }

    #[test]
    fn parameters() {
        for (parameter, expected) in [
            ("name: user_id, required: true, schema: {type: string}", Some(text("<id>"))),
            ("name: key, required: true, schema: {type: string}", Some(text("<key>"))),
            ("name: n, required: true, schema: {type: integer, default: 3}", Some(number("3"))),
            ("name: n, required: true, schema: {type: integer, default: 3, example: 4}", Some(number("4"))),
            ("name: n, required: true, schema: {type: integer, example: four}", Some(number("1"))),
            ("name: n, required: true, schema: {enum: [b, a]}", Some(text("b"))),
            ("name: n, required: true, example: 5, schema: {type: integer, example: 4}", Some(number("5"))),
            ("name: n, schema: {type: integer}", None),
            ("name: n, schema: {type: integer, default: 3, example: 3}", None),
            ("name: n, schema: {type: integer, default: 3, example: 4}", Some(number("4"))),
        ] {
            let example = example(&format!(
                "parameters: [{{in: query, {parameter}}}], responses: {{'204': {{description: done}}}}"
            ));
            assert_eq!(example.parameters, [expected], "{parameter}");
        }
    }

    #[test]
    fn bodies() {
        let properties =
            "type: object, required: [a], properties: {a: {type: string}, b: {type: integer, example: 2}}";
        let plain = "type: object, required: [a], properties: {a: {type: string}, b: {type: integer}}";
        for (body, expected) in [
            (
                format!("required: true, content: {{application/json: {{schema: {{{properties}}}}}}}"),
                Some(object(&[("a", text("<value>")), ("b", number("2"))])),
            ),
            (
                format!("content: {{application/json: {{schema: {{{properties}}}}}}}"),
                Some(object(&[("a", text("<value>")), ("b", number("2"))])),
            ),
            (format!("content: {{application/json: {{schema: {{{plain}}}}}}}"), None),
            (
                format!("required: true, content: {{application/json: {{schema: {{{plain}}}}}}}"),
                Some(object(&[("a", text("<value>"))])),
            ),
            (
                format!(
                    "content: {{application/json: {{example: {{a: x, c: ignored}}, schema: {{{plain}}}}}}}"
                ),
                Some(object(&[("a", text("x"))])),
            ),
            (format!("content: {{application/json: {{example: {{b: 1}}, schema: {{{plain}}}}}}}"), None),
            (
                format!("content: {{application/json: {{schema: {{example: {{a: y}}, {plain}}}}}}}"),
                Some(object(&[("a", text("y"))])),
            ),
        ] {
            let example =
                example(&format!("requestBody: {{{body}}}, responses: {{'204': {{description: done}}}}"));
            assert_eq!(example.body, expected, "{body}");
        }
    }

    #[test]
    fn responses_end_where_types_repeat() {
        let api = lowered(
            "paths: {/a: {get: {operationId: a, responses: {'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/T'}}}}}}}}\n\
             components: {schemas: {T: {type: object, required: [all, up, by], properties: {all: {type: array, items: {$ref: '#/components/schemas/T'}}, up: {nullable: true, allOf: [{$ref: '#/components/schemas/T'}]}, by: {type: object, additionalProperties: {$ref: '#/components/schemas/T'}}, opt: {type: string}}}}}",
        );
        let expected = object(&[("all", Literal::Array(vec![])), ("up", Literal::Null), ("by", object(&[]))]);
        assert_eq!(api.operations[0].example.response, Some(expected));
    }

    #[test]
    fn what_cannot_be_made_or_shown_is_left_out() {
        let endless = lowered(
            "paths: {/a: {get: {operationId: a, responses: {'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/T'}}}}}}}}\n\
             components: {schemas: {T: {type: object, required: [t], properties: {t: {$ref: '#/components/schemas/T'}}}}}",
        );
        assert_eq!(endless.operations[0].example.response, None);
        // Each level needs two of the next one: 2^20 values would be too many for a page.
        let levels: Vec<_> = (0..20)
            .map(|level| {
                let next = format!("{{$ref: '#/components/schemas/T{}'}}", level + 1);
                format!("T{level}: {{type: object, required: [a, b], properties: {{a: {next}, b: {next}}}}}")
            })
            .collect();
        let huge = lowered(&format!(
            "paths: {{/a: {{get: {{operationId: a, responses: {{'200': {{description: a, content: {{application/json: {{schema: {{$ref: '#/components/schemas/T0'}}}}}}}}}}}}}}}}\n\
             components: {{schemas: {{{}, T20: {{type: string}}}}}}",
            levels.join(", ")
        ));
        assert_eq!(huge.operations[0].example.response, None);
    }
}
