export interface Sale {
  picture: string;
  price: number;
}
