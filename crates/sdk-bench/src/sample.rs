/// A customer as the server sends it.
pub fn customer(number: usize) -> String {
    format!(
        r#"{{"id":"cus_{number:08}","externalId":"ext-{number}","name":"Customer number {number}","email":"user{number}@example.com","avatar":"https://cdn.example.com/avatars/{number}.png","country":"DE","sales":{number},"saleAmount":{number}.5,"createdAt":"2026-01-31T12:00:00.000Z","link":{{"id":"link_{number}","domain":"dub.sh","key":"key{number}","shortLink":"https://dub.sh/key{number}","url":"https://example.com/{number}","programId":null}},"programId":null}}"#
    )
}

/// A page of a hundred.
pub fn customers() -> String {
    format!("[{}]", (0..100).map(customer).collect::<Vec<_>>().join(","))
}
