//! The types of the document as TypeScript declares them.

use sdkwright_api::{Enum, EnumKind, Literal as Value, Shape, TypeId};

use crate::encode::{Code, Ident, code};
use crate::fields::{FieldPlan, StructPlan};
use crate::imports::Imports;
use crate::modules::Module;
use crate::plan::Plan;
use crate::types::{Spelling, value_literal};
use crate::views::definition::MemberView;
use crate::views::model::{EnumView, InterfaceView, ItemView, SchemaView, ValueView};
use crate::{layout, names, prose};

/// The types of a file.
pub(crate) fn items(plan: &Plan<'_>, module: &Module, imports: &mut Imports) -> Vec<ItemView> {
    module.types.iter().map(|id| item(plan, *id, imports)).collect()
}

fn item(plan: &Plan<'_>, id: TypeId, imports: &mut Imports) -> ItemView {
    let types = &plan.types;
    let def = types.def(id);
    let ident = types.ident(id).expect("files list named types");
    let docs = prose::comment(types.docs(id), def.deprecated.as_ref(), 0, || types.place(id));
    let mut item = ItemView { docs: Some(docs), ..ItemView::default() };
    match &def.shape {
        Shape::Struct(_) => {
            let members = members(plan, id, types.fields(id), imports);
            if members.is_empty() {
                // What has no known field may have any.
                item.alias = Some(code!("export type ", ident.clone(), " = Record<string, unknown>;"));
            } else {
                item.interface = Some(InterfaceView { head: ident.clone().into(), members });
            }
        }
        Shape::Enum(own) if own.members.is_empty() => {
            let base = if own.kind == EnumKind::String { "string" } else { "number" };
            item.alias = Some(code!("export type ", ident.clone(), " = ", base, ";"));
        }
        Shape::Enum(own) => enumeration(plan, id, ident, own, imports, &mut item),
        Shape::Union(_) => {
            let variants = types.variants(id, &mut Spelling::Imported(imports));
            item.alias = Some(layout::union(0, &code!("export type ", ident.clone(), " ="), &variants, ";"));
        }
        _ => {
            let target = types.structure(id, &mut Spelling::Imported(imports));
            item.alias = Some(code!("export type ", ident.clone(), " = ", target, ";"));
        }
    }
    item.schema = schema(plan, id, ident, imports);
    item
}

/// The schema of a type that has one of its own.
pub(crate) fn schema(
    plan: &Plan<'_>,
    id: TypeId,
    ident: &Ident,
    imports: &mut Imports,
) -> Option<SchemaView> {
    if !plan.schemas.is_declared(&plan.types, id) {
        return None;
    }
    imports.lib_type("schema", "Schema");
    let name = Ident::new(&names::schema_name(ident.as_str()));
    let literal = plan.schemas.of(&plan.types, id, imports);
    let said = format!("How `{}` travels as JSON.", ident.as_str());
    let code = code!(literal.after(0, &code!("export const ", name, ": Schema = "), 1), ";");
    Some(SchemaView { docs: prose::sentence(&said, 0), code })
}

fn members(plan: &Plan<'_>, id: TypeId, own: &StructPlan<'_>, imports: &mut Imports) -> Vec<MemberView> {
    let mut members: Vec<MemberView> =
        own.fields.iter().map(|field| member(plan, id, field, imports)).collect();
    if let Some((name, ty)) = &own.additional {
        let ty = plan.types.expr(*ty, &mut Spelling::Imported(imports));
        members.push(MemberView {
            docs: Some(prose::sentence("Fields that have no name here, by their names in JSON.", 2)),
            signature: code!(name.clone(), "?: Record<string, ", ty, "> | undefined"),
        });
    }
    members
}

fn member(plan: &Plan<'_>, id: TypeId, own: &FieldPlan<'_>, imports: &mut Imports) -> MemberView {
    let field = own.field;
    let of_type = plan.types.docs(field.ty.id);
    let known = if field.docs.is_empty() { of_type } else { &field.docs };
    let mut docs = prose::begun(known);
    docs.assumed(field.default.as_ref());
    if own.read_only {
        docs.own("Set by the server; accepted and not sent.");
    }
    let ty = field_type(plan, id, own, imports);
    let signature = if own.optional {
        let head = code!(own.ident.clone(), "?: ", ty.clone());
        if ty.is("unknown") { head } else { code!(head, " | undefined") }
    } else {
        code!(own.ident.clone(), ": ", ty)
    };
    MemberView { docs: prose::if_any(&docs, field.deprecated.as_ref(), 2), signature }
}

/// The type of a field's value.
pub(crate) fn field_type(plan: &Plan<'_>, id: TypeId, own: &FieldPlan<'_>, imports: &mut Imports) -> Code {
    let types = &plan.types;
    let mut spelling = Spelling::Imported(imports);
    let is_null = types.resolve(own.field.ty).nullable;
    if let Some(constant) = own.field.constant.as_ref().filter(|value| **value != Value::Null)
        && let Some(literal) = value_literal(constant)
        && !matches!(types.shape(own.field.ty), Shape::Enum(_))
        && plan
            .schemas
            .usage(types, own.field.ty, &mut Imports::default())
            .is_none_or(|_| plan.options.validation)
    {
        return if is_null { code!(literal, " | null") } else { literal };
    }
    if types.is_multipart(id) {
        types.part_type(own.field.ty, &mut spelling)
    } else {
        types.expr(own.field.ty, &mut spelling)
    }
}

fn enumeration(
    plan: &Plan<'_>,
    id: TypeId,
    ident: &Ident,
    own: &Enum,
    imports: &mut Imports,
    item: &mut ItemView,
) {
    let values = own.members.iter().zip(plan.types.members(id)).filter_map(|(member, name)| {
        let has_docs = !member.docs.is_empty();
        Some(ValueView {
            docs: has_docs.then(|| prose::comment(&member.docs, None, 2, String::new)),
            name: name.clone(),
            value: value_literal(&member.value)?,
        })
    });
    let members = values.collect();
    if plan.options.enums {
        item.enumeration = Some(EnumView { ident: ident.clone(), members, ty: None });
        return;
    }
    imports.lib_type("open", "Open");
    let keys = code!("(typeof ", ident.clone(), ")[keyof typeof ", ident.clone(), "]");
    let arguments = if own.kind == EnumKind::String { vec![keys] } else { vec![keys, Code::fixed("number")] };
    let ty = layout::generic(&code!("export type ", ident.clone(), " = Open"), &arguments, ";");
    item.constants = Some(EnumView { ident: ident.clone(), members, ty: Some(ty) });
}
