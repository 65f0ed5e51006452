use conformance::Conformance;
use conformance::models::Owner;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    conformance.unions().write_owner(Owner::new()).send().await?;
    Ok(())
}
