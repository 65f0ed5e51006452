use flexprice::Flexprice;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // What it says about redirects, proxies and certificates counts; retries, limits and credentials stay this crate's.
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    let flexprice = Flexprice::builder("https://api.example.com")
        .api_key("<YOUR_API_KEY_HERE>")
        .transport(http)
        .build()?;
    println!("{flexprice:?}");
    Ok(())
}
