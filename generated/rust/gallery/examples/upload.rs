use gallery::models::UploadPictureRequestBody;
use gallery::{File, Gallery};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let body = UploadPictureRequestBody::new(File::from_path("image.bin"), "Dawn");
    let picture = gallery.pictures().upload(body).send().await?;
    println!("{picture:?}");
    Ok(())
}
