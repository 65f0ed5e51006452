use dub::Dub;
use wiremock::matchers::method;
use wiremock::{Mock, MockServer, ResponseTemplate};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let response = r#"[
  {
    "id": "cus_1M5T9B2K7QW4E8R3Y6P0ADFGH",
    "externalId": "user_42",
    "name": "Ada Lovelace",
    "createdAt": "2025-02-13T09:30:00.000Z"
  }
]"#;
    let server = MockServer::start().await;
    Mock::given(method("GET"))
        .respond_with(ResponseTemplate::new(200).set_body_raw(response, "application/json"))
        .expect(1)
        .mount(&server)
        .await;
    let dub = Dub::builder().token("DUB_API_KEY").base_url(server.uri()).build()?;
    let customers = dub.customers().list().page_size(50).send().await?;
    println!("{customers:?}");
    Ok(())
}
