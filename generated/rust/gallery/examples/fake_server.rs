use gallery::Gallery;
use gallery::models::Language;
use wiremock::matchers::method;
use wiremock::{Mock, MockServer, ResponseTemplate};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let response = r#"{"rooms":[{"name":"The blue room"}]}"#;
    let server = MockServer::start().await;
    Mock::given(method("GET"))
        .respond_with(ResponseTemplate::new(200).set_body_raw(response, "application/json"))
        .expect(1)
        .mount(&server)
        .await;
    let gallery = Gallery::builder().token("<YOUR_API_KEY_HERE>").base_url(server.uri()).build()?;
    let museums = gallery.museums().rooms().museum("<value>").x_language(Language::En).send().await?;
    println!("{museums:?}");
    Ok(())
}
