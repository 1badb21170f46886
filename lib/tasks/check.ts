/** `npm run check`: is every text in content/ in order? Exit code 1 and one list if not. */
import { CONTENT_FOLDER, ContentError, describeContent, formatProblems, loadSources, validateContent } from "@/lib/content";

try {
  const content = validateContent(await loadSources(CONTENT_FOLDER));
  const { warnings } = content.review;
  if (warnings.length > 0) console.log(`${formatProblems(warnings, `有 ${warnings.length} 处提醒，不影响发布：`)}\n`);
  console.log(`内容没有问题：${describeContent(content)}。`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
