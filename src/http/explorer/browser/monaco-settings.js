// Runs in the browser before GraphiQL's script, whose editor, Monaco, reads its settings when it is
// loaded.

const { workers } = JSON.parse(document.getElementById("explorer-data").textContent);

globalThis.MonacoEnvironment = {
  getWorkerUrl: (_module, label) => workers[label] ?? workers.editorWorkerService,
  // Makes the global `monaco`, by which the query that the builder has changed is reached.
  globalAPI: true,
};
