use flexprice::Flexprice;
use flexprice::models::DtoCreateCustomerRequest;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let flexprice = Flexprice::from_env("https://api.example.com")?;
    let customer = DtoCreateCustomerRequest::new("<id>");
    let dto_customer_response = flexprice.customers().create_customer(customer).send().await?;
    println!("{dto_customer_response:?}");
    Ok(())
}
