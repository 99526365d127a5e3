import { contextBridge, ipcRenderer } from "electron";

/** Lets the page ask for its end of a port to the core, and hands it over. There is nothing else to call. */
contextBridge.exposeInMainWorld("desktop", {
  connectCore: () => ipcRenderer.send("connect-core"),
});

ipcRenderer.on("core-port", ({ ports }) => window.postMessage("core-port", "/", [...ports]));
