//! What the API sends by itself: a type and a function for the payload of each webhook and callback.

use sdkwright_api::{Api, TypeRef, Webhook};
use sdkwright_config::NameLock;

use crate::encode::Ident;
use crate::names;

/// A webhook or a callback that has a payload.
#[derive(Debug)]
pub(crate) struct WebhookPlan<'a> {
    pub webhook: &'a Webhook,
    pub payload: TypeRef,
    /// `NewPetWebhook`
    pub ty: Ident,
    /// `verifyNewPet`
    pub function: Ident,
}

/// What functions of webhooks use.
const IN_USE: &[&str] = &["decode", "verifyWebhook"];

/// Names every webhook that has a payload; no type of theirs is called as one that is `taken`.
pub(crate) fn plan_webhooks<'a>(api: &'a Api, taken: &[String], lock: &mut NameLock) -> Vec<WebhookPlan<'a>> {
    let typed: Vec<(&Webhook, TypeRef)> =
        api.webhooks.iter().filter_map(|webhook| Some((webhook, webhook.payload?))).collect();
    let wishes = typed.iter().map(|(own, _)| (&own.name, names::joined_name(&own.name.spelling, "webhook")));
    let types = names::ident_scope("webhook").reserve(taken).claim_all(lock, wishes);
    let wishes = typed
        .iter()
        .map(|(own, _)| (&own.name, names::function_name(&format!("verify {}", own.name.spelling))));
    let functions = names::ident_scope("webhook function").reserve(IN_USE).claim_all(lock, wishes);
    let plans = typed.into_iter().zip(types.iter().zip(&functions));
    plans
        .map(|((webhook, payload), (ty, function))| WebhookPlan {
            webhook,
            payload,
            ty: Ident::new(ty),
            function: Ident::new(function),
        })
        .collect()
}
