/** Words that say how far a case went, and what an entry must say for them to be used. */
const STEPS: { word: RegExp; name: string; proof: RegExp }[] = [
  { word: /一审/g, name: "一审", proof: /一审/ },
  { word: /二审|终审/g, name: "二审", proof: /二审|终审|生效/ },
  { word: /提起公诉|(?<!不|免予|附条件不)起诉(?!法)/g, name: "起诉", proof: /起诉|公诉|检察/ },
  { word: /判决|判处|判了|被判|判刑|获刑|判[一二三四五六七八九十\d]+年/g, name: "判决", proof: /判|徒刑|拘役|处罚/ },
  { word: /逮捕|批捕/g, name: "逮捕", proof: /捕/ },
];

/** Words that say a court has convicted. */
const CONVICTION = /判处|判决|被判(?!断)|判了|判刑|获刑|宣判|一审|二审|终审|服刑|(?:被|已经?|都)定了?罪/g;

/** Words before a conviction, in the same clause, that say it has not happened or speak of the law in general. */
const NOT_CONVICTED = /不是|不等于|没(?!收)|未|尚|还(?:不|要)|怎么|如何|是否|可能|可以|会|要[是被看等]|就要|也要|最高|才|法院(?:来|再)|等(?:法院|着|待)|别|不能|不算|不写|如果|一旦|该/;
/** Words after it that do the same: 判决以后再看, 判决结果不明. */
const NOT_CONVICTED_AFTER = /^(?:还|没|未|前|以前|之前|结果(?:不|没|未)|如何|怎样|不明)/;

/** A step that is said not to be known or not to have come: 后面可能还有二审. */
const DENIED = /可能|没|未|不/;

/** Stages of a case in which a court has decided. */
const DECIDED = ["一审判决", "生效判决"];

type Found = { text: string; index: number };

/** Steps a sentence names that none of the entries does. */
export function findUnprovenSteps(sentence: string, cited: { text: string }[]): (Found & { name: string })[] {
  return STEPS.flatMap(({ word, name, proof }) => {
    const match = [...sentence.matchAll(word)].find(({ index }) => !DENIED.test(toClause(sentence, index)));
    return !match || cited.some(({ text }) => proof.test(text)) ? [] : [{ text: match[0], index: match.index, name }];
  });
}

/** Words of conviction in a case whose stage is before a judgment. */
export function findConvictions(sentence: string, stage: string): Found[] {
  if (DECIDED.includes(stage)) return [];
  return [...sentence.matchAll(CONVICTION)].flatMap(({ 0: text, index }) => {
    const clause = toClause(sentence, index);
    const after = sentence.slice(index + text.length);
    return NOT_CONVICTED.test(clause) || NOT_CONVICTED_AFTER.test(after) ? [] : [{ text, index }];
  });
}

/** Words of conviction that state a fact, in any text. */
export function hasConviction(sentence: string): boolean {
  return findConvictions(sentence, "").length > 0;
}

/** What stands before a place, back to the last comma. */
function toClause(sentence: string, index: number): string {
  return sentence.slice(0, index).split(/[，。；：、！？]/).at(-1) ?? "";
}
