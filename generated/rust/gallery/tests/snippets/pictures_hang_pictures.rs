use gallery::Gallery;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let mut records = gallery.pictures().hang_pictures([]).send().await?;
    while let Some(item) = records.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
