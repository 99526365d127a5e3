// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page cannot call what stands outside
/** Where each route would arrive. */
export interface Sinks {
  readonly tcp: number;
  readonly udp: number;
}

/**
 * Runs in the page, so it stands on its own: every way a page knows to send something out, each under its name. Gives the
 * names, and what the content security policy had to say.
 */
export const tryEveryRoute = async ({ tcp, udp }: Sinks) => {
  let violations = 0;
  document.addEventListener("securitypolicyviolation", () => (violations += 1));
  const at = (name: string) => `http://127.0.0.1:${tcp}/${name.replaceAll(" ", "-")}`;

  const put = (tag: string, attributes: Record<string, string>, text = "") => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    document.body.append(element);
    return element;
  };
  const style = (text: string) => put("style", {}, text);
  const shown = (css: string) => {
    const element = put("div", { style: css }, "x");
    element.style.display = "block";
  };
  const clicked = (tag: string, attributes: Record<string, string>) =>
    put(tag, attributes, "x").click();
  const submitted = (attributes: Record<string, string>) => {
    const form = document.createElement("form");
    for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
    form.append(Object.assign(document.createElement("input"), { name: "x", value: "x" }));
    document.body.append(form);
    form.submit();
  };
  const call = async (iceServers: RTCIceServer[]) => {
    const peer = new RTCPeerConnection({ iceServers });
    peer.createDataChannel("x");
    await peer.setLocalDescription(await peer.createOffer());
  };
  const blob = (text: string, type = "text/javascript") =>
    URL.createObjectURL(new Blob([text], { type }));

  const routes: Record<string, (address: string) => unknown> = {
    fetch: (address) => fetch(address),
    "fetch that outlives the page": (address) =>
      fetch(address, { mode: "no-cors", method: "POST", body: "x", keepalive: true }),
    XMLHttpRequest: (address) => {
      const request = new XMLHttpRequest();
      request.open("POST", address);
      request.send("x");
    },
    beacon: (address) => navigator.sendBeacon(address, "x"),
    WebSocket: (address) => new WebSocket(address.replace("http:", "ws:")),
    EventSource: (address) => new EventSource(address),
    WebTransport: async () => {
      const transport = new WebTransport(`https://127.0.0.1:${udp}/`);
      await transport.ready;
    },
    "WebRTC by STUN": () => call([{ urls: `stun:127.0.0.1:${udp}` }]),
    "WebRTC by TURN": () =>
      call([
        { urls: `turn:127.0.0.1:${udp}?transport=udp`, username: "x", credential: "x" },
        { urls: `turn:127.0.0.1:${tcp}?transport=tcp`, username: "x", credential: "x" },
      ]),
    image: (address) => put("img", { src: address }),
    "image of a set": (address) => put("img", { srcset: `${address} 2x` }),
    "image of a script": (address) => (new Image().src = address),
    "image of a drawing": (address) => {
      const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      const image = document.createElementNS("http://www.w3.org/2000/svg", "image");
      image.setAttribute("href", address);
      drawing.append(image);
      document.body.append(drawing);
    },
    "image of a button": (address) => put("input", { type: "image", src: address }),
    video: (address) => put("video", { src: address, preload: "auto" }),
    "poster of a video": (address) => put("video", { poster: address }),
    audio: (address) => put("audio", { src: address, preload: "auto" }),
    object: (address) => put("object", { data: address }),
    embed: (address) => put("embed", { src: address }),
    frame: (address) => put("iframe", { src: address }),
    "frame written here": (address) => put("iframe", { srcdoc: `<img src="${address}">` }),
    script: (address) => put("script", { src: address }),
    module: (address) => put("script", { type: "module", src: address }),
    "imported module": (address) => import(address),
    "style sheet": (address) => put("link", { rel: "stylesheet", href: address }),
    "imported style sheet": (address) => style(`@import url("${address}");`),
    background: (address) => shown(`background: url("${address}")`),
    border: (address) => shown(`border: 1px solid; border-image: url("${address}") 1`),
    mask: (address) => shown(`mask-image: url("${address}")`),
    font: (address) => {
      style(`@font-face { font-family: stranger; src: url("${address}"); }`);
      shown("font-family: stranger");
    },
    "font of a script": async (address) => {
      await new FontFace("stranger-2", `url("${address}")`).load();
    },
    prefetch: (address) => put("link", { rel: "prefetch", href: address }),
    preload: (address) => put("link", { rel: "preload", as: "image", href: address }),
    "module preload": (address) => put("link", { rel: "modulepreload", href: address }),
    preconnect: (address) => put("link", { rel: "preconnect", href: address }),
    "name looked up": () => put("link", { rel: "dns-prefetch", href: "//autour.example" }),
    icon: (address) => put("link", { rel: "icon", href: address }),
    manifest: (address) => put("link", { rel: "manifest", href: address }),
    speculation: (address) =>
      put(
        "script",
        { type: "speculationrules" },
        JSON.stringify({ prefetch: [{ source: "list", urls: [address], eagerness: "immediate" }] }),
      ),
    worker: (address) => new Worker(address),
    "shared worker": (address) => new SharedWorker(address),
    "worker that imports": (address) => new Worker(blob(`importScripts("${address}")`)),
    "worker that fetches": (address) => new Worker(blob(`fetch("${address}")`)),
    "service worker": (address) => navigator.serviceWorker.register(address),
    "audio worklet": (address) => new AudioContext().audioWorklet.addModule(address),
    payment: (address) =>
      new PaymentRequest([{ supportedMethods: address }], {
        total: { label: "x", amount: { currency: "EUR", value: "1" } },
      }).canMakePayment(),
    download: (address) => clicked("a", { href: address, download: "x" }),
    ping: (address) => clicked("a", { href: "#/", ping: address }),
    "link in a new window": (address) => clicked("a", { href: address, target: "_blank" }),
    window: (address) => window.open(address),
    "form in a new window": (address) => submitted({ action: address, target: "_blank" }),
    "form in a frame": (address) => {
      put("iframe", { name: "stranger" });
      submitted({ action: address, method: "post", target: "stranger" });
    },
    form: (address) => submitted({ action: address, method: "post" }),
    "refreshed page": (address) =>
      document.head.append(
        Object.assign(document.createElement("meta"), {
          httpEquiv: "refresh",
          content: `0; url=${address}`,
        }),
      ),
    navigation: (address) => {
      const { navigation } = window as unknown as {
        navigation: { navigate: (to: string) => { committed: Promise<unknown> } };
      };
      return navigation.navigate(address).committed;
    },
    location: (address) => location.assign(address),
  };
  for (const [name, route] of Object.entries(routes)) {
    try {
      void Promise.resolve(route(at(name))).catch(() => {});
    } catch {
      // Refused, as it should be.
    }
    // Each navigation takes the place of the one before unless it had its turn.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return { routes: Object.keys(routes).length, violations };
};
