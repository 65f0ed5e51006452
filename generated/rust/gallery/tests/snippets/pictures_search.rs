use gallery::Gallery;
use gallery::models::SearchPictureRequestBody;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let picture = gallery.pictures().search("<id>", SearchPictureRequestBody::new()).send().await?;
    println!("{picture:?}");
    Ok(())
}
