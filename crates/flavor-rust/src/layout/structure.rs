//! Literals of structs: `Customer { id, name: name.into() }`.

use super::{below, broken_expression, fits, listed, spaces};
use crate::encode::{Code, Fragment, code};

/// `head { fields }`: on one line where that fits, else each field on its own.
pub(crate) fn structure(indent: usize, head: &Code, fields: &[Code], tail: &'static str) -> Code {
    if fields.is_empty() {
        return code!(head.clone(), " {}", tail);
    }
    let body = code!(" { ", Code::join(fields, ", "), " }", tail);
    let one = code!(head.clone(), body.clone());
    if fits(indent, &one) {
        return one;
    }
    if let Some(lower) = below(indent, head, &body) {
        return lower;
    }
    broken_structure(indent, head, fields, tail)
}

/// The same as an item of a list, behind which a comma stands.
pub(crate) fn structure_item(indent: usize, head: &Code, fields: &[Code]) -> Code {
    let one = code!(head.clone(), " { ", Code::join(fields, ", "), " }");
    if fits(indent + 1, &one) { one } else { broken_structure(indent, head, fields, "") }
}

pub(super) fn broken_structure(indent: usize, head: &Code, fields: &[Code], tail: &'static str) -> Code {
    let fields: Vec<Code> = fields.iter().map(|field| broken_field(indent + 4, field)).collect();
    code!(head.clone(), " {\n", listed(indent + 4, &fields), spaces(indent), "}", tail)
}

/// `name: value` of a struct literal: where that is too long, a call with arguments is broken, anything else stands below.
fn broken_field(indent: usize, field: &Code) -> Code {
    if field.text().contains('\n') || fits(indent + 1, field) {
        return field.clone();
    }
    let Some((name, value)) = field.split_after(": ") else { return field.clone() };
    let is_call = value.call_parts().is_some_and(|(_, arguments, _)| !arguments.is_empty());
    if !is_call && fits(indent + 5, &value) {
        return code!(name.trim_end(), "\n", spaces(indent + 4), value);
    }
    code!(name, broken_expression(indent, &value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_fields_are_broken() {
        let field = Code::fixed(
            "bank_issued_invoice_identification_number_formatted: bank_issued_invoice_identification_number_formatted.into()",
        );
        let broken = structure(8, &Code::fixed("Invoice"), &[field], "");
        let expected = "Invoice {\n            bank_issued_invoice_identification_number_formatted:\n                \
                        bank_issued_invoice_identification_number_formatted.into(),\n        }";
        assert_eq!(broken.text(), expected);
        let field = Code::fixed(
            "call: Call::new(&self.core, &super::subscription_groups::LIST_USERS_OF_ALL_SUBSCRIPTION_GROUPS_AT_ONCE)",
        );
        let broken = structure(8, &Code::fixed("List"), &[field], "");
        let expected = "List {\n            call: Call::new(\n                &self.core,\n                \
                        &super::subscription_groups::LIST_USERS_OF_ALL_SUBSCRIPTION_GROUPS_AT_ONCE,\n            \
                        ),\n        }";
        assert_eq!(broken.text(), expected);
    }
}
