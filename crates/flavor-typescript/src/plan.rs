//! What everything in a package is called and how each operation is called, decided once for code, pages and examples.

use sdkwright_api::{Api, ErrorId, OperationId, ResourceId, Server};
use sdkwright_config::NameLock;
use sdkwright_diagnostics::Findings;

use crate::bodies;
use crate::credentials::{Credential, credentials};
use crate::error_tables::ErrorTable;
use crate::operations::{OperationPlan, plan_operations};
use crate::options::Options;
use crate::own_names::{ErrorNames, TypeNames};
use crate::resources::{ResourcePlan, plan_resources};
use crate::schemas::Schemas;
use crate::servers;
use crate::types::TypeTable;
use crate::webhooks::{WebhookPlan, plan_webhooks};

/// A whole package, named.
#[derive(Debug)]
pub(crate) struct Plan<'a> {
    pub api: &'a Api,
    pub options: Options,
    pub types: TypeTable<'a>,
    pub schemas: Schemas<'a>,
    pub credentials: Vec<Credential<'a>>,
    /// By [`ResourceId`].
    pub resources: Vec<ResourcePlan>,
    /// By [`OperationId`].
    pub operations: Vec<OperationPlan<'a>>,
    /// By [`ErrorId`].
    pub errors: Vec<ErrorNames>,
    /// The errors that most operations document.
    pub usual_errors: Option<ErrorTable>,
    /// What the API sends by itself, where it has a payload.
    pub webhooks: Vec<WebhookPlan<'a>>,
}

impl<'a> Plan<'a> {
    /// Names everything.
    pub fn new(api: &'a Api, options: Options, lock: &mut NameLock, findings: &mut Findings) -> Self {
        let names = TypeNames::new(api, &options, lock);
        let taken = names.all();
        let types = TypeTable::new(api, names.types.clone(), &options, lock);
        let schemas = Schemas::new(api, &types, options.validation);
        let resources = plan_resources(api, &options, lock);
        let operations = plan_operations(api, &options, &types, &resources, &names, lock);
        for operation in &api.operations {
            bodies::check(&types, operation, findings);
        }
        Self {
            credentials: credentials(&api.auths, &options),
            webhooks: plan_webhooks(api, &taken, lock),
            errors: names.errors,
            usual_errors: ErrorTable::usual(api),
            api,
            options,
            types,
            schemas,
            resources,
            operations,
        }
    }

    /// The plan of an operation.
    pub fn operation(&self, id: OperationId) -> &OperationPlan<'a> {
        &self.operations[id.0 as usize]
    }

    /// The plan of a resource.
    pub fn resource(&self, id: ResourceId) -> &ResourcePlan {
        &self.resources[id.0 as usize]
    }

    /// The names of an error.
    pub fn error(&self, id: ErrorId) -> &ErrorNames {
        &self.errors[id.0 as usize]
    }

    /// The servers that a client can be built for.
    pub fn servers(&self) -> Vec<&'a Server> {
        servers::usable(&self.api.servers)
    }

    /// Whether the document names no server with scheme and host, so that the caller has to.
    pub fn needs_server_url(&self) -> bool {
        self.servers().is_empty()
    }

    /// Whether credentials are fields of the option `security`, not options themselves.
    pub fn has_security_object(&self) -> bool {
        self.credentials.len() > 1 || (self.options.security_object && !self.credentials.is_empty())
    }
}
