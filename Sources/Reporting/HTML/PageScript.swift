/// The page's only script: shows, filters and searches the samples, whose data stand in the page as JSON.
///
/// It makes elements and sets texts, and never reads text as HTML; the page's policy forbids that, and every other script.
let pageScript = """
  "use strict";
  (async () => {
    const $ = id => document.getElementById(id);
    $("waiting").hidden = false;
    const packed = Uint8Array.from(atob($("data").textContent), sign => sign.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const data = JSON.parse(await new Response(stream).text());
    $("waiting").hidden = true;
    const size = 20;
    let page = 0, found = [];
    const make = (name, text, kind) => {
      const element = document.createElement(name);
      if (text !== undefined && text !== null) element.textContent = text;
      if (kind) element.className = kind;
      return element;
    };
    const samples = [];
    for (const attempt of data.attempts) {
      if (attempt.new) samples.push(attempt.new);
      attempt.sample = samples[attempt.s];
      attempt.run = data.runs[attempt.r];
    }
    const states = new Map();
    for (const attempt of data.attempts) {
      const key = attempt.s + " " + attempt.k;
      states.set(key, (states.get(key) || new Set()).add(attempt.state));
    }
    const plain = pieces => (pieces || []).join("");
    const words = attempt => attempt.words ??= [attempt.sample.id, attempt.sample.title, attempt.sample.prompt, plain(attempt.text),
      attempt.why, attempt.refusal, ...(attempt.more || []).map(one => one[1]),
      ...(attempt.findings || []).map(one => one.rule + " " + one.cwe + " " + one.message)].join("\\n").toLowerCase();
    const filters = { run: a => String(a.r), state: a => a.state };
    for (const group of data.groups) filters[group.key] = a => a.sample[group.key];

    const code = (pieces, id) => {
      const block = make("pre");
      block.tabIndex = 0;
      pieces.forEach((piece, index) => {
        if (index % 2 === 0) return block.append(piece);
        const mark = make("mark", piece);
        mark.id = id + "-" + (index - 1) / 2;
        block.append(mark);
      });
      return block;
    };
    const folded = (title, content) => {
      const details = make("details");
      details.append(make("summary", title), content);
      return details;
    };
    const finding = (one, id) => {
      const item = make("li");
      item.append(make("code", one.rule), " " + one.cwe + ", " + one.severity + ", ");
      const place = make(one.mark === undefined ? "span" : "a", "line " + one.line);
      if (one.mark !== undefined) {
        place.href = "#";
        place.addEventListener("click", event => {
          event.preventDefault();
          $(id + "-" + one.mark)?.scrollIntoView({ block: "center" });
        });
      }
      item.append(place, ": " + one.message);
      if (one.suppressed) item.append(make("br"), make("strong", "Suppressed by the answer's own comment, counted."));
      if (one.flow) item.append(make("br"), make("span", "Data flow: " + one.flow.join(" → "), "soft"));
      return item;
    };
    const fill = (details, attempt, id) => {
      const body = make("div");
      if (attempt.why) body.append(make("p", attempt.why));
      if (attempt.findings) {
        const list = make("ol", undefined, "findings");
        for (const one of attempt.findings) list.append(finding(one, id));
        body.append(list);
      }
      if (attempt.refusal) body.append(make("p", attempt.refusal));
      if (attempt.votes) body.append(make("p", attempt.votes));
      if (attempt.problems) body.append(make("p", attempt.problems, "soft"));
      if (attempt.text) body.append(code(attempt.text, id));
      for (const [title, text] of attempt.more || []) body.append(folded(title, code([text], id + "m")));
      body.append(folded("Prompt, as it was sent", code([(attempt.run.system || "") + attempt.sample.prompt], id + "p")));
      body.append(make("p", attempt.facts, "soft"));
      details.append(body);
    };
    const card = (attempt, number) => {
      const details = make("details");
      const head = make("summary");
      head.append(make("span", data.states[attempt.state].title, "badge " + data.states[attempt.state].kind), " ");
      const labels = data.groups.map(group => attempt.sample[group.key]).filter(Boolean);
      const facts = [attempt.sample.id, ...(data.runs.length > 1 ? [attempt.run.name] : []), ...labels,
        ...(attempt.run.attempts > 1 ? ["attempt " + attempt.k] : [])];
      head.append(facts.join(" · "));
      if (attempt.sample.title) head.append(" ", make("span", attempt.sample.title, "soft"));
      details.append(head);
      details.addEventListener("toggle", () => {
        if (details.open && details.childElementCount === 1) fill(details, attempt, "m" + number);
      });
      return details;
    };
    const show = () => {
      const pages = Math.max(1, Math.ceil(found.length / size));
      page = Math.min(Math.max(0, page), pages - 1);
      $("list").replaceChildren(...found.slice(page * size, (page + 1) * size).map((one, index) => card(one, page * size + index)));
      $("count").textContent = found.length + " of " + data.attempts.length + " answers";
      $("place").textContent = "page " + (page + 1) + " of " + pages;
      $("previous").disabled = page === 0;
      $("next").disabled = page === pages - 1;
    };
    const search = () => {
      const wanted = Object.keys(filters).map(key => [filters[key], $("by-" + key)?.value]).filter(([, value]) => value);
      const text = $("text").value.trim().toLowerCase();
      const differing = $("differing")?.checked;
      found = data.attempts.filter(attempt => wanted.every(([get, value]) => get(attempt) === value)
        && (!differing || states.get(attempt.s + " " + attempt.k).size > 1)
        && (!text || words(attempt).includes(text)));
      page = 0;
      show();
    };
    const fromAddress = () => {
      if (!location.hash.startsWith("#samples?")) return;
      const wanted = new URLSearchParams(location.hash.slice(9));
      for (const key of Object.keys(filters)) if ($("by-" + key)) $("by-" + key).value = wanted.get(key) || "";
      $("text").value = wanted.get("text") || "";
      search();
      $("samples").scrollIntoView();
      $("list").querySelector("summary")?.focus();
    };
    $("filters").addEventListener("input", search);
    $("filters").addEventListener("submit", event => event.preventDefault());
    const turn = by => {
      page += by;
      show();
      $("samples").scrollIntoView();
    };
    $("previous").addEventListener("click", () => turn(-1));
    $("next").addEventListener("click", () => turn(1));
    addEventListener("hashchange", fromAddress);
    $("browser").hidden = false;
    search();
    fromAddress();
  })().catch(error => {
    document.getElementById("waiting").textContent = "This browser cannot unpack the samples (" + error.message
      + "); 'cyberseceval runs export' writes every answer as text.";
  });
  """
