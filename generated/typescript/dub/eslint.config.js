import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "scripts/", "tests/", "eslint.config.js"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number or a boolean in a message is what it looks like.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // `call<T, E>` says what a table of plain data decodes to; there is nothing to infer it from.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // What an API would rather not be asked for any more is still a part of it.
      "@typescript-eslint/no-deprecated": "off",
      // A type of the document may be any value, and says by its name which one is meant.
      "@typescript-eslint/no-redundant-type-constituents": "off",
    },
  },
);
