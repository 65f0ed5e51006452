use paddle::Paddle;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // What it says about redirects, proxies and certificates counts; retries, limits and credentials stay this crate's.
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    let paddle = Paddle::builder().token("<YOUR_API_KEY_HERE>").transport(http).build()?;
    println!("{paddle:?}");
    Ok(())
}
