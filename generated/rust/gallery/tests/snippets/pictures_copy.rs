use gallery::Gallery;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let picture = gallery.pictures().copy("<id>").send().await?;
    println!("{picture:?}");
    Ok(())
}
