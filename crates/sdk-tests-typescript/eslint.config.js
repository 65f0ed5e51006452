import tseslint from "typescript-eslint";

export default tseslint.config(
  // Calls are made by the generator, to be compiled and run.
  { ignores: ["build/", "conformance/calls/", "bench/", "runtimes/", "eslint.config.js"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number or a boolean in a message is what it looks like.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // What the document calls deprecated works as long as it is there.
      "@typescript-eslint/no-deprecated": "off",
      // node:test collects its promises itself.
      "@typescript-eslint/no-floating-promises": "off",
    },
  },
);
