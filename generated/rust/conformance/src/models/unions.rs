//! What the operations of `unions` send and receive.

/// The response body of `readOwner` and the request body of `writeOwner`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Owner {
    /// The field `pet`.
    pub pet: Option<Pet>,
    /// The field `pets`.
    pub pets: Option<Vec<Pet>>,
    /// The field `loose`.
    pub loose: Option<Loose>,
    /// The field `payment`.
    pub payment: Option<Payment>,
}

impl Owner {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `pet`.
    pub fn pet(mut self, pet: Pet) -> Self {
        self.pet = Some(pet);
        self
    }

    /// The field `pets`.
    pub fn pets(mut self, pets: impl IntoIterator<Item = Pet>) -> Self {
        self.pets = Some(pets.into_iter().collect());
        self
    }

    /// The field `loose`.
    pub fn loose(mut self, loose: Loose) -> Self {
        self.loose = Some(loose);
        self
    }

    /// The field `payment`.
    pub fn payment(mut self, payment: Payment) -> Self {
        self.payment = Some(payment);
        self
    }
}

/// The field `pet` and an item of the field `pets` of `Owner`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Pet {
    /// A value of the kind `Cat`.
    Cat(Box<Cat>),
    /// A value of the kind `Dog`.
    Dog(Box<Dog>),
    /// A value that fits none of the others, as it came.
    Unknown(serde_json::Value),
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

/// A variant of `Pet`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Cat {
    /// The field `kind`.
    pub kind: String,
    /// The field `name`.
    pub name: String,
    /// The field `lives`.
    pub lives: Option<i64>,
}

impl Cat {
    /// One with the values that it cannot do without.
    pub fn new(name: impl Into<String>) -> Self {
        Self { kind: "cat".to_owned(), name: name.into(), lives: None }
    }

    /// The field `kind`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = kind.into();
        self
    }

    /// The field `lives`.
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

/// A variant of `Pet`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Dog {
    /// The field `kind`.
    pub kind: String,
    /// The field `name`.
    pub name: String,
    /// The field `breed`.
    pub breed: Option<String>,
}

impl Dog {
    /// One with the values that it cannot do without.
    pub fn new(name: impl Into<String>) -> Self {
        Self { kind: "dog".to_owned(), name: name.into(), breed: None }
    }

    /// The field `kind`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = kind.into();
        self
    }

    /// The field `breed`.
    pub fn breed(mut self, breed: impl Into<String>) -> Self {
        self.breed = Some(breed.into());
        self
    }
}

/// The field `loose` of `Owner`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Loose {
    /// A value of the kind `string`.
    String(String),
    /// A value of the kind `integer`.
    Integer(i64),
    /// A value of the kind `boolean`.
    Boolean(bool),
    /// A value of the kind `list`.
    List(Vec<String>),
    /// A value of the kind `object`.
    Object(Box<LooseObject>),
    /// A value that fits none of the others, as it came.
    Unknown(serde_json::Value),
}

impl From<String> for Loose {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Loose {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for Loose {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for Loose {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<String>> for Loose {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl From<LooseObject> for Loose {
    fn from(value: LooseObject) -> Self {
        Self::Object(Box::new(value))
    }
}

/// A variant of `Loose`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct LooseObject {
    /// The field `a`.
    pub a: Option<i64>,
}

impl LooseObject {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `a`.
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }
}

/// The field `payment` of `Owner`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Payment {
    /// A value of the kind `Card`.
    Card(Box<Card>),
    /// A value of the kind `Account`.
    Account(Box<Account>),
    /// A value that fits none of the others, as it came.
    Unknown(serde_json::Value),
}

impl From<Card> for Payment {
    fn from(value: Card) -> Self {
        Self::Card(Box::new(value))
    }
}

impl From<Account> for Payment {
    fn from(value: Account) -> Self {
        Self::Account(Box::new(value))
    }
}

/// A variant of `Payment`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Card {
    /// The field `number`.
    pub number: String,
    /// The field `holder`.
    pub holder: Option<String>,
}

impl Card {
    /// One with the values that it cannot do without.
    pub fn new(number: impl Into<String>) -> Self {
        Self { number: number.into(), holder: None }
    }

    /// The field `holder`.
    pub fn holder(mut self, holder: impl Into<String>) -> Self {
        self.holder = Some(holder.into());
        self
    }
}

/// A variant of `Payment`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Account {
    /// The field `iban`.
    pub iban: String,
    /// The field `holder`.
    pub holder: Option<String>,
}

impl Account {
    /// One with the values that it cannot do without.
    pub fn new(iban: impl Into<String>) -> Self {
        Self { iban: iban.into(), holder: None }
    }

    /// The field `holder`.
    pub fn holder(mut self, holder: impl Into<String>) -> Self {
        self.holder = Some(holder.into());
        self
    }
}
