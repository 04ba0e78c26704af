"use strict";
(() => {
  const root = document.currentScript.dataset.root;
  const most = 30;

  // Light or dark: what the reader chose last, else what the system says. A page from a disk may be refused a memory.
  const memory = {
    get: () => { try { return localStorage.getItem("onus-theme"); } catch { return null; } },
    set: (value) => { try { localStorage.setItem("onus-theme", value); } catch { /* It is forgotten, then. */ } },
  };
  const button = document.getElementById("theme");
  const isDark = () => (document.documentElement.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const show = () => { button.textContent = isDark() ? "Light" : "Dark"; button.setAttribute("aria-label", `Show ${isDark() ? "light" : "dark"} pages`); };
  const chosen = memory.get();
  if (chosen === "dark" || chosen === "light") document.documentElement.dataset.theme = chosen;
  show();
  button.hidden = false;
  button.addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    memory.set(document.documentElement.dataset.theme);
    show();
  });

  const input = document.getElementById("search");
  const list = document.getElementById("hits");
  const found = document.getElementById("found");
  let chosenAt = -1;
  let loading = null;
  document.querySelector(".search").hidden = false;

  // The index is a script, since a page from a disk may load no data; it is loaded when somebody begins to search.
  const load = () => loading ??= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = `${root}search-index.js`;
    script.onload = () => done(globalThis.onusPages.map((page) => ({ kind: page[0], id: page[1], title: page[2], path: page[3], low: [page[1], page[2], page[4]].map((text) => text.toLowerCase()) })));
    script.onerror = failed;
    document.head.append(script);
  });

  const rank = (page, words) => {
    let sum = 0;
    for (const word of words) {
      const [id, title, rest] = page.low;
      const names = rest.split(" ");
      const points = id === word ? 100 : names.includes(word) ? 90 : id.startsWith(word) ? 40 : id.includes(word) ? 20
        : ` ${title}`.includes(` ${word}`) ? 15 : title.includes(word) ? 8 : rest.includes(word) ? 5 : 0;
      if (points === 0) return 0;
      sum += points;
    }
    return sum + ({ service: 6, responsibility: 5, framework: 4, check: 2 }[page.kind] ?? 0);
  };

  const close = () => {
    list.hidden = true;
    chosenAt = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const choose = (at) => {
    const items = [...list.children];
    if (items.length === 0) return;
    chosenAt = (at + items.length) % items.length;
    items.forEach((item, number) => item.setAttribute("aria-selected", String(number === chosenAt)));
    items[chosenAt].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", items[chosenAt].id);
  };

  const search = async () => {
    const words = input.value.toLowerCase().split(/\s+/).filter((word) => word.length > 0);
    if (words.length === 0) { close(); found.textContent = ""; return; }
    const asked = input.value;
    const pages = await load();
    if (asked !== input.value) return;
    const hits = pages.map((page) => ({ page, points: rank(page, words) })).filter((hit) => hit.points > 0)
      .sort((a, b) => b.points - a.points || (a.page.path < b.page.path ? -1 : 1));
    list.replaceChildren(...hits.slice(0, most).map(({ page }, at) => {
      const item = document.createElement("li");
      item.id = `hit-${at}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset.path = page.path;
      const small = document.createElement("small");
      small.textContent = `${page.kind} ${page.id}`;
      item.append(page.title, small);
      return item;
    }));
    found.textContent = hits.length === 0 ? "Nothing is found." : `${hits.length} found.`;
    list.hidden = hits.length === 0;
    input.setAttribute("aria-expanded", String(hits.length > 0));
    chosenAt = -1;
    input.removeAttribute("aria-activedescendant");
  };

  const go = (item) => { location.href = root + item.dataset.path; };
  input.addEventListener("input", search);
  input.addEventListener("focus", () => { load().catch(() => { found.textContent = "The search index can't be loaded."; }); });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") { event.preventDefault(); choose(chosenAt + 1); }
    else if (event.key === "ArrowUp") { event.preventDefault(); choose(chosenAt < 0 ? -1 : chosenAt - 1); }
    else if (event.key === "Enter" && list.children.length > 0 && !list.hidden) { event.preventDefault(); go(list.children[Math.max(0, chosenAt)]); }
    else if (event.key === "Escape") { close(); }
  });
  input.addEventListener("blur", () => setTimeout(close, 150));
  list.addEventListener("mousedown", (event) => { const item = event.target.closest("li"); if (item) { event.preventDefault(); go(item); } });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) { event.preventDefault(); input.focus(); }
  });
})();
