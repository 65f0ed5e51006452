import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.nulls.writeProfile({
  id: "<id>",
  bio: "<value>",
});

console.log(result);
