import { pinyin } from "pinyin-pro";
import { findRuns } from "./encode";
import { getSyllable, getSyllableId } from "./syllables";
import { INITIALS, SPOKEN } from "./terms";

/** Build time only: pinyin-pro knows that 行 is háng in 银行; its dictionary must not reach the reader. */

const MIN_INITIALS = 3;
const MAX_INITIALS = 10;

/** 公检法 → ~gjf; AI换脸 → ~aihl; 国家反诈中心App → ~gjfzzxapp and ~gjfzzx. Two letters could mean anything, so a name needs three. */
export function toInitials(name: string): string[] {
  const all = [readInitials(name), ...findRuns(name).filter(isHan).map(readInitials)];
  return Array.from(new Set(all)).filter(({ length }) => length >= MIN_INITIALS && length <= MAX_INITIALS).map((letters) => INITIALS + letters);
}

/** The initials of what readers ask, where that is a word or two: 银行卡冻结 → ~yhkdj. Three letters would fit too much. */
export function toAskedInitials(question: string): string[] {
  return /^[\u3400-\u9fff]{4,7}$/.test(question) ? toInitials(question) : [];
}

/** The beginnings and ends of a title's initials: 冒充公检法 also as ~gjf. Of every alias they would fit any three letters. */
export function toPartInitials(title: string): string[] {
  const letters = readInitials(title);
  const lengths = Array.from({ length: Math.max(0, letters.length - MIN_INITIALS) }, (_, i) => MIN_INITIALS + i);
  return lengths.flatMap((length) => [letters.slice(0, length), letters.slice(-length)]).map((part) => INITIALS + part);
}

function readInitials(name: string): string {
  const runs = findRuns(name);
  return runs.some(isHan) ? runs.map((run) => (isHan(run) ? read(run).map((syllable) => syllable[0]).join("") : run)).join("") : "";
}

/** The pairs of a name that are not read as the table in syllables.ts says: 银行 → yin'hang. */
export function toSpoken(name: string): string[] {
  return findRuns(name).filter(isHan).flatMap((run) => {
    const syllables = read(run);
    const isAsInTable = syllables.map((syllable, i) => getSyllableId(syllable) === getSyllable(run[i] ?? ""));
    return syllables.slice(1).flatMap((syllable, i) => (isAsInTable[i] && isAsInTable[i + 1] ? [] : [(syllables[i] ?? "") + SPOKEN + syllable]));
  });
}

const known = new Map<string, string[]>();

/** Every name is read three times. */
function read(run: string): string[] {
  // ü is typed v, but üe is typed ue.
  const syllables = known.get(run) ?? pinyin(run, { toneType: "none", type: "array", v: true }).map((syllable) => syllable.replace("ve", "ue"));
  known.set(run, syllables);
  return syllables;
}

function isHan(run: string): boolean {
  return run > "〆" && !run.startsWith("§");
}
