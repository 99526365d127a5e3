import { Badge, Button, Group, Loader, Text } from "@mantine/core";
import { memo, startTransition, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type UseFormReturn, useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { minimumProfessionals } from "#domain/holding.ts";
import { LocalDate } from "#domain/local-date.ts";
import { hasLeft, isProfessional } from "#domain/network-member.ts";
import { nextItemId } from "#domain/text.ts";
import { useAddressBook, useRefreshAddressBook } from "#renderer/features/contacts/index.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconPlus } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { LeavingActions } from "./LeavingActions.tsx";
import { MemberRow } from "./MemberRow.tsx";
import { type MemberValues, suggestedMembers } from "./member-values.ts";
import {
  isCategory,
  type NetworkContacts,
  NetworkSection,
  type NetworkValues,
  settledUpdate,
} from "./network-values.ts";
import "./network.css";

export const NetworkForm = memo(({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  const { data: book, error, refetch } = useAddressBook();
  const refresh = useRefreshAddressBook();
  const { id: caseFileId } = view;
  const { network } = view.caseFile;
  const contacts = useMemo(
    (): NetworkContacts | undefined =>
      book && { book, caseFileId, savedIds: new Set(network.map(({ id }) => id)) },
    [book, caseFileId, network],
  );
  if (error && !book) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (!contacts) return <Loader size="sm" aria-label={t("common.loading")} />;
  return (
    <SectionForm
      view={view}
      formId="network"
      title={t("network.members")}
      schema={NetworkSection}
      initial={({ caseFile }): NetworkValues => ({
        network: caseFile.network,
        handOvers: [],
        contactChoices: [],
      })}
      save={(output) =>
        core.network.save({
          caseFileId: view.id,
          ...settledUpdate(output, output.contactChoices, contacts),
        })
      }
      afterSave={() => void refresh()}
      saveLabel={t("network.save")}
    >
      {(form) => <NetworkFields view={view} contacts={contacts} form={form} />}
    </SectionForm>
  );
});

interface NetworkFieldsProps {
  readonly view: CaseFileView;
  readonly contacts: NetworkContacts;
  readonly form: UseFormReturn<NetworkValues, unknown, z.output<typeof NetworkSection>>;
}

const NetworkFields = ({ view, contacts, form: { control } }: NetworkFieldsProps) => {
  const { t } = useTranslation();
  const { getValues, setValue } = useFormContext<NetworkValues>();
  const { fields, append, remove } = useFieldArray({ control, name: "network", keyName: "key" });
  const [openId, setOpenId] = useState<string | null>(null);

  const add = (member: Omit<MemberValues, "id">): string => {
    const id = nextItemId(
      "p",
      getValues("network").map((one) => one.id),
    );
    // A line is drawn behind the press that adds it, or takes it away.
    startTransition(() => {
      append({ ...member, id });
      setOpenId(member.category === "" ? id : null);
    });
    return id;
  };
  const removeAt = (index: number) => {
    const before = structuredClone(getValues("network"));
    startTransition(() => remove(index));
    notify(t("forms.removed", { what: before[index]?.name || t("network.newItem") }), () =>
      setValue("network", before, { shouldDirty: true }),
    );
  };
  /** Somebody who does the same in the same place, still without a name. */
  const addReplacement = (index: number) => {
    const { role, category, secrecy, organisation = "" } = getValues(`network.${index}`);
    const id = add({ name: "", role, category, secrecy, organisation });
    setValue(`network.${index}.replacedById`, id, { shouldDirty: true });
    startTransition(() => setOpenId(id));
  };
  const toggle = useCallback((id: string) => setOpenId((open) => (open === id ? null : id)), []);
  // A row is drawn anew when it is given another function: the same ones always do what is meant now.
  const latest = useRef({ removeAt, addReplacement });
  useEffect(() => {
    latest.current = { removeAt, addReplacement };
  });
  const removeRow = useCallback((index: number) => latest.current.removeAt(index), []);
  const replaceRow = useCallback((index: number) => latest.current.addReplacement(index), []);
  const rows = (isAmong: (id: string) => boolean) =>
    fields.map(({ key, id }, index) =>
      isAmong(id) ? (
        <MemberRow
          key={key}
          index={index}
          contacts={contacts}
          isOpen={openId === id}
          onToggle={toggle}
          onRemove={removeRow}
          onAddReplacement={replaceRow}
        />
      ) : null,
    );
  // As the dossier has it, not as it is being typed: a line that jumped away while its date is written would be lost.
  const goneIds = new Set(
    view.caseFile.network.filter((one) => hasLeft(one, view.today)).map(({ id }) => id),
  );
  const isGone = (id: string) => goneIds.has(id);

  return (
    <>
      {fields.length === 0 && <Text>{t("network.empty")}</Text>}
      <Suggestions view={view} onTake={add} />
      {fields.some(({ id }) => !isGone(id)) && (
        <div className="members">{rows((id) => !isGone(id))}</div>
      )}
      <Group justify="space-between">
        <Button
          variant="light"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => add({ name: "", role: "", category: "", secrecy: "" })}
        >
          {t("network.add")}
        </Button>
        <ProfessionalCount view={view} />
      </Group>
      {fields.some(({ id }) => isGone(id)) && (
        <section aria-labelledby="members-gone">
          <h4 className="form-heading" id="members-gone">
            {t("network.gone")}
          </h4>
          <div className="members members-gone">{rows(isGone)}</div>
        </section>
      )}
      <LeavingActions view={view} />
    </>
  );
};

interface SuggestionsProps extends WithView {
  readonly onTake: (member: Omit<MemberValues, "id">) => void;
}

const Suggestions = ({ view, onTake }: SuggestionsProps) => {
  const { t } = useTranslation();
  const { control } = useFormContext<NetworkValues>();
  const suggestions = useWatch({
    control,
    name: "network",
    compute: (members) =>
      suggestedMembers(view, members, {
        person: t("network.roleOfPerson"),
        requester: t("network.roleOfRequester"),
      }),
  });
  if (suggestions.length === 0) return null;
  return (
    <Group gap={8}>
      <Text c="dimmed">{t("network.suggestions")}</Text>
      {suggestions.map((member) => (
        <Button
          key={member.name}
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onTake(member)}
        >
          {t("network.suggest", { name: member.name, role: member.role })}
        </Button>
      ))}
    </Group>
  );
};

interface WithView {
  readonly view: CaseFileView;
}

const ProfessionalCount = ({ view }: WithView) => {
  const { t } = useTranslation();
  const { control } = useFormContext<NetworkValues>();
  const minimum = minimumProfessionals(view.caseFile, view.programme);
  const count = useWatch({
    control,
    name: "network",
    compute: (members) =>
      members.filter(({ category, leftOn }) => {
        const { data } = LocalDate.safeParse(leftOn);
        const isHere = data === undefined || !hasLeft({ leftOn: data }, view.today);
        return isHere && isCategory(category) && isProfessional({ category });
      }).length,
  });
  return (
    <Group gap={8}>
      <Badge color={count >= minimum ? "teal" : "amber"} variant="light" size="lg" tt="none">
        {t("network.professionalCount", { count })}
      </Badge>
      {minimum > 0 && (
        <Text size="sm" c="dimmed">
          {t("network.minimum", { minimum })}
        </Text>
      )}
    </Group>
  );
};
