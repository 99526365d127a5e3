/** An SVG page as a picture, where no script in it could run. */
export const svgAddress = (page: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(page)}`;
