use gallery::models::Language;
use gallery::{ApiErrorBody, Gallery};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let gallery = Gallery::from_env()?;
    let result = gallery.museums().rooms().museum("<value>").x_language(Language::En).send().await;
    match result {
        Ok(value) => println!("{value:?}"),
        Err(error) => match error.api().map(|error| error.body()) {
            Some(ApiErrorBody::Refusal(body)) => println!("{body:?}"),
            _ => return Err(error.into()),
        },
    }
    Ok(())
}
