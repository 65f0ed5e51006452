export interface SignUpRequestBodyAddress {
  city?: string | undefined;
  zip?: string | undefined;
}

export interface SignUpRequestBody {
  name: string;
  skills?: string[] | undefined;
  codes?: number[] | undefined;
  address?: SignUpRequestBodyAddress | undefined;
  meta?: Record<string, string> | undefined;
}
