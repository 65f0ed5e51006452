//! The errors that most operations document.

use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::error_tables::{USUAL_MODULE, USUAL_TABLE, USUAL_TYPE};
use crate::imports::Imports;
use crate::layout;
use crate::plan::Plan;

/// `src/errors.ts`
#[derive(Debug, Serialize)]
pub(crate) struct UsualErrorsView {
    pub imports: Code,
    /// `export type UsualError = BadRequest | NotFound;`
    pub ty: Code,
    /// `export const usualErrors: Table<ErrorClass> = {…};`
    pub table: Code,
}

impl UsualErrorsView {
    /// The view, where there are such errors.
    pub fn new(plan: &Plan<'_>) -> Option<Self> {
        let usual = plan.usual_errors.as_ref()?;
        let mut imports = Imports::default();
        imports.lib_type("operation", "ErrorCases");
        let head = code!("export const ", Ident::new(USUAL_TABLE), ": ErrorCases = ");
        let table = code!(usual.literal(plan, &mut imports).broken(0, &head), ";");
        let classes: Vec<Code> =
            usual.errors().into_iter().map(|id| plan.error(id).class.clone().into()).collect();
        let ty = layout::union(0, &code!("export type ", Ident::new(USUAL_TYPE), " ="), &classes, ";");
        Some(Self { imports: imports.lines(USUAL_MODULE), ty, table })
    }
}
