use dub_paginated::{ApiErrorBody, Dub};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let dub = Dub::from_env()?;
    let result = dub.customers().get("<id>").send().await;
    match result {
        Ok(value) => println!("{value:?}"),
        Err(error) => match error.api().map(|error| error.body()) {
            Some(ApiErrorBody::NotFound(body)) => println!("{body:?}"),
            _ => return Err(error.into()),
        },
    }
    Ok(())
}
