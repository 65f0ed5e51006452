//! What the document says about the API as a whole, and how a client is set up.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::credentials::CLIENT_OPTIONS;
use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::layout::{self, Literal};
use crate::plan::Plan;
use crate::types::Spelling;
use crate::typescript::FLAVOR;
use crate::{names, prose, servers};

/// `src/definition.ts` and `src/core.ts`
#[derive(Debug, Serialize)]
pub(crate) struct DefinitionView {
    pub imports: Code,
    pub core_imports: Code,
    pub core: Ident,
    pub options: Vec<MemberView>,
    /// Whether the constructor can do without options.
    pub is_optional: bool,
    /// `export const definition: ClientDefinition = {…};`
    pub definition: Code,
    /// `super(definition, options, { token: options.token });`
    pub construct: Code,
    /// The type of the parameters that are given once for a client.
    pub globals: Option<Code>,
    /// `{ workspaceId: options.workspaceId }`
    pub global_values: Option<Code>,
}

/// A member of an interface.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MemberView {
    pub docs: Option<Code>,
    /// `token?: string | undefined`
    pub signature: Code,
}

impl DefinitionView {
    /// The view of the definition.
    pub fn new(plan: &Plan<'_>) -> Self {
        let mut imports = Imports::default();
        imports.lib_type("client", "ClientDefinition");
        imports.lib_type("client", "ClientOptions");
        let options = options(plan, &mut imports);
        let definition = definition(plan, &mut imports);
        let (construct, core_imports) = construct(plan);
        let globals = global_names(plan);
        let types: Vec<Code> = globals
            .iter()
            .zip(&plan.api.globals)
            .map(|(name, global)| {
                let ty = plan.types.expr(global.ty, &mut Spelling::Imported(&mut Imports::default()));
                code!(name.clone(), "?: ", ty, " | undefined")
            })
            .collect();
        let values: Vec<Code> =
            globals.iter().map(|name| code!(name.clone(), ": options.", name.clone())).collect();
        let braced = |all: &[Code], between: &'static str| {
            (!all.is_empty()).then(|| code!("{ ", Code::join(all, between), " }"))
        };
        Self {
            imports: imports.lines("definition"),
            core_imports,
            core: plan.options.core(),
            options,
            is_optional: !plan.needs_server_url(),
            definition,
            construct,
            globals: braced(&types, "; "),
            global_values: braced(&values, ", "),
        }
    }
}

/// What the options are called that stand in for parameters of operations.
pub(crate) fn global_names(plan: &Plan<'_>) -> Vec<Ident> {
    let credentials = plan.credentials.iter().map(|own| own.name.as_str());
    let mut taken: BTreeSet<String> =
        credentials.chain(CLIENT_OPTIONS.iter().copied()).map(str::to_owned).collect();
    let names = plan.api.globals.iter().map(|global| {
        let wish = names::field_name(&global.name.spelling);
        let numbered = (2_u32..).map(|number| format!("{wish}{number}"));
        let mut wishes = std::iter::once(wish.clone()).chain(numbered);
        let name = wishes.find(|name| taken.insert(name.clone())).expect("there are more numbers than names");
        Ident::member(&name)
    });
    names.collect()
}

fn options(plan: &Plan<'_>, imports: &mut Imports) -> Vec<MemberView> {
    let mut members = Vec::new();
    let servers = plan.servers();
    if plan.needs_server_url() {
        members.push(MemberView {
            docs: Some(prose::sentence("Where the API is served. The document names no server.", 2)),
            signature: Code::fixed("serverURL: string | URL"),
        });
    }
    if plan.has_security_object() {
        imports.lib_type("client", "SecurityValue");
        let path = format!("models/{}/security", plan.options.components.as_str());
        imports.type_of(&path, &Ident::new("Security"));
        members.push(MemberView {
            docs: Some(prose::sentence(&read_from(plan), 2)),
            signature: Code::fixed("security?: SecurityValue<Security> | undefined"),
        });
    } else {
        for own in &plan.credentials {
            imports.lib_type("client", "SecurityValue");
            let ty = own.ty(imports);
            let mut docs =
                sdkwright_flavor::prose::Prose::of(FLAVOR, &own.auth.docs, || "The credential.".to_owned());
            if own.exchange.is_some() {
                docs.own("A token, or the client's own credentials, for which it obtains one.");
            }
            docs.own(left_out(&own.variables()));
            members.push(MemberView {
                docs: Some(prose::of(&docs, None, 2)),
                signature: code!(own.name.clone(), "?: SecurityValue<", ty, "> | undefined"),
            });
        }
    }
    if plan.options.axios {
        imports.axios("AxiosInstance");
        members.push(MemberView {
            docs: Some(prose::sentence("The axios to send requests with, in place of one of our own.", 2)),
            signature: Code::fixed("defaultClient?: AxiosInstance | undefined"),
        });
    }
    if let Some(names) = servers::names_type(&servers) {
        let signature =
            layout::union(2, &Code::fixed("server?:"), &[names, vec![Code::fixed("undefined")]].concat(), "");
        members.push(MemberView { docs: Some(prose::sentence("The server, by name.", 2)), signature });
    }
    let variables = servers::variable_types(&servers);
    if !variables.is_empty() {
        let line = code!("serverVariables?: { ", Code::join(&variables, "; "), " } | undefined");
        let lines =
            code!("serverVariables?: {\n    ", Code::join(&variables, ";\n    "), ";\n  } | undefined");
        members.push(MemberView {
            docs: Some(prose::sentence("Values for the variables of its URL.", 2)),
            signature: if layout::fits(3, &line) { line } else { lines },
        });
    }
    for (global, name) in plan.api.globals.iter().zip(global_names(plan)) {
        let ty = plan.types.expr(global.ty, &mut Spelling::Imported(imports));
        let about = || "Sent with every call that takes it and is not given another one.".to_owned();
        members.push(MemberView {
            docs: Some(prose::comment(&global.docs, global.deprecated.as_ref(), 2, about)),
            signature: code!(name, "?: ", ty, " | undefined"),
        });
    }
    members
}

fn read_from(plan: &Plan<'_>) -> String {
    let variables: Vec<String> =
        plan.credentials.iter().flat_map(super::super::credentials::Credential::variables).collect();
    let variables: Vec<String> = variables.iter().map(|name| format!("`{name}`")).collect();
    format!("The credentials. What is left out is read from the environment: {}.", variables.join(", "))
}

fn left_out(variables: &[String]) -> String {
    let variables: Vec<String> = variables.iter().map(|name| format!("`{name}`")).collect();
    match variables.as_slice() {
        [only] => format!("Left out, {only} of the environment is read."),
        [token, others @ ..] if others.len() > 1 => {
            format!("Left out, {token} of the environment is read, else {}.", others.join(" and "))
        }
        all => format!("Left out, {} of the environment are read.", all.join(" and ")),
    }
}

fn definition(plan: &Plan<'_>, imports: &mut Imports) -> Code {
    let options = &plan.options;
    let servers = plan.servers();
    let mut entries = vec![
        (Code::fixed("name"), Literal::string(&options.package)),
        (Code::fixed("version"), Literal::string(&options.version)),
        (Code::fixed("env"), Literal::string(&options.env_prefix)),
        (Code::fixed("servers"), servers::table(&servers)),
    ];
    if servers::have_choice(&servers) {
        imports.lib("choice", "chooseServer");
        entries.push((Code::fixed("choose"), Literal::fixed("chooseServer")));
    }
    let security = plan.credentials.iter().map(|own| own.scheme(imports)).collect();
    entries.push((Code::fixed("security"), Literal::Object(security)));
    if plan.credentials.iter().any(|own| own.exchange.is_some()) {
        imports.lib("oauth", "exchangeCredentials");
        entries.push((Code::fixed("exchange"), Literal::fixed("exchangeCredentials")));
    }
    let head = Code::fixed("export const definition: ClientDefinition = ");
    code!(Literal::Object(entries).broken(0, &head), ";")
}

/// The call of the constructor above, and what the file imports.
fn construct(plan: &Plan<'_>) -> (Code, Code) {
    let mut imports = Imports::default();
    imports.lib("client", "Client");
    imports.value_of("definition", &Ident::new("definition"));
    imports.type_of("definition", &Ident::new("SDKOptions"));
    let settings = if plan.options.axios {
        imports.lib("axios", "axiosTransport");
        Code::fixed("{ httpClient: axiosTransport(options.defaultClient), ...options }")
    } else {
        Code::fixed("options")
    };
    let security = match plan.credentials.as_slice() {
        [] => Code::fixed("undefined"),
        [only] if !plan.has_security_object() => {
            code!("{ ", only.name.clone(), ": options.", only.name.clone(), " }")
        }
        _ => Code::fixed("options.security"),
    };
    for global in &plan.api.globals {
        plan.types.expr(global.ty, &mut Spelling::Imported(&mut imports));
    }
    let arguments = [Code::fixed("definition"), settings, security];
    let call = layout::call(4, &Code::fixed("super"), &arguments, &Code::fixed(";"));
    (call, imports.lines("core"))
}
