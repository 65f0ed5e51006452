//! The credentials of a client as one object.

use serde::Serialize;

use crate::encode::{Code, code};
use crate::imports::Imports;
use crate::plan::Plan;
use crate::prose;
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
            MemberView {
                docs: Some(prose::comment(&own.auth.docs, None, 2, || "A credential.".to_owned())),
                signature: code!(own.name.clone(), "?: SecurityValue<", ty, "> | undefined"),
            }
        });
        let members = members.collect();
        let path = format!("models/{}/security", plan.options.components.as_str());
        Self { members, imports: imports.lines(&path) }
    }
}
