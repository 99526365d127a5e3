export { LetterText } from "./LetterText.tsx";
