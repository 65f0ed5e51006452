use std::time::Duration;

use pimms::{Pimms, Timeouts};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pimms = Pimms::builder()
        .token("PIMMS_API_KEY")
        .timeouts(Timeouts { connect: Duration::from_secs(2), ..Timeouts::default() })
        .http_client(|client| client.pool_max_idle_per_host(4))
        .build()?;
    println!("{pimms:?}");
    Ok(())
}
