//! The functions that verify what the API sends by itself, and read it.

use sdkwright_flavor::markdown::code_span;
use sdkwright_flavor::prose::Prose;
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::layout;
use crate::plan::Plan;
use crate::prose;
use crate::types::Spelling;
use crate::typescript::FLAVOR;
use crate::webhooks::WebhookPlan;

/// `src/webhooks.ts`
#[derive(Debug, Serialize)]
pub(crate) struct WebhooksView {
    pub imports: Code,
    pub webhooks: Vec<WebhookView>,
}

/// A webhook with its payload.
#[derive(Debug, Serialize)]
pub(crate) struct WebhookView {
    pub docs: Code,
    pub ty: Ident,
    /// What the payload is.
    pub payload: Code,
    pub verify_docs: Code,
    /// `export async function verifyNewPet(…): Promise<NewPetWebhook> {`
    pub signature: Code,
    /// `decode(…) as NewPetWebhook`
    pub value: Code,
}

impl WebhooksView {
    /// The view of all webhooks.
    pub fn new(plan: &Plan<'_>) -> Self {
        let mut imports = Imports::default();
        imports.lib("webhooks", "verifyWebhook");
        imports.lib_type("webhooks", "WebhookOptions");
        let webhooks = plan.webhooks.iter().map(|own| webhook(plan, own, &mut imports)).collect();
        Self { webhooks, imports: imports.lines("webhooks") }
    }
}

fn webhook(plan: &Plan<'_>, own: &WebhookPlan<'_>, imports: &mut Imports) -> WebhookView {
    let what = if own.webhook.callback.is_some() { "callback" } else { "webhook" };
    let name = code_span(&own.webhook.name.spelling);
    let mut docs = Prose::of(FLAVOR, &own.webhook.docs, || format!("What the {what} {name} sends."));
    if let Some(callback) = &own.webhook.callback {
        let operation = plan.api.operation(callback.operation);
        let call = code_span(&format!("{} {}", operation.method.as_str(), operation.template));
        docs.own(format!("Sent to {} of {call}.", code_span(&callback.address)));
    }
    let payload = plan.types.expr(own.payload, &mut Spelling::Imported(imports));
    let verified = Code::fixed("await verifyWebhook(secrets, headers, body, options)");
    let value = match plan.schemas.usage(&plan.types, own.payload, imports) {
        Some(schema) => {
            imports.lib("decode", "decode");
            let tail = code!(" as ", own.ty.clone(), ";");
            match plan.schemas.codec(&[own.payload]) {
                None => layout::call(2, &Code::fixed("return decode"), &[schema.line(), verified], &tail),
                // Plain JSON has lost digits already.
                Some((module, codec)) => {
                    imports.lib(module, codec);
                    let convert = code!("(json) => decode(", schema.line(), ", json)");
                    let head = code!("return ", codec, ".parse");
                    code!(verified, ";\n  ", layout::call(2, &head, &[Code::fixed("body"), convert], &tail))
                }
            }
        }
        None => code!("return (", verified, ") as ", own.ty.clone(), ";"),
    };
    let said = format!(
        "The payload of a message of {name} that is known to be from the API. `body` is the text that came, and `secrets` \
         one or several that it may be signed with."
    );
    let mut verify = Prose::new();
    verify.own(said);
    let arguments = [
        Code::fixed("secrets: string | readonly string[]"),
        Code::fixed("headers: Headers | Readonly<Record<string, string | string[] | undefined>>"),
        Code::fixed("body: string"),
        Code::fixed("options?: WebhookOptions"),
    ];
    let head = code!("export async function ", own.function.clone());
    WebhookView {
        docs: prose::of(&docs, own.webhook.deprecated.as_ref(), 0),
        ty: own.ty.clone(),
        payload,
        verify_docs: prose::throwing(
            &verify,
            "@throws WebhookVerificationError if no signature is right, or it is too old",
        ),
        signature: layout::call(0, &head, &arguments, &code!(": Promise<", own.ty.clone(), "> {")),
        value,
    }
}
