import { Alert, Text } from "@mantine/core";
import { type Control, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CaseFileView } from "#domain/case-file-view.ts";
import { retellableOf, retellingOf, type Retellable, retoldKinds } from "#domain/plain-words.ts";
import { SectionForm } from "#renderer/shared/case-file/SectionForm.tsx";
import { PlainAdvice } from "#renderer/shared/forms/PlainAdvice.tsx";
import { LongTextField } from "#renderer/shared/forms/TextFields.tsx";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { IconAlertTriangle } from "#renderer/shared/ui/icons.ts";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import {
  PlainWordsSection,
  type PlainWordsValues,
  plainWordsValues,
  writtenTexts,
} from "./plain-words-values.ts";
import "./plain-words.css";

interface PlainWordsPanelProps {
  readonly view: CaseFileView;
  /** The number of the concertation. */
  readonly concertation: number;
}

/** What a concertation decided, each beside its retelling in plain words for the person's page. */
export const PlainWordsPanel = ({ view, concertation }: PlainWordsPanelProps) => {
  const { t } = useTranslation();
  const core = useCore();
  const items = retellableOf(view.caseFile, concertation);
  const groups = retoldKinds.map((about) => ({
    about,
    label: t(`vocabulary.retoldKind.${about}`),
  }));
  return (
    <Panel title={t("plainWords.title")} description={t("plainWords.intro")}>
      {items.length === 0 ? (
        <Text c="dimmed">{t("plainWords.nothing")}</Text>
      ) : (
        <SectionForm
          // A text of the dossier that changed is another one to retell.
          key={JSON.stringify(items)}
          view={view}
          formId="plainWords"
          about={JSON.stringify([concertation, items])}
          title={t("plainWords.title")}
          schema={PlainWordsSection}
          initial={(current) => plainWordsValues(current, concertation)}
          save={(written) =>
            core.plainWords.save({
              caseFileId: view.id,
              concertationNumber: concertation,
              texts: writtenTexts(written, items),
            })
          }
          saveLabel={t("plainWords.save")}
        >
          {({ control }) =>
            groups
              .filter(({ about }) => items.some((item) => item.about === about))
              .map(({ about, label }) => (
                <section key={about} className="plain-group" aria-label={label}>
                  <h4>{label}</h4>
                  {items.map((item, index) =>
                    item.about === about ? (
                      <PlainLine
                        key={`${about} ${item.id}`}
                        view={view}
                        concertation={concertation}
                        control={control}
                        item={item}
                        index={index}
                      />
                    ) : null,
                  )}
                </section>
              ))
          }
        </SectionForm>
      )}
    </Panel>
  );
};

interface PlainLineProps extends PlainWordsPanelProps {
  readonly control: Control<PlainWordsValues, unknown, unknown>;
  readonly item: Retellable;
  readonly index: number;
}

const PlainLine = ({ view, concertation, control, item, index }: PlainLineProps) => {
  const { t } = useTranslation();
  const text = useWatch({ control, name: `texts.${index}.text` });
  const before = retellingOf(view.supplement.plainWords, concertation, item);
  const isStale = before !== undefined && before.original !== item.original;
  return (
    <div className="plain-line">
      <p className="plain-original">{item.original}</p>
      <div>
        {isStale && (
          <Alert
            variant="light"
            color="amber"
            icon={<IconAlertTriangle size={18} aria-hidden />}
            className="plain-stale"
          >
            {t("plainWords.stale")}
          </Alert>
        )}
        <LongTextField
          control={control}
          name={`texts.${index}.text`}
          label={t("plainWords.textOf", { original: item.original })}
          hideLabel
          placeholder={t("plainWords.placeholder")}
          minRows={1}
        />
        <PlainAdvice
          text={text ?? ""}
          voice="toReader"
          readerName={view.caseFile.person.usualName}
        />
      </div>
    </div>
  );
};
