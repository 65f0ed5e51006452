//! How the models of `events` are read and written.

use crate::models::{Answer, Event, Hung, Note, Question, Word};
use crate::runtime::json;

json::objects!(Question, Answer, Word, Hung, Note);

json::unions!(Event);

impl json::Object for Question {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["picture", "stream", "callback"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { picture: json::blank(), stream: None, callback: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.picture),
            1 => input.read(&mut self.stream),
            _ => input.read(&mut self.callback),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.picture),
            1 => json::shape(&self.stream),
            _ => json::shape(&self.callback),
        }
    }
}

impl json::Object for Answer {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["text"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { text: None }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.text)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.text)
    }
}

impl json::Object for Word {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["word"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { word: None }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.word)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.word)
    }
}

impl json::Object for Hung {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["event", "data"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { event: json::blank(), data: json::blank() }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.event),
            _ => input.read(&mut self.data),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.event),
            _ => json::shape(&self.data),
        }
    }
}

impl json::Object for Note {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["event", "data", "id"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { event: json::blank(), data: json::blank(), id: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.event),
            1 => input.read(&mut self.data),
            _ => input.read(&mut self.id),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.event),
            1 => json::shape(&self.data),
            _ => json::shape(&self.id),
        }
    }
}

impl json::Json for Event {
    fn blank() -> Self {
        Self::Unknown(json::blank())
    }

    fn read(&mut self, input: &mut json::Input<'_>) -> json::Outcome {
        input.tagged("event", &mut |tag, input| match tag {
            "hung" => input.variant(self, Self::Hung),
            "note" => input.variant(self, Self::Note),
            _ => input.variant(self, Self::Unknown),
        })
    }

    fn shape(&self) -> json::Shape<'_> {
        match self {
            Self::Hung(value) => json::shape(value),
            Self::Note(value) => json::shape(value),
            Self::Unknown(value) => json::shape(value),
        }
    }
}
