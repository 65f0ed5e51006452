use conformance::Conformance;
use conformance::models::Item;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let body = Item::new("<id>");
    let item = conformance.errors().add_item(body).send().await?;
    println!("{item:?}");
    Ok(())
}
