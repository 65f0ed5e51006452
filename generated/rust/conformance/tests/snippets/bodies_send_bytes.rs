use conformance::{Conformance, File};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    conformance.bodies().send_bytes(File::from_path("example.bin")).send().await?;
    Ok(())
}
