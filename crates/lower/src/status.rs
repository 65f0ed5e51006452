use sdkwright_api::Status;

/// A key of `responses`: `404`, `4XX` or `default`.
pub(crate) fn parse_status(text: &str) -> Option<Status> {
    match text.as_bytes() {
        b"default" => Some(Status::Default),
        [class @ b'1'..=b'5', b'X' | b'x', b'X' | b'x'] => Some(Status::Class(class - b'0')),
        [_, _, _] => text.parse().ok().filter(|code| (100..600).contains(code)).map(Status::Code),
        _ => None,
    }
}

/// The class of a status: 4 for 404 and 4XX; `None` for the default.
pub(crate) fn class(status: Status) -> Option<u8> {
    match status {
        Status::Code(code) => u8::try_from(code / 100).ok(),
        Status::Class(class) => Some(class),
        Status::Default => None,
    }
}

/// How a status is written as a key of `responses`.
pub(crate) fn spell(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Class(class) => format!("{class}XX"),
        Status::Default => "default".to_owned(),
    }
}

/// What a status of an error is called (RFC 9110, section 15.5 and 15.6; RFC 6585), in words.
pub(crate) fn reason(status: Status) -> Option<&'static str> {
    Some(match status {
        Status::Code(400) => "bad request",
        Status::Code(401) => "unauthorized",
        Status::Code(402) => "payment required",
        Status::Code(403) => "forbidden",
        Status::Code(404) => "not found",
        Status::Code(405) => "method not allowed",
        Status::Code(406) => "not acceptable",
        Status::Code(408) => "request timeout",
        Status::Code(409) => "conflict",
        Status::Code(410) => "gone",
        Status::Code(412) => "precondition failed",
        Status::Code(413) => "content too large",
        Status::Code(415) => "unsupported media type",
        Status::Code(422) => "unprocessable content",
        Status::Code(423) => "locked",
        Status::Code(428) => "precondition required",
        Status::Code(429) => "too many requests",
        Status::Code(500) => "internal server error",
        Status::Code(501) => "not implemented",
        Status::Code(502) => "bad gateway",
        Status::Code(503) => "service unavailable",
        Status::Code(504) => "gateway timeout",
        Status::Class(4) => "client error",
        Status::Class(5) => "server error",
        _ => return None,
    })
}

/// What a status of a success is called (RFC 9110, section 15.3), in words.
pub(crate) fn success(status: Status) -> Option<&'static str> {
    Some(match status {
        Status::Code(200) => "ok",
        Status::Code(201) => "created",
        Status::Code(202) => "accepted",
        Status::Code(203) => "non authoritative information",
        Status::Code(204) => "no content",
        Status::Code(205) => "reset content",
        Status::Code(206) => "partial content",
        Status::Code(207) => "multi status",
        Status::Class(2) => "success",
        Status::Code(300..400) | Status::Class(3) => "redirected",
        Status::Default => "other",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_are_read_and_spelled() {
        for text in ["200", "404", "4XX", "default"] {
            assert_eq!(parse_status(text).map(spell).as_deref(), Some(text));
        }
        assert_eq!(parse_status("5xx"), Some(Status::Class(5)));
        for text in ["", "20", "2000", "99", "600", "6XX", "abc", "x-thing", "+12"] {
            assert_eq!(parse_status(text), None, "{text}");
        }
    }
}
