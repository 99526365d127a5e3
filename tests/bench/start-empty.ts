/** The least an Electron window can be: one static page, and nothing behind it (start.ts). */
import path from "node:path";
import { app, BrowserWindow } from "electron";

app.setPath("userData", process.env["AUTOUR_DATA"] ?? "");
// Awaited at the top, it would never come: the app is ready once this file has run.
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  window.once("ready-to-show", () => window.show());
  return window.loadFile(path.join(import.meta.dirname, "empty.html"));
});
