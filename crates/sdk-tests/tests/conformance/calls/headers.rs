// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

use conformance::Conformance;

use crate::outcome::{Case, CaseFuture, done};

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
        _ => panic!("headers.json has no case {index}"),
    }
}

/// simple.
async fn case_0(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let x_object = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.headers().headers_simple().x_text("blue").x_list(["blue", "black", "brown"]).x_object(x_object).x_number(-1).x_flag(true).send().await))
}

/// what is not given is not sent.
async fn case_1(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().headers_simple().x_text("x").send().await))
}

/// exploded.
async fn case_2(conformance: &Conformance) -> Case {
    use conformance::models::DeepObjectColor;
    let x_object = DeepObjectColor::new().r(100).g(200).b(150);
    Ok(done(conformance.headers().headers_exploded().x_list(["blue", "black", "brown"]).x_object(x_object).send().await))
}

/// values are not percent-encoded.
async fn case_3(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().headers_simple().x_text("a b/c?d=e&f;g,h%20\"i\"").send().await))
}

/// a carriage return is refused.
async fn case_4(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().headers_simple().x_text("a\rb").send().await))
}

/// a line feed is refused.
async fn case_5(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().headers_simple().x_text("a\nX-Other: b").send().await))
}

/// a zero is refused.
async fn case_6(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().headers_simple().x_text("a\u{0}b").send().await))
}

/// cookies.
async fn case_7(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().cookies().session("abc").ids([1, 2]).send().await))
}

/// delimiters in cookies are encoded.
async fn case_8(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().cookies().session("a;b,c=d e").send().await))
}

/// headers that OpenAPI ignores are no parameters.
async fn case_9(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().ignored_headers().x_kept("1").send().await))
}

/// blanks inside of values stay.
async fn case_10(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().headers_simple().x_text("a b").send().await))
}

/// a list of one.
async fn case_11(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().headers_simple().x_list(["a"]).send().await))
}

/// an integer at the end of 64 bits.
async fn case_12(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().headers_simple().x_number(9223372036854775807).send().await))
}

/// quotes and backslashes stay.
async fn case_13(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().headers_simple().x_text("\"a\\b\"").send().await))
}

/// blanks and quotes in cookies are encoded.
async fn case_14(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().cookies().session("a \"b\"").send().await))
}

/// one cookie of two.
async fn case_15(conformance: &Conformance) -> Case {
    Ok(done(conformance.headers().cookies().ids([1]).send().await))
}
