use gallery::Gallery;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let mut lines = gallery.pictures().import_pictures([]).send().await?;
    while let Some(item) = lines.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
