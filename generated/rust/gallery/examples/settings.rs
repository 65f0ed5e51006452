use std::time::Duration;

use gallery::{Gallery, Timeouts};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::builder()
        .token("<YOUR_API_KEY_HERE>")
        .timeouts(Timeouts { connect: Duration::from_secs(2), ..Timeouts::default() })
        .http_client(|client| client.pool_max_idle_per_host(4))
        .build()?;
    println!("{gallery:?}");
    Ok(())
}
