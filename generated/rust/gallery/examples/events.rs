use gallery::Gallery;
use gallery::models::Question;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let body = Question::new("<value>");
    let mut items = gallery.events().describe(body).stream().await?;
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
