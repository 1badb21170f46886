const CODE = "window.hacked=1";
const SCHEMES = ["javascript:", "JaVaScRiPt:", "java\tscript:", "&#106;avascript:", "&#x6A;&#x61;vascript:", " javascript:", "\x01javascript:", "javascript&colon;", "vbscript:", "data:text/html,<script>window.hacked=1</script>//", "data:image/svg+xml,<svg onload=window.hacked=1>", "blob:", "file:///", "view-source:javascript:", "jar:javascript:", "livescript:", "%6Aavascript:"];
const EVENTS = ["onerror", "onload", "onclick", "onfocus", "onmouseover", "onanimationstart", "ontoggle", "onpointerenter", "onbeforetoggle", "onscrollend", "onwheel", "onsubmit", "onpaste", "onresize", "onunhandledrejection", "onbegin", "onend", "onstart", "onfocusin", "ontransitionend"];
const ELEMENTS = ["img src=x", "svg", "body", "input autofocus", "details open", "video src=x", "audio src=x", "iframe src=x", "object data=x", "marquee", "math", "form", "select autofocus", "p"];

/** Attempts of our own at every scheme in every kind of link, and every event on every kind of element. */
export const XSS_VECTORS: string[] = [
  ...SCHEMES.flatMap((scheme) => [`[x](${scheme}${CODE})`, `[x](<${scheme}${CODE}>)`, `![x](${scheme}${CODE})`, `<${scheme}${CODE}>`, `[x]\n\n[x]: ${scheme}${CODE}`, `[x](https://a.b "${scheme}${CODE}")`, `<a href="${scheme}${CODE}">x</a>`]),
  ...EVENTS.flatMap((event) => [`<img src=x ${event}="${CODE}">`, `[x](https://a.b" ${event}="${CODE})`, `![" ${event}="${CODE}](x)`, `![x](x"${event}="${CODE})`]),
  ...ELEMENTS.flatMap((element) => ["onerror", "onload", "onfocus", "ontoggle"].map((event) => `<${element} ${event}=${CODE}>`)),
  `<script>${CODE}</script>`, `<scr<script>ipt>${CODE}</script>`, `<script/x>${CODE}</script>`, `<svg><script>${CODE}</script></svg>`, `<svg><animate onbegin=${CODE} attributeName=x></svg>`, `<math><mtext></form><form><mglyph><style></math><img src onerror=${CODE}>`,
  `<noscript><p title="</noscript><img src=x onerror=${CODE}>">`, `<template><script>${CODE}</script></template>`, `<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>`, `<base href="javascript:">`, `<meta http-equiv="refresh" content="0;url=javascript:${CODE}">`,
  `<style>@import 'javascript:${CODE}'</style>`, `<!--><img src=x onerror=${CODE}>-->`, `<![CDATA[<img src=x onerror=${CODE}>]]>`, `<?php <img src=x onerror=${CODE}> ?>`, `# <img src=x onerror=${CODE}>`, `| <img src=x onerror=${CODE}> |\n|-|`,
  `[^<img src=x onerror=${CODE}>]\n\n[^<img src=x onerror=${CODE}>]: x`, `\`<img src=x onerror=${CODE}>`, `> law-x-1"><img src=x onerror=${CODE}>`, `## "><img src=x onerror=${CODE}>`, `- “a”——<img src=x onerror=${CODE}>`, `\`\`\`html" onload="${CODE}\nx\n\`\`\``,
];
