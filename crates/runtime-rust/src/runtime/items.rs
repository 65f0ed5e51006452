use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec::IntoIter;

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::error::Error;
use super::page::Pages;
use super::platform::MaybeSend;

/// The items of all pages of a list, each page fetched when the one before it is used up.
///
/// Read it with [`Items::try_next`], or as a [`Stream`].
#[must_use = "items are fetched when they are asked for"]
pub struct Items<I> {
    pages: Box<dyn ItemPages<I>>,
    page: IntoIter<I>,
}

/// The pages, whatever their type is.
trait ItemPages<I>: MaybeSend {
    fn poll_items(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<I>, Error>>>;
    fn end_after(&mut self, pages: u64);
}

struct Source<T, I> {
    pages: Pages<T>,
    take: fn(T) -> Vec<I>,
}

impl<T: DeserializeOwned, I> ItemPages<I> for Source<T, I> {
    fn poll_items(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<I>, Error>>> {
        let page = ready!(self.pages.poll_page(context));
        Poll::Ready(page.map(|page| {
            let items = (self.take)(page?);
            if items.is_empty() {
                self.pages.end_if_repeated();
            }
            Ok(items)
        }))
    }

    fn end_after(&mut self, pages: u64) {
        self.pages.end_after(pages);
    }
}

impl<I> Items<I> {
    pub(crate) fn new<T: DeserializeOwned + 'static>(pages: Pages<T>, take: fn(T) -> Vec<I>) -> Self
    where
        I: 'static,
    {
        Self { pages: Box::new(Source { pages, take }), page: Vec::new().into_iter() }
    }

    /// Ends after the items of so many pages, whether there are more or not.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.pages.end_after(pages);
        self
    }

    /// The next item; `None` after the last. After an error there is none.
    ///
    /// # Errors
    /// Those of the call, and `Pagination` if the server sends a cursor again; [`Error::cursor`] tells where to go on.
    pub async fn try_next(&mut self) -> Result<Option<I>, Error> {
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    /// The items as an iterator that waits for each page.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> impl Iterator<Item = Result<I, Error>> {
        super::blocking::iterate(self)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<I, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_items(context)) {
                Some(Ok(items)) => self.page = items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<I> Unpin for Items<I> {}

impl<I> Stream for Items<I> {
    type Item = Result<I, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<I> fmt::Debug for Items<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("left_of_page", &self.page.len()).finish_non_exhaustive()
    }
}
