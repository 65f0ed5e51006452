//! The operations of `pictures`.

use crate::error::ApiErrorBody;
use crate::models::{
    Hanging, Job, MatchPicturesFilter, Picture, Sale, SearchPictureRequestBody, UploadPictureRequestBody,
};
use crate::runtime::{
    Call, CallOptions, Core, Download, Error, ErrorCase, File, FromResponse, HeaderMap, JsonLines,
    JsonSequence, Method, Operation, Pending, QueryStyle, RawResponse, StatusRange, header,
};

/// The operations of `pictures`.
#[derive(Debug, Clone)]
pub struct Pictures {
    core: Core,
}

impl Pictures {
    pub(crate) fn new(core: &Core) -> Self {
        Self { core: core.clone() }
    }

    /// Uploads a picture.
    ///
    /// `POST /pictures`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use gallery::File;
    /// use gallery::models::UploadPictureRequestBody;
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = UploadPictureRequestBody::new(File::from_path("image.bin"), "Dawn");
    /// let picture = gallery.pictures().upload(body).send().await?;
    /// println!("{picture:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(&self, body: UploadPictureRequestBody) -> UploadPicture {
        let mut call = Call::new(&self.core, &UPLOAD_PICTURE);
        call.multipart_body(body.into());
        UploadPicture { call }
    }

    /// Sends `GET /pictures/{id}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut download = gallery.pictures().download("<id>").send().await?;
    /// while let Some(chunk) = download.chunk().await? {
    ///     println!("{} bytes", chunk.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn download(&self, id: impl Into<String>) -> DownloadPicture {
        let mut call = Call::new(&self.core, &DOWNLOAD_PICTURE);
        call.path::<String>("id", &id.into());
        DownloadPicture { call }
    }

    /// Sends `PUT /pictures/{id}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use gallery::File;
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let outcome = gallery.pictures().replace("<id>", File::from_path("example.bin")).send().await?;
    /// println!("{outcome:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace(&self, id: impl Into<String>, body: impl Into<File>) -> ReplacePicture {
        let mut call = Call::new(&self.core, &REPLACE_PICTURE);
        call.path::<String>("id", &id.into());
        call.file_body("application/octet-stream", body.into());
        ReplacePicture { call }
    }

    /// Sends `QUERY /pictures/{id}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use gallery::models::SearchPictureRequestBody;
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let picture = gallery.pictures().search("<id>", SearchPictureRequestBody::new()).send().await?;
    /// println!("{picture:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(&self, id: impl Into<String>, body: SearchPictureRequestBody) -> SearchPicture {
        let mut call = Call::new(&self.core, &SEARCH_PICTURE);
        call.path::<String>("id", &id.into());
        call.json_body(&body);
        SearchPicture { call }
    }

    /// Sends `COPY /pictures/{id}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let picture = gallery.pictures().copy("<id>").send().await?;
    /// println!("{picture:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn copy(&self, id: impl Into<String>) -> CopyPicture {
        let mut call = Call::new(&self.core, &COPY_PICTURE);
        call.path::<String>("id", &id.into());
        CopyPicture { call }
    }

    /// Sends `GET /pictures/{id}?size=small&quality={quality}`.
    ///
    /// It is sent to `https://thumbnails.gallery.example.com`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut download = gallery.pictures().thumbnail("<id>", 1).send().await?;
    /// while let Some(chunk) = download.chunk().await? {
    ///     println!("{} bytes", chunk.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn thumbnail(&self, id: impl Into<String>, quality: i64) -> Thumbnail {
        let mut call = Call::new(&self.core, &THUMBNAIL);
        call.query("size", QueryStyle::Form, "small");
        call.path::<String>("id", &id.into());
        call.query("quality", QueryStyle::FormExploded, &quality);
        Thumbnail { call }
    }

    /// Sends `PUT /pictures/{id}/caption`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = gallery.pictures().set_caption("<id>", "<value>").send().await?;
    /// println!("{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_caption(&self, id: impl Into<String>, body: impl Into<String>) -> SetCaption {
        let mut call = Call::new(&self.core, &SET_CAPTION);
        call.path::<String>("id", &id.into());
        call.text_body("text/plain", body.into());
        SetCaption { call }
    }

    /// Sends `GET /pictures/{id}/original`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut download = gallery.pictures().original("<id>").send().await?;
    /// while let Some(chunk) = download.chunk().await? {
    ///     println!("{} bytes", chunk.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn original(&self, id: impl Into<String>) -> Original {
        let mut call = Call::new(&self.core, &ORIGINAL);
        call.path::<String>("id", &id.into());
        Original { call }
    }

    /// Sends `POST /pictures/{id}/notes`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use gallery::models::Sale;
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = Sale::new("<value>", 1);
    /// gallery.pictures().add_note("<id>", body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_note(&self, id: impl Into<String>, body: Sale) -> AddNote {
        let mut call = Call::new(&self.core, &ADD_NOTE);
        call.path::<String>("id", &id.into());
        call.json_body(&body);
        AddNote { call }
    }

    /// The same as [`Self::add_note`], with a body of `text/plain`.
    pub fn add_note_as_text(&self, id: impl Into<String>, body: impl Into<String>) -> AddNote {
        let mut call = Call::new(&self.core, &ADD_NOTE);
        call.path::<String>("id", &id.into());
        call.text_body("text/plain", body.into());
        AddNote { call }
    }

    /// Sends `GET /pictures/{id}/notes`.
    ///
    /// It is sent to `/v2` of the server.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let pictures = gallery.pictures().list_notes("<id>").send().await?;
    /// println!("{pictures:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_notes(&self, id: impl Into<String>) -> ListNotes {
        let mut call = Call::new(&self.core, &LIST_NOTES);
        call.path::<String>("id", &id.into());
        ListNotes { call }
    }

    /// Sends `POST /pictures/import`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut lines = gallery.pictures().import_pictures([]).send().await?;
    /// while let Some(item) = lines.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn import_pictures(&self, body: impl IntoIterator<Item = Picture>) -> ImportPictures {
        let mut call = Call::new(&self.core, &IMPORT_PICTURES);
        call.json_lines_body("application/x-ndjson", &body.into_iter().collect::<Vec<_>>());
        ImportPictures { call }
    }

    /// Sends `POST /pictures/walls`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut records = gallery.pictures().hang_pictures([]).send().await?;
    /// while let Some(item) = records.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn hang_pictures(&self, body: impl IntoIterator<Item = Hanging>) -> HangPictures {
        let mut call = Call::new(&self.core, &HANG_PICTURES);
        call.json_sequence_body("application/json-seq", &body.into_iter().collect::<Vec<_>>());
        HangPictures { call }
    }

    /// Sends `GET /pictures/matching`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use gallery::models::MatchPicturesFilter;
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let pictures = gallery.pictures().match_pictures(MatchPicturesFilter::new()).send().await?;
    /// println!("{pictures:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn match_pictures(&self, filter: MatchPicturesFilter) -> MatchPictures {
        let mut call = Call::new(&self.core, &MATCH_PICTURES);
        call.query("filter", QueryStyle::WholeJson, &filter);
        MatchPictures { call }
    }

    /// Sends `GET /pictures/selected`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
    /// let pictures = gallery.pictures().select_pictures().send().await?;
    /// println!("{pictures:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn select_pictures(&self) -> SelectPictures {
        SelectPictures { call: Call::new(&self.core, &SELECT_PICTURES) }
    }
}

static UPLOAD_PICTURE_ERRORS: &[ErrorCase] =
    &[ErrorCase { status: StatusRange::exact(413), decode: ApiErrorBody::refusal }];

static REPLACE_PICTURE_ERRORS: &[ErrorCase] =
    &[ErrorCase { status: StatusRange::any(), decode: ApiErrorBody::text_list }];

pub(crate) static UPLOAD_PICTURE: Operation = Operation {
    id: "uploadPicture",
    method: Method::Post,
    path: "/pictures",
    security: &[&["oauth"], &["key"]],
    errors: UPLOAD_PICTURE_ERRORS,
    ..Operation::DEFAULT
};

/// The documented headers of a response to `upload`, made of those that `send().with_head()` gives.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UploadPictureHeaders {
    /// How many more may follow.
    pub x_remaining: Option<i64>,
    /// The header `X-Labels`.
    pub x_labels: Option<Vec<String>>,
}

impl From<&HeaderMap> for UploadPictureHeaders {
    fn from(headers: &HeaderMap) -> Self {
        Self { x_remaining: header(headers, "X-Remaining"), x_labels: header(headers, "X-Labels") }
    }
}

/// A call of `POST /pictures`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadPicture {
    pub(crate) call: Call,
}

impl UploadPicture {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Picture> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Picture, Error> {
        self.send().wait()
    }
}

impl IntoFuture for UploadPicture {
    type Output = Result<Picture, Error>;
    type IntoFuture = Pending<Picture>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static DOWNLOAD_PICTURE: Operation = Operation {
    id: "downloadPicture",
    method: Method::Get,
    path: "/pictures/{id}",
    accept: "image/*",
    security: &[&["oauth"], &["key"]],
    ..Operation::DEFAULT
};

/// A call of `GET /pictures/{id}`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadPicture {
    pub(crate) call: Call,
}

impl DownloadPicture {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and gives the response to be read as it comes.
    pub fn send(self) -> Pending<Download> {
        self.call.download()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Download, Error> {
        self.send().wait()
    }
}

impl IntoFuture for DownloadPicture {
    type Output = Result<Download, Error>;
    type IntoFuture = Pending<Download>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static REPLACE_PICTURE: Operation = Operation {
    id: "replacePicture",
    method: Method::Put,
    path: "/pictures/{id}",
    security: &[&["oauth"], &["key"]],
    errors: REPLACE_PICTURE_ERRORS,
    ..Operation::DEFAULT
};

/// What `replace` can give.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ReplacePictureResponse {
    /// The picture.
    ///
    /// Status 200.
    Picture(Box<Picture>),
    /// It is being worked on.
    ///
    /// Status 202.
    Job(Box<Job>),
    /// It was the same already.
    ///
    /// Status 204.
    NoContent,
}

impl FromResponse for ReplacePictureResponse {
    fn from_response(response: &RawResponse) -> Result<Self, Error> {
        match response.status().as_u16() {
            200 => response.json().map(Self::Picture),
            202 => response.json().map(Self::Job),
            204 => Ok(Self::NoContent),
            _ => Err(response.undocumented()),
        }
    }
}

/// A call of `PUT /pictures/{id}`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplacePicture {
    pub(crate) call: Call,
}

impl ReplacePicture {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response by its status.
    pub fn send(self) -> Pending<ReplacePictureResponse> {
        self.call.response()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<ReplacePictureResponse, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ReplacePicture {
    type Output = Result<ReplacePictureResponse, Error>;
    type IntoFuture = Pending<ReplacePictureResponse>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static SEARCH_PICTURE: Operation = Operation {
    id: "searchPicture",
    method: Method::Query,
    path: "/pictures/{id}",
    security: &[&["oauth"], &["key"]],
    ..Operation::DEFAULT
};

/// A call of `QUERY /pictures/{id}`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchPicture {
    pub(crate) call: Call,
}

impl SearchPicture {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Picture> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Picture, Error> {
        self.send().wait()
    }
}

impl IntoFuture for SearchPicture {
    type Output = Result<Picture, Error>;
    type IntoFuture = Pending<Picture>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static COPY_PICTURE: Operation = Operation {
    id: "copyPicture",
    method: Method::Other("COPY"),
    path: "/pictures/{id}",
    security: &[&["oauth"], &["key"]],
    ..Operation::DEFAULT
};

/// A call of `COPY /pictures/{id}`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopyPicture {
    pub(crate) call: Call,
}

impl CopyPicture {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Picture> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Picture, Error> {
        self.send().wait()
    }
}

impl IntoFuture for CopyPicture {
    type Output = Result<Picture, Error>;
    type IntoFuture = Pending<Picture>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static THUMBNAIL: Operation = Operation {
    id: "thumbnail",
    method: Method::Get,
    path: "/pictures/{id}",
    accept: "image/png",
    servers: &["https://thumbnails.gallery.example.com"],
    query: &["size", "quality"],
    ..Operation::DEFAULT
};

/// A call of `GET /pictures/{id}?size=small&quality={quality}`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Thumbnail {
    pub(crate) call: Call,
}

impl Thumbnail {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and gives the response to be read as it comes.
    pub fn send(self) -> Pending<Download> {
        self.call.download()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Download, Error> {
        self.send().wait()
    }
}

impl IntoFuture for Thumbnail {
    type Output = Result<Download, Error>;
    type IntoFuture = Pending<Download>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static SET_CAPTION: Operation = Operation {
    id: "setCaption",
    method: Method::Put,
    path: "/pictures/{id}/caption",
    accept: "text/plain",
    security: &[&["oauth"], &["key"]],
    ..Operation::DEFAULT
};

/// A call of `PUT /pictures/{id}/caption`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCaption {
    pub(crate) call: Call,
}

impl SetCaption {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and gives the response as text.
    pub fn send(self) -> Pending<String> {
        self.call.text()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<String, Error> {
        self.send().wait()
    }
}

impl IntoFuture for SetCaption {
    type Output = Result<String, Error>;
    type IntoFuture = Pending<String>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static ORIGINAL: Operation = Operation {
    id: "original",
    method: Method::Get,
    path: "/pictures/{id}/original",
    security: &[&["oauth"], &["key"]],
    ..Operation::DEFAULT
};

/// A call of `GET /pictures/{id}/original`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Original {
    pub(crate) call: Call,
}

impl Original {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and gives the response to be read as it comes.
    pub fn send(self) -> Pending<Download> {
        self.call.download()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Download, Error> {
        self.send().wait()
    }
}

impl IntoFuture for Original {
    type Output = Result<Download, Error>;
    type IntoFuture = Pending<Download>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static ADD_NOTE: Operation = Operation {
    id: "addNote",
    method: Method::Post,
    path: "/pictures/{id}/notes",
    security: &[&["oauth"], &["key"]],
    ..Operation::DEFAULT
};

/// A call of `POST /pictures/{id}/notes`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddNote {
    pub(crate) call: Call,
}

impl AddNote {
    /// Sends the body as `application/x-www-form-urlencoded`.
    pub fn as_form(mut self) -> Self {
        self.call.body_as_form(&[]);
        self
    }

    /// Sends the body as `multipart/form-data`.
    pub fn as_multipart(mut self) -> Self {
        self.call.body_as_multipart();
        self
    }

    /// Sends the body as `application/merge-patch+json`.
    pub fn as_merge_patch(mut self) -> Self {
        self.call.body_as("application/merge-patch+json");
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request. The response has no body.
    pub fn send(self) -> Pending<()> {
        self.call.nothing()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<(), Error> {
        self.send().wait()
    }
}

impl IntoFuture for AddNote {
    type Output = Result<(), Error>;
    type IntoFuture = Pending<()>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static LIST_NOTES: Operation = Operation {
    id: "listNotes",
    method: Method::Get,
    path: "/pictures/{id}/notes",
    security: &[&["oauth"], &["key"]],
    servers: &["/v2"],
    ..Operation::DEFAULT
};

/// A call of `GET /pictures/{id}/notes`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNotes {
    pub(crate) call: Call,
}

impl ListNotes {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Vec<String>> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Vec<String>, Error> {
        self.send().wait()
    }

    /// Sends the request and gives the response as text.
    ///
    /// The response is asked for as `text/csv`.
    pub fn send_as_csv(mut self) -> Pending<String> {
        self.call.accept("text/csv");
        self.call.text()
    }

    /// Sends the request and gives the response to be read as it comes.
    ///
    /// The response is asked for as `application/pdf`.
    pub fn send_as_pdf(mut self) -> Pending<Download> {
        self.call.accept("application/pdf");
        self.call.download()
    }
}

impl IntoFuture for ListNotes {
    type Output = Result<Vec<String>, Error>;
    type IntoFuture = Pending<Vec<String>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static IMPORT_PICTURES: Operation = Operation {
    id: "importPictures",
    method: Method::Post,
    path: "/pictures/import",
    accept: "application/x-ndjson",
    security: &[&["oauth"], &["key"]],
    ..Operation::DEFAULT
};

/// A call of `POST /pictures/import`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportPictures {
    pub(crate) call: Call,
}

impl ImportPictures {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and gives the lines of the response as they come.
    pub fn send(self) -> Pending<JsonLines<Job>> {
        self.call.json_lines()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<JsonLines<Job>, Error> {
        self.send().wait()
    }
}

impl IntoFuture for ImportPictures {
    type Output = Result<JsonLines<Job>, Error>;
    type IntoFuture = Pending<JsonLines<Job>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static HANG_PICTURES: Operation = Operation {
    id: "hangPictures",
    method: Method::Post,
    path: "/pictures/walls",
    accept: "application/json-seq",
    security: &[&["oauth"], &["key"]],
    ..Operation::DEFAULT
};

/// A call of `POST /pictures/walls`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct HangPictures {
    pub(crate) call: Call,
}

impl HangPictures {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and gives the records of the response as they come.
    pub fn send(self) -> Pending<JsonSequence<Hanging>> {
        self.call.json_sequence()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<JsonSequence<Hanging>, Error> {
        self.send().wait()
    }
}

impl IntoFuture for HangPictures {
    type Output = Result<JsonSequence<Hanging>, Error>;
    type IntoFuture = Pending<JsonSequence<Hanging>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static MATCH_PICTURES: Operation = Operation {
    id: "matchPictures",
    method: Method::Get,
    path: "/pictures/matching",
    security: &[&["oauth"], &["key"]],
    ..Operation::DEFAULT
};

/// A call of `GET /pictures/matching`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MatchPictures {
    pub(crate) call: Call,
}

impl MatchPictures {
    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Vec<String>> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Vec<String>, Error> {
        self.send().wait()
    }
}

impl IntoFuture for MatchPictures {
    type Output = Result<Vec<String>, Error>;
    type IntoFuture = Pending<Vec<String>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

pub(crate) static SELECT_PICTURES: Operation = Operation {
    id: "selectPictures",
    method: Method::Get,
    path: "/pictures/selected",
    security: &[&["oauth"], &["key"]],
    ..Operation::DEFAULT
};

/// A call of `GET /pictures/selected`, sent by `send` or by awaiting it.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SelectPictures {
    pub(crate) call: Call,
}

impl SelectPictures {
    /// The parameter `selector`.
    pub fn selector(mut self, selector: impl Into<String>) -> Self {
        self.call.query::<String>("selector", QueryStyle::WholeText, &selector.into());
        self
    }

    /// Changes timeouts, retries, headers and the like for this call only.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.call.with(options);
        self
    }

    /// Sends the request and decodes the response.
    pub fn send(self) -> Pending<Vec<String>> {
        self.call.json()
    }

    /// Sends the request and gives the response as it came: status, headers and bytes.
    pub fn send_raw(self) -> Pending<RawResponse> {
        self.call.raw()
    }

    /// Sends the request and waits, without an asynchronous runtime around it.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Vec<String>, Error> {
        self.send().wait()
    }
}

impl IntoFuture for SelectPictures {
    type Output = Result<Vec<String>, Error>;
    type IntoFuture = Pending<Vec<String>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
