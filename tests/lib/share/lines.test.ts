import { describe, expect, test } from "vitest";
import { measure } from "@/lib/share/pictures/fonts";
import { balanceLines, breakLines, fitLines } from "@/lib/share/pictures/lines";

const style = (characters: number) => ({ weight: "regular" as const, size: 10, width: characters * 10 + 0.01 });

describe("lines of Chinese", () => {
  test("never begin with closing punctuation and never end with an opening mark", () => {
    const text = "他说：“把钱转到安全账户，查完（真的）就退。”别信，先打110！";
    for (let width = 4; width < 20; width++) {
      const lines = breakLines(text, style(width));
      expect(lines.join("")).toBe(text);
      expect(lines.filter((line) => /^[，。！”）：]/.test(line) || /[“（]$/.test(line))).toEqual([]);
    }
  });

  test("keep numbers, Latin words and Chinese words whole", () => {
    const lines = breakLines("打开手机的NFC，卡里98000元没了，拨96110问银行", style(7));
    expect(lines.join("|")).toMatch(/NFC/);
    expect(lines.join("|")).toMatch(/98000/);
    expect(lines.join("|")).toMatch(/96110/);
    expect(lines.join("|")).toMatch(/手机/);
  });

  test("break after a clause where that costs no line", () => {
    expect(balanceLines("凡是陌生人叫你装软件、把银行卡贴到手机背面的，都是诈骗。", { weight: "bold", size: 10, width: 135 })).toEqual(["凡是陌生人叫你装软件、", "把银行卡贴到手机背面的，", "都是诈骗。"]);
  });

  test("are of like length otherwise", () => {
    const lines = balanceLines("骗取公民个人信息的网络诈骗犯罪活动", style(14));
    expect(lines).toHaveLength(2);
    expect(Math.min(...lines.map((line) => line.length))).toBeGreaterThan(4);
  });

  test("get the largest size that fits, or none", () => {
    expect(fitLines("五不反诈", { weight: "bold", width: 45, sizes: [20, 10], maxLines: 1 })).toEqual({ size: 10, lines: ["五不反诈"] });
    expect(fitLines("五不反诈", { weight: "bold", width: 35, sizes: [20, 10], maxLines: 1 })).toBeNull();
  });

  test("are measured by the font: a Chinese character is one size wide", () => {
    expect(measure("诈“，", "bold", 10)).toBeCloseTo(30, 0);
  });
});
