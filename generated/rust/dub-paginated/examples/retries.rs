use std::time::Duration;

use dub_paginated::{Dub, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let policy = RetryPolicy { max_elapsed: Duration::from_secs(30), ..RetryPolicy::attempts(5) };
    let dub = Dub::builder().token("DUB_API_KEY").retries(policy).build()?;
    let result =
        dub.customers().list().ending_before("cus_1M5T9B2K7QW4E8R3Y6P0ADFGQ").page_size(50).send().await;
    if let Err(error) = result {
        println!("{error}, after {} attempts", error.attempts());
        if let Some(pause) = error.retry_after() {
            println!("the server asks to be left alone for {pause:?}");
        }
    }
    Ok(())
}
