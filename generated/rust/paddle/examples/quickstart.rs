use paddle::Paddle;
use paddle::models::ListCustomersStatus;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let paddle = Paddle::from_env()?;
    let mut customers = paddle
        .customers()
        .list_customers()
        .after("ctm_01hv8wptq8987qeep44cyrewp9")
        .id("ctm_01hv8x29kz0t586xy6zn1a62ny")
        .order_by("id[DESC]")
        .per_page(50)
        .search("lovelace")
        .status(ListCustomersStatus::Archived)
        .items();
    while let Some(item) = customers.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
