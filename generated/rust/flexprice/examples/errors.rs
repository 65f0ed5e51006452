use flexprice::{ApiErrorBody, Flexprice};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let flexprice = Flexprice::from_env("https://api.example.com")?;
    let result = flexprice.customers().get_customer_by_external_id("<id>").send().await;
    match result {
        Ok(value) => println!("{value:?}"),
        Err(error) => match error.api().map(|error| error.body()) {
            Some(ApiErrorBody::ErrorsErrorResponse(body)) => println!("{body:?}"),
            _ => return Err(error.into()),
        },
    }
    Ok(())
}
