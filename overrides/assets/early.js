/**
 * Runs before the first paint: says that scripts run, restores the colour scheme,
 * and tells the home page that the reader follows a path, so that nothing flashes
 * or jumps. Storage may be blocked; that is no error.
 */
const root = document.documentElement;
root.classList.add("hb-js");
try {
  const scheme = localStorage.getItem("hb:scheme");
  if (scheme === "light" || scheme === "dark") root.dataset.theme = scheme;
  if (/"chosen":"[^"]/.test(localStorage.getItem("hb:paths:mine") ?? "")) root.classList.add("hb-on-path");
} catch {
  // Blocked storage: the system's scheme applies.
}
