use std::collections::BTreeSet;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::call::{Call, Target};
use super::error::{Error, ErrorKind};
use super::items::Items;
use super::paging::{OffsetPaging, PageInput, next_target};
use super::pending::Pending;

/// The pages of a list, each fetched when it is asked for.
///
/// Read it with [`Pages::try_next`], or as a [`Stream`].
#[must_use = "pages are fetched when they are asked for"]
pub struct Pages<T> {
    call: Call,
    paging: Paging<T>,
    state: State<T>,
    /// The cursors that were used, to notice when one comes again.
    seen: BTreeSet<String>,
    /// The cursor of the page that is next, or that is being fetched.
    cursor: Option<String>,
    fetched: u64,
    max_pages: u64,
    /// Counts the items of a page, where a page without any is the last.
    count: Option<fn(&T) -> usize>,
}

enum Paging<T> {
    Cursor { input: PageInput, next: fn(&T) -> Option<String> },
    Offset { paging: OffsetPaging, count: fn(&T) -> usize, page_count: Option<fn(&T) -> Option<u64>> },
    Url { next: fn(&T) -> Option<String> },
}

enum State<T> {
    /// A page can be fetched.
    Ready,
    Fetching(Pending<T>),
    /// The server sent a cursor again: the next answer is an error.
    Repeated(String),
    Done,
}

impl<T: DeserializeOwned> Pages<T> {
    /// Pages that tell the cursor of the next.
    #[doc(hidden)]
    pub fn cursor(call: Call, input: PageInput, next: fn(&T) -> Option<String>) -> Self {
        Self::new(call, Paging::Cursor { input, next })
    }

    /// Pages that are found by their number, or by the number of items before them. They end with an empty page, with one
    /// that is shorter than was asked for, or with the number of pages that the server tells.
    #[doc(hidden)]
    pub fn offset(
        call: Call,
        paging: OffsetPaging,
        count: fn(&T) -> usize,
        page_count: Option<fn(&T) -> Option<u64>>,
    ) -> Self {
        Self::new(call, Paging::Offset { paging, count, page_count })
    }

    /// Pages that tell the address of the next. Its path and query are used; the server stays the configured one.
    #[doc(hidden)]
    pub fn url(call: Call, next: fn(&T) -> Option<String>) -> Self {
        Self::new(call, Paging::Url { next })
    }

    fn new(call: Call, paging: Paging<T>) -> Self {
        let mut pages = Self {
            call,
            paging,
            state: State::Ready,
            seen: BTreeSet::new(),
            cursor: None,
            fetched: 0,
            max_pages: u64::MAX,
            count: None,
        };
        if let Paging::Cursor { input, .. } = &pages.paging {
            pages.cursor = input.read(&pages.call);
            pages.seen.extend(pages.cursor.clone());
        }
        pages
    }

    /// Takes a page without items for the last, whatever it says about a next one.
    #[doc(hidden)]
    pub fn ends_when_empty(mut self, count: fn(&T) -> usize) -> Self {
        self.count = Some(count);
        self
    }

    /// Ends after so many pages, whether there are more or not.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.end_after(pages);
        self
    }

    pub(crate) fn end_after(&mut self, pages: u64) {
        self.max_pages = pages;
    }

    /// The next page; `None` after the last. After an error there is none.
    ///
    /// # Errors
    /// Those of the call, and `Pagination` if the server sends a cursor again; [`Error::cursor`] tells where to go on.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll_page(context)).await.transpose()
    }

    /// The items of the pages, one by one.
    #[doc(hidden)]
    pub fn items<I: Send + 'static>(self, take: fn(T) -> Vec<I>) -> Items<I>
    where
        T: 'static,
    {
        Items::new(self, take)
    }

    /// The pages as an iterator that waits for each.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> impl Iterator<Item = Result<T, Error>> {
        super::blocking::iterate(self)
    }

    pub(crate) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            match &mut self.state {
                State::Ready if self.fetched == self.max_pages => self.state = State::Done,
                State::Ready => self.state = State::Fetching(self.call.clone().json()),
                State::Fetching(pending) => {
                    let result = ready!(Pin::new(pending).poll(context));
                    self.state = State::Done;
                    return Poll::Ready(Some(match result {
                        Ok(page) => {
                            self.fetched += 1;
                            self.advance(&page);
                            Ok(page)
                        }
                        Err(error) => Err(error.with_cursor(self.cursor.take())),
                    }));
                }
                State::Repeated(cursor) => {
                    let cursor = std::mem::take(cursor);
                    self.state = State::Done;
                    let message = format!("the server sent the cursor {cursor:?} again");
                    let error = Error::new(ErrorKind::Pagination { cursor: cursor.clone() }, message);
                    let error = error.in_call(self.call.operation.id, 0).with_cursor(Some(cursor));
                    return Poll::Ready(Some(Err(error)));
                }
                State::Done => return Poll::Ready(None),
            }
        }
    }

    /// An empty page that leads nowhere new is the end, whatever it says.
    pub(crate) fn end_if_repeated(&mut self) {
        if matches!(self.state, State::Repeated(_)) {
            self.state = State::Done;
        }
    }

    /// Makes the call that of the next page.
    fn advance(&mut self, page: &T) {
        if self.count.is_some_and(|count| count(page) == 0) {
            return;
        }
        let next = match &self.paging {
            Paging::Cursor { next, .. } | Paging::Url { next } => {
                next(page).filter(|cursor| !cursor.is_empty())
            }
            Paging::Offset { paging, count, page_count } => {
                let page_count = page_count.and_then(|page_count| page_count(page));
                paging.next(&self.call, count(page), page_count).map(|next| next.to_string())
            }
        };
        let Some(cursor) = next else { return };
        if !self.seen.insert(cursor.clone()) {
            self.state = State::Repeated(cursor);
            return;
        }
        match &self.paging {
            Paging::Cursor { input, .. } => input.write_text(&mut self.call, &cursor),
            Paging::Offset { paging, .. } => paging.write(&mut self.call, &cursor),
            Paging::Url { .. } => {
                let target = next_target(&self.call, &cursor);
                self.call.target = Some(Target::OfOrigin(target));
            }
        }
        self.cursor = Some(cursor);
        self.state = State::Ready;
    }
}

impl<T> Unpin for Pages<T> {}

impl<T: DeserializeOwned> Stream for Pages<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("call", &self.call)
            .field("fetched", &self.fetched)
            .finish_non_exhaustive()
    }
}
