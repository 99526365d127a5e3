/** The version in package.json, written in by the build. */
declare const AUTOUR_VERSION: string;

declare module "*.css";

declare module "@tabler/icons-react/dist/esm/icons/*.mjs" {
  import type { Icon } from "@tabler/icons-react";

  const icon: Icon;
  export default icon;
}
