use gallery::Gallery;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let mut events = gallery.events().watch().send().await?;
    while let Some(item) = events.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
