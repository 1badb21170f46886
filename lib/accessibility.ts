/** Day the list was last gone through with the tests. */
export const CHECKED_ON = "2026-11-21";

/** How a criterion is looked at: by a test of this name, by a rule of the build, by eye; or there is nothing it speaks of. */
export type Method = "axe" | "keyboard" | "zoom" | "colours" | "motion" | "spacing" | "names" | "targets" | "no-script" | "build" | "eye" | "none";

/** A success criterion of WCAG 2.2, and why we say that the site holds it. */
export type Criterion = { id: string; name: string; level: "A" | "AA" | "AAA"; how: string; methods: Method[] };

/** What each test does, for readers. The tests are tests/e2e/accessibility.test.ts and reading.test.ts. */
export const METHODS: Record<Method, string> = {
  axe: "axe 自动检查：每一种页面，平常、深色、长辈版各查一遍",
  keyboard: "键盘：从第一个按钮一直按 Tab 到最后，每一站都看得见、不被挡住、走得出去",
  zoom: "放大到 400%：1280 像素宽的屏幕放大四倍，剩 320 像素宽，不用左右滑",
  colours: "强制颜色：系统换成高对比的颜色以后，按钮仍有边框，字仍看得见",
  motion: "减少动画：页面上没有会动的东西",
  spacing: "加大字距：行距、段距、字距按标准加大，字不被切掉，页面不变宽",
  names: "读屏名字：浏览器交给读屏软件的每个按钮、链接、输入框都有名字，地标和标题层次齐全",
  targets: "点得准：按钮和输入框不小于 44 像素，行里的链接除外",
  "no-script": "不开脚本：每一页的文字和电话都在",
  build: "生成网站时检查，不对就生成不了",
  eye: "人看过截图和网页",
  none: "没有这样的东西",
};

const row = (id: string, level: Criterion["level"], name: string, methods: Method[], how: string): Criterion => ({ id, level, name, methods, how });

/** The 55 criteria of levels A and AA, in the standard's order. 4.1.1 was taken out of WCAG 2.2. */
export const REQUIRED: Criterion[] = [
  row("1.1.1", "A", "图片有文字", ["axe", "eye"], "图片写明画的是什么；海报上的字，同一页有文字版。"),
  row("1.2.1", "A", "只有声音或只有画面的，有文字", ["none"], "没有录音和视频。"),
  row("1.2.2", "A", "视频有字幕", ["none"], "没有视频。"),
  row("1.2.3", "A", "视频有口述或文字版", ["none"], "没有视频。"),
  row("1.2.4", "AA", "直播有字幕", ["none"], "没有直播。"),
  row("1.2.5", "AA", "视频有口述", ["none"], "没有视频。"),
  row("1.3.1", "A", "结构看不见也听得出", ["axe", "names"], "标题、列表、表格、步骤都用该用的标记。"),
  row("1.3.2", "A", "读的顺序有意义", ["no-script", "eye"], "不用样式打乱顺序，去掉样式也能读。"),
  row("1.3.3", "A", "不只靠形状和位置说话", ["eye"], "不写“点右边的圆钮”这样的话。"),
  row("1.3.4", "AA", "横竖都能看", ["zoom"], "不锁屏幕方向。"),
  row("1.3.5", "AA", "输入框说明要填什么", ["none"], "不要你填任何个人信息。"),
  row("1.4.1", "A", "不只靠颜色", ["colours", "eye"], "链接有下划线，对错有字。"),
  row("1.4.2", "A", "声音能关", ["keyboard"], "不会自己出声；朗读要你按了才开始，再按就停。"),
  row("1.4.3", "AA", "字和底色分得清（4.5:1）", ["axe"], "我们用更严的 7:1。"),
  row("1.4.4", "AA", "字能放大一倍", ["zoom"], "能放大到四倍，还有大字和长辈版。"),
  row("1.4.5", "AA", "不用图片代替文字", ["eye"], "海报和卡片是给人转发的，同一页有全部文字。"),
  row("1.4.10", "AA", "窄屏不用左右滑", ["zoom"], "只有宽表格在自己的框里滑。"),
  row("1.4.11", "AA", "按钮和图分得清（3:1）", ["colours", "eye"], "按钮边框不低于 3:1，按设计里的颜色表算过。"),
  row("1.4.12", "AA", "加大字距不丢字", ["spacing"], "每一种页面都试。"),
  row("1.4.13", "AA", "浮出来的内容能关", ["none"], "没有鼠标移上去才出现的东西。"),
  row("2.1.1", "A", "只用键盘也能用", ["keyboard"], "每一种页面都走一遍。"),
  row("2.1.2", "A", "键盘不会卡住", ["keyboard"], "走到最后能出去；“设置”按 Esc 关上。"),
  row("2.1.4", "A", "单键快捷键能关", ["none"], "没有快捷键。"),
  row("2.2.1", "A", "不限时", ["none"], "练习和自查都不计时。"),
  row("2.2.2", "A", "会动的能停", ["motion"], "没有会动的东西。"),
  row("2.3.1", "A", "不闪", ["motion"], "没有闪的东西。"),
  row("2.4.1", "A", "能跳过重复的部分", ["keyboard"], "第一站是“跳到正文”。"),
  row("2.4.2", "A", "每页有自己的标题", ["build"], "标题不重样。"),
  row("2.4.3", "A", "焦点顺序有意义", ["keyboard"], "顺序就是网页上写的顺序。"),
  row("2.4.4", "A", "链接看得出去哪里", ["names"], "没有“点这里”“更多”。"),
  row("2.4.5", "AA", "不止一条路找到一页", ["build", "eye"], "目录、搜索、“我遇到了……”、相关文章。"),
  row("2.4.6", "AA", "标题和标签说得清", ["eye"], "标题说这一段讲什么。"),
  row("2.4.7", "AA", "看得见焦点在哪里", ["keyboard"], "三像素的框。"),
  row("2.4.11", "AA", "焦点不被挡住", ["keyboard"], "长辈版底下那一条不盖住正按到的东西。"),
  row("2.5.1", "A", "不用复杂手势", ["none"], "只要点。"),
  row("2.5.2", "A", "按错能取消", ["eye"], "松手才算数，用的都是浏览器自己的按钮。"),
  row("2.5.3", "A", "看到的字就是名字", ["axe", "names"], "按钮的名字以看到的字开头。"),
  row("2.5.4", "A", "不用摇手机", ["none"], "没有。"),
  row("2.5.7", "AA", "不用拖", ["none"], "没有要拖的东西。"),
  row("2.5.8", "AA", "点得准（24 像素）", ["targets"], "我们用更严的 44 像素。"),
  row("3.1.1", "A", "写明页面的语言", ["axe"], "中文。"),
  row("3.1.2", "AA", "写明外文", ["eye"], "许可证的英文标了英文。"),
  row("3.2.1", "A", "走到哪里不会突然变", ["keyboard"], "焦点经过不会打开或跳走。"),
  row("3.2.2", "A", "填什么不会突然变", ["eye"], "边打字边出搜索结果，不离开这一页。"),
  row("3.2.3", "AA", "栏目每页都在同一处", ["build"], "页头和页脚每页一样。"),
  row("3.2.4", "AA", "一样的东西名字一样", ["eye"], "每页都叫“设置”“搜索”。"),
  row("3.2.6", "A", "求助每页都在同一处", ["build"], "110 和 96110 在每一页的同一个地方，有测试量它的位置。"),
  row("3.3.1", "A", "哪里填错说出来", ["names"], "搜不到、没填，都用文字说。"),
  row("3.3.2", "A", "要填什么说明白", ["axe"], "每个输入框都有标签。"),
  row("3.3.3", "AA", "填错了告诉怎么改", ["eye"], "搜不到时给别的说法。"),
  row("3.3.4", "AA", "要紧的事能反悔", ["none"], "没有付款、签约，什么也不提交。"),
  row("3.3.7", "A", "不用重复填", ["none"], "什么也不用填两遍。"),
  row("3.3.8", "AA", "登录不考人", ["none"], "不用登录。"),
  row("4.1.2", "A", "每个控件有名字、说得出状态", ["axe", "names"], "按下没有、展开没有，都说得出。"),
  row("4.1.3", "AA", "变化会说出来", ["names"], "搜到几条、自查结果，不用移过去也会念。"),
];

/** Of the strictest level only what a test holds us to. */
export const BEYOND: Criterion[] = [
  row("1.4.6", "AAA", "字和底色分得更清（7:1）", ["axe"], "平常、深色、长辈版都查。"),
  row("2.1.3", "AAA", "键盘没有例外", ["keyboard"], "没有只能用鼠标的东西。"),
  row("2.2.3", "AAA", "不计时", ["none"], "没有计时。"),
  row("2.2.4", "AAA", "不打断", ["eye"], "不弹窗，不催。"),
  row("2.3.2", "AAA", "一点也不闪", ["motion"], "没有闪的东西。"),
  row("2.3.3", "AAA", "不因为点了就动", ["motion"], "没有动画。"),
  row("2.4.12", "AAA", "焦点一点也不被挡住", ["keyboard"], "每一站都量。"),
  row("2.5.5", "AAA", "点得准（44 像素）", ["targets"], "长辈版 60 像素。"),
  row("3.1.3", "AAA", "生词有解释", ["build"], "词典里有的词，第一次出现时连到解释。"),
  row("3.2.5", "AAA", "变化都由你开始", ["keyboard"], "不自动跳转；搬了家的旧网址除外。"),
  row("3.3.6", "AAA", "什么都能反悔", ["none"], "什么也不提交。"),
];
