use std::time::Duration;

use dub_paginated::{Dub, Timeouts};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let dub = Dub::builder()
        .token("DUB_API_KEY")
        .timeouts(Timeouts { connect: Duration::from_secs(2), ..Timeouts::default() })
        .http_client(|client| client.pool_max_idle_per_host(4))
        .build()?;
    println!("{dub:?}");
    Ok(())
}
