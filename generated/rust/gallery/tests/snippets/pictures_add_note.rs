use gallery::Gallery;
use gallery::models::Sale;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let body = Sale::new("<value>", 1);
    gallery.pictures().add_note("<id>", body).send().await?;
    Ok(())
}
