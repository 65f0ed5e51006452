use gallery::Gallery;
use gallery::models::Question;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let body = Question::new("<value>");
    let answer = gallery.events().describe(body).send().await?;
    println!("{answer:?}");
    Ok(())
}
