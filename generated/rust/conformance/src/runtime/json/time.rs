use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat};
use uuid::Uuid;

use super::{Input, Json, Outcome, Shape, read_text};

/// Times keep the offset that the server wrote. RFC 3339 allows lower case letters and, in a leap second, the second 60.
impl Json for DateTime<FixedOffset> {
    fn blank() -> Self {
        Self::default()
    }
    fn read(&mut self, input: &mut Input<'_>) -> Outcome {
        let text = read_text(input)?;
        *self = Self::parse_from_rfc3339(&text)
            .map_err(|error| input.fail(format_args!("expected a time of RFC 3339: {error}")))?;
        Ok(())
    }
    fn shape(&self) -> Shape<'_> {
        Shape::Written(self.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

impl Json for NaiveDate {
    fn blank() -> Self {
        Self::default()
    }
    fn read(&mut self, input: &mut Input<'_>) -> Outcome {
        let text = read_text(input)?;
        *self =
            text.parse().map_err(|error| input.fail(format_args!("expected a date of RFC 3339: {error}")))?;
        Ok(())
    }
    fn shape(&self) -> Shape<'_> {
        Shape::Written(self.to_string())
    }
}

impl Json for Uuid {
    fn blank() -> Self {
        Self::nil()
    }
    fn read(&mut self, input: &mut Input<'_>) -> Outcome {
        let text = read_text(input)?;
        *self = text.parse().map_err(|error| input.fail(format_args!("expected a UUID: {error}")))?;
        Ok(())
    }
    fn shape(&self) -> Shape<'_> {
        Shape::Written(self.to_string())
    }
}
