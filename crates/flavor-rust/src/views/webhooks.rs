//! What the API sends by itself: a name for the payload of each webhook and callback.

use sdkwright_api::Webhook;
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::features::gate;
use crate::imports::Imports;
use crate::layout;
use crate::names;
use crate::page::{table, type_link};
use crate::plan::Plan;
use crate::prose::{Prose, code_span};

/// `src/webhooks.rs` and `docs/webhooks.md`
#[derive(Debug, Serialize)]
pub struct WebhooksView {
    pub library: Ident,
    pub imports: Code,
    /// Set where nothing has a type.
    pub payloads: Vec<PayloadView>,
    /// The first payload, to be shown.
    pub shown: Option<Ident>,
    /// Every webhook, for the page.
    pub table: Option<Code>,
    pub callbacks: Option<Code>,
}

/// `pub type NewPet = crate::models::Pet;`
#[derive(Debug, Serialize)]
pub struct PayloadView {
    pub docs: Code,
    /// `#[cfg(feature = "…")]`, where a feature switches the model on.
    pub gate: Option<Code>,
    pub ident: Ident,
    /// `pub type Name = …;`
    pub alias: Code,
}

impl WebhooksView {
    /// The view of what the API sends.
    pub(crate) fn new(plan: &Plan<'_>, lock: &mut NameLock) -> Self {
        let typed: Vec<&Webhook> =
            plan.api.webhooks.iter().filter(|webhook| webhook.payload.is_some()).collect();
        let wishes = typed.iter().map(|webhook| (&webhook.name, names::type_name(&webhook.name.spelling)));
        let idents = names::ident_scope("webhook").reserve(["Webhook"]).claim_all(lock, wishes);
        let mut imports = Imports::default();
        let payloads: Vec<PayloadView> = typed
            .iter()
            .zip(&idents)
            .filter_map(|(webhook, ident)| payload(plan, webhook, Ident::new(ident), &mut imports))
            .collect();
        let named = |webhook: &Webhook| {
            let at = typed.iter().position(|other| std::ptr::eq(*other, webhook))?;
            Some(code!("`", Ident::new(&idents[at]), "`"))
        };
        Self {
            library: plan.options.library.clone(),
            imports: imports.lines("crate::models::"),
            shown: payloads.first().map(|payload| payload.ident.clone()),
            payloads,
            table: rows(plan, false, named),
            callbacks: rows(plan, true, named),
        }
    }
}

/// The payload has its own name in this module, so the model is spelled with its path.
fn payload(plan: &Plan<'_>, webhook: &Webhook, ident: Ident, imports: &mut Imports) -> Option<PayloadView> {
    let payload = webhook.payload?;
    let mut docs = Prose::of(&webhook.docs, || match &webhook.callback {
        None => format!("The payload of the webhook {}.", code_span(&webhook.name.spelling)),
        Some(_) => format!("The payload of the callback {}.", code_span(&webhook.name.spelling)),
    });
    if let Some(callback) = &webhook.callback {
        let operation = plan.api.operation(callback.operation);
        let call = format!("{} {}", operation.method.as_str(), operation.template);
        docs.own(format!("Sent to {} of {}.", code_span(&callback.address), code_span(&call)));
    }
    docs.deprecated(webhook.deprecated.as_ref());
    let ty = match plan.types.ident(payload.id) {
        Some(model) => code!("crate::models::", model.clone()),
        None => {
            let mut own = Imports::default();
            let spelled = plan.types.expr(payload, &mut own);
            imports.absorb(own);
            spelled
        }
    };
    let gate = plan.type_feature(payload.id).map(gate);
    Some(PayloadView { docs: docs.outer(0), gate, alias: layout::alias(&ident, &ty), ident })
}

/// A row for each webhook, or for each callback.
fn rows(plan: &Plan<'_>, callbacks: bool, named: impl Fn(&Webhook) -> Option<Code>) -> Option<Code> {
    let rows: Vec<Vec<Code>> = plan
        .api
        .webhooks
        .iter()
        .filter(|webhook| webhook.callback.is_some() == callbacks)
        .map(|webhook| {
            let model = webhook.payload.map(|ty| type_link(plan, ty, "models/"));
            vec![
                Code::page(code_span(&webhook.name.spelling)),
                named(webhook).unwrap_or_else(|| Code::fixed("–")),
                model.unwrap_or_else(|| Code::fixed("–")),
                Prose::of(&webhook.docs, || "–".to_owned()).cell(),
            ]
        })
        .collect();
    (!rows.is_empty()).then(|| table(&["Name", "Payload", "Type", "Description"], &rows))
}
