use std::time::Duration;

use conformance::{CallOptions, Conformance, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let options = CallOptions::new().timeout(Duration::from_secs(5)).retries(RetryPolicy::off());
    let mut download = conformance.downloads().download_file().with(options).send().await?;
    while let Some(chunk) = download.chunk().await? {
        println!("{} bytes", chunk.len());
    }
    Ok(())
}
