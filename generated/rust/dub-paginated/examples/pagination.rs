use dub_paginated::Dub;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let dub = Dub::from_env()?;
    let mut customers =
        dub.customers().list().ending_before("cus_1M5T9B2K7QW4E8R3Y6P0ADFGQ").page_size(50).items();
    while let Some(item) = customers.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
