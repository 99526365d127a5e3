import { Button, Group, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type * as z from "zod";
import { CheckWaiver } from "#domain/check-waiver.ts";
import type { CheckId } from "#domain/step.ts";
import { formResolver } from "#renderer/shared/forms/form-resolver.ts";
import { LongTextField } from "#renderer/shared/forms/TextFields.tsx";

const WrittenReason = CheckWaiver.pick({ reason: true });
type WrittenReason = z.output<typeof WrittenReason>;

interface OpenCheckProps {
  readonly checkId: CheckId;
  readonly isWorking: boolean;
  readonly onSetAside: (reason: string) => void;
  readonly children: ReactNode;
}

/** What an open check says and, one keystroke away, the form that sets it aside. */
export const OpenCheck = ({ checkId, isWorking, onSetAside, children }: OpenCheckProps) => {
  const { t } = useTranslation();
  const [isAsking, { toggle, close }] = useDisclosure(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  return (
    <div className="open-check">
      <div className="open-check-line">
        {children}
        <UnstyledButton
          ref={button}
          className="set-aside-button no-print"
          aria-label={t("caseFiles.setAsideOf", { check: t(`checks.${checkId}`) })}
          aria-expanded={isAsking}
          aria-controls={id}
          onClick={toggle}
        >
          {t("caseFiles.setAside")}
        </UnstyledButton>
      </div>
      <div id={id} hidden={!isAsking}>
        {isAsking && (
          <SetAsideForm
            checkId={checkId}
            isWorking={isWorking}
            onSetAside={onSetAside}
            onCancel={() => {
              close();
              button.current?.focus();
            }}
          />
        )}
      </div>
    </div>
  );
};

interface SetAsideFormProps extends Omit<OpenCheckProps, "children"> {
  readonly onCancel: () => void;
}

const SetAsideForm = ({ checkId, isWorking, onSetAside, onCancel }: SetAsideFormProps) => {
  const { t } = useTranslation();
  const form = useForm({
    defaultValues: { reason: "" },
    resolver: formResolver<{ reason: string }, WrittenReason>(WrittenReason),
  });
  useEffect(() => form.setFocus("reason"), [form]);
  return (
    <form
      className="set-aside-form no-print"
      aria-label={t("caseFiles.setAsideOf", { check: t(`checks.${checkId}`) })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit(({ reason }) => onSetAside(reason))();
      }}
    >
      <LongTextField
        control={form.control}
        name="reason"
        label={t("caseFiles.setAsideReason")}
        description={t("caseFiles.setAsideHint")}
        whenEmpty={t("caseFiles.setAsideReasonMissing")}
      />
      <Group justify="flex-end" gap="xs">
        <Button type="button" size="compact-md" variant="default" onClick={onCancel}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" size="compact-md" loading={isWorking}>
          {t("caseFiles.setAside")}
        </Button>
      </Group>
    </form>
  );
};
