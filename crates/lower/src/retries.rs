use std::time::Duration;

use sdkwright_api::{RetryPolicy, Status};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::{Address, Node};

use crate::codes;
use crate::extensions::{RETRIES, TIMEOUT};
use crate::lowering::Lowering;
use crate::status::parse_status;

impl Lowering<'_> {
    /// How an operation, its path or the document asks to retry.
    pub(crate) fn retries(&mut self, places: &[&Address]) -> Option<RetryPolicy> {
        let (place, key, node) = places.iter().find_map(|place| {
            self.extensions.entry(self.node(place), &RETRIES).map(|(key, node)| (place, key, node))
        })?;
        let policy = policy(node);
        if policy.is_none() {
            let finding =
                Finding::warning(&codes::INVALID_EXTENSION, "this says nothing about retries; it is ignored");
            self.report(finding.help("give `strategy: backoff` or `strategy: none`"), &place.child(key));
        }
        policy
    }

    /// How long one attempt may take, in milliseconds of the extension.
    pub(crate) fn timeout(&mut self, places: &[&Address]) -> Option<Duration> {
        let (place, key, node) = places.iter().find_map(|place| {
            self.extensions.entry(self.node(place), &TIMEOUT).map(|(key, node)| (place, key, node))
        })?;
        let timeout = node.as_u64().filter(|millis| *millis > 0).map(Duration::from_millis);
        if timeout.is_none() {
            let finding = Finding::warning(&codes::INVALID_EXTENSION, "this is no timeout; it is ignored");
            self.report(finding.help("give whole milliseconds"), &place.child(key));
        }
        timeout
    }
}

fn policy(node: &Node) -> Option<RetryPolicy> {
    let strategy = match node {
        Node::Bool(false) => "none",
        node => node.get("strategy")?.as_str()?,
    };
    let millis = |key: &str| node.get("backoff")?.get(key)?.as_u64().map(Duration::from_millis);
    let status = |node: &Node| match node {
        Node::String(text) => parse_status(text),
        Node::Number(digits) => parse_status(digits),
        _ => None,
    };
    match strategy {
        "none" => Some(RetryPolicy { off: true, ..RetryPolicy::default() }),
        "backoff" => Some(RetryPolicy {
            off: false,
            statuses: node
                .get("statusCodes")
                .and_then(Node::as_array)
                .into_iter()
                .flatten()
                .filter_map(status)
                .filter(|status| *status != Status::Default)
                .collect(),
            initial: millis("initialInterval"),
            max_interval: millis("maxInterval"),
            max_elapsed: millis("maxElapsedTime"),
            connection_errors: node.get("retryConnectionErrors").and_then(Node::as_bool),
        }),
        _ => None,
    }
}
