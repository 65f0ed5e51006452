//! Changes of operations: what is called, what is passed, what comes back.

use sdkwright_diagnostics::Code;

pub(super) const CODES: &[&Code] = &[
    &OPERATION_ADDED,
    &OPERATION_REMOVED,
    &OPERATION_RENAMED,
    &OPERATION_REGROUPED,
    &OPERATION_MOVED,
    &PARAMETER_ADDED,
    &PARAMETER_REMOVED,
    &PARAMETER_RENAMED,
    &PARAMETER_MOVED,
    &PARAMETER_RESPELLED,
    &ARGUMENTS_REORDERED,
    &ARGUMENTS_REGROUPED,
    &BODY_ADDED,
    &BODY_REMOVED,
    &BODY_RENAMED,
    &MEDIA_TYPE_CHANGED,
    &RESPONSE_ADDED,
    &RESPONSE_REMOVED,
    &RESPONSE_CHANGED,
    &SUCCESS_STATUS_CHANGED,
    &STREAM_CHANGED,
    &HEADER_ADDED,
    &HEADER_REMOVED,
    &PAGINATION_ADDED,
    &PAGINATION_REMOVED,
    &PAGINATION_CHANGED,
    &SENDING_CHANGED,
];

pub(crate) static OPERATION_ADDED: Code = Code::new(
    "operation-added",
    "There is a new operation.",
    "Nothing is needed: code that does not call it goes on as before.",
);

pub(crate) static OPERATION_REMOVED: Code = Code::new(
    "operation-removed",
    "An operation is gone, and code that calls it no longer compiles.",
    "Keep the operation for a release and mark it `deprecated`, so that its users can move away.",
);

pub(crate) static OPERATION_RENAMED: Code = Code::new(
    "operation-renamed",
    "An operation is called by another name, since its operation id, its tag or an extension that names \
     it changed. The call on the wire is the same.",
    "Keep the old name with `x-speakeasy-name-override` and `x-speakeasy-group`, or the old operation id \
     and tag.",
);

pub(crate) static OPERATION_REGROUPED: Code = Code::new(
    "operation-regrouped",
    "An operation is reached through more or other resources than before, since its tags changed.",
    "Keep the old tags beside the new ones.",
);

pub(crate) static OPERATION_MOVED: Code = Code::new(
    "operation-moved",
    "An operation keeps its name and is sent with another method or to another path. Code that calls it \
     need not change.",
    "Nothing is needed, as long as servers still answer the old path for the SDKs that are out there.",
);

pub(crate) static PARAMETER_ADDED: Code = Code::new(
    "parameter-added",
    "An operation takes one more parameter. A required one becomes an argument that no caller passes yet; \
     an optional one is a new setter.",
    "Make a new parameter optional, with a default that does what was done before.",
);

pub(crate) static PARAMETER_REMOVED: Code = Code::new(
    "parameter-removed",
    "A parameter is gone, and code that passes it no longer compiles.",
    "Keep the parameter for a release, mark it `deprecated`, and let the server ignore it.",
);

pub(crate) static PARAMETER_RENAMED: Code = Code::new(
    "parameter-renamed",
    "A parameter is called by another name in code, where it is an argument or a setter.",
    "Keep the old name in code with `x-speakeasy-name-override`.",
);

pub(crate) static PARAMETER_MOVED: Code = Code::new(
    "parameter-moved",
    "A parameter goes over the wire at another place, such as a header instead of the query. Code that \
     passes it need not change.",
    "Nothing is needed.",
);

pub(crate) static PARAMETER_RESPELLED: Code = Code::new(
    "parameter-respelled",
    "A parameter's value is spelled in another way on the wire (`style`, `explode`, `allowReserved`). The \
     SDK does it by itself.",
    "Nothing is needed.",
);

pub(crate) static ARGUMENTS_REORDERED: Code = Code::new(
    "arguments-reordered",
    "The required parameters stand in another order, which is the order of a method's arguments. Two of \
     one type would be swapped without a word.",
    "Keep the order of the required parameters, and add new ones behind them.",
);

pub(crate) static ARGUMENTS_REGROUPED: Code = Code::new(
    "arguments-regrouped",
    "The number of arguments from which on a method takes one object instead has changed (`x-speakeasy- \
     max-method-params`).",
    "Keep the number, or leave it out.",
);

pub(crate) static BODY_ADDED: Code = Code::new(
    "body-added",
    "An operation takes a body that it did not take before.",
    "Make a new body optional.",
);

pub(crate) static BODY_REMOVED: Code = Code::new(
    "body-removed",
    "An operation takes no body any more, and code that passes one no longer compiles.",
    "Keep the body for a release, optional and `deprecated`.",
);

pub(crate) static BODY_RENAMED: Code = Code::new(
    "body-renamed",
    "A body is called by another name in code.",
    "Keep the old name in `x-codegen-request-body-name`.",
);

pub(crate) static MEDIA_TYPE_CHANGED: Code = Code::new(
    "media-type-changed",
    "A body is sent or received in another media type, or in one more or less. It breaks where another kind of value is \
     passed for it, such as bytes instead of an object, or where a media type can no longer be chosen.",
    "Offer the new media type behind the old one: the first JSON one, else the first, is used.",
);

pub(crate) static RESPONSE_ADDED: Code = Code::new(
    "response-added",
    "An operation that gave nothing gives a value.",
    "Nothing is needed: code that ignores the value goes on as before.",
);

pub(crate) static RESPONSE_REMOVED: Code = Code::new(
    "response-removed",
    "An operation that gave a value gives nothing.",
    "Keep the response's schema.",
);

pub(crate) static RESPONSE_CHANGED: Code = Code::new(
    "response-changed",
    "An operation gives another kind of value, such as text instead of an object.",
    "Offer the new media type as an operation of its own, or behind the old one.",
);

pub(crate) static SUCCESS_STATUS_CHANGED: Code = Code::new(
    "success-status-changed",
    "An operation documents other statuses for success. What it gives is the same or told of by another \
     change.",
    "Nothing is needed.",
);

pub(crate) static STREAM_CHANGED: Code = Code::new(
    "stream-changed",
    "What an operation gives item by item comes in another way, or can be had in one piece too.",
    "Offer the new way as an operation of its own, or behind the old one.",
);

pub(crate) static HEADER_ADDED: Code = Code::new(
    "header-added",
    "A header of a response is described, so that code can read it.",
    "Nothing is needed.",
);

pub(crate) static HEADER_REMOVED: Code = Code::new(
    "header-removed",
    "A header of a response is no longer described, and code that reads it by its method no longer compiles.",
    "Keep the description of the header.",
);

pub(crate) static PAGINATION_ADDED: Code = Code::new(
    "pagination-added",
    "An operation can be read page by page. The plain call is still there.",
    "Nothing is needed.",
);

pub(crate) static PAGINATION_REMOVED: Code = Code::new(
    "pagination-removed",
    "An operation can no longer be read page by page, and code that does no longer compiles.",
    "Keep the declaration of the pagination.",
);

pub(crate) static PAGINATION_CHANGED: Code = Code::new(
    "pagination-changed",
    "An operation is read page by page in another way: other parameters, another cursor. It breaks where \
     the items are gone or of another type.",
    "Keep the list of items where it was; how the next page is found is free to change.",
);

pub(crate) static SENDING_CHANGED: Code = Code::new(
    "sending-changed",
    "A call is repeated, timed out or marked as repeatable in another way. The SDK does it by itself.",
    "Nothing is needed.",
);
