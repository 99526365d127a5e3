import { Alert, Radio, Stack, Text } from "@mantine/core";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { openActionsOf } from "#domain/hand-over.ts";
import { LocalDate } from "#domain/local-date.ts";
import { IconAlertTriangle } from "#renderer/shared/ui/icons.ts";
import type { MemberValues } from "./member-values.ts";
import type { NetworkValues } from "./network-values.ts";

/** What those who leave still have to do, said before the save; it goes to somebody else only when chosen. */
export const LeavingActions = ({ view }: { readonly view: CaseFileView }) => {
  const { control } = useFormContext<NetworkValues>();
  const members = useWatch({ control, name: "network" });
  const leaving = members.filter(
    ({ id, leftOn }) =>
      LocalDate.safeParse(leftOn).success && openActionsOf(view.caseFile, id).length > 0,
  );
  return leaving.map((member) => (
    <LeavingMember key={member.id} view={view} member={member} members={members} />
  ));
};

interface LeavingMemberProps {
  readonly view: CaseFileView;
  readonly member: MemberValues;
  readonly members: ReadonlyArray<MemberValues>;
}

const LeavingMember = ({
  view,
  member: { id, name, replacedById },
  members,
}: LeavingMemberProps) => {
  const { t } = useTranslation();
  const { control, setValue } = useFormContext<NetworkValues>();
  const handOvers = useWatch({ control, name: "handOvers" });
  const actions = openActionsOf(view.caseFile, id);
  const replacement = members.find((one) => one.id === replacedById && one.id !== id);
  const isHandedOver = handOvers.some(
    ({ fromId, toId }) => fromId === id && toId === replacement?.id,
  );
  return (
    <Alert
      color="amber"
      variant="light"
      role="alert"
      icon={<IconAlertTriangle size={20} aria-hidden />}
      title={t("network.leaving.title", { count: actions.length, name })}
    >
      <ul className="leaving-actions">
        {actions.map((action) => (
          <li key={action.id}>{action.what}</li>
        ))}
      </ul>
      {replacement?.name ? (
        <Radio.Group
          label={t("network.leaving.question", { name })}
          labelProps={{ className: "visually-hidden" }}
          value={isHandedOver ? "handOver" : "keep"}
          onChange={(chosen) =>
            setValue(
              "handOvers",
              [
                ...handOvers.filter(({ fromId }) => fromId !== id),
                ...(chosen === "handOver" ? [{ fromId: id, toId: replacement.id }] : []),
              ],
              { shouldDirty: true },
            )
          }
        >
          <Stack gap={6}>
            <Radio value="keep" label={t("network.leaving.keep", { name })} />
            <Radio
              value="handOver"
              label={t("network.leaving.handOver", { name: replacement.name })}
            />
          </Stack>
        </Radio.Group>
      ) : (
        <Text size="sm">{t("network.leaving.noReplacement")}</Text>
      )}
    </Alert>
  );
};
