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
