use gallery::models::UploadPictureRequestBody;
use gallery::{ApiErrorBody, File, Gallery};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let body = UploadPictureRequestBody::new(File::from_path("image.bin"), "Dawn");
    let result = gallery.pictures().upload(body).send().await;
    match result {
        Ok(value) => println!("{value:?}"),
        Err(error) => match error.api().map(|error| error.body()) {
            Some(ApiErrorBody::Refusal(body)) => println!("{body:?}"),
            _ => return Err(error.into()),
        },
    }
    Ok(())
}
