use gallery::Gallery;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let pictures = gallery.pictures().select_pictures().send().await?;
    println!("{pictures:?}");
    Ok(())
}
