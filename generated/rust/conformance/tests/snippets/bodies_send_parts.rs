use conformance::models::Upload;
use conformance::{Conformance, File};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let body = Upload::new(File::from_path("photo.bin"));
    conformance.bodies().send_parts(body).send().await?;
    Ok(())
}
