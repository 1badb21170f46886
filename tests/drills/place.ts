import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { copyProject } from "@/lib/tasks/workspace";

const MB = 1024 * 1024;
const SIZE = "1500m";
const BALLAST = "ballast";

/** A copy of the project on a small disk of its own (in memory): what is broken there breaks nothing here. */
export type Place = {
  folder: string;
  getFreeMb: () => number;
  /** Fills the disk up to so many megabytes; `null` empties it again. */
  leaveFree: (mb: number | null) => void;
  remove: () => void;
};

/** Mounts are of this process's own namespace (see run.ts), and gone with it. */
export function createPlace(): Place {
  const folder = mkdtempSync(path.join(tmpdir(), "wubu-drill-"));
  mount("-t", "tmpfs", "-o", `size=${SIZE}`, "tmpfs", folder);
  copyProject(process.cwd(), folder);
  const packages = path.join(folder, "node_modules");
  mkdirSync(packages);
  mount("--bind", path.resolve("node_modules"), packages);
  const getFreeMb = () => {
    const { bavail, bsize } = statfsSync(folder);
    return (bavail * bsize) / MB;
  };
  const ballast = path.join(folder, BALLAST);
  return {
    folder,
    getFreeMb,
    leaveFree(mb) {
      rmSync(ballast, { force: true });
      if (mb !== null) execFileSync("fallocate", ["-l", String(Math.floor((getFreeMb() - mb) * MB)), ballast]);
    },
    remove() {
      execFileSync("umount", ["-l", packages]);
      execFileSync("umount", ["-l", folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Covers a folder with an empty one while `work` runs. */
export async function withEmpty<T>(folder: string, options: string, work: () => Promise<T>): Promise<T> {
  mount("-t", "tmpfs", "-o", options, "tmpfs", folder);
  try {
    return await work();
  } finally {
    execFileSync("umount", ["-l", folder]);
  }
}

function mount(...args: string[]): void {
  execFileSync("mount", args, { stdio: "inherit" });
}
