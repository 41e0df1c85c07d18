// Smooths what works without it: pasting anywhere with layout and links, taking over a text file or a picture, copying a
// link, and a click too many.
"use strict";

for (const form of document.querySelectorAll("form[data-paste]")) {
  const text = form.elements.namedItem("text");
  const html = form.elements.namedItem("html");
  const said = form.querySelector("[data-paste-said]");
  const mostBytes = 256 * 1024;

  // Rich text is sent only as long as the box shows just what was pasted with it.
  const take = (plain, rich, words) => {
    text.value = plain || asText(rich);
    html.value = rich && new Blob([rich]).size <= mostBytes ? rich : "";
    said.textContent = words || (html.value ? form.dataset.rich : "");
    form.scrollIntoView({ block: "center" });
    form.querySelector("button").focus();
  };

  // Parsed in a document of its own: nothing in it runs, loads or is shown as anything but text.
  const asText = (rich) => new DOMParser().parseFromString(rich, "text/html").body.textContent.trim();

  const takeFile = async (file) => {
    const content = await file.text();
    const isHtml = file.type === "text/html";
    take(isHtml ? "" : content, isHtml ? content : "", form.dataset.dropped.replace("{0}", file.name));
  };

  document.addEventListener("paste", (event) => {
    const elsewhere = event.target !== text && event.target.closest?.("input, textarea, [contenteditable]");
    const plain = event.clipboardData.getData("text/plain");
    const rich = event.clipboardData.getData("text/html");
    const partly = event.target === text && text.value !== "" && text.selectionEnd - text.selectionStart < text.value.length;
    if (elsewhere || partly || (!plain && !rich)) {
      return;
    }
    event.preventDefault();
    take(plain, rich);
  });

  text.addEventListener("input", () => {
    html.value = "";
    said.textContent = "";
  });

  const isFile = (event) => [...(event.dataTransfer?.items ?? [])].some((item) => item.kind === "file");
  form.addEventListener("dragover", (event) => {
    if (isFile(event)) {
      event.preventDefault();
      form.classList.add("is-over");
    }
  });
  form.addEventListener("dragleave", () => form.classList.remove("is-over"));
  form.addEventListener("drop", (event) => {
    form.classList.remove("is-over");
    if (isFile(event)) {
      event.preventDefault();
      takeFile(event.dataTransfer.files[0]);
    }
  });

  const chooser = form.querySelector("[data-paste-file]");
  chooser.hidden = false;
  chooser.querySelector("input").addEventListener("change", (event) => {
    if (event.target.files.length) {
      takeFile(event.target.files[0]);
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
    form.dataset.sent = "yes";
  });
}
window.addEventListener("pageshow", () => posting.forEach((form) => delete form.dataset.sent));
