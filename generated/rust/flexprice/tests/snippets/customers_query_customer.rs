use flexprice::Flexprice;
use flexprice::models::TypesCustomerFilter;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let flexprice = Flexprice::from_env("https://api.example.com")?;
    let mut customers = flexprice.customers().query_customer(TypesCustomerFilter::new()).items();
    while let Some(item) = customers.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
