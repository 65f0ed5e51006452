use conformance::Conformance;
use conformance::models::{Device, State};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let body = Device::new(State::On);
    conformance.open().write_device(body).send().await?;
    Ok(())
}
