use std::time::Duration;

use pimms::{Pimms, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let policy = RetryPolicy { max_elapsed: Duration::from_secs(30), ..RetryPolicy::attempts(5) };
    let pimms = Pimms::builder().token("PIMMS_API_KEY").retries(policy).build()?;
    let result = pimms.customers().list().send().await;
    if let Err(error) = result {
        println!("{error}, after {} attempts", error.attempts());
        if let Some(pause) = error.retry_after() {
            println!("the server asks to be left alone for {pause:?}");
        }
    }
    Ok(())
}
