use gallery::{File, Gallery};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let outcome = gallery.pictures().replace("<id>", File::from_path("example.bin")).send().await?;
    println!("{outcome:?}");
    Ok(())
}
