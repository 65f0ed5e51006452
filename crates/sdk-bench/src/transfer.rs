use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use gallery::models::UploadPictureRequestBody;
use gallery::runtime::HyperTransport;
use gallery::{File, Gallery};

use crate::client::runtime;
use crate::server::{Server, TRANSFER};

/// A client by the name of its transport.
pub fn client(name: &str, server: &Server) -> Option<Gallery> {
    let builder = Gallery::builder().key("key").base_url(&server.url).no_proxy();
    let builder = match name {
        "reqwest" => builder,
        "hyper" => {
            let transport = HyperTransport::builder().no_proxy().build().expect("these settings are fine");
            builder.transport(transport)
        }
        _ => return None,
    };
    Some(builder.build().expect("these settings are fine"))
}

/// Moves a GiB, to nowhere or from nothing.
pub fn run(client: &Gallery, direction: &str) {
    runtime().block_on(async {
        if direction == "download" {
            let mut download = client.pictures().download("1").send().await.expect("a picture");
            let mut length = 0;
            while let Some(piece) = download.chunk().await.expect("more of it") {
                length += piece.len() as u64;
            }
            assert_eq!(length, TRANSFER);
        } else {
            let image = File::from_stream(Nothing { left: TRANSFER }).length(TRANSFER);
            let body = UploadPictureRequestBody::new(image, "nothing");
            client.pictures().upload(body).send_raw().await.expect("room for a picture");
        }
    });
}

/// So many bytes, piece by piece.
struct Nothing {
    left: u64,
}

impl Stream for Nothing {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        const PIECE: u64 = 64 * 1024;
        if self.left == 0 {
            return Poll::Ready(None);
        }
        self.left -= PIECE;
        Poll::Ready(Some(Ok(Bytes::from(vec![0; PIECE as usize]))))
    }
}
