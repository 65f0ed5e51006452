use std::time::Duration;

use dub_paginated::{CallOptions, Dub, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let dub = Dub::from_env()?;
    let options = CallOptions::new().timeout(Duration::from_secs(5)).retries(RetryPolicy::off());
    let customers = dub
        .customers()
        .list()
        .ending_before("cus_1M5T9B2K7QW4E8R3Y6P0ADFGQ")
        .page_size(50)
        .with(options)
        .send()
        .await?;
    println!("{customers:?}");
    Ok(())
}
