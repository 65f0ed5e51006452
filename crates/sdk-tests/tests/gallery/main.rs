//! Calls every operation of the crate `gallery`: what it shows is what documents ask for beside JSON.

mod answers;
mod bodies;
mod credentials;
mod queries;
mod settings;
mod webhooks;

use std::time::Duration;

use gallery::{Gallery, GalleryBuilder, RetryPolicy};

/// Settings for a client that does not wait between attempts.
fn builder(url: &str) -> GalleryBuilder {
    let at_once = RetryPolicy { initial_backoff: Duration::ZERO, ..RetryPolicy::DEFAULT };
    Gallery::builder().base_url(url).no_proxy().retries(at_once)
}

fn client(url: &str) -> Gallery {
    builder(url).key("k_1").build().expect("a client")
}
