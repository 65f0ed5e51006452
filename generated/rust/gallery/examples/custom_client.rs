use gallery::Gallery;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // What it says about redirects, proxies and certificates counts; retries, limits and credentials stay this crate's.
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    let gallery = Gallery::builder().token("<YOUR_API_KEY_HERE>").transport(http).build()?;
    println!("{gallery:?}");
    Ok(())
}
