use std::time::Duration;

use gallery::models::Language;
use gallery::{CallOptions, Gallery, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let options = CallOptions::new().timeout(Duration::from_secs(5)).retries(RetryPolicy::off());
    let museums =
        gallery.museums().rooms().museum("<value>").x_language(Language::En).with(options).send().await?;
    println!("{museums:?}");
    Ok(())
}
