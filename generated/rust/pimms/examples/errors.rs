use pimms::{ApiErrorBody, Pimms};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pimms = Pimms::from_env()?;
    let result = pimms.customers().get("<id>").send().await;
    match result {
        Ok(value) => println!("{value:?}"),
        Err(error) => match error.api().map(|error| error.body()) {
            Some(ApiErrorBody::NotFound(body)) => println!("{body:?}"),
            _ => return Err(error.into()),
        },
    }
    Ok(())
}
