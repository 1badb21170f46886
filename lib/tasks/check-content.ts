/** A step of `npm run build`: checks content/, leaves it where CONTENT_SNAPSHOT says, and prints how much there is, or all problems. */
import { ContentError, describeContent, readContent, writeSnapshot } from "@/lib/content";
import { SNAPSHOT_VARIABLE } from "@/lib/content/snapshot";
import { REFUSED } from "./build-steps";

try {
  const content = await readContent();
  await writeSnapshot(process.env[SNAPSHOT_VARIABLE] as string, content);
  console.log(`内容没有问题：${describeContent(content)}。`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.log(error.message);
  process.exitCode = REFUSED;
}
