use conformance::Conformance;
use conformance::models::Times;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    conformance.times().write_times(Times::new()).send().await?;
    Ok(())
}
