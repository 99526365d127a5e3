import {
  createTheme,
  type MantineColorsTuple,
  type CSSVariablesResolver,
  Textarea,
} from "@mantine/core";

const teal: MantineColorsTuple = [
  "#edf5f5",
  "#dceaea",
  "#b9d5d6",
  "#8fbcbe",
  "#5f9da0",
  "#378286",
  "#1f6c71",
  "#185c61",
  "#124a4e",
  "#0c383b",
];

const warmGrey: MantineColorsTuple = [
  "#faf9f6",
  "#f4f2ed",
  "#eae7e0",
  "#ddd9d0",
  "#c6c1b6",
  "#918b7f",
  "#6b665b",
  "#524e46",
  "#3a3732",
  "#262420",
];

/** Amber of « à compléter »: shade 8 on shade 0 keeps 4.5:1. */
const amber: MantineColorsTuple = [
  "#fdf5e4",
  "#faeac8",
  "#f2d596",
  "#e8bd62",
  "#d9a23a",
  "#b98221",
  "#966613",
  "#80560d",
  "#6d490b",
  "#573a09",
];

/** What Mantine puts above and below the text of a field, and its two borders. */
const TEXTAREA_EDGES = "2 * var(--input-padding-y) + 2px";

const darkTeal: MantineColorsTuple = [
  "#1a2e30",
  "#1f3a3c",
  "#27494c",
  "#2f6064",
  "#3f7f83",
  "#57a0a3",
  "#74b8bb",
  "#86c5c7",
  "#9fd3d4",
  "#c4e6e6",
];

const darkGrey: MantineColorsTuple = [
  "#2c2a26",
  "#33302b",
  "#3d3933",
  "#4a463e",
  "#5f5a50",
  "#8b8577",
  "#a59e90",
  "#b8b1a4",
  "#d3cdc1",
  "#efebe3",
];

const darkAmber: MantineColorsTuple = [
  "#33270f",
  "#412f10",
  "#553e14",
  "#6f521c",
  "#93702a",
  "#b98d3b",
  "#d2a650",
  "#dfb869",
  "#ecca86",
  "#f5dfb1",
];

const darkRed: MantineColorsTuple = [
  "#3a1b18",
  "#4a211d",
  "#632a25",
  "#863831",
  "#b34c43",
  "#d9665c",
  "#ee7d73",
  "#ff8f84",
  "#ff9d94",
  "#ffc4be",
];

/** What Mantine itself builds its dark surfaces of: letters first, ground last. */
const dark: MantineColorsTuple = [
  "#efebe3",
  "#d3cdc1",
  "#b3ac9f",
  "#a59e90",
  "#4a463e",
  "#3d3933",
  "#2c2a26",
  "#262420",
  "#1b1a18",
  "#121110",
];

export const theme = createTheme({
  colors: { teal, gray: warmGrey, amber, dark },
  primaryColor: "teal",
  primaryShade: 7,
  black: "#262420",
  fontFamily:
    '"Source Sans 3 Variable", "Source Sans 3", "Segoe UI", system-ui, -apple-system, "Noto Emoji", sans-serif',
  fontSizes: { xs: "0.8125rem", sm: "0.9375rem", md: "1rem", lg: "1.125rem", xl: "1.25rem" },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.5", lg: "1.5", xl: "1.5" },
  headings: {
    fontFamily: "inherit",
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.625rem", lineHeight: "1.25" },
      h2: { fontSize: "1.25rem", lineHeight: "1.3" },
      h3: { fontSize: "1.0625rem", lineHeight: "1.35" },
      h4: { fontSize: "1rem", lineHeight: "1.4" },
    },
  },
  defaultRadius: "sm",
  radius: { xs: "3px", sm: "6px", md: "9px", lg: "12px", xl: "20px" },
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    // What would take the focus first is no entry of the menu, which may hold nothing else.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: {
      defaultProps: {
        centered: true,
        radius: "md",
        transitionProps: { duration: 120 },
        overlayProps: { backgroundOpacity: 0.4 },
      },
    },
    // Grows with its text by the browser's own rule: measuring it in a script would lay out the page at each letter.
    Textarea: Textarea.extend({
      defaultProps: { minRows: 2, maxRows: 18 },
      styles: (_theme, { minRows = 2, maxRows = 18 }) => ({
        input: {
          fieldSizing: "content",
          minHeight: `calc(${minRows}lh + ${TEXTAREA_EDGES})`,
          maxHeight: `calc(${maxRows}lh + ${TEXTAREA_EDGES})`,
        },
      }),
    }),
    Select: { defaultProps: { checkIconPosition: "right", maxDropdownHeight: 320 } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 400 } },
  },
});

/**
 * In both themes the first shade of a colour is the one next to the page and the last one the furthest from it, so a rule
 * of CSS that says `teal-8` on `teal-0` can be read in either. What is filled with white letters on it has names of its own.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    // A paper is white, whatever lies around it.
    "--autour-paper": "#ffffff",
    "--autour-on-header": "#ffffff",
    "--autour-on-notice": "#ffffff",
    "--autour-header-hover": "rgb(255 255 255 / 14%)",
  },
  light: {
    "--mantine-color-body": "#ffffff",
    "--mantine-color-dimmed": "#6b665b",
    "--mantine-color-error": "#b3261e",
    "--mantine-color-placeholder": "#7d776b",
    "--mantine-color-default-border": "#ddd9d0",
    "--autour-surface": "#ffffff",
    "--autour-page": "#f7f5f1",
    "--autour-line": "#e4e0d8",
    // 3:1 against the surface: the edge of a field can be seen (WCAG 1.4.11).
    "--autour-field-edge": "#918b7f",
    "--autour-met": "#2c6a45",
    "--autour-open": "#80560d",
    "--autour-header": "#0c383b",
    "--autour-notice": "#262420",
    "--autour-shade": "rgb(0 0 0 / 22%)",
    "--autour-desk-top": "#dedad2",
    "--autour-desk-side": "#e6e2da",
  },
  dark: {
    ...shades("teal", darkTeal),
    ...shades("gray", darkGrey),
    ...shades("amber", darkAmber),
    ...shades("red", darkRed),
    ...fillings("teal", { filled: "#1f6c71", hover: "#185c61", tint: "#1a2e30", words: "#9fd3d4" }),
    ...fillings("gray", { filled: "#5f5a50", hover: "#524e46", tint: "#33302b", words: "#d3cdc1" }),
    ...fillings("amber", {
      filled: "#80560d",
      hover: "#6d490b",
      tint: "#33270f",
      words: "#ecca86",
    }),
    ...fillings("red", { filled: "#b3261e", hover: "#971f18", tint: "#3a1b18", words: "#ff9d94" }),
    "--mantine-color-body": "#262420",
    "--mantine-color-text": "#efebe3",
    "--mantine-color-bright": "#ffffff",
    "--mantine-color-dimmed": "#b3ac9f",
    "--mantine-color-error": "#ff8f84",
    "--mantine-color-placeholder": "#a59e90",
    "--mantine-color-anchor": "#86c5c7",
    "--mantine-color-default": "#2c2a26",
    "--mantine-color-default-hover": "#3d3933",
    "--mantine-color-default-color": "#efebe3",
    "--mantine-color-default-border": "#4a463e",
    "--mantine-color-disabled": "#33302b",
    "--mantine-color-disabled-color": "#a59e90",
    "--mantine-color-disabled-border": "#4a463e",
    "--autour-surface": "#262420",
    "--autour-page": "#1b1a18",
    "--autour-line": "#3f3b35",
    "--autour-field-edge": "#8b8577",
    "--autour-met": "#7cc79b",
    "--autour-open": "#e8bd62",
    "--autour-header": "#0f2d30",
    "--autour-notice": "#4a463e",
    "--autour-shade": "rgb(0 0 0 / 55%)",
    "--autour-desk-top": "#121110",
    "--autour-desk-side": "#1f1d1a",
  },
});

const shades = (name: string, tuple: MantineColorsTuple): Record<string, string> =>
  Object.fromEntries(tuple.map((shade, index) => [`--mantine-color-${name}-${index}`, shade]));

interface Fillings {
  /** Under white letters: 4.5:1. */
  readonly filled: string;
  readonly hover: string;
  readonly tint: string;
  /** On the tint, and on the surface. */
  readonly words: string;
}

const fillings = (
  name: string,
  { filled, hover, tint, words }: Fillings,
): Record<string, string> => ({
  [`--mantine-color-${name}-text`]: words,
  [`--mantine-color-${name}-filled`]: filled,
  [`--mantine-color-${name}-filled-hover`]: hover,
  [`--mantine-color-${name}-light`]: tint,
  [`--mantine-color-${name}-light-hover`]: `color-mix(in srgb, ${tint}, ${words} 12%)`,
  [`--mantine-color-${name}-light-color`]: words,
  [`--mantine-color-${name}-outline`]: words,
  [`--mantine-color-${name}-outline-hover`]: tint,
});
