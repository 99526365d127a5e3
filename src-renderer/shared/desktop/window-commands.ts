import { useEffect, useRef } from "react";
import { isWindowCommand, type WindowCommand } from "#domain/window-command.ts";

/** Does what the menu of the window asks for, as long as it is on the page. Nothing asks in a browser. */
export const useWindowCommand = (command: WindowCommand, act: () => void): void => {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source === window && commandIn(data) === command) latest.current();
    };
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, [command]);
};

const commandIn = (data: unknown): WindowCommand | undefined =>
  typeof data === "object" && data !== null && "command" in data && isWindowCommand(data.command)
    ? data.command
    : undefined;
