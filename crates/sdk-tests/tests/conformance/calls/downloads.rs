// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.

use conformance::Conformance;

use crate::outcome::{Case, CaseFuture, downloaded};

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
        _ => panic!("downloads.json has no case {index}"),
    }
}

/// in one piece.
async fn case_0(conformance: &Conformance) -> Case {
    Ok(downloaded(conformance.downloads().download_file().send().await).await)
}

/// in pieces.
async fn case_1(conformance: &Conformance) -> Case {
    Ok(downloaded(conformance.downloads().download_file().send().await).await)
}

/// nothing at all.
async fn case_2(conformance: &Conformance) -> Case {
    Ok(downloaded(conformance.downloads().download_file().send().await).await)
}

/// bytes are not text.
async fn case_3(conformance: &Conformance) -> Case {
    Ok(downloaded(conformance.downloads().download_file().send().await).await)
}

/// less than was announced.
async fn case_4(conformance: &Conformance) -> Case {
    Ok(downloaded(conformance.downloads().download_file().send().await).await)
}

/// a server that recovers.
async fn case_5(conformance: &Conformance) -> Case {
    Ok(downloaded(conformance.downloads().download_file().send().await).await)
}

/// an error of the API.
async fn case_6(conformance: &Conformance) -> Case {
    Ok(downloaded(conformance.downloads().download_file().send().await).await)
}
