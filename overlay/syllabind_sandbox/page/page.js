// The page of the sandbox. It reads and writes by the JSON endpoints beside it, with the key in a header, so that no
// other origin can. Everything that came from a call is shown as text, never as markup.
"use strict";

const $ = (id) => document.getElementById(id);
const MOST_ENTRIES = 200;
let key = "";
let last = 0;

async function ask(method, name, body) {
  const answer = await fetch(name, {
    method,
    headers: { "x-sandbox-key": key },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const found = await answer.json();
  if (!answer.ok) throw new Error(found.error);
  return found;
}

function element(name, text, children = []) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  made.append(...children);
  return made;
}

function attempt(work) {
  return async (event) => {
    event?.preventDefault();
    try {
      await work(event);
      $("problem").textContent = "";
    } catch (error) {
      $("problem").textContent = error.message;
    }
  };
}

function showClock(clock) {
  $("time").textContent = `${clock.time} (${clock.running ? "running" : "standing still"})`;
}

function showFaults(found) {
  $("faults").replaceChildren(...found.faults.map((each) => element("li", undefined, [element("code", JSON.stringify(each))])));
  if (!found.faults.length) $("faults").replaceChildren(element("li", "none"));
}

function options(select, values) {
  select.replaceChildren(...values.map(([value, text]) => Object.assign(element("option", text), { value })));
}

async function showRecords() {
  const [api, kind] = $("table").value.split("/");
  const found = await ask("GET", `records?api=${api}&kind=${kind}&from=${Number($("from").value)}`);
  const parts = found.records.map((each) =>
    element("details", undefined, [element("summary", each.title), element("pre", JSON.stringify(each.record, null, 2))]),
  );
  $("records").replaceChildren(...parts, element("p", `${parts.length} of ${found.count}`));
}

function row(call) {
  const status = element("td", call.fault ? `${call.status}, a fault` : String(call.status));
  status.className = call.status < 400 ? "good" : "bad";
  const shown = element("details", undefined, [element("summary", `${call.method} ${call.url}`), element("pre", call.curl)]);
  if (call.near.length) shown.append(element("p", `Similar: ${call.near.join(", ")}`));
  return element("tr", undefined, [
    element("td", String(call.number)),
    element("td", call.at.slice(11, 19)),
    element("td", undefined, [shown]),
    element("td", call.operation ? `${call.service}.${call.operation}` : "unknown"),
    status,
  ]);
}

async function follow() {
  const { calls } = await ask("GET", `journal?after=${last}`);
  if (calls.length) {
    last = calls[calls.length - 1].number;
    $("journal").prepend(...calls.slice(-MOST_ENTRIES).reverse().map(row));
    while ($("journal").childElementCount > MOST_ENTRIES) $("journal").lastElementChild.remove();
  }
  showClock(await ask("GET", "clock"));
}

async function open() {
  const info = await ask("GET", "info");
  sessionStorage.setItem("key", key);
  history.replaceState(null, "", location.pathname);
  $("sign-in").hidden = true;
  $("content").hidden = false;
  const people = Object.entries(info.people).map(([api, count]) => `${api}: ${count} people`);
  $("summary").textContent = `Seed ${info.seed}; ${people.join("; ")}`;
  showFaults(await ask("GET", "faults"));
  const { tables } = await ask("GET", "records");
  options($("table"), Object.entries(tables).flatMap(([api, kinds]) =>
    Object.entries(kinds).map(([kind, count]) => [`${api}/${kind}`, `${api}: ${kind} (${count})`])));
  await follow();
  setInterval(attempt(follow), 2000);
}

for (const button of document.querySelectorAll("[data-seconds]")) {
  button.onclick = attempt(async () => showClock(await ask("POST", "clock", { advance: Number(button.dataset.seconds) })));
}
$("freeze").onclick = attempt(async () => showClock(await ask("POST", "clock", { freeze: true })));
$("realtime").onclick = attempt(async () => showClock(await ask("POST", "clock", { realtime: true })));
$("reset").onclick = attempt(async () => { await ask("POST", "reset", {}); location.reload(); });
$("fault").onsubmit = attempt(async () => showFaults(await ask("POST", "faults", { preset: $("preset").value })));
$("clear").onclick = attempt(async () => showFaults(await ask("DELETE", "faults")));
$("choice").onsubmit = attempt(showRecords);
$("token").onsubmit = attempt(async () => {
  const wanted = { api: $("token-api").value, kind: $("kind").value || null, subject: $("subject").value || null };
  $("made").textContent = (await ask("POST", "token", wanted)).access_token;
  $("made").hidden = false;
});
$("sign-in").onsubmit = attempt(async () => { key = $("key").value; await open(); });

key = decodeURIComponent(location.hash.slice(1)) || sessionStorage.getItem("key") || "";
$("sign-in").hidden = key !== "";
if (key) attempt(open)().then(() => { $("sign-in").hidden = !$("content").hidden; });
