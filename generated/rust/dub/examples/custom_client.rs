use dub::Dub;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // What it says about redirects, proxies and certificates counts; retries, limits and credentials stay this crate's.
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    let dub = Dub::builder().token("DUB_API_KEY").transport(http).build()?;
    println!("{dub:?}");
    Ok(())
}
