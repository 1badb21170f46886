/**
 * How Chinese characters sound, without a dictionary: the 3,755 everyday
 * characters of GB 2312 stand in the order of their pinyin, and every browser
 * can decode that character set. So the table is only how many characters each
 * syllable has. A character with several readings has one here; the build adds
 * the others where an article needs them (see pinyin.ts).
 */
const TABLE =
  "a2ai13an9ang3ao9ba18bai8ban15bang12bao17bei15ben4beng6bi24bian12biao4bie4bin6bing9bo19bu11ca1cai11can7cang5cao5ce5ceng2cha11chai3chan10chang13chao9che6chen10cheng15chi16chong5chou12chu16chuai1chuan7chuang6chui5chun7chuo2ci12cong6cou1cu4cuan3cui8cun3cuo6da6dai12dan15dang5dao12de3deng7di19dian16diao9die7ding9diu1dong10dou8du14duan6dui4dun9duo12e13en1er8fa8fan17fang11fei12fen15feng15fo1fou1fu45ga2gai6gan11gang9gao10ge17gei1gen2geng7gong15gou9gu18gua6guai3guan11guang3gui16gun3guo6ha1hai7han19hang3hao9he18hei2hen4heng5hong9hou7hu18hua9huai5huan14huang14hui21hun6huo10ji53jia17jian40jiang13jiao28jie27jin20jing25jiong2jiu17ju25juan7jue10jun11ka4kai5kan6kang7kao4ke15ken4keng2kong4kou4ku7kua5kuai4kuan2kuang8kui11kun4kuo4la7lai3lan15lang7lao9le2lei11leng3li34lia1lian14liang11liao13lie5lin12ling14liu11long9lou6lu20lv14luan6lue2lun7luo12ma9mai6man9mang6mao12me1mei16men3meng8mi14mian9miao8mie2min6ming6miu1mo17mou3mu15na7nai5nan3nang1nao5ne1nei2nen1neng1ni11nian7niang2niao2nie7nin1ning6niu4nong4nu3nv1nuan1nue2nuo4o1ou7pa6pai6pan8pang5pao7pei9pen2peng14pi17pian4piao4pie2pin5ping9po8pou1pu15qi36qia3qian22qiang8qiao15qie5qin11qing13qiong2qiu8qu13quan11que8qun2ran4rang5rao3re2ren10reng2ri1rong10rou3ru10ruan2rui3run2ruo2sa3sai4san4sang3sao4se3sen1seng1sha9shai2shan16shang8shao11she12shen16sheng11shi47shou10shu33shua2shuai4shuan2shuang3shui4shun4shuo4si16song8sou4su12suan3sui11sun3suo8ta9tai9tan18tang13tao11te1teng4ti15tian8tiao5tie3ting10tong13tou4tu11tuan2tui6tun3tuo11wa7wai2wan17wang10wei33wen10weng3wo9wu29xi35xia13xian26xiang20xiao18xie21xin10xing15xiong7xiu9xu19xuan10xue6xun14ya16yan33yang17yao15ye15yi53yin16ying18yo1yong15you20yu45yuan20yue10yun12za3zai7zan4zang3zao14ze4zei1zen1zeng4zha14zhai6zhan17zhang15zhao10zhe10zhen16zheng15zhi43zhong11zhou14zhu26zhua2zhuai1zhuan6zhuang7zhui6zhun2zhuo11zi15zong7zou4zu8zuan2zui4zun2zuo8";

export const SYLLABLE_COUNT = 397;

const idOfSyllable = new Map<string, number>();
const syllableOfChar = new Map<string, number>();

/** The number of the syllable a character is read as; -1 for a rarer simplified character, undefined for any other. */
export function getSyllable(char: string): number | undefined {
  fillTables();
  return syllableOfChar.get(char);
}

/** "gongjianfa" → the numbers of gong, jian and fa; up to two letters of an unfinished last syllable are left out. */
export function parsePinyin(letters: string): number[] | undefined {
  fillTables();
  const parsed = parseFrom(letters, 0, 0) || parseFrom(letters, 0, 2);
  return parsed && parsed.length > 1 ? parsed : undefined;
}

export function getSyllableId(name: string): number | undefined {
  fillTables();
  return idOfSyllable.get(name);
}

/** Longest syllable first, a shorter one where the rest cannot be read but for `unfinished` letters. */
function parseFrom(letters: string, at: number, unfinished: number): number[] | undefined {
  for (let length = Math.min(6, letters.length - at); length > 0; length--) {
    const id = idOfSyllable.get(letters.slice(at, at + length));
    const rest = id === undefined ? undefined : parseFrom(letters, at + length, unfinished);
    if (id !== undefined && rest) return [id].concat(rest);
  }
  return letters.length - at <= unfinished ? [] : undefined;
}

function fillTables(): void {
  if (idOfSyllable.size > 0) return;
  const decoder = new TextDecoder("gbk");
  // Everyday characters fill rows B0 to D7, the rarer ones D8 to F7, ninety-four to a row.
  let place = 0;
  const nextChar = () => decoder.decode(new Uint8Array([0xb0 + Math.floor(place / 94), 0xa1 + (place++ % 94)]));
  // A name and how many characters have it.
  TABLE.replace(/([a-z]+)(\d+)/g, (_, name: string, count: string) => {
    const id = idOfSyllable.size;
    idOfSyllable.set(name, id);
    for (let left = Number(count); left > 0; left--) syllableOfChar.set(nextChar(), id);
    return "";
  });
  while (place < 72 * 94) syllableOfChar.set(nextChar(), -1);
}
