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

export const theme = createTheme({
  colors: { teal, gray: warmGrey, amber },
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

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#ffffff",
    "--mantine-color-dimmed": "#6b665b",
    "--mantine-color-error": "#b3261e",
    "--mantine-color-placeholder": "#7d776b",
    // 3:1 against white: the edge of a field can be seen (WCAG 1.4.11).
    "--mantine-color-default-border": "#ddd9d0",
    "--autour-page": "#f7f5f1",
    "--autour-line": "#e4e0d8",
    "--autour-met": "#2c6a45",
    "--autour-open": "#80560d",
  },
  dark: {},
});
