// Smooths what works without it: pasting anywhere with layout and links, taking over a text file or a picture, copying a
// link, and a click too many.
"use strict";

for (const form of document.querySelectorAll("form[data-paste]")) {
  const text = form.elements.namedItem("text");
  const html = form.elements.namedItem("html");
  const chooser = form.elements.namedItem("file");
  const said = form.querySelector("[data-paste-said]");
  const mostBytes = 256 * 1024;
  const bytes = (words) => new Blob([words]).size;
  form.querySelector("[data-paste-anywhere]").hidden = false;

  // Rich text is sent only as long as the box shows just what was pasted with it.
  const take = (plain, rich, words) => {
    write(plain || asText(rich));
    html.value = rich && bytes(rich) <= mostBytes ? rich : "";
    said.textContent = words || (html.value ? form.dataset.rich : "");
    form.scrollIntoView({ block: "center" });
    form.querySelector("button").focus();
  };

  // What stood in the box comes back with "undo", which knows of this way of writing only.
  const write = (words) => {
    text.focus();
    text.select();
    if (text.value === "" || !document.execCommand("insertText", false, words)) {
      text.value = words;
    }
  };

  // Parsed in a document of its own: nothing in it runs, loads or is shown as anything but text.
  const asText = (rich) => new DOMParser().parseFromString(rich, "text/html").body.textContent.trim();

  const decoded = (content, charset) => {
    try {
      const words = new TextDecoder(charset, { fatal: true }).decode(content);
      return words.includes("\0") ? null : words;
    } catch {
      return null;
    }
  };

  // A file with text comes into the box; of any other the server says what can be done with it.
  const takeFile = async (file) => {
    const content = file.size <= 4 * mostBytes ? await file.arrayBuffer() : null;
    const words = content && (decoded(content, "utf-8") ?? decoded(content, "shift_jis"));
    if (!words) {
      said.textContent = file.type.startsWith("image/") ? form.dataset.reading : "";
      form.requestSubmit();
      return;
    }
    chooser.value = "";
    const isHtml = file.type === "text/html";
    take(isHtml ? "" : words, isHtml ? words : "", form.dataset.dropped.replace("{0}", () => file.name));
  };

  chooser.addEventListener("change", () => {
    if (chooser.files.length) {
      takeFile(chooser.files[0]);
    }
  });

  const takeTransfer = (transfer) => {
    chooser.files = transfer.files;
    takeFile(transfer.files[0]);
  };

  document.addEventListener("paste", (event) => {
    const elsewhere = event.target !== text && event.target.closest?.("input, textarea, [contenteditable]");
    const plain = event.clipboardData.getData("text/plain");
    const rich = event.clipboardData.getData("text/html");
    const partly = event.target === text && text.value !== "" && text.selectionEnd - text.selectionStart < text.value.length;
    if (elsewhere || partly) {
      return;
    }
    if (plain || rich) {
      event.preventDefault();
      take(plain, rich);
    } else if (event.clipboardData.files.length) {
      event.preventDefault();
      takeTransfer(event.clipboardData);
    }
  });

  text.addEventListener("input", () => {
    html.value = "";
    said.textContent = "";
  });

  // Dropped beside the box, a file would else be opened in place of the page.
  const isFile = (event) => [...(event.dataTransfer?.items ?? [])].some((item) => item.kind === "file");
  document.addEventListener("dragover", (event) => {
    if (isFile(event)) {
      event.preventDefault();
      form.classList.add("is-over");
    }
  });
  document.addEventListener("dragleave", () => form.classList.remove("is-over"));
  document.addEventListener("drop", (event) => {
    form.classList.remove("is-over");
    if (isFile(event)) {
      event.preventDefault();
      takeTransfer(event.dataTransfer);
    }
  });

  // The server would say so too, but only after all of it has travelled.
  form.addEventListener("submit", (event) => {
    if (bytes(text.value) > mostBytes) {
      event.preventDefault();
      said.textContent = form.dataset.tooLong;
      text.focus();
    }
  });
}

for (const form of document.querySelectorAll("form[data-picture]")) {
  const chooser = form.querySelector("#image");
  form.querySelector("[data-picture-drop]").hidden = false;

  const take = (transfer) => {
    if (transfer?.files.length) {
      chooser.files = transfer.files;
      form.requestSubmit();
      return true;
    }
    return false;
  };

  // Of the two choosers the one that was used last counts.
  for (const input of form.querySelectorAll("input[type=file]")) {
    input.addEventListener("change", () => {
      for (const other of form.querySelectorAll("input[type=file]")) {
        if (other !== input && input.files.length) {
          other.value = "";
        }
      }
    });
  }

  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("is-over");
  });
  document.addEventListener("dragleave", () => form.classList.remove("is-over"));
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("is-over");
    take(event.dataTransfer);
  });
  document.addEventListener("paste", (event) => {
    if (take(event.clipboardData)) {
      event.preventDefault();
    }
  });
}

for (const button of document.querySelectorAll("button[data-copy]")) {
  if (!navigator.clipboard) {
    continue; // the address stands in a field, ready to be copied by hand
  }
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    button.textContent = button.dataset.copied;
  });
}

// A second click while the first is on its way would take a second step.
const posting = document.querySelectorAll("form[method=post]");
for (const form of posting) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
    }
    if (!event.defaultPrevented) {
      form.dataset.sent = "yes";
    }
  });
}
// Registered after the page is there: it is needed only when there is no network.
window.addEventListener("load", () => navigator.serviceWorker?.register(document.documentElement.dataset.worker).catch(() => {}));
window.addEventListener("pageshow", () => posting.forEach((form) => delete form.dataset.sent));
