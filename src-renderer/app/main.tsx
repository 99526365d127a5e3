import "./zod-jitless.ts";
import "@mantine/core/styles.layer.css";
import "./styles.css";
import "#renderer/shared/forms/forms.css";
import { createRoot } from "react-dom/client";
import { connectCore } from "#renderer/shared/rpc/connect-core.ts";
import { readyToPaint } from "#renderer/shared/preferences/preferences.ts";
import { startI18n } from "#renderer/shared/i18n/i18n.ts";
import { App } from "./App.tsx";
import { keepFieldsOutOfHistory } from "./keep-out-of-history.ts";
import { refuseStrayDrops } from "./refuse-stray-drops.ts";

startI18n();
keepFieldsOutOfHistory(document);
refuseStrayDrops(document);

const { client, connection } = connectCore();
const root = document.getElementById("root");
await readyToPaint(client);
if (root) createRoot(root).render(<App client={client} connection={connection} />);
