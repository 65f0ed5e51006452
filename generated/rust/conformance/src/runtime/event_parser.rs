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
