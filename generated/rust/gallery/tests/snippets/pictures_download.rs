use gallery::Gallery;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let mut download = gallery.pictures().download("<id>").send().await?;
    while let Some(chunk) = download.chunk().await? {
        println!("{} bytes", chunk.len());
    }
    Ok(())
}
