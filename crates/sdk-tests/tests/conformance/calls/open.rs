// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

use conformance::Conformance;

use crate::outcome::{Case, CaseFuture, done, then};

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
        _ => panic!("open.json has no case {index}"),
    }
}

/// known values.
async fn case_0(conformance: &Conformance) -> Case {
    Ok(then!(conformance.open().read_device() => conformance.open().write_device))
}

/// unknown values survive.
async fn case_1(conformance: &Conformance) -> Case {
    Ok(then!(conformance.open().read_device() => conformance.open().write_device))
}

/// keys beside the known ones survive where they are declared.
async fn case_2(conformance: &Conformance) -> Case {
    Ok(then!(conformance.open().read_labels() => conformance.open().write_labels))
}

/// keys beside the known ones are sent.
async fn case_3(conformance: &Conformance) -> Case {
    use conformance::models::Labels;
    let body = Labels::new().name("n").additional([("a", 1)]);
    Ok(done(conformance.open().write_labels(body).send().await))
}

/// an unknown integer.
async fn case_4(conformance: &Conformance) -> Case {
    Ok(then!(conformance.open().read_device() => conformance.open().write_device))
}

/// an unknown value in a list.
async fn case_5(conformance: &Conformance) -> Case {
    Ok(then!(conformance.open().read_device() => conformance.open().write_device))
}

/// an unknown value in a map.
async fn case_6(conformance: &Conformance) -> Case {
    Ok(then!(conformance.open().read_device() => conformance.open().write_device))
}

/// case matters.
async fn case_7(conformance: &Conformance) -> Case {
    Ok(then!(conformance.open().read_device() => conformance.open().write_device))
}

/// a value that looks like a number.
async fn case_8(conformance: &Conformance) -> Case {
    Ok(then!(conformance.open().read_device() => conformance.open().write_device))
}

/// an unknown value of an inline enum.
async fn case_9(conformance: &Conformance) -> Case {
    Ok(then!(conformance.open().read_device() => conformance.open().write_device))
}

/// a number where an enum of text is declared.
async fn case_10(conformance: &Conformance) -> Case {
    Ok(done(conformance.open().read_device().send().await))
}

/// large values of unknown keys.
async fn case_11(conformance: &Conformance) -> Case {
    Ok(then!(conformance.open().read_labels() => conformance.open().write_labels))
}

/// an unknown key of the wrong type.
async fn case_12(conformance: &Conformance) -> Case {
    Ok(done(conformance.open().read_labels().send().await))
}
