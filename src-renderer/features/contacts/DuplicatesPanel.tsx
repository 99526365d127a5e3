import { Button, Group, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { memo, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type AddressBook,
  commonClues,
  type Contact,
  type ContactEntry,
  pairsToAskAbout,
} from "#domain/contact.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { useRefreshAddressBook } from "./address-book.ts";
import { MergeDialog } from "./MergeDialog.tsx";

type Pair = readonly [ContactEntry, ContactEntry];

/** The entries that may be one person; each pair waits for an answer, and nothing is merged before. */
export const DuplicatesPanel = memo(({ book }: { readonly book: AddressBook }) => {
  const { t } = useTranslation();
  const core = useCore();
  const refresh = useRefreshAddressBook();
  const [joining, setJoining] = useState<Pair | null>(null);
  const compareAgain = useMutation({
    mutationFn: ([one, other]: Pair) =>
      core.contacts.compareAgain({ contactId: one.id, otherId: other.id }),
    onSuccess: refresh,
  });
  const tellApart = useMutation({
    mutationFn: ([one, other]: Pair) =>
      core.contacts.tellApart({ contactId: one.id, otherId: other.id }),
    onSuccess: (_nothing, pair) => {
      notify(t("contacts.pairs.toldApart"), () => compareAgain.mutate(pair));
      return refresh();
    },
  });
  const merge = useMutation({
    mutationFn: ({ pair: [one, other], contact }: { pair: Pair; contact: Contact }) =>
      core.contacts.merge({ keptId: one.id, mergedId: other.id, contact }),
    onSuccess: (_nothing, { contact }) => {
      setJoining(null);
      notify(t("contacts.merge.done", { name: contact.name }));
      return refresh();
    },
  });
  const pairs = useMemo(() => pairsToAskAbout(book), [book]);
  if (pairs.length === 0) return null;

  return (
    <Panel title={t("contacts.pairs.title")} description={t("contacts.pairs.intro")}>
      {tellApart.error && <RefusalAlert error={tellApart.error} />}
      <ul className="contact-pairs">
        {pairs.map((pair) => (
          <li key={`${pair[0].id} ${pair[1].id}`}>
            <PairSummary pair={pair} />
            <Group gap={8}>
              <Button size="compact-md" variant="light" onClick={() => setJoining(pair)}>
                {t("contacts.pairs.join")}
              </Button>
              <Button
                size="compact-md"
                variant="default"
                onClick={() => tellApart.mutate(pair)}
                loading={tellApart.isPending}
              >
                {t("contacts.pairs.apart")}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      {joining && (
        <MergeDialog
          one={joining[0].contact}
          other={joining[1].contact}
          places={joining.flatMap(({ places }) => places)}
          isBusy={merge.isPending}
          refusal={merge.error}
          onConfirm={(contact) => merge.mutate({ pair: joining, contact })}
          onClose={() => {
            merge.reset();
            setJoining(null);
          }}
        />
      )}
    </Panel>
  );
});

const PairSummary = ({ pair: [one, other] }: { readonly pair: Pair }) => {
  const { t } = useTranslation();
  const clues = commonClues(one.contact, other.contact).map((clue) => t(`contacts.clue.${clue}`));
  return (
    <div>
      <div className="contact-pair">
        <ContactLine contact={one.contact} />
        <span className="hint">{t("contacts.pairs.and")}</span>
        <ContactLine contact={other.contact} />
      </div>
      <Text size="sm" c="dimmed">
        {t("contacts.pairs.clues", { clues: clues.join(", ") })}
      </Text>
    </div>
  );
};

const ContactLine = ({ contact: { name, role, organisation } }: { readonly contact: Contact }) => (
  <span>
    <strong>{name}</strong>{" "}
    <span className="hint">{[role, organisation].filter(Boolean).join(" · ")}</span>
  </span>
);
