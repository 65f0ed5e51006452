/** Names the request; Paddle's support will ask for it. */
export type RequestId = string;
