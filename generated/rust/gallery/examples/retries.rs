use std::time::Duration;

use gallery::models::Language;
use gallery::{Gallery, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let policy = RetryPolicy { max_elapsed: Duration::from_secs(30), ..RetryPolicy::attempts(5) };
    let gallery = Gallery::builder().token("<YOUR_API_KEY_HERE>").retries(policy).build()?;
    let result = gallery.museums().rooms().museum("<value>").x_language(Language::En).send().await;
    if let Err(error) = result {
        println!("{error}, after {} attempts", error.attempts());
        if let Some(pause) = error.retry_after() {
            println!("the server asks to be left alone for {pause:?}");
        }
    }
    Ok(())
}
