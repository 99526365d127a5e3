/**
 * A file that is dropped where nothing takes it would be opened by the browser in the place of the page. Texts may still be
 * dragged into fields. Whoever takes files listens on the window, which is asked after the document.
 */
export const refuseStrayDrops = (page: Document): void => {
  for (const type of ["dragover", "drop"] as const)
    page.addEventListener(type, (event) => {
      const { dataTransfer } = event;
      if (!dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      dataTransfer.dropEffect = "none";
    });
};
