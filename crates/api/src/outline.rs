//! An outline of an [`Api`] for people: one line for each resource, operation, parameter, body, response, error, type
//! and field. Tests compare it, and it can be printed to see what became of a document.

mod operations;
mod types;
mod values;

use std::fmt::{self, Display, Formatter};

use self::operations::word;
use self::values::{Named, Path, Place, docs_line};
use crate::{Api, AuthKind, FlowKind, Webhook};

impl Display for Api {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.title, self.version)?;
        let balance = &self.balance;
        write!(f, "{} of {} operations", balance.operations_out, balance.operations_in)?;
        if balance.webhooks_in > 0 {
            write!(f, ", {} of {} webhooks", balance.webhooks_out, balance.webhooks_in)?;
        }
        writeln!(f, ", {} of {} schemas", balance.schemas_out, balance.schemas_in)?;
        for server in &self.servers {
            writeln!(f, "server {}", Place(server))?;
        }
        for auth in &self.auths {
            write!(f, "auth {}: ", Named(&auth.name))?;
            match &auth.kind {
                AuthKind::Bearer => f.write_str("bearer")?,
                AuthKind::OAuth2(flows) => {
                    f.write_str("OAuth 2")?;
                    for flow in flows {
                        let kind = match flow.kind {
                            FlowKind::ClientCredentials => "client credentials",
                            FlowKind::AuthorizationCode => "authorization code",
                            FlowKind::Password => "password",
                            FlowKind::Implicit => "implicit",
                            FlowKind::Device => "device",
                        };
                        write!(f, ", {kind}")?;
                        flow.token_url.iter().try_for_each(|url| write!(f, " at {url}"))?;
                    }
                }
                AuthKind::OpenIdConnect { url } => write!(f, "OpenID Connect, {url}")?,
                AuthKind::Http { scheme } => write!(f, "header `Authorization: {scheme} …`")?,
                AuthKind::Basic => f.write_str("basic")?,
                AuthKind::ApiKey { place, name } => write!(f, "key in {} `{name}`", word(*place))?,
            }
            if let Some(example) = &auth.example {
                write!(f, ", example {example:?}")?;
            }
            writeln!(f)?;
        }
        for global in &self.globals {
            write!(f, "global ")?;
            self.parameter_line(f, global, false)?;
        }
        for resource in &self.resources {
            write!(f, "resource {}", Named(&resource.name))?;
            if let Some(parent) = resource.parent {
                write!(f, " in {}", Named(&self.resource(parent).name))?;
            }
            let names = resource.operations.iter().map(|id| self.operation(*id).name.spelling.as_str());
            writeln!(f, ": {}", names.collect::<Vec<_>>().join(", "))?;
        }
        for operation in &self.operations {
            self.operation_lines(f, operation)?;
        }
        for webhook in &self.webhooks {
            self.webhook_lines(f, webhook)?;
        }
        for error in &self.errors {
            write!(f, "\nerror {}: {}", Named(&error.name), self.types.show(error.ty))?;
            if let Some(message) = &error.message {
                write!(f, ", message {}", Path(&self.types, message))?;
            }
        }
        if !self.errors.is_empty() {
            writeln!(f)?;
        }
        self.types.iter().try_for_each(|(_, def)| self.types.type_lines(f, def))
    }
}

impl Api {
    fn webhook_lines(&self, f: &mut Formatter<'_>, webhook: &Webhook) -> fmt::Result {
        let Webhook { name, method, callback, contents, payload, parameters, docs, deprecated, .. } = webhook;
        match callback {
            None => writeln!(f, "\nwebhook {} by {}", Named(name), method.as_str())?,
            Some(callback) => {
                let operation = &self.operation(callback.operation).name;
                write!(f, "\ncallback {} of {}", Named(name), Named(operation))?;
                writeln!(f, " by {} to {}", method.as_str(), callback.address)?;
            }
        }
        docs_line(f, "  ", docs)?;
        if deprecated.is_some() {
            writeln!(f, "  deprecated")?;
        }
        parameters.iter().try_for_each(|parameter| self.parameter_line(f, parameter, false))?;
        let contents = contents.iter().map(|content| self.content(content)).collect::<Vec<_>>();
        if !contents.is_empty() {
            writeln!(f, "  comes as {}", contents.join(" or "))?;
        }
        payload.iter().try_for_each(|ty| writeln!(f, "  payload {}", self.types.show(*ty)))
    }
}
