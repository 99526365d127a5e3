import { Alert, Anchor, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { IconAlertTriangle } from "./icons.ts";
import { describeRefusal, refusalCode, type RefusalText } from "./describe-refusal.ts";

/** What happened, whether the data is safe, and what to do. */
export const RefusalAlert = ({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: () => void;
}) => {
  const { t } = useTranslation();
  const { title, text, details } = describeRefusal(t, error);
  // Whoever gave it up knows: nothing went wrong.
  const isGivenUp = refusalCode(error) === "GIVEN_UP";
  return (
    <Alert
      color={isGivenUp ? "gray" : "red"}
      variant="light"
      role="alert"
      title={title}
      icon={isGivenUp ? null : <IconAlertTriangle size={20} aria-hidden />}
    >
      <RefusalWords text={text} details={details} />
      {onRetry && (
        <Anchor component="button" type="button" onClick={onRetry}>
          {t(isGivenUp ? "common.resume" : "common.retry")}
        </Anchor>
      )}
    </Alert>
  );
};

/** What comes below the title of a refusal. */
export const RefusalWords = ({ text, details }: Omit<RefusalText, "title">) => (
  <>
    <Text>{text}</Text>
    {details.length > 0 && (
      <ul className="refusal-details">
        {details.map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
    )}
  </>
);
