use sdkwright_diagnostics::{FileId, Origin, Pointer};

use crate::node::Node;
use crate::{Address, repair::Repair};

/// The way from a starting point to the node being looked at. It becomes an address only where one is needed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Way<'w> {
    up: Option<&'w Way<'w>>,
    step: Step<'w>,
    spare: Option<Spare>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'w> {
    Start(&'w Address),
    Key(&'w str),
    Item(usize),
}

/// Bytes that most pointers do with.
const LENGTH: usize = 128;

/// What becomes of a node that is wrong and that nothing depends on.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Spare {
    /// It is left out.
    Remove,
    /// It becomes an empty object, for something may refer to it.
    Empty,
}

impl<'w> Way<'w> {
    pub(crate) fn start(address: &'w Address) -> Self {
        Self { up: None, step: Step::Start(address), spare: None }
    }

    /// On to the child under `key`.
    pub(crate) fn key(&'w self, key: &'w str) -> Self {
        Self { up: Some(self), step: Step::Key(key), spare: None }
    }

    /// On to the child at `index`.
    pub(crate) fn item(&'w self, index: usize) -> Self {
        Self { up: Some(self), step: Step::Item(index), spare: None }
    }

    /// The same place, where errors are warnings because nothing depends on it.
    pub(crate) fn spare(self, spare: Spare) -> Self {
        Self { spare: Some(spare), ..self }
    }

    /// The repair of an error here: that of the nearest node on the way which nothing depends on.
    pub(crate) fn repair(&self) -> Option<Repair> {
        match self.spare {
            Some(Spare::Remove) => Some(Repair::Remove(self.address())),
            Some(Spare::Empty) => Some(Repair::Put(self.address(), Node::Object(Default::default()))),
            None => self.up?.repair(),
        }
    }

    pub(crate) fn address(&self) -> Address {
        let mut pointer = String::with_capacity(LENGTH);
        let file = self.write(&mut pointer);
        Address::new(file, Pointer::parse(&pointer).expect("it was put together from tokens"))
    }

    /// The node.
    pub(crate) fn origin(&self) -> Origin {
        let address = self.address();
        Origin::new(address.file, address.pointer)
    }

    /// The key that the node stands under.
    pub(crate) fn key_origin(&self) -> Origin {
        self.origin().key()
    }

    /// The key under which the node stands; empty for items and starting points.
    pub(crate) fn name(&self) -> &'w str {
        match self.step {
            Step::Key(key) => key,
            Step::Start(_) | Step::Item(_) => "",
        }
    }

    fn write(&self, pointer: &mut String) -> FileId {
        let file = match (self.up, self.step) {
            (_, Step::Start(start)) => {
                pointer.push_str(start.pointer.as_str());
                return start.file;
            }
            (up, _) => up.expect("only a starting point has nothing above").write(pointer),
        };
        match self.step {
            Step::Start(_) => {}
            Step::Key(key) => Pointer::push_token(pointer, key),
            Step::Item(index) => Pointer::push_token(pointer, &index.to_string()),
        }
        file
    }
}
