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
        _ => panic!("null.json has no case {index}"),
    }
}

/// read: everything is there.
async fn case_0(conformance: &Conformance) -> Case {
    Ok(then!(conformance.nulls().read_profile() => conformance.nulls().write_profile))
}

/// write: everything is there.
async fn case_1(conformance: &Conformance) -> Case {
    use conformance::models::{Address, Profile};
    let address = Address::new().city("c");
    let body =
        Profile::new("1").bio("b").nick("n").site("s").tags(vec!["t".to_owned()]).age(0).address(address);
    Ok(done(conformance.nulls().write_profile(body).send().await))
}

/// read: everything may be null.
async fn case_2(conformance: &Conformance) -> Case {
    Ok(then!(conformance.nulls().read_profile() => conformance.nulls().write_profile))
}

/// write: everything may be null.
async fn case_3(conformance: &Conformance) -> Case {
    use conformance::Null;
    use conformance::models::Profile;
    let body = Profile::new("1").nick(Null).tags(Null).age(Null).address(Null);
    Ok(done(conformance.nulls().write_profile(body).send().await))
}

/// read: everything optional is absent.
async fn case_4(conformance: &Conformance) -> Case {
    Ok(then!(conformance.nulls().read_profile() => conformance.nulls().write_profile))
}

/// write: everything optional is absent.
async fn case_5(conformance: &Conformance) -> Case {
    use conformance::models::Profile;
    let body = Profile::new("1");
    Ok(done(conformance.nulls().write_profile(body).send().await))
}

/// read: null inside of an object.
async fn case_6(conformance: &Conformance) -> Case {
    Ok(then!(conformance.nulls().read_profile() => conformance.nulls().write_profile))
}

/// write: null inside of an object.
async fn case_7(conformance: &Conformance) -> Case {
    use conformance::Null;
    use conformance::models::{Address, Profile};
    let address = Address::new().city(Null);
    let body = Profile::new("1").bio("").address(address);
    Ok(done(conformance.nulls().write_profile(body).send().await))
}

/// null where the document does not allow it is taken as absent.
async fn case_8(conformance: &Conformance) -> Case {
    Ok(then!(conformance.nulls().read_profile() => conformance.nulls().write_profile))
}

/// null and absent side by side.
async fn case_9(conformance: &Conformance) -> Case {
    Ok(then!(conformance.nulls().read_profile() => conformance.nulls().write_profile))
}

/// empty values are not null.
async fn case_10(conformance: &Conformance) -> Case {
    Ok(then!(conformance.nulls().read_profile() => conformance.nulls().write_profile))
}
