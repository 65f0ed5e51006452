use conformance::Conformance;
use conformance::models::DeepObjectColor;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    conformance.paths().simple_exploded_object(DeepObjectColor::new()).send().await?;
    Ok(())
}
