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
    },
  },
);
