// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

use conformance::Conformance;

use crate::outcome::{Case, CaseFuture, items};

/// Makes the call of a case.
pub fn call(index: usize, conformance: &Conformance) -> CaseFuture<'_> {
    match index {
        0 => Box::pin(case_0(conformance)),
        1 => Box::pin(case_1(conformance)),
        2 => Box::pin(case_2(conformance)),
        3 => Box::pin(case_3(conformance)),
        4 => Box::pin(case_4(conformance)),
        5 => Box::pin(case_5(conformance)),
        6 => Box::pin(case_6(conformance)),
        7 => Box::pin(case_7(conformance)),
        8 => Box::pin(case_8(conformance)),
        9 => Box::pin(case_9(conformance)),
        10 => Box::pin(case_10(conformance)),
        11 => Box::pin(case_11(conformance)),
        12 => Box::pin(case_12(conformance)),
        13 => Box::pin(case_13(conformance)),
        14 => Box::pin(case_14(conformance)),
        15 => Box::pin(case_15(conformance)),
        16 => Box::pin(case_16(conformance)),
        17 => Box::pin(case_17(conformance)),
        18 => Box::pin(case_18(conformance)),
        19 => Box::pin(case_19(conformance)),
        20 => Box::pin(case_20(conformance)),
        21 => Box::pin(case_21(conformance)),
        22 => Box::pin(case_22(conformance)),
        _ => panic!("pages.json has no case {index}"),
    }
}

/// by cursor.
async fn case_0(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_cursor().limit(2).items(), |item| item.id).await)
}

/// no cursor at the end.
async fn case_1(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_cursor().items(), |item| item.id).await)
}

/// an empty page in the middle.
async fn case_2(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_cursor().items(), |item| item.id).await)
}

/// a cursor that comes again.
async fn case_3(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_cursor().items(), |item| item.id).await)
}

/// an error on the second page.
async fn case_4(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_cursor().items(), |item| item.id).await)
}

/// by offset.
async fn case_5(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_offset().limit(2).items(), |item| item.id).await)
}

/// by number.
async fn case_6(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_number().items(), |item| item.id).await)
}

/// by address.
async fn case_7(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_url().q("x").items(), |item| item.id).await)
}

/// an address of another host gives its path only.
async fn case_8(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_url().items(), |item| item.id).await)
}

/// a cursor in the body.
async fn case_9(conformance: &Conformance) -> Case {
    use conformance::models::PagesInBodyRequestBody;
    let body = PagesInBodyRequestBody::new().text("x");
    Ok(items(conformance.pages().pages_in_body(body).items(), |item| item.id).await)
}

/// an empty cursor is the end.
async fn case_10(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_cursor().items(), |item| item.id).await)
}

/// no items at all.
async fn case_11(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_cursor().items(), |item| item.id).await)
}

/// a cursor that came two pages before.
async fn case_12(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_cursor().items(), |item| item.id).await)
}

/// a failed page is tried again.
async fn case_13(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_cursor().items(), |item| item.id).await)
}

/// a connection that closes between pages.
async fn case_14(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_cursor().items(), |item| item.id).await)
}

/// the error says where to go on.
async fn case_15(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_cursor().limit(1).items(), |item| item.id).await)
}

/// a page that cannot be decoded.
async fn case_16(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_cursor().items(), |item| item.id).await)
}

/// a full page, then an empty one.
async fn case_17(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_offset().limit(2).items(), |item| item.id).await)
}

/// going on from an offset.
async fn case_18(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_offset().offset(4).limit(2).items(), |item| item.id).await)
}

/// going on from a number.
async fn case_19(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_number().page(2).items(), |item| item.id).await)
}

/// a relative address.
async fn case_20(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_url().items(), |item| item.id).await)
}

/// an address that comes again.
async fn case_21(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_url().items(), |item| item.id).await)
}

/// an address with a fragment.
async fn case_22(conformance: &Conformance) -> Case {
    Ok(items(conformance.pages().pages_by_url().items(), |item| item.id).await)
}
