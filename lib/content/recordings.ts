import type { Problem } from "./problems";
import type { SourceFile } from "./source-text";

/** Folder of content/ for recorded readings; their addresses have the same shape. */
const FOLDER = "audio/";
/** The name of a recording, as the field `audio` has it. */
export const RECORDING = /^[a-z0-9]+(-[a-z0-9]+)*\.(mp3|m4a)$/;
/** A minute of speech is half a megabyte; a longer file costs readers money. */
const MAX_BYTES = 8 * 1024 * 1024;
const RULE = "录音";

export function isRecording({ file }: SourceFile): boolean {
  return file.startsWith(FOLDER);
}

/** Names without a file, files without a name, and files no phone can play. */
export function findRecordingProblems(articles: { file: string; audio?: string }[], sources: SourceFile[]): Problem[] {
  const recordings = sources.filter(isRecording);
  const names = new Set(recordings.map(({ file }) => file.slice(FOLDER.length)));
  const used = new Set(articles.flatMap(({ audio }) => audio ?? []));
  return [
    ...articles.flatMap(({ file, audio }) => (audio && !names.has(audio) ? [{ file, field: "audio", text: audio, message: "找不到这段录音。", fix: `把录音放到 content/audio/${audio}，或者改文件名。`, rule: RULE }] : [])),
    ...recordings.flatMap(({ file, bytes }): Problem[] => {
      const name = file.slice(FOLDER.length);
      if (!RECORDING.test(name)) return [{ file, message: "录音的文件名不对。", fix: "只用小写字母、数字和短横线，以 .mp3 或 .m4a 结尾，例如 nfc.mp3。", rule: RULE }];
      if (!isSound(bytes)) return [{ file, message: "这不是 MP3 或 M4A 录音。", fix: "用录音软件另存为 MP3 或 M4A，不要只改文件名。", rule: RULE }];
      if (bytes.length > MAX_BYTES) return [{ file, message: `录音 ${(bytes.length / 1024 / 1024).toFixed(1)} MB，最多 8 MB。`, fix: "念短一些，或者存成单声道、64 kbps。", rule: RULE }];
      return used.has(name) ? [] : [{ file, message: "没有文章用这段录音，不会发布。", fix: `在文章开头的字段里加一行“audio: ${name}”，或者删掉这个文件。`, rule: RULE, severity: "warning" as const }];
    }),
  ];
}

/** An MP3 begins with an ID3 tag or the 11 set bits of a frame; an M4A has “ftyp” behind a length. */
function isSound(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.slice(0, 8));
  return start.startsWith("ID3") || start.slice(4) === "ftyp" || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0);
}
