import { CloseButton, Skeleton, Switch } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useChoosePreferences } from "#renderer/features/preferences/index.ts";
import { usePreferences } from "#renderer/shared/preferences/preferences.ts";
import { useCore } from "#renderer/shared/rpc/core-client.ts";
import { describeRefusal } from "#renderer/shared/ui/describe-refusal.ts";
import { notify } from "#renderer/shared/ui/notices.tsx";
import { Panel } from "#renderer/shared/ui/Panel.tsx";
import { RefusalAlert } from "#renderer/shared/ui/RefusalAlert.tsx";
import { learnedWordsKey } from "./learned-words.ts";
import "./spelling.css";

/** Whether spelling is checked, and the words that Autour was taught. A browser has its own checker and its own words. */
export const SpellingPanel = () => {
  const { t } = useTranslation();
  const choose = useChoosePreferences();
  const { checksSpelling, browserChecksSpelling } = usePreferences();
  if (window.desktop === undefined)
    return (
      <Panel title={t("spelling.title")}>
        <Switch
          label={t("spelling.inBrowser")}
          description={t("spelling.browserNote")}
          checked={browserChecksSpelling}
          onChange={({ currentTarget }) => choose({ browserChecksSpelling: currentTarget.checked })}
        />
      </Panel>
    );
  return (
    <Panel title={t("spelling.title")}>
      <Switch
        label={t("spelling.check")}
        description={t("spelling.note")}
        checked={checksSpelling}
        onChange={({ currentTarget }) => choose({ checksSpelling: currentTarget.checked })}
      />
      <LearnedWords />
    </Panel>
  );
};

const LearnedWords = () => {
  const { t } = useTranslation();
  const core = useCore();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: learnedWordsKey,
    queryFn: () => core.spelling.learned(),
  });
  /** Whether it was done; what refused it is said. */
  const change = async (asked: Promise<ReadonlyArray<string>>): Promise<boolean> => {
    try {
      queries.setQueryData(learnedWordsKey, await asked);
      return true;
    } catch (refusal) {
      notify(describeRefusal(t, refusal).text);
      return false;
    }
  };
  const forget = async (word: string) => {
    const isForgotten = await change(core.spelling.forget({ word }));
    if (isForgotten)
      notify(t("spelling.forgotten", { word }), () => void change(core.spelling.learn({ word })));
  };
  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (!data)
    return (
      <output aria-label={t("common.loading")}>
        <Skeleton height={20} width="60%" mt="md" />
      </output>
    );
  return (
    <div className="learned-words">
      <h4>{t("spelling.learned")}</h4>
      {data.length === 0 ? (
        <p className="hint">{t("spelling.noneLearned")}</p>
      ) : (
        <ul>
          {data.map((word) => (
            <li key={word}>
              {word}
              <CloseButton
                size="sm"
                aria-label={t("spelling.forget", { word })}
                onClick={() => void forget(word)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
