use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let mut download = conformance.downloads().download_file().send().await?;
    while let Some(chunk) = download.chunk().await? {
        println!("{} bytes", chunk.len());
    }
    Ok(())
}
