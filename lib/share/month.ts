const CHINA_OFFSET_MS = 8 * 3600 * 1000;

/** The month it is in China; BUILD_MONTH=2026-11 sets another. */
export function getThisMonth(): string {
  return process.env.BUILD_MONTH ?? new Date(Date.now() + CHINA_OFFSET_MS).toISOString().slice(0, 7);
}
