use super::*;
use crate::runtime::json;

json::objects!(
    Customer,
    CustomerUpdate,
    Metadata,
    CustomerCreated,
    CustomerDeleted,
    Money,
    Card,
    Bank,
    Rebate,
    Voucher
);
json::string_enums!(Status);
json::integer_enums!(Priority);
json::unions!(Event, Amount, Payment, Filter, Discount, Told);

impl json::Object for Customer {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys {
            names: &["id", "object", "name", "email", "createdAt", "status", "tags", "referrer"],
            required: &[0, 3, 4, 5, 6],
            open: false,
        }
    }

    fn blank() -> Self {
        Self {
            id: json::blank(),
            name: None,
            email: None,
            created_at: json::blank(),
            status: json::blank(),
            tags: json::blank(),
            referrer: None,
        }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.id),
            1 => input.skip(),
            2 => input.read(&mut self.name),
            3 => input.read(&mut self.email),
            4 => input.read(&mut self.created_at),
            5 => input.read(&mut self.status),
            6 => input.read(&mut self.tags),
            _ => input.read(&mut self.referrer),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.id),
            1 => json::Shape::Text("customer"),
            2 => json::shape(&self.name),
            3 => json::shape(&self.email).or_null(),
            4 => json::shape(&self.created_at),
            5 => json::shape(&self.status),
            6 => json::shape(&self.tags),
            _ => json::shape(&self.referrer),
        }
    }
}

impl json::Object for CustomerUpdate {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["name", "email", "status"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { name: None, email: json::blank(), status: json::blank() }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.name),
            1 => input.read(&mut self.email),
            _ => input.read(&mut self.status),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.name),
            1 => json::shape(&self.email),
            _ => json::shape(&self.status),
        }
    }
}

impl json::Object for Metadata {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["source"], required: &[0], open: true }
    }

    fn blank() -> Self {
        Self { source: json::blank(), additional: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.source)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.source)
    }

    fn set_additional(&mut self, name: String, input: &mut json::Input<'_>) -> json::Outcome {
        input.entry(&mut self.additional, name)
    }

    fn additional(&self) -> json::Shape<'_> {
        json::shape(&self.additional)
    }
}

impl json::Object for CustomerCreated {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["type", "customer"], required: &[1], open: false }
    }

    fn blank() -> Self {
        Self { customer: json::blank() }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.skip(),
            _ => input.read(&mut self.customer),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::Shape::Text("customer.created"),
            _ => json::shape(&self.customer),
        }
    }
}

impl json::Object for CustomerDeleted {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["type", "id", "at"], required: &[1], open: false }
    }

    fn blank() -> Self {
        Self { id: json::blank(), at: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.skip(),
            1 => input.read(&mut self.id),
            _ => input.read(&mut self.at),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::Shape::Text("customer.deleted"),
            1 => json::shape(&self.id),
            _ => json::shape(&self.at),
        }
    }
}

impl json::Object for Money {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["value", "currency"], required: &[0, 1], open: false }
    }

    fn blank() -> Self {
        Self { value: json::blank(), currency: json::blank() }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.value),
            _ => input.read(&mut self.currency),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.value),
            _ => json::shape(&self.currency),
        }
    }
}

impl json::Object for Card {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["number"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { number: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.number)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.number)
    }
}

impl json::Object for Bank {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["iban"], required: &[0], open: false }
    }

    fn blank() -> Self {
        Self { iban: json::blank() }
    }

    fn set(&mut self, _key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        input.read(&mut self.iban)
    }

    fn get(&self, _key: usize) -> json::Shape<'_> {
        json::shape(&self.iban)
    }
}

impl json::Object for Rebate {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["kind", "percent", "note"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { kind: None, percent: None, note: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.kind),
            1 => input.read(&mut self.percent),
            _ => input.read(&mut self.note),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.kind),
            1 => json::shape(&self.percent),
            _ => json::shape(&self.note),
        }
    }
}

impl json::Object for Voucher {
    fn keys(&self) -> &'static json::Keys {
        &json::Keys { names: &["kind", "code", "note"], required: &[], open: false }
    }

    fn blank() -> Self {
        Self { kind: None, code: None, note: None }
    }

    fn set(&mut self, key: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match key {
            0 => input.read(&mut self.kind),
            1 => input.read(&mut self.code),
            _ => input.read(&mut self.note),
        }
    }

    fn get(&self, key: usize) -> json::Shape<'_> {
        match key {
            0 => json::shape(&self.kind),
            1 => json::shape(&self.code),
            _ => json::shape(&self.note),
        }
    }
}

impl json::Json for Event {
    fn blank() -> Self {
        Self::Unknown(json::blank())
    }

    fn read(&mut self, input: &mut json::Input<'_>) -> json::Outcome {
        input.tagged("type", &mut |tag, input| match tag {
            "customer.created" => input.variant(self, Self::Created),
            "customer.deleted" => input.variant(self, Self::Deleted),
            _ => input.variant(self, Self::Unknown),
        })
    }

    fn shape(&self) -> json::Shape<'_> {
        match self {
            Self::Created(content) => json::shape(content),
            Self::Deleted(content) => json::shape(content),
            Self::Unknown(value) => json::shape(value),
        }
    }
}

impl json::Json for Amount {
    fn blank() -> Self {
        Self::Unknown(json::blank())
    }

    fn read(&mut self, input: &mut json::Input<'_>) -> json::Outcome {
        input.by_kind(&mut |kind, input| match kind {
            json::Kind::Text => input.variant(self, Self::Text),
            json::Kind::Integer => input.variant(self, Self::Cents),
            json::Kind::List => input.variant(self, Self::List),
            json::Kind::Object => input.variant(self, Self::Money),
            _ => input.variant(self, Self::Unknown),
        })
    }

    fn shape(&self) -> json::Shape<'_> {
        match self {
            Self::Text(content) => json::shape(content),
            Self::Cents(content) => json::shape(content),
            Self::List(content) => json::shape(content),
            Self::Money(content) => json::shape(content),
            Self::Unknown(value) => json::shape(value),
        }
    }
}

impl json::Json for Payment {
    fn blank() -> Self {
        Self::Unknown(json::blank())
    }

    fn read(&mut self, input: &mut json::Input<'_>) -> json::Outcome {
        const KEYS: &[&[&str]] = &[&["number"], &["iban"]];
        input.by_keys(KEYS, &mut |place, value| match place {
            Some(0) => value.variant(self, Self::Card),
            Some(1) => value.variant(self, Self::Bank),
            _ => value.variant(self, Self::Unknown),
        })
    }

    fn shape(&self) -> json::Shape<'_> {
        match self {
            Self::Card(content) => json::shape(content),
            Self::Bank(content) => json::shape(content),
            Self::Unknown(value) => json::shape(value),
        }
    }
}

impl json::Json for Filter {
    fn blank() -> Self {
        Self::Unknown(json::blank())
    }

    fn read(&mut self, input: &mut json::Input<'_>) -> json::Outcome {
        input.buffered(&mut |value| {
            value.offer(self, Self::Money);
            value.offer(self, Self::Range);
            value.offer(self, Self::Priority);
            value.settle(self, Self::Unknown)
        })
    }

    fn shape(&self) -> json::Shape<'_> {
        match self {
            Self::Priority(content) => json::shape(content),
            Self::Range(content) => json::shape(content),
            Self::Money(content) => json::shape(content),
            Self::Unknown(value) => json::shape(value),
        }
    }
}

impl json::Json for Discount {
    fn blank() -> Self {
        Self::Unknown(json::blank())
    }

    fn read(&mut self, input: &mut json::Input<'_>) -> json::Outcome {
        input.buffered(&mut |value| {
            if value.says("kind", &["rebate"]) {
                value.offer(self, Self::Rebate);
            }
            if value.says("kind", &["voucher"]) {
                value.offer(self, Self::Voucher);
            }
            value.settle(self, Self::Unknown)
        })
    }

    fn shape(&self) -> json::Shape<'_> {
        match self {
            Self::Rebate(content) => json::shape(content),
            Self::Voucher(content) => json::shape(content),
            Self::Unknown(value) => json::shape(value),
        }
    }
}

impl json::Json for Told {
    fn blank() -> Self {
        Self::Unknown(json::blank())
    }

    fn read(&mut self, input: &mut json::Input<'_>) -> json::Outcome {
        input.tagged("type", &mut |tag, input| match tag {
            "card" => input.variant(self, Self::Card),
            "metadata" => input.variant(self, Self::Metadata),
            _ => input.variant(self, Self::Unknown),
        })
    }

    fn shape(&self) -> json::Shape<'_> {
        match self {
            Self::Card(content) => json::shape(content).tagged(&("type", "card")),
            Self::Metadata(content) => json::shape(content).tagged(&("type", "metadata")),
            Self::Unknown(value) => json::shape(value),
        }
    }
}
