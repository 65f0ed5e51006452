use conformance::Conformance;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // What it says about redirects, proxies and certificates counts; retries, limits and credentials stay this crate's.
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    let conformance = Conformance::builder().transport(http).build()?;
    println!("{conformance:?}");
    Ok(())
}
