/** The field `address` of `SignUpRequestBody`. */
export interface SignUpRequestBodyAddress {
  city?: string | undefined;
  zip?: string | undefined;
}

/** The request body of `signUp`. */
export interface SignUpRequestBody {
  name: string;
  skills?: string[] | undefined;
  codes?: number[] | undefined;
  address?: SignUpRequestBodyAddress | undefined;
  meta?: Record<string, string> | undefined;
}
