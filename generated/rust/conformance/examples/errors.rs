use conformance::{ApiErrorBody, Conformance};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let result = conformance.errors().read_item().send().await;
    match result {
        Ok(value) => println!("{value:?}"),
        Err(error) => match error.api().map(|error| error.body()) {
            Some(ApiErrorBody::Problem(body)) => println!("{body:?}"),
            _ => return Err(error.into()),
        },
    }
    Ok(())
}
