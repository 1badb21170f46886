"use client";

import { useEffect } from "react";
import { start } from "./materials.island";

/** Under `npm run dev` only: starts the island that lib/ship adds as a script otherwise. */
export function DevMaterials() {
  useEffect(start, []);
  return null;
}
