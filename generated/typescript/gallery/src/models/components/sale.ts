/** The request body of `addNote` and the payload of `pictureSold`. */
export interface Sale {
  picture: string;
  price: number;
}
