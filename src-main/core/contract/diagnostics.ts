import { oc, type } from "@orpc/contract";

export const diagnostics = {
  /** The diagnostic log as it may be handed to somebody who helps; asked also of a locked vault. */
  read: oc.output(type<{ readonly text: string }>()),
};
