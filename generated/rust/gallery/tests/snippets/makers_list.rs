use gallery::Gallery;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let makers = gallery.makers().list().send().await?;
    println!("{makers:?}");
    Ok(())
}
