import { DubCore } from "dub/core.js";
import { customersList } from "dub/funcs/customersList.js";

const dub = new DubCore({
  token: "DUB_API_KEY",
});

const result = await customersList(dub, {
  pageSize: 50,
});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
