// What an editor decides, saved to a file that `factcheck baseline add` takes, and read from it.
const UNDECIDED = "open";
let isSaved = true;

const chosen = (card) => card.querySelector(".decision select");
const noted = (card) => card.querySelector(".decision input");
const name = () => JSON.parse(get("report").textContent).documents[0].name;

function decided(card) {
  card.dataset.decision = chosen(card).value;
  if (chosen(card).value === UNDECIDED) delete card.dataset.decision;
}

function decisions() {
  const every = cards.map((card) => ({
    rule: card.dataset.rule,
    fingerprint: card.dataset.fingerprint,
    message: card.dataset.message,
    decision: chosen(card).value,
    note: noted(card).value.trim(),
  }));
  const told = every.filter((each) => each.decision !== UNDECIDED || each.note);
  return JSON.stringify({ version: 1, document: name(), decisions: told }, null, 1) + "\n";
}

function save() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([decisions()], { type: "application/json" }));
  link.download = `${name().split(/[\\/]/).pop()}.decisions.json`;
  link.click();
  URL.revokeObjectURL(link.href);
  isSaved = true;
}

// Of a file that was saved before, what is decided of findings that are still there.
function restore(text) {
  const told = JSON.parse(text).decisions.map((each) => [`${each.rule} ${each.fingerprint}`, each]);
  const known = new Map(told);
  for (const card of cards) {
    const each = known.get(`${card.dataset.rule} ${card.dataset.fingerprint}`);
    if (!each) continue;
    chosen(card).value = each.decision;
    if (!chosen(card).value) chosen(card).value = UNDECIDED;
    noted(card).value = each.note ?? "";
    decided(card);
  }
  tell();
}

async function opened() {
  const [file] = get("file").files;
  try {
    restore(await file.text());
  } catch {
    get("shown").value = "This is no file of decisions.";
  }
  get("file").value = "";
}

if (bar) {
  get("save").addEventListener("click", save);
  get("load").addEventListener("click", () => get("file").click());
  get("file").addEventListener("change", opened);
  document.addEventListener("input", (event) => {
    const card = event.target.closest(".decision")?.closest(".card");
    if (!card) return;
    isSaved = false;
    decided(card);
    tell();
  });
  window.addEventListener("beforeunload", (event) => {
    if (!isSaved) event.preventDefault();
  });
}
