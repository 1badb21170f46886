import { createModel, createReader, type CodeNumber } from "./code";
import { hash } from "./hash";
import type { CheckRules } from "./rules";
import { LEVELS, PAIRS, type Feature } from "./wording";

/** What is written: the rules as text, but for the features of the wording and what letters fold to. */
type Parts = { text: string; features: Feature[]; fold: string };

/** Kinds of numbers, each predicted by its own past. */
const LETTER = 0;
const LENGTH = 1;
const REST = 2;
const FLAG = 3;
const WEIGHT = 4;
const TYPES = 5;
const TYPE = 6;
const VOTES = 7;
const FOLD = 8;

const LETTER_BITS = 11;

export function unpackRules(bytes: Uint8Array): CheckRules {
  const { text, features, fold } = walk(createModel(createReader(bytes)));
  const rules = JSON.parse(text) as CheckRules;
  rules.fold = fold;
  rules.wording.features = features;
  return rules;
}

/** Goes through the rules in a fixed order: with `parts` to write them, without to read them. */
export function walk(code: CodeNumber, parts?: Parts): Parts {
  const own = new Map((parts ? parts.features : []).map((feature): [number, Feature] => [feature.id, feature]));
  const codesOf = (text: string) => text.split("").map((letter) => letter.charCodeAt(0));
  const written = parts && codesOf(parts.text);
  const plain = parts && new Set([...(written || []), ...codesOf(parts.fold).filter((_letter, place) => place % 2)]);
  const folds = new Map((parts ? parts.fold.match(/../g) || [] : []).map(codesOf) as [number, number][]);
  const features: Feature[] = [];
  const alphabet: number[] = [];
  const folded: number[] = [];
  const ids = [...own.keys()];
  // Letters of all three: most are in more than one.
  listNumbers(code, 0, plain && [...plain, ...folds.keys(), ...ids.filter((id) => id < PAIRS)]).forEach((letter) => {
    const kind = code(FLAG, 2, [0], plain && Number(folds.has(letter)) * 2 + Number(plain.has(letter)));
    if (kind & 2) folded.push(letter);
    if (kind & 1) alphabet.push(letter);
    if (code(FLAG, 1, [kind + 1], parts && Number(own.has(letter)))) features.push(codeFeature(code, letter, own.get(letter)));
  });
  listNumbers(code, 1, parts && ids.filter((id) => id >= PAIRS).map((id) => id - PAIRS)).forEach((pair) => features.push(codeFeature(code, pair + PAIRS, own.get(pair + PAIRS))));
  const toLetter = (place: number) => String.fromCharCode(alphabet[place] as number);
  const places = new Map(alphabet.map((letter, place): [number, number] => [letter, place]));
  const fold = folded.map((letter) => String.fromCharCode(letter) + toLetter(code(FOLD, LETTER_BITS, [0], places.get(folds.get(letter) as number))));
  return { text: codeText(code, written && written.map((letter) => places.get(letter) as number)).map(toLetter).join(""), features, fold: fold.join("") };
}

/** Different numbers from 0, by the gaps between them. */
function listNumbers(code: CodeNumber, context: number, numbers?: number[]): number[] {
  const sorted = numbers && [...new Set(numbers)].sort((a, b) => a - b);
  const list: number[] = [];
  let last = -1;
  for (let left = codeCount(code, 2, sorted && sorted.length + 1) - 1; left > 0; left--) {
    last += codeCount(code, context, sorted && (sorted[list.length] as number) - last);
    list.push(last);
  }
  return list;
}

/** A number from 1: how many bits it has, and those after the first. */
function codeCount(code: CodeNumber, context: number, count?: number): number {
  const length = code(LENGTH, 5, [context], count && 31 - Math.clz32(count));
  let value = 1;
  for (let bit = length - 1; bit >= 0; bit--) value = value * 2 + code(REST, 1, [(context * 32 + length) * 32 + bit], count && (count >> bit) & 1);
  return value;
}

function codeFeature(code: CodeNumber, id: number, feature?: Feature): Feature {
  const isPair = Number(id >= PAIRS);
  const weight = code(WEIGHT, 4, [isPair], feature && feature.weight + LEVELS) - LEVELS;
  const types: [number, number][] = [];
  const known = Number(weight !== 0) * 2 + isPair;
  const count = code(TYPES, 4, [known], feature && feature.types.length);
  for (let i = 0; i < count; i++) {
    const own = feature && feature.types[i];
    const place = code(TYPE, 5, [isPair, i ? (types[i - 1] as [number, number])[0] + 1 : 0], own && own[0]);
    types.push([place, code(VOTES, 2, [isPair], own && own[1])]);
  }
  return { id, weight, types };
}

/** Places of letters in the alphabet, each predicted by the two before it. */
function codeText(code: CodeNumber, text?: number[]): number[] {
  const places: number[] = [];
  let before = 0;
  let last = 0;
  for (let left = codeCount(code, 2, text && text.length + 1) - 1; left > 0; left--) {
    const place = code(LETTER, LETTER_BITS, [0, last, hash(last, before)], text && text[places.length]);
    places.push(place);
    before = last;
    last = place + 1;
  }
  return places;
}
