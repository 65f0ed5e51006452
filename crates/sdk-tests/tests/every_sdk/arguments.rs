//! Arguments that become a part of the path.

use sdk_tests::{Reply, Server};

use crate::sdk::ErrorKind;
use crate::{CUSTOMER, ID_NAME, READ_LINE, client, get};

#[tokio::test]
async fn whatever_an_id_contains_it_stays_one_segment() {
    let ids = [
        ("a/../b", "a%2F..%2Fb"),
        ("..%2F", "..%252F"),
        ("...", "..."),
        ("ü?#[]@!$&'()*+,;=: ", "%C3%BC%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%3A%20"),
        ("AZaz09-._~", "AZaz09-._~"),
        ("{id}", "%7Bid%7D"),
        ("\\\n\0", "%5C%0A%00"),
    ];
    let server = Server::always(Reply::json(200, CUSTOMER));
    let client = client(&server.url);
    for (id, _) in ids {
        get(&client, id).send().await.unwrap_or_else(|error| panic!("{id:?}: {error}"));
    }
    let expected = ids.map(|(_, written)| READ_LINE.replace("cus_1", written));
    assert_eq!(server.lines(), expected);
}

#[tokio::test]
async fn an_id_that_would_change_the_path_is_refused() {
    let server = Server::always(Reply::json(200, CUSTOMER));
    let client = client(&server.url);
    for id in ["", ".", ".."] {
        let error = get(&client, id).send().await.expect_err("an id that cannot be sent");
        assert!(
            matches!(error.kind(), ErrorKind::Invalid { parameter, .. } if parameter == ID_NAME),
            "{id:?}: {error:?}"
        );
        assert_eq!(error.attempts(), 0);
    }
    assert_eq!(server.seen().len(), 0);
}
