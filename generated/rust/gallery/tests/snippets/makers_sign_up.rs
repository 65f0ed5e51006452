use gallery::Gallery;
use gallery::models::SignUpRequestBody;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let body = SignUpRequestBody::new("<value>");
    gallery.makers().sign_up(body).send().await?;
    Ok(())
}
