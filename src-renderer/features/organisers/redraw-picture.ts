/**
 * The picture in a file as it looks on paper, as a JPEG: upright, no larger than a signature needs, on white as the paper
 * is, and without what a camera notes beside it: where and when it was taken. Null for what a screen cannot show.
 */
export const redrawPicture = async (file: Blob): Promise<Blob | null> => {
  const shown = await createImageBitmap(file).catch(() => null);
  if (!shown) return null;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(shown.width, shown.height));
  const width = Math.max(1, Math.round(shown.width * scale));
  const height = Math.max(1, Math.round(shown.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.imageSmoothingQuality = "high";
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  context.drawImage(shown, 0, 0, width, height);
  shown.close();
  return canvas.convertToBlob({ type: "image/jpeg", quality: 0.92 });
};

/** In pixels: 500 to the inch at the width a paper gives it. */
const LONGEST_SIDE = 1000;
