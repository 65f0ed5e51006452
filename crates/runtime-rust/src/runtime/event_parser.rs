use std::collections::VecDeque;
use std::time::Duration;

/// A server-sent event.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// Its type; `message` where the server names none.
    pub event: String,
    /// What it says; several lines are one text.
    pub data: String,
    /// The id that was sent last, with this event or before; empty if none was.
    pub id: String,
    /// How long the server wants its clients to wait before they connect again, if this event says so.
    pub retry: Option<Duration>,
}

/// Finds events in pieces of bytes (WHATWG HTML, section 9.2.6). Each byte is looked at once.
#[derive(Debug)]
pub(crate) struct EventParser {
    /// The most bytes of an event.
    limit: usize,
    /// The beginning of a line that goes on in the next piece.
    line: Vec<u8>,
    /// The last piece ended with a carriage return; a line feed that follows belongs to it.
    after_return: bool,
    /// A line has ended, so what looks like a byte order mark is none.
    is_begun: bool,
    event: String,
    data: Option<String>,
    id: String,
    retry: Option<Duration>,
}

/// An event is larger than the limit.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TooLarge;

impl EventParser {
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            limit,
            line: Vec::new(),
            after_return: false,
            is_begun: false,
            event: String::new(),
            data: None,
            id: String::new(),
            retry: None,
        }
    }

    /// Reads a piece, and puts the events that end in it behind those that are there.
    pub(crate) fn read(&mut self, mut piece: &[u8], events: &mut VecDeque<Event>) -> Result<(), TooLarge> {
        if !piece.is_empty() && std::mem::take(&mut self.after_return) {
            piece = piece.strip_prefix(b"\n").unwrap_or(piece);
        }
        while let Some(end) = piece.iter().position(|byte| matches!(byte, b'\n' | b'\r')) {
            self.extend(&piece[..end])?;
            let line = std::mem::take(&mut self.line);
            self.end_line(&line, events);
            let rest = &piece[end + 1..];
            piece = match piece[end] {
                b'\r' if rest.is_empty() => {
                    self.after_return = true;
                    rest
                }
                b'\r' => rest.strip_prefix(b"\n").unwrap_or(rest),
                _ => rest,
            };
        }
        self.extend(piece)
    }

    /// Whether a piece was read that belongs to an event which has not ended.
    pub(crate) fn is_within_event(&self) -> bool {
        self.data.is_some() || self.line.starts_with(b"data")
    }

    fn extend(&mut self, bytes: &[u8]) -> Result<(), TooLarge> {
        let held = self.line.len() + self.data.as_ref().map_or(0, String::len);
        if held + bytes.len() > self.limit {
            return Err(TooLarge);
        }
        self.line.extend_from_slice(bytes);
        Ok(())
    }

    fn end_line(&mut self, line: &[u8], events: &mut VecDeque<Event>) {
        let is_first = !std::mem::replace(&mut self.is_begun, true);
        let line = if is_first { line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line) } else { line };
        if line.is_empty() {
            return self.end_event(events);
        }
        let line = String::from_utf8_lossy(line);
        let (field, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.event),
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.data = Some(value.to_owned()),
            },
            "id" if !value.contains('\0') => value.clone_into(&mut self.id),
            "retry" if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis);
            }
            // Comments, and what later versions may bring.
            _ => {}
        }
    }

    fn end_event(&mut self, events: &mut VecDeque<Event>) {
        let event = std::mem::take(&mut self.event);
        let retry = self.retry.take();
        let Some(data) = self.data.take() else { return };
        let event = if event.is_empty() { "message".to_owned() } else { event };
        events.push_back(Event { event, data, id: self.id.clone(), retry });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pieces: &[&[u8]]) -> (Vec<Event>, EventParser) {
        let mut parser = EventParser::new(1 << 20);
        let mut events = VecDeque::new();
        for piece in pieces {
            parser.read(piece, &mut events).unwrap();
        }
        (events.into(), parser)
    }

    fn shown(text: &str) -> Vec<(String, String, String)> {
        read(&[text.as_bytes()]).0.into_iter().map(|event| (event.event, event.data, event.id)).collect()
    }

    fn message(data: &str) -> (String, String, String) {
        ("message".into(), data.into(), String::new())
    }

    #[test]
    fn examples_of_the_standard() {
        assert_eq!(shown("data: YHOO\ndata: +2\ndata: 10\n\n"), [message("YHOO\n+2\n10")]);
        assert_eq!(
            shown(
                ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n"
            ),
            [
                ("message".into(), "first event".into(), "1".into()),
                message("second event"),
                message(" third event"),
            ]
        );
        assert_eq!(shown("data\n\ndata\ndata\n\ndata:"), [message(""), message("\n")]);
        assert_eq!(shown("data:test\n\ndata: test\n\n"), [message("test"), message("test")]);
    }

    #[test]
    fn lines_end_in_three_ways() {
        assert_eq!(shown("data:a\r\ndata:b\rdata:c\n\r\n"), [message("a\nb\nc")]);
        assert_eq!(shown("\u{feff}data:a\n\n\u{feff}data:b\n\n"), [message("a")]);
        let (events, _) = read(&[b"data:a\r", b"", b"\n", b"\r", b"data:b\r", b"\r"]);
        assert_eq!(events.iter().map(|event| event.data.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    }

    #[test]
    fn fields() {
        let (events, _) = read(&[
            b"event: add\nretry: 1500\nunknown: x\nid: 1\ndata: a\n\nid: 2\0\nretry: 1s\ndata: b\n\n",
        ]);
        assert_eq!((events[0].event.as_str(), events[0].retry), ("add", Some(Duration::from_millis(1500))));
        assert_eq!(
            (events[1].event.as_str(), events[1].id.as_str(), events[1].retry),
            ("message", "1", None)
        );
        assert_eq!(shown("data: \u{e9}\n\n"), [message("\u{e9}")]);
        assert_eq!(read(&[b"data: \xff\n\n"]).0[0].data, "\u{fffd}");
    }

    #[test]
    fn what_is_left_over() {
        assert!(read(&[b"data: a\n"]).1.is_within_event());
        assert!(read(&[b"data: a"]).1.is_within_event());
        for complete in [&b""[..], b"data: a\n\n", b"data: a\n\n: ping", b"event: x\n"] {
            assert!(!read(&[complete]).1.is_within_event());
        }
    }

    #[test]
    fn events_have_a_limit() {
        let (mut parser, mut events) = (EventParser::new(1 << 20), VecDeque::new());
        let piece = [b'a'; 64 * 1024];
        let pieces = (0..300).take_while(|_| parser.read(&piece, &mut events).is_ok()).count();
        assert_eq!(pieces, (1 << 20) / piece.len());
    }

    proptest::proptest! {
        #[test]
        fn pieces_do_not_matter(text in "(data|id|event|retry|:|: |x|1|\\n|\\r|\\r\\n|é|\u{feff}){0,60}", cuts: Vec<usize>) {
            let bytes = text.as_bytes();
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut % (bytes.len() + 1)).collect();
            cuts.extend([0, bytes.len()]);
            cuts.sort_unstable();
            let pieces: Vec<&[u8]> = cuts.windows(2).map(|cut| &bytes[cut[0]..cut[1]]).collect();
            proptest::prop_assert_eq!(read(&pieces).0, read(&[bytes]).0);
        }
    }
}
