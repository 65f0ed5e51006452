use std::time::Duration;

use conformance::{Conformance, Timeouts};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::builder()
        .timeouts(Timeouts { connect: Duration::from_secs(2), ..Timeouts::default() })
        .http_client(|client| client.pool_max_idle_per_host(4))
        .build()?;
    println!("{conformance:?}");
    Ok(())
}
