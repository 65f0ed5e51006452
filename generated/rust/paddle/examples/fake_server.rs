use paddle::Paddle;
use paddle::models::ListCustomersStatus;
use wiremock::matchers::method;
use wiremock::{Mock, MockServer, ResponseTemplate};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let response = r#"{
  "data": [
    {}
  ],
  "meta": {
    "request_id": "0e9c3a52-6f1d-4b0e-9a57-2d8f64c1b7a3",
    "pagination": {
      "per_page": 50,
      "next": "https://api.paddle.com/customers?per_page=50&after=ctm_01hv8wptq8987qeep44cyrewp9",
      "has_more": true,
      "estimated_total": 120
    }
  }
}"#;
    let server = MockServer::start().await;
    Mock::given(method("GET"))
        .respond_with(ResponseTemplate::new(200).set_body_raw(response, "application/json"))
        .expect(1)
        .mount(&server)
        .await;
    let paddle = Paddle::builder().token("<YOUR_API_KEY_HERE>").base_url(server.uri()).build()?;
    let customers = paddle
        .customers()
        .list_customers()
        .after("ctm_01hv8wptq8987qeep44cyrewp9")
        .id("ctm_01hv8x29kz0t586xy6zn1a62ny")
        .order_by("id[DESC]")
        .per_page(50)
        .search("lovelace")
        .status(ListCustomersStatus::Archived)
        .send()
        .await?;
    println!("{customers:?}");
    Ok(())
}
