use sdkwright_api::Webhook;

use crate::Severity;
use crate::codes::{RESPONSE_ADDED, RESPONSE_REMOVED, WEBHOOK_ADDED, WEBHOOK_REMOVED};
use crate::comparison::{Comparison, Direction, Home, Slot, Spot};
use crate::matching::by_key;
use crate::names::words;

impl Comparison<'_> {
    /// The payloads that the API sends by itself. They are received, as responses are.
    pub(crate) fn webhooks(&mut self) {
        let matched = {
            let (old, new) = (self.old, self.new);
            by_key(&old.webhooks, &new.webhooks, |webhook| {
                let address = webhook.callback.as_ref().map(|callback| callback.address.as_str());
                (words(&webhook.name.spelling), &webhook.method, address)
            })
        };
        for webhook in matched.removed {
            let message = format!("the {} is gone", kind(webhook));
            self.report(&at(webhook, webhook).old_only(), Severity::Breaking, &WEBHOOK_REMOVED, message);
        }
        for (old, new) in matched.both {
            let spot = at(old, new);
            self.deprecation(&spot, old.deprecated.as_ref(), new.deprecated.as_ref());
            self.docs(&spot, &old.docs, &new.docs);
            match (old.payload, new.payload) {
                (Some(was), Some(is)) => {
                    let (was, is) = (Slot::required(was), Slot::required(is));
                    self.slot(&spot.child(".payload", &[]), was, is, Direction::Response);
                }
                (None, None) => {}
                (Some(_), None) => {
                    self.report(
                        &spot,
                        Severity::Breaking,
                        &RESPONSE_REMOVED,
                        "its payload has no type any more",
                    );
                }
                (None, Some(_)) => {
                    self.report(&spot, Severity::Feature, &RESPONSE_ADDED, "its payload has a type now");
                }
            }
        }
        for webhook in matched.added {
            let message = format!("a new {}", kind(webhook));
            self.report(&at(webhook, webhook).new_only(), Severity::Feature, &WEBHOOK_ADDED, message);
        }
    }
}

fn kind(webhook: &Webhook) -> &'static str {
    if webhook.callback.is_some() { "callback" } else { "webhook" }
}

fn at(old: &Webhook, new: &Webhook) -> Spot {
    let path = format!("{} {}", kind(new), words(&new.name.spelling).join("_"));
    Spot::new(Home::Client, path, &old.origin, &new.origin)
}
