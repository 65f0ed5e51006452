use gallery::Error;
use gallery::runtime::HeaderMap;
use gallery::webhooks::{PictureSold, Webhook};

/// What a web server hands over: the headers, and the body as it came, before anything has parsed it.
fn receive(webhook: &Webhook, headers: &HeaderMap, body: &[u8]) -> Result<(), Error> {
    let payload: PictureSold = webhook.open(headers, body)?;
    println!("{payload:?}");
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let webhook = Webhook::standard("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
    // Nobody signed this one. A web server answers it with a status that says so, such as 401.
    if let Err(error) = receive(&webhook, &HeaderMap::new(), b"{}") {
        println!("{error}");
    }
    Ok(())
}
