//! What users import from the package itself.

use sdkwright_api::{Format, Shape, TypeDef};
use serde::Serialize;

use crate::encode::{Code, code};
use crate::plan::Plan;

/// `src/index.ts`
#[derive(Debug, Serialize)]
pub(crate) struct LibraryView {
    /// `export { PimmsCore } from "./core.ts";`
    pub lines: Vec<Code>,
}

impl LibraryView {
    /// The view of the index.
    pub fn new(plan: &Plan<'_>) -> Self {
        let mut lines = vec![
            code!("export { ", plan.options.core(), " } from \"./core.ts\";"),
            Code::fixed("export type { SDKOptions } from \"./definition.ts\";"),
            Code::fixed("export { HTTPClient } from \"./lib/http.ts\";"),
        ];
        if plan.credentials.iter().any(|own| own.exchange.is_some()) {
            lines.push(Code::fixed("export type { ClientCredentials } from \"./lib/oauth.ts\";"));
        }
        lines.extend([
            Code::fixed("export type { RequestOptions } from \"./lib/options.ts\";"),
            Code::fixed("export type { Result } from \"./lib/result.ts\";"),
            Code::fixed("export type { RetryConfig } from \"./lib/retry.ts\";"),
        ]);
        let is_day = |def: &TypeDef| matches!(def.shape, Shape::String(Format::Date));
        if plan.api.types.iter().any(|(_, def)| is_day(def)) {
            lines.insert(2, Code::fixed("export { RFCDate } from \"./lib/dates.ts\";"));
        }
        let mut classes: Vec<Code> = Vec::new();
        for own in plan.resources.iter().filter(|own| !own.is_root()) {
            let path = Code::string(&format!("./sdk/{}.ts", own.stem));
            classes.push(code!("export { ", own.class.clone(), " } from ", path, ";"));
        }
        classes.push(code!("export { ", plan.options.class.clone(), " } from \"./sdk/sdk.ts\";"));
        classes.sort();
        lines.extend(classes);
        Self { lines }
    }
}
