//! Promise 20: what a server may compress responses with, and what comes out of it.

#![cfg(any(feature = "brotli", feature = "zstd", feature = "deflate"))]

use crate::runtime::ErrorKind;
use crate::server::{Server, respond};
use crate::setup::{CUSTOMER, client, failure};

/// What is decoded, and what comes to 200 MiB of spaces.
async fn check(encoding: &str, good: &[u8], bomb: &[u8]) {
    let encoded = |body: &[u8]| {
        let headers = format!("content-type: application/json\r\ncontent-encoding: {encoding}\r\n");
        Server::answering([respond(200, &headers, body)])
    };
    let server = encoded(good);
    assert_eq!(client(&server).customers().get("1").send().await.unwrap().id, "cus_1");
    let accepted = server.seen()[0].header("accept-encoding").unwrap().to_owned();
    assert!(accepted.split(',').any(|known| known == encoding), "{accepted}");
    assert!(bomb.len() < 1 << 20);
    let error = failure(client(&encoded(bomb)).customers().get("1").send().await);
    assert!(matches!(error.kind(), ErrorKind::Limit), "{error:?}");
    let error = failure(client(&encoded(&good[..good.len() - 4])).customers().get("1").send().await);
    assert!(matches!(error.kind(), ErrorKind::Interrupted), "{error:?}");
}

#[cfg(feature = "brotli")]
#[tokio::test]
async fn brotli() {
    use base64::Engine as _;
    let decode =
        |text: &str| base64::engine::general_purpose::STANDARD.decode(text.replace(['\n', ' '], "")).unwrap();
    let good =
        "CyWAeyJpZCI6ImN1c18xIiwibmFtZSI6IkFkYSIsImVtYWlsIjpudWxsLCJzYWxlQW1vdW50IjoxNDcwMC41LCJzaG9lU2l6ZSI6
                NDR9Aw==";
    let bomb = "y///PwAkQOKxQHLv//j//weABEAcFoDu/R////8AkACIwwLQvf/j//8fABIAcVgAuvd//P//A0ACIA4LQPf+j///fwBIAMRhAeje
                //H//w8ACYA4LADd+z/+//8BIAEQhwWge//H//8/ACQA4rAAdO//+P//B4AEQBwWgO79H////wCQAIjDAtC9/+P//x8AEgBxWAC6
                93/8//8DQAIgDgtA9/6P//9/AEgAxGEB6N7/8f//DwAJgDgsAN37P/7//wEgARCHBaB7/8f//z8AJADisAB07//4//8HgARAHBaA
                7v0f////AJAAiMMC0L3/4///HwASAHFYALr3f/z//wNAAiAOC0D3/o///38ASADEYQHo3v/x//8PAAmAOCwA3fs//v//ASABEIcF
                oHv/l///fwAkAOKwAHTv/wA=";
    check("br", &decode(good), &decode(bomb)).await;
}

#[cfg(feature = "deflate")]
#[tokio::test]
async fn deflate() {
    use std::io::Write as _;
    let encode = |bytes: &[u8]| {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    };
    check("deflate", &encode(CUSTOMER.as_bytes()), &encode(&vec![b' '; 200 << 20])).await;
}

#[cfg(feature = "zstd")]
#[tokio::test]
async fn zstd() {
    // RFC 8878, section 3.1.1: a frame without a size, a window of 1 MiB, then blocks with a head of 24 bits.
    let frame = |blocks: &[(u32, u32, &[u8])]| {
        let mut bytes = vec![0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x50];
        for (index, (kind, size, content)) in blocks.iter().enumerate() {
            let is_last = u32::from(index + 1 == blocks.len());
            bytes.extend_from_slice(&(is_last | kind << 1 | size << 3).to_le_bytes()[..3]);
            bytes.extend_from_slice(content);
        }
        bytes
    };
    let (raw, repeated) = (0, 1);
    let good = frame(&[(raw, CUSTOMER.len() as u32, CUSTOMER.as_bytes())]);
    let bomb = frame(&[(repeated, 128 << 10, b" ".as_slice()); 1600]);
    check("zstd", &good, &bomb).await;
}
