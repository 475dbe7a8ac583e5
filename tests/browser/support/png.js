// What the head of a PNG file says.

/** Width and height, as `192x192`. */
export function sizeOf(png) {
  if (png.toString("latin1", 1, 4) !== "PNG") throw new Error("this is no PNG");
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}
