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
