/** A currency that Paddle supports, as its ISO 4217 code. */
export enum CurrencyCode2 {
  /** Argentine peso */
  Ars = "ARS",
  /** Australian dollar */
  Aud = "AUD",
  /** Brazilian real */
  Brl = "BRL",
  /** Canadian dollar */
  Cad = "CAD",
  /** Swiss franc */
  Chf = "CHF",
  /** Chinese renminbi */
  Cny = "CNY",
  /** Czech koruna */
  Czk = "CZK",
  /** Danish krone */
  Dkk = "DKK",
  /** Euro */
  Eur = "EUR",
  /** Pound sterling */
  Gbp = "GBP",
  /** Hong Kong dollar */
  Hkd = "HKD",
  /** Hungarian forint */
  Huf = "HUF",
  /** Israeli new shekel */
  Ils = "ILS",
  /** Indian rupee */
  Inr = "INR",
  /** Japanese yen */
  Jpy = "JPY",
  /** South Korean won */
  Krw = "KRW",
  /** Mexican peso */
  Mxn = "MXN",
  /** Norwegian krone */
  Nok = "NOK",
  /** New Zealand dollar */
  Nzd = "NZD",
  /** Polish złoty */
  Pln = "PLN",
  /** Russian rouble */
  Rub = "RUB",
  /** Swedish krona */
  Sek = "SEK",
  /** Singapore dollar */
  Sgd = "SGD",
  /** Thai baht */
  Thb = "THB",
  /** Turkish lira */
  Try = "TRY",
  /** New Taiwan dollar */
  Twd = "TWD",
  /** Ukrainian hryvnia */
  Uah = "UAH",
  /** US dollar */
  Usd = "USD",
  /** South African rand */
  Zar = "ZAR",
}
