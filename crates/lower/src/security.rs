use indexmap::IndexMap;
use openapiv3::{APIKeyLocation, SecurityRequirement, SecurityScheme};
use sdkwright_api::{
    Auth, AuthId, AuthKind, Flow, FlowKind, Markdown, Name, Needed, ParamPlace, Requirement,
};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::{Address, Node};

use crate::codes;
use crate::docs::docs;
use crate::extensions::{EXAMPLE, NAME};
use crate::lowering::{Lowering, excerpt};

/// The ways to authenticate, and what names of the document they are; `None` for one that is not supported.
#[derive(Debug, Default)]
pub(crate) struct Security {
    pub(crate) auths: Vec<Auth>,
    by_key: IndexMap<String, Option<AuthId>>,
    /// What holds for operations that do not say otherwise.
    default: Vec<Requirement>,
}

impl Lowering<'_> {
    /// Reads the security schemes and the document's own requirements.
    pub(crate) fn security(&mut self) -> Security {
        let mut security = Security::default();
        for (key, address) in self.spec.components("securitySchemes") {
            let scheme = self.spec.get::<SecurityScheme>(&address);
            let auth = self.auth(&key, scheme.value, &scheme.address).map(|auth| {
                security.auths.push(auth);
                AuthId(security.auths.len() as u32 - 1)
            });
            security.by_key.insert(key, auth);
        }
        let root = self.spec.root();
        let listed = self.node(&root).get("security").map(requirements);
        security.default = self.requirements(&security, listed.unwrap_or_default(), &root.child("security"));
        security
    }

    /// What an operation requires: its own list, else the document's.
    pub(crate) fn operation_security(
        &mut self,
        security: &Security,
        own: Option<Vec<SecurityRequirement>>,
        operation: &Address,
    ) -> Vec<Requirement> {
        match own {
            Some(own) => self.requirements(security, own, &operation.child("security")),
            None => security.default.clone(),
        }
    }

    fn auth(&mut self, key: &str, scheme: SecurityScheme, address: &Address) -> Option<Auth> {
        let (kind, description) = match scheme {
            SecurityScheme::APIKey { location, name, description, .. } => {
                let place = match location {
                    APIKeyLocation::Query => ParamPlace::Query,
                    APIKeyLocation::Header => ParamPlace::Header,
                    APIKeyLocation::Cookie => ParamPlace::Cookie,
                };
                (AuthKind::ApiKey { place, name }, description)
            }
            SecurityScheme::HTTP { scheme, description, .. } => {
                // RFC 9110, section 11.1: schemes are case-insensitive.
                let kind = match scheme.to_ascii_lowercase().as_str() {
                    "bearer" => AuthKind::Bearer,
                    "basic" => AuthKind::Basic,
                    _ => {
                        let message = format!(
                            "credentials of the HTTP scheme `{}` are not computed; the caller gives the whole header \
                             `Authorization`",
                            excerpt(&scheme)
                        );
                        self.report(Finding::warning(&codes::UNSUPPORTED_SECURITY, message), address);
                        AuthKind::Http { scheme }
                    }
                };
                (kind, description)
            }
            SecurityScheme::OAuth2 { description, .. } => {
                (AuthKind::OAuth2(self.flows(self.node(address))), description)
            }
            SecurityScheme::OpenIDConnect { open_id_connect_url: url, description, .. } => {
                (AuthKind::OpenIdConnect { url }, description)
            }
        };
        let is_token = matches!(kind, AuthKind::OAuth2(_) | AuthKind::OpenIdConnect { .. });
        if is_token && kind.client_credentials().is_none() {
            let message = format!("the token of `{}` is given by the caller", excerpt(key));
            self.report(Finding::note(&codes::TOKEN_FROM_ELSEWHERE, message), address);
        }
        let node = self.node(address);
        let spelling = self.extensions.text(node, &NAME).unwrap_or(key);
        Some(Auth {
            name: Name::written(spelling, format!("#/components/securitySchemes/{key}")),
            kind,
            docs: docs(None, description.as_deref(), None),
            example: self.extensions.text(node, &EXAMPLE).map(str::to_owned),
        })
    }

    /// The flows of OAuth 2.0, in document order.
    fn flows(&self, scheme: &Node) -> Vec<Flow> {
        let flows = scheme.get("flows").and_then(Node::as_object).into_iter().flatten();
        let flow = |(key, node): (&String, &Node)| {
            let text = |key: &str| node.get(key).and_then(Node::as_str).map(str::to_owned);
            let kind = match key.as_str() {
                "clientCredentials" => FlowKind::ClientCredentials,
                "authorizationCode" => FlowKind::AuthorizationCode,
                "password" => FlowKind::Password,
                "implicit" => FlowKind::Implicit,
                "deviceAuthorization" => FlowKind::Device,
                _ => return None,
            };
            let scopes = node.get("scopes").and_then(Node::as_object).into_iter().flatten();
            Some(Flow {
                kind,
                token_url: text("tokenUrl"),
                authorization_url: text("authorizationUrl").or_else(|| text("deviceAuthorizationUrl")),
                refresh_url: text("refreshUrl"),
                scopes: scopes
                    .map(|(scope, meaning)| {
                        (scope.clone(), Markdown(meaning.as_str().unwrap_or_default().to_owned()))
                    })
                    .collect(),
            })
        };
        flows.filter_map(flow).collect()
    }

    /// Requirements with their schemes. An alternative that needs an unsupported scheme is left out.
    fn requirements(
        &mut self,
        security: &Security,
        listed: Vec<SecurityRequirement>,
        address: &Address,
    ) -> Vec<Requirement> {
        let mut alternatives = Vec::with_capacity(listed.len());
        for (index, listed) in listed.into_iter().enumerate() {
            let mut needed = Some(Vec::new());
            for (key, scopes) in &listed {
                match security.by_key.get(&self.scheme_key(key, address)) {
                    Some(Some(auth)) => {
                        let place = address.index(index).child(key);
                        self.check_scopes(&security.auths[auth.0 as usize], scopes, &place);
                        needed.as_mut().into_iter().for_each(|needed| {
                            needed.push(Needed { auth: *auth, scopes: scopes.clone() });
                        });
                    }
                    Some(None) => needed = None,
                    None => {
                        let message = format!("there is no security scheme `{}`", excerpt(key));
                        let known: Vec<_> =
                            security.by_key.keys().map(|key| format!("`{}`", excerpt(key))).collect();
                        let help = match known.is_empty() {
                            true => "declare it below `components/securitySchemes`".to_owned(),
                            false => format!("declare it, or use one of {}", known.join(", ")),
                        };
                        let finding = Finding::warning(&codes::UNKNOWN_SECURITY_SCHEME, message)
                            .label("this requirement is left out")
                            .help(help);
                        self.report(finding, &address.index(index).child(key));
                        needed = None;
                    }
                }
            }
            alternatives.extend(needed.map(Requirement));
        }
        // Whoever has credentials gives them where they are asked for but not needed, wherever the document says so.
        alternatives.sort_by_key(|Requirement(needed)| needed.is_empty());
        alternatives
    }

    /// The key of a scheme that a requirement names, by that key or by the URI of the scheme (OpenAPI 3.2, section 4.30).
    fn scheme_key(&self, name: &str, address: &Address) -> String {
        let schemes = self.spec.components("securitySchemes");
        let is_key = schemes.iter().any(|(key, _)| key == name);
        let target =
            self.spec.follow(address, name).filter(|_| !is_key).map(|target| self.spec.resolve(&target));
        let meant = |target| schemes.iter().find(|(_, scheme)| self.spec.resolve(scheme) == target);
        target.and_then(meant).map_or_else(|| name.to_owned(), |(key, _)| key.clone())
    }

    /// Tells of scopes that no flow declares, where flows declare any.
    fn check_scopes(&mut self, auth: &Auth, scopes: &[String], place: &Address) {
        let AuthKind::OAuth2(flows) = &auth.kind else { return };
        let declared = || flows.iter().flat_map(|flow| &flow.scopes);
        if declared().next().is_none() {
            return;
        }
        for (index, scope) in scopes.iter().enumerate() {
            if declared().all(|(known, _)| known != scope) {
                let message = format!("no flow of this scheme declares the scope `{}`", excerpt(scope));
                self.report(Finding::warning(&codes::UNKNOWN_SCOPE, message), &place.index(index));
            }
        }
    }
}

/// Requirements as they stand at the root, which is not typed as a whole.
fn requirements(node: &Node) -> Vec<SecurityRequirement> {
    let scopes = |node: &Node| -> Vec<String> {
        node.as_array().into_iter().flatten().filter_map(Node::as_str).map(str::to_owned).collect()
    };
    let requirement = |node: &Node| -> SecurityRequirement {
        node.as_object().into_iter().flatten().map(|(key, node)| (key.clone(), scopes(node))).collect()
    };
    node.as_array().into_iter().flatten().map(requirement).collect()
}
