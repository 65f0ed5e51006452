use gallery::Gallery;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let download = gallery.pictures().download("<id>").send().await?;
    let bytes = download.save_to("download.bin").await?;
    println!("{bytes} bytes");
    Ok(())
}
