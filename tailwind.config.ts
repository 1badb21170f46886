import type { Config } from "tailwindcss";

/** A token is a CSS variable set in app/globals.css, so that themes need no `dark:` (it emits `:is()`, unknown below Chrome 88). */
const token = (name: string) => `var(--${name})`;

export default {
  // Not .ts: Tailwind would take `!button` in a condition for a class.
  // What is shown under `npm run dev` alone costs readers nothing.
  content: ["./app/**/*.tsx", process.env.NODE_ENV === "production" ? "./components/**/!(dev-*).tsx" : "./components/**/*.tsx"],
  // Words of our comments that Tailwind would take for classes; .table is ours (app/globals.css).
  blocklist: ["contents", "table", "!article", "!links"],
  darkMode: ["selector", "[data-theme='dark']"],
  theme: {
    colors: {
      transparent: "transparent",
      current: "currentColor",
      paper: token("paper"),
      card: token("card"),
      ink: token("ink"),
      quiet: token("quiet"),
      line: token("line"),
      control: token("control"),
      brand: { DEFAULT: token("brand"), soft: token("brand-soft") },
      danger: { DEFAULT: token("danger"), soft: token("danger-soft") },
      caution: { DEFAULT: token("caution"), soft: token("caution-soft") },
      mark: token("mark"),
    },
    // Steps of 4 px, whatever the size of the letters: in 特大字 the space belongs to the words.
    spacing: Object.fromEntries(Array.from({ length: 81 }, (_, step) => [step, `${step * 4}px`])),
    fontFamily: {
      // Chinese faces before Latin ones: a Latin face would take the quotation marks “ ” and draw them half as wide.
      sans: ["PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "system-ui", "sans-serif"],
    },
    fontSize: {
      sm: ["0.8889rem", "1.6"],
      base: ["1rem", "1.75"],
      lg: ["1.2rem", "1.5"],
      xl: ["1.44rem", "1.35"],
      "2xl": ["1.728rem", "1.3"],
    },
    borderRadius: { none: "0", DEFAULT: "8px", full: "9999px" },
    boxShadow: {},
    screens: { sm: "480px", md: "768px", lg: "1024px" },
    extend: {
      // A line of Chinese is read comfortably up to 36 characters.
      maxWidth: { text: "36em", page: "64rem" },
      minHeight: { target: "var(--target)" },
      minWidth: { target: "var(--target)" },
    },
  },
  // Each of these puts a dozen variables on every element; none is used.
  corePlugins: {
    // Its reset is four times as long as ours in app/globals.css.
    preflight: false,
    backdropFilter: false,
    backgroundImage: false,
    borderSpacing: false,
    boxShadow: false,
    contain: false,
    filter: false,
    fontVariantNumeric: false,
    gradientColorStops: false,
    ringColor: false,
    ringOffsetColor: false,
    ringOffsetWidth: false,
    ringOpacity: false,
    ringWidth: false,
    scrollSnapType: false,
    touchAction: false,
    transform: false,
    translate: false,
    rotate: false,
    skew: false,
    scale: false,
  },
  plugins: [],
} satisfies Config;
