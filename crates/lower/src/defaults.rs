//! Defaults, which say what the server assumes: they are told, never sent.

use sdkwright_api::{EnumKind, Literal};
use sdkwright_diagnostics::Finding;

use crate::codes;
use crate::draft::DraftShape;
use crate::enums::{canonical, text};
use crate::lowering::{Lowering, excerpt};
use crate::schemas::Here;

impl Lowering<'_> {
    /// Leaves out a default that is no value of its schema, or takes what it spells. What other schemas say of it is not
    /// asked here.
    pub(crate) fn check_default(&mut self, here: Here<'_>, shape: &DraftShape) {
        let facts = &mut self.drafts.get_mut(here.id).facts;
        let Some(default) = &facts.default else { return };
        // Null says that there is no default.
        if *default == Literal::Null {
            facts.default = None;
        } else if !may_be(default, shape) {
            facts.default = respelled(default, shape);
            let message = match &facts.default {
                Some(Literal::String(text)) => {
                    format!("this default is a value in place of text; `\"{}\"` is taken", excerpt(text))
                }
                Some(taken) => {
                    format!("this default is text in place of a value; `{}` is taken", excerpt(&text(taken)))
                }
                None => "this default is no value of its schema; it is left out".to_owned(),
            };
            let finding = Finding::warning(&codes::DEFAULT_TYPE_MISMATCH, message)
                .help("write the default as a value of the schema's type");
            self.report(finding, &here.address.child("default"));
        } else if matches!(shape, DraftShape::Integer(_) | DraftShape::Enum(_)) {
            facts.default = facts.default.take().map(canonical);
        }
    }
}

/// The number or the boolean that a text is, where one is meant; and the text of a number or a boolean, where YAML read
/// `default: 1.0` as a number.
fn respelled(default: &Literal, shape: &DraftShape) -> Option<Literal> {
    let Literal::String(text) = default else {
        let text = Literal::String(default.as_text()?.to_owned());
        return may_be(&text, shape).then_some(text);
    };
    let value = match text.as_str() {
        "true" => Literal::Bool(true),
        "false" => Literal::Bool(false),
        digits => digits
            .parse()
            .ok()
            .filter(|value: &f64| value.is_finite())
            .map(|_| Literal::Number(text.clone()))?,
    };
    may_be(&value, shape).then_some(value)
}

/// Whether a value may be one of a shape, as far as one level tells.
pub(crate) fn may_be(value: &Literal, shape: &DraftShape) -> bool {
    match shape {
        DraftShape::Boolean => matches!(value, Literal::Bool(_)),
        DraftShape::Integer(_) => value.as_whole().is_some(),
        DraftShape::Number(_) => matches!(value, Literal::Number(_)),
        DraftShape::String(_) => matches!(value, Literal::String(_)),
        DraftShape::Enum(values) => match values.kind {
            EnumKind::String => matches!(value, Literal::String(_)),
            EnumKind::Integer => value.as_whole().is_some(),
        },
        DraftShape::List(_) | DraftShape::Tuple(_) => matches!(value, Literal::Array(_)),
        DraftShape::Object(object) if object.declared => matches!(value, Literal::Object(_)),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use sdkwright_api::Format;

    use super::*;

    #[test]
    fn defaults_are_of_their_type() {
        let text = Literal::String("5".into());
        let number = |digits: &str| Literal::Number(digits.into());
        assert!(may_be(&text, &DraftShape::String(Format::Plain)));
        assert!(may_be(&text, &DraftShape::Any));
        assert!(may_be(&number("5.0"), &DraftShape::Integer(Format::Plain)));
        assert!(!may_be(&number("5.5"), &DraftShape::Integer(Format::Plain)));
        assert!(!may_be(&text, &DraftShape::Number(Format::Plain)));
        assert!(!may_be(&number("0"), &DraftShape::Boolean));
        assert_eq!(respelled(&text, &DraftShape::Integer(Format::Plain)), Some(number("5")));
        assert_eq!(respelled(&text, &DraftShape::Boolean), None);
        assert_eq!(respelled(&Literal::String("five".into()), &DraftShape::Number(Format::Plain)), None);
        assert_eq!(respelled(&number("5"), &DraftShape::String(Format::Plain)), Some(text));
        assert_eq!(respelled(&Literal::Bool(true), &DraftShape::Integer(Format::Plain)), None);
        assert_eq!(respelled(&Literal::Array(Vec::new()), &DraftShape::String(Format::Plain)), None);
    }
}
