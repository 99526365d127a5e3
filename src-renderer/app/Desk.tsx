import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { FirstRunGate } from "#renderer/features/first-run/index.ts";
import { createAppRouter } from "./router.tsx";

/** Every page there is behind the lock; read while the vault is being opened (App.tsx). */
export const Desk = () => {
  const [router] = useState(createAppRouter);
  return (
    <FirstRunGate onFirstRequest={() => void router.navigate({ to: "/nouvelle-demande" })}>
      <RouterProvider router={router} />
    </FirstRunGate>
  );
};
