import { describe, expect, test } from "vitest";
import { checkPicture } from "#core/documents/pictures/check-picture.ts";
import { croppedDrawing } from "#renderer/features/organisers/signature-drawing.ts";

// As the drawing library writes it.
const drawn =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 464 188" width="464" height="188"><path d="M 50.000,60.000 C 60.000,61.000 70.000,62.000 250.000,150.000" stroke-width="3.825" stroke="#14202b" fill="none" stroke-linecap="round"></path></svg>';

describe("the drawing of a signature", () => {
  test("is kept without the empty paper around it, with room for half a stroke", () => {
    const points = [
      { x: 50.4, y: 60 },
      { x: 250, y: 149.5 },
    ];
    expect(croppedDrawing(drawn, points)).toContain(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="46 56 208 98" width="208" height="98"><path d="M 50.000',
    );
  });

  test("is not enlarged when it is a dot: it keeps paper around it", () => {
    expect(croppedDrawing(drawn, [{ x: 100, y: 100 }])).toContain('viewBox="40 70 120 60"');
  });

  test("passes the checks of every picture on a paper", () => {
    const svg = croppedDrawing(drawn, [{ x: 100, y: 100 }]);
    expect(checkPicture(Buffer.from(svg))).toEqual({ ok: true, value: "svg" });
  });
});
