//! The credentials of a client as one object.

use sdkwright_flavor::prose::{Prose, credential};
use serde::Serialize;

use crate::encode::{Code, code};
use crate::imports::Imports;
use crate::plan::Plan;
use crate::prose;
use crate::typescript::FLAVOR;
use crate::views::definition::MemberView;

/// `src/models/components/security.ts`
#[derive(Debug, Serialize)]
pub(crate) struct SecurityView {
    pub imports: Code,
    pub members: Vec<MemberView>,
}

impl SecurityView {
    /// The view of the credentials.
    pub fn new(plan: &Plan<'_>) -> Self {
        let mut imports = Imports::default();
        let members = plan.credentials.iter().map(|own| {
            let ty = own.ty(&mut imports);
            imports.lib_type("client", "SecurityValue");
            let mut docs = Prose::of(FLAVOR, &own.auth.docs, || credential(&own.auth.kind));
            if own.exchange.is_some() {
                docs.own("A token, or the client's own credentials, for which it obtains one.");
            }
            MemberView {
                docs: Some(prose::of(&docs, None, 2)),
                signature: code!(own.name.clone(), "?: SecurityValue<", ty, "> | undefined"),
            }
        });
        let members = members.collect();
        let path = format!("models/{}/security", plan.options.components.as_str());
        Self { members, imports: imports.lines(&path) }
    }
}
