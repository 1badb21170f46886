import jsxA11y from "eslint-plugin-jsx-a11y";
import tseslint from "typescript-eslint";

/** Forbids imports and says what to do instead. */
const forbid = (files, patterns) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns: patterns.map(([group, message]) => ({ group, message, allowTypeImports: message.startsWith("类型除外") })) }] },
});

export default tseslint.config(
  { ignores: ["out*/", ".next*/", ".cache/", "node_modules/", "next-env.d.ts", "public/"] },
  ...tseslint.configs.strict,
  jsxA11y.flatConfigs.recommended,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "react/no-danger": "off",
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "HTML goes into a page in components/article/article-body.tsx only; pass it text instead.",
        },
      ],
    },
  },
  { files: ["lib/tasks/**", "tests/**"], rules: { "no-console": "off" } },
  // A file of tests is a list; it may be long.
  { files: ["tests/**"], rules: { "max-lines": "off" } },
  { files: ["components/article/article-body.tsx", "components/layout/json-ld.tsx"], rules: { "no-restricted-syntax": "off" } },
  // Who may import what: the table in docs/decisions/0001-layers.md.
  forbid(["lib/site.ts", "lib/markdown/**"], [["@/**", "lib/markdown and lib/site import nothing of ours: pass what they need as an argument."]].map(([g, m]) => [[g], m])),
  forbid(["lib/content/**"], [[["@/app/**", "@/components/**", "@/lib/search/**", "@/lib/share/**", "@/lib/ship/**", "@/lib/tasks/**", "@/lib/editing/**"], "lib/content imports @/lib/site and @/lib/markdown only: content comes before search, share and ship."]]),
  forbid(["lib/search/**", "lib/share/**", "lib/check/**"], [
    [["@/lib/content", "@/lib/content/**"], "类型除外：lib/search and lib/share take articles as arguments; import types of lib/content only."],
    [["@/app/**", "@/components/**", "@/lib/ship/**", "@/lib/tasks/**"], "lib/search and lib/share import types of @/lib/content, @/lib/markdown and @/lib/site only."],
  ]),
  forbid(["lib/editing/**"], [[["@/app/**", "@/components/**", "@/lib/search/**", "@/lib/share/**", "@/lib/ship/**", "@/lib/tasks/**"], "lib/editing imports @/lib/content, @/lib/markdown and @/lib/site only; a command in lib/tasks brings the rest together."]]),
  forbid(["lib/ship/**", "lib/deploy/**", "lib/tasks/**"], [[["@/app/**", "@/components/**"], "lib does not know its pages: components and routes import lib, never the other way round."]]),
  forbid(["lib/render/**"], [[["@/lib/content", "@/lib/content/**", "@/lib/markdown/**", "@/lib/search/**", "@/lib/share/**", "@/lib/ship/**", "@/lib/tasks/**"], "lib/render does what Next does: it knows routes, and nothing of what they show."]]),
  forbid(["components/**"], [
    [["@/lib/content", "@/lib/content/**", "@/lib/markdown/**", "@/lib/search/**", "@/lib/share/**"], "类型除外：a component takes what it shows; load it in app/ and pass it as props."],
    [["@/lib/ship/**", "@/lib/tasks/**", "@/lib/editing/**", "@/app/**"], "A component takes what it shows; load it in app/ and pass it as props."],
  ]),
  forbid(["components/**/*.island.tsx", "components/**/*.island.ts"], [
    [["@/lib/content", "@/lib/content/**", "@/lib/markdown/**"], "类型除外：content and Markdown stay at build time; an island imports what is made for the browser."],
    [["@/lib/ship/**", "@/lib/tasks/**", "@/lib/search/build", "@/app/**"], "This runs at build time only; an island imports what is made for the browser."],
  ]),
  forbid(["app/**"], [[["@/lib/ship/**", "@/lib/tasks/**", "@/lib/editing/**", "@/lib/search/**"], "A route is params → lib/content → component; ship and search run after the build."]]),
);
