import { Alert, Button, List, Text } from "@mantine/core";
import { ORPCError } from "@orpc/client";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { formatInstantFullDay, formatInstantTime } from "#renderer/shared/i18n/format.ts";
import { describeRefusal, refusalCode } from "#renderer/shared/ui/describe-refusal.ts";
import { IconAlertTriangle } from "#renderer/shared/ui/icons.ts";

interface LossAlertProps {
  readonly error: Error;
  readonly isPending: boolean;
  readonly onOpenAnyway: () => void;
}

/** Whether a vault did not open because what was written last is gone. */
export const isLoss = (error: Error): boolean => refusalCode(error) === "DATA_ROLLED_BACK";

/** What the vault has lost, as far as it is known, and the way to go on from what is there. */
export const LossAlert = ({ error, isPending, onOpenAnyway }: LossAlertProps) => {
  const { t } = useTranslation();
  const { title, text } = describeRefusal(t, error);
  const lost = Lost.safeParse(error instanceof ORPCError ? error.data : null).data;
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      title={title}
      icon={<IconAlertTriangle size={20} aria-hidden />}
    >
      <Text>{text}</Text>
      {lost && (
        <List my="xs">
          <List.Item>{t("vault.lostKnown", momentOf(lost.knownUntil))}</List.Item>
          <List.Item>
            {lost.keptUntil === null
              ? t("vault.lostAll")
              : t("vault.lostKept", momentOf(lost.keptUntil))}
          </List.Item>
          {lost.count !== null && (
            <List.Item>{t("vault.lostCount", { count: lost.count })}</List.Item>
          )}
        </List>
      )}
      <Text mb="sm">{t("vault.lostAdvice")}</Text>
      <Button variant="light" color="red" loading={isPending} onClick={onOpenAnyway}>
        {t("vault.openAnyway")}
      </Button>
    </Alert>
  );
};

const Lost = z.object({
  count: z.number().nullable(),
  keptUntil: z.string().nullable(),
  knownUntil: z.string(),
});

const momentOf = (instant: string) => ({
  day: formatInstantFullDay(instant),
  time: formatInstantTime(instant),
});
