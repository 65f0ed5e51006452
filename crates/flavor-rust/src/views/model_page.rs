//! The page of a type.

use sdkwright_api::{Literal, Shape, TypeId};
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, code};
use crate::fields::StructPlan;
use crate::imports::Imports;
use crate::page::{link, table, type_link};
use crate::plan::Plan;
use crate::prose::{Prose, code_span};
use crate::tuples::places;
use crate::views::models::{field_prose, member_idents, variant_idents};

/// `docs/models/<type>.md`
#[derive(Debug, Serialize)]
pub struct ModelPageView {
    pub title: Code,
    pub description: Code,
    /// A table of fields, members or variants.
    pub table: Option<Code>,
    /// The type behind an alias.
    pub alias: Option<Code>,
    pub heading: Option<Code>,
}

impl ModelPageView {
    /// The page of one named type.
    pub(crate) fn new(plan: &Plan<'_>, id: TypeId, lock: &mut NameLock) -> Self {
        let def = plan.types.def(id);
        let ident = plan.types.ident(id).expect("pages are made for named types");
        let mut description = Prose::of(plan.types.docs(id), || plan.types.place(id));
        description.deprecated(def.deprecated.as_ref());
        let mut view = Self {
            title: ident.clone().into(),
            description: description.page(),
            table: None,
            alias: None,
            heading: None,
        };
        match &def.shape {
            Shape::Struct(object) => {
                let fields = StructPlan::new(&plan.types, id, object);
                view.heading = Some(Code::fixed("Fields"));
                view.table = fields_table(plan, &fields);
            }
            Shape::Enum(enumeration) => {
                let idents = member_idents(def, enumeration, lock);
                let rows: Vec<Vec<Code>> = enumeration
                    .members
                    .iter()
                    .zip(idents)
                    .map(|(member, variant)| {
                        let value = match &member.value {
                            Literal::String(text) | Literal::Number(text) => code_span(text),
                            _ => String::new(),
                        };
                        let docs = Prose::of(&member.docs, || "–".to_owned());
                        vec![code!("`", ident.clone(), "::", variant, "`"), Code::page(value), docs.cell()]
                    })
                    .collect();
                view.heading = Some(Code::fixed("Values"));
                view.table = Some(table(&["Variant", "Value", "Description"], &rows));
            }
            Shape::Union(union) => {
                let idents = variant_idents(def, union, lock);
                let rows: Vec<Vec<Code>> = union
                    .variants
                    .iter()
                    .zip(idents)
                    .map(|(variant, name)| {
                        let docs = Prose::of(&variant.docs, || "–".to_owned());
                        vec![
                            code!("`", ident.clone(), "::", name, "`"),
                            type_link(plan, variant.ty, ""),
                            docs.cell(),
                        ]
                    })
                    .collect();
                view.heading = Some(Code::fixed("Variants"));
                view.table = Some(table(&["Variant", "Type", "Description"], &rows));
            }
            Shape::Tuple(tuple) if !tuple.is_fixed() => {
                let rows: Vec<Vec<Code>> = places(&plan.types, tuple)
                    .iter()
                    .enumerate()
                    .map(|(index, place)| {
                        let spelled = place.ty(&plan.types, &mut Imports::default());
                        vec![
                            code!("`", Code::integer(index as i128), "`"),
                            link(plan, place.ty.id, &code!("`", spelled, "`"), ""),
                            Code::page(place.sentence()),
                        ]
                    })
                    .collect();
                view.heading = Some(Code::fixed("Fields"));
                view.table = Some(table(&["Field", "Type", "Description"], &rows));
            }
            _ => {
                let structure = plan.types.structure(id, &mut Imports::default());
                view.alias = Some(code!("`", structure, "`"));
            }
        }
        view
    }
}

fn fields_table(plan: &Plan<'_>, fields: &StructPlan<'_>) -> Option<Code> {
    let mut rows: Vec<Vec<Code>> = fields
        .fields
        .iter()
        .map(|field| {
            let spelled = field.ty(&plan.types, &mut Imports::default());
            vec![
                code!("`", field.ident.clone(), "`"),
                link(plan, field.field.ty.id, &code!("`", spelled, "`"), ""),
                Code::fixed(if field.field.required { ":heavy_check_mark:" } else { ":heavy_minus_sign:" }),
                field_prose(field.field).cell(),
            ]
        })
        .collect();
    if let Some((ident, ty)) = &fields.additional {
        let value = plan.types.expr(*ty, &mut Imports::default());
        rows.push(vec![
            code!("`", ident.clone(), "`"),
            link(plan, ty.id, &code!("`BTreeMap<String, ", value, ">`"), ""),
            Code::fixed(":heavy_minus_sign:"),
            Code::fixed("Keys that the document does not name."),
        ]);
    }
    (!rows.is_empty()).then(|| table(&["Field", "Type", "Required", "Description"], &rows))
}
