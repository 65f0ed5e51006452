use gallery::Gallery;
use gallery::models::MatchPicturesFilter;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let pictures = gallery.pictures().match_pictures(MatchPicturesFilter::new()).send().await?;
    println!("{pictures:?}");
    Ok(())
}
