//! Parameters that are set once for a whole client: methods of its builder, and how the runtime keeps them.

use sdkwright_api::{Api, Operation, ParamPlace, Parameter, Shape, TypeRef};
use sdkwright_config::NameLock;

use crate::accept::Accept;
use crate::credentials::{BUILDER_METHODS, Credential};
use crate::encode::{Code, Ident, code};
use crate::entering::{cookie_style, header_style, path_style, query_style};
use crate::imports::Imports;
use crate::names;
use crate::types::TypeTable;

/// A parameter of a whole client, as its builder has it.
pub(crate) struct GlobalPlan<'a> {
    pub parameter: &'a Parameter,
    /// `tenant`: the method of the builder, and its argument.
    pub ident: Ident,
}

/// Every parameter that is set once, with a name that no other method of the builder has.
pub(crate) fn globals<'a>(
    api: &'a Api,
    credentials: &[Credential],
    lock: &mut NameLock,
) -> Vec<GlobalPlan<'a>> {
    let ways = credentials.iter().flat_map(|own| std::iter::once(own).chain(own.also.as_deref()));
    let taken = ways.flat_map(|own| [Some(&own.method), own.source.as_ref()]).flatten().map(Ident::bare);
    let mut scope = names::ident_scope("setting").reserve(BUILDER_METHODS).reserve(taken);
    let wishes = api.globals.iter().map(|global| (&global.name, names::method_name(&global.name.spelling)));
    let idents = scope.claim_all(lock, wishes);
    let plan =
        |(parameter, ident): (&'a Parameter, String)| GlobalPlan { parameter, ident: Ident::new(&ident) };
    api.globals.iter().zip(idents).map(plan).collect()
}

/// Whether a parameter of an operation may be set once for the whole client.
pub(crate) fn is_global(api: &Api, parameter: &Parameter) -> bool {
    let is_same = |global: &Parameter| global.place == parameter.place && global.wire == parameter.wire;
    api.globals.iter().any(is_same)
}

/// Those parameters of an operation that may be set once, by their names on the wire.
pub(crate) fn global_names(api: &Api, operation: &Operation, fits: impl Fn(&Parameter) -> bool) -> Vec<Code> {
    let own = operation.parameters.iter().filter(|parameter| is_global(api, parameter) && fits(parameter));
    own.map(|parameter| Code::string(&parameter.wire)).collect()
}

impl GlobalPlan<'_> {
    /// How the builder takes it. Models are spelled with their path: a feature may switch off what a `use` would name.
    pub fn accept(&self, types: &TypeTable<'_>, imports: &mut Imports) -> Accept {
        let ty = self.parameter.ty;
        let accept = Accept::of(types, ty, imports);
        let _ = imports.take_models();
        let spelled = |ty: TypeRef, otherwise: Code| match types.ident(ty.id) {
            Some(model) => code!("crate::models::", model.clone()),
            None => otherwise,
        };
        match (accept, types.shape(ty)) {
            (Accept::Exactly(own), _) => Accept::Exactly(spelled(ty, own)),
            (Accept::Each(item), Shape::List(of)) => Accept::Each(spelled(*of, item)),
            (accept, _) => accept,
        }
    }

    /// `GlobalPlace::Query(QueryStyle::Form)`
    pub fn place(&self, accept: &Accept, imports: &mut Imports) -> Code {
        let Parameter { style, explode, .. } = *self.parameter;
        let (place, kind, variant) = match self.parameter.place {
            ParamPlace::Path => ("Path", "PathStyle", path_style(self.parameter).unwrap_or("Simple")),
            ParamPlace::Query => ("Query", "QueryStyle", query_style(style, explode, accept)),
            ParamPlace::Header => {
                ("Header", "HeaderStyle", header_style(style, explode, accept).unwrap_or("Simple"))
            }
            ParamPlace::Cookie => {
                ("Cookie", "CookieStyle", cookie_style(self.parameter, accept).unwrap_or("Form"))
            }
        };
        let reserved = if self.parameter.allow_reserved && kind == "QueryStyle" { ".reserved()" } else { "" };
        imports.runtime("GlobalPlace");
        imports.runtime(kind);
        code!("GlobalPlace::", place, "(", kind, "::", variant, reserved, ")")
    }
}
