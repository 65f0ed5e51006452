use sdkwright_api::{Literal, Tuple, TypeId};

use super::Builder;
use crate::encode::{Code, code};
use crate::tuples::places;
use crate::types::Presence;

impl Builder<'_, '_> {
    /// A struct whose fields have no names, made by all of them.
    pub(super) fn positions(
        &mut self,
        id: TypeId,
        tuple: &Tuple,
        values: &[Literal],
        name: &str,
    ) -> Option<Code> {
        let ident = self.types.ident(id)?.clone();
        let mut fields = Vec::new();
        for (place, plan) in places(self.types, tuple).iter().enumerate() {
            let field = match (plan.presence, values.get(place)) {
                (Some(Presence::Required | Presence::Nullable), value) => {
                    self.nullable(plan.ty, value?, name)?
                }
                (Some(Presence::Patch), value) => {
                    self.imports.runtime("Patch");
                    match value {
                        None => Code::fixed("Patch::Absent"),
                        Some(Literal::Null) => Code::fixed("Patch::Null"),
                        Some(value) => code!("Patch::Value(", self.named(plan.ty, value, name)?, ")"),
                    }
                }
                (Some(Presence::Optional), None | Some(Literal::Null)) => Code::fixed("None"),
                (Some(Presence::Optional), Some(value)) => {
                    code!("Some(", self.named(plan.ty, value, name)?, ")")
                }
                (None, None) => Code::fixed("Vec::new()"),
                (None, Some(_)) => {
                    let rest = values[place..].iter().map(|value| self.nullable(plan.ty, value, name));
                    let rest: Vec<Code> = rest.collect::<Option<_>>()?;
                    self.bound(name, "vec![", &rest, "]")
                }
            };
            fields.push(field);
        }
        self.imports.model(ident.clone());
        Some(code!(ident, "(", Code::join(&fields, ", "), ")"))
    }
}
