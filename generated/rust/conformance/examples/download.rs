use conformance::Conformance;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conformance = Conformance::from_env()?;
    let download = conformance.downloads().download_file().send().await?;
    let bytes = download.save_to("download.bin").await?;
    println!("{bytes} bytes");
    Ok(())
}
