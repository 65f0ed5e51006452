use gallery::Gallery;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let text = gallery.pictures().set_caption("<id>", "<value>").send().await?;
    println!("{text}");
    Ok(())
}
