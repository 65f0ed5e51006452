// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

use conformance::Conformance;

use crate::outcome::{Case, CaseFuture, done, nothing, then};

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
        _ => panic!("errors.json has no case {index}"),
    }
}

/// a documented status.
async fn case_0(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// a documented class.
async fn case_1(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// a status that nobody documented.
async fn case_2(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// the default.
async fn case_3(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().delete_item().send().await))
}

/// an error that is no JSON stays an error of the API.
async fn case_4(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// an error with half of a body.
async fn case_5(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// an error without a body.
async fn case_6(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// an error of the wrong shape.
async fn case_7(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// the request id.
async fn case_8(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// a success of the wrong type.
async fn case_9(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// an empty success where a body is declared.
async fn case_10(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().read_item().send().await))
}

/// a suffix and a character set are JSON.
async fn case_11(conformance: &Conformance) -> Case {
    Ok(then!(conformance.errors().read_item() => conformance.errors().add_item))
}

/// no content.
async fn case_12(conformance: &Conformance) -> Case {
    Ok(done(conformance.errors().delete_item().send().await))
}

/// nothing where something may come.
async fn case_13(conformance: &Conformance) -> Case {
    Ok(nothing(conformance.errors().read_maybe().send().await))
}

/// another success than the documented one.
async fn case_14(conformance: &Conformance) -> Case {
    use conformance::models::Item;
    let body = Item::new("1");
    Ok(done(conformance.errors().add_item(body).send().await))
}
