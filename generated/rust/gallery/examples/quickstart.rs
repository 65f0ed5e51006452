use gallery::Gallery;
use gallery::models::Language;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let mut museums = gallery.museums().rooms().museum("<value>").x_language(Language::En).items();
    while let Some(item) = museums.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
