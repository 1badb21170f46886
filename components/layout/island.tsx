import type { ReactNode } from "react";

type IslandProps = {
  /** File name of the component without `.island.tsx`: lib/ship adds its script to pages that have one. */
  name: string;
  children: ReactNode;
};

/** Marks markup that a script takes over in the browser. Its components take no props, so nothing has to be handed over. */
export function Island({ name, children }: IslandProps) {
  return <div data-island={name}>{children}</div>;
}
