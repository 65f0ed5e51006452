use conformance::Conformance;
use conformance::models::Labels;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    conformance.open().write_labels(Labels::new()).send().await?;
    Ok(())
}
