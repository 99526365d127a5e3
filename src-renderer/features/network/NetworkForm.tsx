import { Badge, Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { minimumProfessionals } from "#domain/holding.ts";
import {
  isProfessional,
  type MemberCategory,
  memberCategories,
  NetworkMember,
} from "#domain/network-member.ts";
import { nextItemId } from "#domain/text.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconPlus } from "#renderer/shared/ui/icons.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { MemberRow } from "./MemberRow.tsx";
import { type MemberValues, suggestedMembers } from "./member-values.ts";
import "./network.css";

const NetworkSection = z.strictObject({ network: z.array(NetworkMember) });

export const NetworkForm = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const core = useCore();
  return (
    <SectionForm
      view={view}
      formId="network"
      title={t("network.members")}
      schema={NetworkSection}
      initial={({ caseFile }): { network: MemberValues[] } => ({ network: caseFile.network })}
      save={({ network }) => core.network.save({ caseFileId: view.id, network })}
      saveLabel={t("network.save")}
    >
      {() => <NetworkFields view={view} />}
    </SectionForm>
  );
};

const NetworkFields = ({ view }: { readonly view: CaseFileView }) => {
  const { t } = useTranslation();
  const { control, getValues, setValue } = useFormContext<{ network: MemberValues[] }>();
  const { fields, append, remove } = useFieldArray({ control, name: "network", keyName: "key" });
  const members = useWatch({ control, name: "network" });
  const [openId, setOpenId] = useState<string | null>(null);

  const add = (member: Omit<MemberValues, "id">) => {
    const id = nextItemId(
      "p",
      getValues("network").map((one) => one.id),
    );
    append({ ...member, id });
    setOpenId(member.category === "" ? id : null);
  };
  const removeAt = (index: number) => {
    const before = structuredClone(getValues("network"));
    remove(index);
    notify(t("forms.removed", { what: before[index]?.name || t("network.newItem") }), () =>
      setValue("network", before, { shouldDirty: true }),
    );
  };
  const suggestions = suggestedMembers(view, members, {
    person: t("network.roleOfPerson"),
    requester: t("network.roleOfRequester"),
  });

  return (
    <>
      {fields.length === 0 && <Text>{t("network.empty")}</Text>}
      {suggestions.length > 0 && (
        <Group gap={8}>
          <Text c="dimmed">{t("network.suggestions")}</Text>
          {suggestions.map((member) => (
            <Button
              key={member.name}
              size="compact-sm"
              variant="light"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => add(member)}
            >
              {t("network.suggest", { name: member.name, role: member.role })}
            </Button>
          ))}
        </Group>
      )}
      {fields.length > 0 && (
        <div className="members">
          {fields.map(({ key, id }, index) => (
            <MemberRow
              key={key}
              index={index}
              isOpen={openId === id}
              onToggle={() => setOpenId(openId === id ? null : id)}
              onRemove={() => removeAt(index)}
            />
          ))}
        </div>
      )}
      <Group justify="space-between">
        <Button
          variant="light"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => add({ name: "", role: "", category: "", secrecy: "" })}
        >
          {t("network.add")}
        </Button>
        <ProfessionalCount view={view} members={members} />
      </Group>
    </>
  );
};

const ProfessionalCount = ({
  view,
  members,
}: {
  readonly view: CaseFileView;
  readonly members: ReadonlyArray<MemberValues>;
}) => {
  const { t } = useTranslation();
  const minimum = minimumProfessionals(view.caseFile, view.programme);
  const count = members.filter(
    ({ category }) => isCategory(category) && isProfessional({ category }),
  ).length;
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

const isCategory = (category: string): category is MemberCategory =>
  memberCategories.some((one) => one === category);
