/** `npm run build`: checks the content, builds the site and puts it in out/, or leaves out/ as it was. */
const UNTOUCHED = "没有生成网站，out/ 还是原来的样子。";
/** What Node, Next and the kernel call a full disk; a build that cannot write its own parts does not say why. */
const FULL = /ENOSPC|No space left|os error 28/i;
const STOPPED: Partial<Record<NodeJS.Signals, number>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

for (const [signal, code] of Object.entries(STOPPED)) {
  process.once(signal, () => {
    console.error(`\n停下了。${UNTOUCHED}`);
    process.exit(code);
  });
}

// Loaded only now: Ctrl+C is answered while they load, too.
const { ContentError } = await import("@/lib/content/problems");
const { MissingFontError } = await import("@/lib/share/font-file");
const { BuildFailure } = await import("./build-failure");
const { buildSite } = await import("./build-site");

try {
  await buildSite(process.cwd());
} catch (error) {
  const isFull = FULL.test(String(error));
  const isForPeople = isFull || [ContentError, BuildFailure, MissingFontError].some((kind) => error instanceof kind);
  console.error(isForPeople ? (error as Error).message : error);
  if (isFull) console.error("\n磁盘满了。腾出至少 1 GB，再生成一次。");
  console.error(`\n${UNTOUCHED}`);
  // Now: what is still at work has nothing left to say.
  process.exit(1);
}

export {};
