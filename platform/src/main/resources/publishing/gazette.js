// Adds what needs a script to item pages: the size of the text, and printing. Without a script the page lacks only these.
(() => {
  const facts = document.querySelector(".item .facts");
  if (!facts) return;
  const tools = document.createElement("div");
  tools.className = "tools";
  tools.setAttribute("role", "group");
  tools.setAttribute("aria-label", "字号与打印");
  tools.append("字号");
  const sizes = { large: "大", medium: "中", small: "小" };
  const choose = (size) => {
    document.documentElement.classList.remove("size-large", "size-medium", "size-small");
    document.documentElement.classList.add("size-" + size);
    for (const b of tools.querySelectorAll("[data-size]")) b.setAttribute("aria-pressed", String(b.dataset.size === size));
  };
  for (const [size, word] of Object.entries(sizes)) {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.size = size;
    button.textContent = word;
    button.addEventListener("click", () => { choose(size); try { localStorage.setItem("size", size); } catch { /* private mode */ } });
    tools.append(button);
  }
  const print = document.createElement("button");
  print.type = "button";
  print.textContent = "打印";
  print.addEventListener("click", () => window.print());
  tools.append(print);
  facts.after(tools);
  let kept = "medium";
  try { kept = localStorage.getItem("size") || kept; } catch { /* private mode */ }
  choose(kept in sizes ? kept : "medium");
})();
